--! Previous: sha1:ff184e1388bb78a0b5244c0b3713b6f42eae8df2
--! Hash: sha1:532e0782609bcc2d41435019928a87b4663e8704
--! Message: coaching cache expiry

--! split: 1-cache-expiry.sql
-- How many cache entries run out on which day, for those who watch over the cache. Keys and values stay the agents': both may
-- hold what people asked.
drop function if exists coaching.cache_expiry cascade;  -- undo
drop type if exists coaching.cache_day cascade;

create type coaching.cache_day as (
  expires_on timestamptz,
  entries    bigint,
  bytes      bigint
);

-- Definer: analysts may not read the entries that it counts.
create function coaching.cache_expiry() returns setof coaching.cache_day
language sql stable security definer set search_path = ''
as $$
  select date_trunc('day', e.expires_at, 'UTC'), count(*), sum(octet_length(e.value::text))
  from coaching.cache_entries e
  group by 1
  order by 1
$$;

-- Permissions: analysts and admins.
grant execute on function coaching.cache_expiry() to quintet_analyst, quintet_admin;

comment on type coaching.cache_day is 'The cache entries that run out on one day.';
comment on column coaching.cache_day.expires_on is 'The beginning of the day, in UTC.';
comment on column coaching.cache_day.entries is 'How many run out then.';
comment on column coaching.cache_day.bytes is 'What they hold together, as text.';
comment on function coaching.cache_expiry() is 'Cache entries by the day on which they run out, neither their keys nor their values.';
