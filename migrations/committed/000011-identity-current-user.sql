--! Previous: sha1:96ea44f8e48d9d50100cb420b109cd13192b0977
--! Hash: sha1:08c0eb30f51e16d6a9b7df716c660f8e2fe4989e
--! Message: identity current user

-- What the API offers of identity beside its tables: who am I, and ending an API key.
drop function if exists identity.signed_in_user cascade;  -- undo
drop function if exists identity.revoke_api_key cascade;

-- Definer, because an anonymous caller may not read identity.users and still deserves an answer: null. It reads no row
-- but the caller's own.
create function identity.signed_in_user() returns identity.users
language sql stable security definer set search_path = ''
as $$ select u from identity.users u where u.id = identity.current_user_id() $$;

-- A key that is not yours is as absent as one that never was: null.
create function identity.revoke_api_key(id uuid) returns identity.api_keys
language sql volatile
as $$
  update identity.api_keys k set revoked_at = now()
  where k.id = revoke_api_key.id
  returning k
$$;

-- Permissions: everyone signed in may ask who they are (anonymous too: null); who may have keys may revoke them.
grant execute on function identity.signed_in_user()
  to quintet_anonymous, quintet_member, quintet_analyst, quintet_agent, quintet_admin;
grant execute on function identity.revoke_api_key(uuid) to quintet_member, quintet_agent, quintet_admin;

comment on function identity.signed_in_user() is E'@name currentUser\nThe account that sent this request; null for an anonymous one.';
comment on function identity.revoke_api_key(uuid) is 'Ends an API key at once. Null when you have no such key.';
