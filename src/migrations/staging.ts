import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { projectOf } from "../config/project.ts";
import { ignoreMissing } from "../shared/ignore-missing.ts";
import type { Migration } from "./chain.ts";
import { printMigrationText } from "./migration-file.ts";

/** A migrations folder that is made to try something out, and removed when it is disposed. */
export type Staging = AsyncDisposable & { path: string };

type Content = {
  chain: readonly Migration[];
  /** The full path of a migration's twin. */
  twinOf?: (migration: Migration) => string;
  /** False where the chain is not whole: reference data wants all of it. */
  hasSeeds?: boolean;
};

/** A copy of a migrations folder that has these committed migrations and their twins, and no draft. */
export async function stage(migrationsFolder: string, { chain, twinOf, hasSeeds = true }: Content): Promise<Staging> {
  const root = await mkdtemp(join(tmpdir(), "quintet-staging-"));
  const path = join(root, "migrations");
  const leftOut = ["committed", "rollback", "current", "current.sql", ...(hasSeeds ? [] : ["seeds"])].map((name) =>
    join(migrationsFolder, name),
  );
  await cp(migrationsFolder, path, { recursive: true, filter: (source) => !leftOut.includes(source) });
  await cp(join(projectOf(migrationsFolder).directory, ".gmrc"), join(root, ".gmrc")).catch(() => {});
  for (const folder of ["committed", "rollback", "current"]) await mkdir(join(path, folder), { recursive: true });
  for (const migration of chain) {
    await writeFile(join(path, "committed", migration.name), committedTextOf(migration));
    if (twinOf) await cp(twinOf(migration), join(path, "rollback", migration.name)).catch(ignoreMissing);
  }
  return { path, [Symbol.asyncDispose]: () => rm(root, { recursive: true, force: true }) };
}

/** A committed migration as it stands in its file. */
export function committedTextOf({ headers, hash, previousHash, body }: Migration): string {
  const { Previous, Hash, ...others } = headers;
  return printMigrationText({ Previous: previousHash ?? "-", Hash: hash, ...others }, body);
}
