import { readdirSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { wholeServer } from "../test/support/environment.ts";
import { largestAccepted } from "./dearest/largest-accepted.ts";
import { kinds, type Operation } from "./dearest/operations.ts";
import { query } from "./support/database.ts";
import { describeMachine } from "./support/machine.ts";
import { anonymousMegabytes, clusterCpuSeconds, parentOf } from "./support/process-usage.ts";
import { isAccepted, prepareProduction } from "./support/production-server.ts";
import { progress } from "./support/progress.ts";
import { writeResults } from "./support/results.ts";
import { startStockPostgres } from "./support/stock-postgres.ts";
import { figure, markdownTable } from "./support/table.ts";

// What the largest operation of each kind that the limits accept takes of PostgreSQL, with JIT: for an account that has nothing yet,
// whose share is planning, and for one that has 100,000 rows of its own. Exits with 1 when one takes more than it may.

const mostCpuSeconds = 2;
const mostMegabytes = 200;
const timeout = "TIMEOUT";

const { values } = parseArgs({
  options: {
    /** For seeing whether all works: few rows, one run of each. */
    quick: { type: "boolean", default: false },
    /** The server's major version: its programs are Debian's, or where POSTGRES_<major>_PROGRAMS says. */
    postgres: { type: "string", default: "15" },
    rows: { type: "string" },
    /** For a machine on which others are at work: a statement may take so long, by the clock. What counts is its CPU. */
    "statement-milliseconds": { type: "string" },
    /** Those alone whose name has this in it, or one of several with | between. */
    kinds: { type: "string", default: "" },
    /** What would be accepted if PostgreSQL's work had no weight: planning alone is limited. */
    unweighted: { type: "boolean", default: false },
  },
});
const { quick } = values;
const rows = Number(values.rows ?? (quick ? 2_000 : 100_000));
const runs = quick ? 1 : 2;

const asked = kinds.filter(({ name }) => values.kinds.split("|").some((part) => name.includes(part)));
type Used = { cpuSeconds: number; megabytes: number; wallSeconds: number; outcome: string };
type Measured = { kind: string; size: number; fresh: Used; full: Used };

await using postgres = await startStockPostgres({
  major: Number(values.postgres),
  settings: { autovacuum: "off", fsync: "off" },
});
const servers = await prepareProduction(postgres, "dearest");
const environment = {
  ...wholeServer,
  QUINTET_TRUSTED_DOCUMENTS: "optional",
  ...(values.unweighted && { QUINTET_DOCUMENT_COMPLEXITY: "100000000", QUINTET_DOCUMENT_PLANNING: "750" }),
};
const { tokens, chosen } = await choose();
const measured: Measured[] = [];
{
  const { "statement-milliseconds": patience } = values;
  await using _server = await servers.start({
    ...environment,
    QUINTET_POOL_SIZE: "1",
    ...(patience && { QUINTET_STATEMENT_TIMEOUT_MS: patience, QUINTET_OPERATION_TIMEOUT_MS: patience }),
  });
  for (const { kind, size, make, hasLongTexts } of chosen) {
    const fresh = await least(make, tokens.fresh);
    const full = await least(make, hasLongTexts ? tokens.long : tokens.full);
    measured.push({ kind, size, fresh, full });
    progress(`${kind} (${size}): ${describe(fresh)}; ${describe(full)}`);
  }
}
await report();

type Chosen = { kind: string; size: number; hasLongTexts: boolean; make: (text: string) => Operation };

/** Accounts and rows, and the largest operations that are accepted: asked of a server that runs none of them for long. */
async function choose() {
  await using _server = await servers.start({ ...environment, QUINTET_STATEMENT_TIMEOUT_MS: "20" });
  const tokens = {
    fresh: await servers.signUp("fresh", "student"),
    full: await servers.signUp("full", "student"),
    long: await servers.signUp("long", "student"),
  };
  if (asked.some(({ hasLongTexts }) => !hasLongTexts)) await servers.fill("full", "holdings.sql", rows);
  await servers.fill("long", "long-texts.sql");
  const chosen: Chosen[] = [];
  for (const kind of asked) {
    const largest = await largestAccepted(kind, async (operation) =>
      isAccepted(await servers.post(operation, tokens.full)),
    );
    if (!largest) {
      progress(`none is accepted of: ${kind.name}`);
      continue;
    }
    const { name, hasLongTexts = false } = kind;
    chosen.push({ kind: name, size: largest.size, hasLongTexts, make: (text) => kind.make(largest.size, text) });
  }
  return { tokens, chosen };
}

/** Of a few runs, as whatever else is at work only adds; of one that did not end nobody knows. */
async function least(make: Chosen["make"], token: string): Promise<Used> {
  let best: Used | undefined;
  for (let run = 0; run < runs; run += 1) {
    const used = await measure(make(`Run${run}`), token);
    if (!best || rank(used) < rank(best)) best = used;
  }
  return best as Used;
}

function rank({ cpuSeconds, outcome }: Used): number {
  return outcome === timeout ? Number.POSITIVE_INFINITY : cpuSeconds;
}

/** In a backend of its own, that neither plans nor memory of another operation are there. */
async function measure(operation: Operation, token: string): Promise<Used> {
  await query(
    postgres.url(),
    "select pg_terminate_backend(pid, 5000) from pg_stat_activity where usename = 'quintet_authenticator'",
  );
  while ((await servers.post({ query: "{ coachingTasks(first: 1) { nodes { id } } }" }, token)).errors) await sleep(20);
  const cpuBefore = clusterCpuSeconds(postgres.pid);
  const start = performance.now();
  let megabytes = 0;
  const sample = () => {
    for (const pid of backends()) megabytes = Math.max(megabytes, anonymousMegabytes(pid) || 0);
  };
  const timer = setInterval(sample, 10);
  const { errors } = await servers.post(operation, token);
  sample();
  clearInterval(timer);
  return {
    cpuSeconds: clusterCpuSeconds(postgres.pid) - cpuBefore,
    megabytes,
    wallSeconds: (performance.now() - start) / 1_000,
    outcome: errors?.[0]?.extensions.code ?? "ok",
  };
}

function backends(): number[] {
  return readdirSync("/proc")
    .map(Number)
    .filter((pid) => pid > 0 && parentOf(pid) === postgres.pid);
}

function isTooMuch({ cpuSeconds, megabytes, outcome }: Used): boolean {
  return cpuSeconds > mostCpuSeconds || megabytes > mostMegabytes || outcome === timeout;
}

function describe({ cpuSeconds, megabytes, outcome }: Used): string {
  return `${figure(cpuSeconds)} s, ${figure(megabytes)} MB, ${outcome}`;
}

async function report(): Promise<void> {
  const tooMuch = measured.filter(({ fresh, full }) => isTooMuch(fresh) || isTooMuch(full));
  const head = ["kind", "largest", "fresh: CPU s", "MB", "wall s", "ended", "full: CPU s", "MB", "wall s", "ended"];
  const columns = ({ cpuSeconds, megabytes, wallSeconds, outcome }: Used) => [
    figure(cpuSeconds),
    figure(megabytes),
    figure(wallSeconds),
    outcome,
  ];
  const lines = measured.map(({ kind, size, fresh, full }) => [
    kind,
    String(size),
    ...columns(fresh),
    ...columns(full),
  ]);
  const verdict = tooMuch.length
    ? `Beyond ${mostCpuSeconds} CPU seconds or ${mostMegabytes} MB: ${tooMuch.map(({ kind }) => kind).join("; ")}.`
    : `None takes more than ${mostCpuSeconds} CPU seconds or ${mostMegabytes} MB.`;
  await writeResults("dearest", { quick, partial: values.kinds !== "" || values.unweighted } as never, {
    title: "What the dearest operations take of PostgreSQL",
    text: `${markdownTable(head, lines)}\n\n${rows} rows of its own in each table, the least of ${runs} runs. ${verdict}\n`,
    machine: describeMachine(`${postgres.version}, stock with JIT`),
    data: { rows, measured },
  });
  if (tooMuch.length > 0) process.exitCode = 1;
}
