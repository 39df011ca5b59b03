-- The custody of each case's person, and the period of the order in force.
create table custody (
    case_id     uuid primary key references legal_aid_case,
    version     bigint not null,
    since       timestamptz not null,
    extensions  integer not null,
    extended_at timestamptz,
    ends_at     timestamptz,
    status      text not null,
    ended_at    timestamptz,
    period_from timestamptz not null,
    period_to   timestamptz
);
