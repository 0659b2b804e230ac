--! Previous: sha1:94ef75db6b73681faefa93f25cba3749b76daa7c
--! Hash: sha1:59dbb63451b4ad2ad6194f8a12e8cd57474378c1
--! Message: ralph advanced git commits

-- A commit that an agent made for a story. It is recorded once.
drop table if exists ralph_advanced.git_commits cascade;  -- undo

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
  constraint git_commits_story_fkey foreign key (story_id, feature_id, project_id)
    references ralph_advanced.stories (id, feature_id, project_id) on delete cascade,
  constraint git_commits_feature_fkey foreign key (feature_id, project_id)
    references ralph_advanced.features (id, project_id) on delete cascade,
  constraint git_commits_commit_once_a_story unique (story_id, repo, commit_hash),
  constraint git_commits_commit_hash_is_of_git check (commit_hash ~ '^[0-9a-f]{7,40}$'),
  constraint git_commits_commit_message_not_blank check (commit_message ~ '\S'),
  constraint git_commits_files_changed_are_texts check (
    jsonb_typeof(files_changed) = 'array'
    and not jsonb_path_exists(files_changed, 'strict $[*] ? (@.type() <> "string")', silent => true)
  )
);
create index git_commits_story_id_feature_id_project_id_idx on ralph_advanced.git_commits (story_id, feature_id, project_id);
create index git_commits_feature_id_project_id_idx on ralph_advanced.git_commits (feature_id, project_id);
create index git_commits_project_id_committed_at_idx on ralph_advanced.git_commits (project_id, committed_at desc);
create index git_commits_committed_at_idx on ralph_advanced.git_commits (committed_at);

-- Permissions: members see those of their projects; agents, analysts and admins see all. Who holds a story's lease records
-- them by a function, so nobody inserts; they are a record, so nobody updates or deletes.
alter table ralph_advanced.git_commits enable row level security;
alter table ralph_advanced.git_commits force row level security;

create policy member_selects_of_own_projects on ralph_advanced.git_commits for select to quintet_member
  using (project_id in (select ralph_advanced.current_project_ids()));
create policy agent_selects_all on ralph_advanced.git_commits for select to quintet_agent
  using (true);
create policy staff_selects_all on ralph_advanced.git_commits for select to quintet_analyst, quintet_admin
  using (true);
grant select on ralph_advanced.git_commits to quintet_member, quintet_agent, quintet_analyst, quintet_admin;

comment on table ralph_advanced.git_commits is E'@behavior -insert -update -delete\nA commit made for a story. Made by recordCommit.';
comment on constraint git_commits_story_fkey on ralph_advanced.git_commits is E'@foreignFieldName commits\nOf a story, and so of its feature and project.';
comment on constraint git_commits_feature_fkey on ralph_advanced.git_commits is E'@foreignFieldName commits\nOf the story''s feature.';
comment on column ralph_advanced.git_commits.id is 'Key.';
comment on column ralph_advanced.git_commits.story_id is 'The story that it was made for.';
comment on column ralph_advanced.git_commits.feature_id is 'The story''s feature.';
comment on column ralph_advanced.git_commits.project_id is 'The story''s project.';
comment on column ralph_advanced.git_commits.repo is 'The repository that it was made in.';
comment on column ralph_advanced.git_commits.commit_hash is 'Git''s own name of it, in hexadecimal: not a secret.';
comment on column ralph_advanced.git_commits.commit_message is 'What it says that it does.';
comment on column ralph_advanced.git_commits.files_changed is 'The paths that it touches: an array of texts.';
comment on column ralph_advanced.git_commits.committed_at is 'When it was recorded.';
