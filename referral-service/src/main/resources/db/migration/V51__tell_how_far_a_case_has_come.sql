-- How far the Centre's case has come, as the sender of its referral sees it: no personal data.
alter table referral add column progress jsonb;
update referral
   set progress = jsonb_build_object('caseId', case_id, 'fileCode', file_code, 'provider', provider, 'hearings', '[]'::jsonb);
alter table referral
    alter column progress set not null,
    drop column case_id,
    drop column file_code,
    drop column provider;
