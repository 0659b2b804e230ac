import { all, many, one, own, type Rule, type Table } from "./table.ts";

const self: Rule = (row, viewer) => row.id === viewer.id;
const learner: Rule = (row) => row.role === "student" || row.role === "educator";

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
      sessions: many("Session", byUser),
      userChannels: many("UserChannel", byUser),
      coachingGoals: many("CoachingGoal", byUser),
      coachingInteractions: many("CoachingInteraction", byUser),
      coachingProfile: one("CoachingProfile", byUser),
      coachingTasks: many("CoachingTask", byUser),
      learningEnrollments: many("LearningEnrollment", byUser),
      learningInteractions: many("LearningInteraction", byUser),
      marketingClaimedRuns: many("MarketingRun", { id: "worker_id" }),
      marketingClients: many("MarketingClient", byUser),
      marketingRuns: many("MarketingRun", byUser),
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
];
