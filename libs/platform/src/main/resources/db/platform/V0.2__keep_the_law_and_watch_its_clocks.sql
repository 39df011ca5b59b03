-- The law's tables that an office loaded in place of those shipped: the newest row of a file is in force. Only ever
-- appended; versions rise in the order of commits, because loading takes the table's lock.
create table law_table (
    version   bigint generated always as identity primary key,
    id        uuid not null unique,
    file      text not null,
    text      text not null,
    source    text not null,
    loaded_by text not null,
    loaded_at timestamptz not null
);
create index law_table_file on law_table (file, version desc);
create trigger law_table_append_only before update or delete or truncate on law_table
    for each statement execute function refuse_change();

-- What a reader of the audit cannot see in the subject itself, such as from when to when a clock was moved.
alter table audit_entry add column detail text;

-- A clock is known by the rule's number and name. Clocks from before this have no length: they cannot be counted again.
alter table legal_clock
    drop column rule_id,
    add column length       text,
    add column alarm        text,
    add column counted_from timestamptz,
    -- shown here but watched by another service where it is false
    add column watched      boolean not null default false,
    -- the next instant at which something must be announced
    add column watch_at     timestamptz,
    add column announced    text not null default 'NONE',
    -- the law by which it was last counted again; 0 until then
    add column law_version  bigint not null default 0,
    add constraint legal_clock_once unique (subject, rule, started_at);
create index legal_clock_watch on legal_clock (watch_at) where watch_at is not null;
create index legal_clock_recount on legal_clock (law_version) where met_at is null and length is not null;
