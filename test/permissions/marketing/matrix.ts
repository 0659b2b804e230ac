import type { SchemaMatrix } from "../../../src/scaffold/permission-matrix.ts";

const clientColumns = "(name, slug, description)";
const skillColumns =
  "(name, description, type, s3_key, has_rules, has_subdirectories, trigger_keywords, related_skills)";
const requestColumns = "(user_id, skill_id, client_id, user_message, metadata)";
const workColumns =
  "(status, inngest_event_id, tokens_input, tokens_output, error_message, metadata, worker_id, attempts, lease_expires_at, lost_leases)";
const scoreColumns =
  "accuracy_score, quality_score, usefulness_score, rule_compliance_score, overall_score, what_worked_well, issues, suggested_rule_changes";

/** What every member may do; students and educators are members too. */
// biome-ignore format: one line a relation
const member = {
  clients: {
    select: "own",
    insert: `own ${clientColumns}`,
    update: `own ${clientColumns}`,
    delete: "own",
  },
  skills: { select: "all" },
  runs: { select: "own", insert: `own ${requestColumns}`, update: "own or own_cancelled (status)" },
  outputs: { select: "own" },
  feedback: {
    select: "own",
    insert: `own (output_id, user_id, ${scoreColumns}, source, reviewer_name)`,
    update: `own (${scoreColumns}, reviewer_name)`,
    delete: "own",
  },
} as const;

/** Who may do what with clients, skills, runs and what comes of them. Anonymous visitors have no part in it. */
export const matrix: SchemaMatrix = {
  conditions: {
    own: /^\(user_id = \( SELECT identity\.current_user_id\(\) AS current_user_id\)\)$/,
    own_cancelled:
      /^\(\(user_id = \( SELECT identity\.current_user_id\(\) AS current_user_id\)\) AND \(status = 'cancelled'::marketing\.run_status\)\)$/,
    signed_in: /^\(\( SELECT identity\.current_user_id\(\) AS current_user_id\) IS NOT NULL\)$/,
    // What waits, what a dead worker left, what the caller works on.
    open_or_held:
      /^\(\(status = 'queued'::marketing\.run_status\) OR \(lease_expires_at <= now\(\)\) OR \(\(status = 'running'::marketing\.run_status\) AND \(worker_id = \( SELECT identity\.current_user_id\(\) AS current_user_id\)\)\)\)$/,
    claimed_by_caller:
      /^\(\(worker_id = \( SELECT identity\.current_user_id\(\) AS current_user_id\)\) AND \(status = ANY \(ARRAY\['running'::marketing\.run_status, 'completed'::marketing\.run_status, 'failed'::marketing\.run_status\]\)\)\)$/,
    of_held_runs:
      /^\(run_id IN \( SELECT r\.id FROM marketing\.runs r WHERE \(\(r\.worker_id = \( SELECT identity\.current_user_id\(\) AS current_user_id\)\) AND \(r\.status = 'running'::marketing\.run_status\)\)\)\)$/,
  },

  // biome-ignore format: one line a role
  relations: {
    "marketing.clients": {
      member: member.clients, student: member.clients, educator: member.clients,
      analyst: { select: "all" },
      agent:   { select: "all" },
      admin:   {
        select: "all",
        insert: "all (user_id, name, slug, description, s3_prefix)",
        update: "all (name, slug, description, s3_prefix)",
        delete: "all",
      },
    },
    "marketing.skills": {
      member: member.skills, student: member.skills, educator: member.skills,
      analyst: { select: "all" },
      agent:   { select: "all" },
      admin:   { select: "all", insert: `all ${skillColumns}`, update: `all ${skillColumns}`, delete: "all" },
    },
    "marketing.runs": {
      member: member.runs, student: member.runs, educator: member.runs,
      analyst: { select: "all" },
      agent:   {
        select: "all",
        insert: `signed_in ${requestColumns}`,
        update: `open_or_held or claimed_by_caller ${workColumns}`,
      },
      admin:   { select: "all", insert: `all ${requestColumns}`, update: "all (status)", delete: "all" },
    },
    "marketing.outputs": {
      member: member.outputs, student: member.outputs, educator: member.outputs,
      analyst: { select: "all" },
      agent:   {
        select: "all",
        insert: "of_held_runs (run_id, user_id, s3_key, format, title, preview, size_bytes)",
      },
      admin:   { select: "all", delete: "all" },
    },
    "marketing.feedback": {
      member: member.feedback, student: member.feedback, educator: member.feedback,
      analyst: { select: "all" },
      agent:   { select: "all", insert: `signed_in (output_id, user_id, ${scoreColumns}, source, reviewer_name)` },
      admin:   { select: "all", delete: "all" },
    },
  },

  functions: {
    "marketing.request_run(text,text,uuid,jsonb,uuid)": ["member", "student", "educator", "agent", "admin"],
    "marketing.cancel_run(uuid)": ["member", "student", "educator", "admin"],
    "marketing.claim_run(text,uuid,text)": ["agent"],
    "marketing.release_run(uuid,integer)": ["agent"],
    "marketing.report_run_tokens(uuid,integer,integer,integer)": ["agent"],
    "marketing.runs_lease_expired(marketing.runs)": ["member", "student", "educator", "analyst", "agent", "admin"],
    "marketing.require_lease(uuid,integer)": ["agent"],
    "marketing.extend_run_lease(uuid,integer)": ["agent"],
    "marketing.add_output(uuid,integer,text,marketing.output_format,text,text,integer)": ["agent"],
    "marketing.complete_run(uuid,integer,integer,integer,jsonb)": ["agent"],
    "marketing.fail_run(uuid,integer,text,integer,integer,jsonb)": ["agent"],
    "marketing.suggest_skills(text)": ["member", "student", "educator", "analyst", "agent", "admin"],
    "marketing.skills_related(marketing.skills)": ["member", "student", "educator", "analyst", "agent", "admin"],
    "marketing.skills_feedback(marketing.skills,timestamp with time zone)": [
      "member",
      "student",
      "educator",
      "analyst",
      "agent",
      "admin",
    ],
  },
};
