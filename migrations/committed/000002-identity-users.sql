--! Previous: sha1:3dfeb67824c2a165824fda064a17794de2d13d26
--! Hash: sha1:1c993605054f0503890fa19c9fc684b211ff43cf
--! Message: identity users

-- A person or program with an account. The platform role decides which PostgreSQL role its requests run as.
drop table if exists identity.users cascade;  -- undo
drop type if exists identity.platform_role cascade;

create type identity.platform_role as enum ('member', 'student', 'educator', 'analyst', 'agent', 'admin');

create table identity.users (
  id            uuid primary key default gen_random_uuid(),
  email         varchar(255),
  username      varchar(50),
  avatar_url    text,
  role          identity.platform_role not null default 'member',
  last_login_at timestamptz,
  created_at    timestamptz not null default now(),
  updated_at    timestamptz not null default now(),
  constraint users_email_unique unique (email),
  constraint users_have_email_or_username check (num_nonnulls(email, username) > 0),
  constraint users_email_is_lowercase check (email = lower(email)),
  constraint users_email_is_address check (email ~ '^[^@\s]+@[^@\s]+$'),
  constraint users_username_is_name check (username ~ '^[A-Za-z0-9][A-Za-z0-9_.-]*$'),
  constraint users_avatar_url_is_https check (avatar_url ~ '^https://' and char_length(avatar_url) <= 2000)
);
create unique index users_username_unique on identity.users (lower(username));
create index users_role_idx on identity.users (role);
create index users_created_at_idx on identity.users (created_at);

create trigger _100_set_updated_at before update on identity.users
  for each row execute function identity.tg__set_updated_at();

-- Permissions: members and agents see their own account and edit its name and picture; educators see students and
-- educators too; analysts see all; admins manage all. Accounts are made by signing up, so nobody but an admin inserts.
alter table identity.users enable row level security;
alter table identity.users force row level security;

create policy self_selects on identity.users for select to quintet_member, quintet_agent
  using (id = (select identity.current_user_id()));
create policy educator_selects_learners on identity.users for select to quintet_educator
  using (role in ('student', 'educator'));
create policy analyst_selects_all on identity.users for select to quintet_analyst
  using (true);
grant select on identity.users to quintet_member, quintet_agent, quintet_analyst;

create policy self_updates on identity.users for update to quintet_member, quintet_agent
  using (id = (select identity.current_user_id()))
  with check (id = (select identity.current_user_id()));
grant update (username, avatar_url) on identity.users to quintet_member, quintet_agent;

create policy admin_manages_all on identity.users for all to quintet_admin
  using (true) with check (true);
grant select, insert (email, username, avatar_url, role), update (email, username, avatar_url, role), delete
  on identity.users to quintet_admin;

comment on type identity.platform_role is 'What an account may do on the platform: each value is one PostgreSQL role.';
comment on table identity.users is 'An account: a person or program that may sign in to all five products.';
comment on column identity.users.id is 'The key by which every product refers to this account.';
comment on column identity.users.email is 'Lowercase e-mail address; null for accounts that have none, such as a GitHub account with a private address.';
comment on column identity.users.username is 'Name to sign in with and to show; unique whatever its case.';
comment on column identity.users.avatar_url is 'https address of a picture.';
comment on column identity.users.role is 'What the account may do; only an admin changes it.';
comment on column identity.users.last_login_at is 'When the account last signed in.';
comment on column identity.users.created_at is 'When the account was made.';
comment on column identity.users.updated_at is 'When the account last changed; kept by the database.';
