/**
 * How many planted faults the tests notice: `npm run test:faults -- [--workers N] [--sample N] [--no-control] [--named-only] [part …]`.
 *
 * Each fault of `faults.json` is planted in a copy of this checkout, one at a time: a text that stands in one file exactly
 * once becomes another. Then the tests that the fault names are run, and where they pass those of `test/boundary`; a fault
 * that fails none survives. Before, the named tests are run once without a fault, because what fails anyway notices nothing.
 *
 * Parts of files or of what they break choose; `--sample` takes so many by chance, and `--named-only` runs no other tests than those
 * that the fault names. A test that fails for want of time is told as such: on a busy machine it may notice nothing. Each worker has a copy and a cluster of
 * its own. Exits 1 when fewer than 95 % are noticed, or when a fault's text is not found any more.
 */
import { spawn } from "node:child_process";
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { startTestCluster } from "../support/start-cluster.ts";
import { type Fault, plant, readFaults } from "./faults.ts";

const leastShare = 0.95;
const root = join(import.meta.dirname, "../..");
/** What "never happens" is noticed within. */
const testTimeoutMilliseconds = 60_000;

type Verdict = { fault: Fault; noticedBy: string | undefined; seconds: number };
type Workshop = AsyncDisposable & { directory: string; environment: Record<string, string> };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    workers: { type: "string" },
    sample: { type: "string" },
    "no-control": { type: "boolean" },
    "named-only": { type: "boolean" },
  },
});
process.exitCode = await run();

async function run(): Promise<number> {
  const faults = choose(await readFaults());
  if (faults.length === 0) throw new Error(`no fault has this in it: ${positionals.join(", ")}`);
  const count = Number(values.workers ?? availableParallelism());
  if (!Number.isInteger(count) || count < 1) throw new Error("--workers takes a number from 1 on");

  await using resources = new AsyncDisposableStack();
  const workshops: Workshop[] = [];
  for (let index = 0; index < count; index++) workshops.push(resources.use(await openWorkshop()));
  if (!values["no-control"]) await control(workshops[0] as Workshop, faults);

  const verdicts: Verdict[] = [];
  const queue = faults.values(); // one iterator, from which each worker takes its next fault
  await Promise.all(
    workshops.map(async (workshop) => {
      for (const fault of queue) {
        const verdict = await judge(workshop, fault);
        verdicts.push(verdict);
        print(`${verdicts.length}/${faults.length}`.padStart(8), describe(verdict));
      }
    }),
  );
  return conclude(verdicts);
}

function choose(all: readonly Fault[]): Fault[] {
  const chosen = all.filter(
    ({ file, breaks }) => positionals.length === 0 || positionals.some((part) => `${file} ${breaks}`.includes(part)),
  );
  if (values.sample === undefined) return chosen;
  return chosen
    .map((fault) => ({ fault, place: Math.random() }))
    .sort((a, b) => a.place - b.place)
    .slice(0, Number(values.sample))
    .map(({ fault }) => fault);
}

/** A copy of the checkout, and a cluster whose template has all migrations. */
async function openWorkshop(): Promise<Workshop> {
  const directory = await mkdtemp(join(tmpdir(), "quintet-faults-"));
  const parts = "src products test migrations graphql docs bench examples ops .ci".split(" ");
  const files =
    "package.json package-lock.json jest.config.js tsconfig.json biome.json codegen.yml .gmrc .env.example".split(" ");
  for (const part of [
    ...parts,
    ...files,
    "README.md",
    "ARCHITECTURE.md",
    "CONTRIBUTING.md",
    "CHANGELOG.md",
    "docker-compose.yml",
  ])
    await cp(join(root, part), join(directory, part), {
      recursive: true,
      filter: (path) => !path.includes("node_modules"),
    });
  await symlink(join(root, "node_modules"), join(directory, "node_modules"));
  const { url, stop } = await startTestCluster();
  return {
    directory,
    environment: { TEST_ROOT_DATABASE_URL: url },
    async [Symbol.asyncDispose]() {
      await stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

async function control(workshop: Workshop, faults: readonly Fault[]): Promise<void> {
  const tests = [...new Set(["test/boundary", ...faults.flatMap((fault) => fault.tests)])];
  const failing = await findFailing(workshop, tests);
  if (failing) throw new Error(`without any fault, this fails already: ${failing}`);
}

async function judge(workshop: Workshop, fault: Fault): Promise<Verdict> {
  const begun = performance.now();
  const file = join(workshop.directory, fault.file);
  const text = await readFile(file, "utf8");
  await writeFile(file, plant(fault, text));
  try {
    const others = values["named-only"] ? [] : [["test/boundary"]];
    let noticedBy: string | undefined;
    for (const tests of [fault.tests, ...others]) noticedBy ??= await findFailing(workshop, tests);
    return { fault, noticedBy, seconds: (performance.now() - begun) / 1_000 };
  } finally {
    await writeFile(file, text);
  }
}

/** The first test that fails; undefined when all pass. */
async function findFailing(
  { directory, environment }: Workshop,
  tests: readonly string[],
): Promise<string | undefined> {
  const options = ["--bail", "1", "--maxWorkers", "1", "--testTimeout", String(testTimeoutMilliseconds)];
  const child = spawn(
    process.execPath,
    ["--experimental-vm-modules", "--no-warnings", "node_modules/jest/bin/jest.js", ...options, ...tests],
    { cwd: directory, env: { ...process.env, ...environment, NODE_ENV: "test" }, stdio: ["ignore", "ignore", "pipe"] },
  );
  let output = "";
  child.stderr.setEncoding("utf8").on("data", (chunk) => {
    output += chunk;
  });
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  if (code === 0) return undefined;
  const title = /^ {2}● (.*)$/m.exec(output)?.[1] ?? output.slice(-300);
  return output.includes("Exceeded timeout of") ? `${title} (for want of time)` : title;
}

function describe({ fault, noticedBy, seconds }: Verdict): string {
  const what = `${fault.file.padEnd(48)} ${fault.breaks}`;
  return `${noticedBy === undefined ? "SURVIVED" : "noticed "} ${what} (${Math.round(seconds)} s) ${noticedBy ?? ""}`;
}

function conclude(verdicts: readonly Verdict[]): number {
  const survivors = verdicts.filter(({ noticedBy }) => noticedBy === undefined);
  const share = 1 - survivors.length / verdicts.length;
  for (const verdict of survivors) print(describe(verdict));
  print(
    `${verdicts.length - survivors.length} of ${verdicts.length} planted faults were noticed: ${(100 * share).toFixed(1)} %`,
  );
  print(`at least ${100 * leastShare} % is wanted`);
  return share >= leastShare ? 0 : 1;
}

function print(...parts: string[]): void {
  process.stdout.write(`${parts.join("  ")}\n`);
}
