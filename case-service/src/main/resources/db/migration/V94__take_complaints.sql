-- Complaints about a case, before each who must answer. Their words stand sealed.
create table complaint (
    id          uuid primary key,
    version     bigint not null,
    case_id     uuid not null references legal_aid_case,
    act         text not null,
    complainant text not null,
    state       text not null,
    stages      jsonb not null,
    sealed_with bigint generated always as (sealed_with(stages::text)) stored
);
create index complaint_case on complaint (case_id, id desc);
create index complaint_state on complaint (state, id desc);
