-- Calendars that anybody may read who has the secret address; of the address only a hash is kept.
create table calendar (
    id           uuid primary key,
    agency       text not null,
    court        text,
    provider     uuid,
    token_hash   text not null unique,
    created_at   timestamptz not null,
    revoked_at   timestamptz,
    last_read_at timestamptz
);
create index calendar_agency on calendar (agency, id desc) where revoked_at is null;
