import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { query } from "./support/database.ts";
import { anonymousMegabytes, residentMegabytes } from "./support/process-usage.ts";
import { prepareProduction } from "./support/production-server.ts";
import { startStockPostgres } from "./support/stock-postgres.ts";
import { markdownTable } from "./support/table.ts";

// An analyst exports a list of a million rows in each format, from a server in production on stock PostgreSQL with JIT: how long it
// takes, and how much memory Node and the backend have more at most than before. Fails beyond 50 MB of either.
// `node bench/export.ts [--rows 1000000] [--postgres 15]`

const { values } = parseArgs({
  options: { rows: { type: "string", default: "1000000" }, postgres: { type: "string", default: "15" } },
});
const rows = Number(values.rows);
const mostMegabytes = 50;
const types = {
  "text/csv": "CSV",
  "application/x-ndjson": "NDJSON",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "XLSX",
};

await using postgres = await startStockPostgres({ major: Number(values.postgres), settings: { fsync: "off" } });
const servers = await prepareProduction(postgres, "export");
await using server = await servers.start({
  QUINTET_ACCOUNT_BYTES: "1000000000000", // four exports at once are more than a minute's share
  QUINTET_ACCOUNT_SECONDS: "1000000",
});
const token = await servers.signUp("ann", "analyst");
await query(
  servers.connections.rootUrl.replace(/\/postgres\?/, "/export?"),
  `set session_replication_role = replica; -- what an account may store is another subject
   insert into coaching.tasks (user_id, title, created_at)
   select (select id from identity.users where username = 'ann'), 'Task ' || n || ' of "many", =' || md5(n::text), now() - n * interval '1 s'
   from generate_series(1, ${rows}) n;
   analyze coaching.tasks`,
);

const document =
  "{ coachingTasks(orderBy: CREATED_AT_DESC) { nodes { id title status createdAt user { username } } } }";
const measured: string[][] = [];
// Before the first, a server that has just begun: what it has not needed yet, the first one needs.
let isWithin = true;
for (const accept of Object.keys(types)) {
  const before = { node: residentMegabytes(server.pid), backend: await backendMegabytes() };
  const peak = { ...before };
  const isDone = new AbortController();
  const watching = watch(peak, isDone.signal);
  const since = performance.now();
  const { bytes, told } = await download(accept);
  const seconds = (performance.now() - since) / 1_000;
  isDone.abort();
  await watching;
  if (told !== String(rows)) throw new Error(`${accept}: ${told} rows were told, of ${rows}`);
  const more = { node: peak.node - before.node, backend: peak.backend - before.backend };
  isWithin &&= Math.max(more.node, more.backend) < mostMegabytes;
  measured.push([
    types[accept as keyof typeof types],
    seconds.toFixed(1),
    (rows / seconds / 1_000).toFixed(0),
    (bytes / 2 ** 20).toFixed(0),
    more.node.toFixed(1),
    more.backend.toFixed(1),
  ]);
}
const head = ["format", "s", "1,000 rows/s", "MB", "Node, MB more", "backend, MB more"];
process.stdout.write(`${markdownTable(head, measured)}\n`);
process.exitCode = isWithin ? 0 : 1;

async function download(accept: string): Promise<{ bytes: number; told: string | undefined }> {
  const sent = request(`http://127.0.0.1:${servers.port}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", accept, authorization: `Bearer ${token}` },
  });
  sent.end(JSON.stringify({ query: document }));
  const [response] = (await once(sent, "response")) as [IncomingMessage];
  if (response.statusCode !== 200) throw new Error(`${accept}: ${response.statusCode}`);
  let bytes = 0;
  for await (const chunk of response) bytes += chunk.length;
  return { bytes, told: response.trailers["export-rows"] };
}

/** Follows the most memory that Node and a backend have. */
async function watch(peak: { node: number; backend: number }, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    peak.node = Math.max(peak.node, residentMegabytes(server.pid));
    peak.backend = Math.max(peak.backend, await backendMegabytes());
    await sleep(50);
  }
}

/** Of the server's largest backend, without what is shared by all. */
async function backendMegabytes(): Promise<number> {
  const { rows: backends } = await query(
    postgres.url(),
    "select pid from pg_stat_activity where usename = 'quintet_authenticator'",
  );
  return Math.max(0, ...backends.map(({ pid }) => anonymousMegabytes(pid)));
}
