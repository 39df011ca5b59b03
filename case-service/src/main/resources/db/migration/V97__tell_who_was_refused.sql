-- Whether the person asked for aid, and when whoever asked was told of a refusal.
alter table legal_aid_case
    add column request_status   text,
    add column refusal_told_at  timestamptz,
    add column refusal_means    text,
    add column refusal_document text;
alter table joined_referral add column requested boolean not null default false;
alter table joined_referral alter column requested drop default;
