-- When a case came to its end, in whatever way: what is recorded later is of before, or is refused.
alter table legal_aid_case add column ended_at timestamptz;
update legal_aid_case c
   set ended_at = coalesce(
           (select e.ended_at from case_ending e where e.case_id = c.id),
           c.refused_at,
           c.transferred_at,
           (select max(r.recalled_at) from joined_referral r where r.case_id = c.id),
           c.opener_recalled_at,
           c.received_at)
 where c.state in ('REFUSED', 'TRANSFERRED', 'WITHDRAWN', 'COMPLETED', 'DISCONTINUED', 'SUSPENDED');
