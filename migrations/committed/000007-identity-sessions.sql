--! Previous: sha1:7f390015b3ccae4e2159d461cdd71ab8b35abba3
--! Hash: sha1:d9116959b1fac2a808a125cc457314b1dd652539
--! Message: identity sessions

-- A session: one sign-in, from its start until it ends or runs out. Its refresh tokens are each exchanged once for the
-- next one; a token used twice ends the session, because one of its two users is a thief.
drop table if exists identity.sessions, identity_private.refresh_tokens cascade;  -- undo

create table identity.sessions (
  id         uuid primary key default gen_random_uuid(),
  user_id    uuid not null references identity.users on delete cascade,
  expires_at timestamptz not null,
  ended_at   timestamptz,
  created_at timestamptz not null default now(),
  constraint sessions_expire_after_creation check (expires_at > created_at)
);
create index sessions_user_id_idx on identity.sessions (user_id);

create table identity_private.refresh_tokens (
  id         uuid primary key default gen_random_uuid(),
  session_id uuid not null references identity.sessions on delete cascade,
  token_hash bytea not null,
  expires_at timestamptz not null,
  used_at    timestamptz,
  created_at timestamptz not null default now(),
  constraint refresh_tokens_token_hash_unique unique (token_hash),
  constraint refresh_tokens_token_hash_is_sha256 check (octet_length(token_hash) = 32),
  constraint refresh_tokens_expire_after_creation check (expires_at > created_at)
);
create index refresh_tokens_session_id_idx on identity_private.refresh_tokens (session_id);
create unique index refresh_tokens_one_unused_a_session on identity_private.refresh_tokens (session_id)
  where used_at is null;

-- Permissions of sessions: everyone signed in sees their own; analysts and admins see all. Sessions start and end
-- through signIn, refreshSession and signOut, so nobody inserts, updates or deletes.
alter table identity.sessions enable row level security;
alter table identity.sessions force row level security;

create policy self_selects on identity.sessions for select to quintet_member, quintet_agent
  using (user_id = (select identity.current_user_id()));
create policy staff_selects_all on identity.sessions for select to quintet_analyst, quintet_admin
  using (true);
grant select on identity.sessions to quintet_member, quintet_agent, quintet_analyst, quintet_admin;

-- Permissions of refresh_tokens: none; the functions that start and refresh sessions use it, as the owner.
alter table identity_private.refresh_tokens enable row level security;
alter table identity_private.refresh_tokens force row level security;

comment on table identity.sessions is 'Where and until when an account is signed in: one sign-in and all that it was refreshed to.';
comment on column identity.sessions.id is 'Key of the session; access tokens carry it.';
comment on column identity.sessions.user_id is 'The account that is signed in.';
comment on column identity.sessions.expires_at is 'Until when it can be refreshed.';
comment on column identity.sessions.ended_at is 'When it ended early: signed out, or a refresh token was used twice. Null while it lasts.';
comment on column identity.sessions.created_at is 'When the account signed in.';
comment on table identity_private.refresh_tokens is 'Refresh tokens, as hashes: one unused for each session, and the used ones, to notice a thief.';
comment on column identity_private.refresh_tokens.id is 'Key.';
comment on column identity_private.refresh_tokens.session_id is 'The session that it refreshes.';
comment on column identity_private.refresh_tokens.token_hash is 'SHA-256 of the token.';
comment on column identity_private.refresh_tokens.expires_at is 'Until when it can be exchanged.';
comment on column identity_private.refresh_tokens.used_at is 'When it was exchanged for the next one; null while it can be.';
comment on column identity_private.refresh_tokens.created_at is 'When it was issued.';
