import { execFile } from "node:child_process";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { progress } from "./progress.ts";

const run = promisify(execFile);
const bench = join(import.meta.dirname, "..");

/** Where the packages of a contender are; the others make do with Quintet's. */
const packages: Record<string, string> = {
  postgraphile4: join(bench, "peers/postgraphile4"),
  drizzle: bench,
  prisma: bench,
};

/**
 * Installs what the chosen contenders need and have not got, without running install scripts.
 * @throws Error with npm's own words
 */
export async function installPeers(contenders: readonly string[]): Promise<void> {
  const folders = new Set(contenders.flatMap((name) => packages[name] ?? []));
  for (const folder of folders) {
    if (await isNewer(join(folder, "node_modules/.package-lock.json"), join(folder, "package-lock.json"))) continue;
    progress(`installing the packages of ${folder}`);
    await run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: folder });
  }
  if (contenders.includes("prisma")) await generatePrismaClient();
}

/**
 * Prisma's generator and query compiler are WebAssembly from npm. Its command line wants a schema engine all the same, a
 * binary from its own site that only migrations use: naming any program instead keeps it from downloading one.
 */
async function generatePrismaClient(): Promise<void> {
  const schema = join(bench, "peers/prisma/schema.prisma");
  if (await isNewer(join(bench, "peers/prisma/generated/pothos.ts"), schema)) return;
  progress("generating the Prisma client");
  const bin = join(bench, "node_modules/.bin");
  await run(process.execPath, [join(bench, "node_modules/prisma/build/index.js"), "generate"], {
    cwd: bench,
    env: {
      ...process.env,
      PATH: `${bin}:${process.env.PATH}`,
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      CHECKPOINT_DISABLE: "1",
    },
  });
}

async function isNewer(file: string, than: string): Promise<boolean> {
  const made = await stat(file).catch(() => undefined);
  return made !== undefined && made.mtimeMs >= (await stat(than)).mtimeMs;
}
