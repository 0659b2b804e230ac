--! Previous: sha1:cdb6fa5591b52242f332c90fda1698f346ca470a
--! Hash: sha1:8652ef09719b566b9d1f1fbac544c2409c8d8fd7
--! Message: coaching cache

-- The agents' cache: get, put and purge. All run as their caller, and the database's clock decides what has expired.
drop function if exists coaching.get_cache_entry cascade;  -- undo
drop function if exists coaching.put_cache_entry cascade;
drop function if exists coaching.purge_cache_entries cascade;

create function coaching.get_cache_entry(key text) returns coaching.cache_entries
language sql stable
as $$
  select c from coaching.cache_entries c where c.key = get_cache_entry.key and c.expires_at > now()
$$;

-- The later of two puts wins, whole.
create function coaching.put_cache_entry(key text, value jsonb, expires_at timestamptz) returns coaching.cache_entries
language plpgsql volatile
as $$
declare
  entry coaching.cache_entries;
begin
  if put_cache_entry.expires_at <= now() then
    raise exception using errcode = 'QT202', message = 'A cache entry must expire in the future.';
  end if;

  insert into coaching.cache_entries as c (key, value, expires_at)
    values (put_cache_entry.key, put_cache_entry.value, put_cache_entry.expires_at)
    on conflict on constraint cache_entries_pkey
      do update set value = excluded.value, expires_at = excluded.expires_at
    returning c.* into entry;
  return entry;
end
$$;

-- Neither waits for an entry that is being put again nor removes it; two purges at once share the work.
create function coaching.purge_cache_entries() returns integer
language sql volatile
as $$
  with expired as (
    select c.key from coaching.cache_entries c where c.expires_at <= now() for update skip locked
  ), purged as (
    delete from coaching.cache_entries c using expired where c.key = expired.key returning c.key
  )
  select count(*)::integer from purged
$$;

-- Permissions: agents only.
grant execute on function
  coaching.get_cache_entry(text),
  coaching.put_cache_entry(text, jsonb, timestamptz),
  coaching.purge_cache_entries()
  to quintet_agent;

comment on function coaching.get_cache_entry(text) is E'@arg0name key\nWhat the cache has under a key; null when it has nothing, or nothing any more.';
comment on function coaching.put_cache_entry(text, jsonb, timestamptz) is E'@arg0name key\n@arg1name value\n@arg2name expiresAt\nKeeps a value under a key until it expires, in place of what was there. INVALID_VALUE when it would have expired already.';
comment on function coaching.purge_cache_entries() is E'@resultFieldName purgedCount\nRemoves what has expired, and says how many entries that were.';
