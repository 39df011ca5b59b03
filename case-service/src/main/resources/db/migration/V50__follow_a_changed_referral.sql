alter table legal_aid_case
    -- the first assignment: a clock that applies only after a correction may have been met by it
    add column assigned_at         timestamptz,
    add column referral_changed_at timestamptz;
