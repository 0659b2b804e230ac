--! Previous: sha1:349f4b75dfeb0ab476acaa450a54c06cca81f63e
--! Hash: sha1:597f7dc64640f694be1d3900b207092c30cfd290
--! Message: identity analyst logins

--! split: 1-analyst-logins.sql
-- Logins of analysts for tools of their own, which `npm run db:url -- analyst` makes: roles that are called after the account. The
-- invariant: such a login speaks for its account, whatever it sets, and can connect only while that is an analyst's.
drop trigger if exists _900_end_analyst_login_when_deleted on identity.users;  -- undo
drop trigger if exists _900_end_analyst_login on identity.users;
drop function if exists identity_private.tg_users__end_analyst_login cascade;

--! Included functions/identity/current_user_id.sql
-- The account that speaks: what the access token said, as the server set it for this transaction; of an analyst's own login whose
-- login it is, which only PostgreSQL can say, whatever that session sets. Where it could write, such a login is nobody's: what an
-- account may change it changes through the API.
create or replace function identity.current_user_id() returns uuid
language sql stable parallel safe
as $$
  select case
    when not starts_with(session_user::text, 'quintet_analyst_') then nullif(current_setting('jwt.claims.user_id', true), '')::uuid
    when current_setting('transaction_read_only')::boolean then substr(session_user::text, 17)::uuid
  end
$$;
--! EndIncluded functions/identity/current_user_id.sql
--! Included functions/identity/current_session_id.sql
-- An analyst's own login has no session of ours.
create or replace function identity.current_session_id() returns uuid
language sql stable parallel safe
as $$
  select case
    when starts_with(session_user::text, 'quintet_analyst_') then null
    else nullif(current_setting('jwt.claims.session_id', true), '')::uuid
  end
$$;
--! EndIncluded functions/identity/current_session_id.sql
--! Included functions/identity_private/tg_users__end_analyst_login.sql
-- Definer: whoever changes an account's role or deletes it may end no login. The owner of the database may refuse it to a login, and
-- ends what it runs, since `npm run db:url -- analyst` made it a member of that login. The name is the account's, never a caller's.
create or replace function identity_private.tg_users__end_analyst_login() returns trigger
language plpgsql volatile security definer set search_path = ''
as $$
declare
  login name := 'quintet_analyst_' || replace(old.id::text, '-', '');
begin
  if exists (select from pg_catalog.pg_roles where rolname = login) then
    execute format('revoke connect on database %I from %I', current_database(), login);
    perform pg_catalog.pg_terminate_backend(pid) from pg_catalog.pg_stat_activity where usename = login and datname = current_database();
  end if;
  return null;
end
$$;
--! EndIncluded functions/identity_private/tg_users__end_analyst_login.sql

create trigger _900_end_analyst_login after update of role on identity.users
  for each row when (old.role = 'analyst' and new.role <> 'analyst') execute function identity_private.tg_users__end_analyst_login();
create trigger _900_end_analyst_login_when_deleted after delete on identity.users
  for each row when (old.role = 'analyst') execute function identity_private.tg_users__end_analyst_login();

comment on function identity_private.tg_users__end_analyst_login() is 'Ends the login of somebody who is no analyst any more, and what it runs.';
