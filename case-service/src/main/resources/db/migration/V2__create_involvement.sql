-- The ledger: no personal data.
create table involvement (
    id                      uuid primary key,
    version                 bigint not null,
    referral_id             uuid not null unique,
    case_id                 uuid not null unique references legal_aid_case,
    sender                  text not null,
    agency_case_number      text,
    national_case_file_code text,
    court                   text,
    court_case_number       text,
    status                  text not null,
    provider                jsonb,
    last_fact_at            timestamptz not null
);
create index involvement_agency_number on involvement (agency_case_number);
create index involvement_national_code on involvement (national_case_file_code);
create index involvement_court_number on involvement (court_case_number, court);

create table participant (
    involvement_id uuid not null references involvement,
    agency         text not null,
    role           text not null,
    since          timestamptz not null,
    primary key (involvement_id, agency)
);
create index participant_agency on participant (agency, involvement_id desc);

-- Hearings as courts told of them, and the involvements that they belong to.
create table known_hearing (
    id                      uuid primary key,
    told_version            bigint not null,
    court                   text not null,
    agency_case_number      text,
    national_case_file_code text,
    court_case_number       text,
    referral_ids            jsonb not null,
    starts_at               timestamptz not null,
    ends_at                 timestamptz not null,
    room                    text,
    time_precision          text not null
);
create index known_hearing_agency_number on known_hearing (agency_case_number);
create index known_hearing_national_code on known_hearing (national_case_file_code);
create index known_hearing_referrals on known_hearing using gin (referral_ids);

create table involvement_hearing (
    hearing_id     uuid not null references known_hearing,
    involvement_id uuid not null references involvement,
    primary key (hearing_id, involvement_id)
);
create index involvement_hearing_involvement on involvement_hearing (involvement_id);
