import type { QueryResultRow } from "pg";
import type { Connections } from "../../src/database/connections.ts";
import { connect } from "./connect.ts";
import type { Person } from "./database.ts";

/** What a worker sees of a story that it took. */
export type ClaimedStory = {
  id: number;
  story_id: string;
  feature_id: number;
  project_id: number;
  title: string;
  status: string;
  status_note: string | null;
  assigned_agent: string | null;
  attempt_count: number;
  lease_id: string;
  lease_expires_at: Date;
};

/** Runs SQL as whoever tests act as: a test's session in a rollback, or a connection of its own. */
export type Runner = {
  query<Row extends QueryResultRow>(sql: string, values?: unknown[]): Promise<Row[]>;
};

type Wishes = { agent?: string; projectId?: number; repo?: string; seconds?: number };

/** Takes the next story, or undefined when there is none. */
export async function claim(db: Runner, { agent = "worker", projectId, repo, seconds }: Wishes = {}) {
  const [story] = await db.query<ClaimedStory>("select * from ralph_advanced.claim_story($1, $2, $3, $4)", [
    agent,
    projectId,
    repo,
    seconds ?? 900,
  ]);
  return story?.id ? story : undefined;
}

/** Takes the next story, which must be there. */
export async function mustClaim(db: Runner, wishes?: Wishes): Promise<ClaimedStory> {
  const story = await claim(db, wishes);
  if (!story) throw new Error("there was no story to claim");
  return story;
}

export const gates = ["code_review", "qa", "security"] as const;

/** Takes a story at one of its gates, or undefined when it cannot be had. */
export async function claimGate(
  db: Runner,
  { id, gate, agent = "judge" }: { id?: number; gate?: string; agent?: string },
) {
  const [story] = await db.query<ClaimedStory & { lease_gate: string }>(
    "select * from ralph_advanced.claim_gate($1, $2, id => $3)",
    [agent, gate, id],
  );
  return story?.id ? story : undefined;
}

/** Takes a story that was submitted to a gate, and says what it found there. */
export async function judge(db: Runner, id: number, gate: (typeof gates)[number], status = "pass"): Promise<void> {
  const held = await claimGate(db, { id, gate });
  if (!held) throw new Error(`the story does not stand at the gate ${gate}`);
  await db.query("select ralph_advanced.record_gate_result($1, $2, $3)", [held.lease_id, gate, status]);
}

/** Submits a story and takes it through all gates to its end, under another name: projects of tests part duties by name. */
export async function finish(db: Runner, { id, lease_id }: Pick<ClaimedStory, "id" | "lease_id">): Promise<void> {
  await db.query("select ralph_advanced.submit_story($1)", [lease_id]);
  for (let held = await claimGate(db, { id }); held; held = await claimGate(db, { id })) {
    await db.query("select ralph_advanced.record_gate_result($1, $2, 'pass')", [held.lease_id, held.lease_gate]);
  }
}

/** A connection of its own, of the role and account that the server would use; each transaction says so anew. */
export type Worker = Runner & {
  begin(settings?: string): Promise<void>;
  commit(): Promise<void>;
  rollback(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
};

export async function connectAs(
  { authenticatorUrl }: Pick<Connections, "authenticatorUrl">,
  { id, role }: Pick<Person, "id" | "role">,
): Promise<Worker> {
  const client = await connect(authenticatorUrl);
  return {
    query: async (sql, values) => (await client.query(sql, values)).rows,
    async begin(settings = "") {
      await client.query(`begin; ${settings}`);
      await client.query("select set_config('role', $1, true), set_config('jwt.claims.user_id', $2, true)", [
        `quintet_${role}`,
        id,
      ]);
    },
    commit: async () => void (await client.query("commit")),
    rollback: async () => void (await client.query("rollback")),
    [Symbol.asyncDispose]: async () => await client[Symbol.asyncDispose](),
  };
}
