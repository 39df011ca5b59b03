-- Written advice, by reference.
create table advice (
    id                 uuid primary key,
    case_id            uuid not null references legal_aid_case,
    given_at           timestamptz not null,
    complex            boolean not null,
    document_reference text not null,
    recorded_at        timestamptz not null
);
create index advice_case on advice (case_id);
