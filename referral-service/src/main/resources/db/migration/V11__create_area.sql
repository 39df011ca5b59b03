-- Who of the Centre is responsible for a commune, by professional name: the whole history of one commune is one row.
create table area (
    commune          text primary key,
    version          bigint not null default 0,
    responsibilities jsonb not null default '[]'
);

-- When each commune last sent a notice, or last was where the person of a notice lives.
create table commune_notice (
    commune        text primary key,
    last_notice_at timestamptz not null
);
