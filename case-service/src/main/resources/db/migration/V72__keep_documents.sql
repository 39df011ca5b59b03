-- Documents of cases, by reference; no content.
create table case_document (
    id          uuid primary key,
    version     bigint not null,
    case_id     uuid not null references legal_aid_case,
    agency      text not null,
    recorded_at timestamptz not null,
    kind        text not null,
    number      text not null,
    issued_on   date not null,
    received_on date,
    reference   text not null,
    complex     boolean not null,
    absent      boolean not null,
    served_at   timestamptz
);
create index case_document_case on case_document (case_id, id desc);
