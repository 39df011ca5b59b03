-- Numbers, telephones and addresses stand sealed in the person; what stands there open is sealed by the service.
alter table person_record add column sealed_with bigint generated always as (sealed_with(person::text)) stored;
