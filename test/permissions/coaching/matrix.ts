import type { SchemaMatrix } from "../../../src/scaffold/permission-matrix.ts";

const writers = ["member", "student", "educator", "agent", "admin"] as const;
const answerers = ["agent", "admin"] as const;
const agents = ["agent"] as const;

/** What members may do, students and educators may do: they inherit it. */
const ofProfiles = {
  select: "own",
  insert: "own (user_id, persona_signals)",
  update: "own (persona_signals)",
  delete: "own",
};
const ofTasks = { select: "own", insert: "own (title, status)", update: "own (title, status)", delete: "own" };
const ofGoals = {
  select: "own",
  insert: "own (title, description)",
  update: "own (title, description)",
  delete: "own",
};
const ofInteractions = { select: "own", insert: "own (task_id, prompt)", delete: "own" };

/** Who may do what in coaching. Anonymous visitors have no part in it. */
export const matrix: SchemaMatrix = {
  conditions: {
    own: /^\(user_id = \( SELECT identity\.current_user_id\(\) AS current_user_id\)\)$/,
    signed_in: /^\(\( SELECT identity\.current_user_id\(\) AS current_user_id\) IS NOT NULL\)$/,
    open_or_held:
      /^\(\(response IS NULL\) AND \(error_message IS NULL\) AND \(\(lease_expires_at IS NULL\) OR \(lease_expires_at <= now\(\)\) OR \(worker_id = \( SELECT identity\.current_user_id\(\) AS current_user_id\)\)\)\)$/,
    claimed_by_caller: /^\(worker_id = \( SELECT identity\.current_user_id\(\) AS current_user_id\)\)$/,
  },

  // biome-ignore format: one line a role, its verbs in columns
  relations: {
    "coaching.profiles": {
      member:   ofProfiles,
      student:  ofProfiles,
      educator: ofProfiles,
      analyst:  { select: "all" },
      agent:    {
        select: "all",
        insert: "signed_in (user_id, persona_signals)",
        update: "signed_in (persona_signals)",
      },
      admin:    {
        select: "all",
        insert: "all (user_id, persona_signals)",
        update: "all (persona_signals)",
        delete: "all",
      },
    },
    "coaching.tasks": {
      member:   ofTasks,
      student:  ofTasks,
      educator: ofTasks,
      analyst:  { select: "all" },
      agent:    { select: "all" },
      admin:    { select: "all", insert: "all (user_id, title, status)", update: "all (title, status)", delete: "all" },
    },
    "coaching.goals": {
      member:   ofGoals,
      student:  ofGoals,
      educator: ofGoals,
      analyst:  { select: "all" },
      agent:    { select: "all" },
      admin:    {
        select: "all",
        insert: "all (user_id, title, description)",
        update: "all (title, description)",
        delete: "all",
      },
    },
    "coaching.interactions": {
      member:   ofInteractions,
      student:  ofInteractions,
      educator: ofInteractions,
      analyst:  { select: "all" },
      agent:    {
        select: "all",
        insert: "signed_in (user_id, task_id, prompt, response)",
        update: "open_or_held or claimed_by_caller (response, worker_id, attempts, lost_leases, lease_expires_at, error_message)",
      },
      admin:    {
        select: "all",
        insert: "all (user_id, task_id, prompt, response)",
        update: "all (response, worker_id, attempts, lost_leases, lease_expires_at, error_message)",
        delete: "all",
      },
    },
    "coaching.cache_entries": {
      agent:    {
        select: "signed_in",
        insert: "signed_in (key, value, expires_at)",
        update: "signed_in (value, expires_at)",
        delete: "signed_in",
      },
    },
  },

  functions: {
    "coaching.merge_persona_signals(jsonb,uuid)": writers,
    "coaching.unanswered_interactions()": answerers,
    "coaching.require_lease(uuid,integer)": answerers,
    "coaching.claim_interaction(uuid)": answerers,
    "coaching.extend_interaction_lease(uuid,integer)": answerers,
    "coaching.release_interaction(uuid,integer)": answerers,
    "coaching.answer_interaction(uuid,integer,text)": answerers,
    "coaching.fail_interaction(uuid,integer,text)": answerers,
    "coaching.interactions_lease_expired(coaching.interactions)": [...writers, "analyst"],
    "coaching.get_cache_entry(text)": agents,
    "coaching.put_cache_entry(text,jsonb,timestamp with time zone)": agents,
    "coaching.purge_cache_entries()": agents,
    "coaching.cache_expiry()": ["analyst", "admin"],
  },
};
