--! Previous: sha1:1517396ae75a6e009cc691370057c573ebcf2fb2
--! Hash: sha1:eee55e55489bbfc4f0bf37f4cd1cae52e9b18d8d
--! Message: ralph advanced projects in the plan

--! split: 1-ralph-advanced-projects-inline.sql
-- Who may see what hangs on a story stays as it was; how it is asked changes. A function in FROM becomes a part of the
-- query, planned with it once; in the select list it was a query of its own, which up to PostgreSQL 17 was parsed and
-- planned again for each request: 100 µs, where the rows themselves take 20. The index answers without the projects' rows.
drop index if exists ralph_advanced.projects_created_by_id_idx;  -- undo

create index projects_created_by_id_idx on ralph_advanced.projects (created_by, id);

alter policy member_selects_of_own_projects on ralph_advanced.story_history
  using (project_id = any (array(select own.id from ralph_advanced.current_project_ids() as own (id))));
alter policy member_selects_of_own_projects on ralph_advanced.agent_executions
  using (project_id = any (array(select own.id from ralph_advanced.current_project_ids() as own (id))));
alter policy member_selects_of_own_projects on ralph_advanced.quality_gate_results
  using (project_id = any (array(select own.id from ralph_advanced.current_project_ids() as own (id))));
alter policy member_selects_of_own_projects on ralph_advanced.git_commits
  using (project_id = any (array(select own.id from ralph_advanced.current_project_ids() as own (id))));
alter policy member_selects_of_own_projects on ralph_advanced.progress_logs
  using (project_id = any (array(select own.id from ralph_advanced.current_project_ids() as own (id))));
