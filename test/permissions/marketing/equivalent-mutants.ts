/** Mutants of its permissions that no test could kill, and why (`npm run test:mutations`). */
export const equivalentMutants: Readonly<Record<string, string>> = {
  "marketing.feedback.member_inserts_own: for everyone": "whoever else has the verb may write more than this already",
  "marketing.runs.member_inserts_own: for everyone": "whoever else has the verb may write more than this already",
  "marketing.skills: no row level security": "who has a verb has it on every row; anonymous has none",
  "marketing.skills_related: as its owner": "who may call it reads all skills",
  "marketing.suggest_skills: as its owner": "who may call it reads all skills",
  "marketing.tg_clients__set_s3_prefix: as its owner": "reads and writes the row at hand, no table",
  "marketing.tg_runs__keep_state: as its owner": "reads and writes the row at hand, no table",
  "marketing.tg_skills__check_related: as its owner": "whoever may write skills, which is the owner, sees them all",
};
