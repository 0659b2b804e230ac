import type { TestSession } from "./database.ts";
import { type Everyone, everyone } from "./permissions.ts";

type Work = { project: number; feature: number; story: number };

/** Everyone, and what hangs on three projects that share nothing, by the project's name. */
export type Workshop = Everyone & Record<"atlas" | "beacon" | "compass", Work>;

/**
 * Atlas is Mia's, Beacon is Milo's, and Compass is Anna's, who is a student and so a member too. Each is running, lets an agent of another name judge, and has
 * one feature in progress with two stories, of which US-002 depends on US-001. Whatever hangs on US-001 (an execution, a gate
 * result, a commit, a progress log and its history) says the project's name, and so does one line of the system's log.
 */
export async function workshop(db: TestSession): Promise<Workshop> {
  const people = await everyone(db);
  const works: Record<string, Work> = {};
  for (const [name, owner] of [
    ["Atlas", people.mia],
    ["Beacon", people.milo],
    ["Compass", people.anna],
  ] as const) {
    const insert = async (table: string, row: Record<string, unknown>): Promise<number> => {
      const names = Object.keys(row);
      const [made] = await db.query<{ id: number }>(
        `insert into ralph_advanced.${table} (${names}) values (${names.map((_, index) => `$${index + 1}`)}) returning id`,
        Object.values(row),
      );
      return made?.id as number;
    };

    const project = await insert("projects", {
      name,
      created_by: owner.id,
      status: "running",
      separation_of_duties: "agent",
    });
    const feature = await insert("features", {
      project_id: project,
      name,
      branch_name: "feature/one",
      prd_json: {},
      status: "in_progress",
      started_at: "2026-01-01T00:00:00Z",
    });
    const story = await insert("stories", { feature_id: feature, story_id: "US-001", repo: "backend", title: name });
    await insert("stories", {
      feature_id: feature,
      story_id: "US-002",
      repo: "frontend",
      title: `${name} later`,
      dependencies: JSON.stringify(["US-001"]),
    });
    const carried = { story_id: story, feature_id: feature, project_id: project };
    await db.query("update ralph_advanced.story_history set agent = $1 where story_id = $2", [name, story]);
    await db.query("delete from ralph_advanced.story_history where agent is null");
    await insert("agent_executions", { ...carried, attempt: 1, agent_name: name });
    await insert("quality_gate_results", {
      ...carried,
      attempt: 1,
      gate_name: "qa",
      status: "pass",
      details: { name },
    });
    await insert("git_commits", { ...carried, repo: "backend", commit_hash: "0123abc", commit_message: name });
    await insert("progress_logs", { feature_id: feature, story_id: story, log_type: "learning", message: name });
    await insert("system_logs", { level: "INFO", source: "orchestrator", message: name });
    works[name.toLowerCase()] = { project, feature, story };
  }
  return { ...people, ...works } as Workshop;
}

export const everyWork = ["Atlas", "Beacon", "Compass"];

/** Who sees which works, where members see their own and everybody else who may see any sees all. */
export const readersOfOwnProjects: [string, keyof Everyone, string[]][] = [
  ["a member sees that of their own projects", "mia", ["Atlas"]],
  ["another member sees that of theirs", "milo", ["Beacon"]],
  ["a student is a member too", "anna", ["Compass"]],
  ["an educator without projects sees none", "edith", []],
  ["an agent sees all", "robo", everyWork],
  ["an analyst sees all", "alma", everyWork],
  ["an admin sees all", "ada", everyWork],
];
