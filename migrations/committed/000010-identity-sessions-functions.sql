--! Previous: sha1:9e62c142f65257eaeeec548dc79e4868c62238f8
--! Hash: sha1:96ea44f8e48d9d50100cb420b109cd13192b0977
--! Message: identity sessions functions

-- Sessions for the server: start, refresh, end, and ask which have ended. The login role alone may call them.
drop function if exists identity_private.start_session cascade;  -- undo
drop function if exists identity_private.refresh_session cascade;
drop function if exists identity_private.end_session cascade;
drop function if exists identity_private.find_session cascade;
drop function if exists identity_private.find_ended_sessions cascade;

-- Signing in also forgets the account's sessions that ran out a month ago.
create function identity_private.start_session(user_id uuid, token_hash bytea, lifetime interval)
returns table (account_id uuid, role identity.platform_role, session_id uuid, expires_at timestamptz)
language sql volatile security definer set search_path = ''
as $$
  with forgotten as (
    delete from identity.sessions s
    where s.user_id = start_session.user_id and s.expires_at < now() - interval '30 days'
  ), account as (
    update identity.users u set last_login_at = now() where u.id = start_session.user_id returning u.id, u.role
  ), session as (
    insert into identity.sessions (user_id, expires_at)
    select account.id, now() + lifetime from account
    returning id, expires_at
  ), token as (
    insert into identity_private.refresh_tokens (session_id, token_hash, expires_at)
    select session.id, start_session.token_hash, session.expires_at from session
  )
  select account.id, account.role, session.id, session.expires_at from account, session
$$;

-- Exchanges a token for the next one of its session. Of many who race with one token the row lock lets one win; the
-- others, like anyone who brings a used token later, end the session for all. No row means refused.
create function identity_private.refresh_session(old_hash bytea, new_hash bytea, lifetime interval)
returns table (account_id uuid, role identity.platform_role, session_id uuid, expires_at timestamptz)
language plpgsql volatile security definer set search_path = ''
as $$
#variable_conflict use_column
declare
  old identity_private.refresh_tokens;
  session identity.sessions;
begin
  select * into old from identity_private.refresh_tokens t where t.token_hash = old_hash for update;
  if old.used_at is not null then
    perform identity_private.end_session(old.session_id);
  end if;
  select * into session from identity.sessions s where s.id = old.session_id for update;
  if session.id is null or session.ended_at is not null or old.expires_at <= now() then
    return;
  end if;

  update identity_private.refresh_tokens t set used_at = now() where t.id = old.id;
  insert into identity_private.refresh_tokens (session_id, token_hash, expires_at)
    values (session.id, new_hash, now() + lifetime);
  return query
    update identity.sessions s set expires_at = now() + lifetime
    from identity.users u
    where s.id = session.id and u.id = s.user_id
    returning u.id, u.role, s.id, s.expires_at;
end
$$;

create function identity_private.end_session(session_id uuid) returns boolean
language sql volatile security definer set search_path = ''
as $$
  with ended as (
    update identity.sessions s set ended_at = now()
    where s.id = end_session.session_id and s.ended_at is null
    returning s.id
  )
  select exists (select from ended)
$$;

create function identity_private.find_session(token_hash bytea) returns uuid
language sql stable security definer set search_path = ''
as $$
  select t.session_id from identity_private.refresh_tokens t where t.token_hash = find_session.token_hash
$$;

-- A session whose account is gone has ended too. One that only waits to be refreshed has not.
create function identity_private.find_ended_sessions(session_ids uuid[]) returns setof uuid
language sql stable security definer set search_path = ''
as $$
  select asked.id
  from unnest(session_ids) as asked (id)
  where not exists (select from identity.sessions s where s.id = asked.id and s.ended_at is null)
$$;

-- Permissions: the login role only.
grant execute on function
  identity_private.start_session(uuid, bytea, interval),
  identity_private.refresh_session(bytea, bytea, interval),
  identity_private.end_session(uuid),
  identity_private.find_session(bytea),
  identity_private.find_ended_sessions(uuid[])
  to quintet_authenticator;

comment on function identity_private.start_session(uuid, bytea, interval) is 'Signs an account in: a new session with its first refresh token.';
comment on function identity_private.refresh_session(bytea, bytea, interval) is 'Exchanges a refresh token once; a second exchange ends the session. No row when refused.';
comment on function identity_private.end_session(uuid) is 'Ends a session: its refresh tokens stop working and its sockets close. False when it had ended already.';
comment on function identity_private.find_session(bytea) is 'The session that a refresh token belongs to, ended or not.';
comment on function identity_private.find_ended_sessions(uuid[]) is 'Those of the given sessions that have ended.';
