import { bootstrap } from "../database/bootstrap.ts";
import type { Database } from "../database/connections.ts";
import { QuintetError } from "../errors/errors.ts";
import { type MigrationStatus, readMigrationStatus } from "../migrations/status.ts";

type Context = { database: Database; migrationsFolder: string };

/** graphile-migrate's exit codes, and one more. They add up. */
const pendingCode = 1;
const currentCode = 2;
const brokenCode = 4;

/** Says where the files and the database stand; the exit code says it to scripts. */
export async function printStatus({ database, migrationsFolder }: Context): Promise<void> {
  if (database.embedded) await bootstrap({ ...database, migrationsFolder });
  try {
    const status = await readMigrationStatus(database.ownerUrl, migrationsFolder);
    process.stdout.write(`${describe(status).join("\n")}\n`);
    process.exitCode = codeOf(status);
  } catch (error) {
    const isBroken = error instanceof QuintetError && error.code === "MIGRATION";
    if (!isBroken) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = brokenCode;
  }
}

function codeOf({ pending, currentIsBlank, missingTwins, orphanTwins }: MigrationStatus): number {
  const isBroken = missingTwins.length > 0 || orphanTwins.length > 0;
  return (pending.length > 0 ? pendingCode : 0) + (currentIsBlank ? 0 : currentCode) + (isBroken ? brokenCode : 0);
}

function describe({ applied, pending, currentIsBlank, missingTwins, orphanTwins }: MigrationStatus): string[] {
  return [
    ...list("Applied", applied),
    ...list("Pending (npm run migrate)", pending),
    ...list("Without a twin in migrations/rollback/", missingTwins),
    ...list("In migrations/rollback/ without a migration", orphanTwins),
    `Current: ${currentIsBlank ? "blank" : "not committed yet (npm run commit)"}`,
  ];
}

function list(title: string, names: readonly string[]): string[] {
  return names.length > 0 ? [`${title}: ${names.length}`, ...names.map((name) => `  ${name}`)] : [];
}
