-- Referrals that told of a case's person after the one that opened it.
create table joined_referral (
    referral_id uuid primary key,
    case_id     uuid not null references legal_aid_case,
    sender      text not null,
    received_at timestamptz not null
);
create index joined_referral_case on joined_referral (case_id);

-- Referrals that were heard of before the one that they join; no personal data.
create table waiting_referral (
    referral_id uuid primary key,
    same_as     uuid not null,
    event       jsonb not null
);
create index waiting_referral_same_as on waiting_referral (same_as);

-- What comes after a refusal opens a case of its own.
alter table legal_aid_case add column refused_at timestamptz;
