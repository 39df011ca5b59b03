-- What proved the person's category, and when: also what was replaced later. The paper's reference is sealed.
create table proven_category (
    id                   uuid primary key,
    case_id              uuid not null references legal_aid_case,
    category             text not null,
    document             jsonb not null,
    proven_on            date not null,
    financial_difficulty text,
    warnings             jsonb not null,
    recorded_at          timestamptz not null,
    sealed_with          bigint generated always as (sealed_with(document::text)) stored
);
create index proven_category_case on proven_category (case_id, id);
