/** Mutants of its permissions that no test could kill, and why (`npm run test:mutations`). */
export const equivalentMutants: Readonly<Record<string, string>> = {
  "ralph_advanced.current_project_ids: as its owner": "it reads the caller's projects, which the caller sees",
  "ralph_advanced.projects.member_updates_own: for everyone":
    "whoever else has the verb may write more than this already",
  "ralph_advanced.stories.member_inserts_of_own_projects: for everyone":
    "whoever else has the verb may write more than this already",
  "ralph_advanced.tg_features__check_plan: as its caller": "whoever plans sees the features and stories of the plan",
  "ralph_advanced.tg_features__keep_status: as its caller": "whoever changes a feature sees its stories",
  "ralph_advanced.tg_features__set_owner_id: as its owner":
    "another's project has an owner whom the policy refuses, as it refuses nobody",
  "ralph_advanced.tg_projects__pause_without_owner: as its owner": "writes the row at hand, no table",
  "ralph_advanced.tg_progress_logs__set_project_id: as its owner": "agents, who alone insert, see all features",
  "ralph_advanced.tg_projects__check_status: as its owner": "reads and writes the row at hand, no table",
  "ralph_advanced.tg_stories__keep_state: as its owner": "reads and writes the row at hand, no table",
  "ralph_advanced.tg_stories__require_gates: as its caller": "whoever ends a story sees its gates' results",
  "ralph_advanced.tg_stories__set_project_id: as its owner":
    "another's feature has a project that the policy refuses, as it refuses none",
};
