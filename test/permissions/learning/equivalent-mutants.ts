/** Mutants of its permissions that no test could kill, and why (`npm run test:mutations`). */
export const equivalentMutants: Readonly<Record<string, string>> = {
  "learning.current_course_ids: as its caller": "who may call it reads their own enrollments, and it reads no other",
  "learning.interactions.educator_inserts_of_learners: for everyone":
    "of the accounts that a student sees, only their own is a student's; agents may add any",
  "learning.interactions.student_inserts_own: for everyone":
    "whoever else has the verb may write more than this already",
  "learning.vector_metadata.signed_in_agent_updates: check true":
    "its using asks the same of the session, not of the row",
};
