-- Who was told of an assignment, when and how: the aided person and the provider; agencies are told by their feeds.
create table assignment_notice (
    id          uuid primary key,
    decision_id uuid not null references assignment_decision,
    addressee   text not null,
    told_at     timestamptz not null,
    means       text not null,
    document    text,
    recorded_at timestamptz not null,
    unique (decision_id, addressee)
);

-- A decision begins untold; nobody wrote down who was told of those from before.
alter table assignment_decision add column untold boolean not null default true;
create index assignment_decision_untold on assignment_decision (case_id) where untold and ended_at is null;
