-- The proceedings register (Mẫu 05, TTLT 10/2018): a line for each notice, with what the Centre did. What the notice
-- itself says, the person too, is read from the referral: it stands in one place.
create table register_head (
    agency text,
    year   integer,
    last   integer not null,
    primary key (agency, year)
);
create table register_entry (
    referral_id     uuid primary key references referral,
    agency          text not null,
    year            integer not null,
    number          integer not null,
    received_at     timestamptz not null,
    answer          text,
    answered_at     timestamptz,
    file_code       text,
    provider_id     uuid,
    provider        text,
    assigned_at     timestamptz,
    registration    text,
    registration_at timestamptz,
    unique (agency, year, number)
);
-- An agency's rows of a period in their order, and all agencies' figures of a period.
create index register_entry_of_agency on register_entry (agency, received_at, referral_id);
create index register_entry_received on register_entry (received_at);

-- Every notice takes its number in its own transaction, whoever writes it: none is left out, none gets a number twice.
-- It does so as the transaction's last act, so that the agency's other notices wait for a moment only.
create function enter_register() returns trigger language plpgsql as $$
declare
    entry_year integer := extract(year from new.received_at at time zone 'Asia/Ho_Chi_Minh');
    entry_number integer;
begin
    insert into register_head as head (agency, year, last) values (new.sender, entry_year, 1)
        on conflict (agency, year) do update set last = head.last + 1
        returning last into entry_number;
    insert into register_entry (referral_id, agency, year, number, received_at)
        values (new.id, new.sender, entry_year, entry_number, new.received_at);
    return null;
end $$;
create constraint trigger referral_enters_register after insert on referral
    deferrable initially deferred for each row execute function enter_register();

-- The notices that came before the register.
insert into register_entry (referral_id, agency, year, number, received_at)
    select id, sender, year, row_number() over (partition by sender, year order by received_at, id), received_at
      from (select id, sender, received_at,
                   extract(year from received_at at time zone 'Asia/Ho_Chi_Minh')::integer as year
              from referral) as earlier;
insert into register_head select agency, year, max(number) from register_entry group by agency, year;

-- The reports to the coordination council and the part of the year that each counts, both days included.
create table council_report (
    id         integer primary key,
    report     text not null,
    form       text not null,
    first_day  text not null,
    last_day   text not null,
    basis      text not null,
    valid_from date not null,
    valid_to   date
);
insert into council_report values
    (1, 'PROVISIONAL', 'Mẫu 06B', '01-01', '10-31', 'TTLT 10/2018 Điều 20(5)', '2018-09-01', null),
    (2, 'OFFICIAL', 'Mẫu 06C', '01-01', '12-31', 'TTLT 10/2018 Điều 20(5)', '2018-09-01', null);
