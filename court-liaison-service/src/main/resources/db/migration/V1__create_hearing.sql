-- A hearing on a court's list. The schedule is what the court sent; the columns beside it are what is searched.
create table hearing (
    id                      uuid primary key,
    version                 bigint not null,
    court                   text not null,
    reference               text not null,
    status                  text not null,
    starts_at               timestamptz not null,
    ends_at                 timestamptz not null,
    court_case_number       text,
    agency_case_number      text,
    national_case_file_code text,
    schedule                jsonb not null,
    unique (court, reference)
);
create index hearing_starts_at on hearing (starts_at);
create index hearing_court_case_number on hearing (court_case_number);
create index hearing_agency_case_number on hearing (agency_case_number);
create index hearing_national_case_file_code on hearing (national_case_file_code);

-- The legal-aid cases that a hearing has found, each with its provider's professional name.
create table hearing_case (
    id            uuid primary key,
    hearing_id    uuid not null references hearing,
    case_id       uuid not null,
    provider_id   uuid,
    provider_name text,
    provider_kind text,
    unique (hearing_id, case_id)
);
create index hearing_case_case_id on hearing_case (case_id);
create index hearing_case_provider_id on hearing_case (provider_id);

-- Who may see a hearing: its court, and the agencies of the cases that it has found.
create table hearing_participant (
    hearing_id uuid not null references hearing,
    agency     text not null,
    primary key (hearing_id, agency)
);
create index hearing_participant_agency on hearing_participant (agency, hearing_id desc);
