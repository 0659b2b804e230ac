--! Previous: sha1:75263bb301f9560d48b94dfd9f1e05e869e044bb
--! Hash: sha1:9e62c142f65257eaeeec548dc79e4868c62238f8
--! Message: identity accounts functions

-- Making accounts and checking who someone is, for the server before a request has a role. Definer functions, because
-- nobody who is not signed in may read accounts or hashes; the login role alone may call them.
drop function if exists identity_private.sign_up cascade;  -- undo
drop function if exists identity_private.find_credentials cascade;
drop function if exists identity_private.upgrade_password_hash cascade;
drop function if exists identity_private.sign_in_with_github cascade;
drop function if exists identity_private.create_api_key cascade;
drop function if exists identity_private.authenticate_api_key cascade;

create function identity_private.sign_up(email text, username text, password_hash text) returns uuid
language sql volatile security definer set search_path = ''
as $$
  with account as (
    insert into identity.users (email, username) values (lower(sign_up.email), sign_up.username) returning id
  )
  insert into identity_private.passwords (user_id, password_hash)
  select account.id, sign_up.password_hash from account
  returning user_id
$$;

-- An e-mail address holds an @, a username cannot: a login never means two accounts.
create function identity_private.find_credentials(login text) returns table (user_id uuid, password_hash text)
language sql stable security definer set search_path = ''
as $$
  select u.id, p.password_hash
  from identity.users u
  join identity_private.passwords p on p.user_id = u.id
  where u.email = lower(login) or lower(u.username) = lower(login)
$$;

-- Replaces exactly the hash that was verified, so that a password changed meanwhile stays changed.
create function identity_private.upgrade_password_hash(user_id uuid, verified_hash text, new_hash text) returns void
language sql volatile security definer set search_path = ''
as $$
  update identity_private.passwords p set password_hash = new_hash
  where p.user_id = upgrade_password_hash.user_id and p.password_hash = verified_hash
$$;

-- Finds the account of a GitHub account, or makes one. A matching e-mail address never links to an existing account:
-- that would hand it to whoever claims the address at GitHub. A taken name or address is left out or numbered.
create function identity_private.sign_in_with_github(
  github_id text, github_username text, email text, avatar_url text
) returns uuid
language plpgsql volatile security definer set search_path = ''
as $$
#variable_conflict use_column
declare
  account_id uuid;
  free_email text;
  free_username text;
begin
  perform pg_advisory_xact_lock(hashtextextended('github ' || sign_in_with_github.github_id, 0));
  update identity.github_accounts g
    set github_username = sign_in_with_github.github_username, avatar_url = sign_in_with_github.avatar_url
    where g.github_id = sign_in_with_github.github_id
    returning g.user_id into account_id;
  if account_id is not null then
    return account_id;
  end if;

  select lower(sign_in_with_github.email) into free_email
    where not exists (select from identity.users u where u.email = lower(sign_in_with_github.email));
  select candidate into free_username
    from (values
      (1, sign_in_with_github.github_username),
      (2, sign_in_with_github.github_username || '-' || sign_in_with_github.github_id),
      (3, 'github-' || gen_random_uuid())
    ) as choices (preference, candidate)
    where not exists (select from identity.users u where lower(u.username) = lower(candidate))
    order by preference
    limit 1;
  insert into identity.users (email, username, avatar_url)
    values (free_email, free_username, sign_in_with_github.avatar_url)
    returning id into account_id;
  insert into identity.github_accounts (user_id, github_id, github_username, avatar_url)
    values (account_id, sign_in_with_github.github_id, sign_in_with_github.github_username, sign_in_with_github.avatar_url);
  return account_id;
end
$$;

create function identity_private.create_api_key(
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

-- Use is noted to the minute, so that a busy key does not write on each request.
create function identity_private.authenticate_api_key(key_hash bytea)
returns table (user_id uuid, role identity.platform_role)
language sql volatile security definer set search_path = ''
as $$
  with valid as (
    select k.id, k.user_id
    from identity_private.api_key_hashes h
    join identity.api_keys k on k.id = h.api_key_id
    where h.key_hash = authenticate_api_key.key_hash
      and k.revoked_at is null
      and (k.expires_at is null or k.expires_at > now())
  ), noted as (
    update identity.api_keys k set last_used_at = date_trunc('minute', now())
    from valid
    where k.id = valid.id and k.last_used_at is distinct from date_trunc('minute', now())
  )
  select u.id, u.role from valid join identity.users u on u.id = valid.user_id
$$;

-- Permissions: the login role only.
grant execute on function
  identity_private.sign_up(text, text, text),
  identity_private.find_credentials(text),
  identity_private.upgrade_password_hash(uuid, text, text),
  identity_private.sign_in_with_github(text, text, text, text),
  identity_private.create_api_key(uuid, text, text, bytea, timestamptz),
  identity_private.authenticate_api_key(bytea)
  to quintet_authenticator;

comment on function identity_private.sign_up(text, text, text) is 'Makes an account with a password; a taken address or name violates users_email_unique or users_username_unique.';
comment on function identity_private.find_credentials(text) is 'The account and password hash behind an e-mail address or username; no row when there is none.';
comment on function identity_private.upgrade_password_hash(uuid, text, text) is 'Replaces a hash that was just verified by a stronger one.';
comment on function identity_private.sign_in_with_github(text, text, text, text) is 'The account of a GitHub account, made when it is new.';
comment on function identity_private.create_api_key(uuid, text, text, bytea, timestamptz) is 'Stores a new API key of an account by its hash.';
comment on function identity_private.authenticate_api_key(bytea) is 'The account behind a working API key; no row when it is unknown, expired or revoked.';
