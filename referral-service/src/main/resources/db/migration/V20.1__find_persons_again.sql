-- A person is found by the words of the name without accents, and by numbers through keyed hashes (KEY.HASH).
-- Both are null on rows of an earlier release until the service has filled them in.
alter table referral add column folded_name text;
alter table referral add column identifier_hashes text[];
create index referral_name_words on referral using gin (string_to_array(folded_name, ' '));
create index referral_identifiers on referral using gin (identifier_hashes);

-- The same person in the same proceeding: a later referral names the first, whose case it shares.
alter table referral add column same_as uuid references referral;
create index referral_same_as on referral (same_as) where same_as is not null;
alter table referral add column born text generated always as (notice #>> '{person,dateOfBirth,value}') stored;
alter table referral add column agency_case_number text
    generated always as (notice #>> '{proceeding,agencyCaseNumber}') stored;
alter table referral add column national_case_file_code text
    generated always as (notice #>> '{proceeding,nationalCaseFileCode}') stored;
create index referral_agency_number on referral (agency_case_number, folded_name);
create index referral_national_code on referral (national_case_file_code, folded_name);
