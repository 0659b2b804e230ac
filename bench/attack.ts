import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { wholeServer } from "../test/support/environment.ts";
import { type Attack, makeAttacks, manifestText } from "./attack/attackers.ts";
import type { Order, Outcome } from "./attack/sender.ts";
import { describeMachine } from "./support/machine.ts";
import { clusterCpuSeconds, residentMegabytes } from "./support/process-usage.ts";
import { isAccepted, prepareProduction } from "./support/production-server.ts";
import { progress } from "./support/progress.ts";
import { writeResults } from "./support/results.ts";
import { percentile } from "./support/statistics.ts";
import { startStockPostgres } from "./support/stock-postgres.ts";
import { figure, markdownTable } from "./support/table.ts";

// One hostile account against a production server on stock PostgreSQL, with JIT: each of twenty of the dearest operations that are
// accepted, 1, 10 and 100 times a second, while somebody else sends ordinary ones. Their p95 is compared with that of the quiet time
// just before and just after, so that others at work on the machine are in both. All load is to the loopback. The first line
// printed says how long the run takes.

const { values } = parseArgs({
  options: {
    /** For seeing whether all works: three attacks, briefly. */
    quick: { type: "boolean", default: false },
    seconds: { type: "string" },
    /** Rows that the hostile student has of its own. */
    rows: { type: "string" },
    /** As many attacks, the first ones. */
    attacks: { type: "string" },
  },
});
const { quick } = values;
const seconds = Number(values.seconds ?? (quick ? 3 : 20));
const rows = Number(values.rows ?? (quick ? 2_000 : 50_000));
const most = Number(values.attacks ?? (quick ? 4 : 20));
const rates = [1, 10, 100];
const victimsPerSecond = 20;
const mostRatio = 3;
/** What has been sent last ends before it is quiet again. */
const restMilliseconds = 2_000;

await using postgres = await startStockPostgres({ settings: { max_connections: "60", fsync: "off" } });
const servers = await prepareProduction(postgres, "attack");
const { port } = servers;
const [hostile, victim] = ["hostile", "victim"].map(() => fork(join(import.meta.dirname, "attack/sender.ts"))) as [
  ChildProcess,
  ChildProcess,
];

try {
  const { tokens, attacks } = await prepareAttack();
  const turns = attacks.length * rates.length;
  progress(`${turns} turns, about ${Math.ceil((turns * (4 * seconds + 12)) / 60)} minutes`);
  const messages = [
    { query: manifestText("MyCoachingTasks"), variables: { first: 20 } },
    { query: manifestText("CurrentUser") },
  ];
  const ordinary: Order = {
    port,
    messages: messages.map((message) => ({ body: JSON.stringify(message), token: tokens.victim })),
    perSecond: victimsPerSecond,
    seconds,
  };
  const measured: Measured[] = [];
  for (const attack of attacks) {
    for (const perSecond of rates) {
      await using server = await servers.start(); // one that does not know the hostile account yet
      await ask(victim, ordinary); // all is planned and compiled then
      measured.push(await measure({ attack, perSecond, token: tokens[attack.role], ordinary, pid: server.pid }));
    }
  }
  await report(measured);
} finally {
  for (const sender of [hostile, victim]) sender.disconnect();
}

/** Accounts and rows, and the largest operations that are accepted: asked of a server that runs none of them for long. */
async function prepareAttack() {
  await using _server = await servers.start({ ...wholeServer, QUINTET_STATEMENT_TIMEOUT_MS: "20" });
  const tokens = {
    victim: await servers.signUp("victim", "member"),
    student: await servers.signUp("hostile-student", "student"),
    analyst: await servers.signUp("hostile-analyst", "analyst"),
  };
  await servers.fill("hostile-student", "holdings.sql", rows);
  return {
    tokens,
    attacks: choose(await makeAttacks(async (message, role) => isAccepted(await servers.post(message, tokens[role])))),
  };
}

type Measured = {
  attack: string;
  role: string;
  perSecond: number;
  quiet: number;
  attacked: number;
  victimsErrors: Record<string, number>;
  hostile: Record<string, number>;
  postgresCpuSeconds: number;
  serverMegabytes: number;
};

type Turn = { attack: Attack; perSecond: number; token: string; ordinary: Order; pid: number };

async function measure({ attack, perSecond, token, ordinary, pid }: Turn): Promise<Measured> {
  const before = await ask(victim, ordinary);
  const cpuBefore = clusterCpuSeconds(postgres.pid);
  const order = { port, messages: [{ body: attack.body, token }], perSecond, seconds };
  const [sent, attacked] = await Promise.all([ask(hostile, order), ask(victim, ordinary)]);
  const postgresCpuSeconds = clusterCpuSeconds(postgres.pid) - cpuBefore;
  await sleep(restMilliseconds);
  const after = await ask(victim, ordinary);
  const { ok: _, ...victimsErrors } = attacked.codes;
  const measured = {
    attack: attack.name,
    role: attack.role,
    perSecond,
    quiet: p95({ served: [...before.served, ...after.served] }),
    attacked: p95(attacked),
    victimsErrors,
    hostile: sent.codes,
    postgresCpuSeconds,
    serverMegabytes: residentMegabytes(pid),
  };
  progress(
    `${attack.name}, ${perSecond}/s: ${figure(measured.quiet)} → ${figure(measured.attacked)} ms, ${JSON.stringify(sent.codes)}`,
  );
  return measured;
}

async function ask(sender: ChildProcess, order: Order): Promise<Outcome> {
  const told = once(sender, "message");
  sender.send(order);
  return ((await told) as [Outcome])[0];
}

function p95({ served }: Pick<Outcome, "served">): number {
  return percentile(Float64Array.from(served).sort(), 0.95);
}

async function report(measured: readonly Measured[]): Promise<void> {
  const failed = measured.filter(
    ({ quiet, attacked, victimsErrors }) => !(attacked < mostRatio * quiet) || Object.keys(victimsErrors).length > 0,
  );
  const lines = measured.map((it) => [
    it.attack,
    it.role,
    String(it.perSecond),
    figure(it.quiet),
    figure(it.attacked),
    figure(it.attacked / it.quiet),
    describe(it.victimsErrors) || "none",
    describe(it.hostile),
    figure(it.postgresCpuSeconds),
  ]);
  const head = [
    "hostile operation",
    "role",
    "per s",
    "quiet p95",
    "p95 ms",
    "ratio",
    "errors",
    "told to the hostile",
    "PG CPU s",
  ];
  await writeResults("attack", { quick, partial: values.attacks !== undefined } as never, {
    title: "A victim's latency while one account attacks",
    text: `${markdownTable(head, lines)}\n\n${failed.length} of ${measured.length} turns miss the target: p95 below ${mostRatio} × quiet, no error.\n`,
    machine: describeMachine(`${postgres.version}, stock with JIT`),
    data: { seconds, rows, victimsPerSecond, measured },
  });
  if (failed.length > 0 && !quick) process.exitCode = 1;
}

function describe(codes: Record<string, number>): string {
  return Object.entries(codes)
    .map(([code, count]) => `${code} ${count}`)
    .join(", ");
}

/** Some of either role, when not all are wanted. */
function choose(attacks: readonly Attack[]): Attack[] {
  const students = attacks.filter(({ role }) => role === "student").slice(0, Math.ceil(most * 0.4));
  return [...students, ...attacks.filter(({ role }) => role === "analyst").slice(0, most - students.length)];
}
