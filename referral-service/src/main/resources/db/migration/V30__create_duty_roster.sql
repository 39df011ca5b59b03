-- The duty roster of a period, as it was sent to the agencies: professional names and duty telephones. The clock of its
-- publication stands under its id.
create table duty_roster (
    id           uuid primary key,
    version      bigint not null,
    first_day    date not null,
    last_day     date not null,
    published_at timestamptz not null,
    changed_at   timestamptz not null,
    centre_phone text not null,
    shifts       jsonb not null,
    check (last_day >= first_day),
    exclude using gist (daterange(first_day, last_day, '[]') with &&)
);
create index duty_roster_first_day on duty_roster (first_day);
create index duty_roster_last_day on duty_roster (last_day);
