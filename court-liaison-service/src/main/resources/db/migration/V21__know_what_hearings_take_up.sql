-- What a hearing that is to sit takes up on a day: the day itself, a courtroom, a provider of its cases.
create table engagement (
    id           uuid primary key,
    hearing_id   uuid not null references hearing,
    kind         text not null,
    -- whom or what it takes up: the court, the courtroom, the provider
    resource     text not null,
    court        text not null,
    reference    text not null,
    -- the organisation of its cases, null where it has found none
    organisation text,
    day          date not null,
    starts_at    timestamptz not null,
    ends_at      timestamptz not null,
    morning      boolean not null,
    afternoon    boolean not null,
    -- where one must be: the court, or the point of an online hearing that the provider attends
    site         text not null,
    room         text
);
create index engagement_hearing_id on engagement (hearing_id);
create index engagement_resource on engagement (resource, day, kind);
create index engagement_court on engagement (court, starts_at, id);
create index engagement_organisation on engagement (organisation, starts_at, id) where organisation is not null;
