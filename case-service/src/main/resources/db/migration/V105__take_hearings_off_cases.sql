-- What was said by hand of a hearing: which referrals and cases it does not belong to, counted beside its version.
alter table known_hearing
    add column unlinked_referral_ids jsonb not null default '[]',
    add column told_links bigint not null default 0;

-- The court and its number as who opened the case knew them: what is left when the hearing that told more is taken off.
-- Of older cases nobody can tell the two apart any more; they keep what they have.
alter table involvement
    add column own_court text,
    add column own_court_case_number text;
update involvement set own_court = court, own_court_case_number = court_case_number;
