import { readFile } from "node:fs/promises";
import { join } from "node:path";
import pg, { type ClientBase } from "pg";
import { QuintetError } from "../errors.ts";
import { findMissingTwins, type Migration, readApplied, readChain } from "./migration-chain.ts";
import { connect } from "./server-check.ts";

/** What a rollback takes away: rows of a table, or the filled values of a column that goes while its table stays. */
export type Loss = { what: string; rows: number };

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
export async function rollback({ ownerUrl, migrationsFolder, to, allowDataLoss = false }: Options): Promise<RolledBack[]> {
  const chain = await readChain(migrationsFolder);
  await using client = await connect(ownerUrl);
  await client.query("begin");
  await client.query("select pg_advisory_xact_lock(hashtextextended('quintet rollback', 0))");
  const applied = chain.slice(0, (await readApplied(client, chain)).length);
  const undone = applied.slice(findTarget(applied, to)).reverse();
  const missing = await findMissingTwins(migrationsFolder, undone);
  if (missing.length > 0) {
    throw new QuintetError("MIGRATION", `There is no migrations/rollback/${missing[0]} (${missing.length} missing). Write what undoes the migration there.`, { extensions: { missing } });
  }

  const results: RolledBack[] = [];
  for (const migration of undone) {
    results.push({ name: migration.name, losses: await undo(client, migration, migrationsFolder) });
  }
  const losses = results.flatMap((result) => result.losses);
  if (losses.length > 0 && !allowDataLoss) {
    throw new QuintetError("MIGRATION", [
      "This would lose data:",
      ...losses.map(({ what, rows }) => `  - ${what}: ${rows} ${rows === 1 ? "row" : "rows"}`),
      "Nothing was changed. Back it up, then run again with --allow-data-loss.",
    ].join("\n"), { extensions: { losses } });
  }
  await client.query("commit");
  return results;
}

/** How many of the applied migrations stay. */
function findTarget(applied: readonly Migration[], to: string | undefined): number {
  if (to === undefined) return Math.max(applied.length - 1, 0);
  if (/^0+$/.test(to)) return 0;
  const index = applied.findIndex(({ name, id }) => [name, name.replace(/\.sql$/, ""), id, id.replace(/\.sql$/, "")].includes(to)
    || (/^\d+$/.test(to) && Number.parseInt(id, 10) === Number(to)));
  if (index < 0) throw new QuintetError("MIGRATION", `The database has had no migration ${to}. \`npm run status\` lists those it has had; 0 means before the first.`);
  return index + 1;
}

async function undo(client: ClientBase, migration: Migration, migrationsFolder: string): Promise<Loss[]> {
  const before = await countRows(client);
  const sql = await readFile(join(migrationsFolder, "rollback", migration.name), "utf8");
  try {
    await client.query(sql);
  } catch (cause) {
    throw new QuintetError("MIGRATION", `migrations/rollback/${migration.name} fails, and nothing was changed: ${(cause as Error).message}`, { cause });
  }
  const after = await countRows(client);
  await client.query("delete from graphile_migrate.migrations where hash = $1", [migration.hash]);
  await client.query("delete from graphile_migrate.current");
  return findLosses(before, after);
}

/** A column counts only when it goes and its table stays: with the table, its rows say it all. */
function findLosses(before: RowCounts, after: RowCounts): Loss[] {
  const losses: Loss[] = [];
  for (const [table, { rows, columns }] of before) {
    const left = after.get(table);
    if (rows > (left?.rows ?? 0)) losses.push({ what: table, rows: rows - (left?.rows ?? 0) });
    if (!left) continue;
    for (const [column, filled] of columns) {
      if (filled > 0 && !left.columns.has(column)) losses.push({ what: `${table} (column ${column})`, rows: filled });
    }
  }
  return losses.sort((a, b) => a.what.localeCompare(b.what));
}

type RowCounts = Map<string, { rows: number; columns: Map<string, number> }>;

/** Rows by table, and filled values by column, of everything outside PostgreSQL's and graphile-migrate's schemas. */
async function countRows(client: ClientBase): Promise<RowCounts> {
  const { rows: tables } = await client.query<{ name: string; columns: string[] }>(
    `select format('%I.%I', n.nspname, c.relname) as name, array_agg(a.attname::text order by a.attnum) as columns
     from pg_class c
     join pg_namespace n on n.oid = c.relnamespace
     join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relkind in ('r', 'p') and not c.relispartition
       and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'graphile_migrate')
     group by 1`,
  );
  const counts: RowCounts = new Map();
  for (const { name, columns } of tables) {
    const { rows } = await client.query<Record<string, string>>(
      `select count(*) as "0", ${columns.map((column, index) => `count(${pg.escapeIdentifier(column)}) as "${index + 1}"`).join(", ")} from ${name}`,
    );
    const [count] = rows;
    counts.set(name, {
      rows: Number(count?.["0"]),
      columns: new Map(columns.map((column, index) => [column, Number(count?.[String(index + 1)])])),
    });
  }
  return counts;
}
