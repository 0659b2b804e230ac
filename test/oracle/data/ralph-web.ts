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

const types = ["single-repo", "multi-repo"];

export function ralphWebRows(maker: Maker): Filling {
  const { random, owners } = maker;
  const profiles = owners.slice(0, Math.ceil(owners.length * 0.7)).map((user_id) => ({
    user_id,
    role: random.pick(["dev", "lead", "senior"]),
    donuts: integer(maker, { from: 0 }),
    xp: integer(maker, { from: 0 }),
    level: integer(maker, { from: 1 }),
    streak_days: integer(maker, { from: 0 }),
    starts_on: random.pick([null, "2020-02-02"]),
    starts: integer(maker, { from: 0 }),
    created_at: time(maker),
    updated_at: time(maker),
  }));
  const projects = make(30, (index) => ({
    id: newId(maker),
    owner_id: ownerOf(maker, index),
    name: text(maker),
    slug: `${random.pick(["project", "p"])}-${index}`,
    type: types[(index >> 1) % 2],
    base_branch: random.pick(["main", "Main", "feature/ünï"]),
    settings: json(maker),
    created_at: time(maker),
  }));
  const repos = projects.flatMap((project, index) =>
    make(project.type === "single-repo" ? 1 : 1 + random.below(3), (repo) => ({
      id: newId(maker),
      project_id: project.id,
      owner_id: project.owner_id,
      project_type: project.type,
      github_repo_url: `https://github.com/oracle/${index}-${repo}`,
      github_repo_name: `oracle/${index}-${repo}`,
      path: maybe(maker, random.pick(["apps/web", "apps/%", "鴨"])),
      default_branch: random.pick(["main", "trunk"]),
    })),
  );
  const keys = owners.slice(0, Math.ceil(owners.length * 0.7)).map((user_id) => ({
    id: newId(maker),
    user_id,
    set_at: time(maker),
    created_at: time(maker),
  }));
  return [
    ["ralph_web.profiles", profiles],
    ["ralph_web.projects", projects],
    ["ralph_web.project_repos", repos],
    ["ralph_web.workstreams", make(60, (index) => workstream(maker, inTurn(projects, index), index))],
    ["ralph_web.user_api_keys", keys],
    ["ralph_web.key_releases", keys.map((key, index) => keyRelease(maker, { key, index }))],
  ];
}

/** For a workstream that has been deleted since. It takes nothing of chance, which all rows after it depend on. */
function keyRelease(
  { owners }: Maker,
  { key, index }: { key: { id: string; user_id: string; set_at: unknown }; index: number },
) {
  const { id, user_id, set_at } = key;
  const agent_id = index % 3 === 0 ? null : inTurn(owners, index * 7);
  return { id, user_id, workstream_id: id, attempt: 1 + index, agent_id, released_at: set_at };
}

function workstream(maker: Maker, project: { id: string; owner_id: string }, index: number) {
  const { random, owners } = maker;
  const status = random.pick(["pending", "running", "waiting", "completed", "failed", "cancelled"]);
  const most = random.pick([1, 2, 5, 2147483647]);
  const attempts = integer(maker, { from: 0 });
  return {
    id: newId(maker),
    project_id: project.id,
    user_id: project.owner_id,
    agent_id: maybe(maker, random.pick(owners)),
    name: text(maker),
    slug: `stream-${index}`,
    status,
    current_iteration: random.pick([0, 1, most]),
    max_iterations: most,
    fargate_task_arn: maybe(maker, random.pick(["", "arn:aws:ecs:1"])),
    tokens_in: random.pick(["0", "1", "9223372036854775807", "9007199254740993"]),
    tokens_out: random.pick(["0", "2", "9223372036854775806"]),
    total_cost: random.pick(["0", "1.1", "1.10", "1.100", "0.000000000000000001", "999999999999.999999999", "2.5"]),
    pending_question: status === "waiting" ? text(maker) : null,
    answer: maybe(maker, text(maker), 0.3),
    attempts,
    claims_without_progress: random.pick([0, 2, 3, 7].filter((claims) => claims <= attempts)),
    lease_expires_at: status === "running" ? random.pick([longAgo, atLast]) : null,
    error_message: status === "failed" ? maybe(maker, text(maker)) : null,
    started_at: status === "pending" ? null : longAgo,
    completed_at: ["completed", "failed", "cancelled"].includes(status) ? random.pick([atLast, time(maker)]) : null,
    created_at: time(maker),
  };
}
