--! Previous: sha1:3ae70d007537241b7c3df0219a27c176ac8d2b04
--! Hash: sha1:bb5c4333a9b071210dce9c46c40c7fa9d3b59f6a
--! Message: identity api keys limit

--! split: 1-api-keys.sql
-- An account has a hundred working API keys at most: each may hold connections open that are asked after once a second.
-- Asking is one query for all of them, and no use of a key.
drop function if exists identity_private.find_ended_api_keys cascade;  -- undo

-- The lock serialises the making of one account's keys, so that a hundred racers get no more than the limit.
create or replace function identity_private.create_api_key(
  user_id uuid, name text, prefix text, key_hash bytea, expires_at timestamptz
) returns uuid
language plpgsql volatile security definer set search_path = ''
as $$
declare
  most constant integer := 100;
  working bigint;
  made uuid;
begin
  perform pg_advisory_xact_lock(hashtextextended('API keys of ' || create_api_key.user_id, 0));
  select count(*) into working
    from identity.api_keys k
    where k.user_id = create_api_key.user_id
      and k.revoked_at is null
      and (k.expires_at is null or k.expires_at > now());
  if working >= most then
    return null;
  end if;

  insert into identity.api_keys (user_id, name, prefix, expires_at)
    values (create_api_key.user_id, create_api_key.name, create_api_key.prefix, create_api_key.expires_at)
    returning id into made;
  insert into identity_private.api_key_hashes (api_key_id, key_hash) values (made, create_api_key.key_hash);
  return made;
end
$$;

create function identity_private.find_ended_api_keys(key_hashes bytea[]) returns setof bytea
language sql stable security definer set search_path = ''
as $$
  select asked.key_hash
  from unnest(key_hashes) as asked (key_hash)
  where not exists (
    select
    from identity_private.api_key_hashes h
    join identity.api_keys k on k.id = h.api_key_id
    where h.key_hash = asked.key_hash
      and k.revoked_at is null
      and (k.expires_at is null or k.expires_at > now())
  )
$$;

-- Permissions: the login role only.
grant execute on function identity_private.find_ended_api_keys(bytea[]) to quintet_authenticator;

comment on function identity_private.create_api_key(uuid, text, text, bytea, timestamptz) is 'Stores a new API key of an account by its hash; null when the account has as many working keys as it may.';
comment on function identity_private.find_ended_api_keys(bytea[]) is 'Those of the given API keys, by their hashes, that are unknown, expired or revoked.';
