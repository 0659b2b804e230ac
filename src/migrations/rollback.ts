import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ClientBase } from "pg";
import { connect } from "../database/server-check.ts";
import { QuintetError } from "../errors/errors.ts";
import { findMissingTwins, type Migration, readApplied, readChain } from "./chain.ts";
import { lockMigrations } from "./migrate.ts";
import { countRows, findLosses, type Loss, listLosses, type RowCounts } from "./row-counts.ts";

export type RolledBack = { name: string; losses: Loss[] };

type Options = {
  ownerUrl: string;
  migrationsFolder: string;
  /** The migration to go back to, by file name, number, or "0" for none; the one before the newest when absent. */
  to?: string;
  allowDataLoss?: boolean;
};

/**
 * Undoes committed migrations, newest first: each by its twin in rollback/, together with its tracking row, in one
 * transaction. Nothing is undone when a twin would take data and `allowDataLoss` is not set.
 * @throws QuintetError MIGRATION: data would be lost (extensions.losses), a twin is missing or fails, no such migration
 */
export async function rollback({
  ownerUrl,
  migrationsFolder,
  to,
  allowDataLoss = false,
}: Options): Promise<RolledBack[]> {
  const chain = await readChain(migrationsFolder);
  await using client = await connect(ownerUrl);
  await lockMigrations(client);
  await client.query("begin");
  const applied = chain.slice(0, (await readApplied(client, chain)).length);
  const undone = applied.slice(findTarget(applied, to)).reverse();
  const missing = await findMissingTwins(migrationsFolder, undone);
  if (missing.length > 0) {
    throw new QuintetError(
      "MIGRATION",
      `There is no migrations/rollback/${missing[0]} (${missing.length} missing). Write what undoes the migration there.`,
      { extensions: { missing } },
    );
  }

  const results: RolledBack[] = [];
  let rows = await countRows(client);
  for (const migration of undone) {
    const left = await undo(client, migration, migrationsFolder);
    results.push({ name: migration.name, losses: findLosses(rows, left) });
    rows = left;
  }
  const losses = results.flatMap((result) => result.losses);
  if (losses.length > 0 && !allowDataLoss) {
    throw new QuintetError(
      "MIGRATION",
      [
        "This would lose data:",
        ...listLosses(losses),
        "Nothing was changed. Back it up, then run again with --allow-data-loss.",
      ].join("\n"),
      { extensions: { losses } },
    );
  }
  await client.query("commit");
  return results;
}

/** How many of the applied migrations stay. */
function findTarget(applied: readonly Migration[], to: string | undefined): number {
  if (to === undefined) return Math.max(applied.length - 1, 0);
  if (/^0+$/.test(to)) return 0;
  const index = applied.findIndex(
    ({ name, id }) =>
      [name, name.replace(/\.sql$/, ""), id, id.replace(/\.sql$/, "")].includes(to) ||
      (/^\d+$/.test(to) && Number.parseInt(id, 10) === Number(to)),
  );
  if (index < 0)
    throw new QuintetError(
      "MIGRATION",
      `The database has had no migration ${to}. \`npm run status\` lists those it has had; 0 means before the first.`,
    );
  return index + 1;
}

/** @returns the rows that are left */
async function undo(client: ClientBase, migration: Migration, migrationsFolder: string): Promise<RowCounts> {
  const sql = await readFile(join(migrationsFolder, "rollback", migration.name), "utf8");
  try {
    await client.query(sql);
  } catch (cause) {
    throw new QuintetError(
      "MIGRATION",
      `migrations/rollback/${migration.name} fails, and nothing was changed: ${(cause as Error).message}`,
      { cause },
    );
  }
  await client.query("delete from graphile_migrate.migrations where hash = $1", [migration.hash]);
  await client.query("delete from graphile_migrate.current");
  return await countRows(client);
}
