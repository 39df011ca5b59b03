-- How a case ended. What was written of it may name persons and stands sealed.
create table case_ending (
    case_id     uuid primary key references legal_aid_case,
    ending      text not null,
    ground      text,
    ended_at    timestamptz not null,
    recorded_at timestamptz not null,
    procedure   text,
    words       jsonb not null,
    sealed_with bigint generated always as (sealed_with(words::text)) stored
);
create index case_ending_ended_at on case_ending (ended_at);
