-- What its sender and the Centre do with a referral after it came.
alter table referral
    -- when it became the notice that it is: the clocks count from here
    add column noticed_at   timestamptz,
    add column accepted_at  timestamptz,
    add column assigned_at  timestamptz,
    -- the last status code of the document axis (QCVN 102:2016)
    add column edxml_status text,
    add column versions     integer not null default 1,
    -- the version that waits for the Centre's consent
    add column proposal     integer,
    add column recall       jsonb;
update referral
   set noticed_at = received_at,
       edxml_status = case state when 'RECEIVED' then '01' when 'REJECTED' then '02' when 'ACCEPTED' then '03'
                                 when 'ASSIGNED' then '04' when 'IN_PROGRESS' then '05' when 'CLOSED' then '06'
                                 else '15' end;
alter table referral
    alter column noticed_at set not null,
    alter column edxml_status set not null,
    alter column versions drop default;

-- Every notice that a referral has said or was proposed to say, with its person (personal data, sealed like the notice).
create table referral_version (
    id              uuid primary key,
    referral_id     uuid not null references referral,
    number          integer not null,
    notice          jsonb not null,
    document_type   text not null,
    status          text not null,
    made_by         text not null,
    made_at         timestamptz not null,
    decided_at      timestamptz,
    decision_detail text,
    sealed_with     bigint generated always as (sealed_with(notice::text)) stored,
    unique (referral_id, number)
);
insert into referral_version (id, referral_id, number, notice, document_type, status, made_by, made_at)
select gen_random_uuid(), id, 1, notice, 'NEW', 'APPLIED', sender, received_at from referral;
