-- An agency's explanation of the right to one person, at one procedural event. Names, numbers and addresses stand sealed
-- in the report; the other columns repeat what lists are filtered by.
create table explanation (
    id           uuid primary key,
    version      bigint not null,
    agency       text not null,
    recorded_at  timestamptz not null,
    report       jsonb not null,
    explained_at timestamptz not null,
    event        text not null,
    stage        text not null,
    outcome      text not null,
    referral_id  uuid references referral,
    sealed_with  bigint generated always as (sealed_with(report::text)) stored
);
create index explanation_agency on explanation (agency, id desc);
create index explanation_explained_at on explanation (agency, explained_at);
create index explanation_stage on explanation (agency, stage, id desc);
create index explanation_event on explanation (agency, event, id desc);
create index explanation_outcome on explanation (agency, outcome, id desc);
create index explanation_referral on explanation (referral_id, id desc) where referral_id is not null;
