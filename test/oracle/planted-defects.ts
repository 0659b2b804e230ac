import type { Difference } from "./compare.ts";

/** A change of the database's permissions that the oracle must notice, and how to take it back. */
type Defect = { what: Difference["what"]; type: string; role: string; sql: string; undo: string };

/** A policy of `<table>` made to let through what `wrong` says, and back. */
function policy(table: string, name: string, { wrong, right }: { wrong: string; right: string }) {
  const alter = (using: string) => `alter policy ${name} on ${table} using (${using})`;
  return { sql: alter(wrong), undo: alter(right) };
}

const own = "user_id = (select identity.current_user_id())";
const taught = "course_id = any (array(select learning.current_course_ids()))";
const ownProject = "owner_id = (select identity.current_user_id())";

/** Of each schema a policy that is too loose and one that is too tight; then other ways to show too much. */
export const defects: Defect[] = [
  {
    what: "extra row",
    type: "Session",
    role: "member",
    ...policy("identity.sessions", "self_selects", { wrong: "true", right: own }),
  },
  {
    what: "missing row",
    type: "UserChannel",
    role: "agent",
    ...policy("identity.user_channels", "agent_selects_all", { wrong: own, right: "true" }),
  },
  {
    what: "extra row",
    type: "LearningInteraction",
    role: "student",
    ...policy("learning.interactions", "student_selects_own", { wrong: "true", right: own }),
  },
  {
    what: "missing row",
    type: "LearningDocument",
    role: "educator",
    ...policy("learning.documents", "educator_selects_all", { wrong: taught, right: "true" }),
  },
  {
    what: "extra row",
    type: "CoachingTask",
    role: "member",
    ...policy("coaching.tasks", "member_selects_own", { wrong: `${own} or status = 'cancelled'`, right: own }),
  },
  {
    what: "missing row",
    type: "CoachingGoal",
    role: "analyst",
    ...policy("coaching.goals", "analyst_selects_all", { wrong: "description is not null", right: "true" }),
  },
  {
    what: "extra row",
    type: "RalphWebWorkstream",
    role: "member",
    ...policy("ralph_web.workstreams", "member_selects_own", {
      wrong: `${own} or status = 'failed'`,
      right: own,
    }),
  },
  {
    what: "missing row",
    type: "RalphWebProject",
    role: "agent",
    ...policy("ralph_web.projects", "agent_selects_all", { wrong: "type = 'multi-repo'", right: "true" }),
  },
  {
    what: "extra row",
    type: "RalphAdvancedStory",
    role: "member",
    ...policy("ralph_advanced.stories", "member_selects_of_own_projects", { wrong: "true", right: ownProject }),
  },
  {
    what: "missing row",
    type: "RalphAdvancedSystemLog",
    role: "admin",
    ...policy("ralph_advanced.system_logs", "staff_selects_all", { wrong: "level <> 'INFO'", right: "true" }),
  },
  {
    what: "extra row",
    type: "MarketingFeedback",
    role: "member",
    ...policy("marketing.feedback", "member_selects_own", { wrong: "overall_score > 3", right: own }),
  },
  {
    what: "missing row",
    type: "MarketingSkill",
    role: "member",
    ...policy("marketing.skills", "catalog_readers_select_all", { wrong: "not has_rules", right: "true" }),
  },
  {
    what: "extra row",
    type: "LearningUserInteraction",
    role: "student",
    sql: "alter view learning.v_user_interactions set (security_invoker = false)",
    undo: "alter view learning.v_user_interactions set (security_invoker = true)",
  },
  {
    // A refusal that is none: what should be FORBIDDEN is answered.
    what: "shape",
    type: "RalphWebProfile",
    role: "agent",
    sql: "grant select on ralph_web.profiles to quintet_agent",
    undo: "revoke select on ralph_web.profiles from quintet_agent",
  },
  {
    what: "shape",
    type: "LearningCourse",
    role: "student",
    sql: "revoke select on learning.courses from quintet_student",
    undo: "grant select on learning.courses to quintet_student",
  },
];
