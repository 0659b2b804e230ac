-- Rows of ralph_advanced for benchmarks: ten projects an account, ten features a project, twenty stories a feature.
-- Set-based, with every trigger that writes firing, so that numbers, history and project ids are the database's own. What
-- belongs together is not stored together: a feature's stories are as far apart as if all features grew at once.

-- statement: accounts. One for each ten projects; $1 is how many. The first has a password and sends the requests.
insert into identity.users (id, username)
select ('00000000-0000-4000-8000-' || lpad(to_hex(a), 12, '0'))::uuid, 'bench-' || a
from generate_series(1, $1::integer) a;

-- statement: projects. $1 of them for $2 accounts.
insert into ralph_advanced.projects (id, name, description, backend_repo_url, status, created_at, created_by)
overriding system value
select p, 'Project ' || p, 'What project ' || p || ' is about, in a sentence of the usual length.',
  'https://git.example/project-' || p,
  (array['running', 'running', 'idle', 'paused', 'completed'])[p % 5 + 1]::ralph_advanced.project_status,
  timestamptz '2026-01-01 00:00:00+00' + p * interval '61 seconds',
  ('00000000-0000-4000-8000-' || lpad(to_hex((p - 1) % $2::integer + 1), 12, '0'))::uuid
from generate_series(1, $1::integer) p;

-- statement: features. $1 of them for $2 projects.
insert into ralph_advanced.features (id, project_id, name, description, branch_name, prd_json, status, created_at, started_at)
overriding system value
select f, (f - 1) % $2::integer + 1, 'Feature ' || f, 'What feature ' || f || ' is about.', 'feature/' || f,
  jsonb_build_object('goal', 'Reach goal ' || f, 'non_goals', jsonb_build_array('everything else')),
  'in_progress', at, at
from generate_series(1, $1::integer) f
cross join lateral (select timestamptz '2026-01-02 00:00:00+00' + f * interval '31 seconds' as at) t;

-- statement: stories. Twenty for each feature from $1 to $2, of $3 in all. Each fourth waits for the feature's first.
insert into ralph_advanced.stories (
  id, feature_id, story_id, repo, title, description, acceptance_criteria, priority, status, dependencies,
  assigned_agent, built_by_agent, attempt_count, lease_id, lease_expires_at, created_at, started_at, completed_at
)
overriding system value
select (n - 1) * $3::integer + f, f, 'US-' || lpad(n::text, 3, '0'),
  (array['backend', 'mobile', 'frontend'])[(f + n) % 3 + 1]::ralph_advanced.repository,
  'Story ' || n || ' of feature ' || f, 'As a user I want story ' || n || ' of feature ' || f || ', so that it is there.',
  jsonb_build_array('It is built', 'It is tested'), (f * 7 + n * 3) % 5 + 1, s.status,
  case when n % 4 = 0 then jsonb_build_array('US-001') end,
  case when s.status not in ('pending', 'rework') then 'agent-' || (f + n) % 8 end,
  case when s.status in ('review', 'testing', 'done') then 'agent-' || (f + n) % 8 end,
  case when s.status = 'pending' then 0 else (f + n) % 4 + 1 end,
  case when s.leased then gen_random_uuid() end,
  case when s.leased then timestamptz '2099-01-01 00:00:00+00' end,
  s.at, case when s.status <> 'pending' then s.at + interval '1 hour' end,
  case when s.status = 'done' then s.at + interval '2 hours' end
from generate_series(1, 20) n
cross join generate_series($1::integer, $2::integer) f
cross join lateral (
  select status, status = 'in_progress' as leased,
    timestamptz '2026-02-01 00:00:00+00' + ((n - 1) * $3::integer + f) * interval '3 seconds' as at
  from (select (array['pending', 'pending', 'done', 'done', 'done', 'in_progress', 'review', 'testing', 'rework', 'failed'])
    [(f + n) % 10 + 1]::ralph_advanced.story_status as status) x
) s
order by n, f;
