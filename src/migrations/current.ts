import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Connections } from "../database/connections.ts";
import { QuintetError } from "../errors/errors.ts";

/** The twin of the migration being written; `commit` gives it the name of its migration. */
export const currentTwinOf = (migrationsFolder: string) => join(migrationsFolder, "rollback/current.sql");

/** A file's text; empty when there is no such file. */
export async function readIfThere(file: string): Promise<string> {
  return await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "";
    throw error;
  });
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
