-- Of the hundreds of hearings that a case may have, only the one that changes is written.
create table referral_hearing (
    referral_id uuid not null references referral,
    hearing_id  uuid not null,
    date        jsonb not null,
    primary key (referral_id, hearing_id)
);
insert into referral_hearing
select r.id, cast(h ->> 'hearingId' as uuid), h -> 'date' from referral r, jsonb_array_elements(r.progress -> 'hearings') h;
update referral set progress = progress - 'hearings';
