-- Under which key the sealed values of a row stand: 0 where none is sealed, -1 where they stand under several.
create function sealed_with(content text) returns bigint language sql immutable as $$
    select case count(distinct found[1]) when 0 then 0 when 1 then min(found[1])::bigint else -1 end
      from regexp_matches(content, 'sealed:(\d+):', 'g') found
$$;

-- An answer repeats what was sent.
alter table idempotency_key add column sealed_with bigint generated always as (sealed_with(body)) stored;
