-- Persons whose interests the Centre has declared opposed, once for each pair of cases.
create table opposition (
    case_id       uuid not null references legal_aid_case,
    other_case_id uuid not null references legal_aid_case,
    declared_at   timestamptz not null,
    primary key (case_id, other_case_id),
    check (case_id < other_case_id)
);
create index opposition_other on opposition (other_case_id);

-- What stands between a provider and a case or a whole proceeding; the detail is sealed.
create table provider_declaration (
    id          uuid primary key,
    provider_id uuid not null references provider,
    ground      text not null,
    case_id     uuid references legal_aid_case,
    proceeding  text,
    detail      jsonb not null,
    declared_at timestamptz not null,
    sealed_with bigint generated always as (sealed_with(detail::text)) stored,
    check ((case_id is null) <> (proceeding is null))
);
create index provider_declaration_case on provider_declaration (case_id);
create index provider_declaration_proceeding on provider_declaration (proceeding);
create index provider_declaration_provider on provider_declaration (provider_id, id);
