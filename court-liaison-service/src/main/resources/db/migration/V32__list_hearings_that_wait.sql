-- Hearings that wait for their case, their court or their rooms to become known, and since when. One that waits for
-- nothing any more is gone from here.
create table waiting_hearing (
    hearing_id          uuid primary key references hearing,
    court               text not null,
    starts_at           timestamptz not null,
    no_case_since       timestamptz,
    unknown_court_since timestamptz,
    unknown_room_since  timestamptz,
    unknown_rooms       text[] not null
);
create index waiting_hearing_court on waiting_hearing (court, starts_at, hearing_id);
create index waiting_hearing_no_case on waiting_hearing (court, starts_at, hearing_id) where no_case_since is not null;
create index waiting_hearing_unknown_court on waiting_hearing (court, starts_at, hearing_id)
    where unknown_court_since is not null;
create index waiting_hearing_unknown_room on waiting_hearing (court, starts_at, hearing_id)
    where unknown_room_since is not null;

-- The hearings of before this table wait for their case at least; rooms are looked at when a hearing is next told of.
insert into waiting_hearing (hearing_id, court, starts_at, no_case_since, unknown_rooms)
select id, court, starts_at, now(), '{}' from hearing h
 where status in ('FIXED', 'POSTPONED', 'SUSPENDED')
   and not exists (select 1 from hearing_case c where c.hearing_id = h.id);

-- For counting a court's hearings of a time.
create index hearing_of_court_by_start on hearing (court, starts_at);
