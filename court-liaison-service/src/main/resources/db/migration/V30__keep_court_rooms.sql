-- The rooms of courts, as each court tells of its own; the courts themselves stand in a table of the law.
create table court_room (
    id               uuid primary key,
    version          bigint not null,
    court            text not null,
    code             text not null,
    code_key         text not null,
    name             text not null,
    capacity         integer,
    online_equipment boolean not null,
    valid_from       date not null,
    valid_to         date,
    succeeded_by     text,
    unique (court, code_key)
);
