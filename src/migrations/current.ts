import { access, mkdir, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Connections } from "../database/connections.ts";
import { QuintetError } from "../errors/errors.ts";
import { isBlank } from "../sql/statements.ts";

/** The twin of the migration being written; `commit` gives it the name of its migration. */
export const currentTwinOf = (migrationsFolder: string) => join(migrationsFolder, "rollback/current.sql");

/** Whether nothing is being written: current/ (or current.sql) holds comments at most. */
export async function isCurrentBlank(migrationsFolder: string): Promise<boolean> {
  const folder = join(migrationsFolder, "current");
  const names = await readdir(folder).catch(ignoreMissing<string[]>([]));
  const files = names.filter((name) => name.endsWith(".sql")).map((name) => join(folder, name));
  const texts = await Promise.all([...files, join(migrationsFolder, "current.sql")].map(readIfThere));
  return (await Promise.all(texts.map(isBlank))).every(Boolean);
}

/** git keeps no empty folder, and without current/ graphile-migrate would write a current.sql in its place. */
export async function ensureCurrentFolder(migrationsFolder: string): Promise<void> {
  const isFile = await access(join(migrationsFolder, "current.sql")).then(
    () => true,
    () => false,
  );
  if (!isFile) await mkdir(join(migrationsFolder, "current"), { recursive: true });
}

/** graphile-migrate leaves a blank 1-current.sql, which would bar the next migration from beginning with a 1. */
export async function clearCurrentFolder(migrationsFolder: string): Promise<void> {
  if (await isCurrentBlank(migrationsFolder))
    await rm(join(migrationsFolder, "current/1-current.sql"), { force: true });
}

/** A file's text; empty when there is no such file. */
export async function readIfThere(file: string): Promise<string> {
  return await readFile(file, "utf8").catch(ignoreMissing(""));
}

/**
 * The connections that a developer's commands need beside the owner's.
 * @throws QuintetError CONFIGURATION that names the variables that are missing
 */
export function requireDevelopmentConnections({ rootUrl, shadowUrl }: Connections, command: string): void {
  const missing = [...(rootUrl ? [] : ["ROOT_DATABASE_URL"]), ...(shadowUrl ? [] : ["SHADOW_DATABASE_URL"])];
  if (missing.length === 0) return;
  throw new QuintetError(
    "CONFIGURATION",
    `${command} proves migrations in a second database, which it makes anew: set ${missing.join(" and ")}.`,
  );
}

function ignoreMissing<T>(instead: T) {
  return (error: NodeJS.ErrnoException): T => {
    if (error.code === "ENOENT") return instead;
    throw error;
  };
}
