/** Mutants of its permissions that no test could kill, and why (`npm run test:mutations`). */
export const equivalentMutants: Readonly<Record<string, string>> = {
  "identity.current_session_id: as its owner": "reads a setting, no table",
  "identity.current_user_id: as its owner": "reads a setting, no table",
  "identity.tg__set_updated_at: as its owner": "reads and writes the row at hand, no table",
  "identity.tg_api_keys__keep_revocation: as its owner": "reads and writes the row at hand, no table",
  "identity.user_channels.self_updates: for everyone": "whoever else has the verb may write more than this already",
  "identity.user_channels.signed_in_agent_updates: check true":
    "its using asks the same of the session, not of the row",
};
