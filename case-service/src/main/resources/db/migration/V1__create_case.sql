-- The Centre's cases.
create table legal_aid_case (
    id             uuid primary key,
    version        bigint not null,
    referral_id    uuid not null unique,
    sender         text not null,
    received_at    timestamptz not null,
    state          text not null,
    category       text,
    immediate      boolean not null,
    file_code      text unique,
    accepted_at    timestamptz,
    refusal_ground text,
    refusal_detail text,
    provider_id    uuid,
    provider       jsonb
);
create index legal_aid_case_state on legal_aid_case (state, id desc);
create index legal_aid_case_provider on legal_aid_case (provider_id, id desc);

-- Running numbers of the acceptance register (sổ thụ lý), one series a year.
create table acceptance_register (
    organisation text not null,
    year         integer not null,
    last         bigint not null,
    primary key (organisation, year)
);

-- The aided person (personal data), once read from referral-service.
create table person_record (
    case_id         uuid primary key references legal_aid_case,
    referral_id     uuid not null,
    state           text not null,
    attempts        integer not null,
    next_attempt_at timestamptz not null,
    last_error      text,
    person          jsonb
);
create index person_record_due on person_record (next_attempt_at) where state = 'WAITING';

create table provider (
    id              uuid primary key,
    version         bigint not null,
    name            text not null,
    kind            text not null,
    practising_from date,
    practising_to   date,
    areas           jsonb not null,
    languages       jsonb not null
);

-- What agencies decided on registering counsel, as it was given.
create table registration (
    id          uuid primary key,
    case_id     uuid not null references legal_aid_case,
    agency      text not null,
    provider_id uuid not null,
    decision    text not null,
    decided_at  timestamptz not null,
    ground      text,
    detail      text
);
create index registration_case on registration (case_id, id);
