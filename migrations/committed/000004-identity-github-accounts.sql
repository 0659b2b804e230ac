--! Previous: sha1:0f6b8bbda8c1127773a21bfd07aeedc244a31e4e
--! Hash: sha1:7ba59490684e54298a2359a70c4c28a9f4546dea
--! Message: identity github accounts

-- A GitHub account that signs in to one of ours. GitHub's numeric id is the key; its login may change.
drop table if exists identity.github_accounts cascade;  -- undo

create table identity.github_accounts (
  id              uuid primary key default gen_random_uuid(),
  user_id         uuid not null references identity.users on delete cascade,
  github_id       text not null,
  github_username text not null,
  avatar_url      text,
  created_at      timestamptz not null default now(),
  updated_at      timestamptz not null default now(),
  constraint github_accounts_github_id_unique unique (github_id),
  constraint github_accounts_github_id_is_number check (github_id ~ '^[0-9]{1,20}$')
);
create index github_accounts_user_id_idx on identity.github_accounts (user_id);

create trigger _100_set_updated_at before update on identity.github_accounts
  for each row execute function identity.tg__set_updated_at();

-- Permissions: members and agents see and unlink their own; analysts see all; admins see and unlink all. A link is made
-- by signing in at GitHub, so nobody inserts or updates one directly.
alter table identity.github_accounts enable row level security;
alter table identity.github_accounts force row level security;

create policy self_selects on identity.github_accounts for select to quintet_member, quintet_agent
  using (user_id = (select identity.current_user_id()));
create policy analyst_selects_all on identity.github_accounts for select to quintet_analyst
  using (true);
grant select on identity.github_accounts to quintet_member, quintet_agent, quintet_analyst;

create policy self_deletes on identity.github_accounts for delete to quintet_member, quintet_agent
  using (user_id = (select identity.current_user_id()));
grant delete on identity.github_accounts to quintet_member, quintet_agent;

create policy admin_selects_all on identity.github_accounts for select to quintet_admin
  using (true);
create policy admin_deletes_all on identity.github_accounts for delete to quintet_admin
  using (true);
grant select, delete on identity.github_accounts to quintet_admin;

comment on table identity.github_accounts is 'A GitHub account linked to an account here.';
comment on column identity.github_accounts.id is 'Key of the link.';
comment on column identity.github_accounts.user_id is 'The account that this GitHub account signs in to.';
comment on column identity.github_accounts.github_id is 'GitHub''s own id of the account; never changes.';
comment on column identity.github_accounts.github_username is 'GitHub login at the last sign-in.';
comment on column identity.github_accounts.avatar_url is 'GitHub''s picture at the last sign-in.';
comment on column identity.github_accounts.created_at is 'When the accounts were linked.';
comment on column identity.github_accounts.updated_at is 'When GitHub''s details last changed; kept by the database.';
