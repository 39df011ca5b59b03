-- An agency asks to be told the hearings of some days again, in its own feed; told in batches, each in a transaction of
-- its own, so that one that was interrupted goes on where it stopped.
create table hearing_repull (
    id           uuid primary key,
    agency       text not null,
    court        text,
    from_day     date not null,
    to_day       date not null,
    state        text not null,
    total        bigint not null,
    told         bigint not null,
    attempts     integer not null,
    last_hearing uuid not null,
    requested_at timestamptz not null,
    next_at      timestamptz not null,
    started_at   timestamptz,
    ended_at     timestamptz
);
create unique index hearing_repull_one_at_a_time on hearing_repull (agency) where state in ('WAITING', 'RUNNING');
create index hearing_repull_next_at on hearing_repull (next_at) where state in ('WAITING', 'RUNNING');
