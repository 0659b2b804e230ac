--! Previous: -
--! Hash: sha1:3dfeb67824c2a165824fda064a17794de2d13d26
--! Message: identity schema

-- One account for all five products. `identity` is part of the API; `identity_private` holds what no API role may
-- read. Functions are executable by nobody until granted.
drop schema if exists identity, identity_private cascade;  -- undo

create schema identity;
create schema identity_private;

comment on schema identity is 'Accounts, and how people and programs sign in.';
comment on schema identity_private is 'Secrets of accounts; reachable through its functions only, never by an API role.';

alter default privileges revoke execute on functions from public;

-- Facts of the session: what the access token said, as set by the server for this transaction only.
-- A setting that was once set on a connection reads as '' afterwards, never as null: hence nullif.
create function identity.current_user_id() returns uuid
language sql stable parallel safe
as $$ select nullif(current_setting('jwt.claims.user_id', true), '')::uuid $$;

create function identity.current_session_id() returns uuid
language sql stable parallel safe
as $$ select nullif(current_setting('jwt.claims.session_id', true), '')::uuid $$;

create function identity.tg__set_updated_at() returns trigger
language plpgsql volatile
as $$
begin
  new.updated_at := now();
  return new;
end
$$;

comment on function identity.current_user_id() is E'@behavior -*\nThe account that sent this request, or null for an anonymous one.';
comment on function identity.current_session_id() is E'@behavior -*\nThe session of this request''s access token, or null (anonymous, or an API key).';
comment on function identity.tg__set_updated_at() is 'Keeps updated_at true on each update.';

-- Permissions: every API role may ask who it is.
grant usage on schema identity
  to quintet_anonymous, quintet_member, quintet_analyst, quintet_agent, quintet_admin;
grant usage on schema identity_private to quintet_authenticator;
grant execute on function identity.current_user_id(), identity.current_session_id()
  to quintet_anonymous, quintet_member, quintet_analyst, quintet_agent, quintet_admin;
