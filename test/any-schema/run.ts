import { readdir } from "node:fs/promises";
import { parseArgs } from "node:util";
import { startTestCluster } from "../support/start-cluster.ts";
import { compareRandomOperations, type Outcome, printOutcome } from "./support/random-operations.ts";
import { serveForeignSchema } from "./support/serve-foreign-schema.ts";

/**
 * `npm run test:any-schema [-- --count 10000 --seed 1 --files changes.sql]`: random operations on each file's schema, on both
 * paths. Half of them with a fixed seed, half with that of the day. Each batch begins with new databases.
 */
const { values } = parseArgs({
  options: {
    count: { type: "string", default: "10000" },
    seed: { type: "string" },
    files: { type: "string" },
  },
});
const batch = 500;
/** Its functions fail in every way, also in ways of which nobody is told: that is INTERNAL. */
const failsInternally = "errors.sql";
const all = (await readdir(import.meta.dirname)).filter((name) => name.endsWith(".sql") && name !== "deadline.sql"); // that one sleeps
const files = values.files?.split(",") ?? all;
const count = Number(values.count);
const today = values.seed ? Number(values.seed) : Math.floor(Date.now() / 86_400_000) * 100_000;
const failures: string[] = [];

const cluster = await startTestCluster();
try {
  const batches = Math.max(files.length, Math.ceil(count / batch));
  for (let index = 0; index < batches; index += 1) {
    const file = files[index % files.length] as string;
    const seed = (index % 2 === 0 && !values.seed ? 1_000 : today) + index * batch;
    await using servers = await serveForeignSchema({ files: [file], environment: { LOG_LEVEL: "warn" } });
    const outcome = await compareRandomOperations(servers, { seed, count: Math.min(batch, count) });
    process.stdout.write(printOutcome(`${file}, seeds from ${seed}`, outcome));
    failures.push(...describe(file === failsInternally ? { ...outcome, internal: [] } : outcome));
  }
} finally {
  await cluster.stop();
}
process.stdout.write(
  failures
    .slice(0, 10)
    .map((failure) => `${failure}\n`)
    .join(""),
);
process.exitCode = failures.length > 0 ? 1 : 0;

function describe({ differences, tables, internal, notJson }: Outcome): string[] {
  return [...differences, ...tables, ...internal, ...notJson].map((it) => JSON.stringify(it));
}
