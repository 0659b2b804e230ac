import type { SchemaMatrix } from "../../../src/scaffold/permission-matrix.ts";

const everyone = ["anonymous", "member", "student", "educator", "analyst", "agent", "admin"] as const;
const signedIn = ["member", "student", "educator", "analyst", "agent", "admin"] as const;
const keyHolders = ["member", "student", "educator", "agent", "admin"] as const;
const repositoryWriters = ["member", "student", "educator", "agent", "admin"] as const;
const server = ["authenticator"] as const;

/** Who may do what with accounts. Students and educators are members too, so what a member may do stands thrice. */
export const matrix: SchemaMatrix = {
  conditions: {
    own: /^\((user_)?id = \( SELECT identity\.current_user_id\(\) AS current_user_id\)\)$/,
    learners: /^\(role = ANY \(ARRAY\['student'::identity\.platform_role, 'educator'::identity\.platform_role\]\)\)$/,
    own_or_teams:
      /^\(\(user_id = \( SELECT identity\.current_user_id\(\) AS current_user_id\)\) OR \(team_id = ANY \(ARRAY\( SELECT identity\.current_team_ids\(\) AS current_team_ids\)\)\)\)$/,
    own_for_teams:
      /^\(\(user_id = \( SELECT identity\.current_user_id\(\) AS current_user_id\)\) AND \(\(team_id IS NULL\) OR \(team_id = ANY \(ARRAY\( SELECT identity\.current_team_ids\(\) AS current_team_ids\)\)\)\)\)$/,
    teammate: /^\((team_)?id = ANY \(ARRAY\( SELECT identity\.current_team_ids\(\) AS current_team_ids\)\)\)$/,
    signed_in: /^\(\( SELECT identity\.current_user_id\(\) AS current_user_id\) IS NOT NULL\)$/,
  },

  // biome-ignore format: one line a role, its verbs in columns
  relations: {
    "identity.users": {
      member:   { select: "own", update: "own (username, avatar_url)" },
      student:  { select: "own", update: "own (username, avatar_url)" },
      educator: { select: "own or learners", update: "own (username, avatar_url)" },
      analyst:  { select: "all" },
      agent:    { select: "own", update: "own (username, avatar_url)" },
      admin:    { select: "all", insert: "all (email, username, avatar_url, role)", update: "all (email, username, avatar_url, role)", delete: "all" },
    },
    "identity.github_accounts": {
      member:   { select: "own", delete: "own" },
      student:  { select: "own", delete: "own" },
      educator: { select: "own", delete: "own" },
      analyst:  { select: "all" },
      agent:    { select: "own", delete: "own" },
      admin:    { select: "all", delete: "all" },
    },
    "identity.user_channels": {
      member:   { select: "own", insert: "own (channel, channel_user_id, channel_username)", update: "own (channel_username)", delete: "own" },
      student:  { select: "own", insert: "own (channel, channel_user_id, channel_username)", update: "own (channel_username)", delete: "own" },
      educator: { select: "own", insert: "own (channel, channel_user_id, channel_username)", update: "own (channel_username)", delete: "own" },
      analyst:  { select: "all" },
      agent:    { select: "all", update: "signed_in (verified_at)" },
      admin:    { select: "all", insert: "all (user_id, channel, channel_user_id, channel_username)", update: "all (channel_username, verified_at)", delete: "all" },
    },
    "identity.api_keys": {
      member:   { select: "own", update: "own (name, revoked_at)" },
      student:  { select: "own", update: "own (name, revoked_at)" },
      educator: { select: "own", update: "own (name, revoked_at)" },
      analyst:  { select: "all" },
      agent:    { select: "own", update: "own (name, revoked_at)" },
      admin:    { select: "all", update: "all (name, revoked_at)" },
    },
    "identity.sessions": {
      member:   { select: "own" },
      student:  { select: "own" },
      educator: { select: "own" },
      analyst:  { select: "all" },
      agent:    { select: "own" },
      admin:    { select: "all" },
    },
    "identity.storage_limits": {
      member:   { select: "all" },
      student:  { select: "all" },
      educator: { select: "all" },
      analyst:  { select: "all" },
      agent:    { select: "all" },
      admin:    { select: "all", update: "all (bytes)" },
    },
    "identity.stored_bytes": {
      member:   { select: "own" },
      student:  { select: "own" },
      educator: { select: "own" },
      analyst:  { select: "all" },
      agent:    { select: "own" },
      admin:    { select: "all" },
    },
    "identity.teams": {
      member:   { select: "teammate" },
      student:  { select: "teammate" },
      educator: { select: "teammate" },
      analyst:  { select: "teammate" },
      admin:    { select: "all", insert: "all (name)", update: "all (name)", delete: "all" },
    },
    "identity.team_members": {
      member:   { select: "teammate" },
      student:  { select: "teammate" },
      educator: { select: "teammate" },
      analyst:  { select: "teammate" },
      admin:    { select: "all", insert: "all (team_id, user_id)", delete: "all" },
    },
    "identity.saved_queries": {
      member:   { select: "own_or_teams", insert: "own_for_teams (team_id, name, description, document, variables)", update: "own or own_for_teams (team_id, name, description, document, variables)", delete: "own" },
      student:  { select: "own_or_teams", insert: "own_for_teams (team_id, name, description, document, variables)", update: "own or own_for_teams (team_id, name, description, document, variables)", delete: "own" },
      educator: { select: "own_or_teams", insert: "own_for_teams (team_id, name, description, document, variables)", update: "own or own_for_teams (team_id, name, description, document, variables)", delete: "own" },
      analyst:  { select: "own_or_teams", insert: "own_for_teams (team_id, name, description, document, variables)", update: "own or own_for_teams (team_id, name, description, document, variables)", delete: "own" },
      admin:    { select: "all", insert: "own_for_teams (team_id, name, description, document, variables)", update: "own or own_for_teams (team_id, name, description, document, variables)", delete: "all" },
    },
    "identity_private.passwords": {},
    "identity_private.api_key_hashes": {},
    "identity_private.refresh_tokens": {},
    "identity_private.attempts": {},
  },

  functions: {
    "identity.current_user_id()": everyone,
    "identity.current_session_id()": everyone,
    "identity.is_repository_url(text)": repositoryWriters,
    "identity.signed_in_user()": everyone,
    "identity.revoke_api_key(uuid)": keyHolders,
    "identity.users_stored_bytes(identity.users)": signedIn,
    "identity.users_storage_limit(identity.users)": signedIn,
    "identity.current_team_ids()": ["member", "student", "educator", "analyst", "admin"],
    "identity.set_storage_limit(identity.platform_role,bigint)": ["admin"],
    "identity_private.count_bytes(uuid,bigint,integer)": [],
    "identity_private.count_storage_of(regclass,text,text[],text,text,boolean,text[])": [],
    "identity_private.sign_up(text,text,text)": server,
    "identity_private.find_credentials(text)": server,
    "identity_private.upgrade_password_hash(uuid,text,text)": server,
    "identity_private.sign_in_with_github(text,text,text,text)": server,
    "identity_private.create_api_key(uuid,text,text,bytea,timestamp with time zone)": server,
    "identity_private.authenticate_api_key(bytea)": server,
    "identity_private.find_ended_api_keys(bytea[])": server,
    "identity_private.start_session(uuid,bytea,interval)": server,
    "identity_private.refresh_session(bytea,bytea,interval)": server,
    "identity_private.end_session(uuid)": server,
    "identity_private.find_session(bytea)": server,
    "identity_private.find_ended_sessions(uuid[])": server,
    "identity_private.admit_sign_in(text,inet,integer,integer,interval)": server,
    "identity_private.admit_sign_up(inet,integer,interval)": server,
    "identity_private.admit_github_sign_in(text,inet,integer,interval)": server,
    "identity_private.admit_attempt(text,bytea,bytea,inet,integer,integer,interval)": [],
    "identity_private.forgive_sign_in_attempts(text,inet)": server,
    "identity_private.hash_sign_in_account(text)": [],
    "identity_private.hash_sign_in_login(text)": [],
  },
};
