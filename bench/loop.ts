import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { copyCheckout } from "../test/support/checkout.ts";
import { printTimes } from "./support/times.ts";

/**
 * How long from saving a migration in migrations/current/ to the new field in the running API, and to the new field in
 * the client's types, with `npm run dev`. Bounded: 20 s a save.
 */
const rounds = 5;
const patienceMilliseconds = 20_000;

await using checkout = await copyCheckout();
const migration = join(checkout.directory, "migrations/current/1-loop.sql");
const types = join(checkout.directory, "src/generated/client/schema-types.d.ts");
const server = await checkout.start({}, "src/cli/dev.ts");
await server.ready();
await new Promise((resolve) => setTimeout(resolve, 3_000)); // the generator has loaded

const served: number[] = [];
const typed: number[] = [];
for (let round = 0; round < rounds; round++) {
  const field = `round${"abcdefgh"[round]}`;
  await writeFile(
    migration,
    `alter table learning.courses add column if not exists ${field} text;\ngrant select (${field}) on learning.courses to quintet_educator;\n`,
  );
  const saved = performance.now();
  await until(saved, async () => {
    const { data } = await server.send('{ __type(name: "LearningCourse") { fields { name } } }');
    return data.__type.fields.some(({ name }: { name: string }) => name === field);
  });
  served.push(performance.now() - saved);
  await until(saved, async () => (await readFile(types, "utf8")).includes(`${field}?:`));
  typed.push(performance.now() - saved);
}
await server.end("SIGTERM");
printTimes(`npm run dev, from a saved migration, ${rounds} rounds`, [
  { what: "to the API", samples: served, target: 1_000 },
  { what: "to the types", samples: typed, target: 3_000 },
]);

async function until(since: number, condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) {
    if (performance.now() - since > patienceMilliseconds) throw new Error(`not there after ${patienceMilliseconds} ms`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
