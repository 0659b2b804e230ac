import type { Config } from "../config/config.ts";
import { bootstrap } from "../database/bootstrap.ts";
import type { Database } from "../database/connections.ts";
import { QuintetError } from "../errors/errors.ts";
import { type MigrationStatus, readMigrationStatus } from "../migrations/status.ts";

type Context = { database: Database; config: Config; migrationsFolder: string };

/** graphile-migrate's exit codes, and two more. They add up. */
const pendingCode = 1;
const currentCode = 2;
const brokenCode = 4;
const wrongCode = 8;

/** Says where the files and the database stand; the exit code says it to scripts. */
export async function printStatus({ database, config, migrationsFolder }: Context): Promise<void> {
  if (database.embedded) await bootstrap({ ...database, migrationsFolder });
  try {
    const status = await readMigrationStatus(database.ownerUrl, migrationsFolder);
    process.stdout.write(`${describe(status).join("\n")}\n`);
    process.exitCode = codeOf(status);
    if (await printVerdict({ database, config })) process.exitCode += wrongCode;
  } catch (error) {
    const isBroken = error instanceof QuintetError && error.code === "MIGRATION";
    if (!isBroken) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = brokenCode;
  }
}

/** A line for each finding. @returns whether something is wrong */
async function printVerdict({ database, config }: Pick<Context, "database" | "config">): Promise<boolean> {
  if (config.nodeEnv === "production") return await printUnexplainedChange(database.ownerUrl);
  const { openReview } = await import("../verdict/review.ts");
  const { hasErrors, reachVerdict } = await import("../verdict/verdict.ts");
  const { renderLine, summarize } = await import("../verdict/render-text.ts");
  await using review = await openReview({ config, database });
  const verdict = await reachVerdict(review, ["drift", "safety"]);
  const lines = verdict.findings.map((finding) => `  ${renderLine(finding)}`);
  process.stdout.write(`${[summarize(verdict), ...lines].join("\n")}\n`);
  return hasErrors(verdict);
}

/** A server that serves is not asked to make scratch databases. */
async function printUnexplainedChange(ownerUrl: string): Promise<boolean> {
  const { findUnexplainedChange } = await import("../verdict/drift/stamp.ts");
  const change = await findUnexplainedChange(ownerUrl);
  if (change)
    process.stdout.write(`The database was changed by hand since ${change.since.toISOString()}: npm run check\n`);
  return change !== undefined;
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
