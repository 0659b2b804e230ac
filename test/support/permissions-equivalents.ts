/** Mutants that no test could kill, and why. One that is killed all the same ends the run with an error. */
export const equivalentMutants: Record<string, string> = {
  "coaching.cache_entries.signed_in_agent_updates: check true":
    "its using asks the same of the session, not of the row",
  "coaching.cache_entries: insert all columns to quintet_agent": "it has no other columns",
  "coaching.interactions.member_inserts_own: for everyone":
    "whoever else has the verb may write more than this already",
  "coaching.interactions.signed_in_agent_updates_unanswered: check true":
    "its using asks the same of the session, and nothing of the answered row",
  "coaching.profiles.member_inserts_own: for everyone": "whoever else has the verb may write more than this already",
  "coaching.profiles.member_updates_own: for everyone": "whoever else has the verb may write more than this already",
  "coaching.profiles.signed_in_agent_updates: check true": "its using asks the same of the session, not of the row",
  "identity.current_session_id: as its owner": "reads a setting, no table",
  "identity.current_user_id: as its owner": "reads a setting, no table",
  "identity.tg__set_updated_at: as its owner": "reads and writes the row at hand, no table",
  "identity.tg_api_keys__keep_revocation: as its owner": "reads and writes the row at hand, no table",
  "identity.user_channels.self_updates: for everyone": "whoever else has the verb may write more than this already",
  "identity.user_channels.signed_in_agent_updates: check true":
    "its using asks the same of the session, not of the row",
  "learning.current_course_ids: as its caller": "who may call it reads their own enrollments, and it reads no other",
  "learning.interactions.educator_inserts_of_learners: for everyone":
    "of the accounts that a student sees, only their own is a student's; agents may add any",
  "learning.interactions.student_inserts_own: for everyone":
    "whoever else has the verb may write more than this already",
  "learning.vector_metadata.signed_in_agent_updates: check true":
    "its using asks the same of the session, not of the row",
  "marketing.feedback.member_inserts_own: for everyone": "whoever else has the verb may write more than this already",
  "marketing.runs.member_inserts_own: for everyone": "whoever else has the verb may write more than this already",
  "marketing.skills: no row level security": "who has a verb has it on every row; anonymous has none",
  "marketing.skills_related: as its owner": "who may call it reads all skills",
  "marketing.suggest_skills: as its owner": "who may call it reads all skills",
  "marketing.tg_clients__set_s3_prefix: as its owner": "reads and writes the row at hand, no table",
  "marketing.tg_runs__keep_state: as its owner": "reads and writes the row at hand, no table",
  "marketing.tg_skills__check_related: as its owner": "whoever may write skills, which is the owner, sees them all",
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
  "ralph_web.profiles_starts_today: as its owner": "reads its argument, no table",
  "ralph_web.remove_anthropic_key: as its owner": "it deletes the caller's own row, which the caller may delete",
  "ralph_web.role_limits: no row level security": "whoever may read them reads all, and nobody writes",
  "ralph_web.tg_project_repos__set_project: as its owner":
    "another's project has an owner whom the policy refuses, as it refuses none",
  "ralph_web.tg_projects__refuse_delete_while_active: as its caller":
    "whoever may delete a project sees its workstreams",
  "ralph_web.tg_workstreams__step: as its owner": "reads and writes the row at hand, no table",
  "ralph_web.user_api_keys.admin_manages_all: negate check": "admins have no grant to insert or update",
};
