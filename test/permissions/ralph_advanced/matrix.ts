import type { RelationPermissions, SchemaMatrix } from "../../../src/scaffold/permission-matrix.ts";

/** A record that writes itself or is made by functions: read, never written. Students and educators are members. */
const record = {
  member: { select: "of_own_projects" },
  student: { select: "of_own_projects" },
  educator: { select: "of_own_projects" },
  analyst: { select: "all" },
  agent: { select: "all" },
  admin: { select: "all" },
} satisfies RelationPermissions;

const projectOfMember = {
  select: "own",
  insert: "own (name, description, backend_repo_url, mobile_repo_url, frontend_repo_url, separation_of_duties)",
  update: "own (name, description, backend_repo_url, mobile_repo_url, frontend_repo_url, status, separation_of_duties)",
  delete: "own",
};
const featureOfMember = {
  select: "of_own_projects",
  insert: "of_own_projects (project_id, name, description, branch_name, prd_json)",
  update: "of_own_projects (name, description, branch_name, prd_json, status)",
  delete: "of_own_projects",
};
const storyOfMember = {
  select: "of_own_projects",
  insert:
    "of_own_projects (feature_id, story_id, repo, title, description, acceptance_criteria, priority, dependencies)",
  update:
    "of_own_projects (story_id, repo, title, description, acceptance_criteria, priority, status, status_note, dependencies)",
  delete: "of_own_projects",
};
const logOfOrchestrator = { select: "orchestrates", insert: "orchestrates (level, source, message, metadata)" };
const members = ["member", "student", "educator"] as const;
const planners = ["member", "student", "educator", "agent", "admin"] as const;
const readers = [...planners, "analyst"] as const;

/** Who may do what with projects and the work on them. Anonymous visitors have no part in it. */
export const matrix: SchemaMatrix = {
  conditions: {
    own: /^\(created_by = \( SELECT identity\.current_user_id\(\) AS current_user_id\)\)$/,
    of_own_projects:
      /^\((owner_id = \( SELECT identity\.current_user_id\(\) AS current_user_id\)|project_id = ANY \(ARRAY\( SELECT own\.id\s+FROM ralph_advanced\.current_project_ids\(\) own\(id\)\)\))\)$/,
    self: /^\(user_id = \( SELECT identity\.current_user_id\(\) AS current_user_id\)\)$/,
    orchestrates: /^\( SELECT ralph_advanced\.is_orchestrator\(\) AS is_orchestrator\)$/,
    signed_in: /^\(\( SELECT identity\.current_user_id\(\) AS current_user_id\) IS NOT NULL\)$/,
  },

  // biome-ignore format: one line a role, its verbs in columns
  relations: {
    "ralph_advanced.projects": {
      member:   projectOfMember,
      student:  projectOfMember,
      educator: projectOfMember,
      analyst:  { select: "all" },
      agent:    { select: "all", update: "signed_in (status)" },
      admin:    {
        select: "all",
        insert: "all (name, description, backend_repo_url, mobile_repo_url, frontend_repo_url, created_by, separation_of_duties)",
        update: "all (name, description, backend_repo_url, mobile_repo_url, frontend_repo_url, status, created_by, separation_of_duties)",
        delete: "all",
      },
    },
    "ralph_advanced.features": {
      member:   featureOfMember,
      student:  featureOfMember,
      educator: featureOfMember,
      analyst:  { select: "all" },
      agent:    { select: "all" },
      admin:    {
        select: "all",
        insert: "all (project_id, name, description, branch_name, prd_json)",
        update: "all (name, description, branch_name, prd_json, status)",
        delete: "all",
      },
    },
    "ralph_advanced.stories": {
      member:   storyOfMember,
      student:  storyOfMember,
      educator: storyOfMember,
      analyst:  { select: "all" },
      agent:    {
        select: "all",
        insert: "signed_in (feature_id, story_id, repo, title, description, acceptance_criteria, priority, dependencies)",
      },
      admin:    {
        select: "all",
        insert: "all (feature_id, story_id, repo, title, description, acceptance_criteria, priority, dependencies)",
        update: "all (story_id, repo, title, description, acceptance_criteria, priority, status, status_note, dependencies)",
        delete: "all",
      },
    },
    "ralph_advanced.story_history": record,
    "ralph_advanced.agent_executions": record,
    "ralph_advanced.quality_gate_results": record,
    "ralph_advanced.git_commits": record,
    "ralph_advanced.progress_logs": {
      ...record,
      agent: { select: "all", insert: "signed_in (feature_id, agent, log_type, message)" },
    },
    "ralph_advanced.orchestrators": {
      member:   { select: "self" },
      student:  { select: "self" },
      educator: { select: "self" },
      analyst:  { select: "all" },
      admin:    { select: "all", insert: "all (user_id)", delete: "all" },
    },
    "ralph_advanced.system_logs": {
      member:   logOfOrchestrator,
      student:  logOfOrchestrator,
      educator: logOfOrchestrator,
      analyst:  { select: "all" },
      agent:    { insert: "signed_in (level, source, message, metadata)" },
      admin:    { select: "all", delete: "all" },
    },
  },

  functions: {
    "ralph_advanced.bytes_of_records(integer)": [],
    "ralph_advanced.current_project_ids()": ["member", "student", "educator"],
    "ralph_advanced.stories_blockers(ralph_advanced.stories)": readers,
    "ralph_advanced.add_stories(integer,ralph_advanced.new_story[])": planners,
    "ralph_advanced.lease_interval(integer)": [],
    "ralph_advanced.fail_abandoned_stories()": [],
    "ralph_advanced.claim_story(text,integer,ralph_advanced.repository,integer,integer)": ["agent"],
    "ralph_advanced.claim_gate(text,ralph_advanced.quality_gate,integer,ralph_advanced.repository,integer,integer)": [
      "agent",
    ],
    "ralph_advanced.stories_lease_expired(ralph_advanced.stories)": readers,
    "ralph_advanced.is_orchestrator()": members,
    "ralph_advanced.hold_lease(uuid)": [],
    "ralph_advanced.hold_build(uuid)": [],
    "ralph_advanced.extend_lease(uuid,integer)": ["agent"],
    "ralph_advanced.submit_story(uuid)": ["agent"],
    "ralph_advanced.release_story(uuid,text)": ["agent"],
    "ralph_advanced.fail_story(uuid,text)": ["agent"],
    "ralph_advanced.start_execution(uuid,text,jsonb)": ["agent"],
    "ralph_advanced.finish_execution(uuid,integer,ralph_advanced.execution_status,jsonb,text)": ["agent"],
    "ralph_advanced.record_gate_result(uuid,ralph_advanced.quality_gate,ralph_advanced.gate_verdict,jsonb,integer)": [
      "agent",
    ],
    "ralph_advanced.record_commit(uuid,text,text,text[],ralph_advanced.repository)": ["agent"],
    "ralph_advanced.log_progress(uuid,text,ralph_advanced.progress_log_type)": ["agent"],
    "ralph_advanced.write_system_log(ralph_advanced.log_level,text,text,jsonb)": [...members, "agent"],
  },
};
