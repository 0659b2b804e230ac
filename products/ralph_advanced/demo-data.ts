import { accountId } from "../../src/database/demo/accounts.ts";
import type { DemoProduct } from "../../src/database/demo/demo-product.ts";
import { agent, member } from "../../src/database/demo/platform-accounts.ts";
import { demoId } from "../../src/database/demo/rows.ts";
import { type DemoFeature, type DemoProject, type DemoStory, projects, systemLog } from "./demo-material.ts";
import { failure, makePast, time } from "./demo-past.ts";

/** Projects of a member and a student, with stories in every status and all that agents recorded of them. */
export async function makeDemoData(): Promise<DemoProduct> {
  const nextId = startNumbering();
  const made = projects.map((project) => makeProject(project, nextId));
  const features = made.flatMap((project) => project.features);
  const stories = features.flatMap((feature) => feature.stories);
  const ofStory = { story_id: "ralph_advanced.stories" };
  return {
    accounts: [],
    endsOn: "2026-03-17",
    tables: [
      {
        name: "ralph_advanced.projects",
        references: { created_by: "identity.users" },
        rows: made.map(({ row }) => row),
      },
      {
        name: "ralph_advanced.features",
        references: { project_id: "ralph_advanced.projects" },
        rows: features.map(({ row }) => row),
      },
      {
        name: "ralph_advanced.stories",
        references: { feature_id: "ralph_advanced.features" },
        rows: stories.map(({ row }) => row),
      },
      {
        name: "ralph_advanced.story_history",
        references: ofStory,
        rows: stories.flatMap(({ history }) => history),
      },
      {
        name: "ralph_advanced.agent_executions",
        references: ofStory,
        rows: stories.flatMap(({ executions }) => executions),
      },
      {
        name: "ralph_advanced.quality_gate_results",
        references: { agent_execution_id: "ralph_advanced.agent_executions" },
        rows: stories.flatMap(({ gateResults }) => gateResults),
      },
      { name: "ralph_advanced.git_commits", references: ofStory, rows: stories.flatMap(({ commits }) => commits) },
      { name: "ralph_advanced.progress_logs", references: ofStory, rows: stories.flatMap(({ logs }) => logs) },
      {
        name: "ralph_advanced.system_logs",
        references: {},
        rows: systemLog.map((line, index) => makeSystemLog(line, { id: nextId("system_logs"), index })),
      },
    ],
  };
}

/** Gives a table's next key. */
export type NextId = (table: string) => number;

/**
 * Keys are numbers that the database gives from 1 on. Demo rows have theirs from a million on, so that a second run knows
 * them and neither takes the other's. All rows are made in the same order on each run.
 */
function startNumbering(): NextId {
  const counts = new Map<string, number>();
  return (table) => {
    const count = (counts.get(table) ?? 0) + 1;
    counts.set(table, count);
    return 1_000_000 + count;
  };
}

const owners = { marco: member, anna: { username: "anna.berg" } };
const plannedAt = "2026-01-30T09:00:00Z";
const minute = 60_000;

function makeProject({ name, description, status, owner, repositories, features }: DemoProject, nextId: NextId) {
  const address = (repository: (typeof repositories)[number]) =>
    repositories.includes(repository)
      ? `https://git.quintet.example/${name.toLowerCase().replaceAll(" ", "-")}/${repository}.git`
      : null;
  const row = {
    id: nextId("projects"),
    name,
    description,
    backend_repo_url: address("backend"),
    mobile_repo_url: address("mobile"),
    frontend_repo_url: address("frontend"),
    status,
    created_at: plannedAt,
    updated_at: plannedAt,
    created_by: accountId(owners[owner]),
  };
  return { row, features: features.map((feature) => makeFeature(feature, row.id, nextId)) };
}

function makeFeature(
  { name, branch, description, startedAt, stories }: DemoFeature,
  projectId: number,
  nextId: NextId,
) {
  const row = {
    id: nextId("features"),
    project_id: projectId,
    name,
    description,
    branch_name: branch,
    prd_json: {
      goal: description,
      userStories: stories.map(({ code, title, criteria }) => ({ id: code, title, acceptanceCriteria: criteria })),
    },
    // Its numbers, its end and the status after this follow from its stories.
    status: startedAt ? "in_progress" : "pending",
    created_at: plannedAt,
    updated_at: plannedAt,
    started_at: startedAt,
  };
  const parents = { feature_id: row.id, project_id: projectId };
  const begins = Date.parse(startedAt ?? plannedAt);
  return {
    row,
    stories: stories.map((story, index) =>
      makeStory(story, { parents, begins: begins + index * 180 * minute, nextId }),
    ),
  };
}

type Place = { parents: { feature_id: number; project_id: number }; begins: number; nextId: NextId };

function makeStory(story: DemoStory, { parents, begins, nextId }: Place) {
  const id = nextId("stories");
  const worker = `worker-${story.repo}-${(id % 2) + 1}`;
  const { attempt, endedAt, ...records } = makePast(story, { ...parents, story_id: id }, { worker, begins, nextId });
  const isLeased = story.standing === "in_progress";
  const isAtGates = ["review", "testing"].includes(story.standing);
  const isOver = ["done", "failed"].includes(story.standing);
  const row = {
    id,
    feature_id: parents.feature_id,
    story_id: story.code,
    repo: story.repo,
    title: story.title,
    description: `As a user I want this: ${story.title.charAt(0).toLowerCase()}${story.title.slice(1)}.`,
    acceptance_criteria: story.criteria,
    priority: story.priority,
    status: story.standing,
    status_note: story.standing === "failed" ? failure : story.standing === "rework" ? "code_review failed" : null,
    dependencies: story.needs ?? null,
    assigned_agent: isLeased || isAtGates || isOver ? worker : null,
    built_by: isAtGates ? accountId(agent) : null,
    built_by_agent: isAtGates || story.standing === "done" ? worker : null,
    attempt_count: attempt,
    lease_id: isLeased ? demoId("ralph_advanced.stories", String(id)) : null,
    leased_by: isLeased ? accountId(agent) : null,
    // Long over: the workers of the demo have gone home, and who claims a story may get one of theirs.
    lease_expires_at: isLeased ? time(endedAt + 15 * minute) : null,
    created_at: plannedAt,
    updated_at: attempt > 0 ? time(endedAt) : plannedAt,
    started_at: attempt > 0 ? time(begins) : null,
    completed_at: story.standing === "done" ? time(endedAt) : null,
  };
  return { row, ...records };
}

function makeSystemLog(line: (typeof systemLog)[number], { id, index }: { id: number; index: number }) {
  return { id, logged_at: time(Date.parse("2026-02-23T07:58:00Z") + index * 11 * minute), ...line };
}
