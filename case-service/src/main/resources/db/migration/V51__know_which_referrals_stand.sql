-- A case ends with the last of its referrals that is recalled.
alter table legal_aid_case add column opener_recalled_at timestamptz;
alter table joined_referral add column recalled_at timestamptz;
