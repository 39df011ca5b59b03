-- What every service keeps beside its own tables.

-- Events on their way out. Every column but the payload becomes a header of the Kafka record (deploy/connect).
create sequence outbox_sequence;
create table outbox (
    id              uuid primary key,
    sequence        text not null default lpad(nextval('outbox_sequence')::text, 18, '0'),
    aggregatetype   text not null,
    aggregateid     text not null,
    type            text not null,
    source          text not null,
    specversion     text not null default '1.0',
    datacontenttype text not null default 'application/json; charset=utf-8',
    dataschema      text not null,
    time            timestamptz not null,
    traceparent     text not null,
    payload         jsonb not null
);
create index outbox_time on outbox (time);
-- Only inserts: purging sent rows is nobody's news.
create publication tgpl_outbox for table outbox with (publish = 'insert');

-- Events that have acted already.
create table inbox (
    event_id    text primary key,
    received_at timestamptz not null default now()
);
create index inbox_received_at on inbox (received_at);

-- Answers to POSTs, by the client's own key.
create table idempotency_key (
    client      text not null,
    key         text not null,
    fingerprint text not null,
    status      integer,
    location    text,
    etag        text,
    body        text,
    created_at  timestamptz not null default now(),
    primary key (client, key)
);
create index idempotency_key_created_at on idempotency_key (created_at);

-- Each agency's feed in its own numbers; the head's row is locked while a number is taken.
create table feed_head (
    audience text primary key,
    last     bigint not null
);
create table feed_entry (
    audience text not null,
    number   bigint not null,
    at       timestamptz not null,
    fact     text not null,
    subject  uuid not null,
    body     jsonb not null,
    primary key (audience, number)
);
create index feed_entry_at on feed_entry (at);
create index feed_entry_subject on feed_entry (subject, audience, number);

-- Legal time limits.
create table legal_clock (
    id         uuid primary key,
    subject    uuid not null,
    rule_id    text not null,
    rule       text not null,
    basis      text not null,
    started_at timestamptz not null,
    due_at     timestamptz not null,
    met_at     timestamptz,
    unique (subject, rule_id, started_at)
);
create index legal_clock_running on legal_clock (due_at) where met_at is null;

-- Who read or wrote personal data. Only ever appended.
create table audit_entry (
    id           uuid primary key,
    at           timestamptz not null,
    client       text not null,
    agency       text not null,
    action       text not null,
    subject_type text not null,
    subject_id   uuid not null,
    trace_id     text not null
);
create index audit_entry_subject on audit_entry (subject_id, at);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name;
end $$;
create trigger audit_entry_append_only before update or delete or truncate on audit_entry
    for each statement execute function refuse_change();
