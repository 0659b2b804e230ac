import { all, leaseExpired, many, one, own, type Row, type Rule, type Table } from "./table.ts";

const ownProject: Rule = (row, viewer) => viewer.id !== null && row.owner_id === viewer.id;

const readsWork = { agent: all, analyst: all, admin: all };
const toUser = { user: one("User", { user_id: "id" }) };

/** Three workers in a row left it without a word: it is as good as failed. */
const isAbandoned: (workstream: Row) => boolean = ({ status, lease_expires_at, claims_without_progress }) =>
  status === "running" && (lease_expires_at as bigint) <= now() && Number(claims_without_progress) >= 3;

const now = () => BigInt(Date.now()) * 1000n;

export const ralphWeb: readonly Table[] = [
  {
    type: "RalphWebRoleLimit",
    table: "ralph_web.role_limits",
    key: "role",
    one: { ralphWebRoleLimit: ["role"] },
    list: "ralphWebRoleLimits",
    reads: { member: all, agent: all, analyst: all, admin: all },
    relations: { profiles: many("RalphWebProfile", { role: "role" }) },
  },
  {
    // A workstream carries its own limit, so agents need no profile.
    type: "RalphWebProfile",
    table: "ralph_web.profiles",
    key: "user_id",
    one: { ralphWebProfile: ["user_id"] },
    list: "ralphWebProfiles",
    reads: { member: own, analyst: all, admin: all },
    relations: { ...toUser, limits: one("RalphWebRoleLimit", { role: "role" }) },
    computed: {
      activeWorkstreams: (profile, visible) =>
        visible("ralph_web.workstreams").filter(
          (w) =>
            w.user_id === profile.user_id &&
            ["pending", "running", "waiting"].includes(String(w.status)) &&
            !isAbandoned(w),
        ).length,
      startsToday: (profile) =>
        profile.starts_on === new Date().toISOString().slice(0, 10) ? Number(profile.starts) : 0,
    },
  },
  {
    type: "RalphWebProject",
    table: "ralph_web.projects",
    key: "id",
    one: { ralphWebProject: ["id"], ralphWebProjectByOwnerIdAndSlug: ["owner_id", "slug"] },
    list: "ralphWebProjects",
    reads: { member: ownProject, ...readsWork },
    relations: {
      owner: one("User", { owner_id: "id" }),
      repos: many("RalphWebProjectRepo", { id: "project_id" }),
      workstreams: many("RalphWebWorkstream", { id: "project_id" }),
    },
  },
  {
    type: "RalphWebProjectRepo",
    table: "ralph_web.project_repos",
    key: "id",
    one: { ralphWebProjectRepo: ["id"] },
    list: "ralphWebProjectRepos",
    reads: { member: ownProject, ...readsWork },
    relations: { project: one("RalphWebProject", { project_id: "id" }) },
  },
  {
    type: "RalphWebWorkstream",
    table: "ralph_web.workstreams",
    key: "id",
    one: { ralphWebWorkstream: ["id"], ralphWebWorkstreamByProjectIdAndSlug: ["project_id", "slug"] },
    list: "ralphWebWorkstreams",
    reads: { member: own, ...readsWork },
    relations: {
      ...toUser,
      agent: one("User", { agent_id: "id" }),
      project: one("RalphWebProject", { project_id: "id" }),
    },
    computed: { leaseExpired },
  },
  {
    // Who was given whose key: its owner's to know, and staff's. Agents read none.
    type: "RalphWebKeyRelease",
    table: "ralph_web.key_releases",
    key: "id",
    one: { ralphWebKeyRelease: ["id"], ralphWebKeyReleaseByWorkstreamIdAndAttempt: ["workstream_id", "attempt"] },
    list: "ralphWebKeyReleases",
    reads: { member: own, analyst: all, admin: all },
    relations: { ...toUser, agent: one("User", { agent_id: "id" }) },
  },
  {
    // That a key is set, not the key. The server gives a worker its key, so agents read none.
    type: "RalphWebUserApiKey",
    table: "ralph_web.user_api_keys",
    key: "id",
    one: { ralphWebUserApiKey: ["id"], ralphWebUserApiKeyByUserId: ["user_id"] },
    list: "ralphWebUserApiKeys",
    reads: { member: own, analyst: all, admin: all },
    relations: toUser,
  },
];
