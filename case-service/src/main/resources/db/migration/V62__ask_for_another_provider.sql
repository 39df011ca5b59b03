-- The aided persons' requests for another provider, one at a time; detail and answer are sealed.
create table change_request (
    id          uuid primary key,
    case_id     uuid not null references legal_aid_case,
    provider_id uuid not null,
    received_at timestamptz not null,
    ground      text not null,
    detail      jsonb not null,
    decided_at  timestamptz,
    accepted    boolean,
    answer      jsonb,
    sealed_with bigint generated always as (sealed_with(detail::text || coalesce(answer::text, ''))) stored
);
create index change_request_case on change_request (case_id, id);
create unique index change_request_waiting on change_request (case_id) where decided_at is null;
