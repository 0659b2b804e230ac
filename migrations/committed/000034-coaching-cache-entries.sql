--! Previous: sha1:6ddaaec394273701b7bceb93020622976f150987
--! Hash: sha1:19ff8f70ccde14cd0b265ad03c0157d01e0e5e7e
--! Message: coaching cache entries

-- What an agent computed at a cost and may use again, until it expires. Nothing is lost with an entry.
drop table if exists coaching.cache_entries cascade;  -- undo

create table coaching.cache_entries (
  key        text primary key,
  value      jsonb not null,
  expires_at timestamptz not null,
  constraint cache_entries_key_not_blank check (key ~ '\S'),
  constraint cache_entries_key_at_most_500_characters check (char_length(key) <= 500)
);
create index cache_entries_expires_at_idx on coaching.cache_entries (expires_at);

-- Permissions: agents alone, through get_cache_entry, put_cache_entry and purge_cache_entries, which run as their
-- caller. Nobody else has a verb: it is the agents' scratch paper, and what it was used for is in interactions.
alter table coaching.cache_entries enable row level security;
alter table coaching.cache_entries force row level security;

create policy signed_in_agent_selects on coaching.cache_entries for select to quintet_agent
  using ((select identity.current_user_id()) is not null);
grant select on coaching.cache_entries to quintet_agent;

create policy signed_in_agent_inserts on coaching.cache_entries for insert to quintet_agent
  with check ((select identity.current_user_id()) is not null);
grant insert (key, value, expires_at) on coaching.cache_entries to quintet_agent;

create policy signed_in_agent_updates on coaching.cache_entries for update to quintet_agent
  using ((select identity.current_user_id()) is not null)
  with check ((select identity.current_user_id()) is not null);
grant update (value, expires_at) on coaching.cache_entries to quintet_agent;

create policy signed_in_agent_deletes on coaching.cache_entries for delete to quintet_agent
  using ((select identity.current_user_id()) is not null);
grant delete on coaching.cache_entries to quintet_agent;

comment on table coaching.cache_entries is E'@behavior -query:resource:list -query:resource:connection -query:resource:single -node -nodeId -insert -update -delete -filter\nSomething computed before, for use until it expires. For agents, through coachingGetCacheEntry, coachingPutCacheEntry and coachingPurgeCacheEntries.';
comment on column coaching.cache_entries.key is 'Under what it is found: whatever names the computation and its input.';
comment on column coaching.cache_entries.value is 'What was computed.';
comment on column coaching.cache_entries.expires_at is 'Until when it may be used.';
