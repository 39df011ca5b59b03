-- What providers did in cases, and who confirmed it.
create table activity (
    id                    uuid primary key,
    version               bigint not null,
    case_id               uuid not null references legal_aid_case,
    provider_id           uuid not null,
    provider              jsonb not null,
    kind                  text not null,
    started_at            timestamptz not null,
    ended_at              timestamptz not null,
    place                 text not null,
    notice_given_at       timestamptz,
    from_another_province boolean not null,
    confirmer             text,
    detail                text,
    status                text not null,
    decided_by            text,
    decided_at            timestamptz,
    decision_detail       text
);
create index activity_case on activity (case_id, id desc);
create index activity_provider on activity (provider_id, started_at);
create index activity_awaiting on activity (id desc) where status = 'AWAITING';

-- As what an agency must take part in the case to confirm an activity.
create table activity_confirmer (
    activity_id uuid not null references activity,
    role        text not null,
    primary key (activity_id, role)
);
