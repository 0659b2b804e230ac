import "../src/graphile-env.ts";
import { type ChildProcess, fork, spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { createEncryptionKey } from "../src/auth/encryption.ts";
import { createSigningKey } from "../src/auth/signing-keys.ts";
import { embeddedConnections } from "../src/database/connections.ts";
import { prepareDatabase } from "../src/database/prepare.ts";
import { freePort, npmStartArguments } from "../test/support/checkout.ts";
import { wholeServer } from "../test/support/environment.ts";
import { type Attack, makeAttacks, manifestText } from "./attack/attackers.ts";
import type { Order, Outcome } from "./attack/sender.ts";
import { query, schemas } from "./support/database.ts";
import { describeMachine } from "./support/machine.ts";
import { clusterCpuSeconds, residentMegabytes } from "./support/process-usage.ts";
import { progress } from "./support/progress.ts";
import { writeResults } from "./support/results.ts";
import { percentile } from "./support/statistics.ts";
import { startStockPostgres } from "./support/stock-postgres.ts";
import { figure, markdownTable } from "./support/table.ts";

// One hostile account against a production server on stock PostgreSQL, with JIT: each of twenty of the dearest operations that are
// accepted, 1, 10 and 100 times a second, while somebody else sends ordinary ones. Their p95 is compared with that of quiet turns
// just before. All load is to the loopback, and all is over after the time that is told at the start.

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
const refusals = new Set([
  "TOO_COMPLEX",
  "BAD_REQUEST",
  "INVALID_VALUE",
  "TOO_LARGE",
  "UNTRUSTED_DOCUMENT",
  "FORBIDDEN",
]);

await using postgres = await startStockPostgres({ settings: { max_connections: "60", fsync: "off" } });
progress(`PostgreSQL ${postgres.version}, JIT ${(await query(postgres.url(), "show jit")).rows[0].jit}`);
const connections = embeddedConnections(postgres as never, "attack");
const database = {
  schemas,
  migrationsFolder: join(import.meta.dirname, "../migrations"),
  poolSize: 1,
  preparedStatements: 100,
};
await prepareDatabase({
  connections: { ...connections, shadowUrl: undefined } as never,
  config: { database } as never,
  report: progress,
});
const port = await freePort();
const keys = {
  QUINTET_TOKEN_KEYS: JSON.stringify({ keys: [await createSigningKey()] }),
  QUINTET_ENCRYPTION_KEYS: JSON.stringify({ keys: [createEncryptionKey()] }),
};
const [hostile, victim] = ["hostile", "victim"].map(() => fork(join(import.meta.dirname, "attack/sender.ts"))) as [
  ChildProcess,
  ChildProcess,
];

try {
  const { tokens, attacks } = await prepareAttack();
  const turns = attacks.length * rates.length;
  progress(`${turns} turns, about ${Math.ceil((turns * (3 * seconds + 10)) / 60)} minutes`);
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
      await using server = await startServer(); // one that does not know the hostile account yet
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
  await using _server = await startServer({ ...wholeServer, QUINTET_STATEMENT_MILLISECONDS: "20" });
  const tokens = {
    victim: await signUp("victim", "member"),
    student: await signUp("hostile-student", "student"),
    analyst: await signUp("hostile-analyst", "analyst"),
  };
  await fill("hostile-student");
  return { tokens, attacks: choose(await makeAttacks((message, role) => isAccepted(message, tokens[role]))) };
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
  const quiet = await ask(victim, ordinary);
  const cpuBefore = clusterCpuSeconds(postgres.pid);
  const order = { port, messages: [{ body: attack.body, token }], perSecond, seconds };
  const [sent, attacked] = await Promise.all([ask(hostile, order), ask(victim, ordinary)]);
  const { ok: _, ...victimsErrors } = attacked.codes;
  const measured = {
    attack: attack.name,
    role: attack.role,
    perSecond,
    quiet: p95(quiet),
    attacked: p95(attacked),
    victimsErrors,
    hostile: sent.codes,
    postgresCpuSeconds: clusterCpuSeconds(postgres.pid) - cpuBefore,
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

function p95({ served }: Outcome): number {
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

/** In production, by its defaults: the documents of a student have to be trusted, an analyst's need not be. */
async function startServer(environment: Record<string, string> = {}): Promise<AsyncDisposable & { pid: number }> {
  const { PATH = "", HOME = "" } = process.env;
  const child = spawn(process.execPath, await npmStartArguments(), {
    cwd: join(import.meta.dirname, ".."),
    stdio: ["ignore", "ignore", "inherit"],
    env: {
      PATH,
      HOME,
      PORT: String(port),
      HOST: "127.0.0.1",
      NODE_ENV: "production",
      DATABASE_URL: connections.ownerUrl,
      AUTH_DATABASE_URL: connections.authenticatorUrl,
      QUINTET_ACCESS_TOKEN_SECONDS: "86400",
      ...keys,
      ...environment,
    },
  });
  const exited = once(child, "exit");
  const stop = async () => {
    child.kill("SIGTERM");
    const timer = setTimeout(() => child.kill("SIGKILL"), 12_000);
    await exited;
    clearTimeout(timer);
  };
  for (const deadline = Date.now() + 120_000; ; await sleep(50)) {
    const isReady = await fetch(`http://127.0.0.1:${port}/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) return { pid: child.pid as number, [Symbol.asyncDispose]: stop };
    if (child.exitCode === null && Date.now() < deadline) continue;
    await stop();
    throw new Error("Quintet did not start.");
  }
}

async function post(message: object, token?: string) {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify(message),
  });
  return (await response.json()) as { data?: any; errors?: { extensions: { code: string } }[] };
}

/** @returns an access token */
async function signUp(username: string, role: string): Promise<string> {
  const password = "correct horse battery";
  await post({ query: manifestText("SignUp"), variables: { input: { username, password } } });
  await query(connections.ownerUrl, "update identity.users set role = $1 where username = $2", [role, username]);
  const { data, errors } = await post({
    query: manifestText("SignIn"),
    variables: { input: { login: username, password } },
  });
  if (!data?.signIn) throw new Error(`${username} cannot sign in: ${JSON.stringify(errors)}`);
  return data.signIn.accessToken;
}

/** Whether it is not refused for what it is: how it ends is no matter. */
async function isAccepted(message: object, token: string): Promise<boolean> {
  const { errors } = await post(message, token);
  return !refusals.has(errors?.[0]?.extensions.code ?? "");
}

/** Gives the hostile student rows of its own, and ten others a tenth each; an analyst sees all. */
async function fill(username: string): Promise<void> {
  progress(`filling ${rows} rows`);
  const owner = connections.ownerUrl;
  const { id } = (await query(owner, "select id from identity.users where username = $1", [username])).rows[0];
  const text = await readFile(join(import.meta.dirname, "dearest/holdings.sql"), "utf8");
  for (const statement of text.split(/^-- statement: .*\n/m).slice(1)) {
    const sql = statement.replaceAll("$1", String(rows)).replaceAll("$2", `'${id}'`);
    await query(owner, sql);
  }
  await query(owner, "analyze");
}
