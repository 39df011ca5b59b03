-- A call of an agency to the duty telephone. Its contact is personal data and stands sealed. The clock of a call stands
-- under its id.
create table duty_call (
    id           uuid primary key,
    version      bigint not null,
    agency       text not null,
    caller       text,
    recorded_at  timestamptz not null,
    called_at    timestamptz not null,
    answered_by  text not null,
    role         text not null,
    custody      text not null,
    contact      jsonb not null,
    returned_at  timestamptz,
    result       text,
    referral_id  uuid,
    contacted_at timestamptz,
    sealed_with  bigint generated always as (sealed_with(contact::text)) stored
);
create index duty_call_agency on duty_call (agency, id desc);
create index duty_call_open on duty_call (id desc) where contacted_at is null;
