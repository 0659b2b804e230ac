--! Previous: sha1:03398bfd84d45fc9a40f7327ea6e2af780a7831e
--! Hash: sha1:349f4b75dfeb0ab476acaa450a54c06cca81f63e
--! Message: identity saved queries

--! split: 1-saved-queries.sql
-- Queries that somebody saved, to run them again: private, or shared with one of their teams. The invariant: whoever reads a
-- saved query wrote it or is in the team that it is shared with, or is an admin. It runs as whoever opens it, so it gives
-- nobody a right: it holds a text and variables, never an answer.
drop table if exists identity.saved_queries, identity.team_members, identity.teams cascade;  -- undo
drop function if exists identity.current_team_ids cascade;
drop function if exists identity.tg_saved_queries__count_storage cascade;

create table identity.teams (
  id         uuid primary key default gen_random_uuid(),
  name       text not null,
  created_at timestamptz not null default now(),
  constraint teams_name_not_blank check (name ~ '\S'),
  constraint teams_name_at_most_200_characters check (char_length(name) <= 200),
  constraint teams_name_unique unique (name)
);

create table identity.team_members (
  id       uuid primary key default gen_random_uuid(),
  team_id  uuid not null references identity.teams on delete cascade,
  user_id  uuid not null references identity.users on delete cascade,
  added_at timestamptz not null default now(),
  constraint team_members_once_a_team unique (user_id, team_id)
);
create index team_members_team_id_idx on identity.team_members (team_id);

-- A team that is deleted leaves its queries to those who wrote them.
create table identity.saved_queries (
  id          uuid primary key default gen_random_uuid(),
  user_id     uuid not null default identity.current_user_id() references identity.users on delete cascade,
  team_id     uuid references identity.teams on delete set null,
  name        text not null,
  description text,
  document    text not null,
  variables   jsonb not null default '{}',
  created_at  timestamptz not null default now(),
  updated_at  timestamptz not null default now(),
  constraint saved_queries_name_not_blank check (name ~ '\S'),
  constraint saved_queries_name_at_most_200_characters check (char_length(name) <= 200),
  constraint saved_queries_description_at_most_10000_characters check (char_length(description) <= 10000),
  constraint saved_queries_document_not_blank check (document ~ '\S'),
  constraint saved_queries_document_at_most_100000_characters check (char_length(document) <= 100000),
  constraint saved_queries_variables_are_an_object check (jsonb_typeof(variables) = 'object'),
  constraint saved_queries_variables_at_most_50000_bytes check (octet_length(variables::text) <= 50000),
  constraint saved_queries_name_once_a_user unique (user_id, name)
);
create index saved_queries_team_id_idx on identity.saved_queries (team_id);

-- Definer: the policy of team_members would otherwise read its own table.
create function identity.current_team_ids() returns setof uuid
language sql stable security definer set search_path = ''
as $$ select m.team_id from identity.team_members m where m.user_id = identity.current_user_id() $$;

create trigger _100_set_updated_at before update on identity.saved_queries
  for each row execute function identity.tg__set_updated_at();

select identity_private.count_storage_of('identity.saved_queries', 'user_id', '{name, description, document, variables}');

-- Permissions of teams: members and analysts see those they are in; admins manage all. Nobody else makes a team: it is an
-- admin who says who works together.
alter table identity.teams enable row level security;
alter table identity.teams force row level security;

create policy teammate_selects on identity.teams for select to quintet_member, quintet_analyst
  using (id = any (array(select identity.current_team_ids())));
grant select on identity.teams to quintet_member, quintet_analyst;

create policy admin_manages_all on identity.teams for all to quintet_admin
  using (true) with check (true);
grant select, insert (name), update (name), delete on identity.teams to quintet_admin;

-- Permissions of team_members: members and analysts see who is in their teams; admins manage all. Nobody updates one: it has
-- nothing to change.
alter table identity.team_members enable row level security;
alter table identity.team_members force row level security;

create policy teammate_selects on identity.team_members for select to quintet_member, quintet_analyst
  using (team_id = any (array(select identity.current_team_ids())));
grant select on identity.team_members to quintet_member, quintet_analyst;

create policy admin_selects_all on identity.team_members for select to quintet_admin
  using (true);
grant select on identity.team_members to quintet_admin;
create policy admin_inserts_all on identity.team_members for insert to quintet_admin
  with check (true);
grant insert (team_id, user_id) on identity.team_members to quintet_admin;
create policy admin_deletes_all on identity.team_members for delete to quintet_admin
  using (true);
grant delete on identity.team_members to quintet_admin;

-- Permissions of saved_queries: members, analysts and admins write their own and read what is shared with their teams, so an
-- analyst, who reads nearly everything else, does not read what others keep to themselves. They share with a team that they
-- are in. Admins read and delete all, and change none but their own: a text runs with the rights of whoever opens it. Agents
-- are programs, which keep their texts.
alter table identity.saved_queries enable row level security;
alter table identity.saved_queries force row level security;

create policy teammate_selects on identity.saved_queries for select to quintet_member, quintet_analyst
  using (
    user_id = (select identity.current_user_id())
    or team_id = any (array(select identity.current_team_ids()))
  );
create policy admin_selects_all on identity.saved_queries for select to quintet_admin
  using (true);
grant select on identity.saved_queries to quintet_member, quintet_analyst, quintet_admin;

create policy self_inserts on identity.saved_queries for insert to quintet_member, quintet_analyst, quintet_admin
  with check (
    user_id = (select identity.current_user_id())
    and (team_id is null or team_id = any (array(select identity.current_team_ids())))
  );
grant insert (team_id, name, description, document, variables) on identity.saved_queries
  to quintet_member, quintet_analyst, quintet_admin;

create policy self_updates on identity.saved_queries for update to quintet_member, quintet_analyst, quintet_admin
  using (user_id = (select identity.current_user_id()))
  with check (
    user_id = (select identity.current_user_id())
    and (team_id is null or team_id = any (array(select identity.current_team_ids())))
  );
grant update (team_id, name, description, document, variables) on identity.saved_queries
  to quintet_member, quintet_analyst, quintet_admin;

create policy self_deletes on identity.saved_queries for delete to quintet_member, quintet_analyst
  using (user_id = (select identity.current_user_id()));
create policy admin_deletes_all on identity.saved_queries for delete to quintet_admin
  using (true);
grant delete on identity.saved_queries to quintet_member, quintet_analyst, quintet_admin;

-- Permissions of the function: whose policies ask it.
grant execute on function identity.current_team_ids() to quintet_member, quintet_analyst, quintet_admin;

comment on table identity.teams is E'@behavior -aggregates\nPeople who share saved queries. Made by admins.';
comment on column identity.teams.id is 'Key.';
comment on column identity.teams.name is 'What it is called; once.';
comment on column identity.teams.created_at is 'When it was made.';
comment on table identity.team_members is E'@behavior -aggregates\nWho is in a team.';
comment on column identity.team_members.id is 'Key.';
comment on column identity.team_members.team_id is 'The team.';
comment on column identity.team_members.user_id is 'Who is in it.';
comment on column identity.team_members.added_at is 'Since when.';
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
comment on function identity.current_team_ids() is E'@behavior -*\nThe teams that whoever asks is in.';
