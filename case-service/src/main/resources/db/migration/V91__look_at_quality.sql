-- The Centre's appraisals and the Department of Justice's evaluations, as they were made. Their words stand sealed.
create table appraisal (
    id           uuid primary key,
    case_id      uuid not null references legal_aid_case,
    kind         text not null,
    appraised_at timestamptz not null,
    content      jsonb not null,
    sealed_with  bigint generated always as (sealed_with(content::text)) stored
);
create index appraisal_case on appraisal (case_id, id desc);

create table evaluation (
    id             uuid primary key,
    case_id        uuid not null references legal_aid_case,
    agency         text not null,
    cause          text not null,
    plan_reference text,
    evaluated_at   timestamptz not null,
    finding        jsonb not null,
    sealed_with    bigint generated always as (sealed_with(finding::text)) stored
);
create index evaluation_case on evaluation (case_id, id desc);
