import {
  atLast,
  type Filling,
  inTurn,
  integer,
  json,
  longAgo,
  type Maker,
  make,
  maybe,
  newId,
  ownerOf,
  text,
  time,
} from "./fill.ts";

/** Past the keys of other rows. */
const firstId = 2_000_000_000;
/** Who owns what belongs to nobody. */
const nobody = "00000000-0000-0000-0000-000000000000";

const repositories = ["backend", "mobile", "frontend"];

export function ralphAdvancedRows(maker: Maker): Filling {
  const { random, owners } = maker;
  const projects = make(32, (index) => ({
    id: firstId + index,
    name: text(maker),
    description: random.pick([null, "", text(maker)]),
    backend_repo_url: maybe(maker, "git@github.com:oracle/backend.git"),
    mobile_repo_url: maybe(maker, "https://github.com/oracle/mobile"),
    frontend_repo_url: null,
    status: random.pick(["idle", "running", "paused", "completed", "error"]),
    created_at: time(maker),
    updated_at: time(maker),
    // Whose owner is gone belongs to nobody.
    created_by: index < owners.length ? ownerOf(maker, index) : null,
  }));
  const features = make(50, (index) => feature(maker, inTurn(projects, index), index));
  const stories = make(70, (index) => story(maker, inTurn(features, index), index));
  const of = ({ id, feature_id, project_id }: (typeof stories)[number]) => ({ story_id: id, feature_id, project_id });
  const executions = make(60, (index) => {
    const status = random.pick(["running", "success", "failed"]);
    return {
      id: firstId + index,
      ...of(inTurn(stories, index)),
      attempt: integer(maker),
      agent_name: text(maker),
      started_at: "2026-05-01T00:00:00Z",
      completed_at: status === "running" ? null : random.pick(["2026-05-01T00:00:00.999999Z", "2026-05-02T13:37:00Z"]),
      status,
      input_data: maybe(maker, json(maker)),
      output_data: maybe(maker, json(maker)),
      error_message: random.pick([null, "", text(maker)]),
    };
  });
  return [
    ["ralph_advanced.projects", projects],
    ["ralph_advanced.features", features],
    ["ralph_advanced.stories", stories],
    ["ralph_advanced.story_history", make(60, (index) => history(maker, of(inTurn(stories, index)), index))],
    ["ralph_advanced.agent_executions", executions],
    ["ralph_advanced.quality_gate_results", make(60, (index) => gateResult(maker, inTurn(executions, index), index))],
    ["ralph_advanced.git_commits", make(40, (index) => commit(maker, of(inTurn(stories, index)), index))],
    ["ralph_advanced.progress_logs", make(50, (index) => progressLog(maker, inTurn(stories, index), index))],
    ["ralph_advanced.orchestrators", owners.filter((_, index) => index % 3 === 0).map((user_id) => ({ user_id }))],
    ["ralph_advanced.system_logs", make(25, (index) => systemLog(maker, index))],
  ];
}

type Of = { story_id: number; feature_id: number; project_id: number };

type Project = { id: number; created_by: string | null };

function feature(maker: Maker, { id: project_id, created_by }: Project, index: number) {
  const { random } = maker;
  const status = random.pick(["pending", "in_progress", "completed", "failed"]);
  return {
    id: firstId + index,
    project_id,
    owner_id: created_by ?? nobody,
    name: text(maker),
    description: random.pick([null, "", text(maker)]),
    branch_name: `feature/${index}`,
    prd_json: json(maker),
    status,
    total_stories: integer(maker, { from: 3 }),
    completed_stories: random.below(2),
    failed_stories: random.below(2),
    plan_version: integer(maker),
    created_at: time(maker),
    updated_at: time(maker),
    started_at: status === "pending" ? null : time(maker),
    completed_at: status === "completed" ? time(maker) : null,
  };
}

type Feature = { id: number; project_id: number; owner_id: string };

function story(maker: Maker, { id: feature_id, project_id, owner_id }: Feature, index: number) {
  const { random, owners } = maker;
  const status = random.pick(["pending", "in_progress", "review", "testing", "rework", "done", "failed"]);
  const isAtGates = status === "review" || status === "testing";
  const isWorkedOn = status === "in_progress" || isAtGates;
  return {
    id: firstId + index,
    feature_id,
    project_id,
    owner_id,
    story_id: `US-${index}`,
    repo: random.pick(repositories),
    title: text(maker),
    description: random.pick([null, "", text(maker)]),
    acceptance_criteria: random.pick([null, [], [text(maker), ""]]),
    priority: integer(maker),
    status,
    status_note: maybe(maker, text(maker)),
    dependencies: random.pick([null, [], Array.from({ length: 10 }, () => `US-${random.below(70)}`)]),
    assigned_agent: isWorkedOn ? text(maker) : maybe(maker, text(maker)),
    attempt_count: integer(maker, { from: 0 }),
    built_by: isAtGates && index % 3 === 0 ? inTurn(owners, index) : null,
    built_by_agent: isAtGates ? `builder ${index % 4}` : null,
    lease_gate: isAtGates ? inTurn(["code_review", "qa", "security"], index) : null,
    lease_id: isWorkedOn ? newId(maker) : null,
    leased_by: isWorkedOn ? maybe(maker, random.pick(owners)) : null,
    lease_expires_at: isWorkedOn ? random.pick([longAgo, atLast]) : null,
    created_at: time(maker),
    updated_at: time(maker),
    started_at: isWorkedOn ? time(maker) : null,
    completed_at: status === "done" ? time(maker) : null,
  };
}

function history(maker: Maker, of: Of, index: number) {
  const metadata = maybe(maker, json(maker));
  const agent = maybe(maker, text(maker));
  return { id: firstId + index, ...of, occurred_at: time(maker), action: text(maker), agent, notes: null, metadata };
}

function gateResult(maker: Maker, execution: Of & { id: number }, index: number) {
  const { random } = maker;
  const { story_id, feature_id, project_id } = execution;
  return {
    id: firstId + index,
    story_id,
    feature_id,
    project_id,
    attempt: integer(maker, { from: 0 }),
    gate_name: random.pick(["code_review", "qa", "security"]),
    status: random.pick(["pass", "fail"]),
    recorded_at: time(maker),
    details: maybe(maker, json(maker)),
    agent_execution_id: maybe(maker, execution.id),
  };
}

function commit(maker: Maker, of: Of, index: number) {
  const { random } = maker;
  return {
    id: firstId + index,
    ...of,
    repo: random.pick(repositories),
    commit_hash: String(index).padStart(random.pick([7, 40]), "0"),
    commit_message: text(maker),
    files_changed: random.pick([null, [], ["", "src/%.ts"]]),
    committed_at: time(maker),
  };
}

function progressLog(maker: Maker, story: { id: number; feature_id: number; project_id: number }, index: number) {
  const { random } = maker;
  return {
    id: firstId + index,
    feature_id: story.feature_id,
    project_id: story.project_id,
    story_id: maybe(maker, story.id),
    logged_at: time(maker),
    agent: random.pick([null, "", text(maker)]),
    log_type: random.pick([null, "learning", "error", "info"]),
    message: text(maker),
  };
}

function systemLog(maker: Maker, index: number) {
  const { random } = maker;
  const level = random.pick(["INFO", "WARNING", "ERROR"]);
  const metadata = maybe(maker, json(maker));
  return { id: firstId + index, logged_at: time(maker), level, source: text(maker), message: text(maker), metadata };
}
