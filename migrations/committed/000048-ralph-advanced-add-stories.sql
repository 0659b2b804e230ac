--! Previous: sha1:433719a88db6a554946a58acd28d5803a4594cbd
--! Hash: sha1:20c8fc7f4801b1d0ccc0932530e1d82b7a71ddfc
--! Message: ralph advanced add stories

-- Adds a whole plan at once. Stories may depend on those that come later in the list: the plan is looked at when all are
-- there.
drop function if exists ralph_advanced.add_stories cascade;  -- undo
drop type if exists ralph_advanced.new_story cascade;

create type ralph_advanced.new_story as (
  code                text,
  repo                ralph_advanced.repository,
  title               text,
  description         text,
  acceptance_criteria text[],
  priority            integer,
  dependencies        text[]
);

-- As the caller, whose policies decide which feature it may be.
create function ralph_advanced.add_stories(feature_id integer, stories ralph_advanced.new_story[])
returns setof ralph_advanced.stories
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

-- Permissions: who may add one story may add several.
grant execute on function ralph_advanced.add_stories(integer, ralph_advanced.new_story[])
  to quintet_member, quintet_agent, quintet_admin;

comment on type ralph_advanced.new_story is 'A story that is to be added.';
comment on column ralph_advanced.new_story.code is E'@notNull\nWhat the plan calls it, such as US-001.';
comment on column ralph_advanced.new_story.repo is E'@notNull\nThe repository that it is built in.';
comment on column ralph_advanced.new_story.title is E'@notNull\nWhat it is about, in a line.';
comment on column ralph_advanced.new_story.description is 'What it is about.';
comment on column ralph_advanced.new_story.acceptance_criteria is 'When it counts as built.';
comment on column ralph_advanced.new_story.priority is 'Which to take first: 1, as when it is left out, before 2.';
comment on column ralph_advanced.new_story.dependencies is 'The codes of the stories that must be done first.';
comment on function ralph_advanced.add_stories(integer, ralph_advanced.new_story[]) is E'@resultFieldName stories\nAdds stories to a feature, all or none, in any order.';
