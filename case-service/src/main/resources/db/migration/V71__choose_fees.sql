-- How providers chose to be paid, once for each case.
create table fee_choice (
    id              uuid primary key,
    case_id         uuid not null references legal_aid_case,
    provider_id     uuid not null,
    method          text not null,
    lump_sum_units  numeric(6, 2),
    several_charges boolean not null,
    chosen_at       timestamptz not null,
    unique (case_id, provider_id)
);
