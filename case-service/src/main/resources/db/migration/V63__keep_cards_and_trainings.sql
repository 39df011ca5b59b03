-- The card under which a provider acts (thẻ); who has none in the register is assigned to nobody until the Centre enters it.
alter table provider add column card jsonb, add column practises_since date;

-- The hours that providers trained.
create table provider_training (
    id          uuid primary key,
    provider_id uuid not null references provider,
    held_on     date not null,
    hours       integer not null,
    subject     text not null
);
create index provider_training_provider on provider_training (provider_id, held_on);
