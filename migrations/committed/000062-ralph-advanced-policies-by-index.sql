--! Previous: sha1:8ee562c493831be661c98ce679141450eb5737fb
--! Hash: sha1:86806df2d0a02df1b2ef1e55503f6d50cc46e495
--! Message: ralph advanced policies by index

--! split: 1-current.sql
-- Who may see what hangs on a project stays as it was; how it is asked changes. As an array the caller's projects are
-- looked up in the index on project_id, once a statement. As a subquery (in (select …)) they were a filter: under a policy
-- it is no join, so each list and count read the rows of everybody. Of 100,000 stories 100 were counted in 6 ms, now in 0.1.
alter policy member_selects_of_own_projects on ralph_advanced.features
  using (project_id = any (array(select ralph_advanced.current_project_ids())));
alter policy member_inserts_of_own_projects on ralph_advanced.features
  with check (project_id = any (array(select ralph_advanced.current_project_ids())));
alter policy member_updates_of_own_projects on ralph_advanced.features
  using (project_id = any (array(select ralph_advanced.current_project_ids())));
alter policy member_deletes_of_own_projects on ralph_advanced.features
  using (project_id = any (array(select ralph_advanced.current_project_ids())));
alter policy member_selects_of_own_projects on ralph_advanced.stories
  using (project_id = any (array(select ralph_advanced.current_project_ids())));
alter policy member_inserts_of_own_projects on ralph_advanced.stories
  with check (project_id = any (array(select ralph_advanced.current_project_ids())));
alter policy member_updates_of_own_projects on ralph_advanced.stories
  using (project_id = any (array(select ralph_advanced.current_project_ids())));
alter policy member_deletes_of_own_projects on ralph_advanced.stories
  using (project_id = any (array(select ralph_advanced.current_project_ids())));
alter policy member_selects_of_own_projects on ralph_advanced.story_history
  using (project_id = any (array(select ralph_advanced.current_project_ids())));
alter policy member_selects_of_own_projects on ralph_advanced.agent_executions
  using (project_id = any (array(select ralph_advanced.current_project_ids())));
alter policy member_selects_of_own_projects on ralph_advanced.quality_gate_results
  using (project_id = any (array(select ralph_advanced.current_project_ids())));
alter policy member_selects_of_own_projects on ralph_advanced.git_commits
  using (project_id = any (array(select ralph_advanced.current_project_ids())));
alter policy member_selects_of_own_projects on ralph_advanced.progress_logs
  using (project_id = any (array(select ralph_advanced.current_project_ids())));

-- They read, and nothing that a parallel worker could not.
alter function ralph_advanced.current_project_ids() parallel safe;
alter function ralph_advanced.stories_blockers(ralph_advanced.stories) parallel safe;
