/**
 * The mutation score of the tests of permissions and rules: `npm run test:mutations -- [--workers N] [--resume FILE] [part of a name …]`.
 *
 * Each policy, grant, view and function is loosened, tightened or removed, each check, unique key, default and trigger removed, one at a time (the kinds are in
 * `test/support/permissions-mutants.ts`), in the template of which test files clone their databases; a mutant that fails no
 * test of behaviour survives. The matrix, which compares the catalog and catches nearly all of them, is left out.
 *
 * Parts of names choose: `learning` for a schema, `coaching.goals.` for a table's policies, `"using true"` for a kind.
 * Each worker has a cluster of its own; there are as many as cores unless `--workers` says otherwise. TEST_ROOT_DATABASE_URL
 * names another server, for one worker. `--resume` keeps the names of the killed in a file and takes them as killed when it
 * is given again, after an interruption; migrations and tests must not have changed since. Exits 1 when fewer than 95 % are killed, or when one dies that is called equivalent.
 */
import { appendFileSync, existsSync, globSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { schemas } from "../support/cluster.ts";
import { startMutationWorkers } from "../support/mutation-workers.ts";
import type { Mutant } from "../support/permissions-mutants.ts";

const leastScore = 0.95;

/** Mutants that no test could kill, and why, by name. One that is killed all the same ends the run with an error. */
const equivalentMutants: Record<string, string> = {};
for (const file of globSync(join(import.meta.dirname, "*/equivalent-mutants.ts")))
  Object.assign(equivalentMutants, (await import(file)).equivalentMutants);

type Verdict = "killed" | "survived" | "equivalent" | "not equivalent";
type Result = { mutant: Mutant; verdict: Verdict };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { workers: { type: "string" }, resume: { type: "string" } },
});
process.exitCode = await run(Number(values.workers ?? availableParallelism()), positionals, values.resume);

async function run(count: number, parts: string[], resume: string | undefined): Promise<number> {
  if (!Number.isInteger(count) || count < 1) throw new Error("--workers takes a number from 1 on");
  const begun = performance.now();
  await using workers = startMutationWorkers(process.env.TEST_ROOT_DATABASE_URL ? 1 : count);
  const mutants = (await workers.listMutants()).filter(
    ({ name }) => parts.length === 0 || parts.some((part) => name.includes(part)),
  );
  if (mutants.length === 0) throw new Error(`no mutant's name has this in it: ${parts.join(", ")}`);
  const mutated = schemas.filter((name) => mutants.some(({ schema }) => schema === name));
  const control = async () => {
    const failing = await workers.control(mutated);
    if (failing.length > 0) throw new Error(`without any mutation, this fails already: ${failing.join("; ")}`);
  };

  await control();
  const known = readKilled(resume);
  const results: Result[] = mutants
    .filter(({ name }) => known.has(name))
    .map((mutant) => ({ mutant, verdict: judge(mutant, "known") }));
  const unknown = mutants.filter(({ name }) => !known.has(name));
  await workers.findKillers(unknown, (mutant, killer) => {
    const verdict = judge(mutant, killer);
    results.push({ mutant, verdict });
    if (killer && resume) appendFileSync(resume, `${mutant.name}\n`);
    const progress = `${results.length}/${mutants.length}`.padStart(9);
    const why = killer ?? equivalentMutants[mutant.name] ?? "";
    print(`${progress}  ${verdict.padEnd(14)} ${mutant.name.padEnd(80)} ${why}`);
  });
  await control(); // a worker that had broken would have killed everything from then on

  report(results, mutated);
  return conclude(results, (performance.now() - begun) / 1000);
}

function readKilled(path: string | undefined): Set<string> {
  return new Set(path && existsSync(path) ? readFileSync(path, "utf8").split("\n") : []);
}

/** The figures, and then what there is to do. */
function report(results: Result[], mutated: string[]): void {
  print(`\n${tabulate(results, mutated)}`);
  for (const { mutant, verdict } of results) {
    if (verdict === "survived" || verdict === "not equivalent") print(`${verdict}: ${mutant.name}`);
  }
}

function judge({ name }: Mutant, killer: string | undefined): Verdict {
  if (name in equivalentMutants) return killer ? "not equivalent" : "equivalent";
  return killer ? "killed" : "survived";
}

/** A line a schema, and one for all of them. */
function tabulate(results: Result[], mutated: string[]): string {
  const line = (name: string, cells: string[]) => [name.padEnd(14), ...cells.map((cell) => cell.padStart(11))].join("");
  const figures = (of: Result[]) => [
    String(of.length),
    ...(["killed", "survived", "equivalent"] as const).map((verdict) => String(count(of, verdict))),
    percent(scoreOf(of)),
  ];
  return [
    line("schema", ["mutants", "killed", "survived", "equivalent", "score"]),
    ...mutated.map((name) => line(name, figures(results.filter(({ mutant }) => mutant.schema === name)))),
    line("all", figures(results)),
  ].join("\n");
}

function conclude(results: Result[], seconds: number): number {
  const [killed, mistaken, score] = [count(results, "killed"), count(results, "not equivalent"), scoreOf(results)];
  const killable = killed + count(results, "survived");
  if (mistaken > 0)
    print(`${mistaken} called equivalent, but killed: mend test/permissions/<schema>/equivalent-mutants.ts`);
  print(`\nmutation score ${percent(score)}: ${killed} of ${killable} killable mutants, in ${Math.round(seconds)} s`);
  print(`at least ${percent(leastScore)} is wanted`);
  return score >= leastScore && mistaken === 0 ? 0 : 1;
}

function scoreOf(results: Result[]): number {
  const killed = count(results, "killed");
  return killed / (killed + count(results, "survived"));
}

function count(results: Result[], wanted: Verdict): number {
  return results.filter(({ verdict }) => verdict === wanted).length;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

function print(line: string): void {
  process.stdout.write(`${line.trimEnd()}\n`);
}
