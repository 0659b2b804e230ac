--! Previous: sha1:3f2ac5b980de6ef2c68b15d65c903cf8ef18d8c0
--! Hash: sha1:aa08fed15155f48991447ea29cc0005b52df3458
--! Message: marketing skills

-- What an agent can do for a client: the catalog of skills, whose instructions lie in S3. Each skill that another names as
-- related is in the catalog. migrations/seeds/40-marketing.sql holds the catalog.
drop table if exists marketing.skills cascade;  -- undo
drop function if exists marketing.tg_skills__check_related cascade;
drop type if exists marketing.skill_type cascade;

create type marketing.skill_type as enum ('simple', 'with_rules', 'complex');

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
  constraint skills_name_is_slug check (name ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  constraint skills_description_not_blank check (description ~ '\S'),
  constraint skills_s3_key_is_folder check (s3_key ~ '^[^/].*/$'),
  -- A list is well formed when picking out its texts leaves it as it is.
  constraint skills_trigger_keywords_are_texts check (
    trigger_keywords = jsonb_path_query_array(
      trigger_keywords, 'strict $[*] ? (@.type() == "string" && @ like_regex "\\S")', silent => true)
  ),
  constraint skills_related_skills_are_texts check (
    related_skills = jsonb_path_query_array(
      related_skills, 'strict $[*] ? (@.type() == "string" && @ like_regex "\\S")', silent => true)
  )
);
create index skills_type_idx on marketing.skills (type);

-- Looks when the transaction ends, so that skills which name each other can be added together. The lock makes writers of
-- the catalog, who are few, look one after the other: otherwise one could remove what another is just relating to.
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
    raise exception using errcode = 'QT404', constraint = 'skills_related_skills_exist',
      message = 'A skill names a related skill that is not in the catalog.';
  end if;
  return null;
end
$$;

create trigger _100_set_updated_at before update on marketing.skills
  for each row execute function identity.tg__set_updated_at();
create constraint trigger _500_check_related after insert or update of name, related_skills or delete on marketing.skills
  deferrable initially deferred
  for each row execute function marketing.tg_skills__check_related();

-- Permissions: everyone signed in reads the catalog; admins manage it. The catalog's own skills are as the seed says
-- after each start; those that admins add are theirs.
alter table marketing.skills enable row level security;
alter table marketing.skills force row level security;

create policy catalog_readers_select_all on marketing.skills for select to quintet_member, quintet_agent
  using (true);
create policy analyst_selects_all on marketing.skills for select to quintet_analyst
  using (true);
grant select on marketing.skills to quintet_member, quintet_agent, quintet_analyst;

create policy admin_manages_all on marketing.skills for all to quintet_admin
  using (true) with check (true);
grant select,
  insert (name, description, type, s3_key, has_rules, has_subdirectories, trigger_keywords, related_skills),
  update (name, description, type, s3_key, has_rules, has_subdirectories, trigger_keywords, related_skills),
  delete
  on marketing.skills to quintet_admin;

comment on type marketing.skill_type is 'How a skill is made: instructions alone, instructions with rules, or several folders.';
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
comment on function marketing.tg_skills__check_related() is 'Refuses (QT404) a related skill that is not in the catalog.';
