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
drop index ralph_advanced.projects_created_by_id_idx;
