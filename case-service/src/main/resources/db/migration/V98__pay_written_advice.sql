-- Who gave a written advice is paid for it, by what the Centre found it to be worth; a later finding is another row.
alter table advice add column provider jsonb;
update advice set provider = c.provider from legal_aid_case c where c.id = advice.case_id;

create table advice_worth (
    id          uuid primary key,
    case_id     uuid not null references legal_aid_case,
    coefficient numeric(6, 4) not null,
    reason      jsonb not null,
    found_at    timestamptz not null,
    sealed_with bigint generated always as (sealed_with(reason::text)) stored
);
create index advice_worth_case on advice_worth (case_id, id desc);
