-- An account with $1 rows of its own in each of the tables that members fill, and ten accounts beside it with a tenth each. $2 is
-- the account. Rows are of ordinary length, and written in no order that an index would like.

-- statement: accounts
insert into identity.users (id, username)
select ('00000000-0000-4000-8000-' || lpad(to_hex(a), 12, '0'))::uuid, 'beside-' || a
from generate_series(1, 10) a
on conflict do nothing;

-- statement: tasks
insert into coaching.tasks (id, user_id, title, status, created_at)
select md5('task' || o || n)::uuid, owner, 'Task ' || md5(n::text) || ' that somebody means to do',
  (array['pending', 'in_progress', 'completed', 'cancelled'])[n % 4 + 1]::coaching.task_status,
  timestamptz '2026-01-01 00:00:00+00' + ((n * 7919::bigint) % $1::bigint) * interval '61 seconds'
from (
  select 0 as o, $2::uuid as owner, $1::integer as rows
  union all
  select a, ('00000000-0000-4000-8000-' || lpad(to_hex(a), 12, '0'))::uuid, $1::integer / 10 from generate_series(1, 10) a
) owners
cross join lateral generate_series(1, rows) n;

-- statement: interactions
insert into coaching.interactions (user_id, task_id, prompt, response, created_at)
select t.user_id, t.id, 'How do I ' || t.title || '?', case when row_number() over () % 3 > 0 then 'Begin with ' || md5(t.title) end,
  t.created_at + interval '5 minutes'
from coaching.tasks t;

-- statement: learning interactions
insert into learning.interactions (user_id, service_type, request_data, response_data, latency_ms, created_at)
select t.user_id, (array['rag', 'chat', 'quiz'])[n % 3 + 1], jsonb_build_object('question', t.title), jsonb_build_object('answer', md5(t.title)),
  (n * 7919) % 100000, t.created_at
from (select *, row_number() over () as n from coaching.tasks) t;

-- statement: courses
insert into learning.courses (id, code, name)
select md5('course' || c)::uuid, 'DEAR-' || c, 'Course ' || c from generate_series(1, 100) c;

-- statement: enrollments
insert into learning.enrollments (user_id, course_id)
select $2::uuid, md5('course' || c)::uuid from generate_series(1, 100) c;

-- statement: documents
insert into learning.documents (course_id, title, file_path, content_type, created_at)
select md5('course' || n % 100 + 1)::uuid, 'Lecture ' || n || ' of ' || md5(n::text) || ' databases', '/files/' || n || '.pdf', 'application/pdf',
  timestamptz '2026-01-01 00:00:00+00' + ((n * 7919::bigint) % $1::bigint) * interval '61 seconds'
from generate_series(1, $1::integer) n;

-- statement: projects
insert into ralph_advanced.projects (name, backend_repo_url, created_by)
select 'Project ' || p, 'https://git.example/project-' || p, $2::uuid from generate_series(1, 100) p;

-- statement: features
insert into ralph_advanced.features (project_id, name, description, branch_name, prd_json, status, started_at)
select p.id, 'Feature ' || f || ' of ' || p.id, 'What it is about.', 'feature/' || p.id || '-' || f, '{"goal": "Reach it"}', 'in_progress', now()
from ralph_advanced.projects p cross join generate_series(1, 10) f
where p.created_by = $2::uuid;

-- statement: stories
insert into ralph_advanced.stories (feature_id, project_id, story_id, repo, title, description, priority, status, attempt_count, created_at)
select f.id, f.project_id, 'US-' || n, 'backend', 'Story ' || n || ' of feature ' || f.id, 'As a user I want story ' || n || ', so that it is there.',
  (f.id * 7 + n * 3) % 5 + 1, (array['pending', 'rework', 'failed', 'pending'])[n % 4 + 1]::ralph_advanced.story_status, n % 4,
  timestamptz '2026-02-01 00:00:00+00' + n * interval '3 seconds'
from ralph_advanced.features f
join ralph_advanced.projects p on p.id = f.project_id and p.created_by = $2::uuid
cross join lateral generate_series(1, $1::integer / 1000) n;
