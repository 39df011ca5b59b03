-- A request made at the Centre itself has no referral.
alter table legal_aid_case alter column referral_id drop not null;
alter table involvement alter column referral_id drop not null;
alter table person_record alter column referral_id drop not null;

alter table legal_aid_case
    add column source             text,
    add column aid_form           text,
    add column urgency            text not null default 'ORDINARY',
    add column urgency_grounds    jsonb not null default '[]',
    add column urgency_reason     text,
    add column limitation_ends_on date,
    add column hearing_on         date,
    add column accepted_category  text,
    add column proven_at          timestamptz,
    add column transferred_at     timestamptz,
    add column to_province        text,
    add column to_agency          text,
    add column transfer_reason    text;
create index legal_aid_case_urgency on legal_aid_case (urgency, id desc);

-- The cases from before: the Centre was told in its feed what kind of referral opened them.
update legal_aid_case c
   set accepted_category = category,
       aid_form = case when procedure is distinct from 'OUT_OF_COURT' or accepted_at is not null then 'LITIGATION' end,
       source = (select f.body -> 'details' ->> 'kind'
                   from involvement i
                   join feed_entry f on f.subject = i.id and f.fact = 'REFERRED'
                  where i.case_id = c.id order by f.at, f.number limit 1);
