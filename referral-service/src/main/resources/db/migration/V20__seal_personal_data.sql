-- Numbers, telephones and addresses stand sealed in the notice; what stands there open is sealed by the service.
alter table referral add column sealed_with bigint generated always as (sealed_with(notice::text)) stored;
