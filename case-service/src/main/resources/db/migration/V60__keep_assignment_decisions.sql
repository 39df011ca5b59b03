-- Every register counts its own running numbers by organisation and year: the acceptances', and the decisions'.
alter table acceptance_register rename to running_number;
alter table running_number add column register text not null default 'ACCEPTANCE';
alter table running_number alter column register drop default;
alter table running_number
    drop constraint acceptance_register_pkey,
    add constraint running_number_pkey primary key (register, organisation, year);

-- The decisions by which providers were assigned (quyết định cử), also those that ended. Notes are sealed.
create table assignment_decision (
    id              uuid primary key,
    case_id         uuid not null references legal_aid_case,
    number          text unique,
    provider_id     uuid not null,
    provider        jsonb not null,
    decided_at      timestamptz not null,
    overridden      jsonb not null default '[]',
    override_reason jsonb,
    ended_at        timestamptz,
    end_reason      text,
    end_ground      text,
    end_detail      jsonb,
    sealed_with     bigint generated always as (
        sealed_with(coalesce(override_reason::text, '') || coalesce(end_detail::text, ''))) stored
);
create index assignment_decision_case on assignment_decision (case_id, decided_at);
create index assignment_decision_provider on assignment_decision (provider_id, decided_at);
create unique index assignment_decision_running on assignment_decision (case_id) where ended_at is null;

-- Who was assigned before there were decisions: the case's provider, and those whose registration was decided on.
insert into assignment_decision (id, case_id, provider_id, provider, decided_at)
    select gen_random_uuid(), id, provider_id, provider, coalesce(accepted_at, received_at)
      from legal_aid_case where provider_id is not null;
insert into assignment_decision (id, case_id, provider_id, provider, decided_at, ended_at, end_reason)
    select gen_random_uuid(), r.case_id, r.provider_id, jsonb_build_object('id', p.id, 'name', p.name, 'kind', p.kind),
           min(r.decided_at), max(r.decided_at), 'REGISTRATION_ENDED'
      from registration r
      join provider p on p.id = r.provider_id
      join legal_aid_case c on c.id = r.case_id
     where r.provider_id <> c.provider_id
     group by r.case_id, r.provider_id, p.id;
