import { readdir } from "node:fs/promises";
import { parseArgs } from "node:util";
import { startTestCluster } from "../support/start-cluster.ts";
import { compareRandomOperations, emptyOutcome, type Outcome, printOutcome } from "./support/random-operations.ts";
import { serveForeignSchema } from "./support/serve-foreign-schema.ts";

/**
 * `npm run test:any-schema [-- --count 10000 --seed 1 --files changes.sql]`: random operations on each file's schema, on both
 * paths. Every other batch has a fixed seed, the others that of the day. Each batch begins with new databases. It exits with 1
 * when an answer or a table differs, an answer says INTERNAL or is no JSON, or the fast path fails.
 */
const { values } = parseArgs({
  options: {
    count: { type: "string", default: "10000" },
    seed: { type: "string" },
    files: { type: "string" },
  },
});
const all = (await readdir(import.meta.dirname)).filter((name) => name.endsWith(".sql") && name !== "deadline.sql"); // that one sleeps
const files = values.files?.split(",") ?? all;
const count = Number(values.count);
const batch = Math.min(1_000, Math.ceil(count / files.length));
const total = emptyOutcome();
const today = values.seed ? Number(values.seed) : Math.floor(Date.now() / 86_400_000) * 100_000;
/** Told of each batch; the others are counted. */
const told = 10;

const cluster = await startTestCluster();
try {
  const batches = Math.max(files.length, Math.ceil(count / batch));
  for (let index = 0; index < batches; index += 1) {
    const file = files[index % files.length] as string;
    const seed = (index % 2 === 0 && !values.seed ? 1_000 : today) + index * batch;
    await using servers = await serveForeignSchema({ files: [file], environment: { LOG_LEVEL: "warn" } });
    const outcome = await compareRandomOperations(servers, { seed, count: batch });
    process.stdout.write(printOutcome(`${file}, seeds from ${seed}`, outcome));
    for (const failure of describe(outcome).slice(0, told)) process.stdout.write(`  ${failure}\n`);
    add(total, outcome);
  }
} finally {
  await cluster.stop();
}
process.stdout.write(printOutcome("all", total));
process.exitCode = describe(total).length > 0 ? 1 : 0;

function describe({ differences, tables, internal, notJson, bugs }: Outcome): string[] {
  const found = [...differences, ...tables, ...internal, ...notJson, ...(bugs > 0 ? [{ bugs }] : [])];
  return found.map((it) => JSON.stringify(it));
}

function add(sum: Outcome, part: Outcome): void {
  for (const what of ["sent", "whole", "single"] as const)
    for (const kind of ["queries", "mutations"] as const) sum[what][kind] += part[what][kind];
  for (const what of ["differences", "tables", "internal", "notJson"] as const)
    sum[what].push(...(part[what] as never[]));
  sum.bugs += part.bugs;
}
