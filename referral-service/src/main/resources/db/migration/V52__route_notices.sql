-- The Centre's work lists: the notices of an officer's communes, and those whose sender waits for its consent.
alter table referral
    add column commune text generated always as (notice #>> '{person,address,communeCode}') stored,
    add column awaiting boolean generated always as (
        state <> 'RECALLED'
        and (proposal is not null or recall is not null and recall ->> 'accepted' is null)) stored;
create index referral_commune on referral (commune, id desc) where commune is not null;
create index referral_awaiting on referral (id desc) where awaiting;
-- What lists are narrowed by.
create index referral_kind on referral (kind, id desc);
create index referral_received on referral (received_at);
create index referral_sender_received on referral (sender, received_at);

-- A notice that joins another's case stands in the register where that one's line stands. The first line is locked, as
-- it is by whoever writes the case's next step: either sees what the other wrote.
create or replace function enter_register() returns trigger language plpgsql as $$
declare
    entry_year integer := extract(year from new.received_at at time zone 'Asia/Ho_Chi_Minh');
    entry_number integer;
    first register_entry;
begin
    select * into first from register_entry where referral_id = new.same_as for update;
    insert into register_head as head (agency, year, last) values (new.sender, entry_year, 1)
        on conflict (agency, year) do update set last = head.last + 1
        returning last into entry_number;
    insert into register_entry (referral_id, agency, year, number, received_at, answer, answered_at, file_code,
                                provider_id, provider, assigned_at, registration, registration_at)
        values (new.id, new.sender, entry_year, entry_number, new.received_at, first.answer, first.answered_at,
                first.file_code, first.provider_id, first.provider, first.assigned_at, first.registration,
                first.registration_at);
    return null;
end $$;
