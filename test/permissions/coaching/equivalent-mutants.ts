/** Mutants of its permissions that no test could kill, and why (`npm run test:mutations`). */
export const equivalentMutants: Readonly<Record<string, string>> = {
  "coaching.cache_entries.signed_in_agent_updates: check true":
    "its using asks the same of the session, not of the row",
  "coaching.cache_entries: insert all columns to quintet_agent": "it has no other columns",
  "coaching.interactions.member_inserts_own: for everyone":
    "whoever else has the verb may write more than this already",
  "coaching.profiles.member_inserts_own: for everyone": "whoever else has the verb may write more than this already",
  "coaching.profiles.member_updates_own: for everyone": "whoever else has the verb may write more than this already",
  "coaching.profiles.signed_in_agent_updates: check true": "its using asks the same of the session, not of the row",
};
