-- What the result of a case counts as. The evidence may name persons and stands sealed.
create table case_classification (
    case_id            uuid primary key references legal_aid_case,
    version            bigint not null,
    ended_in           integer not null,
    classified_at      timestamptz not null,
    successful         boolean not null,
    complex_or_typical boolean not null,
    classification     jsonb not null,
    sealed_with        bigint generated always as (sealed_with(classification::text)) stored
);
create index case_classification_successful on case_classification (ended_in, case_id desc) where successful;
create index case_classification_complex on case_classification (ended_in, case_id desc) where complex_or_typical;
