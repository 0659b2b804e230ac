/**
 * The mutation score of the permission tests: `node test/permissions/mutate-policies.ts [part of a mutant's name …]`.
 * Each policy, column grant and caller's-rights view or function is loosened, tightened or removed, one at a time, in the
 * template of a cluster of its own; a mutant that fails no test of behaviour survives. The matrix, which compares the
 * catalog and catches nearly all of them, is left out. Exits 1 when fewer than 95 % are killed, or an equivalent one dies.
 */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { connect } from "../../src/database/server-check.ts";
import { connectionsOf, startTestCluster, templateName } from "../support/cluster.ts";
import { listMutants, type Mutant } from "../support/permissions-mutants.ts";

const leastScore = 0.95;
const root = join(import.meta.dirname, "../..");
const pristineName = `${templateName}_pristine`;

/** Mutants that no test could kill, and why. */
const equivalent: Record<string, string> = {
  "coaching.cache_entries: insert all columns to quintet_agent": "it has no other columns",
  "coaching.cache_entries.signed_in_agent_updates: check true":
    "its using asks the same of the session, not of the row",
  "coaching.interactions.signed_in_agent_updates_unanswered: check true":
    "its using asks the same of the session, and nothing of the answered row",
  "coaching.profiles.signed_in_agent_updates: check true": "its using asks the same of the session, not of the row",
  "identity.current_session_id: as its owner": "reads a setting, no table",
  "identity.current_user_id: as its owner": "reads a setting, no table",
  "identity.user_channels.signed_in_agent_updates: check true":
    "its using asks the same of the session, not of the row",
  "ralph_web.profiles_starts_today: as its owner": "reads its argument, no table",
  "ralph_web.role_limits: no row level security": "whoever may read them reads all, and nobody writes",
  "ralph_web.user_api_keys.admin_manages_all: negate check": "admins have no grant to insert or update",
  "learning.vector_metadata.signed_in_agent_updates: check true":
    "its using asks the same of the session, not of the row",
  "marketing.skills_related: as its owner": "who may call it reads all skills",
  "marketing.skills: no row level security": "who has a verb has it on every row; anonymous has none",
  "marketing.suggest_skills: as its owner": "who may call it reads all skills",
};

type Verdict = "killed" | "survived" | "equivalent" | "not equivalent";

const { stop } = await startTestCluster();
try {
  process.exitCode = await run(process.argv.slice(2));
} finally {
  await stop();
}

async function run(parts: string[]): Promise<number> {
  await copyDatabase(templateName, pristineName);
  const mutants = (await listMutants(connectionsOf(templateName))).filter(
    ({ name }) => parts.length === 0 || parts.some((part) => name.includes(part)),
  );
  for (const schema of new Set(mutants.map((mutant) => mutant.schema))) {
    const failing = await failingTest(`test/permissions/${schema}/`);
    if (failing) throw new Error(`without any mutation, this fails already: ${failing}`);
  }

  const verdicts: Verdict[] = [];
  for (const mutant of mutants) {
    await copyDatabase(pristineName, templateName);
    await apply(mutant);
    const killer = await findKiller(mutant);
    const reason = equivalent[mutant.name];
    const verdict = reason ? (killer ? "not equivalent" : "equivalent") : killer ? "killed" : "survived";
    verdicts.push(verdict);
    print(`${verdict.padEnd(14)} ${mutant.name.padEnd(90)} ${killer ?? reason ?? ""}`);
  }
  return summarise(verdicts);
}

function summarise(verdicts: Verdict[]): number {
  const count = (verdict: Verdict) => verdicts.filter((other) => other === verdict).length;
  const [killed, survived] = [count("killed"), count("survived")];
  const score = killed / (killed + survived);
  print(
    `\n${verdicts.length} mutants: ${killed} killed, ${survived} survived, ${count("equivalent")} equivalent, ${count("not equivalent")} wrongly called so`,
  );
  print(`mutation score ${(100 * score).toFixed(1)} %, at least ${100 * leastScore} % wanted`);
  return score >= leastScore && count("not equivalent") === 0 ? 0 : 1;
}

/** The first test that fails, of the mutated thing's own file or else of its schema's folder. */
async function findKiller({ schema, file }: Mutant): Promise<string | undefined> {
  const own = `test/permissions/${schema}/${file}.test.ts`;
  return (
    (existsSync(join(root, own)) && (await failingTest(own))) || (await failingTest(`test/permissions/${schema}/`))
  );
}

/** Runs tests as `npm test` does, on the cluster of this script. */
async function failingTest(path: string): Promise<string | undefined> {
  const jest = ["--experimental-vm-modules", "--no-warnings", "node_modules/jest/bin/jest.js", "--json"];
  const child = spawn(process.execPath, [...jest, path], {
    cwd: root,
    env: { ...process.env, TEST_ROOT_DATABASE_URL: connectionsOf(templateName).rootUrl },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [output, problems] = await Promise.all([text(child.stdout), text(child.stderr)]);
  if (!output) throw new Error(`jest did not get to run ${path}: ${problems}`);

  const report = JSON.parse(output) as JestReport;
  if (report.numTotalTests === 0) throw new Error(`no test ran in ${path}: ${report.testResults[0]?.message}`);
  return report.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .find(({ status }) => status === "failed")?.fullName;
}

type JestReport = {
  numTotalTests: number;
  testResults: { message: string; assertionResults: { status: string; fullName: string }[] }[];
};

async function apply({ sql }: Mutant): Promise<void> {
  await using owner = await connect(connectionsOf(templateName).ownerUrl);
  await owner.query(sql);
}

async function copyDatabase(from: string, to: string): Promise<void> {
  await using server = await connect(connectionsOf(from).rootUrl);
  await server.query(`drop database if exists ${to} with (force)`);
  await server.query(`create database ${to} template ${from} owner quintet_owner`);
  await server.query(`grant connect on database ${to} to quintet_authenticator`);
}

function print(line: string): void {
  process.stdout.write(`${line.trimEnd()}\n`);
}
