-- Whose work an appraisal was of: until now the case's provider, from now on any who was assigned to it.
alter table appraisal add column provider_id uuid;
update appraisal set provider_id = c.provider_id from legal_aid_case c where c.id = appraisal.case_id;
alter table appraisal alter column provider_id set not null;
