-- The whole database as it stands when all migrations have run. Made by `npm run docs`; do not edit.
--
-- Schema by schema: types, functions that tables use, tables by name, views, other functions; what an object needs stands
-- above it, as the functions of a table's triggers do. A table comes with its keys, indexes, triggers, permissions and
-- comments. It loads into an empty database that has had migrations/bootstrap.sql, as the owner; reference data is in
-- migrations/seeds/.

set check_function_bodies = off; -- a function may call one that stands below

alter default privileges revoke execute on functions from public;

create schema identity;
grant usage on schema identity to quintet_anonymous, quintet_member, quintet_analyst, quintet_agent, quintet_admin;
comment on schema identity is 'Accounts, and how people and programs sign in.';

create schema identity_private;
grant usage on schema identity_private to quintet_authenticator;
comment on schema identity_private is 'Secrets of accounts; reachable through its functions only, never by an API role.';

create schema coaching;
grant usage on schema coaching to quintet_member, quintet_analyst, quintet_agent, quintet_admin;
comment on schema coaching is 'Tasks, goals and AI coaching.';

create schema learning;
grant usage on schema learning to quintet_student, quintet_educator, quintet_analyst, quintet_agent, quintet_admin;
comment on schema learning is 'Courses and documents for retrieval, and what students ask about them.';

create schema marketing;
grant usage on schema marketing to quintet_member, quintet_analyst, quintet_agent, quintet_admin;
comment on schema marketing is 'Marketing skills, run by agents for the clients of a user, and scored.';

create schema ralph_advanced;
grant usage on schema ralph_advanced to quintet_member, quintet_analyst, quintet_agent, quintet_admin;
comment on schema ralph_advanced is 'An orchestrator: projects, their features and stories, and the agents that work on them.';

create schema ralph_web;
grant usage on schema ralph_web to quintet_member, quintet_analyst, quintet_agent, quintet_admin;
comment on schema ralph_web is 'Projects, and the AI workstreams that their owners run on them.';

create schema ralph_web_private;
grant usage on schema ralph_web_private to quintet_authenticator;
comment on schema ralph_web_private is 'Anthropic keys, encrypted; reachable through its functions only, never by an API role.';

create schema quintet_private;
grant usage on schema quintet_private to quintet_authenticator;
comment on schema quintet_private is 'What the server keeps for itself: the history of trusted documents. Never part of the API.';

-- ==================== identity ========================================================================================

create type identity.channel_kind as enum ('telegram', 'slack', 'web');
comment on type identity.channel_kind is 'Where messages come from and go to.';

create type identity.platform_role as enum ('member', 'student', 'educator', 'analyst', 'agent', 'admin');
comment on type identity.platform_role is 'What an account may do on the platform: each value is one PostgreSQL role.';

create function identity.current_team_ids() returns setof uuid
language sql stable security definer set search_path = ''
as $$ select m.team_id from identity.team_members m where m.user_id = identity.current_user_id() $$;
grant execute on function identity.current_team_ids() to quintet_member, quintet_analyst, quintet_admin;
comment on function identity.current_team_ids() is E'@behavior -*\nThe teams that whoever asks is in.';

create function identity.current_user_id() returns uuid
language sql stable parallel safe
as $$
  select case
    when not starts_with(session_user::text, 'quintet_analyst_') then nullif(current_setting('jwt.claims.user_id', true), '')::uuid
    when current_setting('transaction_read_only')::boolean then substr(session_user::text, 17)::uuid
  end
$$;
grant execute on function identity.current_user_id() to quintet_anonymous, quintet_member, quintet_analyst, quintet_agent, quintet_admin;
comment on function identity.current_user_id() is E'@behavior -*\nThe account that sent this request, or null for an anonymous one.';

create function identity.is_repository_url(url text) returns boolean
language sql immutable strict parallel safe
as $body$
  select coalesce((
    select case
        when part[1] = '' then part[2] is not null and part[4] is null and part[5] = ':'
        else part[5] = '/' and part[6] !~ '^/'
      end
      and char_length(part[3]) <= 253 and part[3] !~ '[^.]{64}'
      and part[3] !~* '\.(localhost|localdomain|local|internal|intranet|private|corp|home|lan|arpa|test|invalid|onion)$'
      and part[6] !~ '//|(^|/)(-|\.{1,2}(/|$))|%(?!20)'
    from regexp_match(
      url,
      '^(https://|ssh://|)([A-Za-z0-9_][A-Za-z0-9_.-]*@)?'
        '((?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z](?:[A-Za-z0-9-]*[A-Za-z])?)(:[0-9]{1,5})?'
        '([/:])([A-Za-z0-9_.~+%/-]+)$'
    ) as part
  ), false)
$body$;
grant execute on function identity.is_repository_url(text) to quintet_member, quintet_agent, quintet_admin;
comment on function identity.is_repository_url(text) is E'@behavior -*\nWhether an address is one of https or ssh with a public host, that a worker may clone.';

create function identity.tg__set_updated_at() returns trigger
language plpgsql volatile
as $$
begin
  new.updated_at := now();
  return new;
end
$$;
comment on function identity.tg__set_updated_at() is 'Keeps updated_at true on each update.';

create function identity_private.tg_users__end_analyst_login() returns trigger
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
comment on function identity_private.tg_users__end_analyst_login() is 'Ends the login of somebody who is no analyst any more, and what it runs.';

create function identity_private.tg_users__end_checked_room() returns trigger
language plpgsql volatile security definer set search_path = ''
as $$
begin
  update identity.stored_bytes s set checked = null where s.user_id = new.id and s.checked is not null;
  return null;
end
$$;
comment on function identity_private.tg_users__end_checked_room() is 'Has the counters of an account added up again at its next write, when its role changes.';

-- Table identity.users
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
  constraint users_email_is_address check (email::text ~ '^[^@\s]+@[^@\s]+$'::text),
  constraint users_email_is_lowercase check (email::text = lower(email::text)),
  constraint users_have_email_or_username check (num_nonnulls(email, username) > 0),
  constraint users_username_is_name check (username::text ~ '^[A-Za-z0-9][A-Za-z0-9_.-]*$'::text),
  constraint users_avatar_url_is_https check (avatar_url ~ '^https://'::text and char_length(avatar_url) <= 2000)
);
create index users_created_at_idx on identity.users (created_at);
create index users_role_idx on identity.users (role);
create unique index users_username_unique on identity.users (lower(username::text));

create trigger _100_set_updated_at before update on identity.users
  for each row execute function identity.tg__set_updated_at();
create trigger _900_end_analyst_login after update of role on identity.users
  for each row when (old.role = 'analyst'::identity.platform_role and new.role <> 'analyst'::identity.platform_role) execute function identity_private.tg_users__end_analyst_login();
create trigger _900_end_analyst_login_when_deleted after delete on identity.users
  for each row when (old.role = 'analyst'::identity.platform_role) execute function identity_private.tg_users__end_analyst_login();
create trigger _900_end_checked_room after update of role on identity.users
  for each row when (old.role <> new.role) execute function identity_private.tg_users__end_checked_room();

alter table identity.users enable row level security;
alter table identity.users force row level security;

create policy admin_manages_all on identity.users for all to quintet_admin
  using (true)
  with check (true);

create policy analyst_selects_all on identity.users for select to quintet_analyst
  using (true);
create policy educator_selects_learners on identity.users for select to quintet_educator
  using (role = any (array['student'::identity.platform_role, 'educator'::identity.platform_role]));
create policy self_selects on identity.users for select to quintet_member, quintet_agent
  using (id = (select identity.current_user_id()));
grant select on identity.users to quintet_member, quintet_analyst, quintet_agent, quintet_admin;

grant insert (email, username, avatar_url, role) on identity.users to quintet_admin;

create policy self_updates on identity.users for update to quintet_member, quintet_agent
  using (id = (select identity.current_user_id()))
  with check (id = (select identity.current_user_id()));
grant update (email, username, avatar_url, role) on identity.users to quintet_admin;
grant update (username, avatar_url) on identity.users to quintet_member, quintet_agent;

grant delete on identity.users to quintet_admin;

comment on table identity.users is 'An account: a person or program that may sign in to all five products.';
comment on column identity.users.id is 'The key by which every product refers to this account.';
comment on column identity.users.email is 'Lowercase e-mail address; null for accounts that have none, such as a GitHub account with a private address.';
comment on column identity.users.username is 'Name to sign in with and to show; unique whatever its case.';
comment on column identity.users.avatar_url is 'https address of a picture.';
comment on column identity.users.role is 'What the account may do; only an admin changes it.';
comment on column identity.users.last_login_at is 'When the account last signed in.';
comment on column identity.users.created_at is 'When the account was made.';
comment on column identity.users.updated_at is 'When the account last changed; kept by the database.';

create function identity.tg_api_keys__keep_revocation() returns trigger
language plpgsql volatile
as $$
begin
  new.revoked_at := coalesce(old.revoked_at, new.revoked_at);
  return new;
end
$$;
comment on function identity.tg_api_keys__keep_revocation() is 'Keeps the time of the first revocation.';

create function identity.tg_api_keys__count_storage() returns trigger
language plpgsql volatile security definer set search_path = ''
as $$
      declare
        account uuid;
        change bigint;
        has_more boolean;
        counter bigint;
      begin
        if tg_op = 'UPDATE' then
          change := 100 + coalesce(octet_length(new.name::text), 0) + coalesce(octet_length(new.prefix::text), 0) - (100 + coalesce(octet_length(old.name::text), 0) + coalesce(octet_length(old.prefix::text), 0));
          if new.user_id is distinct from old.user_id then
            counter := identity_private.count_bytes(new.user_id, 100 + coalesce(octet_length(new.name::text), 0) + coalesce(octet_length(new.prefix::text), 0), null);
            counter := identity_private.count_bytes(old.user_id, -(100 + coalesce(octet_length(old.name::text), 0) + coalesce(octet_length(old.prefix::text), 0)), null);
          elsif change <> 0 then
            counter := identity_private.count_bytes(new.user_id, change, 110);
          end if;
        elsif tg_op = 'INSERT' and tg_level = 'ROW' then
          change := 100 + coalesce(octet_length(new.name::text), 0) + coalesce(octet_length(new.prefix::text), 0);
          if change > 0 then
            counter := identity_private.count_bytes(new.user_id, change, 100);
          end if;
        elsif tg_op = 'INSERT' then
          select r.user_id, 100 + coalesce(octet_length(r.name::text), 0) + coalesce(octet_length(r.prefix::text), 0), exists (select from inserted offset 1) into account, change, has_more from inserted r;
          if has_more then
            for account, change in select r.user_id, sum(100 + coalesce(octet_length(r.name::text), 0) + coalesce(octet_length(r.prefix::text), 0)) from inserted r group by 1 loop
              counter := identity_private.count_bytes(account, change, 100);
            end loop;
          elsif change is not null then
            counter := identity_private.count_bytes(account, change, 100);
          end if;
        else
          for account, change in select r.user_id, -sum(100 + coalesce(octet_length(r.name::text), 0) + coalesce(octet_length(r.prefix::text), 0)) from deleted r group by 1 loop
            counter := identity_private.count_bytes(account, change, null);
          end loop;
        end if;
        return null;
      end
      $$;
comment on function identity.tg_api_keys__count_storage() is 'Counts rows for their owners.';

-- Table identity.api_keys
create table identity.api_keys (
  id           uuid primary key default gen_random_uuid(),
  user_id      uuid not null references identity.users (id) on delete cascade,
  name         varchar(100) not null,
  prefix       varchar(20) not null,
  expires_at   timestamptz,
  last_used_at timestamptz,
  revoked_at   timestamptz,
  created_at   timestamptz not null default now(),
  constraint api_keys_name_not_blank check (name::text ~ '\S'::text),
  constraint api_keys_expire_after_creation check (expires_at > created_at)
);
create index api_keys_user_id_idx on identity.api_keys (user_id);

create trigger _100_keep_revocation before update of revoked_at on identity.api_keys
  for each row execute function identity.tg_api_keys__keep_revocation();
create trigger _950_count_storage_delete after delete on identity.api_keys referencing old table as deleted
  for each statement execute function identity.tg_api_keys__count_storage('user_id', 'name', 'prefix');
create trigger _950_count_storage_insert after insert on identity.api_keys referencing new table as inserted
  for each statement execute function identity.tg_api_keys__count_storage('user_id', 'name', 'prefix');
create trigger _950_count_storage_update after update of user_id, name, prefix on identity.api_keys
  for each row execute function identity.tg_api_keys__count_storage('user_id', 'name', 'prefix');

alter table identity.api_keys enable row level security;
alter table identity.api_keys force row level security;

create policy self_selects on identity.api_keys for select to quintet_member, quintet_agent
  using (user_id = (select identity.current_user_id()));
create policy staff_selects_all on identity.api_keys for select to quintet_analyst, quintet_admin
  using (true);
grant select on identity.api_keys to quintet_member, quintet_analyst, quintet_agent, quintet_admin;

create policy admin_updates_all on identity.api_keys for update to quintet_admin
  using (true)
  with check (true);
create policy self_updates on identity.api_keys for update to quintet_member, quintet_agent
  using (user_id = (select identity.current_user_id()))
  with check (user_id = (select identity.current_user_id()));
grant update (name, revoked_at) on identity.api_keys to quintet_member, quintet_agent, quintet_admin;

comment on table identity.api_keys is E'@behavior -insert -update -delete\nA key with which a program acts for an account. Made by createApiKey, ended by revokeApiKey.';
comment on column identity.api_keys.id is 'Key of the API key, for naming it; not the secret.';
comment on column identity.api_keys.user_id is 'The account for which the key acts.';
comment on column identity.api_keys.name is 'What its user calls it.';
comment on column identity.api_keys.prefix is 'The first characters of the key, to recognise it by.';
comment on column identity.api_keys.expires_at is 'When it stops working; null for never.';
comment on column identity.api_keys.last_used_at is 'When it was last used, to the minute.';
comment on column identity.api_keys.revoked_at is 'When it was revoked; null while it works.';
comment on column identity.api_keys.created_at is 'When it was made.';

create function identity.tg_github_accounts__count_storage() returns trigger
language plpgsql volatile security definer set search_path = ''
as $$
      declare
        account uuid;
        change bigint;
        has_more boolean;
        counter bigint;
      begin
        if tg_op = 'UPDATE' then
          change := 100 + coalesce(octet_length(new.github_id::text), 0) + coalesce(octet_length(new.github_username::text), 0) + coalesce(octet_length(new.avatar_url::text), 0) - (100 + coalesce(octet_length(old.github_id::text), 0) + coalesce(octet_length(old.github_username::text), 0) + coalesce(octet_length(old.avatar_url::text), 0));
          if new.user_id is distinct from old.user_id then
            counter := identity_private.count_bytes(new.user_id, 100 + coalesce(octet_length(new.github_id::text), 0) + coalesce(octet_length(new.github_username::text), 0) + coalesce(octet_length(new.avatar_url::text), 0), null);
            counter := identity_private.count_bytes(old.user_id, -(100 + coalesce(octet_length(old.github_id::text), 0) + coalesce(octet_length(old.github_username::text), 0) + coalesce(octet_length(old.avatar_url::text), 0)), null);
          elsif change <> 0 then
            counter := identity_private.count_bytes(new.user_id, change, 110);
          end if;
        elsif tg_op = 'INSERT' and tg_level = 'ROW' then
          change := 100 + coalesce(octet_length(new.github_id::text), 0) + coalesce(octet_length(new.github_username::text), 0) + coalesce(octet_length(new.avatar_url::text), 0);
          if change > 0 then
            counter := identity_private.count_bytes(new.user_id, change, 100);
          end if;
        elsif tg_op = 'INSERT' then
          select r.user_id, 100 + coalesce(octet_length(r.github_id::text), 0) + coalesce(octet_length(r.github_username::text), 0) + coalesce(octet_length(r.avatar_url::text), 0), exists (select from inserted offset 1) into account, change, has_more from inserted r;
          if has_more then
            for account, change in select r.user_id, sum(100 + coalesce(octet_length(r.github_id::text), 0) + coalesce(octet_length(r.github_username::text), 0) + coalesce(octet_length(r.avatar_url::text), 0)) from inserted r group by 1 loop
              counter := identity_private.count_bytes(account, change, 100);
            end loop;
          elsif change is not null then
            counter := identity_private.count_bytes(account, change, 100);
          end if;
        else
          for account, change in select r.user_id, -sum(100 + coalesce(octet_length(r.github_id::text), 0) + coalesce(octet_length(r.github_username::text), 0) + coalesce(octet_length(r.avatar_url::text), 0)) from deleted r group by 1 loop
            counter := identity_private.count_bytes(account, change, null);
          end loop;
        end if;
        return null;
      end
      $$;
comment on function identity.tg_github_accounts__count_storage() is 'Counts rows for their owners.';

-- Table identity.github_accounts
create table identity.github_accounts (
  id              uuid primary key default gen_random_uuid(),
  user_id         uuid not null references identity.users (id) on delete cascade,
  github_id       text not null,
  github_username text not null,
  avatar_url      text,
  created_at      timestamptz not null default now(),
  updated_at      timestamptz not null default now(),
  constraint github_accounts_github_id_unique unique (github_id),
  constraint github_accounts_github_id_is_number check (github_id ~ '^[0-9]{1,20}$'::text),
  constraint github_accounts_github_username_at_most_200_characters check (char_length(github_username) <= 200),
  constraint github_accounts_avatar_url_at_most_2000_characters check (char_length(avatar_url) <= 2000)
);
create index github_accounts_user_id_idx on identity.github_accounts (user_id);

create trigger _100_set_updated_at before update on identity.github_accounts
  for each row execute function identity.tg__set_updated_at();
create trigger _950_count_storage_delete after delete on identity.github_accounts referencing old table as deleted
  for each statement execute function identity.tg_github_accounts__count_storage('user_id', 'github_id', 'github_username', 'avatar_url');
create trigger _950_count_storage_insert after insert on identity.github_accounts referencing new table as inserted
  for each statement execute function identity.tg_github_accounts__count_storage('user_id', 'github_id', 'github_username', 'avatar_url');
create trigger _950_count_storage_update after update of user_id, github_id, github_username, avatar_url on identity.github_accounts
  for each row execute function identity.tg_github_accounts__count_storage('user_id', 'github_id', 'github_username', 'avatar_url');

alter table identity.github_accounts enable row level security;
alter table identity.github_accounts force row level security;

create policy admin_selects_all on identity.github_accounts for select to quintet_admin
  using (true);
create policy analyst_selects_all on identity.github_accounts for select to quintet_analyst
  using (true);
create policy self_selects on identity.github_accounts for select to quintet_member, quintet_agent
  using (user_id = (select identity.current_user_id()));
grant select on identity.github_accounts to quintet_member, quintet_analyst, quintet_agent, quintet_admin;

create policy admin_deletes_all on identity.github_accounts for delete to quintet_admin
  using (true);
create policy self_deletes on identity.github_accounts for delete to quintet_member, quintet_agent
  using (user_id = (select identity.current_user_id()));
grant delete on identity.github_accounts to quintet_member, quintet_agent, quintet_admin;

comment on table identity.github_accounts is 'A GitHub account linked to an account here.';
comment on column identity.github_accounts.id is 'Key of the link.';
comment on column identity.github_accounts.user_id is 'The account that this GitHub account signs in to.';
comment on column identity.github_accounts.github_id is 'GitHub''s own id of the account; never changes.';
comment on column identity.github_accounts.github_username is 'GitHub login at the last sign-in.';
comment on column identity.github_accounts.avatar_url is 'GitHub''s picture at the last sign-in.';
comment on column identity.github_accounts.created_at is 'When the accounts were linked.';
comment on column identity.github_accounts.updated_at is 'When GitHub''s details last changed; kept by the database.';

-- Table identity.teams
create table identity.teams (
  id         uuid primary key default gen_random_uuid(),
  name       text not null,
  created_at timestamptz not null default now(),
  constraint teams_name_unique unique (name),
  constraint teams_name_at_most_200_characters check (char_length(name) <= 200),
  constraint teams_name_not_blank check (name ~ '\S'::text)
);

alter table identity.teams enable row level security;
alter table identity.teams force row level security;

create policy admin_manages_all on identity.teams for all to quintet_admin
  using (true)
  with check (true);

create policy teammate_selects on identity.teams for select to quintet_member, quintet_analyst
  using (id = any ((array(select identity.current_team_ids()))));
grant select on identity.teams to quintet_member, quintet_analyst, quintet_admin;

grant insert (name) on identity.teams to quintet_admin;

grant update (name) on identity.teams to quintet_admin;

grant delete on identity.teams to quintet_admin;

comment on table identity.teams is E'@behavior -aggregates\nPeople who share saved queries. Made by admins.';
comment on column identity.teams.id is 'Key.';
comment on column identity.teams.name is 'What it is called; once.';
comment on column identity.teams.created_at is 'When it was made.';

create function identity.tg_saved_queries__count_storage() returns trigger
language plpgsql volatile security definer set search_path = ''
as $$
      declare
        account uuid;
        change bigint;
        has_more boolean;
        counter bigint;
      begin
        if tg_op = 'UPDATE' then
          change := 100 + coalesce(octet_length(new.name::text), 0) + coalesce(octet_length(new.description::text), 0) + coalesce(octet_length(new.document::text), 0) + coalesce(octet_length(new.variables::text), 0) - (100 + coalesce(octet_length(old.name::text), 0) + coalesce(octet_length(old.description::text), 0) + coalesce(octet_length(old.document::text), 0) + coalesce(octet_length(old.variables::text), 0));
          if new.user_id is distinct from old.user_id then
            counter := identity_private.count_bytes(new.user_id, 100 + coalesce(octet_length(new.name::text), 0) + coalesce(octet_length(new.description::text), 0) + coalesce(octet_length(new.document::text), 0) + coalesce(octet_length(new.variables::text), 0), null);
            counter := identity_private.count_bytes(old.user_id, -(100 + coalesce(octet_length(old.name::text), 0) + coalesce(octet_length(old.description::text), 0) + coalesce(octet_length(old.document::text), 0) + coalesce(octet_length(old.variables::text), 0)), null);
          elsif change <> 0 then
            counter := identity_private.count_bytes(new.user_id, change, 110);
          end if;
        elsif tg_op = 'INSERT' and tg_level = 'ROW' then
          change := 100 + coalesce(octet_length(new.name::text), 0) + coalesce(octet_length(new.description::text), 0) + coalesce(octet_length(new.document::text), 0) + coalesce(octet_length(new.variables::text), 0);
          if change > 0 then
            counter := identity_private.count_bytes(new.user_id, change, 100);
          end if;
        elsif tg_op = 'INSERT' then
          select r.user_id, 100 + coalesce(octet_length(r.name::text), 0) + coalesce(octet_length(r.description::text), 0) + coalesce(octet_length(r.document::text), 0) + coalesce(octet_length(r.variables::text), 0), exists (select from inserted offset 1) into account, change, has_more from inserted r;
          if has_more then
            for account, change in select r.user_id, sum(100 + coalesce(octet_length(r.name::text), 0) + coalesce(octet_length(r.description::text), 0) + coalesce(octet_length(r.document::text), 0) + coalesce(octet_length(r.variables::text), 0)) from inserted r group by 1 loop
              counter := identity_private.count_bytes(account, change, 100);
            end loop;
          elsif change is not null then
            counter := identity_private.count_bytes(account, change, 100);
          end if;
        else
          for account, change in select r.user_id, -sum(100 + coalesce(octet_length(r.name::text), 0) + coalesce(octet_length(r.description::text), 0) + coalesce(octet_length(r.document::text), 0) + coalesce(octet_length(r.variables::text), 0)) from deleted r group by 1 loop
            counter := identity_private.count_bytes(account, change, null);
          end loop;
        end if;
        return null;
      end
      $$;
comment on function identity.tg_saved_queries__count_storage() is 'Counts rows for their owners.';

-- Table identity.saved_queries
create table identity.saved_queries (
  id          uuid primary key default gen_random_uuid(),
  user_id     uuid not null default identity.current_user_id() references identity.users (id) on delete cascade,
  team_id     uuid references identity.teams (id) on delete set null,
  name        text not null,
  description text,
  document    text not null,
  variables   jsonb not null default '{}',
  created_at  timestamptz not null default now(),
  updated_at  timestamptz not null default now(),
  constraint saved_queries_name_once_a_user unique (user_id, name),
  constraint saved_queries_name_at_most_200_characters check (char_length(name) <= 200),
  constraint saved_queries_name_not_blank check (name ~ '\S'::text),
  constraint saved_queries_description_at_most_10000_characters check (char_length(description) <= 10000),
  constraint saved_queries_document_at_most_100000_characters check (char_length(document) <= 100000),
  constraint saved_queries_document_not_blank check (document ~ '\S'::text),
  constraint saved_queries_variables_are_an_object check (jsonb_typeof(variables) = 'object'::text),
  constraint saved_queries_variables_at_most_50000_bytes check (octet_length(variables::text) <= 50000)
);
create index saved_queries_team_id_idx on identity.saved_queries (team_id);

create trigger _100_set_updated_at before update on identity.saved_queries
  for each row execute function identity.tg__set_updated_at();
create trigger _950_count_storage_delete after delete on identity.saved_queries referencing old table as deleted
  for each statement execute function identity.tg_saved_queries__count_storage('user_id', 'name', 'description', 'document', 'variables');
create trigger _950_count_storage_insert after insert on identity.saved_queries referencing new table as inserted
  for each statement execute function identity.tg_saved_queries__count_storage('user_id', 'name', 'description', 'document', 'variables');
create trigger _950_count_storage_update after update of user_id, name, description, document, variables on identity.saved_queries
  for each row execute function identity.tg_saved_queries__count_storage('user_id', 'name', 'description', 'document', 'variables');

alter table identity.saved_queries enable row level security;
alter table identity.saved_queries force row level security;

create policy admin_selects_all on identity.saved_queries for select to quintet_admin
  using (true);
create policy teammate_selects on identity.saved_queries for select to quintet_member, quintet_analyst
  using (user_id = (select identity.current_user_id()) or (team_id = any ((array(select identity.current_team_ids())))));
grant select on identity.saved_queries to quintet_member, quintet_analyst, quintet_admin;

create policy self_inserts on identity.saved_queries for insert to quintet_member, quintet_analyst, quintet_admin
  with check (user_id = (select identity.current_user_id()) and (team_id is null or (team_id = any ((array(select identity.current_team_ids()))))));
grant insert (team_id, name, description, document, variables) on identity.saved_queries to quintet_member, quintet_analyst, quintet_admin;

create policy self_updates on identity.saved_queries for update to quintet_member, quintet_analyst, quintet_admin
  using (user_id = (select identity.current_user_id()))
  with check (user_id = (select identity.current_user_id()) and (team_id is null or (team_id = any ((array(select identity.current_team_ids()))))));
grant update (team_id, name, description, document, variables) on identity.saved_queries to quintet_member, quintet_analyst, quintet_admin;

create policy admin_deletes_all on identity.saved_queries for delete to quintet_admin
  using (true);
create policy self_deletes on identity.saved_queries for delete to quintet_member, quintet_analyst
  using (user_id = (select identity.current_user_id()));
grant delete on identity.saved_queries to quintet_member, quintet_analyst, quintet_admin;

comment on table identity.saved_queries is E'@behavior -aggregates\nA query that somebody saved to run it again, or to share it with a team. It runs as whoever opens it.';
comment on column identity.saved_queries.id is 'Key; a link to it opens the query.';
comment on column identity.saved_queries.user_id is 'Who saved it, and alone may change it.';
comment on column identity.saved_queries.team_id is 'The team that it is shared with; null while it is private.';
comment on column identity.saved_queries.name is 'What it is called; once among the queries of whoever saved it.';
comment on column identity.saved_queries.description is 'What it answers, and how it is read.';
comment on column identity.saved_queries.document is 'The GraphQL document.';
comment on column identity.saved_queries.variables is 'The values of its variables, by name.';
comment on column identity.saved_queries.created_at is 'When it was saved first.';
comment on column identity.saved_queries.updated_at is 'When it last changed; kept by the database.';

-- Table identity.sessions
create table identity.sessions (
  id         uuid primary key default gen_random_uuid(),
  user_id    uuid not null references identity.users (id) on delete cascade,
  expires_at timestamptz not null,
  ended_at   timestamptz,
  created_at timestamptz not null default now(),
  constraint sessions_expire_after_creation check (expires_at > created_at)
);
create index sessions_user_id_idx on identity.sessions (user_id);

alter table identity.sessions enable row level security;
alter table identity.sessions force row level security;

create policy self_selects on identity.sessions for select to quintet_member, quintet_agent
  using (user_id = (select identity.current_user_id()));
create policy staff_selects_all on identity.sessions for select to quintet_analyst, quintet_admin
  using (true);
grant select on identity.sessions to quintet_member, quintet_analyst, quintet_agent, quintet_admin;

comment on table identity.sessions is 'Where and until when an account is signed in: one sign-in and all that it was refreshed to.';
comment on column identity.sessions.id is 'Key of the session; access tokens carry it.';
comment on column identity.sessions.user_id is 'The account that is signed in.';
comment on column identity.sessions.expires_at is 'Until when it can be refreshed.';
comment on column identity.sessions.ended_at is 'When it ended early: signed out, or a refresh token was used twice. Null while it lasts.';
comment on column identity.sessions.created_at is 'When the account signed in.';

create function identity_private.tg_storage_limits__end_checked_room() returns trigger
language plpgsql volatile security definer set search_path = ''
as $$
begin
  update identity.stored_bytes s set checked = null
    from identity.users u
    where u.id = s.user_id and u.role = new.role and s.checked is not null;
  return null;
end
$$;
comment on function identity_private.tg_storage_limits__end_checked_room() is 'Has the counters of a role added up again at the next write, when its limit is lowered.';

-- Table identity.storage_limits
create table identity.storage_limits (
  role  identity.platform_role primary key,
  bytes bigint,
  constraint storage_limits_bytes_not_negative check (bytes >= 0)
);

create trigger _500_end_checked_room after update on identity.storage_limits
  for each row when (new.bytes < old.bytes or old.bytes is null) execute function identity_private.tg_storage_limits__end_checked_room();

alter table identity.storage_limits enable row level security;
alter table identity.storage_limits force row level security;

create policy signed_in_select_all on identity.storage_limits for select to quintet_member, quintet_analyst, quintet_agent, quintet_admin
  using (true);
grant select on identity.storage_limits to quintet_member, quintet_analyst, quintet_agent, quintet_admin;

create policy admin_updates_all on identity.storage_limits for update to quintet_admin
  using (true)
  with check (true);
grant update (bytes) on identity.storage_limits to quintet_admin;

comment on table identity.storage_limits is E'@behavior -*\nHow much an account of a role may store. Changed by setStorageLimit.';
comment on column identity.storage_limits.role is 'The role of the account.';
comment on column identity.storage_limits.bytes is 'How many bytes; null for no limit.';

create function identity_private.tg_stored_bytes__keep_limit() returns trigger
language plpgsql volatile security definer set search_path = ''
as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('stored bytes of ' || new.user_id, 0));
  if (select sum(greatest(s.bytes, s.checked)) from identity.stored_bytes s where s.user_id = new.user_id) > new.most then
    raise exception using errcode = 'QT001', detail = '{"code": "QUOTA_EXCEEDED"}',
      message = 'You have stored as much as your role may. Delete something first.';
  end if;
  return null;
end
$$;
comment on function identity_private.tg_stored_bytes__keep_limit() is 'Refuses (QT001) what is over the limit when the transaction ends.';

-- Table identity.stored_bytes
create table identity.stored_bytes (
  id      bigint primary key generated always as identity,
  user_id uuid not null references identity.users (id) on delete cascade,
  bytes   bigint not null,
  checked bigint,
  most    bigint
) with (fillfactor = 50);
create index stored_bytes_user_id_idx on identity.stored_bytes (user_id);

create constraint trigger _900_keep_limit after update of most on identity.stored_bytes deferrable initially deferred
  for each row when (new.most is not null) execute function identity_private.tg_stored_bytes__keep_limit();

alter table identity.stored_bytes enable row level security;
alter table identity.stored_bytes force row level security;

create policy self_selects on identity.stored_bytes for select to quintet_member, quintet_agent
  using (user_id = (select identity.current_user_id()));
create policy staff_selects_all on identity.stored_bytes for select to quintet_analyst, quintet_admin
  using (true);
grant select on identity.stored_bytes to quintet_member, quintet_analyst, quintet_agent, quintet_admin;

comment on table identity.stored_bytes is E'@behavior -*\nWhat accounts have stored: counters that add up.';
comment on column identity.stored_bytes.id is 'Key.';
comment on column identity.stored_bytes.user_id is 'Whose rows they are.';
comment on column identity.stored_bytes.bytes is 'What the transactions that took this counter have stored, less what they deleted.';
comment on column identity.stored_bytes.checked is 'Up to how much it may grow before all are added up again; null for not at all.';
comment on column identity.stored_bytes.most is 'Of a change near the limit: what all counters may add up to when its transaction ends.';

-- Table identity.team_members
create table identity.team_members (
  id       uuid primary key default gen_random_uuid(),
  team_id  uuid not null references identity.teams (id) on delete cascade,
  user_id  uuid not null references identity.users (id) on delete cascade,
  added_at timestamptz not null default now(),
  constraint team_members_once_a_team unique (user_id, team_id)
);
create index team_members_team_id_idx on identity.team_members (team_id);

alter table identity.team_members enable row level security;
alter table identity.team_members force row level security;

create policy admin_selects_all on identity.team_members for select to quintet_admin
  using (true);
create policy teammate_selects on identity.team_members for select to quintet_member, quintet_analyst
  using (team_id = any ((array(select identity.current_team_ids()))));
grant select on identity.team_members to quintet_member, quintet_analyst, quintet_admin;

create policy admin_inserts_all on identity.team_members for insert to quintet_admin
  with check (true);
grant insert (team_id, user_id) on identity.team_members to quintet_admin;

create policy admin_deletes_all on identity.team_members for delete to quintet_admin
  using (true);
grant delete on identity.team_members to quintet_admin;

comment on table identity.team_members is E'@behavior -aggregates\nWho is in a team.';
comment on column identity.team_members.id is 'Key.';
comment on column identity.team_members.team_id is 'The team.';
comment on column identity.team_members.user_id is 'Who is in it.';
comment on column identity.team_members.added_at is 'Since when.';

create function identity.tg_user_channels__count_storage() returns trigger
language plpgsql volatile security definer set search_path = ''
as $$
      declare
        account uuid;
        change bigint;
        has_more boolean;
        counter bigint;
      begin
        if tg_op = 'UPDATE' then
          change := 100 + coalesce(octet_length(new.channel_user_id::text), 0) + coalesce(octet_length(new.channel_username::text), 0) - (100 + coalesce(octet_length(old.channel_user_id::text), 0) + coalesce(octet_length(old.channel_username::text), 0));
          if new.user_id is distinct from old.user_id then
            counter := identity_private.count_bytes(new.user_id, 100 + coalesce(octet_length(new.channel_user_id::text), 0) + coalesce(octet_length(new.channel_username::text), 0), null);
            counter := identity_private.count_bytes(old.user_id, -(100 + coalesce(octet_length(old.channel_user_id::text), 0) + coalesce(octet_length(old.channel_username::text), 0)), null);
          elsif change <> 0 then
            counter := identity_private.count_bytes(new.user_id, change, 110);
          end if;
        elsif tg_op = 'INSERT' and tg_level = 'ROW' then
          change := 100 + coalesce(octet_length(new.channel_user_id::text), 0) + coalesce(octet_length(new.channel_username::text), 0);
          if change > 0 then
            counter := identity_private.count_bytes(new.user_id, change, 100);
          end if;
        elsif tg_op = 'INSERT' then
          select r.user_id, 100 + coalesce(octet_length(r.channel_user_id::text), 0) + coalesce(octet_length(r.channel_username::text), 0), exists (select from inserted offset 1) into account, change, has_more from inserted r;
          if has_more then
            for account, change in select r.user_id, sum(100 + coalesce(octet_length(r.channel_user_id::text), 0) + coalesce(octet_length(r.channel_username::text), 0)) from inserted r group by 1 loop
              counter := identity_private.count_bytes(account, change, 100);
            end loop;
          elsif change is not null then
            counter := identity_private.count_bytes(account, change, 100);
          end if;
        else
          for account, change in select r.user_id, -sum(100 + coalesce(octet_length(r.channel_user_id::text), 0) + coalesce(octet_length(r.channel_username::text), 0)) from deleted r group by 1 loop
            counter := identity_private.count_bytes(account, change, null);
          end loop;
        end if;
        return null;
      end
      $$;
comment on function identity.tg_user_channels__count_storage() is 'Counts rows for their owners.';

-- Table identity.user_channels
create table identity.user_channels (
  id               uuid primary key default gen_random_uuid(),
  user_id          uuid not null default identity.current_user_id() references identity.users (id) on delete cascade,
  channel          identity.channel_kind not null,
  channel_user_id  varchar(255) not null,
  channel_username varchar(255),
  linked_at        timestamptz not null default now(),
  verified_at      timestamptz,
  constraint user_channels_address_once_an_account unique (user_id, channel, channel_user_id),
  constraint user_channels_channel_user_id_not_blank check (channel_user_id::text ~ '\S'::text)
);
create index user_channels_address_idx on identity.user_channels (channel, channel_user_id);
create unique index user_channels_verified_for_one_account on identity.user_channels (channel, channel_user_id) where verified_at is not null;

create trigger _950_count_storage_delete after delete on identity.user_channels referencing old table as deleted
  for each statement execute function identity.tg_user_channels__count_storage('user_id', 'channel_user_id', 'channel_username');
create trigger _950_count_storage_insert after insert on identity.user_channels referencing new table as inserted
  for each statement execute function identity.tg_user_channels__count_storage('user_id', 'channel_user_id', 'channel_username');
create trigger _950_count_storage_update after update of user_id, channel_user_id, channel_username on identity.user_channels
  for each row execute function identity.tg_user_channels__count_storage('user_id', 'channel_user_id', 'channel_username');

alter table identity.user_channels enable row level security;
alter table identity.user_channels force row level security;

create policy admin_manages_all on identity.user_channels for all to quintet_admin
  using (true)
  with check (true);

create policy agent_selects_all on identity.user_channels for select to quintet_agent
  using (true);
create policy analyst_selects_all on identity.user_channels for select to quintet_analyst
  using (true);
create policy self_selects on identity.user_channels for select to quintet_member
  using (user_id = (select identity.current_user_id()));
grant select on identity.user_channels to quintet_member, quintet_analyst, quintet_agent, quintet_admin;

create policy self_inserts on identity.user_channels for insert to quintet_member
  with check (user_id = (select identity.current_user_id()));
grant insert (user_id, channel, channel_user_id, channel_username) on identity.user_channels to quintet_admin;
grant insert (channel, channel_user_id, channel_username) on identity.user_channels to quintet_member;

create policy self_updates on identity.user_channels for update to quintet_member
  using (user_id = (select identity.current_user_id()))
  with check (user_id = (select identity.current_user_id()));
create policy signed_in_agent_updates on identity.user_channels for update to quintet_agent
  using (((select identity.current_user_id())) is not null)
  with check (((select identity.current_user_id())) is not null);
grant update (channel_username, verified_at) on identity.user_channels to quintet_admin;
grant update (channel_username) on identity.user_channels to quintet_member;
grant update (verified_at) on identity.user_channels to quintet_agent;

create policy self_deletes on identity.user_channels for delete to quintet_member
  using (user_id = (select identity.current_user_id()));
grant delete on identity.user_channels to quintet_member, quintet_admin;

comment on table identity.user_channels is 'An address at which an account can be reached, or says that it can: trust verified ones.';
comment on column identity.user_channels.id is 'Key of the link.';
comment on column identity.user_channels.user_id is 'The account; whoever links it, unless an admin says otherwise.';
comment on column identity.user_channels.channel is 'Which service the address belongs to.';
comment on column identity.user_channels.channel_user_id is 'The service''s own id of the person.';
comment on column identity.user_channels.channel_username is 'The name that the service shows for the person.';
comment on column identity.user_channels.linked_at is 'When the address was linked.';
comment on column identity.user_channels.verified_at is 'When an agent heard from the address that it is this account''s; null for a mere claim.';

create function identity.current_session_id() returns uuid
language sql stable parallel safe
as $$
  select case
    when starts_with(session_user::text, 'quintet_analyst_') then null
    else nullif(current_setting('jwt.claims.session_id', true), '')::uuid
  end
$$;
grant execute on function identity.current_session_id() to quintet_anonymous, quintet_member, quintet_analyst, quintet_agent, quintet_admin;
comment on function identity.current_session_id() is E'@behavior -*\nThe session of this request''s access token, or null (anonymous, or an API key).';

create function identity.revoke_api_key(id uuid) returns identity.api_keys
language sql volatile
as $$
  update identity.api_keys k set revoked_at = now()
  where k.id = revoke_api_key.id
  returning k
$$;
grant execute on function identity.revoke_api_key(uuid) to quintet_member, quintet_agent, quintet_admin;
comment on function identity.revoke_api_key(uuid) is 'Ends an API key at once. Null when you have no such key.';

create function identity.set_storage_limit(role identity.platform_role, bytes bigint default null::bigint) returns bigint
language sql volatile
as $$
  update identity.storage_limits l set bytes = set_storage_limit.bytes
  where l.role = set_storage_limit.role
  returning l.bytes
$$;
grant execute on function identity.set_storage_limit(identity.platform_role,bigint) to quintet_admin;
comment on function identity.set_storage_limit(identity.platform_role,bigint) is 'Says how many bytes an account of a role may store; no limit when it is left out.';

create function identity.signed_in_user() returns identity.users
language sql stable security definer set search_path = ''
as $$ select u from identity.users u where u.id = identity.current_user_id() $$;
grant execute on function identity.signed_in_user() to quintet_anonymous, quintet_member, quintet_analyst, quintet_agent, quintet_admin;
comment on function identity.signed_in_user() is E'@name currentUser\nThe account that sent this request; null for an anonymous one.';

create function identity.users_storage_limit("user" identity.users) returns bigint
language sql stable
as $$ select l.bytes from identity.storage_limits l where l.role = "user".role $$;
grant execute on function identity.users_storage_limit(identity.users) to quintet_member, quintet_analyst, quintet_agent, quintet_admin;
comment on function identity.users_storage_limit(identity.users) is E'@behavior -aggregate -filterBy -orderBy\nHow many bytes an account of this role may store; null for no limit.';

create function identity.users_stored_bytes("user" identity.users) returns bigint
language sql stable
as $$
  select case when "user".id = identity.current_user_id() then coalesce(sum(s.bytes), 0) else sum(s.bytes) end::bigint
  from identity.stored_bytes s
  where s.user_id = "user".id
$$;
grant execute on function identity.users_stored_bytes(identity.users) to quintet_member, quintet_analyst, quintet_agent, quintet_admin;
comment on function identity.users_stored_bytes(identity.users) is E'@behavior -aggregate -filterBy -orderBy\nHow many bytes the account has stored in all products. Null when that is not yours to see, or another''s that has stored nothing.';

-- ==================== identity_private ================================================================================

-- Table identity_private.api_key_hashes
create table identity_private.api_key_hashes (
  api_key_id uuid primary key references identity.api_keys (id) on delete cascade,
  key_hash   bytea not null,
  constraint api_key_hashes_key_hash_unique unique (key_hash),
  constraint api_key_hashes_key_hash_is_sha256 check (octet_length(key_hash) = 32)
);

alter table identity_private.api_key_hashes enable row level security;
alter table identity_private.api_key_hashes force row level security;

comment on table identity_private.api_key_hashes is 'The secret half of API keys.';
comment on column identity_private.api_key_hashes.api_key_id is 'The API key.';
comment on column identity_private.api_key_hashes.key_hash is 'SHA-256 of the key.';

-- Table identity_private.attempts
create table identity_private.attempts (
  id           bigint primary key generated always as identity,
  kind         text not null,
  login_hash   bytea,
  account_hash bytea,
  address      inet not null,
  attempted_at timestamptz not null default clock_timestamp(),
  constraint attempts_kind_known check (kind = any (array['sign_in'::text, 'sign_up'::text])),
  constraint attempts_to_sign_in_name_a_login check ((kind = 'sign_in'::text) = (login_hash is not null)),
  constraint attempts_to_sign_in_name_an_account check ((kind = 'sign_in'::text) = (account_hash is not null)),
  constraint attempts_login_hash_is_sha256 check (octet_length(login_hash) = 32),
  constraint attempts_account_hash_is_sha256 check (octet_length(account_hash) = 32)
);
create index attempts_account_hash_idx on identity_private.attempts (account_hash, attempted_at);
create index attempts_address_idx on identity_private.attempts (address, kind, attempted_at);
create index attempts_kind_idx on identity_private.attempts (kind, attempted_at);
create index attempts_login_hash_idx on identity_private.attempts (login_hash, attempted_at);

alter table identity_private.attempts enable row level security;
alter table identity_private.attempts force row level security;

comment on table identity_private.attempts is 'Recent attempts to sign up, and those to sign in that did not succeed, or have not yet.';
comment on column identity_private.attempts.id is 'Key.';
comment on column identity_private.attempts.kind is 'What was attempted: sign_in or sign_up.';
comment on column identity_private.attempts.login_hash is 'Of a sign-in: SHA-256 of the lowercase login.';
comment on column identity_private.attempts.account_hash is 'Of a sign-in: SHA-256 of the account''s key; login_hash again where there is no such account, or nothing was compared.';
comment on column identity_private.attempts.address is 'Where the attempt came from.';
comment on column identity_private.attempts.attempted_at is 'When.';

-- Table identity_private.passwords
create table identity_private.passwords (
  user_id       uuid primary key references identity.users (id) on delete cascade,
  password_hash text not null,
  updated_at    timestamptz not null default now(),
  constraint passwords_hash_is_argon2id_or_bcrypt check (password_hash ~ '^\$argon2id\$v=19\$m=1?\d{1,5},t=[1-5],p=\d\$[A-Za-z0-9+/]{11,64}\$[A-Za-z0-9+/]{22,86}$'::text or password_hash ~ '^\$2[aby]\$(0[4-9]|1[0-2])\$[A-Za-z0-9./]{53}$'::text),
  constraint passwords_password_hash_at_most_500_characters check (char_length(password_hash) <= 500)
);

create trigger _100_set_updated_at before update on identity_private.passwords
  for each row execute function identity.tg__set_updated_at();

alter table identity_private.passwords enable row level security;
alter table identity_private.passwords force row level security;

comment on table identity_private.passwords is 'Password hashes, one an account at most.';
comment on column identity_private.passwords.user_id is 'The account.';
comment on column identity_private.passwords.password_hash is 'PHC string: $argon2id$… or an imported $2b$….';
comment on column identity_private.passwords.updated_at is 'When the password was last set or its hash upgraded.';

-- Table identity_private.refresh_tokens
create table identity_private.refresh_tokens (
  id         uuid primary key default gen_random_uuid(),
  session_id uuid not null references identity.sessions (id) on delete cascade,
  token_hash bytea not null,
  expires_at timestamptz not null,
  used_at    timestamptz,
  created_at timestamptz not null default now(),
  constraint refresh_tokens_token_hash_unique unique (token_hash),
  constraint refresh_tokens_token_hash_is_sha256 check (octet_length(token_hash) = 32),
  constraint refresh_tokens_expire_after_creation check (expires_at > created_at)
);
create unique index refresh_tokens_one_unused_a_session on identity_private.refresh_tokens (session_id) where used_at is null;
create index refresh_tokens_session_id_idx on identity_private.refresh_tokens (session_id);

alter table identity_private.refresh_tokens enable row level security;
alter table identity_private.refresh_tokens force row level security;

comment on table identity_private.refresh_tokens is 'Refresh tokens, as hashes: one unused for each session, and the used ones, to notice a thief.';
comment on column identity_private.refresh_tokens.id is 'Key.';
comment on column identity_private.refresh_tokens.session_id is 'The session that it refreshes.';
comment on column identity_private.refresh_tokens.token_hash is 'SHA-256 of the token.';
comment on column identity_private.refresh_tokens.expires_at is 'Until when it can be exchanged.';
comment on column identity_private.refresh_tokens.used_at is 'When it was exchanged for the next one; null while it can be.';
comment on column identity_private.refresh_tokens.created_at is 'When it was issued.';

create function identity_private.admit_attempt(kind text, login_hash bytea, account_hash bytea, address inet, account_limit integer, address_limit integer, period interval) returns boolean
language plpgsql volatile set search_path = ''
as $$
declare
  since constant timestamptz := clock_timestamp() - period;
  of_login bigint;
  of_account bigint;
  of_address bigint;
  is_locked boolean;
begin
  if login_hash is not null then
    perform pg_advisory_xact_lock(hashtextextended(kind || ' login ' || encode(login_hash, 'hex'), 0));
    perform pg_advisory_xact_lock(hashtextextended(kind || ' account ' || encode(account_hash, 'hex'), 0));
  end if;
  perform pg_advisory_xact_lock(hashtextextended(kind || ' address ' || host(address), 0));
  delete from identity_private.attempts a
    where a.kind = admit_attempt.kind and a.attempted_at < since - period;

  select
    count(*) filter (where a.login_hash = admit_attempt.login_hash),
    count(*) filter (where a.account_hash = admit_attempt.account_hash),
    count(*) filter (where a.address = admit_attempt.address)
    into of_login, of_account, of_address
    from identity_private.attempts a
    where a.kind = admit_attempt.kind and a.attempted_at >= since
      and (
        a.login_hash = admit_attempt.login_hash
        or a.account_hash = admit_attempt.account_hash
        or a.address = admit_attempt.address
      );
  if of_login >= account_limit or of_address >= address_limit then
    return false;
  end if;

  is_locked := coalesce(of_account >= account_limit, false);
  insert into identity_private.attempts (kind, login_hash, account_hash, address)
    values (
      admit_attempt.kind, admit_attempt.login_hash,
      case when is_locked then admit_attempt.login_hash else admit_attempt.account_hash end,
      admit_attempt.address
    );
  return case when is_locked then null else true end;
end
$$;
comment on function identity_private.admit_attempt(text,bytea,bytea,inet,integer,integer,interval) is 'Counts an attempt of a kind; false when the login or the address has used up its attempts, null when only the account has.';

create function identity_private.admit_github_sign_in(github_id text, address inet, address_limit integer, period interval) returns boolean
language sql volatile security definer set search_path = ''
as $$
  select case
    when exists (select from identity.github_accounts g where g.github_id = admit_github_sign_in.github_id) then true
    else identity_private.admit_sign_up(address, address_limit, period)
  end
$$;
grant execute on function identity_private.admit_github_sign_in(text,inet,integer,interval) to quintet_authenticator;
comment on function identity_private.admit_github_sign_in(text,inet,integer,interval) is 'Lets in who has come from GitHub before; who comes for the first time is counted as a sign-up.';

create function identity_private.admit_sign_in(login text, address inet, account_limit integer, address_limit integer, period interval) returns boolean
language sql volatile security definer set search_path = ''
as $$
  select identity_private.admit_attempt(
    'sign_in', identity_private.hash_sign_in_login(login), identity_private.hash_sign_in_account(login),
    address, account_limit, address_limit, period
  )
$$;
grant execute on function identity_private.admit_sign_in(text,inet,integer,integer,interval) to quintet_authenticator;
comment on function identity_private.admit_sign_in(text,inet,integer,integer,interval) is 'Counts a sign-in attempt; false when the login or the address has used up its attempts, null when the account has under another of its names: then it fails, and nothing is compared.';

create function identity_private.admit_sign_up(address inet, address_limit integer, period interval) returns boolean
language sql volatile security definer set search_path = ''
as $$
  select identity_private.admit_attempt('sign_up', null, null, address, null, address_limit, period)
$$;
grant execute on function identity_private.admit_sign_up(inet,integer,interval) to quintet_authenticator;
comment on function identity_private.admit_sign_up(inet,integer,interval) is 'Counts an attempt to sign up; false when the address has used up its attempts.';

create function identity_private.authenticate_api_key(key_hash bytea) returns table(user_id uuid, role identity.platform_role)
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
grant execute on function identity_private.authenticate_api_key(bytea) to quintet_authenticator;
comment on function identity_private.authenticate_api_key(bytea) is 'The account behind a working API key; no row when it is unknown, expired or revoked.';

create function identity_private.count_bytes(account uuid, change bigint, percent integer) returns bigint
language plpgsql volatile
as $$
declare
  counter bigint;
  is_checked boolean;
  allowed bigint;
  stored bigint;
  reserved bigint;
  with_room bigint;
  near bigint;
begin
  update identity.stored_bytes s
    set
      bytes = s.bytes + change,
      checked = case when s.checked > s.bytes + change + 65536 then s.bytes + change + 65536 else s.checked end
    where s.id = (
      select free.id from identity.stored_bytes free where free.user_id = account
      limit 1
      for no key update skip locked
    )
    returning s.id, s.bytes <= s.checked into counter, is_checked;
  if is_checked then
    return counter;
  elsif counter is null then
    insert into identity.stored_bytes (user_id, bytes)
      select u.id, change from identity.users u where u.id = account
      returning id into counter;
  end if;
  if change < 0 or counter is null then
    return counter;
  end if;

  select l.bytes * case when u.id = identity.current_user_id() then percent end / 100, l.bytes - 10000000, sums.*
    into allowed, near, stored, reserved, with_room
    from identity.users u
    join identity.storage_limits l on l.role = u.role
    cross join lateral (
      select sum(s.bytes) as stored, sum(greatest(s.bytes, s.checked)) as reserved, count(s.checked) as with_room
      from identity.stored_bytes s
      where s.user_id = u.id
    ) sums
    where u.id = account;
  if stored > allowed then
    raise exception using errcode = 'QT001', detail = '{"code": "QUOTA_EXCEEDED"}',
      message = 'You have stored as much as your role may. Delete something first.';
  elsif reserved > near then
    if with_room > 0 then
      update identity.stored_bytes s set checked = null where s.id in (
        select other.id from identity.stored_bytes other where other.user_id = account and other.checked is not null
        for no key update skip locked
      );
    end if;
    update identity.stored_bytes s set most = allowed where s.id = counter;
  elsif change > 65536 then
    update identity.stored_bytes s set most = allowed where s.id = counter;
  else
    update identity.stored_bytes s set checked = s.bytes + 65536 where s.id = counter;
  end if;
  return counter;
end
$$;
comment on function identity_private.count_bytes(uuid,bigint,integer) is 'Adds to what an account has stored; refuses (QT001) an account that stores for itself more than so many percent of its limit. Answers the counter that it took.';

create function identity_private.count_storage_of(counted regclass, owner text, columns text[], account text default '%s'::text, counts text default 'true'::text, refuses boolean default true, sets_off text[] default '{}'::text[]) returns void
language plpgsql volatile
as $body$
declare
  function_name text := (
    select format('%I.%I', n.nspname, format('tg_%s__count_storage', c.relname))
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.oid = counted
  );
  size text := (
    select '100' || string_agg(format(' + coalesce(octet_length(%%1$s.%I::text), 0)', name), '' order by position)
    from unnest(columns) with ordinality as listed (name, position)
  );
  arguments text := (select string_agg(quote_literal(name), ', ') from unnest(owner || columns) name);
  is_new boolean := not exists (
    select from pg_trigger t where t.tgrelid = counted and t.tgname = '_950_count_storage_insert'
  );
begin
  if counts <> 'true' then
    size := format('case when %s then %s else 0 end', replace(counts, '%s', '%1$s'), size);
  end if;
  execute format(
    $template$
      create or replace function %1$s() returns trigger
      language plpgsql volatile security definer set search_path = ''
      as $function$
      declare
        account uuid;
        change bigint;
        has_more boolean;
        counter bigint;
      begin
        if tg_op = 'UPDATE' then
          change := %4$s - (%5$s);
          if new.%3$I is distinct from old.%3$I then
            counter := identity_private.count_bytes(%6$s, %4$s, null);
            counter := identity_private.count_bytes(%7$s, -(%5$s), null);
          elsif change <> 0 then
            counter := identity_private.count_bytes(%6$s, change, %9$s);
          end if;
        elsif tg_op = 'INSERT' and tg_level = 'ROW' then
          change := %4$s;
          if change > 0 then
            counter := identity_private.count_bytes(%6$s, change, %10$s);
          end if;
        elsif tg_op = 'INSERT' then
          select %8$s, %2$s, exists (select from inserted offset 1) into account, change, has_more from inserted r;
          if has_more then
            for account, change in select %8$s, sum(%2$s) from inserted r group by 1 loop
              counter := identity_private.count_bytes(account, change, %10$s);
            end loop;
          elsif change is not null then
            counter := identity_private.count_bytes(account, change, %10$s);
          end if;
        else
          for account, change in select %8$s, -sum(%2$s) from deleted r group by 1 loop
            counter := identity_private.count_bytes(account, change, null);
          end loop;
        end if;
        return null;
      end
      $function$
    $template$,
    function_name, format(size, 'r'), owner, format(size, 'new'), format(size, 'old'),
    format(account, format('new.%I', owner)), format(account, format('old.%I', owner)), format(account, format('r.%I', owner)),
    case when refuses then '110' else 'null' end, case when refuses then '100' else 'null' end
  );
  execute format(
    $template$
      comment on function %1$s() is 'Counts rows for their owners.';
      create or replace trigger _950_count_storage_insert after insert on %2$s %5$s execute function %1$s(%3$s);
      create or replace trigger _950_count_storage_update after update of %4$s on %2$s
        for each row execute function %1$s(%3$s);
      create or replace trigger _950_count_storage_delete after delete on %2$s referencing old table as deleted
        for each statement execute function %1$s(%3$s);
    $template$,
    function_name, counted, arguments,
    (select string_agg(quote_ident(name), ', ') from unnest(owner || columns || sets_off) name),
    case counts when 'true' then 'referencing new table as inserted for each statement' else 'for each row' end
  );
  if is_new then
    execute format(
      'insert into identity.stored_bytes (user_id, bytes)
       select u.id, sum(%2$s) from %1$s r join identity.users u on u.id = %3$s group by u.id',
      counted, format(size, 'r'), format(account, format('r.%I', owner))
    );
  end if;
end
$body$;
comment on function identity_private.count_storage_of(regclass,text,text[],text,text,boolean,text[]) is 'Lets a table''s rows count for what their owners have stored.';

create function identity_private.create_api_key(user_id uuid, name text, prefix text, key_hash bytea, expires_at timestamptz) returns uuid
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
grant execute on function identity_private.create_api_key(uuid,text,text,bytea,timestamp with time zone) to quintet_authenticator;
comment on function identity_private.create_api_key(uuid,text,text,bytea,timestamp with time zone) is 'Stores a new API key of an account by its hash; null when the account has as many working keys as it may.';

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
grant execute on function identity_private.end_session(uuid) to quintet_authenticator;
comment on function identity_private.end_session(uuid) is 'Ends a session: its refresh tokens stop working and its sockets close. False when it had ended already.';

create function identity_private.find_credentials(login text) returns table(user_id uuid, password_hash text)
language sql stable security definer set search_path = ''
as $$
  select u.id, p.password_hash
  from identity.users u
  join identity_private.passwords p on p.user_id = u.id
  where u.email = lower(login) or lower(u.username) = lower(login)
$$;
grant execute on function identity_private.find_credentials(text) to quintet_authenticator;
comment on function identity_private.find_credentials(text) is 'The account and password hash behind an e-mail address or username; no row when there is none.';

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
grant execute on function identity_private.find_ended_api_keys(bytea[]) to quintet_authenticator;
comment on function identity_private.find_ended_api_keys(bytea[]) is 'Those of the given API keys, by their hashes, that are unknown, expired or revoked.';

create function identity_private.find_ended_sessions(session_ids uuid[]) returns setof uuid
language sql stable security definer set search_path = ''
as $$
  select asked.id
  from unnest(session_ids) as asked (id)
  where not exists (select from identity.sessions s where s.id = asked.id and s.ended_at is null)
$$;
grant execute on function identity_private.find_ended_sessions(uuid[]) to quintet_authenticator;
comment on function identity_private.find_ended_sessions(uuid[]) is 'Those of the given sessions that have ended.';

create function identity_private.find_session(token_hash bytea) returns uuid
language sql stable security definer set search_path = ''
as $$
  select t.session_id from identity_private.refresh_tokens t where t.token_hash = find_session.token_hash
$$;
grant execute on function identity_private.find_session(bytea) to quintet_authenticator;
comment on function identity_private.find_session(bytea) is 'The session that a refresh token belongs to, ended or not.';

create function identity_private.forgive_sign_in_attempts(login text, address inet) returns void
language sql volatile security definer set search_path = ''
as $$
  delete from identity_private.attempts a
  where a.address = forgive_sign_in_attempts.address
    and (
      a.login_hash = identity_private.hash_sign_in_login(login)
      or a.account_hash = identity_private.hash_sign_in_account(login)
    )
$$;
grant execute on function identity_private.forgive_sign_in_attempts(text,inet) to quintet_authenticator;
comment on function identity_private.forgive_sign_in_attempts(text,inet) is 'Forgets the attempts on an account from an address after a success.';

create function identity_private.hash_sign_in_account(login text) returns bytea
language sql stable set search_path = ''
as $$
  select coalesce(
    (
      select sha256(convert_to('account:' || u.id, 'UTF8'))
      from identity.users u
      where u.email = lower(login) or lower(u.username) = lower(login)
    ),
    identity_private.hash_sign_in_login(login)
  )
$$;
comment on function identity_private.hash_sign_in_account(text) is 'What attempts on an account are counted under, whichever of its names was typed.';

create function identity_private.hash_sign_in_login(login text) returns bytea
language sql immutable set search_path = ''
as $$
  select sha256(convert_to('login:' || lower(login), 'UTF8'))
$$;
comment on function identity_private.hash_sign_in_login(text) is 'What attempts with a login are counted under, whoever it names.';

create function identity_private.refresh_session(old_hash bytea, new_hash bytea, lifetime interval) returns table(account_id uuid, role identity.platform_role, session_id uuid, expires_at timestamptz)
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
grant execute on function identity_private.refresh_session(bytea,bytea,interval) to quintet_authenticator;
comment on function identity_private.refresh_session(bytea,bytea,interval) is 'Exchanges a refresh token once; a second exchange ends the session. No row when refused.';

create function identity_private.sign_in_with_github(github_id text, github_username text, email text, avatar_url text) returns uuid
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
grant execute on function identity_private.sign_in_with_github(text,text,text,text) to quintet_authenticator;
comment on function identity_private.sign_in_with_github(text,text,text,text) is 'The account of a GitHub account, made when it is new.';

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
grant execute on function identity_private.sign_up(text,text,text) to quintet_authenticator;
comment on function identity_private.sign_up(text,text,text) is 'Makes an account with a password; a taken address or name violates users_email_unique or users_username_unique.';

create function identity_private.start_session(user_id uuid, token_hash bytea, lifetime interval) returns table(account_id uuid, role identity.platform_role, session_id uuid, expires_at timestamptz)
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
grant execute on function identity_private.start_session(uuid,bytea,interval) to quintet_authenticator;
comment on function identity_private.start_session(uuid,bytea,interval) is 'Signs an account in: a new session with its first refresh token.';

create function identity_private.upgrade_password_hash(user_id uuid, verified_hash text, new_hash text) returns void
language sql volatile security definer set search_path = ''
as $$
  update identity_private.passwords p set password_hash = new_hash
  where p.user_id = upgrade_password_hash.user_id and p.password_hash = verified_hash
$$;
grant execute on function identity_private.upgrade_password_hash(uuid,text,text) to quintet_authenticator;
comment on function identity_private.upgrade_password_hash(uuid,text,text) is 'Replaces a hash that was just verified by a stronger one.';

-- ==================== coaching ========================================================================================

create type coaching.cache_day as (
  expires_on timestamptz,
  entries bigint,
  bytes bigint
);
comment on type coaching.cache_day is 'The cache entries that run out on one day.';
comment on column coaching.cache_day.expires_on is 'The beginning of the day, in UTC.';
comment on column coaching.cache_day.entries is 'How many run out then.';
comment on column coaching.cache_day.bytes is 'What they hold together, as text.';

create type coaching.task_status as enum ('pending', 'in_progress', 'completed', 'cancelled');
comment on type coaching.task_status is 'How far a task is.';

-- Table coaching.cache_entries
create table coaching.cache_entries (
  key        text primary key,
  value      jsonb not null,
  expires_at timestamptz not null,
  constraint cache_entries_key_at_most_500_characters check (char_length(key) <= 500),
  constraint cache_entries_key_not_blank check (key ~ '\S'::text),
  constraint cache_entries_value_at_most_500000_bytes check (octet_length(value::text) <= 500000)
);
create index cache_entries_expires_at_idx on coaching.cache_entries (expires_at);

alter table coaching.cache_entries enable row level security;
alter table coaching.cache_entries force row level security;

create policy signed_in_agent_selects on coaching.cache_entries for select to quintet_agent
  using (((select identity.current_user_id())) is not null);
grant select on coaching.cache_entries to quintet_agent;

create policy signed_in_agent_inserts on coaching.cache_entries for insert to quintet_agent
  with check (((select identity.current_user_id())) is not null);
grant insert (key, value, expires_at) on coaching.cache_entries to quintet_agent;

create policy signed_in_agent_updates on coaching.cache_entries for update to quintet_agent
  using (((select identity.current_user_id())) is not null)
  with check (((select identity.current_user_id())) is not null);
grant update (value, expires_at) on coaching.cache_entries to quintet_agent;

create policy signed_in_agent_deletes on coaching.cache_entries for delete to quintet_agent
  using (((select identity.current_user_id())) is not null);
grant delete on coaching.cache_entries to quintet_agent;

comment on table coaching.cache_entries is E'@behavior -query:resource:list -query:resource:connection -query:resource:single -node -nodeId -insert -update -delete -filter\nSomething computed before, for use until it expires. For agents, through coachingGetCacheEntry, coachingPutCacheEntry and coachingPurgeCacheEntries.';
comment on column coaching.cache_entries.key is 'Under what it is found: whatever names the computation and its input.';
comment on column coaching.cache_entries.value is 'What was computed.';
comment on column coaching.cache_entries.expires_at is 'Until when it may be used.';

create function coaching.tg_goals__count_storage() returns trigger
language plpgsql volatile security definer set search_path = ''
as $$
      declare
        account uuid;
        change bigint;
        has_more boolean;
        counter bigint;
      begin
        if tg_op = 'UPDATE' then
          change := 100 + coalesce(octet_length(new.title::text), 0) + coalesce(octet_length(new.description::text), 0) - (100 + coalesce(octet_length(old.title::text), 0) + coalesce(octet_length(old.description::text), 0));
          if new.user_id is distinct from old.user_id then
            counter := identity_private.count_bytes(new.user_id, 100 + coalesce(octet_length(new.title::text), 0) + coalesce(octet_length(new.description::text), 0), null);
            counter := identity_private.count_bytes(old.user_id, -(100 + coalesce(octet_length(old.title::text), 0) + coalesce(octet_length(old.description::text), 0)), null);
          elsif change <> 0 then
            counter := identity_private.count_bytes(new.user_id, change, 110);
          end if;
        elsif tg_op = 'INSERT' and tg_level = 'ROW' then
          change := 100 + coalesce(octet_length(new.title::text), 0) + coalesce(octet_length(new.description::text), 0);
          if change > 0 then
            counter := identity_private.count_bytes(new.user_id, change, 100);
          end if;
        elsif tg_op = 'INSERT' then
          select r.user_id, 100 + coalesce(octet_length(r.title::text), 0) + coalesce(octet_length(r.description::text), 0), exists (select from inserted offset 1) into account, change, has_more from inserted r;
          if has_more then
            for account, change in select r.user_id, sum(100 + coalesce(octet_length(r.title::text), 0) + coalesce(octet_length(r.description::text), 0)) from inserted r group by 1 loop
              counter := identity_private.count_bytes(account, change, 100);
            end loop;
          elsif change is not null then
            counter := identity_private.count_bytes(account, change, 100);
          end if;
        else
          for account, change in select r.user_id, -sum(100 + coalesce(octet_length(r.title::text), 0) + coalesce(octet_length(r.description::text), 0)) from deleted r group by 1 loop
            counter := identity_private.count_bytes(account, change, null);
          end loop;
        end if;
        return null;
      end
      $$;
comment on function coaching.tg_goals__count_storage() is 'Counts rows for their owners.';

-- Table coaching.goals
create table coaching.goals (
  id          uuid primary key default gen_random_uuid(),
  user_id     uuid not null default identity.current_user_id() references identity.users (id) on delete cascade,
  title       text not null,
  description text,
  created_at  timestamptz not null default now(),
  updated_at  timestamptz not null default now(),
  constraint goals_title_at_most_500_characters check (char_length(title) <= 500),
  constraint goals_title_not_blank check (title ~ '\S'::text),
  constraint goals_description_at_most_10000_characters check (char_length(description) <= 10000)
);
create index goals_created_at_idx on coaching.goals (created_at);
create index goals_updated_at_idx on coaching.goals (updated_at);
create index goals_user_id_created_at_idx on coaching.goals (user_id, created_at desc, id desc);

create trigger _100_set_updated_at before update on coaching.goals
  for each row execute function identity.tg__set_updated_at();
create trigger _950_count_storage_delete after delete on coaching.goals referencing old table as deleted
  for each statement execute function coaching.tg_goals__count_storage('user_id', 'title', 'description');
create trigger _950_count_storage_insert after insert on coaching.goals referencing new table as inserted
  for each statement execute function coaching.tg_goals__count_storage('user_id', 'title', 'description');
create trigger _950_count_storage_update after update of user_id, title, description on coaching.goals
  for each row execute function coaching.tg_goals__count_storage('user_id', 'title', 'description');

alter table coaching.goals enable row level security;
alter table coaching.goals force row level security;

create policy admin_manages_all on coaching.goals for all to quintet_admin
  using (true)
  with check (true);

create policy agent_selects_all on coaching.goals for select to quintet_agent
  using (true);
create policy analyst_selects_all on coaching.goals for select to quintet_analyst
  using (true);
create policy member_selects_own on coaching.goals for select to quintet_member
  using (user_id = (select identity.current_user_id()));
grant select on coaching.goals to quintet_member, quintet_analyst, quintet_agent, quintet_admin;

create policy member_inserts_own on coaching.goals for insert to quintet_member
  with check (user_id = (select identity.current_user_id()));
grant insert (user_id, title, description) on coaching.goals to quintet_admin;
grant insert (title, description) on coaching.goals to quintet_member;

create policy member_updates_own on coaching.goals for update to quintet_member
  using (user_id = (select identity.current_user_id()))
  with check (user_id = (select identity.current_user_id()));
grant update (title, description) on coaching.goals to quintet_member, quintet_admin;

create policy member_deletes_own on coaching.goals for delete to quintet_member
  using (user_id = (select identity.current_user_id()));
grant delete on coaching.goals to quintet_member, quintet_admin;

comment on table coaching.goals is 'What a person wants to reach.';
comment on column coaching.goals.id is 'Key.';
comment on column coaching.goals.user_id is 'Whose it is; the caller''s, unless an admin says otherwise.';
comment on column coaching.goals.title is 'The goal in a few words.';
comment on column coaching.goals.description is 'What reaching it means, and why it matters.';
comment on column coaching.goals.created_at is 'When it was set.';
comment on column coaching.goals.updated_at is 'When it last changed; kept by the database.';

create function coaching.tg_tasks__count_storage() returns trigger
language plpgsql volatile security definer set search_path = ''
as $$
      declare
        account uuid;
        change bigint;
        has_more boolean;
        counter bigint;
      begin
        if tg_op = 'UPDATE' then
          change := 100 + coalesce(octet_length(new.title::text), 0) - (100 + coalesce(octet_length(old.title::text), 0));
          if new.user_id is distinct from old.user_id then
            counter := identity_private.count_bytes(new.user_id, 100 + coalesce(octet_length(new.title::text), 0), null);
            counter := identity_private.count_bytes(old.user_id, -(100 + coalesce(octet_length(old.title::text), 0)), null);
          elsif change <> 0 then
            counter := identity_private.count_bytes(new.user_id, change, 110);
          end if;
        elsif tg_op = 'INSERT' and tg_level = 'ROW' then
          change := 100 + coalesce(octet_length(new.title::text), 0);
          if change > 0 then
            counter := identity_private.count_bytes(new.user_id, change, 100);
          end if;
        elsif tg_op = 'INSERT' then
          select r.user_id, 100 + coalesce(octet_length(r.title::text), 0), exists (select from inserted offset 1) into account, change, has_more from inserted r;
          if has_more then
            for account, change in select r.user_id, sum(100 + coalesce(octet_length(r.title::text), 0)) from inserted r group by 1 loop
              counter := identity_private.count_bytes(account, change, 100);
            end loop;
          elsif change is not null then
            counter := identity_private.count_bytes(account, change, 100);
          end if;
        else
          for account, change in select r.user_id, -sum(100 + coalesce(octet_length(r.title::text), 0)) from deleted r group by 1 loop
            counter := identity_private.count_bytes(account, change, null);
          end loop;
        end if;
        return null;
      end
      $$;
comment on function coaching.tg_tasks__count_storage() is 'Counts rows for their owners.';

-- Table coaching.tasks
create table coaching.tasks (
  id         uuid primary key default gen_random_uuid(),
  user_id    uuid not null default identity.current_user_id() references identity.users (id) on delete cascade,
  title      text not null,
  status     coaching.task_status not null default 'pending',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint tasks_owner_key unique (id, user_id),
  constraint tasks_title_at_most_500_characters check (char_length(title) <= 500),
  constraint tasks_title_not_blank check (title ~ '\S'::text)
);
create index tasks_created_at_idx on coaching.tasks (created_at);
create index tasks_status_idx on coaching.tasks (status);
create index tasks_updated_at_idx on coaching.tasks (updated_at);
create index tasks_user_id_created_at_idx on coaching.tasks (user_id, created_at desc, id desc);

create trigger _100_set_updated_at before update on coaching.tasks
  for each row execute function identity.tg__set_updated_at();
create trigger _950_count_storage_delete after delete on coaching.tasks referencing old table as deleted
  for each statement execute function coaching.tg_tasks__count_storage('user_id', 'title');
create trigger _950_count_storage_insert after insert on coaching.tasks referencing new table as inserted
  for each statement execute function coaching.tg_tasks__count_storage('user_id', 'title');
create trigger _950_count_storage_update after update of user_id, title on coaching.tasks
  for each row execute function coaching.tg_tasks__count_storage('user_id', 'title');

alter table coaching.tasks enable row level security;
alter table coaching.tasks force row level security;

create policy admin_manages_all on coaching.tasks for all to quintet_admin
  using (true)
  with check (true);

create policy agent_selects_all on coaching.tasks for select to quintet_agent
  using (true);
create policy analyst_selects_all on coaching.tasks for select to quintet_analyst
  using (true);
create policy member_selects_own on coaching.tasks for select to quintet_member
  using (user_id = (select identity.current_user_id()));
grant select on coaching.tasks to quintet_member, quintet_analyst, quintet_agent, quintet_admin;

create policy member_inserts_own on coaching.tasks for insert to quintet_member
  with check (user_id = (select identity.current_user_id()));
grant insert (user_id, title, status) on coaching.tasks to quintet_admin;
grant insert (title, status) on coaching.tasks to quintet_member;

create policy member_updates_own on coaching.tasks for update to quintet_member
  using (user_id = (select identity.current_user_id()))
  with check (user_id = (select identity.current_user_id()));
grant update (title, status) on coaching.tasks to quintet_member, quintet_admin;

create policy member_deletes_own on coaching.tasks for delete to quintet_member
  using (user_id = (select identity.current_user_id()));
grant delete on coaching.tasks to quintet_member, quintet_admin;

comment on table coaching.tasks is 'Something that a person means to do.';
comment on column coaching.tasks.id is 'Key.';
comment on column coaching.tasks.user_id is 'Whose it is; the caller''s, unless an admin says otherwise.';
comment on column coaching.tasks.title is 'What is to be done.';
comment on column coaching.tasks.status is 'How far it is.';
comment on column coaching.tasks.created_at is 'When it was added.';
comment on column coaching.tasks.updated_at is 'When it last changed; kept by the database.';
comment on constraint tasks_owner_key on coaching.tasks is 'Lets an interaction refer to a task together with its owner.';

create function coaching.tg_interactions__count_storage() returns trigger
language plpgsql volatile security definer set search_path = ''
as $$
      declare
        account uuid;
        change bigint;
        has_more boolean;
        counter bigint;
      begin
        if tg_op = 'UPDATE' then
          change := 100 + coalesce(octet_length(new.prompt::text), 0) + coalesce(octet_length(new.response::text), 0) + coalesce(octet_length(new.error_message::text), 0) - (100 + coalesce(octet_length(old.prompt::text), 0) + coalesce(octet_length(old.response::text), 0) + coalesce(octet_length(old.error_message::text), 0));
          if new.user_id is distinct from old.user_id then
            counter := identity_private.count_bytes(new.user_id, 100 + coalesce(octet_length(new.prompt::text), 0) + coalesce(octet_length(new.response::text), 0) + coalesce(octet_length(new.error_message::text), 0), null);
            counter := identity_private.count_bytes(old.user_id, -(100 + coalesce(octet_length(old.prompt::text), 0) + coalesce(octet_length(old.response::text), 0) + coalesce(octet_length(old.error_message::text), 0)), null);
          elsif change <> 0 then
            counter := identity_private.count_bytes(new.user_id, change, 110);
          end if;
        elsif tg_op = 'INSERT' and tg_level = 'ROW' then
          change := 100 + coalesce(octet_length(new.prompt::text), 0) + coalesce(octet_length(new.response::text), 0) + coalesce(octet_length(new.error_message::text), 0);
          if change > 0 then
            counter := identity_private.count_bytes(new.user_id, change, 100);
          end if;
        elsif tg_op = 'INSERT' then
          select r.user_id, 100 + coalesce(octet_length(r.prompt::text), 0) + coalesce(octet_length(r.response::text), 0) + coalesce(octet_length(r.error_message::text), 0), exists (select from inserted offset 1) into account, change, has_more from inserted r;
          if has_more then
            for account, change in select r.user_id, sum(100 + coalesce(octet_length(r.prompt::text), 0) + coalesce(octet_length(r.response::text), 0) + coalesce(octet_length(r.error_message::text), 0)) from inserted r group by 1 loop
              counter := identity_private.count_bytes(account, change, 100);
            end loop;
          elsif change is not null then
            counter := identity_private.count_bytes(account, change, 100);
          end if;
        else
          for account, change in select r.user_id, -sum(100 + coalesce(octet_length(r.prompt::text), 0) + coalesce(octet_length(r.response::text), 0) + coalesce(octet_length(r.error_message::text), 0)) from deleted r group by 1 loop
            counter := identity_private.count_bytes(account, change, null);
          end loop;
        end if;
        return null;
      end
      $$;
comment on function coaching.tg_interactions__count_storage() is 'Counts rows for their owners.';

-- Table coaching.interactions
create table coaching.interactions (
  id               uuid primary key default gen_random_uuid(),
  user_id          uuid not null default identity.current_user_id() references identity.users (id) on delete cascade,
  task_id          uuid,
  prompt           text not null,
  response         text,
  created_at       timestamptz not null default now(),
  worker_id        uuid references identity.users (id) on delete set null,
  attempts         integer not null default 0,
  lost_leases      integer not null default 0,
  lease_expires_at timestamptz,
  error_message    text,
  constraint interactions_task_is_of_same_user foreign key (task_id, user_id) references coaching.tasks (id, user_id) on delete set null (task_id),
  constraint interactions_prompt_at_most_100000_characters check (char_length(prompt) <= 100000),
  constraint interactions_prompt_not_blank check (prompt ~ '\S'::text),
  constraint interactions_response_at_most_100000_characters check (char_length(response) <= 100000),
  constraint interactions_response_not_blank check (response ~ '\S'::text),
  constraint interactions_attempts_not_negative check (attempts >= 0),
  constraint interactions_lost_leases_are_attempts check (lost_leases >= 0 and lost_leases <= attempts),
  constraint interactions_leased_while_open check (lease_expires_at is null or num_nonnulls(response, error_message) = 0),
  constraint interactions_error_message_at_most_10000_characters check (char_length(error_message) <= 10000),
  constraint interactions_error_message_of_unanswered check (error_message is null or response is null and error_message ~ '\S'::text)
);
create index interactions_created_at_idx on coaching.interactions (created_at);
create index interactions_task_id_user_id_created_at_idx on coaching.interactions (task_id, user_id, created_at desc, id desc);
create index interactions_unanswered_idx on coaching.interactions (created_at, id) where response is null;
create index interactions_user_id_created_at_idx on coaching.interactions (user_id, created_at desc, id desc);
create index interactions_worker_id_idx on coaching.interactions (worker_id);

create trigger _950_count_storage_delete after delete on coaching.interactions referencing old table as deleted
  for each statement execute function coaching.tg_interactions__count_storage('user_id', 'prompt', 'response', 'error_message');
create trigger _950_count_storage_insert after insert on coaching.interactions referencing new table as inserted
  for each statement execute function coaching.tg_interactions__count_storage('user_id', 'prompt', 'response', 'error_message');
create trigger _950_count_storage_update after update of user_id, prompt, response, error_message on coaching.interactions
  for each row execute function coaching.tg_interactions__count_storage('user_id', 'prompt', 'response', 'error_message');

alter table coaching.interactions enable row level security;
alter table coaching.interactions force row level security;

create policy admin_manages_all on coaching.interactions for all to quintet_admin
  using (true)
  with check (true);

create policy agent_selects_all on coaching.interactions for select to quintet_agent
  using (true);
create policy analyst_selects_all on coaching.interactions for select to quintet_analyst
  using (true);
create policy member_selects_own on coaching.interactions for select to quintet_member
  using (user_id = (select identity.current_user_id()));
grant select on coaching.interactions to quintet_member, quintet_analyst, quintet_agent, quintet_admin;

create policy member_inserts_own on coaching.interactions for insert to quintet_member
  with check (user_id = (select identity.current_user_id()));
create policy signed_in_agent_inserts on coaching.interactions for insert to quintet_agent
  with check (((select identity.current_user_id())) is not null);
grant insert (user_id, task_id, prompt, response) on coaching.interactions to quintet_agent, quintet_admin;
grant insert (task_id, prompt) on coaching.interactions to quintet_member;

create policy agent_updates_open_or_held on coaching.interactions for update to quintet_agent
  using (response is null and error_message is null and (lease_expires_at is null or lease_expires_at <= now() or worker_id = (select identity.current_user_id())))
  with check (worker_id = (select identity.current_user_id()));
grant update (response, worker_id, attempts, lost_leases, lease_expires_at, error_message) on coaching.interactions to quintet_agent, quintet_admin;

create policy member_deletes_own on coaching.interactions for delete to quintet_member
  using (user_id = (select identity.current_user_id()));
grant delete on coaching.interactions to quintet_member, quintet_admin;

comment on table coaching.interactions is E'@behavior -update\nA question to the coach and its answer. Asked by createCoachingInteraction, claimed by coachingClaimInteraction, answered by coachingAnswerInteraction.';
comment on column coaching.interactions.id is 'Key.';
comment on column coaching.interactions.user_id is 'Who asked; the caller, unless someone allowed to says otherwise.';
comment on column coaching.interactions.task_id is 'The task that it is about, one of the same person''s; null for none, or one that was deleted.';
comment on column coaching.interactions.prompt is 'What was asked.';
comment on column coaching.interactions.response is 'What the coach answered; null until it has.';
comment on column coaching.interactions.created_at is 'When it was asked.';
comment on column coaching.interactions.worker_id is 'The account of the agent that claimed it last; null before, and when that account is gone.';
comment on column coaching.interactions.attempts is 'How often it was claimed. The agent that answers says which attempt it is.';
comment on column coaching.interactions.lost_leases is E'@behavior -*\nHow many agents in a row have let their lease of it end without a word; kept by the database.';
comment on column coaching.interactions.lease_expires_at is 'Until when its agent holds it; afterwards another may take over. Null while nobody does.';
comment on column coaching.interactions.error_message is 'Why there is no answer and will be none; null otherwise.';
comment on constraint interactions_worker_id_fkey on coaching.interactions is '@foreignFieldName coachingClaimedInteractions';

create function coaching.tg_profiles__count_storage() returns trigger
language plpgsql volatile security definer set search_path = ''
as $$
      declare
        account uuid;
        change bigint;
        has_more boolean;
        counter bigint;
      begin
        if tg_op = 'UPDATE' then
          change := 100 + coalesce(octet_length(new.persona_signals::text), 0) - (100 + coalesce(octet_length(old.persona_signals::text), 0));
          if new.user_id is distinct from old.user_id then
            counter := identity_private.count_bytes(new.user_id, 100 + coalesce(octet_length(new.persona_signals::text), 0), null);
            counter := identity_private.count_bytes(old.user_id, -(100 + coalesce(octet_length(old.persona_signals::text), 0)), null);
          elsif change <> 0 then
            counter := identity_private.count_bytes(new.user_id, change, 110);
          end if;
        elsif tg_op = 'INSERT' and tg_level = 'ROW' then
          change := 100 + coalesce(octet_length(new.persona_signals::text), 0);
          if change > 0 then
            counter := identity_private.count_bytes(new.user_id, change, 100);
          end if;
        elsif tg_op = 'INSERT' then
          select r.user_id, 100 + coalesce(octet_length(r.persona_signals::text), 0), exists (select from inserted offset 1) into account, change, has_more from inserted r;
          if has_more then
            for account, change in select r.user_id, sum(100 + coalesce(octet_length(r.persona_signals::text), 0)) from inserted r group by 1 loop
              counter := identity_private.count_bytes(account, change, 100);
            end loop;
          elsif change is not null then
            counter := identity_private.count_bytes(account, change, 100);
          end if;
        else
          for account, change in select r.user_id, -sum(100 + coalesce(octet_length(r.persona_signals::text), 0)) from deleted r group by 1 loop
            counter := identity_private.count_bytes(account, change, null);
          end loop;
        end if;
        return null;
      end
      $$;
comment on function coaching.tg_profiles__count_storage() is 'Counts rows for their owners.';

-- Table coaching.profiles
create table coaching.profiles (
  user_id         uuid primary key default identity.current_user_id() references identity.users (id) on delete cascade,
  persona_signals jsonb not null default '{}',
  created_at      timestamptz not null default now(),
  updated_at      timestamptz not null default now(),
  constraint profiles_persona_signals_at_most_50000_bytes check (octet_length(persona_signals::text) <= 50000),
  constraint profiles_persona_signals_is_object check (jsonb_typeof(persona_signals) = 'object'::text)
);
create index profiles_created_at_idx on coaching.profiles (created_at);
create index profiles_updated_at_idx on coaching.profiles (updated_at);

create trigger _100_set_updated_at before update on coaching.profiles
  for each row execute function identity.tg__set_updated_at();
create trigger _950_count_storage_delete after delete on coaching.profiles referencing old table as deleted
  for each statement execute function coaching.tg_profiles__count_storage('user_id', 'persona_signals');
create trigger _950_count_storage_insert after insert on coaching.profiles referencing new table as inserted
  for each statement execute function coaching.tg_profiles__count_storage('user_id', 'persona_signals');
create trigger _950_count_storage_update after update of user_id, persona_signals on coaching.profiles
  for each row execute function coaching.tg_profiles__count_storage('user_id', 'persona_signals');

alter table coaching.profiles enable row level security;
alter table coaching.profiles force row level security;

create policy admin_manages_all on coaching.profiles for all to quintet_admin
  using (true)
  with check (true);

create policy agent_selects_all on coaching.profiles for select to quintet_agent
  using (true);
create policy analyst_selects_all on coaching.profiles for select to quintet_analyst
  using (true);
create policy member_selects_own on coaching.profiles for select to quintet_member
  using (user_id = (select identity.current_user_id()));
grant select on coaching.profiles to quintet_member, quintet_analyst, quintet_agent, quintet_admin;

create policy member_inserts_own on coaching.profiles for insert to quintet_member
  with check (user_id = (select identity.current_user_id()));
create policy signed_in_agent_inserts on coaching.profiles for insert to quintet_agent
  with check (((select identity.current_user_id())) is not null);
grant insert (user_id, persona_signals) on coaching.profiles to quintet_member, quintet_agent, quintet_admin;

create policy member_updates_own on coaching.profiles for update to quintet_member
  using (user_id = (select identity.current_user_id()))
  with check (user_id = (select identity.current_user_id()));
create policy signed_in_agent_updates on coaching.profiles for update to quintet_agent
  using (((select identity.current_user_id())) is not null)
  with check (((select identity.current_user_id())) is not null);
grant update (persona_signals) on coaching.profiles to quintet_member, quintet_agent, quintet_admin;

create policy member_deletes_own on coaching.profiles for delete to quintet_member
  using (user_id = (select identity.current_user_id()));
grant delete on coaching.profiles to quintet_member, quintet_admin;

comment on table coaching.profiles is 'What coaching knows about one person.';
comment on column coaching.profiles.user_id is 'The person; the caller, unless someone allowed to says otherwise.';
comment on column coaching.profiles.persona_signals is 'What was learned, by name: an object, such as {"tone": "direct", "bestHour": 9}.';
comment on column coaching.profiles.created_at is 'When something was first learned.';
comment on column coaching.profiles.updated_at is 'When it last changed; kept by the database.';

create function coaching.answer_interaction(id uuid, attempt integer, response text) returns coaching.interactions
language sql volatile
as $$
  select coaching.require_lease(answer_interaction.id, answer_interaction.attempt);

  update coaching.interactions i set response = answer_interaction.response, lease_expires_at = null
  where i.id = answer_interaction.id
  returning i
$$;
grant execute on function coaching.answer_interaction(uuid,integer,text) to quintet_agent, quintet_admin;
comment on function coaching.answer_interaction(uuid,integer,text) is 'Answers a question that the caller holds. ALREADY_EXISTS when they have answered it, LEASE_LOST when it is not in their hands.';

create function coaching.cache_expiry() returns setof coaching.cache_day
language sql stable security definer set search_path = ''
as $$
  select date_trunc('day', e.expires_at, 'UTC'), count(*), sum(octet_length(e.value::text))
  from coaching.cache_entries e
  group by 1
  order by 1
$$;
grant execute on function coaching.cache_expiry() to quintet_analyst, quintet_admin;
comment on function coaching.cache_expiry() is 'Cache entries by the day on which they run out, neither their keys nor their values.';

create function coaching.claim_interaction(id uuid default null::uuid) returns coaching.interactions
language plpgsql volatile
as $$
#variable_conflict use_column
declare
  claimed coaching.interactions;
begin
  update coaching.interactions i
  set error_message = format('Given up: %s agents in a row stopped without a word.', i.lost_leases + 1),
    worker_id = identity.current_user_id(), lease_expires_at = null
  where i.id in (
    select dead.id from coaching.interactions dead
    where dead.response is null and dead.lease_expires_at <= now() and dead.lost_leases >= 2
    for no key update skip locked
  );

  update coaching.interactions i
  set worker_id = identity.current_user_id(), attempts = i.attempts + 1,
    lost_leases = case when i.lease_expires_at is null then 0 else i.lost_leases + 1 end,
    lease_expires_at = now() + interval '5 minutes'
  where i.id = (
    select open.id from coaching.interactions open
    where open.response is null and open.error_message is null and (open.lease_expires_at is null or open.lease_expires_at <= now())
      and (claim_interaction.id is null or open.id = claim_interaction.id)
    order by open.created_at, open.id
    limit 1
    for no key update skip locked
  )
  returning i.* into claimed;
  return claimed;
end
$$;
grant execute on function coaching.claim_interaction(uuid) to quintet_agent, quintet_admin;
comment on function coaching.claim_interaction(uuid) is 'Hands a question to the calling agent, for five minutes: the one of that id, or the one that has waited for longest. Null when there is none to take.';

create function coaching.extend_interaction_lease(id uuid, attempt integer) returns coaching.interactions
language sql volatile
as $$
  select coaching.require_lease(extend_interaction_lease.id, extend_interaction_lease.attempt);

  update coaching.interactions i set lease_expires_at = now() + interval '5 minutes'
  where i.id = extend_interaction_lease.id
  returning i
$$;
grant execute on function coaching.extend_interaction_lease(uuid,integer) to quintet_agent, quintet_admin;
comment on function coaching.extend_interaction_lease(uuid,integer) is 'Keeps a question for five more minutes. LEASE_LOST says to stop: another agent has it, or it has ended.';

create function coaching.fail_interaction(id uuid, attempt integer, error_message text) returns coaching.interactions
language sql volatile
as $$
  select coaching.require_lease(fail_interaction.id, fail_interaction.attempt);

  update coaching.interactions i set error_message = fail_interaction.error_message, lease_expires_at = null
  where i.id = fail_interaction.id
  returning i
$$;
grant execute on function coaching.fail_interaction(uuid,integer,text) to quintet_agent, quintet_admin;
comment on function coaching.fail_interaction(uuid,integer,text) is 'Ends a question without an answer, and says why.';

create function coaching.get_cache_entry(key text) returns coaching.cache_entries
language sql stable
as $$
  select c from coaching.cache_entries c where c.key = get_cache_entry.key and c.expires_at > now()
$$;
grant execute on function coaching.get_cache_entry(text) to quintet_agent;
comment on function coaching.get_cache_entry(text) is E'@arg0name key\nWhat the cache has under a key; null when it has nothing, or nothing any more.';

create function coaching.interactions_lease_expired(interaction coaching.interactions) returns boolean
language sql stable parallel safe
as $$ select coalesce(interaction.lease_expires_at <= now(), false) $$;
grant execute on function coaching.interactions_lease_expired(coaching.interactions) to quintet_member, quintet_analyst, quintet_agent, quintet_admin;
comment on function coaching.interactions_lease_expired(coaching.interactions) is E'@notNull\nWhether its agent has let the lease end without a word: the next one takes over.';

create function coaching.merge_persona_signals(signals jsonb, user_id uuid default null::uuid) returns coaching.profiles
language sql volatile
as $$
  insert into coaching.profiles as p (user_id, persona_signals)
  values (coalesce(merge_persona_signals.user_id, identity.current_user_id()), signals)
  on conflict on constraint profiles_pkey
    do update set persona_signals = p.persona_signals || excluded.persona_signals
  returning p
$$;
grant execute on function coaching.merge_persona_signals(jsonb,uuid) to quintet_member, quintet_agent, quintet_admin;
comment on function coaching.merge_persona_signals(jsonb,uuid) is E'@arg0name signals\n@arg1name userId\nAdds signals to what coaching knows about a person, oneself unless userId says otherwise; makes the profile when there is none. signals is an object, of which each name replaces the same name known before.';

create function coaching.purge_cache_entries() returns integer
language sql volatile
as $$
  with expired as (
    select c.key from coaching.cache_entries c where c.expires_at <= now() for update skip locked
  ), purged as (
    delete from coaching.cache_entries c using expired where c.key = expired.key returning c.key
  )
  select count(*)::integer from purged
$$;
grant execute on function coaching.purge_cache_entries() to quintet_agent;
comment on function coaching.purge_cache_entries() is E'@resultFieldName purgedCount\nRemoves what has expired, and says how many entries that were.';

create function coaching.put_cache_entry(key text, value jsonb, expires_at timestamptz) returns coaching.cache_entries
language plpgsql volatile
as $$
declare
  entry coaching.cache_entries;
begin
  if put_cache_entry.expires_at <= now() then
    raise exception using errcode = 'QT202', detail = '{"code" : "INVALID_VALUE"}', message = 'A cache entry must expire in the future.';
  end if;

  insert into coaching.cache_entries as c (key, value, expires_at)
    values (put_cache_entry.key, put_cache_entry.value, put_cache_entry.expires_at)
    on conflict on constraint cache_entries_pkey
      do update set value = excluded.value, expires_at = excluded.expires_at
    returning c.* into entry;
  return entry;
end
$$;
grant execute on function coaching.put_cache_entry(text,jsonb,timestamp with time zone) to quintet_agent;
comment on function coaching.put_cache_entry(text,jsonb,timestamp with time zone) is E'@arg0name key\n@arg1name value\n@arg2name expiresAt\nKeeps a value under a key until it expires, in place of what was there. INVALID_VALUE when it would have expired already.';

create function coaching.release_interaction(id uuid, attempt integer) returns coaching.interactions
language sql volatile
as $$
  select coaching.require_lease(release_interaction.id, release_interaction.attempt);

  update coaching.interactions i set lease_expires_at = null
  where i.id = release_interaction.id
  returning i
$$;
grant execute on function coaching.release_interaction(uuid,integer) to quintet_agent, quintet_admin;
comment on function coaching.release_interaction(uuid,integer) is 'Gives a question back for another agent.';

create function coaching.require_lease(id uuid, attempt integer) returns void
language plpgsql volatile
as $$
begin
  perform from coaching.interactions i
  where i.id = require_lease.id and i.attempts = require_lease.attempt and i.worker_id = identity.current_user_id()
    and i.lease_expires_at is not null
  for no key update;
  if found then
    return;
  end if;

  if exists (
    select from coaching.interactions i
    where i.id = require_lease.id and i.attempts = require_lease.attempt and i.worker_id = identity.current_user_id()
      and i.response is not null
  ) then
    raise exception using errcode = 'QT201', detail = '{"code" : "ALREADY_EXISTS"}', message = 'You have answered this question already.';
  end if;
  raise exception using errcode = 'QT203', detail = '{"code" : "LEASE_LOST"}', message = 'This question is not, or no longer, in your hands. Stop working on it.';
end
$$;
grant execute on function coaching.require_lease(uuid,integer) to quintet_agent, quintet_admin;
comment on function coaching.require_lease(uuid,integer) is E'@behavior -*\nRefuses (QT203) unless the caller holds this attempt of a question; QT201 once it has been answered.';

create function coaching.unanswered_interactions() returns setof coaching.interactions
language sql stable
as $$
  select i.* from coaching.interactions i where i.response is null and i.error_message is null order by i.created_at, i.id
$$;
grant execute on function coaching.unanswered_interactions() to quintet_agent, quintet_admin;
comment on function coaching.unanswered_interactions() is E'@behavior -filterProc\nThe questions that wait for an answer, oldest first, with those that an agent is at.';

-- ==================== learning ========================================================================================

create function learning.current_course_ids() returns setof uuid
language sql stable parallel safe security definer set search_path = ''
as $$ select e.course_id from learning.enrollments e where e.user_id = identity.current_user_id() $$;
grant execute on function learning.current_course_ids() to quintet_student, quintet_educator;
comment on function learning.current_course_ids() is E'@behavior -*\nThe courses that the caller takes or teaches.';

create function learning.tg_courses__enroll_creator() returns trigger
language plpgsql volatile security definer set search_path = ''
as $$
begin
  insert into learning.enrollments (user_id, course_id)
    select u.id, new.id from identity.users u where u.id = identity.current_user_id() and u.role = 'educator';
  return null;
end
$$;
comment on function learning.tg_courses__enroll_creator() is 'Makes the educator who adds a course its first teacher.';

-- Table learning.courses
create table learning.courses (
  id          uuid primary key default gen_random_uuid(),
  code        varchar(20) not null,
  name        varchar(255) not null,
  description text,
  semester    varchar(20),
  created_at  timestamptz not null default now(),
  constraint courses_code_unique unique (code),
  constraint courses_code_not_blank check (code::text ~ '\S'::text),
  constraint courses_name_not_blank check (name::text ~ '\S'::text),
  constraint courses_description_at_most_10000_characters check (char_length(description) <= 10000)
);
create index courses_created_at_idx on learning.courses (created_at);
create index courses_name_idx on learning.courses (name);
create index courses_semester_idx on learning.courses (semester);

create trigger _500_enroll_creator after insert on learning.courses
  for each row execute function learning.tg_courses__enroll_creator();

alter table learning.courses enable row level security;
alter table learning.courses force row level security;

create policy admin_manages_all on learning.courses for all to quintet_admin
  using (true)
  with check (true);

create policy analyst_selects_all on learning.courses for select to quintet_analyst
  using (true);
create policy catalogue_readers_select_all on learning.courses for select to quintet_student, quintet_educator, quintet_agent
  using (true);
grant select on learning.courses to quintet_student, quintet_educator, quintet_analyst, quintet_agent, quintet_admin;

create policy educator_inserts on learning.courses for insert to quintet_educator
  with check (((select identity.current_user_id())) is not null);
grant insert (code, name, description, semester) on learning.courses to quintet_educator, quintet_admin;

create policy educator_updates_taught on learning.courses for update to quintet_educator
  using (id = any ((array(select learning.current_course_ids()))))
  with check (id = any ((array(select learning.current_course_ids()))));
grant update (code, name, description, semester) on learning.courses to quintet_educator, quintet_admin;

create policy educator_deletes_taught on learning.courses for delete to quintet_educator
  using (id = any ((array(select learning.current_course_ids()))));
grant delete on learning.courses to quintet_educator, quintet_admin;

comment on table learning.courses is 'A course that students enroll in and educators teach.';
comment on column learning.courses.id is 'Key.';
comment on column learning.courses.code is 'Short name in the catalogue, such as WFED119.';
comment on column learning.courses.name is 'Full name.';
comment on column learning.courses.description is 'What it is about.';
comment on column learning.courses.semester is 'When it runs, such as Fall 2026.';
comment on column learning.courses.created_at is 'When it was added.';

-- Table learning.documents
create table learning.documents (
  id           uuid primary key default gen_random_uuid(),
  course_id    uuid not null references learning.courses (id) on delete cascade,
  title        varchar(255) not null,
  file_path    varchar(500),
  content_type varchar(50),
  created_at   timestamptz not null default now(),
  search       tsvector not null generated always as (to_tsvector('english'::regconfig, title::text)) stored,
  constraint documents_id_course_id_unique unique (id, course_id),
  constraint documents_title_not_blank check (title::text ~ '\S'::text)
);
create index documents_course_id_created_at_idx on learning.documents (course_id, created_at desc);
create index documents_created_at_idx on learning.documents (created_at);
create index documents_search_idx on learning.documents using gin (search);
create index documents_title_idx on learning.documents (title);

alter table learning.documents enable row level security;
alter table learning.documents force row level security;

create policy admin_manages_all on learning.documents for all to quintet_admin
  using (true)
  with check (true);

create policy agent_selects_all on learning.documents for select to quintet_agent
  using (true);
create policy analyst_selects_all on learning.documents for select to quintet_analyst
  using (true);
create policy educator_selects_all on learning.documents for select to quintet_educator
  using (true);
create policy student_selects_of_own_courses on learning.documents for select to quintet_student
  using (course_id = any ((array(select learning.current_course_ids()))));
grant select on learning.documents to quintet_student, quintet_educator, quintet_analyst, quintet_agent, quintet_admin;

create policy educator_inserts_taught on learning.documents for insert to quintet_educator
  with check (course_id = any ((array(select learning.current_course_ids()))));
grant insert (course_id, title, file_path, content_type) on learning.documents to quintet_educator, quintet_admin;

create policy educator_updates_taught on learning.documents for update to quintet_educator
  using (course_id = any ((array(select learning.current_course_ids()))))
  with check (course_id = any ((array(select learning.current_course_ids()))));
grant update (course_id, title, file_path, content_type) on learning.documents to quintet_educator, quintet_admin;

create policy educator_deletes_taught on learning.documents for delete to quintet_educator
  using (course_id = any ((array(select learning.current_course_ids()))));
grant delete on learning.documents to quintet_educator, quintet_admin;

comment on table learning.documents is 'A document of a course: a file and its title.';
comment on column learning.documents.id is 'Key.';
comment on column learning.documents.course_id is 'The course it belongs to.';
comment on column learning.documents.title is 'Title; learningSearchDocuments looks here and in the chunks.';
comment on column learning.documents.file_path is 'Where the file is stored.';
comment on column learning.documents.content_type is 'Media type, such as application/pdf.';
comment on column learning.documents.created_at is 'When it was added.';
comment on column learning.documents.search is E'@behavior -*\nThe words of the title, for search_documents.';

-- Table learning.enrollments
create table learning.enrollments (
  id          uuid primary key default gen_random_uuid(),
  user_id     uuid not null references identity.users (id) on delete cascade,
  course_id   uuid not null references learning.courses (id) on delete cascade,
  enrolled_at timestamptz not null default now(),
  constraint enrollments_once_a_course unique (user_id, course_id)
);
create index enrollments_course_id_idx on learning.enrollments (course_id);
create index enrollments_enrolled_at_idx on learning.enrollments (enrolled_at);

alter table learning.enrollments enable row level security;
alter table learning.enrollments force row level security;

create policy admin_selects_all on learning.enrollments for select to quintet_admin
  using (true);
create policy analyst_selects_all on learning.enrollments for select to quintet_analyst
  using (true);
create policy educator_selects_all on learning.enrollments for select to quintet_educator
  using (true);
create policy student_selects_own on learning.enrollments for select to quintet_student
  using (user_id = (select identity.current_user_id()));
grant select on learning.enrollments to quintet_student, quintet_educator, quintet_analyst, quintet_admin;

create policy admin_inserts_all on learning.enrollments for insert to quintet_admin
  with check (true);
create policy educator_inserts_taught on learning.enrollments for insert to quintet_educator
  with check ((course_id = any ((array(select learning.current_course_ids())))) and (user_id in (select u.id
    from identity.users u)));
grant insert (user_id, course_id) on learning.enrollments to quintet_educator, quintet_admin;

create policy admin_deletes_all on learning.enrollments for delete to quintet_admin
  using (true);
create policy educator_deletes_taught on learning.enrollments for delete to quintet_educator
  using (course_id = any ((array(select learning.current_course_ids()))));
grant delete on learning.enrollments to quintet_educator, quintet_admin;

comment on table learning.enrollments is 'That a student takes, or an educator teaches, a course.';
comment on column learning.enrollments.id is 'Key.';
comment on column learning.enrollments.user_id is 'The student or educator.';
comment on column learning.enrollments.course_id is 'The course.';
comment on column learning.enrollments.enrolled_at is 'Since when.';

create function learning.tg_interactions__count_storage() returns trigger
language plpgsql volatile security definer set search_path = ''
as $$
      declare
        account uuid;
        change bigint;
        has_more boolean;
        counter bigint;
      begin
        if tg_op = 'UPDATE' then
          change := 100 + coalesce(octet_length(new.service_type::text), 0) + coalesce(octet_length(new.request_data::text), 0) + coalesce(octet_length(new.response_data::text), 0) - (100 + coalesce(octet_length(old.service_type::text), 0) + coalesce(octet_length(old.request_data::text), 0) + coalesce(octet_length(old.response_data::text), 0));
          if new.user_id is distinct from old.user_id then
            counter := identity_private.count_bytes(new.user_id, 100 + coalesce(octet_length(new.service_type::text), 0) + coalesce(octet_length(new.request_data::text), 0) + coalesce(octet_length(new.response_data::text), 0), null);
            counter := identity_private.count_bytes(old.user_id, -(100 + coalesce(octet_length(old.service_type::text), 0) + coalesce(octet_length(old.request_data::text), 0) + coalesce(octet_length(old.response_data::text), 0)), null);
          elsif change <> 0 then
            counter := identity_private.count_bytes(new.user_id, change, 110);
          end if;
        elsif tg_op = 'INSERT' and tg_level = 'ROW' then
          change := 100 + coalesce(octet_length(new.service_type::text), 0) + coalesce(octet_length(new.request_data::text), 0) + coalesce(octet_length(new.response_data::text), 0);
          if change > 0 then
            counter := identity_private.count_bytes(new.user_id, change, 100);
          end if;
        elsif tg_op = 'INSERT' then
          select r.user_id, 100 + coalesce(octet_length(r.service_type::text), 0) + coalesce(octet_length(r.request_data::text), 0) + coalesce(octet_length(r.response_data::text), 0), exists (select from inserted offset 1) into account, change, has_more from inserted r;
          if has_more then
            for account, change in select r.user_id, sum(100 + coalesce(octet_length(r.service_type::text), 0) + coalesce(octet_length(r.request_data::text), 0) + coalesce(octet_length(r.response_data::text), 0)) from inserted r group by 1 loop
              counter := identity_private.count_bytes(account, change, 100);
            end loop;
          elsif change is not null then
            counter := identity_private.count_bytes(account, change, 100);
          end if;
        else
          for account, change in select r.user_id, -sum(100 + coalesce(octet_length(r.service_type::text), 0) + coalesce(octet_length(r.request_data::text), 0) + coalesce(octet_length(r.response_data::text), 0)) from deleted r group by 1 loop
            counter := identity_private.count_bytes(account, change, null);
          end loop;
        end if;
        return null;
      end
      $$;
comment on function learning.tg_interactions__count_storage() is 'Counts rows for their owners.';

-- Table learning.interactions
create table learning.interactions (
  id            uuid primary key default gen_random_uuid(),
  user_id       uuid not null default identity.current_user_id() references identity.users (id) on delete cascade,
  service_type  varchar(50),
  request_data  jsonb,
  response_data jsonb,
  latency_ms    integer,
  created_at    timestamptz not null default now(),
  constraint interactions_request_data_at_most_500000_bytes check (octet_length(request_data::text) <= 500000),
  constraint interactions_response_data_at_most_500000_bytes check (octet_length(response_data::text) <= 500000),
  constraint interactions_latency_ms_not_negative check (latency_ms >= 0)
);
create index interactions_created_at_idx on learning.interactions (created_at);
create index interactions_latency_ms_idx on learning.interactions (latency_ms);
create index interactions_service_type_idx on learning.interactions (service_type);
create index interactions_user_id_created_at_idx on learning.interactions (user_id, created_at desc);

create trigger _950_count_storage_delete after delete on learning.interactions referencing old table as deleted
  for each statement execute function learning.tg_interactions__count_storage('user_id', 'service_type', 'request_data', 'response_data');
create trigger _950_count_storage_insert after insert on learning.interactions referencing new table as inserted
  for each statement execute function learning.tg_interactions__count_storage('user_id', 'service_type', 'request_data', 'response_data');
create trigger _950_count_storage_update after update of user_id, service_type, request_data, response_data on learning.interactions
  for each row execute function learning.tg_interactions__count_storage('user_id', 'service_type', 'request_data', 'response_data');

alter table learning.interactions enable row level security;
alter table learning.interactions force row level security;

create policy admin_manages_all on learning.interactions for all to quintet_admin
  using (true)
  with check (true);

create policy agent_selects_all on learning.interactions for select to quintet_agent
  using (true);
create policy analyst_selects_all on learning.interactions for select to quintet_analyst
  using (true);
create policy educator_selects_all on learning.interactions for select to quintet_educator
  using (true);
create policy student_selects_own on learning.interactions for select to quintet_student
  using (user_id = (select identity.current_user_id()));
grant select on learning.interactions to quintet_student, quintet_educator, quintet_analyst, quintet_agent, quintet_admin;

create policy educator_inserts_of_learners on learning.interactions for insert to quintet_educator
  with check ((user_id in (select u.id
    from identity.users u
    where u.role = 'student'::identity.platform_role)) or user_id = (select identity.current_user_id()));
create policy signed_in_agent_inserts on learning.interactions for insert to quintet_agent
  with check (((select identity.current_user_id())) is not null);
create policy student_inserts_own on learning.interactions for insert to quintet_student
  with check (user_id = (select identity.current_user_id()));
grant insert (user_id, service_type, request_data, response_data, latency_ms) on learning.interactions to quintet_student, quintet_educator, quintet_agent, quintet_admin;

create policy educator_updates_of_learners on learning.interactions for update to quintet_educator
  using ((user_id in (select u.id
    from identity.users u
    where u.role = 'student'::identity.platform_role)) or user_id = (select identity.current_user_id()))
  with check ((user_id in (select u.id
    from identity.users u
    where u.role = 'student'::identity.platform_role)) or user_id = (select identity.current_user_id()));
grant update (service_type, request_data, response_data, latency_ms) on learning.interactions to quintet_educator, quintet_admin;

create policy educator_deletes_of_learners on learning.interactions for delete to quintet_educator
  using ((user_id in (select u.id
    from identity.users u
    where u.role = 'student'::identity.platform_role)) or user_id = (select identity.current_user_id()));
grant delete on learning.interactions to quintet_educator, quintet_admin;

comment on table learning.interactions is 'A request to an AI service and its response.';
comment on column learning.interactions.id is 'Key.';
comment on column learning.interactions.user_id is 'Who asked; the caller, unless someone allowed to says otherwise.';
comment on column learning.interactions.service_type is 'Which service answered, such as rag or tutor.';
comment on column learning.interactions.request_data is 'What was asked.';
comment on column learning.interactions.response_data is 'What was answered.';
comment on column learning.interactions.latency_ms is 'How long the answer took, in milliseconds.';
comment on column learning.interactions.created_at is 'When it was asked.';

create function learning.tg_vector_metadata__set_course_id() returns trigger
language plpgsql volatile
as $$
begin
  new.course_id := coalesce(
    (select d.course_id from learning.documents d where d.id = new.document_id), '00000000-0000-0000-0000-000000000000'
  );
  return new;
end
$$;
comment on function learning.tg_vector_metadata__set_course_id() is 'Notes the course of the chunk''s document.';

-- Table learning.vector_metadata
create table learning.vector_metadata (
  id                uuid primary key default gen_random_uuid(),
  document_id       uuid not null,
  course_id         uuid not null,
  chunk_id          varchar(255) not null,
  embedding_model   varchar(100),
  embedding_version varchar(20),
  metadata          jsonb,
  created_at        timestamptz not null default now(),
  search            tsvector not null generated always as (to_tsvector('english'::regconfig, coalesce("left"(metadata ->> 'text'::text, 100000), ''::text))) stored,
  constraint vector_metadata_chunk_once_a_document unique (document_id, chunk_id),
  constraint vector_metadata_document_fkey foreign key (document_id, course_id) references learning.documents (id, course_id) on update cascade on delete cascade,
  constraint vector_metadata_chunk_id_not_blank check (chunk_id::text ~ '\S'::text),
  constraint vector_metadata_metadata_at_most_500000_bytes check (octet_length(metadata::text) <= 500000),
  constraint vector_metadata_metadata_is_object check (jsonb_typeof(metadata) = 'object'::text)
);
create index vector_metadata_course_id_idx on learning.vector_metadata (course_id);
create index vector_metadata_created_at_idx on learning.vector_metadata (created_at);
create index vector_metadata_document_id_course_id_idx on learning.vector_metadata (document_id, course_id);
create index vector_metadata_embedding_idx on learning.vector_metadata (embedding_model, embedding_version);
create index vector_metadata_search_idx on learning.vector_metadata using gin (search);

create trigger _100_set_course_id before insert on learning.vector_metadata
  for each row execute function learning.tg_vector_metadata__set_course_id();

alter table learning.vector_metadata enable row level security;
alter table learning.vector_metadata force row level security;

create policy admin_manages_all on learning.vector_metadata for all to quintet_admin
  using (true)
  with check (true);

create policy agent_selects_all on learning.vector_metadata for select to quintet_agent
  using (true);
create policy analyst_selects_all on learning.vector_metadata for select to quintet_analyst
  using (true);
create policy educator_selects_all on learning.vector_metadata for select to quintet_educator
  using (true);
create policy student_selects_of_own_courses on learning.vector_metadata for select to quintet_student
  using (course_id = any ((array(select learning.current_course_ids()))));
grant select on learning.vector_metadata to quintet_student, quintet_educator, quintet_analyst, quintet_agent, quintet_admin;

create policy signed_in_agent_inserts on learning.vector_metadata for insert to quintet_agent
  with check (((select identity.current_user_id())) is not null);
grant insert (document_id, chunk_id, embedding_model, embedding_version, metadata) on learning.vector_metadata to quintet_agent, quintet_admin;

create policy signed_in_agent_updates on learning.vector_metadata for update to quintet_agent
  using (((select identity.current_user_id())) is not null)
  with check (((select identity.current_user_id())) is not null);
grant update (embedding_model, embedding_version, metadata) on learning.vector_metadata to quintet_agent, quintet_admin;

create policy signed_in_agent_deletes on learning.vector_metadata for delete to quintet_agent
  using (((select identity.current_user_id())) is not null);
grant delete on learning.vector_metadata to quintet_agent, quintet_admin;

comment on table learning.vector_metadata is 'A chunk of a document, embedded for retrieval.';
comment on column learning.vector_metadata.id is 'Key.';
comment on column learning.vector_metadata.document_id is 'The document that it is a part of.';
comment on column learning.vector_metadata.course_id is 'The document''s course; kept by the database.';
comment on column learning.vector_metadata.chunk_id is 'Which part; the vector store knows it by this name.';
comment on column learning.vector_metadata.embedding_model is 'The model that embedded it.';
comment on column learning.vector_metadata.embedding_version is 'The version of that model.';
comment on column learning.vector_metadata.metadata is 'What else the retrieval service noted: an object; of its "text" the first 100,000 characters are searched.';
comment on column learning.vector_metadata.created_at is 'When it was embedded.';
comment on column learning.vector_metadata.search is E'@behavior -*\nThe words of the chunk''s text, for search_documents.';

-- View learning.v_rag_chunks
create view learning.v_rag_chunks with (security_invoker = true) as
select m.id as metadata_id,
   m.document_id,
   m.chunk_id,
   m.embedding_model,
   m.metadata,
   d.title as document_title
  from learning.vector_metadata m
    join learning.documents d on d.id = m.document_id;

grant select on learning.v_rag_chunks to quintet_student, quintet_educator, quintet_analyst, quintet_agent, quintet_admin;

comment on view learning.v_rag_chunks is E'@name learning_rag_chunks\n@primaryKey metadata_id\n@foreignKey (document_id) references learning.documents (id)\n@behavior -insert -update -delete\nAn embedded chunk with its document''s title.';
comment on column learning.v_rag_chunks.metadata_id is 'The chunk''s metadata.';
comment on column learning.v_rag_chunks.document_id is E'@notNull\nThe document.';
comment on column learning.v_rag_chunks.chunk_id is E'@notNull\nWhich part of the document.';
comment on column learning.v_rag_chunks.embedding_model is 'The model that embedded it.';
comment on column learning.v_rag_chunks.metadata is 'What else the retrieval service noted.';
comment on column learning.v_rag_chunks.document_title is E'@notNull\nTitle of its document.';

-- View learning.v_rag_documents
create view learning.v_rag_documents with (security_invoker = true) as
select d.id as document_id,
   d.title,
   d.file_path,
   c.code as course_code,
   c.name as course_name,
   d.created_at
  from learning.documents d
    join learning.courses c on c.id = d.course_id;

grant select on learning.v_rag_documents to quintet_student, quintet_educator, quintet_analyst, quintet_agent, quintet_admin;

comment on view learning.v_rag_documents is E'@name learning_rag_documents\n@primaryKey document_id\n@foreignKey (document_id) references learning.documents (id)\n@behavior -insert -update -delete\nA document with its course, as the retrieval service wants it.';
comment on column learning.v_rag_documents.document_id is 'The document.';
comment on column learning.v_rag_documents.title is E'@notNull\nIts title.';
comment on column learning.v_rag_documents.file_path is 'Where its file is stored.';
comment on column learning.v_rag_documents.course_code is E'@notNull\nCode of its course.';
comment on column learning.v_rag_documents.course_name is E'@notNull\nName of its course.';
comment on column learning.v_rag_documents.created_at is E'@notNull\nWhen it was added.';

-- View learning.v_user_interactions
create view learning.v_user_interactions with (security_invoker = true) as
select i.id as interaction_id,
   u.email as user_email,
   u.role as user_role,
   i.service_type,
   i.latency_ms,
   i.created_at
  from learning.interactions i
    join identity.users u on u.id = i.user_id;

grant select on learning.v_user_interactions to quintet_student, quintet_educator, quintet_analyst, quintet_admin;

comment on view learning.v_user_interactions is E'@name learning_user_interactions\n@primaryKey interaction_id\n@foreignKey (interaction_id) references learning.interactions (id)\n@behavior -insert -update -delete\nAn interaction with who had it.';
comment on column learning.v_user_interactions.interaction_id is 'The interaction.';
comment on column learning.v_user_interactions.user_email is 'E-mail address of who asked.';
comment on column learning.v_user_interactions.user_role is E'@notNull\nPlatform role of who asked.';
comment on column learning.v_user_interactions.service_type is 'Which service answered.';
comment on column learning.v_user_interactions.latency_ms is 'How long the answer took, in milliseconds.';
comment on column learning.v_user_interactions.created_at is E'@notNull\nWhen it was asked.';

create function learning.search_documents(query text) returns setof learning.documents
language sql stable parallel safe
as $$
  with hits as (
    select d.id, 2 * ts_rank(d.search, q) as rank
    from learning.search_query(search_documents.query) q
    join learning.documents d on d.search @@ q
    union all
    select m.document_id, ts_rank(m.search, q)
    from learning.search_query(search_documents.query) q
    join learning.vector_metadata m on m.search @@ q
  )
  select d.*
  from (select hits.id, max(hits.rank) as rank from hits group by hits.id) best
  join learning.documents d on d.id = best.id
  order by best.rank desc, d.id
$$;
grant execute on function learning.search_documents(text) to quintet_student, quintet_educator, quintet_analyst, quintet_agent, quintet_admin;
comment on function learning.search_documents(text) is E'@arg0name query\nDocuments whose title or chunks match, best first. Understands "quoted phrases", or, and -excluded words. Reads the first 1,000 characters.';

create function learning.search_query(query text) returns tsquery
language sql immutable strict parallel safe
as $$
  select coalesce(
    (
      select read.words
      from unnest(array[1000, 500, 250, 120, 60, 30]) length
      cross join lateral websearch_to_tsquery(
        'english',
        regexp_replace(regexp_replace(left(query, length), '\S{255}\S+', ' ', 'g'), '-+(?![\w"])', ' ', 'g')
      ) as read (words)
      where numnode(read.words) <= 63
      order by length desc
      limit 1
    ),
    ''::tsquery
  )
$$;
grant execute on function learning.search_query(text) to quintet_student, quintet_educator, quintet_analyst, quintet_agent, quintet_admin;
comment on function learning.search_query(text) is E'@behavior -*\nWhat a search looks for, of any text: "quoted phrases", or, and -excluded words. Reads the first 1,000 characters, fewer if they hold more than some thirty words.';

-- ==================== marketing =======================================================================================

create type marketing.feedback_source as enum ('telegram', 'web', 'api');
comment on type marketing.feedback_source is 'Where feedback was given.';

create type marketing.output_format as enum ('markdown', 'json', 'html');
comment on type marketing.output_format is 'What kind of text a file holds.';

create type marketing.run_status as enum ('queued', 'running', 'completed', 'failed', 'cancelled');
comment on type marketing.run_status is 'How far a run came: queued → running → completed, failed or cancelled; a queued one can be cancelled too.';

create type marketing.skill_type as enum ('simple', 'with_rules', 'complex');
comment on type marketing.skill_type is 'How a skill is made: instructions alone, instructions with rules, or several folders.';

create function marketing.tg_clients__set_s3_prefix() returns trigger
language plpgsql volatile
as $$
begin
  new.s3_prefix := coalesce(new.s3_prefix, format('clients/%s-%s/', new.slug, new.id));
  return new;
end
$$;
comment on function marketing.tg_clients__set_s3_prefix() is 'Gives a new client a folder of its own.';

create function marketing.tg_clients__count_storage() returns trigger
language plpgsql volatile security definer set search_path = ''
as $$
      declare
        account uuid;
        change bigint;
        has_more boolean;
        counter bigint;
      begin
        if tg_op = 'UPDATE' then
          change := 100 + coalesce(octet_length(new.name::text), 0) + coalesce(octet_length(new.slug::text), 0) + coalesce(octet_length(new.description::text), 0) + coalesce(octet_length(new.s3_prefix::text), 0) - (100 + coalesce(octet_length(old.name::text), 0) + coalesce(octet_length(old.slug::text), 0) + coalesce(octet_length(old.description::text), 0) + coalesce(octet_length(old.s3_prefix::text), 0));
          if new.user_id is distinct from old.user_id then
            counter := identity_private.count_bytes(new.user_id, 100 + coalesce(octet_length(new.name::text), 0) + coalesce(octet_length(new.slug::text), 0) + coalesce(octet_length(new.description::text), 0) + coalesce(octet_length(new.s3_prefix::text), 0), null);
            counter := identity_private.count_bytes(old.user_id, -(100 + coalesce(octet_length(old.name::text), 0) + coalesce(octet_length(old.slug::text), 0) + coalesce(octet_length(old.description::text), 0) + coalesce(octet_length(old.s3_prefix::text), 0)), null);
          elsif change <> 0 then
            counter := identity_private.count_bytes(new.user_id, change, 110);
          end if;
        elsif tg_op = 'INSERT' and tg_level = 'ROW' then
          change := 100 + coalesce(octet_length(new.name::text), 0) + coalesce(octet_length(new.slug::text), 0) + coalesce(octet_length(new.description::text), 0) + coalesce(octet_length(new.s3_prefix::text), 0);
          if change > 0 then
            counter := identity_private.count_bytes(new.user_id, change, 100);
          end if;
        elsif tg_op = 'INSERT' then
          select r.user_id, 100 + coalesce(octet_length(r.name::text), 0) + coalesce(octet_length(r.slug::text), 0) + coalesce(octet_length(r.description::text), 0) + coalesce(octet_length(r.s3_prefix::text), 0), exists (select from inserted offset 1) into account, change, has_more from inserted r;
          if has_more then
            for account, change in select r.user_id, sum(100 + coalesce(octet_length(r.name::text), 0) + coalesce(octet_length(r.slug::text), 0) + coalesce(octet_length(r.description::text), 0) + coalesce(octet_length(r.s3_prefix::text), 0)) from inserted r group by 1 loop
              counter := identity_private.count_bytes(account, change, 100);
            end loop;
          elsif change is not null then
            counter := identity_private.count_bytes(account, change, 100);
          end if;
        else
          for account, change in select r.user_id, -sum(100 + coalesce(octet_length(r.name::text), 0) + coalesce(octet_length(r.slug::text), 0) + coalesce(octet_length(r.description::text), 0) + coalesce(octet_length(r.s3_prefix::text), 0)) from deleted r group by 1 loop
            counter := identity_private.count_bytes(account, change, null);
          end loop;
        end if;
        return null;
      end
      $$;
comment on function marketing.tg_clients__count_storage() is 'Counts rows for their owners.';

-- Table marketing.clients
create table marketing.clients (
  id          uuid primary key default gen_random_uuid(),
  user_id     uuid not null default identity.current_user_id() references identity.users (id) on delete cascade,
  name        varchar(100) not null,
  slug        varchar(100) not null,
  description text,
  s3_prefix   varchar(500) not null,
  created_at  timestamptz not null default now(),
  updated_at  timestamptz not null default now(),
  constraint clients_id_user_id_unique unique (id, user_id),
  constraint clients_slug_unique_per_user unique (user_id, slug),
  constraint clients_s3_prefix_unique unique (s3_prefix),
  constraint clients_name_not_blank check (name::text ~ '\S'::text),
  constraint clients_slug_is_slug check (slug::text ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text),
  constraint clients_description_at_most_10000_characters check (char_length(description) <= 10000),
  constraint clients_s3_prefix_is_folder check (s3_prefix::text ~ '^[^/].*/$'::text)
);
create index clients_slug_idx on marketing.clients (slug);

create trigger _100_set_s3_prefix before insert on marketing.clients
  for each row execute function marketing.tg_clients__set_s3_prefix();
create trigger _100_set_updated_at before update on marketing.clients
  for each row execute function identity.tg__set_updated_at();
create trigger _950_count_storage_delete after delete on marketing.clients referencing old table as deleted
  for each statement execute function marketing.tg_clients__count_storage('user_id', 'name', 'slug', 'description', 's3_prefix');
create trigger _950_count_storage_insert after insert on marketing.clients referencing new table as inserted
  for each statement execute function marketing.tg_clients__count_storage('user_id', 'name', 'slug', 'description', 's3_prefix');
create trigger _950_count_storage_update after update of user_id, name, slug, description, s3_prefix on marketing.clients
  for each row execute function marketing.tg_clients__count_storage('user_id', 'name', 'slug', 'description', 's3_prefix');

alter table marketing.clients enable row level security;
alter table marketing.clients force row level security;

create policy admin_manages_all on marketing.clients for all to quintet_admin
  using (true)
  with check (true);

create policy agent_selects_all on marketing.clients for select to quintet_agent
  using (true);
create policy analyst_selects_all on marketing.clients for select to quintet_analyst
  using (true);
create policy member_selects_own on marketing.clients for select to quintet_member
  using (user_id = (select identity.current_user_id()));
grant select on marketing.clients to quintet_member, quintet_analyst, quintet_agent, quintet_admin;

create policy member_inserts_own on marketing.clients for insert to quintet_member
  with check (user_id = (select identity.current_user_id()));
grant insert (user_id, name, slug, description, s3_prefix) on marketing.clients to quintet_admin;
grant insert (name, slug, description) on marketing.clients to quintet_member;

create policy member_updates_own on marketing.clients for update to quintet_member
  using (user_id = (select identity.current_user_id()))
  with check (user_id = (select identity.current_user_id()));
grant update (name, slug, description, s3_prefix) on marketing.clients to quintet_admin;
grant update (name, slug, description) on marketing.clients to quintet_member;

create policy member_deletes_own on marketing.clients for delete to quintet_member
  using (user_id = (select identity.current_user_id()));
grant delete on marketing.clients to quintet_member, quintet_admin;

comment on table marketing.clients is 'A client that a user does marketing for. One that has had runs cannot be deleted.';
comment on column marketing.clients.id is 'Key.';
comment on column marketing.clients.user_id is 'Whose client it is; the caller''s, unless an admin says otherwise.';
comment on column marketing.clients.name is 'Name to show.';
comment on column marketing.clients.slug is 'Short name in lowercase letters, digits and hyphens; each user has it once.';
comment on column marketing.clients.description is 'What the client does, for whoever writes for them.';
comment on column marketing.clients.s3_prefix is E'@hasDefault\nWhere its files lie in S3: a folder such as clients/yaz-automate-…/, chosen by the database.';
comment on column marketing.clients.created_at is 'When it was added.';
comment on column marketing.clients.updated_at is 'When it last changed; kept by the database.';
comment on constraint clients_s3_prefix_unique on marketing.clients is E'@behavior -*\nNo two clients share files.';

create function marketing.tg_skills__check_related() returns trigger
language plpgsql volatile
as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('marketing.skills.related_skills', 0));
  if exists (
    select from marketing.skills s
    cross join jsonb_array_elements_text(s.related_skills) as related (name)
    where not exists (select from marketing.skills other where other.name = related.name)
  ) then
    raise exception using errcode = 'QT404', detail = '{"code" : "REFERENCE"}', constraint = 'skills_related_skills_exist',
      message = 'A skill names a related skill that is not in the catalog.';
  end if;
  return null;
end
$$;
comment on function marketing.tg_skills__check_related() is 'Refuses (QT404) a related skill that is not in the catalog.';

-- Table marketing.skills
create table marketing.skills (
  id                 uuid primary key default gen_random_uuid(),
  name               varchar(100) not null,
  description        text not null,
  type               marketing.skill_type not null,
  s3_key             varchar(500) not null,
  has_rules          boolean not null default false,
  has_subdirectories boolean not null default false,
  trigger_keywords   jsonb not null,
  related_skills     jsonb default '[]',
  created_at         timestamptz not null default now(),
  updated_at         timestamptz not null default now(),
  constraint skills_name_unique unique (name),
  constraint skills_name_is_slug check (name::text ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text),
  constraint skills_description_at_most_10000_characters check (char_length(description) <= 10000),
  constraint skills_description_not_blank check (description ~ '\S'::text),
  constraint skills_s3_key_is_folder check (s3_key::text ~ '^[^/].*/$'::text),
  constraint skills_trigger_keywords_are_texts check (trigger_keywords = jsonb_path_query_array(trigger_keywords, 'strict $[*]?(@.type() == "string" && @ like_regex "\\S")'::jsonpath, silent => true)),
  constraint skills_trigger_keywords_at_most_100000_bytes check (octet_length(trigger_keywords::text) <= 100000),
  constraint skills_trigger_keywords_at_most_200_elements check (
  case jsonb_typeof(trigger_keywords)
      when 'array'::text then jsonb_array_length(trigger_keywords) <= 200
      else null::boolean
  end),
  constraint skills_related_skills_are_texts check (related_skills = jsonb_path_query_array(related_skills, 'strict $[*]?(@.type() == "string" && @ like_regex "\\S")'::jsonpath, silent => true)),
  constraint skills_related_skills_at_most_100000_bytes check (octet_length(related_skills::text) <= 100000),
  constraint skills_related_skills_at_most_200_elements check (
  case jsonb_typeof(related_skills)
      when 'array'::text then jsonb_array_length(related_skills) <= 200
      else null::boolean
  end)
);
create index skills_type_idx on marketing.skills (type);

create trigger _100_set_updated_at before update on marketing.skills
  for each row execute function identity.tg__set_updated_at();
create constraint trigger _500_check_related after insert or delete or update of name, related_skills on marketing.skills deferrable initially deferred
  for each row execute function marketing.tg_skills__check_related();

alter table marketing.skills enable row level security;
alter table marketing.skills force row level security;

create policy admin_manages_all on marketing.skills for all to quintet_admin
  using (true)
  with check (true);

create policy analyst_selects_all on marketing.skills for select to quintet_analyst
  using (true);
create policy catalog_readers_select_all on marketing.skills for select to quintet_member, quintet_agent
  using (true);
grant select on marketing.skills to quintet_member, quintet_analyst, quintet_agent, quintet_admin;

grant insert (name, description, type, s3_key, has_rules, has_subdirectories, trigger_keywords, related_skills) on marketing.skills to quintet_admin;

grant update (name, description, type, s3_key, has_rules, has_subdirectories, trigger_keywords, related_skills) on marketing.skills to quintet_admin;

grant delete on marketing.skills to quintet_admin;

comment on table marketing.skills is 'A marketing skill that an agent can run.';
comment on column marketing.skills.id is 'Key.';
comment on column marketing.skills.name is 'Name by which people and skills refer to it, such as copywriting.';
comment on column marketing.skills.description is 'What it does.';
comment on column marketing.skills.type is 'How it is made.';
comment on column marketing.skills.s3_key is 'Folder of its instructions in S3, such as skills/copywriting/.';
comment on column marketing.skills.has_rules is 'Whether it has a file of rules that feedback can change.';
comment on column marketing.skills.has_subdirectories is 'Whether its folder has folders.';
comment on column marketing.skills.trigger_keywords is 'Phrases in a message that call for it: a list of texts.';
comment on column marketing.skills.related_skills is 'Names of skills that go with it: a list of texts, each in the catalog.';
comment on column marketing.skills.created_at is 'When it was added.';
comment on column marketing.skills.updated_at is 'When it last changed; kept by the database.';

create function marketing.tg_runs__keep_state() returns trigger
language plpgsql volatile
as $$
begin
  if (old.status, new.status) not in (
    ('queued', 'running'), ('queued', 'cancelled'), ('running', 'queued'),
    ('running', 'completed'), ('running', 'failed'), ('running', 'cancelled')
  ) then
    raise exception using errcode = 'QT402', detail = '{"code" : "WRONG_STATE"}', constraint = 'runs_status',
      message = format('A run that is %s cannot become %s.', old.status, new.status);
  end if;

  if new.status = 'running' then
    new.started_at := now();
  else
    new.completed_at := case when new.status <> 'queued' then now() end;
    new.lease_expires_at := null;
  end if;
  if new.status = 'queued' then
    new.started_at := null;
  end if;
  return new;
end
$$;
comment on function marketing.tg_runs__keep_state() is 'Refuses (QT402) a change of status that is not in the state machine, and keeps the times.';

create function marketing.tg_runs__count_storage() returns trigger
language plpgsql volatile security definer set search_path = ''
as $$
      declare
        account uuid;
        change bigint;
        has_more boolean;
        counter bigint;
      begin
        if tg_op = 'UPDATE' then
          change := 100 + coalesce(octet_length(new.user_message::text), 0) + coalesce(octet_length(new.inngest_event_id::text), 0) + coalesce(octet_length(new.error_message::text), 0) + coalesce(octet_length(new.metadata::text), 0) - (100 + coalesce(octet_length(old.user_message::text), 0) + coalesce(octet_length(old.inngest_event_id::text), 0) + coalesce(octet_length(old.error_message::text), 0) + coalesce(octet_length(old.metadata::text), 0));
          if new.user_id is distinct from old.user_id then
            counter := identity_private.count_bytes(new.user_id, 100 + coalesce(octet_length(new.user_message::text), 0) + coalesce(octet_length(new.inngest_event_id::text), 0) + coalesce(octet_length(new.error_message::text), 0) + coalesce(octet_length(new.metadata::text), 0), null);
            counter := identity_private.count_bytes(old.user_id, -(100 + coalesce(octet_length(old.user_message::text), 0) + coalesce(octet_length(old.inngest_event_id::text), 0) + coalesce(octet_length(old.error_message::text), 0) + coalesce(octet_length(old.metadata::text), 0)), null);
          elsif change <> 0 then
            counter := identity_private.count_bytes(new.user_id, change, 110);
          end if;
        elsif tg_op = 'INSERT' and tg_level = 'ROW' then
          change := 100 + coalesce(octet_length(new.user_message::text), 0) + coalesce(octet_length(new.inngest_event_id::text), 0) + coalesce(octet_length(new.error_message::text), 0) + coalesce(octet_length(new.metadata::text), 0);
          if change > 0 then
            counter := identity_private.count_bytes(new.user_id, change, 100);
          end if;
        elsif tg_op = 'INSERT' then
          select r.user_id, 100 + coalesce(octet_length(r.user_message::text), 0) + coalesce(octet_length(r.inngest_event_id::text), 0) + coalesce(octet_length(r.error_message::text), 0) + coalesce(octet_length(r.metadata::text), 0), exists (select from inserted offset 1) into account, change, has_more from inserted r;
          if has_more then
            for account, change in select r.user_id, sum(100 + coalesce(octet_length(r.user_message::text), 0) + coalesce(octet_length(r.inngest_event_id::text), 0) + coalesce(octet_length(r.error_message::text), 0) + coalesce(octet_length(r.metadata::text), 0)) from inserted r group by 1 loop
              counter := identity_private.count_bytes(account, change, 100);
            end loop;
          elsif change is not null then
            counter := identity_private.count_bytes(account, change, 100);
          end if;
        else
          for account, change in select r.user_id, -sum(100 + coalesce(octet_length(r.user_message::text), 0) + coalesce(octet_length(r.inngest_event_id::text), 0) + coalesce(octet_length(r.error_message::text), 0) + coalesce(octet_length(r.metadata::text), 0)) from deleted r group by 1 loop
            counter := identity_private.count_bytes(account, change, null);
          end loop;
        end if;
        return null;
      end
      $$;
comment on function marketing.tg_runs__count_storage() is 'Counts rows for their owners.';

-- Table marketing.runs
create table marketing.runs (
  id               uuid primary key default gen_random_uuid(),
  user_id          uuid not null default identity.current_user_id() references identity.users (id) on delete cascade,
  skill_id         uuid not null references marketing.skills (id),
  client_id        uuid,
  status           marketing.run_status not null default 'queued',
  user_message     text not null,
  inngest_event_id varchar(100),
  tokens_input     integer,
  tokens_output    integer,
  error_message    text,
  metadata         jsonb,
  worker_id        uuid references identity.users (id) on delete set null,
  attempts         integer not null default 0,
  lease_expires_at timestamptz,
  queued_at        timestamptz not null default now(),
  started_at       timestamptz,
  completed_at     timestamptz,
  lost_leases      integer not null default 0,
  constraint runs_id_user_id_unique unique (id, user_id),
  constraint runs_client_fkey foreign key (client_id, user_id) references marketing.clients (id, user_id),
  constraint runs_failed_say_why check (status <> 'failed'::marketing.run_status or coalesce(error_message, ''::text) ~ '\S'::text),
  constraint runs_leased_while_running check ((status = 'running'::marketing.run_status) = (lease_expires_at is not null)),
  constraint runs_times_agree_with_status check (
  case status
      when 'queued'::marketing.run_status then started_at is null and completed_at is null
      when 'running'::marketing.run_status then started_at is not null and completed_at is null
      when 'cancelled'::marketing.run_status then completed_at is not null
      else started_at is not null and completed_at is not null
  end),
  constraint runs_user_message_at_most_100000_characters check (char_length(user_message) <= 100000),
  constraint runs_user_message_not_blank check (user_message ~ '\S'::text),
  constraint runs_tokens_not_negative check (tokens_input >= 0 and tokens_output >= 0),
  constraint runs_error_message_at_most_100000_characters check (char_length(error_message) <= 100000),
  constraint runs_metadata_at_most_50000_bytes check (octet_length(metadata::text) <= 50000),
  constraint runs_metadata_is_object check (jsonb_typeof(metadata) = 'object'::text),
  constraint runs_attempts_not_negative check (attempts >= 0),
  constraint runs_lost_leases_not_negative check (lost_leases >= 0)
);
create index runs_client_id_user_id_idx on marketing.runs (client_id, user_id);
create index runs_lease_expires_at_idx on marketing.runs (lease_expires_at) where status = 'running'::marketing.run_status;
create index runs_open_idx on marketing.runs (queued_at, id) where status = any (array['queued'::marketing.run_status, 'running'::marketing.run_status]);
create index runs_queued_at_idx on marketing.runs (queued_at);
create index runs_skill_id_idx on marketing.runs (skill_id);
create index runs_status_idx on marketing.runs (status);
create index runs_user_id_queued_at_idx on marketing.runs (user_id, queued_at desc);
create index runs_worker_id_idx on marketing.runs (worker_id);

create trigger _100_keep_state before update on marketing.runs
  for each row when (old.status is distinct from new.status) execute function marketing.tg_runs__keep_state();
create trigger _950_count_storage_delete after delete on marketing.runs referencing old table as deleted
  for each statement execute function marketing.tg_runs__count_storage('user_id', 'user_message', 'inngest_event_id', 'error_message', 'metadata');
create trigger _950_count_storage_insert after insert on marketing.runs referencing new table as inserted
  for each statement execute function marketing.tg_runs__count_storage('user_id', 'user_message', 'inngest_event_id', 'error_message', 'metadata');
create trigger _950_count_storage_update after update of user_id, user_message, inngest_event_id, error_message, metadata on marketing.runs
  for each row execute function marketing.tg_runs__count_storage('user_id', 'user_message', 'inngest_event_id', 'error_message', 'metadata');

alter table marketing.runs enable row level security;
alter table marketing.runs force row level security;

create policy admin_manages_all on marketing.runs for all to quintet_admin
  using (true)
  with check (true);

create policy agent_selects_all on marketing.runs for select to quintet_agent
  using (true);
create policy analyst_selects_all on marketing.runs for select to quintet_analyst
  using (true);
create policy member_selects_own on marketing.runs for select to quintet_member
  using (user_id = (select identity.current_user_id()));
grant select on marketing.runs to quintet_member, quintet_analyst, quintet_agent, quintet_admin;

create policy member_inserts_own on marketing.runs for insert to quintet_member
  with check (user_id = (select identity.current_user_id()));
create policy signed_in_agent_inserts on marketing.runs for insert to quintet_agent
  with check (((select identity.current_user_id())) is not null);
grant insert (user_id, skill_id, client_id, user_message, metadata) on marketing.runs to quintet_member, quintet_agent, quintet_admin;

create policy agent_updates_open_or_held on marketing.runs for update to quintet_agent
  using (status = 'queued'::marketing.run_status or lease_expires_at <= now() or status = 'running'::marketing.run_status and worker_id = (select identity.current_user_id()))
  with check (worker_id = (select identity.current_user_id()) and (status = any (array['running'::marketing.run_status, 'completed'::marketing.run_status, 'failed'::marketing.run_status])));
create policy member_cancels_own on marketing.runs for update to quintet_member
  using (user_id = (select identity.current_user_id()))
  with check (user_id = (select identity.current_user_id()) and status = 'cancelled'::marketing.run_status);
grant update (status) on marketing.runs to quintet_member, quintet_admin;
grant update (status, inngest_event_id, tokens_input, tokens_output, error_message, metadata, worker_id, attempts, lease_expires_at, lost_leases) on marketing.runs to quintet_agent;

grant delete on marketing.runs to quintet_admin;

comment on table marketing.runs is E'@behavior -insert -update\nA skill run for a user. Made by marketingRequestRun, ended by marketingCancelRun or by the agent that claimed it.';
comment on column marketing.runs.id is 'Key.';
comment on column marketing.runs.user_id is 'For whom it runs.';
comment on column marketing.runs.skill_id is 'The skill to run.';
comment on column marketing.runs.client_id is 'The client of the user that it is for, if any.';
comment on column marketing.runs.status is 'How far it came.';
comment on column marketing.runs.user_message is 'What the user asked for, in their words.';
comment on column marketing.runs.inngest_event_id is 'The Inngest event under which its worker runs it.';
comment on column marketing.runs.tokens_input is 'Tokens that the model read.';
comment on column marketing.runs.tokens_output is 'Tokens that the model wrote.';
comment on column marketing.runs.error_message is 'Why it failed.';
comment on column marketing.runs.metadata is 'What else the requester and the worker noted: an object.';
comment on column marketing.runs.worker_id is 'The agent that claimed it last; null before, and when the agent''s account is gone.';
comment on column marketing.runs.attempts is 'How often it was claimed. The worker that reports on it says which attempt it is.';
comment on column marketing.runs.lease_expires_at is 'Until when its worker holds it; afterwards another may take over. Null unless it is running.';
comment on column marketing.runs.queued_at is 'When it was requested.';
comment on column marketing.runs.started_at is 'When an agent first claimed it; kept by the database.';
comment on column marketing.runs.completed_at is 'When it completed, failed or was cancelled; kept by the database.';
comment on column marketing.runs.lost_leases is E'@behavior -*\nHow many workers in a row have let their lease of it end without a word; kept by the database.';
comment on constraint runs_worker_id_fkey on marketing.runs is E'@fieldName worker\n@foreignFieldName marketingClaimedRuns';

create function marketing.tg_outputs__count_storage() returns trigger
language plpgsql volatile security definer set search_path = ''
as $$
      declare
        account uuid;
        change bigint;
        has_more boolean;
        counter bigint;
      begin
        if tg_op = 'UPDATE' then
          change := 100 + coalesce(octet_length(new.s3_key::text), 0) + coalesce(octet_length(new.title::text), 0) + coalesce(octet_length(new.preview::text), 0) - (100 + coalesce(octet_length(old.s3_key::text), 0) + coalesce(octet_length(old.title::text), 0) + coalesce(octet_length(old.preview::text), 0));
          if new.user_id is distinct from old.user_id then
            counter := identity_private.count_bytes(new.user_id, 100 + coalesce(octet_length(new.s3_key::text), 0) + coalesce(octet_length(new.title::text), 0) + coalesce(octet_length(new.preview::text), 0), null);
            counter := identity_private.count_bytes(old.user_id, -(100 + coalesce(octet_length(old.s3_key::text), 0) + coalesce(octet_length(old.title::text), 0) + coalesce(octet_length(old.preview::text), 0)), null);
          elsif change <> 0 then
            counter := identity_private.count_bytes(new.user_id, change, 110);
          end if;
        elsif tg_op = 'INSERT' and tg_level = 'ROW' then
          change := 100 + coalesce(octet_length(new.s3_key::text), 0) + coalesce(octet_length(new.title::text), 0) + coalesce(octet_length(new.preview::text), 0);
          if change > 0 then
            counter := identity_private.count_bytes(new.user_id, change, 100);
          end if;
        elsif tg_op = 'INSERT' then
          select r.user_id, 100 + coalesce(octet_length(r.s3_key::text), 0) + coalesce(octet_length(r.title::text), 0) + coalesce(octet_length(r.preview::text), 0), exists (select from inserted offset 1) into account, change, has_more from inserted r;
          if has_more then
            for account, change in select r.user_id, sum(100 + coalesce(octet_length(r.s3_key::text), 0) + coalesce(octet_length(r.title::text), 0) + coalesce(octet_length(r.preview::text), 0)) from inserted r group by 1 loop
              counter := identity_private.count_bytes(account, change, 100);
            end loop;
          elsif change is not null then
            counter := identity_private.count_bytes(account, change, 100);
          end if;
        else
          for account, change in select r.user_id, -sum(100 + coalesce(octet_length(r.s3_key::text), 0) + coalesce(octet_length(r.title::text), 0) + coalesce(octet_length(r.preview::text), 0)) from deleted r group by 1 loop
            counter := identity_private.count_bytes(account, change, null);
          end loop;
        end if;
        return null;
      end
      $$;
comment on function marketing.tg_outputs__count_storage() is 'Counts rows for their owners.';

-- Table marketing.outputs
create table marketing.outputs (
  id         uuid primary key default gen_random_uuid(),
  run_id     uuid not null,
  user_id    uuid not null,
  s3_key     varchar(500) not null,
  format     marketing.output_format not null default 'markdown',
  title      varchar(255),
  preview    text,
  size_bytes integer,
  created_at timestamptz not null default now(),
  constraint outputs_id_user_id_unique unique (id, user_id),
  constraint outputs_run_fkey foreign key (run_id, user_id) references marketing.runs (id, user_id) on delete cascade,
  constraint outputs_s3_key_is_file check (s3_key::text ~ '^[^/].*[^/]$'::text),
  constraint outputs_preview_is_short check (char_length(preview) <= 500),
  constraint outputs_size_bytes_not_negative check (size_bytes >= 0)
);
create index outputs_created_at_idx on marketing.outputs (created_at);
create index outputs_run_id_user_id_idx on marketing.outputs (run_id, user_id);
create index outputs_s3_key_idx on marketing.outputs (s3_key);
create index outputs_user_id_created_at_idx on marketing.outputs (user_id, created_at desc);

create trigger _950_count_storage_delete after delete on marketing.outputs referencing old table as deleted
  for each statement execute function marketing.tg_outputs__count_storage('user_id', 's3_key', 'title', 'preview');
create trigger _950_count_storage_insert after insert on marketing.outputs referencing new table as inserted
  for each statement execute function marketing.tg_outputs__count_storage('user_id', 's3_key', 'title', 'preview');
create trigger _950_count_storage_update after update of user_id, s3_key, title, preview on marketing.outputs
  for each row execute function marketing.tg_outputs__count_storage('user_id', 's3_key', 'title', 'preview');

alter table marketing.outputs enable row level security;
alter table marketing.outputs force row level security;

create policy agent_selects_all on marketing.outputs for select to quintet_agent
  using (true);
create policy member_selects_own on marketing.outputs for select to quintet_member
  using (user_id = (select identity.current_user_id()));
create policy staff_selects_all on marketing.outputs for select to quintet_analyst, quintet_admin
  using (true);
grant select on marketing.outputs to quintet_member, quintet_analyst, quintet_agent, quintet_admin;

create policy agent_inserts_of_held_runs on marketing.outputs for insert to quintet_agent
  with check (run_id in (select r.id
    from marketing.runs r
    where r.worker_id = (select identity.current_user_id()) and r.status = 'running'::marketing.run_status));
grant insert (run_id, user_id, s3_key, format, title, preview, size_bytes) on marketing.outputs to quintet_agent;

create policy admin_deletes_all on marketing.outputs for delete to quintet_admin
  using (true);
grant delete on marketing.outputs to quintet_admin;

comment on table marketing.outputs is E'@behavior -insert -update\nA file that a run made. Added by marketingAddOutput.';
comment on column marketing.outputs.id is 'Key.';
comment on column marketing.outputs.run_id is 'The run that made it.';
comment on column marketing.outputs.user_id is 'For whom the run ran; kept by the database.';
comment on column marketing.outputs.s3_key is 'Where the file lies in S3, such as outputs/copywriting/client-type-date.md.';
comment on column marketing.outputs.format is 'What kind of text it holds.';
comment on column marketing.outputs.title is 'Title to show.';
comment on column marketing.outputs.preview is 'Its first 500 characters, to show at once.';
comment on column marketing.outputs.size_bytes is 'Size of the file in bytes.';
comment on column marketing.outputs.created_at is 'When it was added.';

create function marketing.tg_feedback__count_storage() returns trigger
language plpgsql volatile security definer set search_path = ''
as $$
      declare
        account uuid;
        change bigint;
        has_more boolean;
        counter bigint;
      begin
        if tg_op = 'UPDATE' then
          change := 100 + coalesce(octet_length(new.what_worked_well::text), 0) + coalesce(octet_length(new.issues::text), 0) + coalesce(octet_length(new.suggested_rule_changes::text), 0) + coalesce(octet_length(new.reviewer_name::text), 0) - (100 + coalesce(octet_length(old.what_worked_well::text), 0) + coalesce(octet_length(old.issues::text), 0) + coalesce(octet_length(old.suggested_rule_changes::text), 0) + coalesce(octet_length(old.reviewer_name::text), 0));
          if new.user_id is distinct from old.user_id then
            counter := identity_private.count_bytes(new.user_id, 100 + coalesce(octet_length(new.what_worked_well::text), 0) + coalesce(octet_length(new.issues::text), 0) + coalesce(octet_length(new.suggested_rule_changes::text), 0) + coalesce(octet_length(new.reviewer_name::text), 0), null);
            counter := identity_private.count_bytes(old.user_id, -(100 + coalesce(octet_length(old.what_worked_well::text), 0) + coalesce(octet_length(old.issues::text), 0) + coalesce(octet_length(old.suggested_rule_changes::text), 0) + coalesce(octet_length(old.reviewer_name::text), 0)), null);
          elsif change <> 0 then
            counter := identity_private.count_bytes(new.user_id, change, 110);
          end if;
        elsif tg_op = 'INSERT' and tg_level = 'ROW' then
          change := 100 + coalesce(octet_length(new.what_worked_well::text), 0) + coalesce(octet_length(new.issues::text), 0) + coalesce(octet_length(new.suggested_rule_changes::text), 0) + coalesce(octet_length(new.reviewer_name::text), 0);
          if change > 0 then
            counter := identity_private.count_bytes(new.user_id, change, 100);
          end if;
        elsif tg_op = 'INSERT' then
          select r.user_id, 100 + coalesce(octet_length(r.what_worked_well::text), 0) + coalesce(octet_length(r.issues::text), 0) + coalesce(octet_length(r.suggested_rule_changes::text), 0) + coalesce(octet_length(r.reviewer_name::text), 0), exists (select from inserted offset 1) into account, change, has_more from inserted r;
          if has_more then
            for account, change in select r.user_id, sum(100 + coalesce(octet_length(r.what_worked_well::text), 0) + coalesce(octet_length(r.issues::text), 0) + coalesce(octet_length(r.suggested_rule_changes::text), 0) + coalesce(octet_length(r.reviewer_name::text), 0)) from inserted r group by 1 loop
              counter := identity_private.count_bytes(account, change, 100);
            end loop;
          elsif change is not null then
            counter := identity_private.count_bytes(account, change, 100);
          end if;
        else
          for account, change in select r.user_id, -sum(100 + coalesce(octet_length(r.what_worked_well::text), 0) + coalesce(octet_length(r.issues::text), 0) + coalesce(octet_length(r.suggested_rule_changes::text), 0) + coalesce(octet_length(r.reviewer_name::text), 0)) from deleted r group by 1 loop
            counter := identity_private.count_bytes(account, change, null);
          end loop;
        end if;
        return null;
      end
      $$;
comment on function marketing.tg_feedback__count_storage() is 'Counts rows for their owners.';

-- Table marketing.feedback
create table marketing.feedback (
  id                     uuid primary key default gen_random_uuid(),
  output_id              uuid not null,
  user_id                uuid not null default identity.current_user_id(),
  accuracy_score         integer,
  quality_score          integer,
  usefulness_score       integer,
  rule_compliance_score  integer,
  overall_score          integer not null,
  what_worked_well       text,
  issues                 jsonb default '[]',
  suggested_rule_changes jsonb default '[]',
  source                 marketing.feedback_source not null,
  reviewer_name          varchar(100),
  created_at             timestamptz not null default now(),
  constraint feedback_once_an_output unique (output_id, user_id),
  constraint feedback_output_fkey foreign key (output_id, user_id) references marketing.outputs (id, user_id) on delete cascade,
  constraint feedback_accuracy_score_is_1_to_5 check (accuracy_score >= 1 and accuracy_score <= 5),
  constraint feedback_quality_score_is_1_to_5 check (quality_score >= 1 and quality_score <= 5),
  constraint feedback_usefulness_score_is_1_to_5 check (usefulness_score >= 1 and usefulness_score <= 5),
  constraint feedback_rule_compliance_score_is_1_to_5 check (rule_compliance_score >= 1 and rule_compliance_score <= 5),
  constraint feedback_overall_score_is_1_to_5 check (overall_score >= 1 and overall_score <= 5),
  constraint feedback_what_worked_well_at_most_10000_characters check (char_length(what_worked_well) <= 10000),
  constraint feedback_issues_are_issues check (issues = jsonb_path_query_array(issues, 'strict $[*]?((((@.type() == "object" && @."description".type() == "string") && @."description" like_regex "\\S") && ((@."severity" == "high" || @."severity" == "medium") || @."severity" == "low")) && !(exists (@.keyvalue()?(!((@."key" == "description" || @."key" == "severity") || @."key" == "suggestedFix" && @."value".type() == "string")))))'::jsonpath, silent => true)),
  constraint feedback_issues_at_most_100000_bytes check (octet_length(issues::text) <= 100000),
  constraint feedback_issues_at_most_200_elements check (
  case jsonb_typeof(issues)
      when 'array'::text then jsonb_array_length(issues) <= 200
      else null::boolean
  end),
  constraint feedback_suggested_rule_changes_are_rule_changes check (suggested_rule_changes = jsonb_path_query_array(suggested_rule_changes, 'strict $[*]?(((((((@.type() == "object" && @."file".type() == "string") && @."file" like_regex "\\S") && @."suggestedChange".type() == "string") && @."suggestedChange" like_regex "\\S") && @."rationale".type() == "string") && @."rationale" like_regex "\\S") && !(exists (@.keyvalue()?(!(((@."key" == "file" || @."key" == "suggestedChange") || @."key" == "rationale") || @."key" == "currentRule" && @."value".type() == "string")))))'::jsonpath, silent => true)),
  constraint feedback_suggested_rule_changes_at_most_100000_bytes check (octet_length(suggested_rule_changes::text) <= 100000),
  constraint feedback_suggested_rule_changes_at_most_200_elements check (
  case jsonb_typeof(suggested_rule_changes)
      when 'array'::text then jsonb_array_length(suggested_rule_changes) <= 200
      else null::boolean
  end)
);
create index feedback_created_at_idx on marketing.feedback (created_at);
create index feedback_overall_score_idx on marketing.feedback (overall_score);
create index feedback_user_id_created_at_idx on marketing.feedback (user_id, created_at desc);

create trigger _950_count_storage_delete after delete on marketing.feedback referencing old table as deleted
  for each statement execute function marketing.tg_feedback__count_storage('user_id', 'what_worked_well', 'issues', 'suggested_rule_changes', 'reviewer_name');
create trigger _950_count_storage_insert after insert on marketing.feedback referencing new table as inserted
  for each statement execute function marketing.tg_feedback__count_storage('user_id', 'what_worked_well', 'issues', 'suggested_rule_changes', 'reviewer_name');
create trigger _950_count_storage_update after update of user_id, what_worked_well, issues, suggested_rule_changes, reviewer_name on marketing.feedback
  for each row execute function marketing.tg_feedback__count_storage('user_id', 'what_worked_well', 'issues', 'suggested_rule_changes', 'reviewer_name');

alter table marketing.feedback enable row level security;
alter table marketing.feedback force row level security;

create policy agent_selects_all on marketing.feedback for select to quintet_agent
  using (true);
create policy member_selects_own on marketing.feedback for select to quintet_member
  using (user_id = (select identity.current_user_id()));
create policy staff_selects_all on marketing.feedback for select to quintet_analyst, quintet_admin
  using (true);
grant select on marketing.feedback to quintet_member, quintet_analyst, quintet_agent, quintet_admin;

create policy member_inserts_own on marketing.feedback for insert to quintet_member
  with check (user_id = (select identity.current_user_id()));
create policy signed_in_agent_inserts on marketing.feedback for insert to quintet_agent
  with check (((select identity.current_user_id())) is not null);
grant insert (output_id, user_id, accuracy_score, quality_score, usefulness_score, rule_compliance_score, overall_score, what_worked_well, issues, suggested_rule_changes, source, reviewer_name) on marketing.feedback to quintet_member, quintet_agent;

create policy member_updates_own on marketing.feedback for update to quintet_member
  using (user_id = (select identity.current_user_id()))
  with check (user_id = (select identity.current_user_id()));
grant update (accuracy_score, quality_score, usefulness_score, rule_compliance_score, overall_score, what_worked_well, issues, suggested_rule_changes, reviewer_name) on marketing.feedback to quintet_member;

create policy admin_deletes_all on marketing.feedback for delete to quintet_admin
  using (true);
create policy member_deletes_own on marketing.feedback for delete to quintet_member
  using (user_id = (select identity.current_user_id()));
grant delete on marketing.feedback to quintet_member, quintet_admin;

comment on table marketing.feedback is 'What the user thinks of an output; one for each output at most.';
comment on column marketing.feedback.id is 'Key.';
comment on column marketing.feedback.output_id is 'The output.';
comment on column marketing.feedback.user_id is 'The user for whom the output was made; the caller, unless an agent writes down what they said.';
comment on column marketing.feedback.accuracy_score is 'Did it understand the request? 1 to 5.';
comment on column marketing.feedback.quality_score is 'Is the output well crafted? 1 to 5.';
comment on column marketing.feedback.usefulness_score is 'Is it ready to use? 1 to 5.';
comment on column marketing.feedback.rule_compliance_score is 'Did it follow the skill''s rules? 1 to 5.';
comment on column marketing.feedback.overall_score is 'How good is it all in all? 1 to 5.';
comment on column marketing.feedback.what_worked_well is 'What to keep doing.';
comment on column marketing.feedback.issues is 'What went wrong: a list of {"description", "severity": "high" | "medium" | "low", "suggestedFix"?}.';
comment on column marketing.feedback.suggested_rule_changes is 'Which rules should change: a list of {"file", "currentRule"?, "suggestedChange", "rationale"}.';
comment on column marketing.feedback.source is 'Where it was given.';
comment on column marketing.feedback.reviewer_name is 'Who reviewed, when it was not the user themselves.';
comment on column marketing.feedback.created_at is 'When it was given.';
comment on constraint feedback_once_an_output on marketing.feedback is E'@behavior -*\nAn output has one feedback at most.';

create function marketing.add_output(run_id uuid, attempt integer, s3_key text, format marketing.output_format default 'markdown'::marketing.output_format, title text default null::text, preview text default null::text, size_bytes integer default null::integer) returns marketing.outputs
language sql volatile
as $$
  select marketing.require_lease(add_output.run_id, add_output.attempt);

  insert into marketing.outputs as o (run_id, user_id, s3_key, format, title, preview, size_bytes)
  select r.id, r.user_id, add_output.s3_key, add_output.format, add_output.title, left(add_output.preview, 500),
    add_output.size_bytes
  from marketing.runs r
  where r.id = add_output.run_id
  returning o
$$;
grant execute on function marketing.add_output(uuid,integer,text,marketing.output_format,text,text,integer) to quintet_agent;
comment on function marketing.add_output(uuid,integer,text,marketing.output_format,text,text,integer) is 'Adds a file that the run made and that lies in S3 already. Of the preview the first 500 characters are kept.';

create function marketing.cancel_run(id uuid) returns marketing.runs
language sql volatile
as $$
  update marketing.runs r set status = 'cancelled' where r.id = cancel_run.id returning r
$$;
grant execute on function marketing.cancel_run(uuid) to quintet_member, quintet_admin;
comment on function marketing.cancel_run(uuid) is 'Calls a run off, queued or running: its worker learns when it next reports. Null when you have no such run.';

create function marketing.claim_run(inngest_event_id text default null::text, id uuid default null::uuid, skill text default null::text) returns marketing.runs
language plpgsql volatile
as $$
#variable_conflict use_column
declare
  wanted_id uuid;
  claimed marketing.runs;
begin
  if claim_run.skill is not null then
    select s.id into wanted_id from marketing.skills s where s.name = claim_run.skill;
    if wanted_id is null then
      raise exception using errcode = 'QT401', detail = '{"code" : "REFERENCE"}', constraint = 'runs_skill_exists', message = 'There is no such skill.';
    end if;
  end if;

  update marketing.runs r
  set status = 'failed', worker_id = identity.current_user_id(),
    error_message = format('Given up: %s workers in a row stopped without a word.', r.lost_leases + 1)
  where r.id in (
    select dead.id from marketing.runs dead
    where dead.status = 'running' and dead.lease_expires_at <= now() and dead.lost_leases >= 2
    for update skip locked
  );

  update marketing.runs r
  set status = 'running', worker_id = identity.current_user_id(), attempts = r.attempts + 1,
    lost_leases = case r.status when 'running' then r.lost_leases + 1 else 0 end,
    lease_expires_at = now() + interval '5 minutes',
    inngest_event_id = coalesce(claim_run.inngest_event_id, r.inngest_event_id)
  where r.id = (
    select open.id from marketing.runs open
    where open.status in ('queued', 'running') and (open.status = 'queued' or open.lease_expires_at <= now())
      and (claim_run.id is null or open.id = claim_run.id)
      and (wanted_id is null or open.skill_id = wanted_id)
    order by open.queued_at, open.id
    limit 1
    for update skip locked
  )
  returning r.* into claimed;
  return claimed;
end
$$;
grant execute on function marketing.claim_run(text,uuid,text) to quintet_agent;
comment on function marketing.claim_run(text,uuid,text) is 'Hands a run to the calling agent, for five minutes: extend the lease before. The one of that id, or the oldest that waits, of one skill only if told (by its name). Null when there is none to take.';

create function marketing.complete_run(id uuid, attempt integer, tokens_input integer default null::integer, tokens_output integer default null::integer, metadata jsonb default null::jsonb) returns marketing.runs
language sql volatile
as $$
  select marketing.require_lease(complete_run.id, complete_run.attempt);

  update marketing.runs r
  set status = 'completed', tokens_input = complete_run.tokens_input, tokens_output = complete_run.tokens_output,
    metadata = coalesce(r.metadata || complete_run.metadata, complete_run.metadata, r.metadata)
  where r.id = complete_run.id
  returning r
$$;
grant execute on function marketing.complete_run(uuid,integer,integer,integer,jsonb) to quintet_agent;
comment on function marketing.complete_run(uuid,integer,integer,integer,jsonb) is 'Ends a run well. Metadata is added to what the requester noted.';

create function marketing.extend_run_lease(id uuid, attempt integer) returns marketing.runs
language sql volatile
as $$
  select marketing.require_lease(extend_run_lease.id, extend_run_lease.attempt);

  update marketing.runs r set lease_expires_at = now() + interval '5 minutes'
  where r.id = extend_run_lease.id
  returning r
$$;
grant execute on function marketing.extend_run_lease(uuid,integer) to quintet_agent;
comment on function marketing.extend_run_lease(uuid,integer) is 'Keeps a run for five more minutes. LEASE_LOST says to stop: it was cancelled, or another worker has it.';

create function marketing.fail_run(id uuid, attempt integer, error_message text, tokens_input integer default null::integer, tokens_output integer default null::integer, metadata jsonb default null::jsonb) returns marketing.runs
language sql volatile
as $$
  select marketing.require_lease(fail_run.id, fail_run.attempt);

  update marketing.runs r
  set status = 'failed', error_message = fail_run.error_message, tokens_input = fail_run.tokens_input,
    tokens_output = fail_run.tokens_output,
    metadata = coalesce(r.metadata || fail_run.metadata, fail_run.metadata, r.metadata)
  where r.id = fail_run.id
  returning r
$$;
grant execute on function marketing.fail_run(uuid,integer,text,integer,integer,jsonb) to quintet_agent;
comment on function marketing.fail_run(uuid,integer,text,integer,integer,jsonb) is 'Ends a run that did not work out, and says why. Metadata is added to what the requester noted.';

create function marketing.release_run(id uuid, attempt integer) returns marketing.runs
language plpgsql volatile security definer set search_path = ''
as $$
declare
  released marketing.runs;
begin
  perform marketing.require_lease(release_run.id, release_run.attempt);
  update marketing.runs r set status = 'queued', worker_id = null
    where r.id = release_run.id
    returning r.* into released;
  return released;
end
$$;
grant execute on function marketing.release_run(uuid,integer) to quintet_agent;
comment on function marketing.release_run(uuid,integer) is 'Gives a run back for another worker: queued again.';

create function marketing.report_run_tokens(id uuid, attempt integer, tokens_input integer, tokens_output integer) returns marketing.runs
language plpgsql volatile security definer set search_path = ''
as $$
declare
  reported marketing.runs;
begin
  update marketing.runs r
    set tokens_input = report_run_tokens.tokens_input, tokens_output = report_run_tokens.tokens_output
    where r.id = report_run_tokens.id and r.attempts = report_run_tokens.attempt and r.status in ('running', 'cancelled')
      and r.worker_id = identity.current_user_id()
    returning r.* into reported;
  if not found then
    raise exception using errcode = 'QT403', detail = '{"code" : "LEASE_LOST"}', message = 'This run is not, or no longer, in your hands. Stop working on it.';
  end if;
  return reported;
end
$$;
grant execute on function marketing.report_run_tokens(uuid,integer,integer,integer) to quintet_agent;
comment on function marketing.report_run_tokens(uuid,integer,integer,integer) is 'How many tokens the run has used so far, in the place of what was reported before. Of a run that was cancelled meanwhile it counts too: the status that comes back says to stop.';

create function marketing.request_run(skill text, user_message text, client_id uuid default null::uuid, metadata jsonb default null::jsonb, user_id uuid default null::uuid) returns marketing.runs
language plpgsql volatile
as $$
#variable_conflict use_column
declare
  wanted_id uuid;
  requested marketing.runs;
begin
  select s.id into wanted_id from marketing.skills s where s.name = request_run.skill;
  if wanted_id is null then
    raise exception using errcode = 'QT401', detail = '{"code" : "REFERENCE"}', constraint = 'runs_skill_exists', message = 'There is no such skill.';
  end if;

  insert into marketing.runs (user_id, skill_id, client_id, user_message, metadata)
    values (
      coalesce(request_run.user_id, identity.current_user_id()), wanted_id, request_run.client_id,
      request_run.user_message, request_run.metadata
    )
    returning * into requested;
  return requested;
end
$$;
grant execute on function marketing.request_run(text,text,uuid,jsonb,uuid) to quintet_member, quintet_agent, quintet_admin;
comment on function marketing.request_run(text,text,uuid,jsonb,uuid) is 'Asks for a run of a skill, by its name, for one of your clients or for none. Agents and admins say for which user.';

create function marketing.require_lease(run_id uuid, attempt integer) returns void
language plpgsql volatile
as $$
begin
  perform from marketing.runs r
  where r.id = require_lease.run_id and r.attempts = require_lease.attempt and r.status = 'running'
    and r.worker_id = identity.current_user_id()
  for update;
  if not found then
    raise exception using errcode = 'QT403', detail = '{"code" : "LEASE_LOST"}', message = 'This run is not, or no longer, in your hands. Stop working on it.';
  end if;
end
$$;
grant execute on function marketing.require_lease(uuid,integer) to quintet_agent;
comment on function marketing.require_lease(uuid,integer) is E'@behavior -*\nRefuses (QT403) unless the caller holds this attempt of a run.';

create function marketing.runs_lease_expired(run marketing.runs) returns boolean
language sql stable parallel safe
as $$ select coalesce(run.lease_expires_at <= now(), false) $$;
grant execute on function marketing.runs_lease_expired(marketing.runs) to quintet_member, quintet_analyst, quintet_agent, quintet_admin;
comment on function marketing.runs_lease_expired(marketing.runs) is E'@notNull\nWhether its worker has let the lease end without a word: it runs no more, and the next worker takes over.';

create function marketing.skills_feedback(skill marketing.skills, since timestamptz default (now() - '30 days'::interval)) returns setof marketing.feedback
language sql stable
as $$
  select f.*
  from marketing.feedback f
  join marketing.outputs o on o.id = f.output_id
  join marketing.runs r on r.id = o.run_id
  where r.skill_id = skill.id and f.created_at >= since
  order by f.created_at desc, f.id
$$;
grant execute on function marketing.skills_feedback(marketing.skills,timestamp with time zone) to quintet_member, quintet_analyst, quintet_agent, quintet_admin;
comment on function marketing.skills_feedback(marketing.skills,timestamp with time zone) is 'What people thought of this skill''s outputs since a time, or in the last 30 days, newest first; the caller''s own, or all for who may see all.';

create function marketing.skills_related(skill marketing.skills) returns setof marketing.skills
language sql stable
as $$
  select s.*
  from jsonb_array_elements_text(skill.related_skills) with ordinality as related (name, place)
  join marketing.skills s on s.name = related.name
  order by related.place
$$;
grant execute on function marketing.skills_related(marketing.skills) to quintet_member, quintet_analyst, quintet_agent, quintet_admin;
comment on function marketing.skills_related(marketing.skills) is E'@behavior -filterProc\nThe skills that go with this one.';

create function marketing.suggest_skills(message text) returns setof marketing.skills
language sql stable
as $$
  with words (text) as (
    select format(' %s ', regexp_replace(lower(suggest_skills.message), '[^[:alnum:]]+', ' ', 'g'))
  ), hits as (
    select s.id, sum(char_length(keyword.text)) as weight
    from marketing.skills s
    cross join words
    cross join jsonb_array_elements_text(s.trigger_keywords) as keyword (text)
    where position(format(' %s ', regexp_replace(lower(keyword.text), '[^[:alnum:]]+', ' ', 'g')) in words.text) > 0
    group by s.id
  )
  select s.* from hits join marketing.skills s on s.id = hits.id order by hits.weight desc, s.name
$$;
grant execute on function marketing.suggest_skills(text) to quintet_member, quintet_analyst, quintet_agent, quintet_admin;
comment on function marketing.suggest_skills(text) is E'@behavior -filterProc\nSkills whose trigger keywords are in a message, best first.';

-- ==================== ralph_advanced ==================================================================================

create type ralph_advanced.execution_status as enum ('running', 'success', 'failed');
comment on type ralph_advanced.execution_status is 'How an execution stands.';

create type ralph_advanced.feature_status as enum ('pending', 'in_progress', 'completed', 'failed');
comment on type ralph_advanced.feature_status is 'How a feature stands: agents take stories of those in progress only.';

create type ralph_advanced.gate_verdict as enum ('pass', 'fail');
comment on type ralph_advanced.gate_verdict is 'Whether a stage let a story through.';

create type ralph_advanced.log_level as enum ('INFO', 'WARNING', 'ERROR');
comment on type ralph_advanced.log_level is 'How grave it is.';

create type ralph_advanced.repository as enum ('backend', 'mobile', 'frontend');
comment on type ralph_advanced.repository is 'One of the repositories that a project may have.';

create type ralph_advanced.new_story as (
  code text,
  repo ralph_advanced.repository,
  title text,
  description text,
  acceptance_criteria text[],
  priority integer,
  dependencies text[]
);
comment on type ralph_advanced.new_story is 'A story that is to be added.';
comment on column ralph_advanced.new_story.code is E'@notNull\nWhat the plan calls it, such as US-001.';
comment on column ralph_advanced.new_story.repo is E'@notNull\nThe repository that it is built in.';
comment on column ralph_advanced.new_story.title is E'@notNull\nWhat it is about, in a line.';
comment on column ralph_advanced.new_story.description is 'What it is about.';
comment on column ralph_advanced.new_story.acceptance_criteria is 'When it counts as built.';
comment on column ralph_advanced.new_story.priority is 'Which to take first: 1, as when it is left out, before 2.';
comment on column ralph_advanced.new_story.dependencies is 'The codes of the stories that must be done first.';

create type ralph_advanced.progress_log_type as enum ('learning', 'error', 'info');
comment on type ralph_advanced.progress_log_type is 'What kind of note it is.';

create type ralph_advanced.project_status as enum ('idle', 'running', 'paused', 'completed', 'error');
comment on type ralph_advanced.project_status is 'How a project stands: agents take stories of running ones only.';

create type ralph_advanced.quality_gate as enum ('code_review', 'qa', 'security');
comment on type ralph_advanced.quality_gate is 'A stage of the quality pipeline.';

create type ralph_advanced.separation_of_duties as enum ('account', 'agent', 'none');
comment on type ralph_advanced.separation_of_duties is 'Who may not judge a story that they built: the same account, an agent of the same name (where agents share an account), or none, so that anybody may.';

create type ralph_advanced.story_status as enum (
  'pending',
  'in_progress',
  'review',
  'testing',
  'rework',
  'done',
  'failed'
);
comment on type ralph_advanced.story_status is 'How a story stands: pending and rework wait for an agent that builds, review and testing for agents at the gates; in_progress is an agent''s; done and failed are over.';

create function ralph_advanced.current_project_ids() returns setof integer
language sql stable parallel safe
as $$ select p.id from ralph_advanced.projects p where p.created_by = identity.current_user_id() $$;
grant execute on function ralph_advanced.current_project_ids() to quintet_member;
comment on function ralph_advanced.current_project_ids() is E'@behavior -*\nThe projects of the caller.';

create function ralph_advanced.is_orchestrator() returns boolean
language sql stable parallel safe
as $$ select exists (select from ralph_advanced.orchestrators o where o.user_id = identity.current_user_id()) $$;
grant execute on function ralph_advanced.is_orchestrator() to quintet_member;
comment on function ralph_advanced.is_orchestrator() is E'@behavior -*\nWhether the caller is an orchestrator.';

create function ralph_advanced.tg_projects__check_status() returns trigger
language plpgsql volatile
as $$
begin
  if not (case old.status
    when 'idle' then new.status in ('running')
    when 'running' then new.status in ('paused', 'completed', 'error')
    when 'paused' then new.status in ('running', 'completed', 'error')
    when 'error' then new.status in ('running', 'idle')
    when 'completed' then new.status in ('running')
  end) then
    raise exception using errcode = 'QT302', detail = '{"code" : "WRONG_STATE"}', message = format('A project does not go from %s to %s.', old.status, new.status);
  end if;
  return new;
end
$$;
comment on function ralph_advanced.tg_projects__check_status() is 'Refuses (QT302) steps that a project cannot take.';

create function ralph_advanced.tg_projects__pause_without_owner() returns trigger
language plpgsql volatile
as $$
begin
  new.status := 'paused';
  return new;
end
$$;
comment on function ralph_advanced.tg_projects__pause_without_owner() is 'Pauses a running project when its owner''s account goes.';

create function ralph_advanced.tg_projects__count_storage() returns trigger
language plpgsql volatile security definer set search_path = ''
as $$
      declare
        account uuid;
        change bigint;
        has_more boolean;
        counter bigint;
      begin
        if tg_op = 'UPDATE' then
          change := 100 + coalesce(octet_length(new.name::text), 0) + coalesce(octet_length(new.description::text), 0) + coalesce(octet_length(new.backend_repo_url::text), 0) + coalesce(octet_length(new.mobile_repo_url::text), 0) + coalesce(octet_length(new.frontend_repo_url::text), 0) - (100 + coalesce(octet_length(old.name::text), 0) + coalesce(octet_length(old.description::text), 0) + coalesce(octet_length(old.backend_repo_url::text), 0) + coalesce(octet_length(old.mobile_repo_url::text), 0) + coalesce(octet_length(old.frontend_repo_url::text), 0));
          if new.owner_id is distinct from old.owner_id then
            counter := identity_private.count_bytes(new.owner_id, 100 + coalesce(octet_length(new.name::text), 0) + coalesce(octet_length(new.description::text), 0) + coalesce(octet_length(new.backend_repo_url::text), 0) + coalesce(octet_length(new.mobile_repo_url::text), 0) + coalesce(octet_length(new.frontend_repo_url::text), 0), null);
            counter := identity_private.count_bytes(old.owner_id, -(100 + coalesce(octet_length(old.name::text), 0) + coalesce(octet_length(old.description::text), 0) + coalesce(octet_length(old.backend_repo_url::text), 0) + coalesce(octet_length(old.mobile_repo_url::text), 0) + coalesce(octet_length(old.frontend_repo_url::text), 0)), null);
          elsif change <> 0 then
            counter := identity_private.count_bytes(new.owner_id, change, 110);
          end if;
        elsif tg_op = 'INSERT' and tg_level = 'ROW' then
          change := 100 + coalesce(octet_length(new.name::text), 0) + coalesce(octet_length(new.description::text), 0) + coalesce(octet_length(new.backend_repo_url::text), 0) + coalesce(octet_length(new.mobile_repo_url::text), 0) + coalesce(octet_length(new.frontend_repo_url::text), 0);
          if change > 0 then
            counter := identity_private.count_bytes(new.owner_id, change, 100);
          end if;
        elsif tg_op = 'INSERT' then
          select r.owner_id, 100 + coalesce(octet_length(r.name::text), 0) + coalesce(octet_length(r.description::text), 0) + coalesce(octet_length(r.backend_repo_url::text), 0) + coalesce(octet_length(r.mobile_repo_url::text), 0) + coalesce(octet_length(r.frontend_repo_url::text), 0), exists (select from inserted offset 1) into account, change, has_more from inserted r;
          if has_more then
            for account, change in select r.owner_id, sum(100 + coalesce(octet_length(r.name::text), 0) + coalesce(octet_length(r.description::text), 0) + coalesce(octet_length(r.backend_repo_url::text), 0) + coalesce(octet_length(r.mobile_repo_url::text), 0) + coalesce(octet_length(r.frontend_repo_url::text), 0)) from inserted r group by 1 loop
              counter := identity_private.count_bytes(account, change, 100);
            end loop;
          elsif change is not null then
            counter := identity_private.count_bytes(account, change, 100);
          end if;
        else
          for account, change in select r.owner_id, -sum(100 + coalesce(octet_length(r.name::text), 0) + coalesce(octet_length(r.description::text), 0) + coalesce(octet_length(r.backend_repo_url::text), 0) + coalesce(octet_length(r.mobile_repo_url::text), 0) + coalesce(octet_length(r.frontend_repo_url::text), 0)) from deleted r group by 1 loop
            counter := identity_private.count_bytes(account, change, null);
          end loop;
        end if;
        return null;
      end
      $$;
comment on function ralph_advanced.tg_projects__count_storage() is 'Counts rows for their owners.';

-- Table ralph_advanced.projects
create table ralph_advanced.projects (
  id                   integer primary key generated always as identity,
  name                 varchar(255) not null,
  description          text,
  backend_repo_url     varchar(500),
  mobile_repo_url      varchar(500),
  frontend_repo_url    varchar(500),
  status               ralph_advanced.project_status not null default 'idle',
  created_at           timestamptz not null default now(),
  updated_at           timestamptz not null default now(),
  created_by           uuid default identity.current_user_id() references identity.users (id) on delete set null,
  owner_id             uuid not null generated always as (coalesce(created_by, '00000000-0000-0000-0000-000000000000'::uuid)) stored,
  separation_of_duties ralph_advanced.separation_of_duties not null default 'account',
  constraint projects_id_owner_id_unique unique (id, owner_id),
  constraint projects_name_not_blank check (name::text ~ '\S'::text),
  constraint projects_description_at_most_10000_characters check (char_length(description) <= 10000),
  constraint projects_backend_repo_url_is_public check (identity.is_repository_url(backend_repo_url::text)),
  constraint projects_mobile_repo_url_is_public check (identity.is_repository_url(mobile_repo_url::text)),
  constraint projects_frontend_repo_url_is_public check (identity.is_repository_url(frontend_repo_url::text))
);
create index projects_created_at_idx on ralph_advanced.projects (created_at);
create index projects_created_by_created_at_idx on ralph_advanced.projects (created_by, created_at desc);
create index projects_created_by_id_idx on ralph_advanced.projects (created_by, id);
create index projects_status_idx on ralph_advanced.projects (status);

create trigger _100_set_updated_at before update on ralph_advanced.projects
  for each row execute function identity.tg__set_updated_at();
create trigger _200_check_status before update of status on ralph_advanced.projects
  for each row when (old.status is distinct from new.status) execute function ralph_advanced.tg_projects__check_status();
create trigger _300_pause_without_owner before update of created_by on ralph_advanced.projects
  for each row when (new.created_by is null and old.created_by is not null and new.status = 'running'::ralph_advanced.project_status) execute function ralph_advanced.tg_projects__pause_without_owner();
create trigger _950_count_storage_delete after delete on ralph_advanced.projects referencing old table as deleted
  for each statement execute function ralph_advanced.tg_projects__count_storage('owner_id', 'name', 'description', 'backend_repo_url', 'mobile_repo_url', 'frontend_repo_url');
create trigger _950_count_storage_insert after insert on ralph_advanced.projects referencing new table as inserted
  for each statement execute function ralph_advanced.tg_projects__count_storage('owner_id', 'name', 'description', 'backend_repo_url', 'mobile_repo_url', 'frontend_repo_url');
create trigger _950_count_storage_update after update of owner_id, name, description, backend_repo_url, mobile_repo_url, frontend_repo_url on ralph_advanced.projects
  for each row execute function ralph_advanced.tg_projects__count_storage('owner_id', 'name', 'description', 'backend_repo_url', 'mobile_repo_url', 'frontend_repo_url');

alter table ralph_advanced.projects enable row level security;
alter table ralph_advanced.projects force row level security;

create policy admin_manages_all on ralph_advanced.projects for all to quintet_admin
  using (true)
  with check (true);

create policy agent_selects_all on ralph_advanced.projects for select to quintet_agent
  using (true);
create policy analyst_selects_all on ralph_advanced.projects for select to quintet_analyst
  using (true);
create policy member_selects_own on ralph_advanced.projects for select to quintet_member
  using (created_by = (select identity.current_user_id()));
grant select on ralph_advanced.projects to quintet_member, quintet_analyst, quintet_agent, quintet_admin;

create policy member_inserts_own on ralph_advanced.projects for insert to quintet_member
  with check (created_by = (select identity.current_user_id()));
grant insert (name, description, backend_repo_url, mobile_repo_url, frontend_repo_url, created_by, separation_of_duties) on ralph_advanced.projects to quintet_admin;
grant insert (name, description, backend_repo_url, mobile_repo_url, frontend_repo_url, separation_of_duties) on ralph_advanced.projects to quintet_member;

create policy member_updates_own on ralph_advanced.projects for update to quintet_member
  using (created_by = (select identity.current_user_id()));
create policy signed_in_agent_updates on ralph_advanced.projects for update to quintet_agent
  using (((select identity.current_user_id())) is not null);
grant update (name, description, backend_repo_url, mobile_repo_url, frontend_repo_url, status, created_by, separation_of_duties) on ralph_advanced.projects to quintet_admin;
grant update (name, description, backend_repo_url, mobile_repo_url, frontend_repo_url, status, separation_of_duties) on ralph_advanced.projects to quintet_member;
grant update (status) on ralph_advanced.projects to quintet_agent;

create policy member_deletes_own on ralph_advanced.projects for delete to quintet_member
  using (created_by = (select identity.current_user_id()));
grant delete on ralph_advanced.projects to quintet_member, quintet_admin;

comment on table ralph_advanced.projects is 'A project: repositories, and the features to build in them.';
comment on column ralph_advanced.projects.id is 'Key.';
comment on column ralph_advanced.projects.name is 'What it is called.';
comment on column ralph_advanced.projects.description is 'What it is about.';
comment on column ralph_advanced.projects.backend_repo_url is 'Git address of its backend, if it has one: https or ssh, to a public host.';
comment on column ralph_advanced.projects.mobile_repo_url is 'Git address of its mobile app, if it has one: https or ssh, to a public host.';
comment on column ralph_advanced.projects.frontend_repo_url is 'Git address of its frontend, if it has one: https or ssh, to a public host.';
comment on column ralph_advanced.projects.status is 'idle → running → paused, completed or error; all of these may run again.';
comment on column ralph_advanced.projects.created_at is 'When it was made.';
comment on column ralph_advanced.projects.updated_at is 'When it last changed; kept by the database.';
comment on column ralph_advanced.projects.created_by is 'Whose it is: the account that made it. Null once that account is gone; a running project is paused then.';
comment on column ralph_advanced.projects.owner_id is E'@behavior -*\nWhose it is: createdBy, or the nil uuid when that account is gone; kept by the database.';
comment on column ralph_advanced.projects.separation_of_duties is 'Who may not judge a story: whoever built it, by account or by name; or none.';
comment on constraint projects_id_owner_id_unique on ralph_advanced.projects is E'@behavior -*\nFeatures carry both, so that neither can be wrong.';
comment on constraint projects_created_by_fkey on ralph_advanced.projects is E'@fieldName owner\n@foreignFieldName ralphAdvancedProjects\nWhose it is.';

create function ralph_advanced.tg_features__set_owner_id() returns trigger
language plpgsql volatile
as $$
begin
  new.owner_id := coalesce(
    (select p.owner_id from ralph_advanced.projects p where p.id = new.project_id), '00000000-0000-0000-0000-000000000000'
  );
  return new;
end
$$;
comment on function ralph_advanced.tg_features__set_owner_id() is 'Notes the owner of the feature''s project.';

create function ralph_advanced.tg_features__keep_status() returns trigger
language plpgsql volatile security definer set search_path = ''
as $$
begin
  if new.status is distinct from old.status and (old.status, new.status) <> ('pending', 'in_progress') then
    raise exception using errcode = 'QT302', detail = '{"code" : "WRONG_STATE"}', message = format('A feature is not set from %s to %s.', old.status, new.status);
  end if;

  if new.status <> 'pending' then
    new.started_at := coalesce(old.started_at, now());
    new.status := case
      when new.total_stories > 0 and new.completed_stories = new.total_stories then 'completed'
      when new.failed_stories > 0 then 'failed'
      else 'in_progress'
    end;
  end if;
  new.completed_at := case when new.status = 'completed' then
    (select max(s.completed_at) from ralph_advanced.stories s where s.feature_id = new.id)
  end;
  return new;
end
$$;
comment on function ralph_advanced.tg_features__keep_status() is 'Keeps a feature''s status and times true; refuses (QT302) any step but starting it.';

create function ralph_advanced.tg_features__complete_project() returns trigger
language plpgsql volatile security definer set search_path = ''
as $$
begin
  -- Whoever completes another feature of it at the same time waits here, and then sees this one.
  perform from ralph_advanced.projects p
  where p.id = new.project_id and p.status in ('running', 'paused')
  for no key update;
  if found and not exists (
    select from ralph_advanced.features f where f.project_id = new.project_id and f.status <> 'completed'
  ) then
    update ralph_advanced.projects p set status = 'completed' where p.id = new.project_id;
  end if;
  return null;
end
$$;
comment on function ralph_advanced.tg_features__complete_project() is 'Completes a project that runs or is paused with the last of its features.';

create function ralph_advanced.tg_features__check_plan() returns trigger
language plpgsql volatile security definer set search_path = ''
as $$
declare
  waiting text[];
  still_waiting text[];
begin
  if not exists (select from ralph_advanced.features f where f.id = new.id and f.plan_version = new.plan_version) then
    return null;
  end if;

  if exists (
    select from ralph_advanced.stories s
    cross join jsonb_array_elements_text(s.dependencies) as needed
    where s.feature_id = new.id
      and not exists (select from ralph_advanced.stories o where o.feature_id = new.id and o.story_id = needed)
  ) then
    raise exception using errcode = 'QT303', detail = '{"code" : "REFERENCE"}', constraint = 'stories_dependencies_exist',
      message = 'A story depends on one that its feature does not have.';
  end if;

  select array_agg(s.story_id) into waiting
  from ralph_advanced.stories s
  where s.feature_id = new.id and jsonb_array_length(s.dependencies) > 0;
  while waiting is not null loop
    select array_agg(distinct s.story_id) into still_waiting
    from unnest(waiting) as w
    join ralph_advanced.stories s on s.feature_id = new.id and s.story_id = w
    cross join jsonb_array_elements_text(s.dependencies) as needed
    join unnest(waiting) as other on other = needed;

    if cardinality(still_waiting) = cardinality(waiting) then
      raise exception using errcode = 'QT304', detail = '{"code" : "INVALID_VALUE"}', constraint = 'stories_dependencies_are_no_circle',
        message = 'Stories depend on each other in a circle.';
    end if;
    waiting := still_waiting;
  end loop;
  return null;
end
$$;
comment on function ralph_advanced.tg_features__check_plan() is 'Refuses dependencies on stories that are not there (QT303) and circles of dependencies (QT304).';

create function ralph_advanced.tg_features__count_storage() returns trigger
language plpgsql volatile security definer set search_path = ''
as $$
      declare
        account uuid;
        change bigint;
        has_more boolean;
        counter bigint;
      begin
        if tg_op = 'UPDATE' then
          change := 100 + coalesce(octet_length(new.name::text), 0) + coalesce(octet_length(new.description::text), 0) + coalesce(octet_length(new.branch_name::text), 0) + coalesce(octet_length(new.prd_json::text), 0) - (100 + coalesce(octet_length(old.name::text), 0) + coalesce(octet_length(old.description::text), 0) + coalesce(octet_length(old.branch_name::text), 0) + coalesce(octet_length(old.prd_json::text), 0));
          if new.owner_id is distinct from old.owner_id then
            counter := identity_private.count_bytes(new.owner_id, 100 + coalesce(octet_length(new.name::text), 0) + coalesce(octet_length(new.description::text), 0) + coalesce(octet_length(new.branch_name::text), 0) + coalesce(octet_length(new.prd_json::text), 0), null);
            counter := identity_private.count_bytes(old.owner_id, -(100 + coalesce(octet_length(old.name::text), 0) + coalesce(octet_length(old.description::text), 0) + coalesce(octet_length(old.branch_name::text), 0) + coalesce(octet_length(old.prd_json::text), 0)), null);
          elsif change <> 0 then
            counter := identity_private.count_bytes(new.owner_id, change, 110);
          end if;
        elsif tg_op = 'INSERT' and tg_level = 'ROW' then
          change := 100 + coalesce(octet_length(new.name::text), 0) + coalesce(octet_length(new.description::text), 0) + coalesce(octet_length(new.branch_name::text), 0) + coalesce(octet_length(new.prd_json::text), 0);
          if change > 0 then
            counter := identity_private.count_bytes(new.owner_id, change, 100);
          end if;
        elsif tg_op = 'INSERT' then
          select r.owner_id, 100 + coalesce(octet_length(r.name::text), 0) + coalesce(octet_length(r.description::text), 0) + coalesce(octet_length(r.branch_name::text), 0) + coalesce(octet_length(r.prd_json::text), 0), exists (select from inserted offset 1) into account, change, has_more from inserted r;
          if has_more then
            for account, change in select r.owner_id, sum(100 + coalesce(octet_length(r.name::text), 0) + coalesce(octet_length(r.description::text), 0) + coalesce(octet_length(r.branch_name::text), 0) + coalesce(octet_length(r.prd_json::text), 0)) from inserted r group by 1 loop
              counter := identity_private.count_bytes(account, change, 100);
            end loop;
          elsif change is not null then
            counter := identity_private.count_bytes(account, change, 100);
          end if;
        else
          for account, change in select r.owner_id, -sum(100 + coalesce(octet_length(r.name::text), 0) + coalesce(octet_length(r.description::text), 0) + coalesce(octet_length(r.branch_name::text), 0) + coalesce(octet_length(r.prd_json::text), 0)) from deleted r group by 1 loop
            counter := identity_private.count_bytes(account, change, null);
          end loop;
        end if;
        return null;
      end
      $$;
comment on function ralph_advanced.tg_features__count_storage() is 'Counts rows for their owners.';

create function ralph_advanced.tg_features__move_stored_bytes() returns trigger
language plpgsql volatile security definer set search_path = ''
as $$
declare
  recorded bigint;
  counter bigint;
begin
  perform from ralph_advanced.stories s where s.feature_id = old.id order by s.id for update;
  recorded := ralph_advanced.bytes_of_records(old.id);
  counter := identity_private.count_bytes(old.owner_id, -recorded, null);
  if tg_op = 'DELETE' then
    return old;
  end if;
  counter := identity_private.count_bytes(new.owner_id, recorded, null);
  return null;
end
$$;
comment on function ralph_advanced.tg_features__move_stored_bytes() is 'Charges the records of a feature to its new owner, or to nobody when it is deleted.';

-- Table ralph_advanced.features
create table ralph_advanced.features (
  id                integer primary key generated always as identity,
  project_id        integer not null references ralph_advanced.projects (id) on delete cascade,
  name              varchar(255) not null,
  description       text,
  branch_name       varchar(255) not null,
  prd_json          jsonb not null,
  status            ralph_advanced.feature_status not null default 'pending',
  total_stories     integer not null default 0,
  completed_stories integer not null default 0,
  failed_stories    integer not null default 0,
  plan_version      integer not null default 0,
  created_at        timestamptz not null default now(),
  updated_at        timestamptz not null default now(),
  started_at        timestamptz,
  completed_at      timestamptz,
  owner_id          uuid not null,
  constraint features_id_project_id_unique unique (id, project_id),
  constraint features_id_project_id_owner_id_unique unique (id, project_id, owner_id),
  constraint features_owner_fkey foreign key (project_id, owner_id) references ralph_advanced.projects (id, owner_id) on update cascade on delete cascade,
  constraint features_name_not_blank check (name::text ~ '\S'::text),
  constraint features_description_at_most_10000_characters check (char_length(description) <= 10000),
  constraint features_branch_name_is_of_git check (branch_name::text ~ '^[^\s~^:?*\[\\]+$'::text),
  constraint features_prd_json_at_most_500000_bytes check (octet_length(prd_json::text) <= 500000),
  constraint features_prd_json_is_object check (jsonb_typeof(prd_json) = 'object'::text),
  constraint features_started_unless_pending check ((status = 'pending'::ralph_advanced.feature_status) = (started_at is null)),
  constraint features_completed_at_when_completed check ((status = 'completed'::ralph_advanced.feature_status) = (completed_at is not null)),
  constraint features_stories_add_up check (completed_stories >= 0 and failed_stories >= 0 and total_stories >= (completed_stories + failed_stories))
);
create index features_created_at_idx on ralph_advanced.features (created_at);
create index features_owner_id_created_at_idx on ralph_advanced.features (owner_id, created_at desc, id desc);
create index features_project_id_owner_id_created_at_idx on ralph_advanced.features (project_id, owner_id, created_at desc, id desc);
create index features_status_idx on ralph_advanced.features (status);

create statistics ralph_advanced.features_owner_follows_project (dependencies) on project_id, owner_id from ralph_advanced.features;

create trigger _100_set_owner_id before insert on ralph_advanced.features
  for each row execute function ralph_advanced.tg_features__set_owner_id();
create trigger _100_set_updated_at before update on ralph_advanced.features
  for each row when (old.owner_id = new.owner_id) execute function identity.tg__set_updated_at();
create trigger _200_keep_status before update on ralph_advanced.features
  for each row execute function ralph_advanced.tg_features__keep_status();
create trigger _500_complete_project after update on ralph_advanced.features
  for each row when (old.status <> 'completed'::ralph_advanced.feature_status and new.status = 'completed'::ralph_advanced.feature_status) execute function ralph_advanced.tg_features__complete_project();
create constraint trigger _900_check_plan after update on ralph_advanced.features deferrable initially deferred
  for each row when (old.plan_version <> new.plan_version) execute function ralph_advanced.tg_features__check_plan();
create trigger _950_count_storage_delete after delete on ralph_advanced.features referencing old table as deleted
  for each statement execute function ralph_advanced.tg_features__count_storage('owner_id', 'name', 'description', 'branch_name', 'prd_json');
create trigger _950_count_storage_insert after insert on ralph_advanced.features referencing new table as inserted
  for each statement execute function ralph_advanced.tg_features__count_storage('owner_id', 'name', 'description', 'branch_name', 'prd_json');
create trigger _950_count_storage_update after update of owner_id, name, description, branch_name, prd_json on ralph_advanced.features
  for each row execute function ralph_advanced.tg_features__count_storage('owner_id', 'name', 'description', 'branch_name', 'prd_json');
create trigger _960_free_stored_bytes before delete on ralph_advanced.features
  for each row execute function ralph_advanced.tg_features__move_stored_bytes();
create trigger _960_move_stored_bytes after update of owner_id on ralph_advanced.features
  for each row when (old.owner_id <> new.owner_id) execute function ralph_advanced.tg_features__move_stored_bytes();

alter table ralph_advanced.features enable row level security;
alter table ralph_advanced.features force row level security;

create policy admin_manages_all on ralph_advanced.features for all to quintet_admin
  using (true)
  with check (true);

create policy agent_selects_all on ralph_advanced.features for select to quintet_agent
  using (true);
create policy analyst_selects_all on ralph_advanced.features for select to quintet_analyst
  using (true);
create policy member_selects_of_own_projects on ralph_advanced.features for select to quintet_member
  using (owner_id = (select identity.current_user_id()));
grant select on ralph_advanced.features to quintet_member, quintet_analyst, quintet_agent, quintet_admin;

create policy member_inserts_of_own_projects on ralph_advanced.features for insert to quintet_member
  with check (owner_id = (select identity.current_user_id()));
grant insert (project_id, name, description, branch_name, prd_json) on ralph_advanced.features to quintet_member, quintet_admin;

create policy member_updates_of_own_projects on ralph_advanced.features for update to quintet_member
  using (owner_id = (select identity.current_user_id()));
grant update (name, description, branch_name, prd_json, status) on ralph_advanced.features to quintet_member, quintet_admin;

create policy member_deletes_of_own_projects on ralph_advanced.features for delete to quintet_member
  using (owner_id = (select identity.current_user_id()));
grant delete on ralph_advanced.features to quintet_member, quintet_admin;

comment on table ralph_advanced.features is 'A feature of a project, with the document that describes it and the branch that it is built on.';
comment on column ralph_advanced.features.id is 'Key.';
comment on column ralph_advanced.features.project_id is 'The project that it belongs to.';
comment on column ralph_advanced.features.name is 'What it is called.';
comment on column ralph_advanced.features.description is 'What it is about.';
comment on column ralph_advanced.features.branch_name is 'The git branch that it is built on.';
comment on column ralph_advanced.features.prd_json is E'@name prd\nThe whole product requirements document.';
comment on column ralph_advanced.features.status is 'pending until someone sets it in_progress; then the database keeps it: completed when all its stories are done, failed while one has failed.';
comment on column ralph_advanced.features.total_stories is 'How many stories it has; kept by the database.';
comment on column ralph_advanced.features.completed_stories is 'How many of them are done; kept by the database.';
comment on column ralph_advanced.features.failed_stories is 'How many of them have failed; kept by the database.';
comment on column ralph_advanced.features.plan_version is 'Grows whenever stories are added, removed or renamed or their dependencies change; kept by the database.';
comment on column ralph_advanced.features.created_at is 'When it was made.';
comment on column ralph_advanced.features.updated_at is 'When it last changed; kept by the database.';
comment on column ralph_advanced.features.started_at is 'When it was started; kept by the database.';
comment on column ralph_advanced.features.completed_at is 'When the last of its stories was done; kept by the database.';
comment on column ralph_advanced.features.owner_id is E'@behavior -*\nWhose project it belongs to; kept by the database.';
comment on constraint features_id_project_id_unique on ralph_advanced.features is E'@behavior -*\nStories carry both, so that neither can be wrong.';
comment on constraint features_id_project_id_owner_id_unique on ralph_advanced.features is E'@behavior -*\nStories carry all three, so that none can be wrong.';
comment on constraint features_owner_fkey on ralph_advanced.features is E'@behavior -*\nThe owner is the project''s.';

create function ralph_advanced.tg_stories__set_project_id() returns trigger
language plpgsql volatile
as $$
begin
  select f.project_id, f.owner_id into new.project_id, new.owner_id
  from ralph_advanced.features f
  where f.id = new.feature_id;
  new.project_id := coalesce(new.project_id, 0);
  new.owner_id := coalesce(new.owner_id, '00000000-0000-0000-0000-000000000000');
  return new;
end
$$;
comment on function ralph_advanced.tg_stories__set_project_id() is 'Notes the project of the story''s feature, and its owner.';

create function ralph_advanced.tg_stories__refuse_work_of_planners() returns trigger
language plpgsql volatile
as $$
begin
  if row_security_active(tg_relid) and new.status not in ('pending', 'failed') then
    raise exception using errcode = 'QT302', detail = '{"code" : "WRONG_STATE"}', message = format('A story is made %s by the agent that holds it.', new.status);
  end if;
  return new;
end
$$;
comment on function ralph_advanced.tg_stories__refuse_work_of_planners() is 'Refuses (QT302) steps that only the agent that holds a story takes.';

create function ralph_advanced.tg_stories__keep_state() returns trigger
language plpgsql volatile
as $$
begin
  if not (case old.status
    when 'pending' then new.status in ('in_progress', 'failed')
    when 'in_progress' then new.status in ('review', 'rework', 'pending', 'failed')
    when 'review' then new.status in ('testing', 'rework', 'pending', 'failed')
    when 'testing' then new.status in ('done', 'rework', 'pending', 'failed')
    when 'rework' then new.status in ('in_progress', 'pending', 'failed')
    when 'failed' then new.status in ('pending')
    when 'done' then false
  end) then
    raise exception using errcode = 'QT302', detail = '{"code" : "WRONG_STATE"}', message = format('A story does not go from %s to %s.', old.status, new.status);
  end if;

  if new.status <> 'in_progress' then
    new.lease_id := null;
    new.leased_by := null;
    new.lease_expires_at := null;
    new.lease_gate := null;
  end if;
  if new.status = 'review' then
    new.built_by := old.leased_by;
    new.built_by_agent := old.assigned_agent;
  end if;
  -- A story is its builder's while no gate has it.
  if new.status in ('testing', 'done') then
    new.assigned_agent := new.built_by_agent;
  end if;
  if new.status in ('pending', 'rework') then
    new.assigned_agent := null;
    new.built_by := null;
    new.built_by_agent := null;
  end if;
  if new.status = 'done' then
    new.completed_at := clock_timestamp();
  end if;
  if new.status_note is not distinct from old.status_note then
    new.status_note := null;
  end if;
  return new;
end
$$;
comment on function ralph_advanced.tg_stories__keep_state() is 'Refuses (QT302) steps that a story cannot take, and ends the lease of one that nobody works on any more.';

create function ralph_advanced.tg_stories__require_gates() returns trigger
language plpgsql volatile security definer set search_path = ''
as $$
begin
  if (
    select count(distinct r.gate_name) < cardinality(enum_range(null::ralph_advanced.quality_gate))
    from ralph_advanced.quality_gate_results r
    where r.story_id = new.id and r.attempt = new.attempt_count and r.status = 'pass'
  ) then
    raise exception using errcode = 'QT305', detail = '{"code" : "WRONG_STATE"}', constraint = 'stories_done_after_all_gates',
      message = 'The story has not passed all quality gates.';
  end if;
  return new;
end
$$;
comment on function ralph_advanced.tg_stories__require_gates() is 'Refuses (QT305) to call a story done that has not passed all gates in its last attempt.';

create function ralph_advanced.tg_stories__keep_feature() returns trigger
language plpgsql volatile security definer set search_path = ''
as $$
begin
  if tg_op = 'INSERT' then
    update ralph_advanced.features f set
      total_stories = f.total_stories + n.total,
      completed_stories = f.completed_stories + n.completed,
      failed_stories = f.failed_stories + n.failed,
      plan_version = f.plan_version + 1
    from (
      select s.feature_id, count(*) as total,
        count(*) filter (where s.status = 'done') as completed, count(*) filter (where s.status = 'failed') as failed
      from inserted s
      group by s.feature_id
    ) n
    where f.id = n.feature_id;
  elsif tg_op = 'DELETE' then
    update ralph_advanced.features f set
      total_stories = f.total_stories - n.total,
      completed_stories = f.completed_stories - n.completed,
      failed_stories = f.failed_stories - n.failed,
      plan_version = f.plan_version + 1
    from (
      select s.feature_id, count(*) as total,
        count(*) filter (where s.status = 'done') as completed, count(*) filter (where s.status = 'failed') as failed
      from deleted s
      group by s.feature_id
    ) n
    where f.id = n.feature_id;
  else
    update ralph_advanced.features f set
      completed_stories = f.completed_stories + n.completed,
      failed_stories = f.failed_stories + n.failed,
      plan_version = f.plan_version + n.replanned::integer
    from (
      select after.feature_id,
        sum((after.status = 'done')::integer - (before.status = 'done')::integer) as completed,
        sum((after.status = 'failed')::integer - (before.status = 'failed')::integer) as failed,
        bool_or((after.story_id, after.dependencies) is distinct from (before.story_id, before.dependencies)) as replanned
      from before
      join after using (id)
      group by after.feature_id
    ) n
    where f.id = n.feature_id and (n.completed <> 0 or n.failed <> 0 or n.replanned);
  end if;
  return null;
end
$$;
comment on function ralph_advanced.tg_stories__keep_feature() is 'Keeps the numbers of stories in their features.';

create function ralph_advanced.tg_stories__write_history() returns trigger
language plpgsql volatile security definer set search_path = ''
as $$
declare
  action text;
  actor text;
begin
  if tg_op = 'INSERT' then
    insert into ralph_advanced.story_history (story_id, feature_id, project_id, occurred_at, action, agent, notes, metadata)
      values (new.id, new.feature_id, new.project_id, new.created_at, 'created', new.assigned_agent, new.status_note,
        jsonb_build_object('to', new.status));
    return null;
  end if;

  action := case
    when old.lease_id is not null and new.lease_id <> old.lease_id then 'lease_expired'
    when old.status = new.status and new.lease_gate is not null then new.lease_gate || '_started'
    when old.status = new.status and old.lease_gate is not null then old.lease_gate || case
      when exists (
        select from ralph_advanced.quality_gate_results r
        where r.story_id = new.id and r.attempt = new.attempt_count and r.gate_name = old.lease_gate and r.status = 'pass'
      ) then '_passed' else '_released' end
    when old.status = new.status then 'reassigned'
    when new.status = 'in_progress' then case old.status when 'rework' then 'rework_started' else 'implementation_started' end
    when new.status = 'review' then 'review_started'
    when new.status = 'testing' then 'testing_started'
    when new.status = 'rework' then case old.status when 'in_progress' then 'implementation' else old.status::text end || '_failed'
    when new.status = 'pending' then case old.status when 'failed' then 'retried' else 'released' end
    when new.status = 'failed' then 'failed'
    when new.status = 'done' then 'completed'
  end;
  -- Whoever has just taken it; or else whoever had it, whose doing it was.
  actor := case when new.lease_id is distinct from old.lease_id and new.lease_id is not null then new.assigned_agent
    else coalesce(old.assigned_agent, new.assigned_agent) end;
  insert into ralph_advanced.story_history (story_id, feature_id, project_id, occurred_at, action, agent, notes, metadata)
    values (new.id, new.feature_id, new.project_id, clock_timestamp(), action, actor, new.status_note,
      jsonb_build_object('from', old.status, 'to', new.status, 'attempt', new.attempt_count)
      || case when action in ('lease_expired', 'reassigned') then jsonb_build_object('previous_agent', old.assigned_agent) else '{}' end);
  return null;
end
$$;
comment on function ralph_advanced.tg_stories__write_history() is 'Writes down that a story was added, or that its status, agent or lease changed.';

create function ralph_advanced.tg_stories__end_executions() returns trigger
language plpgsql volatile security definer set search_path = ''
as $$
begin
  update ralph_advanced.agent_executions e
  set status = 'failed', completed_at = clock_timestamp(), error_message = 'The lease ended before this did.'
  where e.story_id = new.id and e.status = 'running';
  return null;
end
$$;
comment on function ralph_advanced.tg_stories__end_executions() is 'Ends what still runs on a story when its lease ends.';

create function ralph_advanced.tg_stories__count_storage() returns trigger
language plpgsql volatile security definer set search_path = ''
as $$
      declare
        account uuid;
        change bigint;
        has_more boolean;
        counter bigint;
      begin
        if tg_op = 'UPDATE' then
          change := 100 + coalesce(octet_length(new.story_id::text), 0) + coalesce(octet_length(new.title::text), 0) + coalesce(octet_length(new.description::text), 0) + coalesce(octet_length(new.acceptance_criteria::text), 0) + coalesce(octet_length(new.status_note::text), 0) + coalesce(octet_length(new.dependencies::text), 0) + coalesce(octet_length(new.assigned_agent::text), 0) + coalesce(octet_length(new.built_by_agent::text), 0) - (100 + coalesce(octet_length(old.story_id::text), 0) + coalesce(octet_length(old.title::text), 0) + coalesce(octet_length(old.description::text), 0) + coalesce(octet_length(old.acceptance_criteria::text), 0) + coalesce(octet_length(old.status_note::text), 0) + coalesce(octet_length(old.dependencies::text), 0) + coalesce(octet_length(old.assigned_agent::text), 0) + coalesce(octet_length(old.built_by_agent::text), 0));
          if new.owner_id is distinct from old.owner_id then
            counter := identity_private.count_bytes(new.owner_id, 100 + coalesce(octet_length(new.story_id::text), 0) + coalesce(octet_length(new.title::text), 0) + coalesce(octet_length(new.description::text), 0) + coalesce(octet_length(new.acceptance_criteria::text), 0) + coalesce(octet_length(new.status_note::text), 0) + coalesce(octet_length(new.dependencies::text), 0) + coalesce(octet_length(new.assigned_agent::text), 0) + coalesce(octet_length(new.built_by_agent::text), 0), null);
            counter := identity_private.count_bytes(old.owner_id, -(100 + coalesce(octet_length(old.story_id::text), 0) + coalesce(octet_length(old.title::text), 0) + coalesce(octet_length(old.description::text), 0) + coalesce(octet_length(old.acceptance_criteria::text), 0) + coalesce(octet_length(old.status_note::text), 0) + coalesce(octet_length(old.dependencies::text), 0) + coalesce(octet_length(old.assigned_agent::text), 0) + coalesce(octet_length(old.built_by_agent::text), 0)), null);
          elsif change <> 0 then
            counter := identity_private.count_bytes(new.owner_id, change, 110);
          end if;
        elsif tg_op = 'INSERT' and tg_level = 'ROW' then
          change := 100 + coalesce(octet_length(new.story_id::text), 0) + coalesce(octet_length(new.title::text), 0) + coalesce(octet_length(new.description::text), 0) + coalesce(octet_length(new.acceptance_criteria::text), 0) + coalesce(octet_length(new.status_note::text), 0) + coalesce(octet_length(new.dependencies::text), 0) + coalesce(octet_length(new.assigned_agent::text), 0) + coalesce(octet_length(new.built_by_agent::text), 0);
          if change > 0 then
            counter := identity_private.count_bytes(new.owner_id, change, 100);
          end if;
        elsif tg_op = 'INSERT' then
          select r.owner_id, 100 + coalesce(octet_length(r.story_id::text), 0) + coalesce(octet_length(r.title::text), 0) + coalesce(octet_length(r.description::text), 0) + coalesce(octet_length(r.acceptance_criteria::text), 0) + coalesce(octet_length(r.status_note::text), 0) + coalesce(octet_length(r.dependencies::text), 0) + coalesce(octet_length(r.assigned_agent::text), 0) + coalesce(octet_length(r.built_by_agent::text), 0), exists (select from inserted offset 1) into account, change, has_more from inserted r;
          if has_more then
            for account, change in select r.owner_id, sum(100 + coalesce(octet_length(r.story_id::text), 0) + coalesce(octet_length(r.title::text), 0) + coalesce(octet_length(r.description::text), 0) + coalesce(octet_length(r.acceptance_criteria::text), 0) + coalesce(octet_length(r.status_note::text), 0) + coalesce(octet_length(r.dependencies::text), 0) + coalesce(octet_length(r.assigned_agent::text), 0) + coalesce(octet_length(r.built_by_agent::text), 0)) from inserted r group by 1 loop
              counter := identity_private.count_bytes(account, change, 100);
            end loop;
          elsif change is not null then
            counter := identity_private.count_bytes(account, change, 100);
          end if;
        else
          for account, change in select r.owner_id, -sum(100 + coalesce(octet_length(r.story_id::text), 0) + coalesce(octet_length(r.title::text), 0) + coalesce(octet_length(r.description::text), 0) + coalesce(octet_length(r.acceptance_criteria::text), 0) + coalesce(octet_length(r.status_note::text), 0) + coalesce(octet_length(r.dependencies::text), 0) + coalesce(octet_length(r.assigned_agent::text), 0) + coalesce(octet_length(r.built_by_agent::text), 0)) from deleted r group by 1 loop
            counter := identity_private.count_bytes(account, change, null);
          end loop;
        end if;
        return null;
      end
      $$;
comment on function ralph_advanced.tg_stories__count_storage() is 'Counts rows for their owners.';

-- Table ralph_advanced.stories
create table ralph_advanced.stories (
  id                  integer primary key generated always as identity,
  feature_id          integer not null,
  project_id          integer not null,
  story_id            varchar(50) not null,
  repo                ralph_advanced.repository not null,
  title               varchar(500) not null,
  description         text,
  acceptance_criteria jsonb,
  priority            integer not null default 1,
  status              ralph_advanced.story_status not null default 'pending',
  status_note         text,
  dependencies        jsonb,
  assigned_agent      varchar(100),
  attempt_count       integer not null default 0,
  lease_id            uuid,
  leased_by           uuid references identity.users (id) on delete set null,
  lease_expires_at    timestamptz,
  created_at          timestamptz not null default now(),
  updated_at          timestamptz not null default now(),
  started_at          timestamptz,
  completed_at        timestamptz,
  lost_leases         integer not null default 0,
  owner_id            uuid not null,
  lease_gate          ralph_advanced.quality_gate,
  built_by            uuid references identity.users (id) on delete set null,
  built_by_agent      varchar(100),
  constraint stories_id_feature_id_project_id_unique unique (id, feature_id, project_id),
  constraint stories_story_id_once_a_feature unique (feature_id, story_id),
  constraint stories_feature_fkey foreign key (feature_id, project_id, owner_id) references ralph_advanced.features (id, project_id, owner_id) on update cascade on delete cascade,
  constraint stories_story_id_is_like_us_001 check (story_id::text ~ '^[A-Z][A-Z0-9]*-[0-9]+$'::text),
  constraint stories_title_not_blank check (title::text ~ '\S'::text),
  constraint stories_description_at_most_10000_characters check (char_length(description) <= 10000),
  constraint stories_acceptance_criteria_are_texts check (jsonb_typeof(acceptance_criteria) = 'array'::text and not jsonb_path_exists(acceptance_criteria, 'strict $[*]?(@.type() != "string")'::jsonpath, silent => true)),
  constraint stories_acceptance_criteria_at_most_100000_bytes check (octet_length(acceptance_criteria::text) <= 100000),
  constraint stories_acceptance_criteria_at_most_200_elements check (
  case jsonb_typeof(acceptance_criteria)
      when 'array'::text then jsonb_array_length(acceptance_criteria) <= 200
      else null::boolean
  end),
  constraint stories_completed_at_when_done check ((status = 'done'::ralph_advanced.story_status) = (completed_at is not null)),
  constraint stories_gates_follow_the_build check ((status <> all (array['review'::ralph_advanced.story_status, 'testing'::ralph_advanced.story_status])) or built_by_agent is not null),
  constraint stories_status_note_at_most_10000_characters check (char_length(status_note) <= 10000),
  constraint stories_dependencies_are_story_ids check (jsonb_typeof(dependencies) = 'array'::text and not jsonb_path_exists(dependencies, 'strict $[*]?(@.type() != "string" || !(@ like_regex "^[A-Z][A-Z0-9]*-[0-9]+$"))'::jsonpath, silent => true)),
  constraint stories_dependencies_at_most_100000_bytes check (octet_length(dependencies::text) <= 100000),
  constraint stories_dependencies_at_most_200_elements check (
  case jsonb_typeof(dependencies)
      when 'array'::text then jsonb_array_length(dependencies) <= 200
      else null::boolean
  end),
  constraint stories_assigned_agent_not_blank check (assigned_agent::text ~ '\S'::text),
  constraint stories_attempt_count_not_negative check (attempt_count >= 0),
  constraint stories_leased_by_a_named_agent check (lease_id is null or num_nulls(assigned_agent, started_at) = 0),
  constraint stories_built_under_a_lease check ((lease_id is null) = (lease_expires_at is null) and
  case
      when status = 'in_progress'::ralph_advanced.story_status then lease_id is not null and lease_gate is null
      when status = any (array['review'::ralph_advanced.story_status, 'testing'::ralph_advanced.story_status]) then (lease_id is null) = (lease_gate is null)
      else lease_id is null and lease_gate is null
  end),
  constraint stories_lost_leases_not_negative check (lost_leases >= 0)
);
create index stories_built_by_idx on ralph_advanced.stories (built_by);
create index stories_created_at_idx on ralph_advanced.stories (created_at);
create index stories_feature_id_project_id_owner_id_idx on ralph_advanced.stories (feature_id, project_id, owner_id, id);
create index stories_lease_expires_at_idx on ralph_advanced.stories (lease_expires_at) where lease_id is not null;
create index stories_leased_by_idx on ralph_advanced.stories (leased_by);
create unique index stories_one_story_a_lease on ralph_advanced.stories (lease_id) where lease_id is not null;
create index stories_open_idx on ralph_advanced.stories (priority, id) where status <> all (array['done'::ralph_advanced.story_status, 'failed'::ralph_advanced.story_status]);
create index stories_owner_id_created_at_idx on ralph_advanced.stories (owner_id, created_at desc, id desc);
create index stories_owner_id_idx on ralph_advanced.stories (owner_id, id);
create index stories_project_id_created_at_idx on ralph_advanced.stories (project_id, created_at desc, id desc, owner_id);
create index stories_project_id_priority_idx on ralph_advanced.stories (project_id, priority, id, owner_id, status);
create index stories_status_idx on ralph_advanced.stories (status);

create statistics ralph_advanced.stories_owner_follows_project (dependencies) on project_id, owner_id from ralph_advanced.stories;

create trigger _100_set_project_id before insert on ralph_advanced.stories
  for each row execute function ralph_advanced.tg_stories__set_project_id();
create trigger _100_set_updated_at before update on ralph_advanced.stories
  for each row when (old.owner_id = new.owner_id) execute function identity.tg__set_updated_at();
create trigger _150_refuse_work_of_planners before update of status on ralph_advanced.stories
  for each row when (old.status is distinct from new.status) execute function ralph_advanced.tg_stories__refuse_work_of_planners();
create trigger _200_keep_state before update of status on ralph_advanced.stories
  for each row when (old.status is distinct from new.status) execute function ralph_advanced.tg_stories__keep_state();
create trigger _300_require_gates before update of status on ralph_advanced.stories
  for each row when (old.status <> 'done'::ralph_advanced.story_status and new.status = 'done'::ralph_advanced.story_status) execute function ralph_advanced.tg_stories__require_gates();
create trigger _500_keep_feature_delete after delete on ralph_advanced.stories referencing old table as deleted
  for each statement execute function ralph_advanced.tg_stories__keep_feature();
create trigger _500_keep_feature_insert after insert on ralph_advanced.stories referencing new table as inserted
  for each statement execute function ralph_advanced.tg_stories__keep_feature();
create trigger _500_keep_feature_update after update on ralph_advanced.stories referencing old table as before new table as after
  for each statement execute function ralph_advanced.tg_stories__keep_feature();
create trigger _600_write_history_insert after insert on ralph_advanced.stories
  for each row execute function ralph_advanced.tg_stories__write_history();
create trigger _600_write_history_update after update on ralph_advanced.stories
  for each row when (old.status <> new.status or old.assigned_agent::text is distinct from new.assigned_agent::text or old.lease_id is not null and new.lease_id <> old.lease_id or old.lease_gate is distinct from new.lease_gate) execute function ralph_advanced.tg_stories__write_history();
create trigger _700_end_executions after update on ralph_advanced.stories
  for each row when (old.lease_id is not null and new.lease_id is distinct from old.lease_id) execute function ralph_advanced.tg_stories__end_executions();
create trigger _950_count_storage_delete after delete on ralph_advanced.stories referencing old table as deleted
  for each statement execute function ralph_advanced.tg_stories__count_storage('owner_id', 'story_id', 'title', 'description', 'acceptance_criteria', 'status_note', 'dependencies', 'assigned_agent', 'built_by_agent');
create trigger _950_count_storage_insert after insert on ralph_advanced.stories referencing new table as inserted
  for each statement execute function ralph_advanced.tg_stories__count_storage('owner_id', 'story_id', 'title', 'description', 'acceptance_criteria', 'status_note', 'dependencies', 'assigned_agent', 'built_by_agent');
create trigger _950_count_storage_update after update of owner_id, story_id, title, description, acceptance_criteria, status_note, dependencies, assigned_agent, built_by_agent, status on ralph_advanced.stories
  for each row execute function ralph_advanced.tg_stories__count_storage('owner_id', 'story_id', 'title', 'description', 'acceptance_criteria', 'status_note', 'dependencies', 'assigned_agent', 'built_by_agent');

alter table ralph_advanced.stories enable row level security;
alter table ralph_advanced.stories force row level security;

create policy admin_manages_all on ralph_advanced.stories for all to quintet_admin
  using (true)
  with check (true);

create policy agent_selects_all on ralph_advanced.stories for select to quintet_agent
  using (true);
create policy analyst_selects_all on ralph_advanced.stories for select to quintet_analyst
  using (true);
create policy member_selects_of_own_projects on ralph_advanced.stories for select to quintet_member
  using (owner_id = (select identity.current_user_id()));
grant select on ralph_advanced.stories to quintet_member, quintet_analyst, quintet_agent, quintet_admin;

create policy member_inserts_of_own_projects on ralph_advanced.stories for insert to quintet_member
  with check (owner_id = (select identity.current_user_id()));
create policy signed_in_agent_inserts on ralph_advanced.stories for insert to quintet_agent
  with check (((select identity.current_user_id())) is not null);
grant insert (feature_id, story_id, repo, title, description, acceptance_criteria, priority, dependencies) on ralph_advanced.stories to quintet_member, quintet_agent, quintet_admin;

create policy member_updates_of_own_projects on ralph_advanced.stories for update to quintet_member
  using (owner_id = (select identity.current_user_id()));
grant update (story_id, repo, title, description, acceptance_criteria, priority, status, status_note, dependencies) on ralph_advanced.stories to quintet_member, quintet_admin;

create policy member_deletes_of_own_projects on ralph_advanced.stories for delete to quintet_member
  using (owner_id = (select identity.current_user_id()));
grant delete on ralph_advanced.stories to quintet_member, quintet_admin;

comment on table ralph_advanced.stories is 'A story of a feature: what one agent builds in one repository.';
comment on column ralph_advanced.stories.id is 'Key.';
comment on column ralph_advanced.stories.feature_id is 'The feature that it is a part of.';
comment on column ralph_advanced.stories.project_id is 'The feature''s project; kept by the database.';
comment on column ralph_advanced.stories.story_id is E'@name code\nWhat its plan calls it, such as US-001; once a feature.';
comment on column ralph_advanced.stories.repo is E'@behavior +attribute:filterBy\nThe repository that it is built in.';
comment on column ralph_advanced.stories.title is 'What it is about, in a line.';
comment on column ralph_advanced.stories.description is 'What it is about.';
comment on column ralph_advanced.stories.acceptance_criteria is 'When it counts as built: an array of texts.';
comment on column ralph_advanced.stories.priority is E'@behavior -filterBy -orderBy +attribute:filterBy +attribute:orderBy\nWhich to take first: 1 before 2.';
comment on column ralph_advanced.stories.status is 'pending → in_progress → review → testing → done; a failed gate sends it to rework, from where it is taken again. In review and testing it waits for its gates, which other agents claim.';
comment on column ralph_advanced.stories.status_note is 'Why it has its status: the reason of a failure, a rework or a return.';
comment on column ralph_advanced.stories.dependencies is 'The codes of stories of the same feature that must be done first: an array such as ["US-001"].';
comment on column ralph_advanced.stories.assigned_agent is E'@behavior +attribute:filterBy\nThe agent that works on it, or did when it ended.';
comment on column ralph_advanced.stories.attempt_count is 'How often an agent has taken it.';
comment on column ralph_advanced.stories.lease_id is 'The present lease: whoever works on it reports with this id. Null while nobody does.';
comment on column ralph_advanced.stories.leased_by is 'The account of the agent that holds the lease.';
comment on column ralph_advanced.stories.lease_expires_at is 'Until when the lease lasts. Then another agent may take the story.';
comment on column ralph_advanced.stories.created_at is 'When it was added.';
comment on column ralph_advanced.stories.updated_at is 'When it last changed; kept by the database.';
comment on column ralph_advanced.stories.started_at is 'When an agent first took it.';
comment on column ralph_advanced.stories.completed_at is 'When it was done; kept by the database.';
comment on column ralph_advanced.stories.lost_leases is E'@behavior -*\nHow many leases in a row ended without a word of their agents; kept by the database.';
comment on column ralph_advanced.stories.owner_id is E'@behavior -*\nWhose project it belongs to; kept by the database.';
comment on column ralph_advanced.stories.lease_gate is 'The gate that its lease is for; null while it is built, and while nobody is at it.';
comment on column ralph_advanced.stories.built_by is 'The account that built what the gates judge; kept by the database.';
comment on column ralph_advanced.stories.built_by_agent is 'The agent that built what the gates judge; kept by the database.';
comment on constraint stories_id_feature_id_project_id_unique on ralph_advanced.stories is E'@behavior -*\nWhat hangs on a story carries all three, so that none can be wrong.';
comment on constraint stories_feature_fkey on ralph_advanced.stories is E'@fieldName feature\n@foreignFieldName stories\nOf a feature, and so of its project and its owner.';
comment on constraint stories_leased_by_fkey on ralph_advanced.stories is E'@fieldName leaseHolder\n@foreignFieldName ralphAdvancedLeasedStories\nWhose lease it is.';
comment on constraint stories_built_by_fkey on ralph_advanced.stories is '@foreignFieldName ralphAdvancedBuiltStories';

create function ralph_advanced.tg_agent_executions__count_storage() returns trigger
language plpgsql volatile security definer set search_path = ''
as $$
      declare
        account uuid;
        change bigint;
        has_more boolean;
        counter bigint;
      begin
        if tg_op = 'UPDATE' then
          change := 100 + coalesce(octet_length(new.agent_name::text), 0) + coalesce(octet_length(new.input_data::text), 0) + coalesce(octet_length(new.output_data::text), 0) + coalesce(octet_length(new.error_message::text), 0) - (100 + coalesce(octet_length(old.agent_name::text), 0) + coalesce(octet_length(old.input_data::text), 0) + coalesce(octet_length(old.output_data::text), 0) + coalesce(octet_length(old.error_message::text), 0));
          if new.feature_id is distinct from old.feature_id then
            counter := identity_private.count_bytes((select f.owner_id from ralph_advanced.features f where f.id = new.feature_id), 100 + coalesce(octet_length(new.agent_name::text), 0) + coalesce(octet_length(new.input_data::text), 0) + coalesce(octet_length(new.output_data::text), 0) + coalesce(octet_length(new.error_message::text), 0), null);
            counter := identity_private.count_bytes((select f.owner_id from ralph_advanced.features f where f.id = old.feature_id), -(100 + coalesce(octet_length(old.agent_name::text), 0) + coalesce(octet_length(old.input_data::text), 0) + coalesce(octet_length(old.output_data::text), 0) + coalesce(octet_length(old.error_message::text), 0)), null);
          elsif change <> 0 then
            counter := identity_private.count_bytes((select f.owner_id from ralph_advanced.features f where f.id = new.feature_id), change, null);
          end if;
        elsif tg_op = 'INSERT' and tg_level = 'ROW' then
          change := 100 + coalesce(octet_length(new.agent_name::text), 0) + coalesce(octet_length(new.input_data::text), 0) + coalesce(octet_length(new.output_data::text), 0) + coalesce(octet_length(new.error_message::text), 0);
          if change > 0 then
            counter := identity_private.count_bytes((select f.owner_id from ralph_advanced.features f where f.id = new.feature_id), change, null);
          end if;
        elsif tg_op = 'INSERT' then
          select (select f.owner_id from ralph_advanced.features f where f.id = r.feature_id), 100 + coalesce(octet_length(r.agent_name::text), 0) + coalesce(octet_length(r.input_data::text), 0) + coalesce(octet_length(r.output_data::text), 0) + coalesce(octet_length(r.error_message::text), 0), exists (select from inserted offset 1) into account, change, has_more from inserted r;
          if has_more then
            for account, change in select (select f.owner_id from ralph_advanced.features f where f.id = r.feature_id), sum(100 + coalesce(octet_length(r.agent_name::text), 0) + coalesce(octet_length(r.input_data::text), 0) + coalesce(octet_length(r.output_data::text), 0) + coalesce(octet_length(r.error_message::text), 0)) from inserted r group by 1 loop
              counter := identity_private.count_bytes(account, change, null);
            end loop;
          elsif change is not null then
            counter := identity_private.count_bytes(account, change, null);
          end if;
        else
          for account, change in select (select f.owner_id from ralph_advanced.features f where f.id = r.feature_id), -sum(100 + coalesce(octet_length(r.agent_name::text), 0) + coalesce(octet_length(r.input_data::text), 0) + coalesce(octet_length(r.output_data::text), 0) + coalesce(octet_length(r.error_message::text), 0)) from deleted r group by 1 loop
            counter := identity_private.count_bytes(account, change, null);
          end loop;
        end if;
        return null;
      end
      $$;
comment on function ralph_advanced.tg_agent_executions__count_storage() is 'Counts rows for their owners.';

-- Table ralph_advanced.agent_executions
create table ralph_advanced.agent_executions (
  id               integer primary key generated always as identity,
  story_id         integer not null,
  feature_id       integer not null,
  project_id       integer not null,
  attempt          integer not null,
  agent_name       varchar(100) not null,
  started_at       timestamptz not null default now(),
  completed_at     timestamptz,
  status           ralph_advanced.execution_status not null default 'running',
  input_data       jsonb,
  output_data      jsonb,
  error_message    text,
  duration_seconds integer generated always as (floor(extract(epoch from completed_at - started_at))::integer) stored,
  constraint agent_executions_id_story_id_unique unique (id, story_id),
  constraint agent_executions_story_fkey foreign key (story_id, feature_id, project_id) references ralph_advanced.stories (id, feature_id, project_id) on delete cascade,
  constraint agent_executions_agent_name_not_blank check (agent_name::text ~ '\S'::text),
  constraint agent_executions_end_after_they_start check (completed_at >= started_at),
  constraint agent_executions_completed_at_unless_running check ((status = 'running'::ralph_advanced.execution_status) = (completed_at is null)),
  constraint agent_executions_input_data_at_most_500000_bytes check (octet_length(input_data::text) <= 500000),
  constraint agent_executions_input_data_is_object check (jsonb_typeof(input_data) = 'object'::text),
  constraint agent_executions_output_data_at_most_500000_bytes check (octet_length(output_data::text) <= 500000),
  constraint agent_executions_output_data_is_object check (jsonb_typeof(output_data) = 'object'::text),
  constraint agent_executions_error_message_at_most_100000_characters check (char_length(error_message) <= 100000)
);
create index agent_executions_agent_name_idx on ralph_advanced.agent_executions (agent_name);
create index agent_executions_project_id_started_at_idx on ralph_advanced.agent_executions (project_id, started_at desc);
create index agent_executions_started_at_idx on ralph_advanced.agent_executions (started_at);
create index agent_executions_story_id_feature_id_project_id_idx on ralph_advanced.agent_executions (story_id, feature_id, project_id);

create trigger _950_count_storage_delete after delete on ralph_advanced.agent_executions referencing old table as deleted
  for each statement execute function ralph_advanced.tg_agent_executions__count_storage('feature_id', 'agent_name', 'input_data', 'output_data', 'error_message');
create trigger _950_count_storage_insert after insert on ralph_advanced.agent_executions referencing new table as inserted
  for each statement execute function ralph_advanced.tg_agent_executions__count_storage('feature_id', 'agent_name', 'input_data', 'output_data', 'error_message');
create trigger _950_count_storage_update after update of feature_id, agent_name, input_data, output_data, error_message on ralph_advanced.agent_executions
  for each row execute function ralph_advanced.tg_agent_executions__count_storage('feature_id', 'agent_name', 'input_data', 'output_data', 'error_message');

alter table ralph_advanced.agent_executions enable row level security;
alter table ralph_advanced.agent_executions force row level security;

create policy agent_selects_all on ralph_advanced.agent_executions for select to quintet_agent
  using (true);
create policy member_selects_of_own_projects on ralph_advanced.agent_executions for select to quintet_member
  using (project_id = any ((array(select own.id
    from ralph_advanced.current_project_ids() own(id)))));
create policy staff_selects_all on ralph_advanced.agent_executions for select to quintet_analyst, quintet_admin
  using (true);
grant select on ralph_advanced.agent_executions to quintet_member, quintet_analyst, quintet_agent, quintet_admin;

comment on table ralph_advanced.agent_executions is E'@behavior -insert -update -delete\nOne run of an agent on a story. Made by startExecution, ended by finishExecution or with the lease.';
comment on column ralph_advanced.agent_executions.id is 'Key.';
comment on column ralph_advanced.agent_executions.story_id is 'The story.';
comment on column ralph_advanced.agent_executions.feature_id is 'The story''s feature.';
comment on column ralph_advanced.agent_executions.project_id is 'The story''s project.';
comment on column ralph_advanced.agent_executions.attempt is 'Which attempt at the story it belongs to.';
comment on column ralph_advanced.agent_executions.agent_name is 'The agent that ran, such as implementer or code-reviewer.';
comment on column ralph_advanced.agent_executions.started_at is 'When it started.';
comment on column ralph_advanced.agent_executions.completed_at is 'When it ended; null while it runs.';
comment on column ralph_advanced.agent_executions.status is E'@behavior +attribute:filterBy\nrunning until it ends, well or not.';
comment on column ralph_advanced.agent_executions.input_data is 'What the agent was given: an object.';
comment on column ralph_advanced.agent_executions.output_data is 'What it came up with: an object.';
comment on column ralph_advanced.agent_executions.error_message is 'What went wrong.';
comment on column ralph_advanced.agent_executions.duration_seconds is 'How long it took, in whole seconds; null while it runs. Computed by the database.';
comment on constraint agent_executions_id_story_id_unique on ralph_advanced.agent_executions is E'@behavior -*\nGate results carry both, so that neither can be wrong.';
comment on constraint agent_executions_story_fkey on ralph_advanced.agent_executions is E'@foreignFieldName executions\nOf a story, and so of its feature and project.';

create function ralph_advanced.tg_git_commits__count_storage() returns trigger
language plpgsql volatile security definer set search_path = ''
as $$
      declare
        account uuid;
        change bigint;
        has_more boolean;
        counter bigint;
      begin
        if tg_op = 'UPDATE' then
          change := 100 + coalesce(octet_length(new.commit_hash::text), 0) + coalesce(octet_length(new.commit_message::text), 0) + coalesce(octet_length(new.files_changed::text), 0) - (100 + coalesce(octet_length(old.commit_hash::text), 0) + coalesce(octet_length(old.commit_message::text), 0) + coalesce(octet_length(old.files_changed::text), 0));
          if new.feature_id is distinct from old.feature_id then
            counter := identity_private.count_bytes((select f.owner_id from ralph_advanced.features f where f.id = new.feature_id), 100 + coalesce(octet_length(new.commit_hash::text), 0) + coalesce(octet_length(new.commit_message::text), 0) + coalesce(octet_length(new.files_changed::text), 0), null);
            counter := identity_private.count_bytes((select f.owner_id from ralph_advanced.features f where f.id = old.feature_id), -(100 + coalesce(octet_length(old.commit_hash::text), 0) + coalesce(octet_length(old.commit_message::text), 0) + coalesce(octet_length(old.files_changed::text), 0)), null);
          elsif change <> 0 then
            counter := identity_private.count_bytes((select f.owner_id from ralph_advanced.features f where f.id = new.feature_id), change, null);
          end if;
        elsif tg_op = 'INSERT' and tg_level = 'ROW' then
          change := 100 + coalesce(octet_length(new.commit_hash::text), 0) + coalesce(octet_length(new.commit_message::text), 0) + coalesce(octet_length(new.files_changed::text), 0);
          if change > 0 then
            counter := identity_private.count_bytes((select f.owner_id from ralph_advanced.features f where f.id = new.feature_id), change, null);
          end if;
        elsif tg_op = 'INSERT' then
          select (select f.owner_id from ralph_advanced.features f where f.id = r.feature_id), 100 + coalesce(octet_length(r.commit_hash::text), 0) + coalesce(octet_length(r.commit_message::text), 0) + coalesce(octet_length(r.files_changed::text), 0), exists (select from inserted offset 1) into account, change, has_more from inserted r;
          if has_more then
            for account, change in select (select f.owner_id from ralph_advanced.features f where f.id = r.feature_id), sum(100 + coalesce(octet_length(r.commit_hash::text), 0) + coalesce(octet_length(r.commit_message::text), 0) + coalesce(octet_length(r.files_changed::text), 0)) from inserted r group by 1 loop
              counter := identity_private.count_bytes(account, change, null);
            end loop;
          elsif change is not null then
            counter := identity_private.count_bytes(account, change, null);
          end if;
        else
          for account, change in select (select f.owner_id from ralph_advanced.features f where f.id = r.feature_id), -sum(100 + coalesce(octet_length(r.commit_hash::text), 0) + coalesce(octet_length(r.commit_message::text), 0) + coalesce(octet_length(r.files_changed::text), 0)) from deleted r group by 1 loop
            counter := identity_private.count_bytes(account, change, null);
          end loop;
        end if;
        return null;
      end
      $$;
comment on function ralph_advanced.tg_git_commits__count_storage() is 'Counts rows for their owners.';

-- Table ralph_advanced.git_commits
create table ralph_advanced.git_commits (
  id             integer primary key generated always as identity,
  story_id       integer not null,
  feature_id     integer not null,
  project_id     integer not null,
  repo           ralph_advanced.repository not null,
  commit_hash    varchar(40) not null,
  commit_message text not null,
  files_changed  jsonb,
  committed_at   timestamptz not null default now(),
  constraint git_commits_commit_once_a_story unique (story_id, repo, commit_hash),
  constraint git_commits_story_fkey foreign key (story_id, feature_id, project_id) references ralph_advanced.stories (id, feature_id, project_id) on delete cascade,
  constraint git_commits_feature_fkey foreign key (feature_id, project_id) references ralph_advanced.features (id, project_id) on delete cascade,
  constraint git_commits_commit_hash_is_of_git check (commit_hash::text ~ '^[0-9a-f]{7,40}$'::text),
  constraint git_commits_commit_message_at_most_100000_characters check (char_length(commit_message) <= 100000),
  constraint git_commits_commit_message_not_blank check (commit_message ~ '\S'::text),
  constraint git_commits_files_changed_are_texts check (jsonb_typeof(files_changed) = 'array'::text and not jsonb_path_exists(files_changed, 'strict $[*]?(@.type() != "string")'::jsonpath, silent => true)),
  constraint git_commits_files_changed_at_most_500000_bytes check (octet_length(files_changed::text) <= 500000),
  constraint git_commits_files_changed_at_most_5000_elements check (
  case jsonb_typeof(files_changed)
      when 'array'::text then jsonb_array_length(files_changed) <= 5000
      else null::boolean
  end)
);
create index git_commits_committed_at_idx on ralph_advanced.git_commits (committed_at);
create index git_commits_feature_id_project_id_idx on ralph_advanced.git_commits (feature_id, project_id);
create index git_commits_project_id_committed_at_idx on ralph_advanced.git_commits (project_id, committed_at desc);
create index git_commits_story_id_feature_id_project_id_idx on ralph_advanced.git_commits (story_id, feature_id, project_id);

create trigger _950_count_storage_delete after delete on ralph_advanced.git_commits referencing old table as deleted
  for each statement execute function ralph_advanced.tg_git_commits__count_storage('feature_id', 'commit_hash', 'commit_message', 'files_changed');
create trigger _950_count_storage_insert after insert on ralph_advanced.git_commits referencing new table as inserted
  for each statement execute function ralph_advanced.tg_git_commits__count_storage('feature_id', 'commit_hash', 'commit_message', 'files_changed');
create trigger _950_count_storage_update after update of feature_id, commit_hash, commit_message, files_changed on ralph_advanced.git_commits
  for each row execute function ralph_advanced.tg_git_commits__count_storage('feature_id', 'commit_hash', 'commit_message', 'files_changed');

alter table ralph_advanced.git_commits enable row level security;
alter table ralph_advanced.git_commits force row level security;

create policy agent_selects_all on ralph_advanced.git_commits for select to quintet_agent
  using (true);
create policy member_selects_of_own_projects on ralph_advanced.git_commits for select to quintet_member
  using (project_id = any ((array(select own.id
    from ralph_advanced.current_project_ids() own(id)))));
create policy staff_selects_all on ralph_advanced.git_commits for select to quintet_analyst, quintet_admin
  using (true);
grant select on ralph_advanced.git_commits to quintet_member, quintet_analyst, quintet_agent, quintet_admin;

comment on table ralph_advanced.git_commits is E'@behavior -insert -update -delete\nA commit made for a story. Made by recordCommit.';
comment on column ralph_advanced.git_commits.id is 'Key.';
comment on column ralph_advanced.git_commits.story_id is 'The story that it was made for.';
comment on column ralph_advanced.git_commits.feature_id is 'The story''s feature.';
comment on column ralph_advanced.git_commits.project_id is 'The story''s project.';
comment on column ralph_advanced.git_commits.repo is 'The repository that it was made in.';
comment on column ralph_advanced.git_commits.commit_hash is 'Git''s own name of it, in hexadecimal: not a secret.';
comment on column ralph_advanced.git_commits.commit_message is 'What it says that it does.';
comment on column ralph_advanced.git_commits.files_changed is 'The paths that it touches: an array of texts.';
comment on column ralph_advanced.git_commits.committed_at is 'When it was recorded.';
comment on constraint git_commits_story_fkey on ralph_advanced.git_commits is E'@foreignFieldName commits\nOf a story, and so of its feature and project.';
comment on constraint git_commits_feature_fkey on ralph_advanced.git_commits is E'@foreignFieldName commits\nOf the story''s feature.';

-- Table ralph_advanced.orchestrators
create table ralph_advanced.orchestrators (
  user_id      uuid primary key references identity.users (id) on delete cascade,
  appointed_at timestamptz not null default now()
);

alter table ralph_advanced.orchestrators enable row level security;
alter table ralph_advanced.orchestrators force row level security;

create policy admin_manages_all on ralph_advanced.orchestrators for all to quintet_admin
  using (true)
  with check (true);

create policy analyst_selects_all on ralph_advanced.orchestrators for select to quintet_analyst
  using (true);
create policy member_selects_own on ralph_advanced.orchestrators for select to quintet_member
  using (user_id = (select identity.current_user_id()));
grant select on ralph_advanced.orchestrators to quintet_member, quintet_analyst, quintet_admin;

grant insert (user_id) on ralph_advanced.orchestrators to quintet_admin;

grant delete on ralph_advanced.orchestrators to quintet_admin;

comment on table ralph_advanced.orchestrators is E'@behavior -update\nA member whose account orchestrates: it plans as every member does, and reads and writes the system''s log.';
comment on column ralph_advanced.orchestrators.user_id is 'The member.';
comment on column ralph_advanced.orchestrators.appointed_at is 'Since when.';
comment on constraint orchestrators_user_id_fkey on ralph_advanced.orchestrators is '@foreignFieldName ralphAdvancedOrchestrator';

create function ralph_advanced.tg_progress_logs__set_project_id() returns trigger
language plpgsql volatile
as $$
begin
  new.project_id := coalesce(
    (select f.project_id from ralph_advanced.features f where f.id = new.feature_id), 0
  );
  return new;
end
$$;
comment on function ralph_advanced.tg_progress_logs__set_project_id() is 'Notes the project of the log''s feature.';

create function ralph_advanced.tg_progress_logs__count_storage() returns trigger
language plpgsql volatile security definer set search_path = ''
as $$
      declare
        account uuid;
        change bigint;
        has_more boolean;
        counter bigint;
      begin
        if tg_op = 'UPDATE' then
          change := 100 + coalesce(octet_length(new.agent::text), 0) + coalesce(octet_length(new.message::text), 0) - (100 + coalesce(octet_length(old.agent::text), 0) + coalesce(octet_length(old.message::text), 0));
          if new.feature_id is distinct from old.feature_id then
            counter := identity_private.count_bytes((select f.owner_id from ralph_advanced.features f where f.id = new.feature_id), 100 + coalesce(octet_length(new.agent::text), 0) + coalesce(octet_length(new.message::text), 0), null);
            counter := identity_private.count_bytes((select f.owner_id from ralph_advanced.features f where f.id = old.feature_id), -(100 + coalesce(octet_length(old.agent::text), 0) + coalesce(octet_length(old.message::text), 0)), null);
          elsif change <> 0 then
            counter := identity_private.count_bytes((select f.owner_id from ralph_advanced.features f where f.id = new.feature_id), change, null);
          end if;
        elsif tg_op = 'INSERT' and tg_level = 'ROW' then
          change := 100 + coalesce(octet_length(new.agent::text), 0) + coalesce(octet_length(new.message::text), 0);
          if change > 0 then
            counter := identity_private.count_bytes((select f.owner_id from ralph_advanced.features f where f.id = new.feature_id), change, null);
          end if;
        elsif tg_op = 'INSERT' then
          select (select f.owner_id from ralph_advanced.features f where f.id = r.feature_id), 100 + coalesce(octet_length(r.agent::text), 0) + coalesce(octet_length(r.message::text), 0), exists (select from inserted offset 1) into account, change, has_more from inserted r;
          if has_more then
            for account, change in select (select f.owner_id from ralph_advanced.features f where f.id = r.feature_id), sum(100 + coalesce(octet_length(r.agent::text), 0) + coalesce(octet_length(r.message::text), 0)) from inserted r group by 1 loop
              counter := identity_private.count_bytes(account, change, null);
            end loop;
          elsif change is not null then
            counter := identity_private.count_bytes(account, change, null);
          end if;
        else
          for account, change in select (select f.owner_id from ralph_advanced.features f where f.id = r.feature_id), -sum(100 + coalesce(octet_length(r.agent::text), 0) + coalesce(octet_length(r.message::text), 0)) from deleted r group by 1 loop
            counter := identity_private.count_bytes(account, change, null);
          end loop;
        end if;
        return null;
      end
      $$;
comment on function ralph_advanced.tg_progress_logs__count_storage() is 'Counts rows for their owners.';

-- Table ralph_advanced.progress_logs
create table ralph_advanced.progress_logs (
  id         integer primary key generated always as identity,
  feature_id integer not null,
  project_id integer not null,
  story_id   integer,
  logged_at  timestamptz not null default now(),
  agent      varchar(100),
  log_type   ralph_advanced.progress_log_type,
  message    text not null,
  constraint progress_logs_feature_fkey foreign key (feature_id, project_id) references ralph_advanced.features (id, project_id) on delete cascade,
  constraint progress_logs_story_fkey foreign key (story_id, feature_id, project_id) references ralph_advanced.stories (id, feature_id, project_id) on delete set null (story_id),
  constraint progress_logs_message_at_most_10000_characters check (char_length(message) <= 10000),
  constraint progress_logs_message_not_blank check (message ~ '\S'::text)
);
create index progress_logs_feature_id_project_id_idx on ralph_advanced.progress_logs (feature_id, project_id);
create index progress_logs_logged_at_idx on ralph_advanced.progress_logs (logged_at);
create index progress_logs_project_id_logged_at_idx on ralph_advanced.progress_logs (project_id, logged_at desc);
create index progress_logs_story_id_feature_id_project_id_idx on ralph_advanced.progress_logs (story_id, feature_id, project_id);

create trigger _100_set_project_id before insert on ralph_advanced.progress_logs
  for each row execute function ralph_advanced.tg_progress_logs__set_project_id();
create trigger _950_count_storage_delete after delete on ralph_advanced.progress_logs referencing old table as deleted
  for each statement execute function ralph_advanced.tg_progress_logs__count_storage('feature_id', 'agent', 'message');
create trigger _950_count_storage_insert after insert on ralph_advanced.progress_logs referencing new table as inserted
  for each statement execute function ralph_advanced.tg_progress_logs__count_storage('feature_id', 'agent', 'message');
create trigger _950_count_storage_update after update of feature_id, agent, message on ralph_advanced.progress_logs
  for each row execute function ralph_advanced.tg_progress_logs__count_storage('feature_id', 'agent', 'message');

alter table ralph_advanced.progress_logs enable row level security;
alter table ralph_advanced.progress_logs force row level security;

create policy agent_selects_all on ralph_advanced.progress_logs for select to quintet_agent
  using (true);
create policy member_selects_of_own_projects on ralph_advanced.progress_logs for select to quintet_member
  using (project_id = any ((array(select own.id
    from ralph_advanced.current_project_ids() own(id)))));
create policy staff_selects_all on ralph_advanced.progress_logs for select to quintet_analyst, quintet_admin
  using (true);
grant select on ralph_advanced.progress_logs to quintet_member, quintet_analyst, quintet_agent, quintet_admin;

create policy signed_in_agent_inserts on ralph_advanced.progress_logs for insert to quintet_agent
  with check (((select identity.current_user_id())) is not null);
grant insert (feature_id, agent, log_type, message) on ralph_advanced.progress_logs to quintet_agent;

comment on table ralph_advanced.progress_logs is E'@behavior -update -delete\nA note of an agent on a feature, for the agents after it.';
comment on column ralph_advanced.progress_logs.id is 'Key.';
comment on column ralph_advanced.progress_logs.feature_id is 'The feature.';
comment on column ralph_advanced.progress_logs.project_id is 'The feature''s project; kept by the database.';
comment on column ralph_advanced.progress_logs.story_id is 'The story that it was learned on, if one and if it is still there.';
comment on column ralph_advanced.progress_logs.logged_at is 'When it was noted.';
comment on column ralph_advanced.progress_logs.agent is 'Who noted it.';
comment on column ralph_advanced.progress_logs.log_type is E'@behavior +attribute:filterBy\nSomething learned, something that went wrong, or for information.';
comment on column ralph_advanced.progress_logs.message is 'The note.';
comment on constraint progress_logs_feature_fkey on ralph_advanced.progress_logs is E'@foreignFieldName progressLogs\nOf a feature, and so of its project.';
comment on constraint progress_logs_story_fkey on ralph_advanced.progress_logs is E'@foreignFieldName progressLogs\nA story of the same feature.';

create function ralph_advanced.tg_quality_gate_results__count_storage() returns trigger
language plpgsql volatile security definer set search_path = ''
as $$
      declare
        account uuid;
        change bigint;
        has_more boolean;
        counter bigint;
      begin
        if tg_op = 'UPDATE' then
          change := 100 + coalesce(octet_length(new.details::text), 0) - (100 + coalesce(octet_length(old.details::text), 0));
          if new.feature_id is distinct from old.feature_id then
            counter := identity_private.count_bytes((select f.owner_id from ralph_advanced.features f where f.id = new.feature_id), 100 + coalesce(octet_length(new.details::text), 0), null);
            counter := identity_private.count_bytes((select f.owner_id from ralph_advanced.features f where f.id = old.feature_id), -(100 + coalesce(octet_length(old.details::text), 0)), null);
          elsif change <> 0 then
            counter := identity_private.count_bytes((select f.owner_id from ralph_advanced.features f where f.id = new.feature_id), change, null);
          end if;
        elsif tg_op = 'INSERT' and tg_level = 'ROW' then
          change := 100 + coalesce(octet_length(new.details::text), 0);
          if change > 0 then
            counter := identity_private.count_bytes((select f.owner_id from ralph_advanced.features f where f.id = new.feature_id), change, null);
          end if;
        elsif tg_op = 'INSERT' then
          select (select f.owner_id from ralph_advanced.features f where f.id = r.feature_id), 100 + coalesce(octet_length(r.details::text), 0), exists (select from inserted offset 1) into account, change, has_more from inserted r;
          if has_more then
            for account, change in select (select f.owner_id from ralph_advanced.features f where f.id = r.feature_id), sum(100 + coalesce(octet_length(r.details::text), 0)) from inserted r group by 1 loop
              counter := identity_private.count_bytes(account, change, null);
            end loop;
          elsif change is not null then
            counter := identity_private.count_bytes(account, change, null);
          end if;
        else
          for account, change in select (select f.owner_id from ralph_advanced.features f where f.id = r.feature_id), -sum(100 + coalesce(octet_length(r.details::text), 0)) from deleted r group by 1 loop
            counter := identity_private.count_bytes(account, change, null);
          end loop;
        end if;
        return null;
      end
      $$;
comment on function ralph_advanced.tg_quality_gate_results__count_storage() is 'Counts rows for their owners.';

-- Table ralph_advanced.quality_gate_results
create table ralph_advanced.quality_gate_results (
  id                 integer primary key generated always as identity,
  story_id           integer not null,
  feature_id         integer not null,
  project_id         integer not null,
  attempt            integer not null,
  gate_name          ralph_advanced.quality_gate not null,
  status             ralph_advanced.gate_verdict not null,
  recorded_at        timestamptz not null default now(),
  details            jsonb,
  agent_execution_id integer,
  constraint quality_gate_results_story_fkey foreign key (story_id, feature_id, project_id) references ralph_advanced.stories (id, feature_id, project_id) on delete cascade,
  constraint quality_gate_results_agent_execution_fkey foreign key (agent_execution_id, story_id) references ralph_advanced.agent_executions (id, story_id) on delete set null (agent_execution_id),
  constraint quality_gate_results_details_at_most_500000_bytes check (octet_length(details::text) <= 500000),
  constraint quality_gate_results_details_is_object check (jsonb_typeof(details) = 'object'::text)
);
create index quality_gate_results_agent_execution_id_story_id_idx on ralph_advanced.quality_gate_results (agent_execution_id, story_id);
create index quality_gate_results_project_id_recorded_at_idx on ralph_advanced.quality_gate_results (project_id, recorded_at desc);
create index quality_gate_results_recorded_at_idx on ralph_advanced.quality_gate_results (recorded_at);
create index quality_gate_results_story_id_feature_id_project_id_idx on ralph_advanced.quality_gate_results (story_id, feature_id, project_id);

create trigger _950_count_storage_delete after delete on ralph_advanced.quality_gate_results referencing old table as deleted
  for each statement execute function ralph_advanced.tg_quality_gate_results__count_storage('feature_id', 'details');
create trigger _950_count_storage_insert after insert on ralph_advanced.quality_gate_results referencing new table as inserted
  for each statement execute function ralph_advanced.tg_quality_gate_results__count_storage('feature_id', 'details');
create trigger _950_count_storage_update after update of feature_id, details on ralph_advanced.quality_gate_results
  for each row execute function ralph_advanced.tg_quality_gate_results__count_storage('feature_id', 'details');

alter table ralph_advanced.quality_gate_results enable row level security;
alter table ralph_advanced.quality_gate_results force row level security;

create policy agent_selects_all on ralph_advanced.quality_gate_results for select to quintet_agent
  using (true);
create policy member_selects_of_own_projects on ralph_advanced.quality_gate_results for select to quintet_member
  using (project_id = any ((array(select own.id
    from ralph_advanced.current_project_ids() own(id)))));
create policy staff_selects_all on ralph_advanced.quality_gate_results for select to quintet_analyst, quintet_admin
  using (true);
grant select on ralph_advanced.quality_gate_results to quintet_member, quintet_analyst, quintet_agent, quintet_admin;

comment on table ralph_advanced.quality_gate_results is E'@behavior -insert -update -delete\nWhat a stage of the quality pipeline found in a story. Made by recordGateResult.';
comment on column ralph_advanced.quality_gate_results.id is 'Key.';
comment on column ralph_advanced.quality_gate_results.story_id is 'The story.';
comment on column ralph_advanced.quality_gate_results.feature_id is 'The story''s feature.';
comment on column ralph_advanced.quality_gate_results.project_id is 'The story''s project.';
comment on column ralph_advanced.quality_gate_results.attempt is 'Which attempt at the story it is about.';
comment on column ralph_advanced.quality_gate_results.gate_name is E'@behavior +attribute:filterBy +orderBy +attribute:groupBy\nWhich stage.';
comment on column ralph_advanced.quality_gate_results.status is E'@behavior +attribute:filterBy +orderBy +attribute:groupBy\nWhether it let the story through; a failure sends the story to rework.';
comment on column ralph_advanced.quality_gate_results.recorded_at is 'When it was found.';
comment on column ralph_advanced.quality_gate_results.details is 'The findings: an object.';
comment on column ralph_advanced.quality_gate_results.agent_execution_id is 'The execution that found it.';
comment on constraint quality_gate_results_story_fkey on ralph_advanced.quality_gate_results is E'@foreignFieldName gateResults\nOf a story, and so of its feature and project.';
comment on constraint quality_gate_results_agent_execution_fkey on ralph_advanced.quality_gate_results is E'@fieldName agentExecution\n@foreignFieldName gateResults\nThe execution is of the same story.';

create function ralph_advanced.tg_story_history__count_storage() returns trigger
language plpgsql volatile security definer set search_path = ''
as $$
      declare
        account uuid;
        change bigint;
        has_more boolean;
        counter bigint;
      begin
        if tg_op = 'UPDATE' then
          change := case when new.action <> 'created' then 100 + coalesce(octet_length(new.action::text), 0) + coalesce(octet_length(new.agent::text), 0) + coalesce(octet_length(new.notes::text), 0) + coalesce(octet_length(new.metadata::text), 0) else 0 end - (case when old.action <> 'created' then 100 + coalesce(octet_length(old.action::text), 0) + coalesce(octet_length(old.agent::text), 0) + coalesce(octet_length(old.notes::text), 0) + coalesce(octet_length(old.metadata::text), 0) else 0 end);
          if new.feature_id is distinct from old.feature_id then
            counter := identity_private.count_bytes((select f.owner_id from ralph_advanced.features f where f.id = new.feature_id), case when new.action <> 'created' then 100 + coalesce(octet_length(new.action::text), 0) + coalesce(octet_length(new.agent::text), 0) + coalesce(octet_length(new.notes::text), 0) + coalesce(octet_length(new.metadata::text), 0) else 0 end, null);
            counter := identity_private.count_bytes((select f.owner_id from ralph_advanced.features f where f.id = old.feature_id), -(case when old.action <> 'created' then 100 + coalesce(octet_length(old.action::text), 0) + coalesce(octet_length(old.agent::text), 0) + coalesce(octet_length(old.notes::text), 0) + coalesce(octet_length(old.metadata::text), 0) else 0 end), null);
          elsif change <> 0 then
            counter := identity_private.count_bytes((select f.owner_id from ralph_advanced.features f where f.id = new.feature_id), change, null);
          end if;
        elsif tg_op = 'INSERT' and tg_level = 'ROW' then
          change := case when new.action <> 'created' then 100 + coalesce(octet_length(new.action::text), 0) + coalesce(octet_length(new.agent::text), 0) + coalesce(octet_length(new.notes::text), 0) + coalesce(octet_length(new.metadata::text), 0) else 0 end;
          if change > 0 then
            counter := identity_private.count_bytes((select f.owner_id from ralph_advanced.features f where f.id = new.feature_id), change, null);
          end if;
        elsif tg_op = 'INSERT' then
          select (select f.owner_id from ralph_advanced.features f where f.id = r.feature_id), case when r.action <> 'created' then 100 + coalesce(octet_length(r.action::text), 0) + coalesce(octet_length(r.agent::text), 0) + coalesce(octet_length(r.notes::text), 0) + coalesce(octet_length(r.metadata::text), 0) else 0 end, exists (select from inserted offset 1) into account, change, has_more from inserted r;
          if has_more then
            for account, change in select (select f.owner_id from ralph_advanced.features f where f.id = r.feature_id), sum(case when r.action <> 'created' then 100 + coalesce(octet_length(r.action::text), 0) + coalesce(octet_length(r.agent::text), 0) + coalesce(octet_length(r.notes::text), 0) + coalesce(octet_length(r.metadata::text), 0) else 0 end) from inserted r group by 1 loop
              counter := identity_private.count_bytes(account, change, null);
            end loop;
          elsif change is not null then
            counter := identity_private.count_bytes(account, change, null);
          end if;
        else
          for account, change in select (select f.owner_id from ralph_advanced.features f where f.id = r.feature_id), -sum(case when r.action <> 'created' then 100 + coalesce(octet_length(r.action::text), 0) + coalesce(octet_length(r.agent::text), 0) + coalesce(octet_length(r.notes::text), 0) + coalesce(octet_length(r.metadata::text), 0) else 0 end) from deleted r group by 1 loop
            counter := identity_private.count_bytes(account, change, null);
          end loop;
        end if;
        return null;
      end
      $$;
comment on function ralph_advanced.tg_story_history__count_storage() is 'Counts rows for their owners.';

-- Table ralph_advanced.story_history
create table ralph_advanced.story_history (
  id          integer primary key generated always as identity,
  story_id    integer not null,
  feature_id  integer not null,
  project_id  integer not null,
  occurred_at timestamptz not null default now(),
  action      varchar(100) not null,
  agent       varchar(100),
  notes       text,
  metadata    jsonb,
  constraint story_history_story_fkey foreign key (story_id, feature_id, project_id) references ralph_advanced.stories (id, feature_id, project_id) on delete cascade,
  constraint story_history_action_not_blank check (action::text ~ '\S'::text),
  constraint story_history_notes_at_most_10000_characters check (char_length(notes) <= 10000),
  constraint story_history_metadata_at_most_50000_bytes check (octet_length(metadata::text) <= 50000),
  constraint story_history_metadata_is_object check (jsonb_typeof(metadata) = 'object'::text)
);
create index story_history_occurred_at_idx on ralph_advanced.story_history (occurred_at);
create index story_history_project_id_occurred_at_idx on ralph_advanced.story_history (project_id, occurred_at desc);
create index story_history_story_id_feature_id_project_id_idx on ralph_advanced.story_history (story_id, feature_id, project_id);

create trigger _950_count_storage_delete after delete on ralph_advanced.story_history referencing old table as deleted
  for each statement execute function ralph_advanced.tg_story_history__count_storage('feature_id', 'action', 'agent', 'notes', 'metadata');
create trigger _950_count_storage_insert after insert on ralph_advanced.story_history
  for each row execute function ralph_advanced.tg_story_history__count_storage('feature_id', 'action', 'agent', 'notes', 'metadata');
create trigger _950_count_storage_update after update of feature_id, action, agent, notes, metadata on ralph_advanced.story_history
  for each row execute function ralph_advanced.tg_story_history__count_storage('feature_id', 'action', 'agent', 'notes', 'metadata');

alter table ralph_advanced.story_history enable row level security;
alter table ralph_advanced.story_history force row level security;

create policy agent_selects_all on ralph_advanced.story_history for select to quintet_agent
  using (true);
create policy member_selects_of_own_projects on ralph_advanced.story_history for select to quintet_member
  using (project_id = any ((array(select own.id
    from ralph_advanced.current_project_ids() own(id)))));
create policy staff_selects_all on ralph_advanced.story_history for select to quintet_analyst, quintet_admin
  using (true);
grant select on ralph_advanced.story_history to quintet_member, quintet_analyst, quintet_agent, quintet_admin;

comment on table ralph_advanced.story_history is E'@behavior -insert -update -delete\nSomething that happened to a story; written by the database.';
comment on column ralph_advanced.story_history.id is 'Key.';
comment on column ralph_advanced.story_history.story_id is 'The story.';
comment on column ralph_advanced.story_history.feature_id is 'The story''s feature.';
comment on column ralph_advanced.story_history.project_id is 'The story''s project.';
comment on column ralph_advanced.story_history.occurred_at is 'When it happened.';
comment on column ralph_advanced.story_history.action is 'What happened: created, implementation_started, review_started, code_review_started, review_failed, rework_started, testing_started, qa_started, qa_passed, testing_failed, completed, failed, retried, released, reassigned, lease_expired …';
comment on column ralph_advanced.story_history.agent is 'The agent that worked on the story then.';
comment on column ralph_advanced.story_history.notes is 'Why, in the words of whoever did it.';
comment on column ralph_advanced.story_history.metadata is 'The status before (from) and after (to), which attempt it was, and the previous agent where it changed.';
comment on constraint story_history_story_fkey on ralph_advanced.story_history is E'@foreignFieldName history\nOf a story, and so of its feature and project.';

-- Table ralph_advanced.system_logs
create table ralph_advanced.system_logs (
  id        integer primary key generated always as identity,
  logged_at timestamptz not null default now(),
  level     ralph_advanced.log_level not null,
  source    varchar(100) not null,
  message   text not null,
  metadata  jsonb,
  constraint system_logs_source_not_blank check (source::text ~ '\S'::text),
  constraint system_logs_message_at_most_10000_characters check (char_length(message) <= 10000),
  constraint system_logs_message_not_blank check (message ~ '\S'::text),
  constraint system_logs_metadata_at_most_50000_bytes check (octet_length(metadata::text) <= 50000),
  constraint system_logs_metadata_is_object check (jsonb_typeof(metadata) = 'object'::text)
);
create index system_logs_level_logged_at_idx on ralph_advanced.system_logs (level, logged_at desc);
create index system_logs_logged_at_idx on ralph_advanced.system_logs (logged_at);
create index system_logs_source_idx on ralph_advanced.system_logs (source);

alter table ralph_advanced.system_logs enable row level security;
alter table ralph_advanced.system_logs force row level security;

create policy orchestrator_selects_all on ralph_advanced.system_logs for select to quintet_member
  using ((select ralph_advanced.is_orchestrator()));
create policy staff_selects_all on ralph_advanced.system_logs for select to quintet_analyst, quintet_admin
  using (true);
grant select on ralph_advanced.system_logs to quintet_member, quintet_analyst, quintet_admin;

create policy orchestrator_inserts on ralph_advanced.system_logs for insert to quintet_member
  with check ((select ralph_advanced.is_orchestrator()));
create policy signed_in_agent_inserts on ralph_advanced.system_logs for insert to quintet_agent
  with check (((select identity.current_user_id())) is not null);
grant insert (level, source, message, metadata) on ralph_advanced.system_logs to quintet_member, quintet_agent;

create policy admin_deletes_all on ralph_advanced.system_logs for delete to quintet_admin
  using (true);
grant delete on ralph_advanced.system_logs to quintet_admin;

comment on table ralph_advanced.system_logs is E'@behavior -insert -update\nA line of the system''s log. Made by writeSystemLog.';
comment on column ralph_advanced.system_logs.id is 'Key.';
comment on column ralph_advanced.system_logs.logged_at is 'When it was written.';
comment on column ralph_advanced.system_logs.level is 'How grave it is.';
comment on column ralph_advanced.system_logs.source is 'Who wrote it: orchestrator, worker and so on.';
comment on column ralph_advanced.system_logs.message is 'What happened.';
comment on column ralph_advanced.system_logs.metadata is 'What else is known of it: an object.';

create function ralph_advanced.add_stories(feature_id integer, stories ralph_advanced.new_story[]) returns setof ralph_advanced.stories
language sql volatile
as $$
  insert into ralph_advanced.stories (feature_id, story_id, repo, title, description, acceptance_criteria, priority, dependencies)
  select add_stories.feature_id, n.code, n.repo, n.title, n.description, to_jsonb(n.acceptance_criteria), coalesce(n.priority, 1),
    to_jsonb(n.dependencies)
  from unnest(add_stories.stories) with ordinality
    as n (code, repo, title, description, acceptance_criteria, priority, dependencies, position)
  order by n.position
  returning *
$$;
grant execute on function ralph_advanced.add_stories(integer,ralph_advanced.new_story[]) to quintet_member, quintet_agent, quintet_admin;
comment on function ralph_advanced.add_stories(integer,ralph_advanced.new_story[]) is E'@resultFieldName stories\nAdds stories to a feature, all or none, in any order.';

create function ralph_advanced.bytes_of_records(feature_id integer) returns bigint
language sql stable set search_path = ''
as $$
  select coalesce(sum(recorded.bytes), 0)::bigint
  from (
    select 100 + coalesce(octet_length(r.action::text), 0) + coalesce(octet_length(r.agent::text), 0)
        + coalesce(octet_length(r.notes::text), 0) + coalesce(octet_length(r.metadata::text), 0) as bytes
    from ralph_advanced.story_history r where r.feature_id = bytes_of_records.feature_id and r.action <> 'created'
    union all
    select 100 + coalesce(octet_length(r.agent_name::text), 0) + coalesce(octet_length(r.input_data::text), 0)
        + coalesce(octet_length(r.output_data::text), 0) + coalesce(octet_length(r.error_message::text), 0) as bytes
    from ralph_advanced.agent_executions r where r.feature_id = bytes_of_records.feature_id
    union all
    select 100 + coalesce(octet_length(r.details::text), 0) as bytes
    from ralph_advanced.quality_gate_results r where r.feature_id = bytes_of_records.feature_id
    union all
    select 100 + coalesce(octet_length(r.commit_hash::text), 0) + coalesce(octet_length(r.commit_message::text), 0)
        + coalesce(octet_length(r.files_changed::text), 0) as bytes
    from ralph_advanced.git_commits r where r.feature_id = bytes_of_records.feature_id
    union all
    select 100 + coalesce(octet_length(r.agent::text), 0) + coalesce(octet_length(r.message::text), 0) as bytes
    from ralph_advanced.progress_logs r where r.feature_id = bytes_of_records.feature_id
  ) recorded
$$;
comment on function ralph_advanced.bytes_of_records(integer) is E'@behavior -*\nHow much is recorded of a feature.';

create function ralph_advanced.claim_gate(agent text, gate ralph_advanced.quality_gate default null::ralph_advanced.quality_gate, project_id integer default null::integer, repo ralph_advanced.repository default null::ralph_advanced.repository, lease_seconds integer default 900, id integer default null::integer) returns ralph_advanced.stories
language plpgsql volatile security definer set search_path = ''
as $$
#variable_conflict use_column
declare
  lasts constant interval := ralph_advanced.lease_interval(claim_gate.lease_seconds);
  claimed ralph_advanced.stories;
begin
  if identity.current_user_id() is null then
    raise insufficient_privilege using message = 'Whoever judges a story has an account.';
  end if;
  perform ralph_advanced.fail_abandoned_stories();

  with next_gate as materialized (
    select s.id, open.gate
    from ralph_advanced.stories s
    join ralph_advanced.features f on f.id = s.feature_id and f.status = 'in_progress'
    join ralph_advanced.projects p on p.id = s.project_id and p.status = 'running'
    cross join lateral (
      select g.gate
      from unnest(enum_range(null::ralph_advanced.quality_gate)) g (gate)
      where s.status = (case g.gate when 'code_review' then 'review' else 'testing' end)::ralph_advanced.story_status
        and (claim_gate.gate is null or g.gate = claim_gate.gate)
        and not exists (
          select from ralph_advanced.quality_gate_results r
          where r.story_id = s.id and r.attempt = s.attempt_count and r.gate_name = g.gate and r.status = 'pass'
        )
      order by g.gate
      limit 1
    ) open
    where s.status not in ('done', 'failed') and s.status in ('review', 'testing')
      and (s.lease_id is null or s.lease_expires_at <= now())
      and (claim_gate.id is null or s.id = claim_gate.id)
      and (claim_gate.project_id is null or s.project_id = claim_gate.project_id)
      and (claim_gate.repo is null or s.repo = claim_gate.repo)
      and case p.separation_of_duties
        when 'account' then s.built_by is distinct from identity.current_user_id()
        when 'agent' then s.built_by_agent is distinct from claim_gate.agent
        else true
      end
    order by s.priority, s.id
    limit 1
    for no key update of s skip locked
  )
  update ralph_advanced.stories s set
    assigned_agent = claim_gate.agent,
    lost_leases = case when s.lease_id is null then 0 else s.lost_leases + 1 end,
    lease_id = gen_random_uuid(),
    lease_gate = next_gate.gate,
    leased_by = identity.current_user_id(),
    lease_expires_at = clock_timestamp() + lasts
  from next_gate
  where s.id = next_gate.id
  returning s.* into claimed;
  return claimed;
end
$$;
grant execute on function ralph_advanced.claim_gate(text,ralph_advanced.quality_gate,integer,ralph_advanced.repository,integer,integer) to quintet_agent;
comment on function ralph_advanced.claim_gate(text,ralph_advanced.quality_gate,integer,ralph_advanced.repository,integer,integer) is 'Takes a story to judge at one of its gates, which leaseGate then names: code_review in review; qa and security in testing. The story of that id, or the first by priority and age, of one gate, project or repository only, if told; none that the caller built (separationOfDuties of the project). Null when there is none. Extend the lease before it ends.';

create function ralph_advanced.claim_story(agent text, project_id integer default null::integer, repo ralph_advanced.repository default null::ralph_advanced.repository, lease_seconds integer default 900, id integer default null::integer) returns ralph_advanced.stories
language plpgsql volatile security definer set search_path = ''
as $$
#variable_conflict use_column
declare
  lasts constant interval := ralph_advanced.lease_interval(claim_story.lease_seconds);
  claimed ralph_advanced.stories;
begin
  if identity.current_user_id() is null then
    raise insufficient_privilege using message = 'Whoever takes a story has an account.';
  end if;
  perform ralph_advanced.fail_abandoned_stories();

  with next_story as materialized (
    select s.id
    from ralph_advanced.stories s
    join ralph_advanced.features f on f.id = s.feature_id and f.status = 'in_progress'
    join ralph_advanced.projects p on p.id = s.project_id and p.status = 'running'
    where s.status not in ('done', 'failed')
      and (s.status in ('pending', 'rework') or s.status = 'in_progress' and s.lease_expires_at <= now())
      and (claim_story.id is null or s.id = claim_story.id)
      and (claim_story.project_id is null or s.project_id = claim_story.project_id)
      and (claim_story.repo is null or s.repo = claim_story.repo)
      and not exists (
        select from jsonb_array_elements_text(s.dependencies) as needed
        where not exists (
          select from ralph_advanced.stories d
          where d.feature_id = s.feature_id and d.story_id = needed and d.status = 'done'
        )
      )
    order by s.priority, s.id
    limit 1
    for no key update of s skip locked
  )
  update ralph_advanced.stories s set
    status = 'in_progress',
    assigned_agent = claim_story.agent,
    attempt_count = s.attempt_count + 1,
    lost_leases = case when s.lease_id is null then 0 else s.lost_leases + 1 end,
    lease_id = gen_random_uuid(),
    leased_by = identity.current_user_id(),
    lease_expires_at = clock_timestamp() + lasts,
    started_at = coalesce(s.started_at, clock_timestamp())
  from next_story
  where s.id = next_story.id
  returning s.* into claimed;
  return claimed;
end
$$;
grant execute on function ralph_advanced.claim_story(text,integer,ralph_advanced.repository,integer,integer) to quintet_agent;
comment on function ralph_advanced.claim_story(text,integer,ralph_advanced.repository,integer,integer) is 'Takes a story to build, under the agent''s name: the one of that id, or of those that are pending, in rework or left by a dead agent, whose dependencies are done, in running projects and features in progress, the one of the highest priority (1 before 2), the oldest first; of one project or repository only, if told. Null when there is none. Extend the lease before it ends.';

create function ralph_advanced.extend_lease(lease_id uuid, lease_seconds integer default 900) returns ralph_advanced.stories
language plpgsql volatile security definer set search_path = ''
as $$
declare
  lasts constant interval := ralph_advanced.lease_interval(extend_lease.lease_seconds);
  story ralph_advanced.stories := ralph_advanced.hold_lease(extend_lease.lease_id);
begin
  update ralph_advanced.stories s set lease_expires_at = clock_timestamp() + lasts where s.id = story.id returning s.* into story;
  return story;
end
$$;
grant execute on function ralph_advanced.extend_lease(uuid,integer) to quintet_agent;
comment on function ralph_advanced.extend_lease(uuid,integer) is 'The heartbeat of an agent: its lease lasts so many seconds from now. Refused once the lease has ended: the story may be another''s.';

create function ralph_advanced.fail_abandoned_stories() returns void
language sql volatile set search_path = ''
as $$
  update ralph_advanced.stories s set
    status = 'failed',
    status_note = format('Given up: %s agents in a row stopped without a word.', s.lost_leases + 1)
  where s.id in (
    select dead.id
    from ralph_advanced.stories dead
    join ralph_advanced.features f on f.id = dead.feature_id
    where dead.lease_expires_at <= now() and dead.lost_leases >= 2
    for no key update of f, dead skip locked
  )
$$;
comment on function ralph_advanced.fail_abandoned_stories() is E'@behavior -*\nFails what three agents in a row have left without a word.';

create function ralph_advanced.fail_story(lease_id uuid, reason text) returns ralph_advanced.stories
language plpgsql volatile security definer set search_path = ''
as $$
declare
  story ralph_advanced.stories := ralph_advanced.hold_build(fail_story.lease_id);
begin
  update ralph_advanced.stories s set status = 'failed', status_note = fail_story.reason
  where s.id = story.id
  returning s.* into story;
  return story;
end
$$;
grant execute on function ralph_advanced.fail_story(uuid,text) to quintet_agent;
comment on function ralph_advanced.fail_story(uuid,text) is 'Who builds a story gives it up: failed, with the reason, until its owner tries it again. Ends the lease.';

create function ralph_advanced.finish_execution(lease_id uuid, execution_id integer, status ralph_advanced.execution_status, output_data jsonb default null::jsonb, error_message text default null::text) returns ralph_advanced.agent_executions
language plpgsql volatile security definer set search_path = ''
as $$
declare
  story constant ralph_advanced.stories := ralph_advanced.hold_lease(finish_execution.lease_id);
  execution ralph_advanced.agent_executions;
begin
  update ralph_advanced.agent_executions e set
    status = finish_execution.status,
    completed_at = clock_timestamp(),
    output_data = finish_execution.output_data,
    error_message = finish_execution.error_message
  where e.id = finish_execution.execution_id and e.story_id = story.id and e.status = 'running'
  returning e.* into execution;
  if not found then
    raise exception using errcode = 'QT308', detail = '{"code" : "WRONG_STATE"}', message = 'No such execution runs on this story.';
  end if;
  return execution;
end
$$;
grant execute on function ralph_advanced.finish_execution(uuid,integer,ralph_advanced.execution_status,jsonb,text) to quintet_agent;
comment on function ralph_advanced.finish_execution(uuid,integer,ralph_advanced.execution_status,jsonb,text) is 'An agent has run: success or failed, with what it came up with or what went wrong.';

create function ralph_advanced.hold_build(lease_id uuid) returns ralph_advanced.stories
language plpgsql volatile
as $$
declare
  held constant ralph_advanced.stories := ralph_advanced.hold_lease(hold_build.lease_id);
begin
  if held.status <> 'in_progress' then
    raise exception using errcode = 'QT309', detail = '{"code" : "WRONG_STATE"}',
      message = format('This lease is for the gate %s: it judges the story and does not build it.', held.lease_gate);
  end if;
  return held;
end
$$;
comment on function ralph_advanced.hold_build(uuid) is E'@behavior -*\nThe story that the caller builds under this lease, locked; refuses (QT309) the lease of a gate.';

create function ralph_advanced.hold_lease(lease_id uuid) returns ralph_advanced.stories
language plpgsql volatile
as $$
declare
  held ralph_advanced.stories;
begin
  -- The project first, then the feature, then the story: in the order in which a project that is deleted goes with them.
  perform from ralph_advanced.projects p
  where p.id = (select s.project_id from ralph_advanced.stories s where s.lease_id = hold_lease.lease_id)
  for key share;
  perform from ralph_advanced.features f
  where f.id = (select s.feature_id from ralph_advanced.stories s where s.lease_id = hold_lease.lease_id)
  for key share;
  select * into held
  from ralph_advanced.stories s
  where s.lease_id = hold_lease.lease_id and s.leased_by = identity.current_user_id()
  for no key update;
  if held.lease_expires_at > clock_timestamp() then
    return held;
  end if;
  raise exception using errcode = 'QT301', detail = '{"code" : "LEASE_LOST"}', message = 'You do not hold this lease, or no longer. Drop the work and claim a story.';
end
$$;
comment on function ralph_advanced.hold_lease(uuid) is E'@behavior -*\nThe story of a lease that the caller holds, locked; refuses (QT301) any other lease and one that has ended.';

create function ralph_advanced.lease_interval(seconds integer) returns interval
language plpgsql immutable
as $$
begin
  if seconds between 1 and 86400 then
    return make_interval(secs => seconds);
  end if;
  raise exception using errcode = 'QT307', detail = '{"code" : "INVALID_VALUE"}', constraint = 'lease_seconds', message = 'A lease lasts from one second to one day.';
end
$$;
comment on function ralph_advanced.lease_interval(integer) is E'@behavior -*\nHow long a lease of so many seconds is; refuses (QT307) more than a day and less than a second.';

create function ralph_advanced.log_progress(lease_id uuid, message text, log_type ralph_advanced.progress_log_type default 'info'::ralph_advanced.progress_log_type) returns ralph_advanced.progress_logs
language plpgsql volatile security definer set search_path = ''
as $$
declare
  story constant ralph_advanced.stories := ralph_advanced.hold_lease(log_progress.lease_id);
  log ralph_advanced.progress_logs;
begin
  insert into ralph_advanced.progress_logs (feature_id, story_id, agent, log_type, message)
  values (story.feature_id, story.id, story.assigned_agent, log_progress.log_type, log_progress.message)
  returning * into log;
  return log;
end
$$;
grant execute on function ralph_advanced.log_progress(uuid,text,ralph_advanced.progress_log_type) to quintet_agent;
comment on function ralph_advanced.log_progress(uuid,text,ralph_advanced.progress_log_type) is 'Leaves a note on the story for the agents after this one.';

create function ralph_advanced.record_commit(lease_id uuid, commit_hash text, commit_message text, files_changed text[] default null::text[], repo ralph_advanced.repository default null::ralph_advanced.repository) returns ralph_advanced.git_commits
language plpgsql volatile security definer set search_path = ''
as $$
declare
  story constant ralph_advanced.stories := ralph_advanced.hold_build(record_commit.lease_id);
  recorded ralph_advanced.git_commits;
begin
  insert into ralph_advanced.git_commits
    (story_id, feature_id, project_id, repo, commit_hash, commit_message, files_changed)
  values (
    story.id, story.feature_id, story.project_id, coalesce(record_commit.repo, story.repo), record_commit.commit_hash,
    record_commit.commit_message, to_jsonb(record_commit.files_changed)
  )
  returning * into recorded;
  return recorded;
end
$$;
grant execute on function ralph_advanced.record_commit(uuid,text,text,text[],ralph_advanced.repository) to quintet_agent;
comment on function ralph_advanced.record_commit(uuid,text,text,text[],ralph_advanced.repository) is 'A commit was made for the story, in the story''s repository unless another is named.';

create function ralph_advanced.record_gate_result(lease_id uuid, gate_name ralph_advanced.quality_gate, status ralph_advanced.gate_verdict, details jsonb default null::jsonb, agent_execution_id integer default null::integer) returns ralph_advanced.quality_gate_results
language plpgsql volatile security definer set search_path = ''
as $$
declare
  story constant ralph_advanced.stories := ralph_advanced.hold_lease(record_gate_result.lease_id);
  result ralph_advanced.quality_gate_results;
  passed integer;
begin
  if story.lease_gate is distinct from record_gate_result.gate_name then
    raise exception using errcode = 'QT306', detail = '{"code" : "WRONG_STATE"}',
      message = format('This lease is not for the gate %s: claim the gate.', record_gate_result.gate_name);
  end if;

  insert into ralph_advanced.quality_gate_results
    (story_id, feature_id, project_id, attempt, gate_name, status, details, agent_execution_id)
  values (
    story.id, story.feature_id, story.project_id, story.attempt_count, record_gate_result.gate_name, record_gate_result.status,
    record_gate_result.details, record_gate_result.agent_execution_id
  )
  returning * into result;

  select count(distinct r.gate_name) into passed
  from ralph_advanced.quality_gate_results r
  where r.story_id = story.id and r.attempt = story.attempt_count and r.status = 'pass';
  if result.status = 'fail' then
    update ralph_advanced.stories s set status = 'rework', status_note = format('%s failed', result.gate_name)
    where s.id = story.id;
  elsif story.status = 'review' then
    update ralph_advanced.stories s set status = 'testing' where s.id = story.id;
  elsif passed = cardinality(enum_range(null::ralph_advanced.quality_gate)) then
    update ralph_advanced.stories s set status = 'done' where s.id = story.id;
  else
    update ralph_advanced.stories s set assigned_agent = s.built_by_agent,
      lease_id = null, lease_gate = null, leased_by = null, lease_expires_at = null
    where s.id = story.id;
  end if;
  return result;
end
$$;
grant execute on function ralph_advanced.record_gate_result(uuid,ralph_advanced.quality_gate,ralph_advanced.gate_verdict,jsonb,integer) to quintet_agent;
comment on function ralph_advanced.record_gate_result(uuid,ralph_advanced.quality_gate,ralph_advanced.gate_verdict,jsonb,integer) is 'What the gate found that the lease is for. code_review passed: review → testing. All gates passed: → done. Any gate failed: → rework. Ends the lease, so finish the gate''s execution first.';

create function ralph_advanced.release_story(lease_id uuid, reason text default null::text) returns ralph_advanced.stories
language plpgsql volatile security definer set search_path = ''
as $$
declare
  story ralph_advanced.stories := ralph_advanced.hold_lease(release_story.lease_id);
begin
  if story.lease_gate is null then
    update ralph_advanced.stories s set status = 'pending', status_note = release_story.reason
    where s.id = story.id
    returning s.* into story;
  else
    update ralph_advanced.stories s set status_note = release_story.reason, assigned_agent = s.built_by_agent,
      lease_id = null, lease_gate = null, leased_by = null, lease_expires_at = null
    where s.id = story.id
    returning s.* into story;
  end if;
  return story;
end
$$;
grant execute on function ralph_advanced.release_story(uuid,text) to quintet_agent;
comment on function ralph_advanced.release_story(uuid,text) is 'Gives the story back to be taken by another, with the reason: pending again, or at the same gate. Ends the lease.';

create function ralph_advanced.start_execution(lease_id uuid, agent_name text, input_data jsonb default null::jsonb) returns ralph_advanced.agent_executions
language plpgsql volatile security definer set search_path = ''
as $$
declare
  story constant ralph_advanced.stories := ralph_advanced.hold_lease(start_execution.lease_id);
  execution ralph_advanced.agent_executions;
begin
  insert into ralph_advanced.agent_executions (story_id, feature_id, project_id, attempt, agent_name, input_data)
  values (story.id, story.feature_id, story.project_id, story.attempt_count, start_execution.agent_name, start_execution.input_data)
  returning * into execution;
  return execution;
end
$$;
grant execute on function ralph_advanced.start_execution(uuid,text,jsonb) to quintet_agent;
comment on function ralph_advanced.start_execution(uuid,text,jsonb) is 'An agent begins to run on the story. What still runs when the lease ends counts as failed.';

create function ralph_advanced.stories_blockers(story ralph_advanced.stories) returns setof ralph_advanced.stories
language sql stable parallel safe
as $$
  select s.*
  from ralph_advanced.stories s
  where s.feature_id = story.feature_id and story.dependencies ? s.story_id and s.status <> 'done'
  order by s.priority, s.id
$$;
grant execute on function ralph_advanced.stories_blockers(ralph_advanced.stories) to quintet_member, quintet_analyst, quintet_agent, quintet_admin;
comment on function ralph_advanced.stories_blockers(ralph_advanced.stories) is E'@behavior -filterProc\nThe stories that must be done before this one can be taken.';

create function ralph_advanced.stories_lease_expired(story ralph_advanced.stories) returns boolean
language sql stable parallel safe
as $$ select coalesce(story.lease_expires_at <= now(), false) $$;
grant execute on function ralph_advanced.stories_lease_expired(ralph_advanced.stories) to quintet_member, quintet_analyst, quintet_agent, quintet_admin;
comment on function ralph_advanced.stories_lease_expired(ralph_advanced.stories) is E'@notNull\nWhether its agent has let the lease end without a word: the next one takes over.';

create function ralph_advanced.submit_story(lease_id uuid) returns ralph_advanced.stories
language plpgsql volatile security definer set search_path = ''
as $$
declare
  story ralph_advanced.stories := ralph_advanced.hold_build(submit_story.lease_id);
begin
  update ralph_advanced.stories s set status = 'review' where s.id = story.id returning s.* into story;
  return story;
end
$$;
grant execute on function ralph_advanced.submit_story(uuid) to quintet_agent;
comment on function ralph_advanced.submit_story(uuid) is 'The story is built: in_progress → review, where other agents claim its gates. Ends the lease.';

create function ralph_advanced.write_system_log(level ralph_advanced.log_level, source text, message text, metadata jsonb default null::jsonb) returns void
language sql volatile
as $$ insert into ralph_advanced.system_logs (level, source, message, metadata) values (level, source, message, metadata) $$;
grant execute on function ralph_advanced.write_system_log(ralph_advanced.log_level,text,text,jsonb) to quintet_member, quintet_agent;
comment on function ralph_advanced.write_system_log(ralph_advanced.log_level,text,text,jsonb) is 'Writes a line to the system''s log.';

-- ==================== ralph_web =======================================================================================

create type ralph_web.project_type as enum ('single-repo', 'multi-repo');
comment on type ralph_web.project_type is 'Whether a project is one repository or several.';

create type ralph_web.workstream_status as enum ('pending', 'running', 'waiting', 'completed', 'failed', 'cancelled');
comment on type ralph_web.workstream_status is 'Where a workstream stands: pending for a worker, running, waiting for an answer; or ended: completed, failed, cancelled.';

-- Table ralph_web.key_releases
create table ralph_web.key_releases (
  id            uuid primary key default gen_random_uuid(),
  user_id       uuid not null references identity.users (id) on delete cascade,
  workstream_id uuid not null,
  attempt       integer not null,
  agent_id      uuid references identity.users (id) on delete set null,
  released_at   timestamptz not null default now(),
  constraint key_releases_once_a_claim unique (workstream_id, attempt)
);
create index key_releases_agent_id_idx on ralph_web.key_releases (agent_id);
create index key_releases_user_id_released_at_idx on ralph_web.key_releases (user_id, released_at desc);

alter table ralph_web.key_releases enable row level security;
alter table ralph_web.key_releases force row level security;

create policy member_selects_own on ralph_web.key_releases for select to quintet_member
  using (user_id = (select identity.current_user_id()));
create policy staff_selects_all on ralph_web.key_releases for select to quintet_analyst, quintet_admin
  using (true);
grant select on ralph_web.key_releases to quintet_member, quintet_analyst, quintet_admin;

comment on table ralph_web.key_releases is E'@behavior -insert -update -delete\nThat a worker was given somebody''s Anthropic key, for one claim of one workstream. Written by ralphWebTakeAnthropicKey.';
comment on column ralph_web.key_releases.id is 'Key of the row.';
comment on column ralph_web.key_releases.user_id is 'Whose Anthropic key it was.';
comment on column ralph_web.key_releases.workstream_id is 'The workstream that it was given out for, even when that has been deleted since.';
comment on column ralph_web.key_releases.attempt is 'Which claim of the workstream it was.';
comment on column ralph_web.key_releases.agent_id is 'The account of the worker; null when that account is gone.';
comment on column ralph_web.key_releases.released_at is 'When it was given out.';
comment on constraint key_releases_agent_id_fkey on ralph_web.key_releases is '@foreignFieldName ralphWebReceivedKeyReleases';

-- Table ralph_web.role_limits
create table ralph_web.role_limits (
  role                          text primary key,
  character_name                text not null,
  max_iterations_per_workstream integer not null,
  max_concurrent_workstreams    integer not null,
  max_workstreams_per_day       integer not null,
  constraint role_limits_role_is_name check (role ~ '^[a-z][a-z0-9_-]*$'::text),
  constraint role_limits_role_is_short check (octet_length(role) <= 63),
  constraint role_limits_character_name_at_most_200_characters check (char_length(character_name) <= 200),
  constraint role_limits_character_name_not_blank check (character_name ~ '\S'::text),
  constraint role_limits_allow_an_iteration check (max_iterations_per_workstream > 0),
  constraint role_limits_concurrent_not_negative check (max_concurrent_workstreams >= 0),
  constraint role_limits_per_day_not_negative check (max_workstreams_per_day >= 0)
);

alter table ralph_web.role_limits enable row level security;
alter table ralph_web.role_limits force row level security;

create policy signed_in_select_all on ralph_web.role_limits for select to quintet_member, quintet_analyst, quintet_agent, quintet_admin
  using (true);
grant select on ralph_web.role_limits to quintet_member, quintet_analyst, quintet_agent, quintet_admin;

comment on table ralph_web.role_limits is 'How much somebody of a role may run.';
comment on column ralph_web.role_limits.role is 'The role, such as dev.';
comment on column ralph_web.role_limits.character_name is 'The Simpsons character that stands for the role.';
comment on column ralph_web.role_limits.max_iterations_per_workstream is 'How many iterations one workstream may take.';
comment on column ralph_web.role_limits.max_concurrent_workstreams is E'@behavior +orderBy\nHow many workstreams may be pending, running or waiting at the same time.';
comment on column ralph_web.role_limits.max_workstreams_per_day is 'How many workstreams may be started on one day, in UTC.';

create function ralph_web.tg_profiles__count_storage() returns trigger
language plpgsql volatile security definer set search_path = ''
as $$
      declare
        account uuid;
        change bigint;
        has_more boolean;
        counter bigint;
      begin
        if tg_op = 'UPDATE' then
          change := 100 + coalesce(octet_length(new.role::text), 0) - (100 + coalesce(octet_length(old.role::text), 0));
          if new.user_id is distinct from old.user_id then
            counter := identity_private.count_bytes(new.user_id, 100 + coalesce(octet_length(new.role::text), 0), null);
            counter := identity_private.count_bytes(old.user_id, -(100 + coalesce(octet_length(old.role::text), 0)), null);
          elsif change <> 0 then
            counter := identity_private.count_bytes(new.user_id, change, 110);
          end if;
        elsif tg_op = 'INSERT' and tg_level = 'ROW' then
          change := 100 + coalesce(octet_length(new.role::text), 0);
          if change > 0 then
            counter := identity_private.count_bytes(new.user_id, change, 100);
          end if;
        elsif tg_op = 'INSERT' then
          select r.user_id, 100 + coalesce(octet_length(r.role::text), 0), exists (select from inserted offset 1) into account, change, has_more from inserted r;
          if has_more then
            for account, change in select r.user_id, sum(100 + coalesce(octet_length(r.role::text), 0)) from inserted r group by 1 loop
              counter := identity_private.count_bytes(account, change, 100);
            end loop;
          elsif change is not null then
            counter := identity_private.count_bytes(account, change, 100);
          end if;
        else
          for account, change in select r.user_id, -sum(100 + coalesce(octet_length(r.role::text), 0)) from deleted r group by 1 loop
            counter := identity_private.count_bytes(account, change, null);
          end loop;
        end if;
        return null;
      end
      $$;
comment on function ralph_web.tg_profiles__count_storage() is 'Counts rows for their owners.';

-- Table ralph_web.profiles
create table ralph_web.profiles (
  user_id     uuid primary key references identity.users (id) on delete cascade,
  role        text not null default 'dev' references ralph_web.role_limits (role) on update cascade,
  donuts      integer not null default 0,
  xp          integer not null default 0,
  level       integer not null default 1,
  streak_days integer not null default 0,
  starts_on   date,
  starts      integer not null default 0,
  created_at  timestamptz not null default now(),
  updated_at  timestamptz not null default now(),
  constraint profiles_role_is_short check (octet_length(role) <= 63),
  constraint profiles_donuts_not_negative check (donuts >= 0),
  constraint profiles_xp_not_negative check (xp >= 0),
  constraint profiles_level_begins_at_one check (level >= 1),
  constraint profiles_streak_days_not_negative check (streak_days >= 0),
  constraint profiles_starts_not_negative check (starts >= 0)
);
create index profiles_role_idx on ralph_web.profiles (role);

create trigger _100_set_updated_at before update on ralph_web.profiles
  for each row execute function identity.tg__set_updated_at();
create trigger _950_count_storage_delete after delete on ralph_web.profiles referencing old table as deleted
  for each statement execute function ralph_web.tg_profiles__count_storage('user_id', 'role');
create trigger _950_count_storage_insert after insert on ralph_web.profiles referencing new table as inserted
  for each statement execute function ralph_web.tg_profiles__count_storage('user_id', 'role');
create trigger _950_count_storage_update after update of user_id, role on ralph_web.profiles
  for each row execute function ralph_web.tg_profiles__count_storage('user_id', 'role');

alter table ralph_web.profiles enable row level security;
alter table ralph_web.profiles force row level security;

create policy admin_manages_all on ralph_web.profiles for all to quintet_admin
  using (true)
  with check (true);

create policy analyst_selects_all on ralph_web.profiles for select to quintet_analyst
  using (true);
create policy member_selects_own on ralph_web.profiles for select to quintet_member
  using (user_id = (select identity.current_user_id()));
grant select on ralph_web.profiles to quintet_member, quintet_analyst, quintet_admin;

grant insert (user_id, role, donuts, xp, level, streak_days) on ralph_web.profiles to quintet_admin;

grant update (role, donuts, xp, level, streak_days) on ralph_web.profiles to quintet_admin;

grant delete on ralph_web.profiles to quintet_admin;

comment on table ralph_web.profiles is 'An account''s part in Ralph Web. ralphWebEnsureProfile makes the caller''s.';
comment on column ralph_web.profiles.user_id is 'The account.';
comment on column ralph_web.profiles.role is 'What the account is here; its limits follow from it.';
comment on column ralph_web.profiles.donuts is 'Donuts earned.';
comment on column ralph_web.profiles.xp is 'Experience points earned.';
comment on column ralph_web.profiles.level is 'Level reached.';
comment on column ralph_web.profiles.streak_days is 'Days in a row with work done.';
comment on column ralph_web.profiles.starts_on is E'@behavior -*\nThe day (UTC) of the last started workstream; kept by the database.';
comment on column ralph_web.profiles.starts is E'@behavior -*\nHow many were started on that day, those that are deleted included; kept by the database.';
comment on column ralph_web.profiles.created_at is 'When the profile was made.';
comment on column ralph_web.profiles.updated_at is 'When it last changed; kept by the database.';
comment on constraint profiles_role_fkey on ralph_web.profiles is E'@fieldName limits\n@foreignFieldName profiles';

create function ralph_web.tg_projects__refuse_delete_while_active() returns trigger
language plpgsql volatile security definer set search_path = ''
as $$
begin
  if exists (
      select from ralph_web.workstreams w
      where w.project_id = old.id and w.status in ('pending', 'running', 'waiting')
    ) and exists (select from identity.users u where u.id = old.owner_id) then
    raise exception using errcode = 'QT105', detail = '{"code" : "WRONG_STATE"}', constraint = 'projects_without_active_workstreams',
      message = 'Workstreams of this project are active. Cancel them first.';
  end if;
  return old;
end
$$;
comment on function ralph_web.tg_projects__refuse_delete_while_active() is 'Keeps a project while workstreams of it are active.';

create function ralph_web.tg_projects__count_storage() returns trigger
language plpgsql volatile security definer set search_path = ''
as $$
      declare
        account uuid;
        change bigint;
        has_more boolean;
        counter bigint;
      begin
        if tg_op = 'UPDATE' then
          change := 100 + coalesce(octet_length(new.name::text), 0) + coalesce(octet_length(new.slug::text), 0) + coalesce(octet_length(new.base_branch::text), 0) + coalesce(octet_length(new.settings::text), 0) - (100 + coalesce(octet_length(old.name::text), 0) + coalesce(octet_length(old.slug::text), 0) + coalesce(octet_length(old.base_branch::text), 0) + coalesce(octet_length(old.settings::text), 0));
          if new.owner_id is distinct from old.owner_id then
            counter := identity_private.count_bytes(new.owner_id, 100 + coalesce(octet_length(new.name::text), 0) + coalesce(octet_length(new.slug::text), 0) + coalesce(octet_length(new.base_branch::text), 0) + coalesce(octet_length(new.settings::text), 0), null);
            counter := identity_private.count_bytes(old.owner_id, -(100 + coalesce(octet_length(old.name::text), 0) + coalesce(octet_length(old.slug::text), 0) + coalesce(octet_length(old.base_branch::text), 0) + coalesce(octet_length(old.settings::text), 0)), null);
          elsif change <> 0 then
            counter := identity_private.count_bytes(new.owner_id, change, 110);
          end if;
        elsif tg_op = 'INSERT' and tg_level = 'ROW' then
          change := 100 + coalesce(octet_length(new.name::text), 0) + coalesce(octet_length(new.slug::text), 0) + coalesce(octet_length(new.base_branch::text), 0) + coalesce(octet_length(new.settings::text), 0);
          if change > 0 then
            counter := identity_private.count_bytes(new.owner_id, change, 100);
          end if;
        elsif tg_op = 'INSERT' then
          select r.owner_id, 100 + coalesce(octet_length(r.name::text), 0) + coalesce(octet_length(r.slug::text), 0) + coalesce(octet_length(r.base_branch::text), 0) + coalesce(octet_length(r.settings::text), 0), exists (select from inserted offset 1) into account, change, has_more from inserted r;
          if has_more then
            for account, change in select r.owner_id, sum(100 + coalesce(octet_length(r.name::text), 0) + coalesce(octet_length(r.slug::text), 0) + coalesce(octet_length(r.base_branch::text), 0) + coalesce(octet_length(r.settings::text), 0)) from inserted r group by 1 loop
              counter := identity_private.count_bytes(account, change, 100);
            end loop;
          elsif change is not null then
            counter := identity_private.count_bytes(account, change, 100);
          end if;
        else
          for account, change in select r.owner_id, -sum(100 + coalesce(octet_length(r.name::text), 0) + coalesce(octet_length(r.slug::text), 0) + coalesce(octet_length(r.base_branch::text), 0) + coalesce(octet_length(r.settings::text), 0)) from deleted r group by 1 loop
            counter := identity_private.count_bytes(account, change, null);
          end loop;
        end if;
        return null;
      end
      $$;
comment on function ralph_web.tg_projects__count_storage() is 'Counts rows for their owners.';

-- Table ralph_web.projects
create table ralph_web.projects (
  id          uuid primary key default gen_random_uuid(),
  owner_id    uuid not null default identity.current_user_id() references identity.users (id) on delete cascade,
  name        text not null,
  slug        text not null,
  type        ralph_web.project_type not null,
  base_branch text not null default 'main',
  settings    jsonb not null default '{}',
  created_at  timestamptz not null default now(),
  constraint projects_id_owner_id_unique unique (id, owner_id),
  constraint projects_id_owner_id_type_unique unique (id, owner_id, type),
  constraint projects_slug_once_an_owner unique (owner_id, slug),
  constraint projects_name_not_blank check (name ~ '\S'::text and char_length(name) <= 200),
  constraint projects_slug_is_slug check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text and char_length(slug) <= 100),
  constraint projects_base_branch_at_most_255_characters check (char_length(base_branch) <= 255),
  constraint projects_base_branch_is_branch check (base_branch ~ '^[^-[:space:]~^:?*[\\][^[:space:]~^:?*[\\]*$'::text and base_branch !~ '\.\.'::text),
  constraint projects_settings_at_most_50000_bytes check (octet_length(settings::text) <= 50000),
  constraint projects_settings_is_object check (jsonb_typeof(settings) = 'object'::text)
);
create index projects_created_at_idx on ralph_web.projects (created_at);
create index projects_owner_id_created_at_idx on ralph_web.projects (owner_id, created_at desc);

create trigger _200_refuse_delete_while_active before delete on ralph_web.projects
  for each row execute function ralph_web.tg_projects__refuse_delete_while_active();
create trigger _950_count_storage_delete after delete on ralph_web.projects referencing old table as deleted
  for each statement execute function ralph_web.tg_projects__count_storage('owner_id', 'name', 'slug', 'base_branch', 'settings');
create trigger _950_count_storage_insert after insert on ralph_web.projects referencing new table as inserted
  for each statement execute function ralph_web.tg_projects__count_storage('owner_id', 'name', 'slug', 'base_branch', 'settings');
create trigger _950_count_storage_update after update of owner_id, name, slug, base_branch, settings on ralph_web.projects
  for each row execute function ralph_web.tg_projects__count_storage('owner_id', 'name', 'slug', 'base_branch', 'settings');

alter table ralph_web.projects enable row level security;
alter table ralph_web.projects force row level security;

create policy admin_manages_all on ralph_web.projects for all to quintet_admin
  using (true)
  with check (true);

create policy agent_selects_all on ralph_web.projects for select to quintet_agent
  using (true);
create policy analyst_selects_all on ralph_web.projects for select to quintet_analyst
  using (true);
create policy member_selects_own on ralph_web.projects for select to quintet_member
  using (owner_id = (select identity.current_user_id()));
grant select on ralph_web.projects to quintet_member, quintet_analyst, quintet_agent, quintet_admin;

create policy member_inserts_own on ralph_web.projects for insert to quintet_member
  with check (owner_id = (select identity.current_user_id()));
grant insert (owner_id, name, slug, type, base_branch, settings) on ralph_web.projects to quintet_admin;
grant insert (name, slug, type, base_branch, settings) on ralph_web.projects to quintet_member;

create policy member_updates_own on ralph_web.projects for update to quintet_member
  using (owner_id = (select identity.current_user_id()))
  with check (owner_id = (select identity.current_user_id()));
grant update (name, slug, type, base_branch, settings) on ralph_web.projects to quintet_member, quintet_admin;

create policy member_deletes_own on ralph_web.projects for delete to quintet_member
  using (owner_id = (select identity.current_user_id()));
grant delete on ralph_web.projects to quintet_member, quintet_admin;

comment on table ralph_web.projects is 'What workstreams work on: one repository, or several that belong together.';
comment on column ralph_web.projects.id is 'Key.';
comment on column ralph_web.projects.owner_id is 'Whose it is: whoever makes it, unless an admin says otherwise.';
comment on column ralph_web.projects.name is 'What its owner calls it.';
comment on column ralph_web.projects.slug is 'Its name in addresses: lowercase words with hyphens, unique among its owner''s.';
comment on column ralph_web.projects.type is 'One repository or several. A project that has several stays multi-repo.';
comment on column ralph_web.projects.base_branch is 'The branch that workstreams begin from.';
comment on column ralph_web.projects.settings is 'What the frontend keeps about it: an object.';
comment on column ralph_web.projects.created_at is 'When it was made.';
comment on constraint projects_owner_id_fkey on ralph_web.projects is '@foreignFieldName ralphWebProjects';

create function ralph_web.tg_project_repos__set_project() returns trigger
language plpgsql volatile
as $$
begin
  select p.owner_id, p.type into new.owner_id, new.project_type
    from ralph_web.projects p
    where p.id = new.project_id;
  new.owner_id := coalesce(new.owner_id, '00000000-0000-0000-0000-000000000000');
  new.project_type := coalesce(new.project_type, 'multi-repo');
  return new;
end
$$;
comment on function ralph_web.tg_project_repos__set_project() is 'Notes the owner and type of the repository''s project.';

create function ralph_web.tg_project_repos__count_storage() returns trigger
language plpgsql volatile security definer set search_path = ''
as $$
      declare
        account uuid;
        change bigint;
        has_more boolean;
        counter bigint;
      begin
        if tg_op = 'UPDATE' then
          change := 100 + coalesce(octet_length(new.github_repo_url::text), 0) + coalesce(octet_length(new.github_repo_name::text), 0) + coalesce(octet_length(new.path::text), 0) + coalesce(octet_length(new.default_branch::text), 0) - (100 + coalesce(octet_length(old.github_repo_url::text), 0) + coalesce(octet_length(old.github_repo_name::text), 0) + coalesce(octet_length(old.path::text), 0) + coalesce(octet_length(old.default_branch::text), 0));
          if new.owner_id is distinct from old.owner_id then
            counter := identity_private.count_bytes(new.owner_id, 100 + coalesce(octet_length(new.github_repo_url::text), 0) + coalesce(octet_length(new.github_repo_name::text), 0) + coalesce(octet_length(new.path::text), 0) + coalesce(octet_length(new.default_branch::text), 0), null);
            counter := identity_private.count_bytes(old.owner_id, -(100 + coalesce(octet_length(old.github_repo_url::text), 0) + coalesce(octet_length(old.github_repo_name::text), 0) + coalesce(octet_length(old.path::text), 0) + coalesce(octet_length(old.default_branch::text), 0)), null);
          elsif change <> 0 then
            counter := identity_private.count_bytes(new.owner_id, change, 110);
          end if;
        elsif tg_op = 'INSERT' and tg_level = 'ROW' then
          change := 100 + coalesce(octet_length(new.github_repo_url::text), 0) + coalesce(octet_length(new.github_repo_name::text), 0) + coalesce(octet_length(new.path::text), 0) + coalesce(octet_length(new.default_branch::text), 0);
          if change > 0 then
            counter := identity_private.count_bytes(new.owner_id, change, 100);
          end if;
        elsif tg_op = 'INSERT' then
          select r.owner_id, 100 + coalesce(octet_length(r.github_repo_url::text), 0) + coalesce(octet_length(r.github_repo_name::text), 0) + coalesce(octet_length(r.path::text), 0) + coalesce(octet_length(r.default_branch::text), 0), exists (select from inserted offset 1) into account, change, has_more from inserted r;
          if has_more then
            for account, change in select r.owner_id, sum(100 + coalesce(octet_length(r.github_repo_url::text), 0) + coalesce(octet_length(r.github_repo_name::text), 0) + coalesce(octet_length(r.path::text), 0) + coalesce(octet_length(r.default_branch::text), 0)) from inserted r group by 1 loop
              counter := identity_private.count_bytes(account, change, 100);
            end loop;
          elsif change is not null then
            counter := identity_private.count_bytes(account, change, 100);
          end if;
        else
          for account, change in select r.owner_id, -sum(100 + coalesce(octet_length(r.github_repo_url::text), 0) + coalesce(octet_length(r.github_repo_name::text), 0) + coalesce(octet_length(r.path::text), 0) + coalesce(octet_length(r.default_branch::text), 0)) from deleted r group by 1 loop
            counter := identity_private.count_bytes(account, change, null);
          end loop;
        end if;
        return null;
      end
      $$;
comment on function ralph_web.tg_project_repos__count_storage() is 'Counts rows for their owners.';

-- Table ralph_web.project_repos
create table ralph_web.project_repos (
  id               uuid primary key default gen_random_uuid(),
  project_id       uuid not null,
  owner_id         uuid not null,
  project_type     ralph_web.project_type not null,
  github_repo_url  text not null,
  github_repo_name text not null,
  path             text,
  default_branch   text not null default 'main',
  constraint project_repos_project_fkey foreign key (project_id, owner_id, project_type) references ralph_web.projects (id, owner_id, type) on update cascade on delete cascade,
  constraint project_repos_url_is_https check (github_repo_url ~ '^https://[^/@[:space:]]+/[^/[:space:]]+/[^/[:space:]]+$'::text and octet_length(github_repo_url) <= 2000),
  constraint project_repos_url_is_public check (identity.is_repository_url(github_repo_url)),
  constraint project_repos_github_repo_name_at_most_200_characters check (char_length(github_repo_name) <= 200),
  constraint project_repos_name_is_name check (github_repo_name ~ '^([A-Za-z0-9_.-]+/)?[A-Za-z0-9_.-]+$'::text),
  constraint project_repos_path_is_short check (octet_length(path) <= 500),
  constraint project_repos_path_stays_inside check (path ~ '^[^/\\[:cntrl:]][^\\[:cntrl:]]*$'::text and path !~ '(^|/)\.\.(/|$)'::text),
  constraint project_repos_default_branch_at_most_255_characters check (char_length(default_branch) <= 255),
  constraint project_repos_default_branch_is_branch check (default_branch ~ '^[^-[:space:]~^:?*[\\][^[:space:]~^:?*[\\]*$'::text and default_branch !~ '\.\.'::text)
);
create unique index project_repos_once_a_project on ralph_web.project_repos (project_id, github_repo_url, coalesce(path, ''::text));
create unique index project_repos_one_in_single_repo on ralph_web.project_repos (project_id) where project_type = 'single-repo'::ralph_web.project_type;
create index project_repos_owner_id_idx on ralph_web.project_repos (owner_id);
create index project_repos_project_idx on ralph_web.project_repos (project_id, owner_id, project_type);

create trigger _100_set_project before insert on ralph_web.project_repos
  for each row execute function ralph_web.tg_project_repos__set_project();
create trigger _950_count_storage_delete after delete on ralph_web.project_repos referencing old table as deleted
  for each statement execute function ralph_web.tg_project_repos__count_storage('owner_id', 'github_repo_url', 'github_repo_name', 'path', 'default_branch');
create trigger _950_count_storage_insert after insert on ralph_web.project_repos referencing new table as inserted
  for each statement execute function ralph_web.tg_project_repos__count_storage('owner_id', 'github_repo_url', 'github_repo_name', 'path', 'default_branch');
create trigger _950_count_storage_update after update of owner_id, github_repo_url, github_repo_name, path, default_branch on ralph_web.project_repos
  for each row execute function ralph_web.tg_project_repos__count_storage('owner_id', 'github_repo_url', 'github_repo_name', 'path', 'default_branch');

alter table ralph_web.project_repos enable row level security;
alter table ralph_web.project_repos force row level security;

create policy admin_manages_all on ralph_web.project_repos for all to quintet_admin
  using (true)
  with check (true);

create policy agent_selects_all on ralph_web.project_repos for select to quintet_agent
  using (true);
create policy analyst_selects_all on ralph_web.project_repos for select to quintet_analyst
  using (true);
create policy member_selects_own on ralph_web.project_repos for select to quintet_member
  using (owner_id = (select identity.current_user_id()));
grant select on ralph_web.project_repos to quintet_member, quintet_analyst, quintet_agent, quintet_admin;

create policy member_inserts_own on ralph_web.project_repos for insert to quintet_member
  with check (owner_id = (select identity.current_user_id()));
grant insert (project_id, github_repo_url, github_repo_name, path, default_branch) on ralph_web.project_repos to quintet_member, quintet_admin;

create policy member_updates_own on ralph_web.project_repos for update to quintet_member
  using (owner_id = (select identity.current_user_id()))
  with check (owner_id = (select identity.current_user_id()));
grant update (github_repo_url, github_repo_name, path, default_branch) on ralph_web.project_repos to quintet_member, quintet_admin;

create policy member_deletes_own on ralph_web.project_repos for delete to quintet_member
  using (owner_id = (select identity.current_user_id()));
grant delete on ralph_web.project_repos to quintet_member, quintet_admin;

comment on table ralph_web.project_repos is 'A GitHub repository of a project.';
comment on column ralph_web.project_repos.id is 'Key.';
comment on column ralph_web.project_repos.project_id is 'The project; a single-repo project has one repository at most.';
comment on column ralph_web.project_repos.owner_id is E'@behavior -*\nThe project''s owner; kept by the database.';
comment on column ralph_web.project_repos.project_type is E'@behavior -*\nThe project''s type; kept by the database.';
comment on column ralph_web.project_repos.github_repo_url is 'Where it is: https://github.com/owner/name. The host is public.';
comment on column ralph_web.project_repos.github_repo_name is 'Its name, with or without its owner''s.';
comment on column ralph_web.project_repos.path is 'Which folder of the working copy it is checked out to; the top when null. Never outside of it. 500 bytes at most.';
comment on column ralph_web.project_repos.default_branch is 'The branch that it is cloned from.';
comment on constraint project_repos_project_fkey on ralph_web.project_repos is E'@fieldName project\n@foreignFieldName repos';

-- Table ralph_web.user_api_keys
create table ralph_web.user_api_keys (
  id         uuid primary key default gen_random_uuid(),
  user_id    uuid not null references identity.users (id) on delete cascade,
  set_at     timestamptz not null default now(),
  created_at timestamptz not null default now(),
  constraint user_api_keys_one_a_user unique (user_id)
);

alter table ralph_web.user_api_keys enable row level security;
alter table ralph_web.user_api_keys force row level security;

create policy admin_manages_all on ralph_web.user_api_keys for all to quintet_admin
  using (true)
  with check (true);

create policy analyst_selects_all on ralph_web.user_api_keys for select to quintet_analyst
  using (true);
create policy member_selects_own on ralph_web.user_api_keys for select to quintet_member
  using (user_id = (select identity.current_user_id()));
grant select on ralph_web.user_api_keys to quintet_member, quintet_analyst, quintet_admin;

create policy member_deletes_own on ralph_web.user_api_keys for delete to quintet_member
  using (user_id = (select identity.current_user_id()));
grant delete on ralph_web.user_api_keys to quintet_member, quintet_admin;

comment on table ralph_web.user_api_keys is E'@behavior -insert -update\nThat an account has set its Anthropic key. Set by ralphWebSetAnthropicKey; the key itself cannot be read.';
comment on column ralph_web.user_api_keys.id is 'Key of the row; not the secret.';
comment on column ralph_web.user_api_keys.user_id is 'Whose Anthropic key it is.';
comment on column ralph_web.user_api_keys.set_at is 'When it was last set or replaced.';
comment on column ralph_web.user_api_keys.created_at is 'When it was first set.';

create function ralph_web.tg_workstreams__step() returns trigger
language plpgsql volatile
as $$
begin
  if (old.status, new.status) not in (
    ('pending', 'running'), ('running', 'pending'), ('running', 'waiting'), ('waiting', 'running'), ('running', 'completed'),
    ('running', 'failed'), ('waiting', 'failed'),
    ('pending', 'cancelled'), ('running', 'cancelled'), ('waiting', 'cancelled')
  ) then
    raise exception using errcode = 'QT104', detail = '{"code" : "WRONG_STATE"}', constraint = 'workstreams_status',
      message = format('A workstream that is %s cannot become %s.', old.status, new.status);
  end if;
  if new.status <> 'waiting' then
    new.pending_question := null;
  end if;
  if new.status = 'running' then
    new.started_at := coalesce(new.started_at, clock_timestamp());
    new.lease_expires_at := ralph_web_private.lease_until();
  else
    new.lease_expires_at := null;
  end if;
  if new.status in ('completed', 'failed', 'cancelled') then
    new.completed_at := clock_timestamp();
  end if;
  return new;
end
$$;
comment on function ralph_web.tg_workstreams__step() is 'Refuses an illegal step of the status, and keeps times and question true.';

create function ralph_web.tg_workstreams__count_storage() returns trigger
language plpgsql volatile security definer set search_path = ''
as $$
      declare
        account uuid;
        change bigint;
        has_more boolean;
        counter bigint;
      begin
        if tg_op = 'UPDATE' then
          change := 100 + coalesce(octet_length(new.name::text), 0) + coalesce(octet_length(new.slug::text), 0) + coalesce(octet_length(new.fargate_task_arn::text), 0) + coalesce(octet_length(new.fargate_cluster::text), 0) + coalesce(octet_length(new.cloudwatch_log_group::text), 0) + coalesce(octet_length(new.cloudwatch_log_stream::text), 0) + coalesce(octet_length(new.prompt_blob_url::text), 0) + coalesce(octet_length(new.progress_blob_url::text), 0) + coalesce(octet_length(new.pending_question::text), 0) + coalesce(octet_length(new.answer::text), 0) + coalesce(octet_length(new.error_message::text), 0) - (100 + coalesce(octet_length(old.name::text), 0) + coalesce(octet_length(old.slug::text), 0) + coalesce(octet_length(old.fargate_task_arn::text), 0) + coalesce(octet_length(old.fargate_cluster::text), 0) + coalesce(octet_length(old.cloudwatch_log_group::text), 0) + coalesce(octet_length(old.cloudwatch_log_stream::text), 0) + coalesce(octet_length(old.prompt_blob_url::text), 0) + coalesce(octet_length(old.progress_blob_url::text), 0) + coalesce(octet_length(old.pending_question::text), 0) + coalesce(octet_length(old.answer::text), 0) + coalesce(octet_length(old.error_message::text), 0));
          if new.user_id is distinct from old.user_id then
            counter := identity_private.count_bytes(new.user_id, 100 + coalesce(octet_length(new.name::text), 0) + coalesce(octet_length(new.slug::text), 0) + coalesce(octet_length(new.fargate_task_arn::text), 0) + coalesce(octet_length(new.fargate_cluster::text), 0) + coalesce(octet_length(new.cloudwatch_log_group::text), 0) + coalesce(octet_length(new.cloudwatch_log_stream::text), 0) + coalesce(octet_length(new.prompt_blob_url::text), 0) + coalesce(octet_length(new.progress_blob_url::text), 0) + coalesce(octet_length(new.pending_question::text), 0) + coalesce(octet_length(new.answer::text), 0) + coalesce(octet_length(new.error_message::text), 0), null);
            counter := identity_private.count_bytes(old.user_id, -(100 + coalesce(octet_length(old.name::text), 0) + coalesce(octet_length(old.slug::text), 0) + coalesce(octet_length(old.fargate_task_arn::text), 0) + coalesce(octet_length(old.fargate_cluster::text), 0) + coalesce(octet_length(old.cloudwatch_log_group::text), 0) + coalesce(octet_length(old.cloudwatch_log_stream::text), 0) + coalesce(octet_length(old.prompt_blob_url::text), 0) + coalesce(octet_length(old.progress_blob_url::text), 0) + coalesce(octet_length(old.pending_question::text), 0) + coalesce(octet_length(old.answer::text), 0) + coalesce(octet_length(old.error_message::text), 0)), null);
          elsif change <> 0 then
            counter := identity_private.count_bytes(new.user_id, change, 110);
          end if;
        elsif tg_op = 'INSERT' and tg_level = 'ROW' then
          change := 100 + coalesce(octet_length(new.name::text), 0) + coalesce(octet_length(new.slug::text), 0) + coalesce(octet_length(new.fargate_task_arn::text), 0) + coalesce(octet_length(new.fargate_cluster::text), 0) + coalesce(octet_length(new.cloudwatch_log_group::text), 0) + coalesce(octet_length(new.cloudwatch_log_stream::text), 0) + coalesce(octet_length(new.prompt_blob_url::text), 0) + coalesce(octet_length(new.progress_blob_url::text), 0) + coalesce(octet_length(new.pending_question::text), 0) + coalesce(octet_length(new.answer::text), 0) + coalesce(octet_length(new.error_message::text), 0);
          if change > 0 then
            counter := identity_private.count_bytes(new.user_id, change, 100);
          end if;
        elsif tg_op = 'INSERT' then
          select r.user_id, 100 + coalesce(octet_length(r.name::text), 0) + coalesce(octet_length(r.slug::text), 0) + coalesce(octet_length(r.fargate_task_arn::text), 0) + coalesce(octet_length(r.fargate_cluster::text), 0) + coalesce(octet_length(r.cloudwatch_log_group::text), 0) + coalesce(octet_length(r.cloudwatch_log_stream::text), 0) + coalesce(octet_length(r.prompt_blob_url::text), 0) + coalesce(octet_length(r.progress_blob_url::text), 0) + coalesce(octet_length(r.pending_question::text), 0) + coalesce(octet_length(r.answer::text), 0) + coalesce(octet_length(r.error_message::text), 0), exists (select from inserted offset 1) into account, change, has_more from inserted r;
          if has_more then
            for account, change in select r.user_id, sum(100 + coalesce(octet_length(r.name::text), 0) + coalesce(octet_length(r.slug::text), 0) + coalesce(octet_length(r.fargate_task_arn::text), 0) + coalesce(octet_length(r.fargate_cluster::text), 0) + coalesce(octet_length(r.cloudwatch_log_group::text), 0) + coalesce(octet_length(r.cloudwatch_log_stream::text), 0) + coalesce(octet_length(r.prompt_blob_url::text), 0) + coalesce(octet_length(r.progress_blob_url::text), 0) + coalesce(octet_length(r.pending_question::text), 0) + coalesce(octet_length(r.answer::text), 0) + coalesce(octet_length(r.error_message::text), 0)) from inserted r group by 1 loop
              counter := identity_private.count_bytes(account, change, 100);
            end loop;
          elsif change is not null then
            counter := identity_private.count_bytes(account, change, 100);
          end if;
        else
          for account, change in select r.user_id, -sum(100 + coalesce(octet_length(r.name::text), 0) + coalesce(octet_length(r.slug::text), 0) + coalesce(octet_length(r.fargate_task_arn::text), 0) + coalesce(octet_length(r.fargate_cluster::text), 0) + coalesce(octet_length(r.cloudwatch_log_group::text), 0) + coalesce(octet_length(r.cloudwatch_log_stream::text), 0) + coalesce(octet_length(r.prompt_blob_url::text), 0) + coalesce(octet_length(r.progress_blob_url::text), 0) + coalesce(octet_length(r.pending_question::text), 0) + coalesce(octet_length(r.answer::text), 0) + coalesce(octet_length(r.error_message::text), 0)) from deleted r group by 1 loop
            counter := identity_private.count_bytes(account, change, null);
          end loop;
        end if;
        return null;
      end
      $$;
comment on function ralph_web.tg_workstreams__count_storage() is 'Counts rows for their owners.';

-- Table ralph_web.workstreams
create table ralph_web.workstreams (
  id                      uuid primary key default gen_random_uuid(),
  project_id              uuid not null,
  user_id                 uuid not null references identity.users (id) on delete cascade,
  agent_id                uuid references identity.users (id) on delete set null,
  name                    text not null,
  slug                    text not null,
  status                  ralph_web.workstream_status not null default 'pending',
  current_iteration       integer not null default 0,
  max_iterations          integer not null,
  fargate_task_arn        text,
  fargate_cluster         text,
  cloudwatch_log_group    text,
  cloudwatch_log_stream   text,
  prompt_blob_url         text,
  progress_blob_url       text,
  tokens_in               bigint not null default 0,
  tokens_out              bigint not null default 0,
  total_cost              numeric not null default 0,
  pending_question        text,
  answer                  text,
  started_at              timestamptz,
  completed_at            timestamptz,
  created_at              timestamptz not null default now(),
  attempts                integer not null default 0,
  claims_without_progress integer not null default 0,
  lease_expires_at        timestamptz,
  error_message           text,
  constraint workstreams_slug_once_a_project unique (project_id, slug),
  constraint workstreams_project_fkey foreign key (project_id, user_id) references ralph_web.projects (id, owner_id) on delete cascade,
  constraint workstreams_name_not_blank check (name ~ '\S'::text and char_length(name) <= 200),
  constraint workstreams_slug_is_slug check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text and char_length(slug) <= 100),
  constraint workstreams_question_while_waiting check ((status = 'waiting'::ralph_web.workstream_status) = (pending_question is not null)),
  constraint workstreams_completed_at_end check ((status = any (array['completed'::ralph_web.workstream_status, 'failed'::ralph_web.workstream_status, 'cancelled'::ralph_web.workstream_status])) = (completed_at is not null)),
  constraint workstreams_leased_while_running check ((status = 'running'::ralph_web.workstream_status) = (lease_expires_at is not null)),
  constraint workstreams_current_iteration_within_max check (current_iteration >= 0 and current_iteration <= max_iterations),
  constraint workstreams_max_iterations_positive check (max_iterations > 0),
  constraint workstreams_fargate_task_arn_at_most_2000_characters check (char_length(fargate_task_arn) <= 2000),
  constraint workstreams_fargate_cluster_at_most_2000_characters check (char_length(fargate_cluster) <= 2000),
  constraint workstreams_cloudwatch_log_group_at_most_2000_characters check (char_length(cloudwatch_log_group) <= 2000),
  constraint workstreams_cloudwatch_log_stream_at_most_2000_characters check (char_length(cloudwatch_log_stream) <= 2000),
  constraint workstreams_prompt_blob_url_is_https check (prompt_blob_url ~ '^https://\S+$'::text and char_length(prompt_blob_url) <= 2000),
  constraint workstreams_progress_blob_url_is_https check (progress_blob_url ~ '^https://\S+$'::text and char_length(progress_blob_url) <= 2000),
  constraint workstreams_tokens_not_negative check (tokens_in >= 0 and tokens_out >= 0),
  constraint workstreams_total_cost_is_amount check (total_cost >= 0::numeric and total_cost < '1000000000000'::bigint::numeric),
  constraint workstreams_question_not_blank check (pending_question ~ '\S'::text and char_length(pending_question) <= 10000),
  constraint workstreams_answer_not_blank check (answer ~ '\S'::text and char_length(answer) <= 10000),
  constraint workstreams_started_once_running check (started_at is not null or (status = any (array['pending'::ralph_web.workstream_status, 'cancelled'::ralph_web.workstream_status]))),
  constraint workstreams_end_after_start check (completed_at >= started_at),
  constraint workstreams_attempts_not_negative check (attempts >= 0),
  constraint workstreams_claims_without_progress_are_attempts check (claims_without_progress >= 0 and claims_without_progress <= attempts),
  constraint workstreams_error_message_of_failed check (error_message is null or status = 'failed'::ralph_web.workstream_status and error_message ~ '\S'::text and char_length(error_message) <= 10000)
);
create index workstreams_active_idx on ralph_web.workstreams (user_id) where status = any (array['pending'::ralph_web.workstream_status, 'running'::ralph_web.workstream_status, 'waiting'::ralph_web.workstream_status]);
create index workstreams_agent_id_idx on ralph_web.workstreams (agent_id);
create index workstreams_created_at_idx on ralph_web.workstreams (created_at);
create index workstreams_lease_expires_at_idx on ralph_web.workstreams (lease_expires_at) where status = 'running'::ralph_web.workstream_status;
create index workstreams_open_idx on ralph_web.workstreams (created_at, id) where status = any (array['pending'::ralph_web.workstream_status, 'running'::ralph_web.workstream_status]);
create index workstreams_project_id_created_at_idx on ralph_web.workstreams (project_id, created_at desc);
create index workstreams_project_id_user_id_idx on ralph_web.workstreams (project_id, user_id);
create index workstreams_status_created_at_idx on ralph_web.workstreams (status, created_at);
create index workstreams_user_id_created_at_idx on ralph_web.workstreams (user_id, created_at desc);

create trigger _200_step before update on ralph_web.workstreams
  for each row when (old.status is distinct from new.status) execute function ralph_web.tg_workstreams__step();
create trigger _950_count_storage_delete after delete on ralph_web.workstreams referencing old table as deleted
  for each statement execute function ralph_web.tg_workstreams__count_storage('user_id', 'name', 'slug', 'fargate_task_arn', 'fargate_cluster', 'cloudwatch_log_group', 'cloudwatch_log_stream', 'prompt_blob_url', 'progress_blob_url', 'pending_question', 'answer', 'error_message');
create trigger _950_count_storage_insert after insert on ralph_web.workstreams referencing new table as inserted
  for each statement execute function ralph_web.tg_workstreams__count_storage('user_id', 'name', 'slug', 'fargate_task_arn', 'fargate_cluster', 'cloudwatch_log_group', 'cloudwatch_log_stream', 'prompt_blob_url', 'progress_blob_url', 'pending_question', 'answer', 'error_message');
create trigger _950_count_storage_update after update of user_id, name, slug, fargate_task_arn, fargate_cluster, cloudwatch_log_group, cloudwatch_log_stream, prompt_blob_url, progress_blob_url, pending_question, answer, error_message, status on ralph_web.workstreams
  for each row execute function ralph_web.tg_workstreams__count_storage('user_id', 'name', 'slug', 'fargate_task_arn', 'fargate_cluster', 'cloudwatch_log_group', 'cloudwatch_log_stream', 'prompt_blob_url', 'progress_blob_url', 'pending_question', 'answer', 'error_message');

alter table ralph_web.workstreams enable row level security;
alter table ralph_web.workstreams force row level security;

create policy admin_manages_all on ralph_web.workstreams for all to quintet_admin
  using (true)
  with check (true);

create policy agent_selects_all on ralph_web.workstreams for select to quintet_agent
  using (true);
create policy analyst_selects_all on ralph_web.workstreams for select to quintet_analyst
  using (true);
create policy member_selects_own on ralph_web.workstreams for select to quintet_member
  using (user_id = (select identity.current_user_id()));
grant select on ralph_web.workstreams to quintet_member, quintet_analyst, quintet_agent, quintet_admin;

create policy member_updates_own on ralph_web.workstreams for update to quintet_member
  using (user_id = (select identity.current_user_id()))
  with check (user_id = (select identity.current_user_id()));
grant update (name) on ralph_web.workstreams to quintet_member, quintet_admin;

create policy member_deletes_own_ended on ralph_web.workstreams for delete to quintet_member
  using (user_id = (select identity.current_user_id()) and (status = any (array['completed'::ralph_web.workstream_status, 'failed'::ralph_web.workstream_status, 'cancelled'::ralph_web.workstream_status])));
grant delete on ralph_web.workstreams to quintet_member, quintet_admin;

comment on table ralph_web.workstreams is E'@behavior -insert\nAn AI agent''s work on a project. Begun by ralphWebStartWorkstream, carried out by a worker.';
comment on column ralph_web.workstreams.id is 'Key.';
comment on column ralph_web.workstreams.project_id is 'The project that it works on.';
comment on column ralph_web.workstreams.user_id is 'Who started it: the project''s owner.';
comment on column ralph_web.workstreams.agent_id is 'The account of the worker that claimed it last; null while it is pending, and when that account is gone.';
comment on column ralph_web.workstreams.name is 'What its user calls it.';
comment on column ralph_web.workstreams.slug is 'Its name in addresses and branches: lowercase words with hyphens, unique in its project.';
comment on column ralph_web.workstreams.status is 'Where it stands.';
comment on column ralph_web.workstreams.current_iteration is 'The last iteration that the worker reported; 0 before the first.';
comment on column ralph_web.workstreams.max_iterations is 'After how many iterations it must end.';
comment on column ralph_web.workstreams.fargate_task_arn is 'The AWS Fargate task that runs it.';
comment on column ralph_web.workstreams.fargate_cluster is 'The cluster of that task.';
comment on column ralph_web.workstreams.cloudwatch_log_group is 'The CloudWatch group of its log.';
comment on column ralph_web.workstreams.cloudwatch_log_stream is 'The stream of its log in that group.';
comment on column ralph_web.workstreams.prompt_blob_url is 'Where the prompt is: what the worker is to do.';
comment on column ralph_web.workstreams.progress_blob_url is 'Where the worker keeps its notes of progress.';
comment on column ralph_web.workstreams.tokens_in is 'Tokens sent to the model so far.';
comment on column ralph_web.workstreams.tokens_out is 'Tokens received from the model so far.';
comment on column ralph_web.workstreams.total_cost is 'What they cost so far, in US dollars, exactly.';
comment on column ralph_web.workstreams.pending_question is 'What the worker asks its user while it waits; null otherwise.';
comment on column ralph_web.workstreams.answer is 'The user''s answer to the last question; null until there is one.';
comment on column ralph_web.workstreams.started_at is 'When a worker first claimed it.';
comment on column ralph_web.workstreams.completed_at is 'When it ended, in whichever way.';
comment on column ralph_web.workstreams.created_at is 'When its user started it.';
comment on column ralph_web.workstreams.attempts is 'How often it was claimed. The worker that reports on it says which attempt it is.';
comment on column ralph_web.workstreams.claims_without_progress is E'@behavior -*\nHow often it was claimed since the last iteration that was reported; kept by the database.';
comment on column ralph_web.workstreams.lease_expires_at is 'Until when its worker holds it; afterwards another may take over. Null unless it is running.';
comment on column ralph_web.workstreams.error_message is 'Why it failed, if that is known.';
comment on constraint workstreams_project_fkey on ralph_web.workstreams is E'@fieldName project\n@foreignFieldName workstreams';
comment on constraint workstreams_agent_id_fkey on ralph_web.workstreams is '@foreignFieldName ralphWebClaimedWorkstreams';

create function ralph_web.answer_question(id uuid, answer text) returns ralph_web.workstreams
language plpgsql volatile security definer set search_path = ''
as $$
declare
  workstream ralph_web.workstreams;
begin
  select * into workstream from ralph_web.workstreams w
    where w.id = answer_question.id and w.user_id = identity.current_user_id()
    for no key update;
  if workstream.id is null then
    return null;
  end if;
  if workstream.status <> 'waiting' then
    raise exception using errcode = 'QT106', detail = '{"code" : "WRONG_STATE"}', constraint = 'workstreams_question_while_waiting',
      message = 'The workstream has no question to answer.';
  end if;
  update ralph_web.workstreams w set status = 'running', answer = answer_question.answer
    where w.id = workstream.id
    returning * into workstream;
  return workstream;
end
$$;
grant execute on function ralph_web.answer_question(uuid,text) to quintet_member;
comment on function ralph_web.answer_question(uuid,text) is 'Answers the question of a workstream of the caller, which then goes on. Null when they have no such workstream.';

create function ralph_web.ask_question(id uuid, attempt integer, question text) returns ralph_web.workstreams
language plpgsql volatile security definer set search_path = ''
as $$
declare
  workstream ralph_web.workstreams := ralph_web_private.lock_claimed_workstream(ask_question.id, ask_question.attempt);
begin
  if workstream.status = 'waiting' then
    raise exception using errcode = 'QT104', detail = '{"code" : "WRONG_STATE"}', constraint = 'workstreams_status',
      message = 'The workstream waits for an answer already.';
  end if;
  update ralph_web.workstreams w set status = 'waiting', pending_question = question, answer = null
    where w.id = workstream.id
    returning * into workstream;
  return workstream;
end
$$;
grant execute on function ralph_web.ask_question(uuid,integer,text) to quintet_agent;
comment on function ralph_web.ask_question(uuid,integer,text) is 'Asks the workstream''s user; it waits until they answer, without a lease. The answer is in its field, and gives its worker five minutes to go on.';

create function ralph_web.cancel_workstream(id uuid) returns ralph_web.workstreams
language plpgsql volatile security definer set search_path = ''
as $$
declare
  workstream ralph_web.workstreams;
begin
  select * into workstream from ralph_web.workstreams w
    where w.id = cancel_workstream.id
      and (
        w.user_id = identity.current_user_id()
        or exists (select from identity.users u where u.id = identity.current_user_id() and u.role = 'admin')
      )
    for no key update;
  if workstream.status = 'cancelled' or workstream.id is null then
    return workstream;
  end if;
  update ralph_web.workstreams w set status = 'cancelled' where w.id = workstream.id returning * into workstream;
  return workstream;
end
$$;
grant execute on function ralph_web.cancel_workstream(uuid) to quintet_member, quintet_admin;
comment on function ralph_web.cancel_workstream(uuid) is 'Ends a workstream of the caller (for admins: of anybody) early; its worker learns of it at its next report. Cancelling again changes nothing. Null when they have no such workstream.';

create function ralph_web.claim_workstream(id uuid default null::uuid, fargate_task_arn text default null::text, fargate_cluster text default null::text, cloudwatch_log_group text default null::text, cloudwatch_log_stream text default null::text) returns ralph_web.workstreams
language sql volatile security definer set search_path = ''
as $$
  select ralph_web_private.fail_abandoned_workstreams();

  update ralph_web.workstreams w
  set status = 'running',
    agent_id = identity.current_user_id(),
    attempts = w.attempts + 1,
    claims_without_progress = w.claims_without_progress + 1,
    lease_expires_at = ralph_web_private.lease_until(),
    fargate_task_arn = claim_workstream.fargate_task_arn,
    fargate_cluster = claim_workstream.fargate_cluster,
    cloudwatch_log_group = claim_workstream.cloudwatch_log_group,
    cloudwatch_log_stream = claim_workstream.cloudwatch_log_stream
  where identity.current_user_id() is not null and w.id = coalesce(
    (
      select given.id from ralph_web.workstreams given
      where given.id = claim_workstream.id
        and given.status in ('pending', 'running') and (given.status = 'pending' or given.lease_expires_at <= now())
      for no key update skip locked
    ),
    (
      select oldest.id from ralph_web.workstreams oldest
      where claim_workstream.id is null
        and oldest.status in ('pending', 'running') and (oldest.status = 'pending' or oldest.lease_expires_at <= now())
      order by oldest.created_at, oldest.id
      limit 1
      for no key update skip locked
    )
  )
  returning w
$$;
grant execute on function ralph_web.claim_workstream(uuid,text,text,text,text) to quintet_agent;
comment on function ralph_web.claim_workstream(uuid,text,text,text,text) is 'Takes the given workstream, or the oldest that is pending or that a dead worker left, and runs it for five minutes: extend the lease, or report, before. It goes on after currentIteration. Says where it runs. Null when there is none to take.';

create function ralph_web.ensure_profile() returns ralph_web.profiles
language plpgsql volatile security definer set search_path = ''
as $$
declare
  profile ralph_web.profiles;
begin
  insert into ralph_web.profiles (user_id) values (identity.current_user_id()) on conflict (user_id) do nothing;
  select * into profile from ralph_web.profiles p where p.user_id = identity.current_user_id();
  return profile;
end
$$;
grant execute on function ralph_web.ensure_profile() to quintet_member;
comment on function ralph_web.ensure_profile() is 'The caller''s profile, made when there was none.';

create function ralph_web.extend_workstream_lease(id uuid, attempt integer) returns ralph_web.workstreams
language plpgsql volatile security definer set search_path = ''
as $$
declare
  workstream ralph_web.workstreams := ralph_web_private.lock_claimed_workstream(
    extend_workstream_lease.id, extend_workstream_lease.attempt);
begin
  update ralph_web.workstreams w set lease_expires_at = ralph_web_private.lease_until()
    where w.id = workstream.id and w.status = 'running'
    returning * into workstream;
  if not found then
    select * into workstream from ralph_web.workstreams w where w.id = extend_workstream_lease.id;
  end if;
  return workstream;
end
$$;
grant execute on function ralph_web.extend_workstream_lease(uuid,integer) to quintet_agent;
comment on function ralph_web.extend_workstream_lease(uuid,integer) is 'Keeps a workstream for five more minutes; one that waits for its user needs no lease. LEASE_LOST says to stop: it has ended, or another worker has it.';

create function ralph_web.finish_workstream(id uuid, attempt integer, outcome ralph_web.workstream_status, progress_blob_url text default null::text, error_message text default null::text) returns ralph_web.workstreams
language plpgsql volatile security definer set search_path = ''
as $$
declare
  workstream ralph_web.workstreams := ralph_web_private.lock_claimed_workstream(
    finish_workstream.id, finish_workstream.attempt);
begin
  if outcome not in ('completed', 'failed') then
    raise exception using errcode = '22023', message = 'a worker finishes as completed or failed';
  end if;
  update ralph_web.workstreams w
    set status = outcome,
      progress_blob_url = coalesce(finish_workstream.progress_blob_url, w.progress_blob_url),
      error_message = finish_workstream.error_message
    where w.id = workstream.id
    returning * into workstream;
  return workstream;
end
$$;
grant execute on function ralph_web.finish_workstream(uuid,integer,ralph_web.workstream_status,text,text) to quintet_agent;
comment on function ralph_web.finish_workstream(uuid,integer,ralph_web.workstream_status,text,text) is 'Ends a workstream as completed, or as failed, with the reason.';

create function ralph_web.profiles_active_workstreams(profile ralph_web.profiles) returns integer
language sql stable
as $$
  select count(*)::integer from ralph_web.workstreams w
  where w.user_id = profile.user_id and w.status in ('pending', 'running', 'waiting')
    and not (w.status = 'running' and w.lease_expires_at <= now() and w.claims_without_progress >= 3)
$$;
grant execute on function ralph_web.profiles_active_workstreams(ralph_web.profiles) to quintet_member, quintet_analyst, quintet_admin;
comment on function ralph_web.profiles_active_workstreams(ralph_web.profiles) is 'How many of its workstreams are pending, running or waiting now.';

create function ralph_web.profiles_starts_today(profile ralph_web.profiles) returns integer
language sql stable
as $$ select case when profile.starts_on = (now() at time zone 'UTC')::date then profile.starts else 0 end $$;
grant execute on function ralph_web.profiles_starts_today(ralph_web.profiles) to quintet_member, quintet_analyst, quintet_admin;
comment on function ralph_web.profiles_starts_today(ralph_web.profiles) is 'How many workstreams it started today, in UTC; deleted ones count.';

create function ralph_web.release_workstream(id uuid, attempt integer) returns ralph_web.workstreams
language plpgsql volatile security definer set search_path = ''
as $$
declare
  workstream ralph_web.workstreams := ralph_web_private.lock_claimed_workstream(
    release_workstream.id, release_workstream.attempt);
begin
  update ralph_web.workstreams w set status = 'pending', agent_id = null, claims_without_progress = 0
    where w.id = workstream.id
    returning * into workstream;
  return workstream;
end
$$;
grant execute on function ralph_web.release_workstream(uuid,integer) to quintet_agent;
comment on function ralph_web.release_workstream(uuid,integer) is 'Gives a workstream back for another worker to go on with: pending again.';

create function ralph_web.remove_anthropic_key() returns ralph_web.user_api_keys
language sql volatile
as $$ delete from ralph_web.user_api_keys k where k.user_id = identity.current_user_id() returning k $$;
grant execute on function ralph_web.remove_anthropic_key() to quintet_member;
comment on function ralph_web.remove_anthropic_key() is 'Forgets the caller''s Anthropic key. Null when none was set.';

create function ralph_web.report_iteration(id uuid, attempt integer, iteration integer, tokens_in bigint, tokens_out bigint, cost numeric, progress_blob_url text default null::text) returns ralph_web.workstreams
language plpgsql volatile security definer set search_path = ''
as $$
declare
  workstream ralph_web.workstreams;
begin
  -- What was spent before the worker could learn that its workstream was cancelled has been spent.
  select * into workstream from ralph_web.workstreams w
    where w.id = report_iteration.id and w.attempts = report_iteration.attempt
      and w.agent_id = identity.current_user_id() and w.status = 'cancelled'
    for no key update;
  if not found then
    workstream := ralph_web_private.lock_claimed_workstream(report_iteration.id, report_iteration.attempt);
  end if;
  if iteration > workstream.max_iterations then
    raise exception using errcode = 'QT103', detail = '{"code" : "LIMIT_REACHED"}', constraint = 'workstreams_current_iteration_within_max',
      message = 'The workstream has used up its iterations.';
  end if;
  if least(report_iteration.tokens_in, report_iteration.tokens_out, cost, iteration - 1) < 0 then
    raise exception using errcode = '22023', message = 'a report counts up';
  end if;
  if iteration <= workstream.current_iteration then
    if workstream.status = 'cancelled' then
      return workstream;
    end if;
    return ralph_web.extend_workstream_lease(workstream.id, workstream.attempts);
  end if;
  update ralph_web.workstreams w
    set current_iteration = iteration,
      tokens_in = w.tokens_in + report_iteration.tokens_in,
      tokens_out = w.tokens_out + report_iteration.tokens_out,
      total_cost = w.total_cost + cost,
      progress_blob_url = coalesce(report_iteration.progress_blob_url, w.progress_blob_url),
      claims_without_progress = 0,
      lease_expires_at = case w.status when 'running' then ralph_web_private.lease_until() end
    where w.id = workstream.id
    returning * into workstream;
  return workstream;
end
$$;
grant execute on function ralph_web.report_iteration(uuid,integer,integer,bigint,bigint,numeric,text) to quintet_agent;
comment on function ralph_web.report_iteration(uuid,integer,integer,bigint,bigint,numeric,text) is 'Notes that an iteration is done, adds the tokens and the US dollars that it took, and extends the lease. Reporting the same iteration again counts nothing. Of a workstream that was cancelled meanwhile the cost counts too: the status that comes back says to stop.';

create function ralph_web.start_workstream(project_id uuid, name text, slug text, max_iterations integer default null::integer, prompt_blob_url text default null::text) returns ralph_web.workstreams
language plpgsql volatile security definer set search_path = ''
as $$
declare
  today constant date := (now() at time zone 'UTC')::date;
  profile ralph_web.profiles := ralph_web.ensure_profile();
  limits ralph_web.role_limits;
  workstream ralph_web.workstreams;
begin
  select * into profile from ralph_web.profiles p where p.user_id = profile.user_id for no key update;
  select * into limits from ralph_web.role_limits l where l.role = profile.role;
  perform ralph_web_private.fail_abandoned_workstreams(profile.user_id);

  if ralph_web.profiles_active_workstreams(profile) >= limits.max_concurrent_workstreams then
    raise exception using errcode = 'QT101', detail = '{"code" : "LIMIT_REACHED"}', constraint = 'max_concurrent_workstreams',
      message = 'As many workstreams are active as your role allows. Wait until one ends, or cancel one.';
  end if;
  if ralph_web.profiles_starts_today(profile) >= limits.max_workstreams_per_day then
    raise exception using errcode = 'QT102', detail = '{"code" : "LIMIT_REACHED"}', constraint = 'max_workstreams_per_day',
      message = 'You have started as many workstreams today as your role allows.';
  end if;
  if start_workstream.max_iterations > limits.max_iterations_per_workstream then
    raise exception using errcode = 'QT103', detail = '{"code" : "LIMIT_REACHED"}', constraint = 'max_iterations_per_workstream',
      message = 'Your role does not allow a workstream so many iterations.';
  end if;

  perform from ralph_web.projects p
    where p.id = start_workstream.project_id and p.owner_id = profile.user_id
    for key share;
  if not found then
    raise foreign_key_violation using constraint = 'workstreams_project_fkey',
      message = 'the caller has no such project';
  end if;
  insert into ralph_web.workstreams (project_id, user_id, name, slug, max_iterations, prompt_blob_url)
    values (
      start_workstream.project_id, profile.user_id, start_workstream.name, start_workstream.slug,
      coalesce(start_workstream.max_iterations, limits.max_iterations_per_workstream), start_workstream.prompt_blob_url
    )
    returning * into workstream;
  update ralph_web.profiles p
    set starts_on = today, starts = ralph_web.profiles_starts_today(profile) + 1
    where p.user_id = profile.user_id;
  return workstream;
end
$$;
grant execute on function ralph_web.start_workstream(uuid,text,text,integer,text) to quintet_member;
comment on function ralph_web.start_workstream(uuid,text,text,integer,text) is 'Starts a workstream on a project of the caller, for a worker to claim. Without max_iterations it may take as many as the role allows. LIMIT_REACHED names the limit as its constraint.';

create function ralph_web.workstreams_lease_expired(workstream ralph_web.workstreams) returns boolean
language sql stable parallel safe
as $$ select coalesce(workstream.lease_expires_at <= now(), false) $$;
grant execute on function ralph_web.workstreams_lease_expired(ralph_web.workstreams) to quintet_member, quintet_analyst, quintet_agent, quintet_admin;
comment on function ralph_web.workstreams_lease_expired(ralph_web.workstreams) is E'@notNull\nWhether its worker has let the lease end without a word: it runs no more, and the next worker takes over.';

-- ==================== ralph_web_private ===============================================================================

-- Table ralph_web_private.anthropic_keys
create table ralph_web_private.anthropic_keys (
  user_api_key_id         uuid primary key references ralph_web.user_api_keys (id) on delete cascade,
  anthropic_key_encrypted text not null,
  encryption_key_id       text not null generated always as (split_part(anthropic_key_encrypted, ':'::text, 2)) stored,
  constraint anthropic_keys_anthropic_key_encrypted_at_most_2000_characters check (char_length(anthropic_key_encrypted) <= 2000),
  constraint anthropic_keys_is_encrypted check (anthropic_key_encrypted ~ '^1:[A-Za-z0-9_-]{1,64}:[A-Za-z0-9_-]{16}:[A-Za-z0-9_-]{22,}$'::text)
);
create index anthropic_keys_encryption_key_id_idx on ralph_web_private.anthropic_keys (encryption_key_id);

alter table ralph_web_private.anthropic_keys enable row level security;
alter table ralph_web_private.anthropic_keys force row level security;

comment on table ralph_web_private.anthropic_keys is 'Anthropic keys, encrypted.';
comment on column ralph_web_private.anthropic_keys.user_api_key_id is 'What the API shows of it.';
comment on column ralph_web_private.anthropic_keys.anthropic_key_encrypted is 'The key, encrypted with AES-256-GCM: version, id of the encryption key, nonce, ciphertext with tag.';
comment on column ralph_web_private.anthropic_keys.encryption_key_id is 'Which encryption key decrypts it; from the ciphertext.';

create function ralph_web_private.fail_abandoned_workstreams(user_id uuid default null::uuid) returns void
language sql volatile set search_path = ''
as $$
  update ralph_web.workstreams w
  set status = 'failed',
    error_message = format('Given up: %s workers in a row stopped without a word.', w.claims_without_progress)
  where w.id in (
    select dead.id from ralph_web.workstreams dead
    where dead.status = 'running' and dead.lease_expires_at <= now() and dead.claims_without_progress >= 3
      and dead.user_id = coalesce(fail_abandoned_workstreams.user_id, dead.user_id)
    for no key update skip locked
  )
$$;
comment on function ralph_web_private.fail_abandoned_workstreams(uuid) is 'Fails what three workers in a row have left without a word, of one user or of all.';

create function ralph_web_private.find_anthropic_key(user_id uuid) returns text
language sql stable security definer set search_path = ''
as $$
  select a.anthropic_key_encrypted
  from ralph_web.user_api_keys k
  join ralph_web_private.anthropic_keys a on a.user_api_key_id = k.id
  where k.user_id = find_anthropic_key.user_id
$$;
grant execute on function ralph_web_private.find_anthropic_key(uuid) to quintet_authenticator;
comment on function ralph_web_private.find_anthropic_key(uuid) is 'An account''s encrypted Anthropic key, for the server to launch workers with; null when none is set.';

create function ralph_web_private.find_anthropic_keys_of_other_encryption_keys(encryption_key_id text, most integer) returns table(user_id uuid, anthropic_key_encrypted text)
language sql stable security definer set search_path = ''
as $$
  select k.user_id, a.anthropic_key_encrypted
  from ralph_web_private.anthropic_keys a
  join ralph_web.user_api_keys k on k.id = a.user_api_key_id
  where a.encryption_key_id <> find_anthropic_keys_of_other_encryption_keys.encryption_key_id
  order by k.user_id
  limit most
$$;
grant execute on function ralph_web_private.find_anthropic_keys_of_other_encryption_keys(text,integer) to quintet_authenticator;
comment on function ralph_web_private.find_anthropic_keys_of_other_encryption_keys(text,integer) is 'Anthropic keys that are encrypted with another key than the given one.';

create function ralph_web_private.lease_until() returns timestamptz
language sql volatile set search_path = ''
as $$ select clock_timestamp() + interval '5 minutes' $$;
comment on function ralph_web_private.lease_until() is 'Five minutes from now.';

create function ralph_web_private.lock_claimed_workstream(id uuid, attempt integer) returns ralph_web.workstreams
language plpgsql volatile set search_path = ''
as $$
declare
  workstream ralph_web.workstreams;
begin
  select * into workstream from ralph_web.workstreams w
    where w.id = lock_claimed_workstream.id and w.attempts = lock_claimed_workstream.attempt
      and w.agent_id = identity.current_user_id() and w.status in ('running', 'waiting')
    for no key update;
  if not found then
    raise exception using errcode = 'QT107', detail = '{"code" : "LEASE_LOST"}', message = 'This workstream is not, or no longer, in your hands. Stop working on it.';
  end if;
  return workstream;
end
$$;
comment on function ralph_web_private.lock_claimed_workstream(uuid,integer) is 'The workstream of an attempt that is the caller''s, locked until the transaction ends; refused (QT107) when it is not in their hands.';

create function ralph_web_private.release_anthropic_key(agent_id uuid, workstream_id uuid, attempt integer) returns table(user_id uuid, anthropic_key_encrypted text, lease_expires_at timestamptz)
language plpgsql volatile security definer set search_path = ''
as $$
#variable_conflict use_column
declare
  workstream ralph_web.workstreams;
  encrypted text;
begin
  select * into workstream from ralph_web.workstreams w
    where w.id = release_anthropic_key.workstream_id and w.attempts = release_anthropic_key.attempt
      and w.agent_id = release_anthropic_key.agent_id and w.status = 'running'
    for no key update;
  if workstream.lease_expires_at is null or workstream.lease_expires_at <= clock_timestamp() then
    raise exception using errcode = 'QT107', detail = '{"code" : "LEASE_LOST"}',
      message = 'This workstream is not, or no longer, in your hands. Stop working on it.';
  end if;
  encrypted := ralph_web_private.find_anthropic_key(workstream.user_id);
  if encrypted is null then
    raise exception using errcode = 'QT109', detail = '{"code" : "WRONG_STATE"}',
      message = 'The workstream''s user has set no Anthropic key.';
  end if;

  insert into ralph_web.key_releases (user_id, workstream_id, attempt, agent_id)
    values (workstream.user_id, workstream.id, workstream.attempts, workstream.agent_id)
    on conflict on constraint key_releases_once_a_claim do nothing;
  if not found then
    raise exception using errcode = 'QT108', detail = '{"code" : "ALREADY_EXISTS"}', constraint = 'key_releases_once_a_claim',
      message = 'The key was given out for this claim already. Release the workstream and claim it again.';
  end if;
  return query select workstream.user_id, encrypted, workstream.lease_expires_at;
end
$$;
grant execute on function ralph_web_private.release_anthropic_key(uuid,uuid,integer) to quintet_authenticator;
comment on function ralph_web_private.release_anthropic_key(uuid,uuid,integer) is 'The encrypted Anthropic key of a workstream''s user, for the worker that holds its lease, once a claim; writes down who was given it.';

create function ralph_web_private.replace_encryption(user_id uuid, old_encrypted text, new_encrypted text) returns boolean
language sql volatile security definer set search_path = ''
as $$
  with replaced as (
    update ralph_web_private.anthropic_keys a set anthropic_key_encrypted = new_encrypted
    from ralph_web.user_api_keys k
    where k.id = a.user_api_key_id and k.user_id = replace_encryption.user_id and a.anthropic_key_encrypted = old_encrypted
    returning 1
  )
  select exists (select from replaced)
$$;
grant execute on function ralph_web_private.replace_encryption(uuid,text,text) to quintet_authenticator;
comment on function ralph_web_private.replace_encryption(uuid,text,text) is 'Stores the same Anthropic key under another encryption; false when it was replaced or removed meanwhile.';

create function ralph_web_private.set_anthropic_key(user_id uuid, anthropic_key_encrypted text) returns uuid
language plpgsql volatile security definer set search_path = ''
as $$
declare
  user_api_key_id uuid;
begin
  insert into ralph_web.user_api_keys as k (user_id) values (set_anthropic_key.user_id)
    on conflict on constraint user_api_keys_one_a_user do update set set_at = now()
    returning k.id into user_api_key_id;
  insert into ralph_web_private.anthropic_keys as k (user_api_key_id, anthropic_key_encrypted)
    values (user_api_key_id, set_anthropic_key.anthropic_key_encrypted)
    on conflict on constraint anthropic_keys_pkey do update set anthropic_key_encrypted = excluded.anthropic_key_encrypted;
  return user_api_key_id;
end
$$;
grant execute on function ralph_web_private.set_anthropic_key(uuid,text) to quintet_authenticator;
comment on function ralph_web_private.set_anthropic_key(uuid,text) is 'Stores an account''s encrypted Anthropic key, in the place of the one before.';

-- ==================== quintet_private =================================================================================

-- Table quintet_private.document_uses
create table quintet_private.document_uses (
  document_hash bytea,
  client        text,
  version       text,
  uses          bigint not null,
  first_used_at timestamptz not null default now(),
  last_used_at  timestamptz not null default now(),
  constraint document_uses_pkey primary key (document_hash, client, version),
  constraint document_uses_document_hash_is_sha256 check (octet_length(document_hash) = 32),
  constraint document_uses_client_at_most_200_characters check (char_length(client) <= 200),
  constraint document_uses_version_at_most_200_characters check (char_length(version) <= 200),
  constraint document_uses_uses_positive check (uses > 0)
);

alter table quintet_private.document_uses enable row level security;
alter table quintet_private.document_uses force row level security;

comment on table quintet_private.document_uses is 'That a client has sent a trusted document.';
comment on column quintet_private.document_uses.document_hash is 'SHA-256 of the manifest''s text.';
comment on column quintet_private.document_uses.client is 'What the client calls itself; empty when it says nothing.';
comment on column quintet_private.document_uses.version is 'The version that it says it is.';
comment on column quintet_private.document_uses.uses is 'How often.';
comment on column quintet_private.document_uses.first_used_at is 'When it was first counted.';
comment on column quintet_private.document_uses.last_used_at is 'When it was last counted, some seconds after it was sent.';

-- Table quintet_private.documents
create table quintet_private.documents (
  hash bytea primary key,
  text text not null,
  constraint documents_hash_is_sha256 check (octet_length(hash) = 32),
  constraint documents_text_at_most_100000_characters check (char_length(text) <= 100000)
);

alter table quintet_private.documents enable row level security;
alter table quintet_private.documents force row level security;

comment on table quintet_private.documents is 'A document''s text.';
comment on column quintet_private.documents.hash is 'SHA-256 of the text.';
comment on column quintet_private.documents.text is 'What is run.';

-- Table quintet_private.manifests
create table quintet_private.manifests (
  id         integer primary key generated always as identity,
  client     text not null,
  version    text not null,
  added_at   timestamptz not null default now(),
  removed_at timestamptz,
  constraint manifests_client_at_most_200_characters check (char_length(client) <= 200),
  constraint manifests_client_not_blank check (client ~ '\S'::text),
  constraint manifests_version_at_most_200_characters check (char_length(version) <= 200),
  constraint manifests_version_not_blank check (version ~ '\S'::text),
  constraint manifests_removed_after_they_were_added check (removed_at >= added_at)
);
create unique index manifests_once_a_version on quintet_private.manifests (client, version) where removed_at is null;

alter table quintet_private.manifests enable row level security;
alter table quintet_private.manifests force row level security;

comment on table quintet_private.manifests is 'A frontend''s documents, of one version; trusted until it is removed.';
comment on column quintet_private.manifests.id is 'Key.';
comment on column quintet_private.manifests.client is 'Which frontend.';
comment on column quintet_private.manifests.version is 'Which version of it.';
comment on column quintet_private.manifests.added_at is 'Since when its documents are trusted.';
comment on column quintet_private.manifests.removed_at is 'Since when they no longer are because of it; null while they are.';

-- Table quintet_private.manifest_documents
create table quintet_private.manifest_documents (
  manifest_id   integer references quintet_private.manifests (id) on delete cascade,
  name          text,
  document_hash bytea not null references quintet_private.documents (hash),
  constraint manifest_documents_pkey primary key (manifest_id, name),
  constraint manifest_documents_name_at_most_500_characters check (char_length(name) <= 500),
  constraint manifest_documents_document_hash_is_sha256 check (octet_length(document_hash) = 32)
);
create index manifest_documents_document_hash_idx on quintet_private.manifest_documents (document_hash);

alter table quintet_private.manifest_documents enable row level security;
alter table quintet_private.manifest_documents force row level security;

comment on table quintet_private.manifest_documents is 'A document of a manifest.';
comment on column quintet_private.manifest_documents.manifest_id is 'The manifest.';
comment on column quintet_private.manifest_documents.name is 'The id by which its clients name it.';
comment on column quintet_private.manifest_documents.document_hash is 'The document.';

create function quintet_private.count_document_uses(hashes bytea[], clients text[], versions text[], counts bigint[]) returns void
language sql volatile security definer set search_path = ''
as $$
  with counted as (
    select u.hash, case when known.is then u.client else '' end as client, case when known.is then u.version else '' end as version,
      u.count
    from unnest(hashes, clients, versions, counts) as u (hash, client, version, count)
    cross join lateral (
      select exists (
        select from quintet_private.document_uses k
        where k.document_hash = u.hash and k.client = u.client and k.version = u.version
      ) or (select count(*) from quintet_private.document_uses k where k.document_hash = u.hash) < 100 as is
    ) known
  )
  insert into quintet_private.document_uses as d (document_hash, client, version, uses)
    select hash, client, version, sum(count) from counted group by 1, 2, 3 order by 1, 2, 3
    on conflict (document_hash, client, version)
      do update set uses = d.uses + excluded.uses, last_used_at = excluded.last_used_at
$$;
grant execute on function quintet_private.count_document_uses(bytea[],text[],text[],bigint[]) to quintet_authenticator;
comment on function quintet_private.count_document_uses(bytea[],text[],text[],bigint[]) is 'Adds to what is known of the use of documents.';

create function quintet_private.documents_revision() returns bigint
language sql stable security definer set search_path = ''
as $$ select count(*) + count(removed_at) from quintet_private.manifests $$;
grant execute on function quintet_private.documents_revision() to quintet_authenticator;
comment on function quintet_private.documents_revision() is 'A number that changes with each manifest that is added or removed.';

create function quintet_private.registered_documents() returns table(name text, text text)
language sql stable security definer set search_path = ''
as $$
  select distinct n.name, d.text
  from quintet_private.manifests m
  join quintet_private.manifest_documents n on n.manifest_id = m.id
  join quintet_private.documents d on d.hash = n.document_hash
  where m.removed_at is null
$$;
grant execute on function quintet_private.registered_documents() to quintet_authenticator;
comment on function quintet_private.registered_documents() is 'The ids and texts of all manifests that have not been removed.';
