--! Previous: sha1:361b3392c15a0965a65fb9058984f9d18b3b09f4
--! Hash: sha1:3f2ac5b980de6ef2c68b15d65c903cf8ef18d8c0
--! Message: marketing clients

-- A client that a user does marketing for. Its files lie under a prefix in S3 that no other client shares, so that
-- nobody reaches another's files by naming a client alike.
drop table if exists marketing.clients cascade;  -- undo
drop function if exists marketing.tg_clients__set_s3_prefix cascade;

create table marketing.clients (
  id          uuid primary key default gen_random_uuid(),
  user_id     uuid not null default identity.current_user_id() references identity.users on delete cascade,
  name        varchar(100) not null,
  slug        varchar(100) not null,
  description text,
  s3_prefix   varchar(500) not null,
  created_at  timestamptz not null default now(),
  updated_at  timestamptz not null default now(),
  constraint clients_id_user_id_unique unique (id, user_id),
  constraint clients_slug_unique_per_user unique (user_id, slug),
  constraint clients_s3_prefix_unique unique (s3_prefix),
  constraint clients_name_not_blank check (name ~ '\S'),
  constraint clients_slug_is_slug check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  constraint clients_s3_prefix_is_folder check (s3_prefix ~ '^[^/].*/$')
);
create index clients_slug_idx on marketing.clients (slug);

-- The client's key makes the prefix unique; its slug lets a person find it. It stays when the slug changes, as the files do.
create function marketing.tg_clients__set_s3_prefix() returns trigger
language plpgsql volatile
as $$
begin
  new.s3_prefix := coalesce(new.s3_prefix, format('clients/%s-%s/', new.slug, new.id));
  return new;
end
$$;

create trigger _100_set_s3_prefix before insert on marketing.clients
  for each row execute function marketing.tg_clients__set_s3_prefix();
create trigger _100_set_updated_at before update on marketing.clients
  for each row execute function identity.tg__set_updated_at();

-- Permissions: members manage their own, but not where the files lie; agents see all, because they work for them;
-- analysts see all; admins manage all, and may say where files that exist already lie.
alter table marketing.clients enable row level security;
alter table marketing.clients force row level security;

create policy member_selects_own on marketing.clients for select to quintet_member
  using (user_id = (select identity.current_user_id()));
create policy agent_selects_all on marketing.clients for select to quintet_agent
  using (true);
create policy analyst_selects_all on marketing.clients for select to quintet_analyst
  using (true);
grant select on marketing.clients to quintet_member, quintet_agent, quintet_analyst;

create policy member_inserts_own on marketing.clients for insert to quintet_member
  with check (user_id = (select identity.current_user_id()));
grant insert (name, slug, description) on marketing.clients to quintet_member;

create policy member_updates_own on marketing.clients for update to quintet_member
  using (user_id = (select identity.current_user_id()))
  with check (user_id = (select identity.current_user_id()));
grant update (name, slug, description) on marketing.clients to quintet_member;

create policy member_deletes_own on marketing.clients for delete to quintet_member
  using (user_id = (select identity.current_user_id()));
grant delete on marketing.clients to quintet_member;

create policy admin_manages_all on marketing.clients for all to quintet_admin
  using (true) with check (true);
grant select, insert (user_id, name, slug, description, s3_prefix), update (name, slug, description, s3_prefix), delete
  on marketing.clients to quintet_admin;

comment on table marketing.clients is 'A client that a user does marketing for. One that has had runs cannot be deleted.';
comment on column marketing.clients.id is 'Key.';
comment on column marketing.clients.user_id is 'Whose client it is; the caller''s, unless an admin says otherwise.';
comment on column marketing.clients.name is 'Name to show.';
comment on column marketing.clients.slug is 'Short name in lowercase letters, digits and hyphens; each user has it once.';
comment on column marketing.clients.description is 'What the client does, for whoever writes for them.';
comment on column marketing.clients.s3_prefix is E'@hasDefault\nWhere its files lie in S3: a folder such as clients/yaz-automate-…/, chosen by the database.';
comment on column marketing.clients.created_at is 'When it was added.';
comment on column marketing.clients.updated_at is 'When it last changed; kept by the database.';
comment on function marketing.tg_clients__set_s3_prefix() is 'Gives a new client a folder of its own.';
comment on constraint clients_s3_prefix_unique on marketing.clients is E'@behavior -*\nNo two clients share files.';
