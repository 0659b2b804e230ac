import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { connect } from "../../src/database/server-check.ts";
import { readChain } from "../../src/migrations/chain.ts";
import { copyCheckout } from "../../test/support/checkout.ts";
import { committedText, hashOf } from "../../test/support/migrations-folder.ts";
import { printTable } from "../support/table.ts";

/**
 * A migration that needs a table which somebody reads for 14 seconds, while requests for that table and for another come 20 times a
 * second each. Bounded: about half a minute. The first argument is another number of seconds.
 */
const seconds = Number(process.argv[2] ?? 14);
const everyMilliseconds = 50;

await using checkout = await copyCheckout();
await using server = await checkout.start({ LOG_LEVEL: "silent" });
await server.ready();
const ownerUrl = (await checkout.run("src/cli/db-url.ts")).stdout.trim();
const { data } = await server.send(
  'mutation { signIn(input: {login: "anna.berg@quintet.example", password: "quintet-demo-2026"}) { accessToken } }',
);
const token = data.signIn.accessToken as string;
await commitMigration("alter table coaching.tasks add column bench_note text;");

type Asked = { milliseconds: number; failure: string | undefined };
let isEnded = false;
const load = {
  "coaching.tasks, which is migrated": askAgainAndAgain("{ coachingTasks(first: 5) { nodes { id } } }"),
  "another table": askAgainAndAgain("{ learningCourses(first: 5) { nodes { id } } }"),
};
const reader = await connect(ownerUrl);
await reader.query("set application_name = 'long report'; begin; select count(*) from coaching.tasks");
const start = performance.now();
const migrating = checkout.run("src/cli/migration.ts", ["migrate"]);
await sleep(seconds * 1000);
await reader.query("commit");
await reader.end();
const committedAt = performance.now();
const migrated = await migrating;
const migratedAt = performance.now();
await sleep(1000);
isEnded = true;

const results = await Promise.all(Object.entries(load).map(async ([name, asked]) => [name, await asked] as const));
await server.end("SIGTERM");
printTable(`A migration against a read of ${seconds} s`, [
  ...results.flatMap(([name, asked]): [string, string][] => [
    [`requests for ${name}`, String(asked.length)],
    ["  failed (target 0)", describeFailures(asked)],
    ["  slowest, ms", String(Math.round(Math.max(...asked.map(({ milliseconds }) => milliseconds))))],
  ]),
  ["exit code of migrate", String(migrated.exitCode)],
  ["begun to done, s", ((migratedAt - start) / 1000).toFixed(1)],
  ["end of the read to done, s", ((migratedAt - committedAt) / 1000).toFixed(1)],
]);
process.stdout.write(`\nnpm run migrate said:\n${migrated.stderr}${migrated.stdout}`);

async function askAgainAndAgain(query: string): Promise<Asked[]> {
  const asked: Promise<Asked>[] = [];
  for (; !isEnded; await sleep(everyMilliseconds)) asked.push(ask(query));
  return await Promise.all(asked);
}

async function ask(query: string): Promise<Asked> {
  const begun = performance.now();
  const failure = await server.send(query, { token }).then(
    ({ status, errors }) => (status === 200 && !errors ? undefined : `${status} ${errors?.[0]?.extensions.code}`),
    (error: Error) => error.message,
  );
  return { milliseconds: performance.now() - begun, failure };
}

function describeFailures(asked: readonly Asked[]): string {
  const failures = asked.flatMap(({ failure }) => failure ?? []);
  return failures.length === 0 ? "0" : `${failures.length}: ${[...new Set(failures)].join(", ")}`;
}

async function commitMigration(body: string): Promise<void> {
  const folder = join(checkout.directory, "migrations");
  const last = (await readChain(folder)).at(-1);
  const number = String(Number.parseInt(last?.id ?? "0", 10) + 1).padStart(6, "0");
  const text = committedText({ body, hash: hashOf(body, last?.hash), previous: last?.hash ?? "-" });
  await writeFile(join(folder, `committed/${number}-bench-note.sql`), text);
}
