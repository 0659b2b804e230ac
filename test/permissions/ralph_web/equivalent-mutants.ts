/** Mutants of its permissions that no test could kill, and why (`npm run test:mutations`). */
export const equivalentMutants: Readonly<Record<string, string>> = {
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
