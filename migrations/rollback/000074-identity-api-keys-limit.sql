drop function identity_private.find_ended_api_keys(bytea[]);

create or replace function identity_private.create_api_key(
  user_id uuid, name text, prefix text, key_hash bytea, expires_at timestamptz
) returns uuid
language sql volatile security definer set search_path = ''
as $$
  with api_key as (
    insert into identity.api_keys (user_id, name, prefix, expires_at)
    values (create_api_key.user_id, create_api_key.name, create_api_key.prefix, create_api_key.expires_at)
    returning id
  )
  insert into identity_private.api_key_hashes (api_key_id, key_hash)
  select api_key.id, create_api_key.key_hash from api_key
  returning api_key_id
$$;

comment on function identity_private.create_api_key(uuid, text, text, bytea, timestamptz) is 'Stores a new API key of an account by its hash.';
