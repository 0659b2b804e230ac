import type { NextId } from "./demo-data.ts";
import type { DemoStory } from "./demo-material.ts";

type Row = Record<string, unknown>;
type Parts = { story_id: number; feature_id: number; project_id: number };
type Circumstances = { worker: string; begins: number; nextId: NextId };

export const failure = "Nine heights in a hundred are wrong: the scans are too faint for this.";

/** What agents did to a story until now, in the order of time. */
export function makePast(story: DemoStory, parts: Parts, circumstances: Circumstances) {
  const past = openPast(story, parts, circumstances);
  if (story.standing !== "pending") past.begin("pending");
  if (story.standing === "failed") {
    past.run("implementer", 55, { pages: 12, wrong: 9 });
    past.goOn("in_progress", "failed", "failed", failure);
  }
  if (story.standing === "in_progress") past.run("implementer", 0, null);
  if (["review", "testing", "rework", "done"].includes(story.standing)) past.build();
  if (story.finding) past.fail(story.finding);
  if (story.finding && story.standing === "done") {
    past.begin("rework");
    past.build();
  }
  if (["testing", "done"].includes(story.standing)) past.pass(["code_review"], "review", "testing", "testing_started");
  if (story.standing === "done") past.pass(["qa", "security"], "testing", "done", "completed");
  return past.close();
}

const agentOfGate = { code_review: "code-reviewer", qa: "qa-tester", security: "security-auditor" };
type Gate = keyof typeof agentOfGate;

function openPast(story: DemoStory, parts: Parts, { worker, begins, nextId }: Circumstances) {
  const history: Row[] = [];
  const executions: Row[] = [];
  const gateResults: Row[] = [];
  const commits: Row[] = [];
  let clock = begins;
  let attempt = 0;

  function goOn(from: string, to: string, action: string, notes: string | null = null): void {
    const id = nextId("story_history");
    const metadata = { from, to, attempt };
    history.push({ id, ...parts, occurred_at: time(clock), action, agent: worker, notes, metadata });
    clock += 60_000;
  }

  /** Without an output the agent still runs. */
  function run(agentName: string, minutes: number, output: Row | null): number {
    const id = nextId("agent_executions");
    const startedAt = time(clock);
    clock += minutes * 60_000;
    executions.push({
      id,
      ...parts,
      attempt,
      agent_name: agentName,
      started_at: startedAt,
      completed_at: output ? time(clock) : null,
      status: output ? "success" : "running",
      input_data: { story: story.code, title: story.title },
      output_data: output,
    });
    return id;
  }

  function judge(gate: Gate, status: "pass" | "fail", findings: string[]): void {
    const execution = run(agentOfGate[gate], 6, { findings });
    const id = nextId("quality_gate_results");
    const result = { attempt, gate_name: gate, status, recorded_at: time(clock), details: { findings } };
    gateResults.push({ id, ...parts, ...result, agent_execution_id: execution });
  }

  function commit(): void {
    const file = story.title.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
    const id = nextId("git_commits");
    commits.push({
      id,
      ...parts,
      repo: story.repo,
      commit_hash: ((id * 2_654_435_761) % 2 ** 32).toString(16).padStart(8, "0").repeat(5),
      commit_message: `${story.code}: ${story.title}${attempt > 1 ? " (after review)" : ""}`,
      files_changed: [`src/${file}.ts`, `test/${file}.test.ts`],
      committed_at: time(clock),
    });
  }

  return {
    goOn,
    run,
    begin(from: "pending" | "rework"): void {
      attempt += 1;
      goOn(from, "in_progress", from === "rework" ? "rework_started" : "implementation_started");
    },
    build(): void {
      run("implementer", 25 + (parts.story_id % 4) * 7, { files: 2 });
      commit();
      goOn("in_progress", "review", "review_started");
    },
    fail(finding: string): void {
      judge("code_review", "fail", [finding]);
      goOn("review", "rework", "review_failed", "code_review failed");
    },
    pass(gates: readonly Gate[], from: string, to: string, action: string): void {
      for (const gate of gates) judge(gate, "pass", []);
      goOn(from, to, action);
    },
    close: () => ({ history, executions, gateResults, commits, logs: makeLogs(), attempt, endedAt: clock }),
  };

  function makeLogs(): Row[] {
    if (!story.learned) return [];
    const { story_id, feature_id } = parts;
    const note = { logged_at: time(clock), agent: worker, log_type: "learning", message: story.learned };
    return [{ id: nextId("progress_logs"), feature_id, story_id, ...note }];
  }
}

export const time = (milliseconds: number): string => new Date(milliseconds).toISOString();
