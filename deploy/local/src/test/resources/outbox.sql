create sequence outbox_sequence;
create table outbox (
  id uuid primary key,
  sequence text not null default lpad(nextval('outbox_sequence')::text, 18, '0'),
  aggregatetype text not null,
  aggregateid text not null,
  type text not null,
  source text not null,
  specversion text not null default '1.0',
  datacontenttype text not null default 'application/json; charset=utf-8',
  dataschema text not null,
  time timestamptz not null default clock_timestamp(),
  traceparent text not null,
  payload jsonb not null
);
create publication tgpl_outbox for table outbox with (publish = 'insert');
