import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ClientBase } from "pg";
import { runSql } from "../database/run-sql.ts";
import { QuintetError } from "../errors/errors.ts";
import { type SqlSource, sourceOf } from "../sql/source.ts";
import { findMissingTwins, type Migration, readApplied, readChain } from "./chain.ts";
import { lockMigrations } from "./lock.ts";
import { patienceOf } from "./migrate.ts";
import { isWithoutTransaction } from "./migration-file.ts";
import { transactionLockTimeout, withPatience } from "./patience.ts";
import { countRows, findLosses, type Loss, listLosses, type RowCounts } from "./row-counts.ts";
import type { MigrationOptions } from "./settings.ts";
import { runAlone, withinTransaction } from "./without-transaction.ts";

export type RolledBack = { name: string; losses: Loss[] };

type Options = Pick<MigrationOptions, "ownerUrl" | "rootUrl" | "migrationsFolder" | "report"> & {
  /** The migration to go back to, by file name, number, or "0" for none; the one before the newest when absent. */
  to?: string;
  allowDataLoss?: boolean;
};

/** A migration and what undoes it. */
type Undo = { migration: Migration; twin: SqlSource };

/**
 * Undoes committed migrations, newest first: each by its twin in rollback/, together with its tracking row, in one
 * transaction. Nothing is undone when a twin would take data and `allowDataLoss` is not set. A twin that says
 * `--! no-transaction` is tried out inside one first, and then runs by itself between those before and after it.
 * @throws QuintetError MIGRATION: data would be lost (extensions.losses), a twin is missing or fails, no such migration
 */
export async function rollback({ to, allowDataLoss = false, ...options }: Options): Promise<RolledBack[]> {
  const { migrationsFolder } = options;
  const chain = await readChain(migrationsFolder);
  await using client = await lockMigrations(options);
  const applied = chain.slice(0, (await readApplied(client, chain)).length);
  const undos = await readTwins(applied.slice(findTarget(applied, to)).reverse(), migrationsFolder);
  const patience = patienceOf({ ...options, authenticatorUrl: options.ownerUrl });
  return await withPatience(client, patience, async () => {
    await client.query(`begin; ${transactionLockTimeout}`);
    try {
      const results = await undoAll(client, undos);
      refuseLosses(results, allowDataLoss);
      const isWhole = !undos.some(({ twin }) => isWithoutTransaction(twin.text));
      await client.query(isWhole ? "commit" : "rollback");
      if (!isWhole) for (const undo of undos) await undoForGood(client, undo);
      return results;
    } catch (error) {
      await client.query("rollback");
      throw error;
    }
  });
}

async function readTwins(undone: readonly Migration[], migrationsFolder: string): Promise<Undo[]> {
  const missing = await findMissingTwins(migrationsFolder, undone);
  if (missing.length > 0) {
    throw new QuintetError(
      "MIGRATION",
      `There is no migrations/rollback/${missing[0]} (${missing.length} missing). Write what undoes the migration there.`,
      { extensions: { missing } },
    );
  }
  return await Promise.all(
    undone.map(async (migration) => {
      const text = await readFile(join(migrationsFolder, "rollback", migration.name), "utf8");
      return { migration, twin: sourceOf(`rollback/${migration.name}`, text) };
    }),
  );
}

/** In the transaction that the client has begun. */
async function undoAll(client: ClientBase, undos: readonly Undo[]): Promise<RolledBack[]> {
  const results: RolledBack[] = [];
  let rows: RowCounts = await countRows(client);
  for (const { migration, twin } of undos) {
    await runSql(client, isWithoutTransaction(twin.text) ? await withinTransaction(twin) : twin);
    await untrack(client, migration);
    const left = await countRows(client);
    results.push({ name: migration.name, losses: findLosses(rows, left) });
    rows = left;
  }
  return results;
}

async function undoForGood(client: ClientBase, { migration, twin }: Undo): Promise<void> {
  if (isWithoutTransaction(twin.text)) {
    await runAlone(client, twin);
    return await untrack(client, migration);
  }
  await client.query(`begin; ${transactionLockTimeout}`);
  await runSql(client, twin);
  await untrack(client, migration);
  await client.query("commit");
}

/** A baseline stands for all before it. */
async function untrack(client: ClientBase, { id, hash, isBaseline }: Migration): Promise<void> {
  if (isBaseline) await client.query("delete from graphile_migrate.migrations where filename <= $1", [id]);
  else await client.query("delete from graphile_migrate.migrations where hash = $1", [hash]);
  await client.query("delete from graphile_migrate.current");
}

function refuseLosses(results: readonly RolledBack[], allowDataLoss: boolean): void {
  const losses = results.flatMap((result) => result.losses);
  if (losses.length === 0 || allowDataLoss) return;
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
