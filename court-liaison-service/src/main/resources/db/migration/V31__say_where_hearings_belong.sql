-- What was said by hand of where a hearing belongs, in the order in which it was said.
alter table hearing add column links jsonb not null default '{"said": []}';

-- Who takes part for which case, so that they are out when the hearing is the case's no more. Of hearings that were
-- matched before, nobody can tell them apart: each case keeps them all until it is told of again.
alter table hearing_case
    add column referral_id uuid,
    add column agencies jsonb not null default '[]';
update hearing_case found set agencies = (
    select coalesce(jsonb_agg(p.agency), '[]') from hearing_participant p where p.hearing_id = found.hearing_id);

-- The words of a link may name a person; they are sealed.
alter table hearing add column sealed_with bigint generated always as (sealed_with(links::text)) stored;
create index hearing_sealed_with on hearing (sealed_with) where sealed_with is not null;
