-- A file that a court has sent, with what became of each of its rows.
create table schedule_upload (
    id          uuid primary key,
    court       text not null,
    received_at timestamptz not null,
    file_hash   text not null,
    results     jsonb not null
);
create index schedule_upload_received_at on schedule_upload (received_at);

-- Which hearings sit on a day, for a list that says it has them all.
create index hearing_court_to_sit on hearing (court, starts_at) where status = 'FIXED';
