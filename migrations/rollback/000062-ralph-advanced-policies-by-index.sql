alter policy member_selects_of_own_projects on ralph_advanced.features
  using (project_id in (select ralph_advanced.current_project_ids()));
alter policy member_inserts_of_own_projects on ralph_advanced.features
  with check (project_id in (select ralph_advanced.current_project_ids()));
alter policy member_updates_of_own_projects on ralph_advanced.features
  using (project_id in (select ralph_advanced.current_project_ids()));
alter policy member_deletes_of_own_projects on ralph_advanced.features
  using (project_id in (select ralph_advanced.current_project_ids()));
alter policy member_selects_of_own_projects on ralph_advanced.stories
  using (project_id in (select ralph_advanced.current_project_ids()));
alter policy member_inserts_of_own_projects on ralph_advanced.stories
  with check (project_id in (select ralph_advanced.current_project_ids()));
alter policy member_updates_of_own_projects on ralph_advanced.stories
  using (project_id in (select ralph_advanced.current_project_ids()));
alter policy member_deletes_of_own_projects on ralph_advanced.stories
  using (project_id in (select ralph_advanced.current_project_ids()));
alter policy member_selects_of_own_projects on ralph_advanced.story_history
  using (project_id in (select ralph_advanced.current_project_ids()));
alter policy member_selects_of_own_projects on ralph_advanced.agent_executions
  using (project_id in (select ralph_advanced.current_project_ids()));
alter policy member_selects_of_own_projects on ralph_advanced.quality_gate_results
  using (project_id in (select ralph_advanced.current_project_ids()));
alter policy member_selects_of_own_projects on ralph_advanced.git_commits
  using (project_id in (select ralph_advanced.current_project_ids()));
alter policy member_selects_of_own_projects on ralph_advanced.progress_logs
  using (project_id in (select ralph_advanced.current_project_ids()));

alter function ralph_advanced.current_project_ids() parallel unsafe;
alter function ralph_advanced.stories_blockers(ralph_advanced.stories) parallel unsafe;
