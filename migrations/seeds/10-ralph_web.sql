-- The roles of Ralph Web with their limits, each a Simpsons character. A profile is a dev until an admin says otherwise.
insert into ralph_web.role_limits
  (role, character_name, max_iterations_per_workstream, max_concurrent_workstreams, max_workstreams_per_day)
values
  ('trial', 'Ralph Wiggum', 5, 1, 3),
  ('dev', 'Bart Simpson', 25, 2, 10),
  ('senior', 'Lisa Simpson', 50, 4, 20),
  ('lead', 'Marge Simpson', 100, 8, 40),
  ('operator', 'Homer Simpson', 200, 16, 100),
  ('owner', 'Montgomery Burns', 500, 50, 500)
on conflict (role) do update set
  character_name = excluded.character_name,
  max_iterations_per_workstream = excluded.max_iterations_per_workstream,
  max_concurrent_workstreams = excluded.max_concurrent_workstreams,
  max_workstreams_per_day = excluded.max_workstreams_per_day
where (role_limits.character_name, role_limits.max_iterations_per_workstream, role_limits.max_concurrent_workstreams, role_limits.max_workstreams_per_day)
  is distinct from (excluded.character_name, excluded.max_iterations_per_workstream, excluded.max_concurrent_workstreams, excluded.max_workstreams_per_day);
