-- Where a hearing stands beside its status: why it was put off, which other one it belongs to, how it ended.
alter table hearing
    add column notice_version bigint not null default 0,
    add column continues_id   uuid references hearing,
    add column duplicate_of   uuid references hearing,
    add column standing       jsonb not null default '{"status": "FIXED"}',
    add column changed_fields jsonb not null default '[]';
update hearing set notice_version = version;
alter table hearing
    alter column notice_version drop default,
    alter column standing drop default,
    alter column changed_fields drop default;
create index hearing_continues_id on hearing (continues_id) where continues_id is not null;
create index hearing_duplicate_of on hearing (duplicate_of) where duplicate_of is not null;

-- What the court told, version by version; what came before this table was there is lost but for the last.
create table hearing_version (
    id             uuid primary key,
    hearing_id     uuid not null references hearing,
    version        bigint not null,
    at             timestamptz not null,
    schedule       jsonb not null,
    standing       jsonb not null,
    changed_fields jsonb not null,
    unique (hearing_id, version)
);
insert into hearing_version (id, hearing_id, version, at, schedule, standing, changed_fields)
select gen_random_uuid(), id, version, now(), schedule, standing, changed_fields from hearing;
