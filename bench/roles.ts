import { parseArgs } from "node:util";
import { wholeServer } from "../test/support/environment.ts";
import { manifestText } from "./attack/attackers.ts";
import { sendLoad } from "./support/load.ts";
import { clusterCpuSeconds } from "./support/process-usage.ts";
import { prepareProduction } from "./support/production-server.ts";
import { median } from "./support/statistics.ts";
import { startStockPostgres } from "./support/stock-postgres.ts";
import { printTable } from "./support/table.ts";

// Two people of different roles who take turns on one database connection, against two of one role, in turns. PostgreSQL plans a
// prepared statement anew when the role changes, unless each role has its own (docs/decisions/0032). They have no rows, so
// that planning would be most of what there is to do.

const leastRatio = 0.9;

const { values } = parseArgs({
  options: { quick: { type: "boolean", default: false }, postgres: { type: "string", default: "15" } },
});
const rounds = values.quick ? 3 : 9;
const seconds = values.quick ? 0.5 : 2;

await using postgres = await startStockPostgres({ major: Number(values.postgres), settings: { fsync: "off" } });
const servers = await prepareProduction(postgres, "roles");
await using _server = await servers.start({ ...wholeServer, QUINTET_POOL_SIZE: "1" });
const student = await servers.signUp("ada", "student");
const turns = {
  "one role": [student, await servers.signUp("ben", "student")],
  "two roles": [student, await servers.signUp("cem", "member")],
};
await servers.signUp("full", "student");
await servers.fill("full", "holdings.sql", 2_000);

const taken = { "one role": [] as Sample[], "two roles": [] as Sample[] };
for (const tokens of Object.values(turns)) await run(tokens);
for (let round = 0; round < rounds; round += 1) {
  for (const name of ["one role", "two roles"] as const) taken[name].push(await run(turns[name]));
}
const ratios = taken["two roles"].map(({ perSecond }, round) => perSecond / (taken["one role"][round]?.perSecond ?? 0));
const describe = (name: keyof typeof taken) => {
  const of = (key: keyof Sample) => median(taken[name].map((sample) => sample[key]));
  return [
    name,
    `${of("perSecond").toFixed(0)} requests/s, ${of("microseconds").toFixed(0)} µs of PostgreSQL's CPU each`,
  ];
};
printTable(`Two roles on one connection, PostgreSQL ${postgres.version}, medians of ${rounds} rounds`, [
  describe("one role") as [string, string],
  describe("two roles") as [string, string],
  ["two roles, relative to one", `${median(ratios).toFixed(2)} (target ${leastRatio})`],
]);
if (median(ratios) < leastRatio && !values.quick) process.exitCode = 1;

type Sample = { perSecond: number; microseconds: number };

async function run(tokens: readonly string[]): Promise<Sample> {
  const before = clusterCpuSeconds(postgres.pid);
  const { perSecond, requests } = await sendLoad({
    port: servers.port,
    requests: tokens.map(toRequest),
    repeat: true,
    connections: 1,
    seconds,
  });
  return { perSecond, microseconds: ((clusterCpuSeconds(postgres.pid) - before) / requests) * 1e6 };
}

function toRequest(token: string): Buffer {
  const body = JSON.stringify({ query: manifestText("MyCoachingTasks"), variables: { first: 20 } });
  return Buffer.from(
    [
      "POST /graphql HTTP/1.1",
      "Host: localhost",
      "Content-Type: application/json",
      `Content-Length: ${Buffer.byteLength(body)}`,
      `Authorization: Bearer ${token}`,
      "",
      body,
    ].join("\r\n"),
  );
}
