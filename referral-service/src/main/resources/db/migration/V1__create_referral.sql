-- A notice that an agency sent, with its person (personal data: read through the service only), and what became of it.
create table referral (
    id          uuid primary key,
    version     bigint not null,
    sender      text not null,
    received_at timestamptz not null,
    state       text not null,
    kind        text not null,
    notice      jsonb not null,
    case_id     uuid,
    file_code   text,
    provider    jsonb
);
create index referral_sender on referral (sender, id desc);
create index referral_state on referral (state, id desc);
