import type { SchemaMatrix } from "../../../src/scaffold/permission-matrix.ts";

const members = ["member", "student", "educator"] as const;
const profileReaders = [...members, "analyst", "admin"] as const;
const server = ["authenticator"] as const;

const ownProject = {
  select: "own",
  insert: "own (name, slug, type, base_branch, settings)",
  update: "own (name, slug, type, base_branch, settings)",
  delete: "own",
};
const ownRepo = {
  select: "own",
  insert: "own (project_id, github_repo_url, github_repo_name, path, default_branch)",
  update: "own (github_repo_url, github_repo_name, path, default_branch)",
  delete: "own",
};
const ownWorkstream = { select: "own", update: "own (name)", delete: "own_ended" };

/** Who may do what with projects and workstreams. Students and educators are members too. */
export const matrix: SchemaMatrix = {
  conditions: {
    own: /^\((user|owner)_id = \( SELECT identity\.current_user_id\(\) AS current_user_id\)\)$/,
    own_ended:
      /^\(\(user_id = \( SELECT identity\.current_user_id\(\) AS current_user_id\)\) AND \(status = ANY \(ARRAY\['completed'::ralph_web\.workstream_status, 'failed'::ralph_web\.workstream_status, 'cancelled'::ralph_web\.workstream_status\]\)\)\)$/,
  },

  // biome-ignore format: one line a role, its verbs in columns
  relations: {
    "ralph_web.role_limits": {
      member:   { select: "all" },
      student:  { select: "all" },
      educator: { select: "all" },
      analyst:  { select: "all" },
      agent:    { select: "all" },
      admin:    { select: "all" },
    },
    "ralph_web.profiles": {
      member:   { select: "own" },
      student:  { select: "own" },
      educator: { select: "own" },
      analyst:  { select: "all" },
      admin:    { select: "all", insert: "all (user_id, role, donuts, xp, level, streak_days)", update: "all (role, donuts, xp, level, streak_days)", delete: "all" },
    },
    "ralph_web.projects": {
      member:   ownProject,
      student:  ownProject,
      educator: ownProject,
      analyst:  { select: "all" },
      agent:    { select: "all" },
      admin:    { select: "all", insert: "all (owner_id, name, slug, type, base_branch, settings)", update: "all (name, slug, type, base_branch, settings)", delete: "all" },
    },
    "ralph_web.project_repos": {
      member:   ownRepo,
      student:  ownRepo,
      educator: ownRepo,
      analyst:  { select: "all" },
      agent:    { select: "all" },
      admin:    {
        select: "all",
        insert: "all (project_id, github_repo_url, github_repo_name, path, default_branch)",
        update: "all (github_repo_url, github_repo_name, path, default_branch)",
        delete: "all",
      },
    },
    "ralph_web.workstreams": {
      member:   ownWorkstream,
      student:  ownWorkstream,
      educator: ownWorkstream,
      analyst:  { select: "all" },
      agent:    { select: "all" },
      admin:    { select: "all", update: "all (name)", delete: "all" },
    },
    "ralph_web.user_api_keys": {
      member:   { select: "own", delete: "own" },
      student:  { select: "own", delete: "own" },
      educator: { select: "own", delete: "own" },
      analyst:  { select: "all" },
      admin:    { select: "all", delete: "all" },
    },
    "ralph_web.key_releases": {
      member:   { select: "own" },
      student:  { select: "own" },
      educator: { select: "own" },
      analyst:  { select: "all" },
      admin:    { select: "all" },
    },
    "ralph_web_private.anthropic_keys": {},
  },

  functions: {
    "ralph_web.ensure_profile()": members,
    "ralph_web.profiles_active_workstreams(ralph_web.profiles)": profileReaders,
    "ralph_web.profiles_starts_today(ralph_web.profiles)": profileReaders,
    "ralph_web.start_workstream(uuid,text,text,integer,text)": members,
    "ralph_web.answer_question(uuid,text)": members,
    "ralph_web.cancel_workstream(uuid)": [...members, "admin"],
    "ralph_web.claim_workstream(uuid,text,text,text,text)": ["agent"],
    "ralph_web.extend_workstream_lease(uuid,integer)": ["agent"],
    "ralph_web.report_iteration(uuid,integer,integer,bigint,bigint,numeric,text)": ["agent"],
    "ralph_web.ask_question(uuid,integer,text)": ["agent"],
    "ralph_web.finish_workstream(uuid,integer,ralph_web.workstream_status,text,text)": ["agent"],
    "ralph_web.release_workstream(uuid,integer)": ["agent"],
    "ralph_web.workstreams_lease_expired(ralph_web.workstreams)": [...profileReaders, "agent"],
    "ralph_web.remove_anthropic_key()": members,
    "ralph_web_private.fail_abandoned_workstreams(uuid)": [],
    "ralph_web_private.lease_until()": [],
    "ralph_web_private.lock_claimed_workstream(uuid,integer)": [],
    "ralph_web_private.set_anthropic_key(uuid,text)": server,
    "ralph_web_private.release_anthropic_key(uuid,uuid,integer)": server,
    "ralph_web_private.find_anthropic_key(uuid)": server,
    "ralph_web_private.find_anthropic_keys_of_other_encryption_keys(text,integer)": server,
    "ralph_web_private.replace_encryption(uuid,text,text)": server,
  },
};
