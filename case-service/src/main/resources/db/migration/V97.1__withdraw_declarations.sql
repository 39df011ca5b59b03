-- What was declared to stand in the way of an assignment may turn out wrong: it is withdrawn for a reason, and kept.
alter table provider_declaration add column withdrawn_at timestamptz, add column withdrawal_reason jsonb;
alter table provider_declaration drop column sealed_with;
alter table provider_declaration add column sealed_with bigint generated always as (
    sealed_with(detail::text || coalesce(withdrawal_reason::text, ''))) stored;

-- Declared once for each pair of cases, until it is withdrawn.
alter table opposition
    drop constraint opposition_pkey,
    add column id uuid not null default gen_random_uuid(),
    add column withdrawn_at timestamptz,
    add column withdrawal_reason jsonb,
    add column sealed_with bigint generated always as (sealed_with(coalesce(withdrawal_reason::text, ''))) stored;
alter table opposition alter column id drop default, add primary key (id);
create unique index opposition_declared on opposition (case_id, other_case_id) where withdrawn_at is null;
