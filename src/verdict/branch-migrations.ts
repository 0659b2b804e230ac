import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { QuintetError } from "../errors/errors.ts";
import type { Migration } from "../migrations/chain.ts";

const run = promisify(execFile);

/**
 * How many of the chain's migrations a branch, or any commit that git knows by that name, has too. Undefined where there is no git,
 * or nothing of that name.
 * @throws QuintetError MIGRATION when it has others than these
 */
export async function countMigrationsOf(
  branch: string,
  chain: readonly Migration[],
  migrationsFolder: string,
): Promise<number | undefined> {
  const names = await listMigrationsOf(branch, migrationsFolder);
  if (!names) return undefined;
  const unknown = names.filter((name) => !chain.some((migration) => migration.name === name));
  if (unknown.length > 0)
    throw new QuintetError(
      "MIGRATION",
      `${branch} has ${unknown.join(", ")}, which this checkout does not have. Merge it and run npm run rebase first.`,
    );
  return names.length;
}

async function listMigrationsOf(branch: string, migrationsFolder: string): Promise<string[] | undefined> {
  const words = ["ls-tree", "--name-only", "--end-of-options", branch, "committed/"];
  try {
    const { stdout } = await run("git", words, { cwd: migrationsFolder });
    return stdout.split("\n").flatMap((path) => /^committed\/(\d+(?:-[\w-]*)?\.sql)$/.exec(path)?.[1] ?? []);
  } catch {
    return undefined;
  }
}
