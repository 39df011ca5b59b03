-- The directory of agencies: no personal data. What an agency names need not stand before it in a file: deferred.
create table agency (
    id           text primary key,
    version      bigint not null,
    scheme       text not null,
    name         text not null,
    kind         text not null,
    province     text not null,
    commune      text,
    parent       text references agency deferrable initially deferred,
    phone        text,
    email        text,
    address      text,
    valid_from   date not null,
    valid_to     date,
    succeeded_by text references agency deferrable initially deferred,
    check (valid_to >= valid_from)
);
create index agency_kind on agency (kind, id);
create index agency_province on agency (province, id);
create index agency_parent on agency (parent, id);
create index agency_commune on agency (commune, kind) where commune is not null;
