/** Mutants that no test could kill, and why. */
export const equivalentMutants: Record<string, string> = {
  "coaching.cache_entries: insert all columns to quintet_agent": "it has no other columns",
  "coaching.cache_entries.signed_in_agent_updates: check true":
    "its using asks the same of the session, not of the row",
  "coaching.interactions.signed_in_agent_updates_unanswered: check true":
    "its using asks the same of the session, and nothing of the answered row",
  "coaching.profiles.signed_in_agent_updates: check true": "its using asks the same of the session, not of the row",
  "identity.current_session_id: as its owner": "reads a setting, no table",
  "identity.current_user_id: as its owner": "reads a setting, no table",
  "identity.user_channels.signed_in_agent_updates: check true":
    "its using asks the same of the session, not of the row",
  "ralph_web.profiles_starts_today: as its owner": "reads its argument, no table",
  "ralph_web.role_limits: no row level security": "whoever may read them reads all, and nobody writes",
  "ralph_web.user_api_keys.admin_manages_all: negate check": "admins have no grant to insert or update",
  "learning.vector_metadata.signed_in_agent_updates: check true":
    "its using asks the same of the session, not of the row",
  "marketing.skills_related: as its owner": "who may call it reads all skills",
  "marketing.skills: no row level security": "who has a verb has it on every row; anonymous has none",
  "marketing.suggest_skills: as its owner": "who may call it reads all skills",
};
