import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { connectionsOf, templateName } from "./cluster.ts";
import { connect } from "./connect.ts";
import { listMutants, type Mutant } from "./permissions-mutants.ts";
import { startTestCluster } from "./start-cluster.ts";
import { findFailingTest } from "./test-file-runner.ts";

/** What the parent process asks, one thing after another; see `mutation-workers.ts`. */
export type Question = { ask: "mutants" } | { ask: "control"; schema: string } | { ask: "killer"; mutant: Mutant };
/** As it arrives: a message carries no undefined. */
export type Answer = { mutants?: Mutant[]; killer?: string | undefined; error?: string };

const pristineName = `${templateName}_pristine`;
const tests = join(import.meta.dirname, "..");
const permissions = join(tests, "permissions");

process.on("SIGINT", () => {}); // a terminal tells all processes; the parent ends, and then so do we, in order
const { stop } = await startTestCluster();
await copyDatabase(templateName, pristineName);
process.on("message", async (question: Question) => {
  process.send?.(await answer(question).catch((error: Error) => ({ error: error.stack ?? String(error) })));
});
process.on("disconnect", () => void stop().finally(() => process.exit()));

async function answer(question: Question): Promise<Answer> {
  if (question.ask === "mutants") return { mutants: await listMutants(connectionsOf(pristineName)) };
  if (question.ask === "control") return { killer: await findKiller(filesOf(question.schema)) };

  const { schema, file, sql, isRule } = question.mutant;
  await applyMutation(sql);
  try {
    return { killer: await findKiller([...(isRule ? filesOfRules(schema) : []), ...filesOf(schema, file)]) };
  } finally {
    await copyDatabase(pristineName, templateName);
  }
}

/**
 * The test files of a schema and those of all schemas, but for the matrix. That of the mutated thing comes first: it nearly
 * always is the one that fails.
 */
function filesOf(schema: string, first?: string): string[] {
  const rank = (path: string) => (path.endsWith(`/${first}.test.ts`) ? 0 : 1);
  return [join(permissions, schema), permissions]
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .filter((path) => path.endsWith(".test.ts") && !path.endsWith("/matrix.test.ts"))
    .sort((a, b) => rank(a) - rank(b));
}

/** The tests of what may stand in a row: those of all tables, and of a schema's behaviour. */
function filesOfRules(schema: string): string[] {
  const behaviour = join(tests, "behaviour", schema);
  const ofSchema = existsSync(behaviour) ? readdirSync(behaviour).map((name) => join(behaviour, name)) : [];
  return [join(tests, "boundary/constraints.test.ts"), ...ofSchema.filter((path) => path.endsWith(".test.ts"))];
}

async function findKiller(files: string[]): Promise<string | undefined> {
  for (const file of files) {
    const failing = await findFailingTest(file);
    if (failing) return failing;
  }
  return undefined;
}

async function applyMutation(sql: string): Promise<void> {
  await using owner = await connect(connectionsOf(templateName).ownerUrl);
  await owner.query(sql);
}

/** 30 ms; an undo for each kind of mutant would have to be trusted. The default strategy is no faster. */
async function copyDatabase(from: string, to: string): Promise<void> {
  await using server = await connect(connectionsOf(from).rootUrl);
  await server.query(`drop database if exists ${to} with (force)`);
  await server.query(`create database ${to} template ${from} owner quintet_owner strategy file_copy`);
  await server.query(`grant connect on database ${to} to quintet_authenticator`);
}
