import { all, leaseExpired, many, one, own, type Rule, type Table } from "./table.ts";

const ownProject: Rule = (row, viewer) => row.created_by !== null && row.created_by === viewer.id;

/** What hangs on a project is its owner's to see. */
const ofOwnProject: Rule = (row, viewer, rows) =>
  rows("ralph_advanced.projects").some((p) => p.id === row.project_id && ownProject(p, viewer, rows));

const readsAll = { agent: all, analyst: all, admin: all };
const reads = { member: ofOwnProject, ...readsAll };
const toStory = { story: one("RalphAdvancedStory", { story_id: "id" }) };
const toFeature = { feature: one("RalphAdvancedFeature", { feature_id: "id" }) };

export const ralphAdvanced: readonly Table[] = [
  {
    type: "RalphAdvancedProject",
    table: "ralph_advanced.projects",
    key: "id",
    one: { ralphAdvancedProject: ["id"] },
    list: "ralphAdvancedProjects",
    reads: { member: ownProject, ...readsAll },
    relations: {
      features: many("RalphAdvancedFeature", { id: "project_id" }),
      owner: one("User", { created_by: "id" }),
    },
  },
  {
    type: "RalphAdvancedFeature",
    table: "ralph_advanced.features",
    key: "id",
    one: { ralphAdvancedFeature: ["id"] },
    list: "ralphAdvancedFeatures",
    columns: { prd: "prd_json" },
    reads,
    relations: {
      project: one("RalphAdvancedProject", { project_id: "id" }),
      commits: many("RalphAdvancedGitCommit", { id: "feature_id" }),
      progressLogs: many("RalphAdvancedProgressLog", { id: "feature_id" }),
      stories: many("RalphAdvancedStory", { id: "feature_id" }),
    },
  },
  {
    type: "RalphAdvancedStory",
    table: "ralph_advanced.stories",
    key: "id",
    one: { ralphAdvancedStory: ["id"], ralphAdvancedStoryByFeatureIdAndCode: ["feature_id", "story_id"] },
    list: "ralphAdvancedStories",
    columns: { code: "story_id" },
    reads,
    relations: {
      ...toFeature,
      leaseHolder: one("User", { leased_by: "id" }),
      userByBuiltBy: one("User", { built_by: "id" }),
      commits: many("RalphAdvancedGitCommit", { id: "story_id" }),
      executions: many("RalphAdvancedAgentExecution", { id: "story_id" }),
      gateResults: many("RalphAdvancedQualityGateResult", { id: "story_id" }),
      history: many("RalphAdvancedStoryHistory", { id: "story_id" }),
      progressLogs: many("RalphAdvancedProgressLog", { id: "story_id" }),
    },
    computed: { leaseExpired },
    functions: {
      // What it depends on and is not done, in the order in which agents take stories.
      blockers: {
        to: "RalphAdvancedStory",
        rows: (story, visible) =>
          visible("ralph_advanced.stories")
            .filter(
              (s) =>
                s.feature_id === story.feature_id &&
                s.status !== "done" &&
                Array.isArray(story.dependencies) &&
                story.dependencies.includes(s.story_id),
            )
            .sort((a, b) => Number(a.priority) - Number(b.priority) || Number(a.id) - Number(b.id)),
      },
    },
  },
  {
    type: "RalphAdvancedStoryHistory",
    table: "ralph_advanced.story_history",
    key: "id",
    one: { ralphAdvancedStoryHistory: ["id"] },
    list: "ralphAdvancedStoryHistories",
    reads,
    relations: toStory,
  },
  {
    type: "RalphAdvancedAgentExecution",
    table: "ralph_advanced.agent_executions",
    key: "id",
    one: { ralphAdvancedAgentExecution: ["id"] },
    list: "ralphAdvancedAgentExecutions",
    reads,
    relations: { ...toStory, gateResults: many("RalphAdvancedQualityGateResult", { id: "agent_execution_id" }) },
  },
  {
    type: "RalphAdvancedQualityGateResult",
    table: "ralph_advanced.quality_gate_results",
    key: "id",
    one: { ralphAdvancedQualityGateResult: ["id"] },
    list: "ralphAdvancedQualityGateResults",
    reads,
    relations: { ...toStory, agentExecution: one("RalphAdvancedAgentExecution", { agent_execution_id: "id" }) },
  },
  {
    type: "RalphAdvancedGitCommit",
    table: "ralph_advanced.git_commits",
    key: "id",
    one: {
      ralphAdvancedGitCommit: ["id"],
      ralphAdvancedGitCommitByStoryIdAndRepoAndCommitHash: ["story_id", "repo", "commit_hash"],
    },
    list: "ralphAdvancedGitCommits",
    reads,
    relations: { ...toStory, ...toFeature },
  },
  {
    type: "RalphAdvancedProgressLog",
    table: "ralph_advanced.progress_logs",
    key: "id",
    one: { ralphAdvancedProgressLog: ["id"] },
    list: "ralphAdvancedProgressLogs",
    reads,
    relations: { ...toStory, ...toFeature },
  },
  {
    type: "RalphAdvancedOrchestrator",
    table: "ralph_advanced.orchestrators",
    key: "user_id",
    one: { ralphAdvancedOrchestrator: ["user_id"] },
    list: "ralphAdvancedOrchestrators",
    isAppointed: true,
    reads: { member: own, analyst: all, admin: all },
    relations: { user: one("User", { user_id: "id" }) },
  },
  {
    // Agents write it and do not read it; members who orchestrate read it.
    type: "RalphAdvancedSystemLog",
    table: "ralph_advanced.system_logs",
    key: "id",
    one: { ralphAdvancedSystemLog: ["id"] },
    list: "ralphAdvancedSystemLogs",
    isAppointed: true,
    reads: {
      member: (_, viewer, rows) => rows("ralph_advanced.orchestrators").some(({ user_id }) => user_id === viewer.id),
      analyst: all,
      admin: all,
    },
  },
];
