import { type AllRows, all, many, one, own, type Rule, type Table, type Viewer } from "./table.ts";

const self: Rule = (row, viewer) => row.id === viewer.id;
const learner: Rule = (row) => row.role === "student" || row.role === "educator";

/** Whether a team is one that the viewer is in. */
const isIn = (all: AllRows, viewer: Viewer, team: unknown) =>
  all("identity.team_members").some((member) => member.user_id === viewer.id && member.team_id === team);
const inTeam: Rule = (row, viewer, all) => isIn(all, viewer, row.id);
const ofTeam: Rule = (row, viewer, all) => row.team_id !== null && isIn(all, viewer, row.team_id);
const ownOrTeams: Rule = (row, viewer, all) => own(row, viewer, all) || ofTeam(row, viewer, all);

const toUser = { user: one("User", { user_id: "id" }) };
const byUser = { id: "user_id" };

export const identity: readonly Table[] = [
  {
    type: "User",
    table: "identity.users",
    key: "id",
    one: { user: ["id"], userByEmail: ["email"] },
    list: "users",
    leftOut: ["storageLimit", "storedBytes"], // test/behaviour/identity/storage.test.ts
    reads: { member: self, agent: self, educator: learner, analyst: all, admin: all },
    relations: {
      apiKeys: many("ApiKey", byUser),
      githubAccounts: many("GithubAccount", byUser),
      savedQueries: many("SavedQuery", byUser),
      sessions: many("Session", byUser),
      teamMembers: many("TeamMember", byUser),
      userChannels: many("UserChannel", byUser),
      coachingClaimedInteractions: many("CoachingInteraction", { id: "worker_id" }),
      coachingGoals: many("CoachingGoal", byUser),
      coachingInteractions: many("CoachingInteraction", byUser),
      coachingProfile: one("CoachingProfile", byUser),
      coachingTasks: many("CoachingTask", byUser),
      learningEnrollments: many("LearningEnrollment", byUser),
      learningInteractions: many("LearningInteraction", byUser),
      marketingClaimedRuns: many("MarketingRun", { id: "worker_id" }),
      marketingClients: many("MarketingClient", byUser),
      marketingRuns: many("MarketingRun", byUser),
      ralphAdvancedBuiltStories: many("RalphAdvancedStory", { id: "built_by" }),
      ralphAdvancedOrchestrator: one("RalphAdvancedOrchestrator", byUser),
      ralphAdvancedLeasedStories: many("RalphAdvancedStory", { id: "leased_by" }),
      ralphAdvancedProjects: many("RalphAdvancedProject", { id: "created_by" }),
      ralphWebClaimedWorkstreams: many("RalphWebWorkstream", { id: "agent_id" }),
      ralphWebProfile: one("RalphWebProfile", byUser),
      ralphWebProjects: many("RalphWebProject", { id: "owner_id" }),
      ralphWebKeyReleases: many("RalphWebKeyRelease", byUser),
      ralphWebReceivedKeyReleases: many("RalphWebKeyRelease", { id: "agent_id" }),
      ralphWebUserApiKey: one("RalphWebUserApiKey", byUser),
      ralphWebWorkstreams: many("RalphWebWorkstream", byUser),
    },
  },
  {
    type: "GithubAccount",
    table: "identity.github_accounts",
    key: "id",
    one: { githubAccount: ["id"], githubAccountByGithubId: ["github_id"] },
    list: "githubAccounts",
    reads: { member: own, agent: own, analyst: all, admin: all },
    relations: toUser,
  },
  {
    // Agents look up who wrote to them.
    type: "UserChannel",
    table: "identity.user_channels",
    key: "id",
    one: {
      userChannel: ["id"],
      userChannelByUserIdAndChannelAndChannelUserId: ["user_id", "channel", "channel_user_id"],
    },
    list: "userChannels",
    reads: { member: own, agent: all, analyst: all, admin: all },
    relations: toUser,
  },
  {
    type: "ApiKey",
    table: "identity.api_keys",
    key: "id",
    one: { apiKey: ["id"] },
    list: "apiKeys",
    reads: { member: own, agent: own, analyst: all, admin: all },
    relations: toUser,
  },
  {
    type: "Session",
    table: "identity.sessions",
    key: "id",
    one: { session: ["id"] },
    list: "sessions",
    reads: { member: own, agent: own, analyst: all, admin: all },
    relations: toUser,
  },
  {
    type: "Team",
    table: "identity.teams",
    key: "id",
    one: { team: ["id"], teamByName: ["name"] },
    list: "teams",
    reads: { member: inTeam, analyst: inTeam, admin: all },
    relations: {
      savedQueries: many("SavedQuery", { id: "team_id" }),
      teamMembers: many("TeamMember", { id: "team_id" }),
    },
  },
  {
    type: "TeamMember",
    table: "identity.team_members",
    key: "id",
    one: { teamMember: ["id"], teamMemberByUserIdAndTeamId: ["user_id", "team_id"] },
    list: "teamMembers",
    reads: { member: ofTeam, analyst: ofTeam, admin: all },
    relations: { ...toUser, team: one("Team", { team_id: "id" }) },
  },
  {
    // Private queries are hidden from analysts too.
    type: "SavedQuery",
    table: "identity.saved_queries",
    key: "id",
    one: { savedQuery: ["id"], savedQueryByUserIdAndName: ["user_id", "name"] },
    list: "savedQueries",
    reads: { member: ownOrTeams, analyst: ownOrTeams, admin: all },
    relations: { ...toUser, team: one("Team", { team_id: "id" }) },
  },
];
