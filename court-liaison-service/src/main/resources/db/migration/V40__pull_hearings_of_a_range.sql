-- The days on which a hearing is listed, those that are called off too, as Vietnam counts them; of a hearing of which
-- only the week is known, that week. The stored instants name their offset, so that no setting plays a part.
create function listed_on(schedule jsonb, place text[]) returns timestamp language sql immutable as $$
    select cast(schedule #>> place as timestamptz) at time zone 'Asia/Ho_Chi_Minh'
$$;
create function first_listed_on(schedule jsonb) returns date language sql immutable as $$
    select cast(case schedule ->> 'timePrecision'
                    when 'WEEK' then date_trunc('week', listed_on(schedule, '{days,0,start}'))
                    else listed_on(schedule, '{days,0,start}') end as date)
$$;
create function last_listed_on(schedule jsonb) returns date language sql immutable as $$
    select case schedule ->> 'timePrecision'
               when 'WEEK' then first_listed_on(schedule) + 6
               else cast(listed_on(schedule, '{days,-1,start}') as date) end
$$;
alter table hearing
    add column first_on date not null generated always as (first_listed_on(schedule)) stored,
    add column last_on  date not null generated always as (last_listed_on(schedule)) stored;

-- A list of some days, a court's or all: the hearings that begin on them, and the long ones that began earlier. Version
-- and id stand in the index, so that whether a list has changed since is told by the index alone.
create index hearing_court_first_on on hearing (court, first_on) include (id, version);
create index hearing_first_on on hearing (first_on) include (id, version);
create index hearing_court_last_on on hearing (court, last_on) include (id, version, first_on) where last_on > first_on;
create index hearing_last_on on hearing (last_on) include (id, version, first_on) where last_on > first_on;
