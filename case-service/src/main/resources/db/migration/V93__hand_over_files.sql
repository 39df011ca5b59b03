-- The file that the provider handed over, by the codes of its papers.
create table file_handover (
    case_id     uuid primary key references legal_aid_case,
    version     bigint not null,
    received_at timestamptz not null,
    recorded_at timestamptz not null,
    contents    jsonb not null
);

-- What the aided person thinks of the work; their own words stand sealed.
create table opinion_sheet (
    case_id     uuid primary key references legal_aid_case,
    version     bigint not null,
    recorded_at timestamptz not null,
    sheet       jsonb not null,
    sealed_with bigint generated always as (sealed_with(sheet::text)) stored
);
