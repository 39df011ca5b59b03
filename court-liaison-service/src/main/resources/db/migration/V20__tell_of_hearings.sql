-- That a party must be told of a version of a hearing, and when it said that it was. Rows are never deleted.
create table hearing_notice (
    id               uuid primary key,
    hearing_id       uuid not null references hearing,
    version          bigint not null,
    party            text not null,
    kind             text not null,
    organisation     text not null,
    court            text not null,
    starts_at        timestamptz not null,
    fixed_at         timestamptz not null,
    since            timestamptz not null,
    due_at           timestamptz,
    -- false once a later version must be told, or nobody need hear of this one any more
    stands           boolean not null,
    received_version bigint,
    received_at      timestamptz,
    means            text,
    earlier_version  bigint,
    earlier_at       timestamptz,
    unique (hearing_id, party, version)
);
create index hearing_notice_court on hearing_notice (court, starts_at, id) where stands and received_at is null;
create index hearing_notice_organisation on hearing_notice (organisation, starts_at, id)
    where stands and received_at is null;
create index hearing_notice_party on hearing_notice (party, starts_at, id) where stands and received_at is null;
