import { join } from "node:path";
import type { ClientBase } from "pg";
import { type Catalog, compareCatalogs, describeDifferences, readCatalog } from "../catalog/catalog.ts";
import { runSql } from "../database/run-sql.ts";
import { connect } from "../database/server-check.ts";
import { QuintetError } from "../errors/errors.ts";
import { sourceOf } from "../sql/source.ts";
import type { Migration } from "./chain.ts";
import { lockMigrations } from "./lock.ts";
import { isWithoutTransaction } from "./migration-file.ts";
import type { Standing } from "./rebase-plan.ts";
import { resetShadow } from "./reset.ts";
import { type RolledBack, rollback } from "./rollback.ts";
import { type MigrationOptions, openSettings } from "./settings.ts";
import { stage } from "./staging.ts";

type Options = MigrationOptions & { allowDataLoss?: boolean | undefined };

/** What happened to a database that had had migrations which now come later. */
export type BroughtAlong = { way: "nothing to do" | "kept" } | { way: "rolled back"; undone: RolledBack[] };

/**
 * Brings a database along that had had some migrations before others that now come first. The others are run after them where that
 * makes the same catalog, and nothing is lost; else what it had is undone by the twins, which is refused when rows would be lost.
 * @throws QuintetError MIGRATION with the losses; nothing is changed
 */
export async function bringAlong(
  options: Options,
  { chain, standing }: { chain: readonly Migration[]; standing: Standing },
): Promise<BroughtAlong> {
  const { kept, moved } = standing;
  if (moved.length === 0) return { way: "nothing to do" };
  const had = [...chain.slice(0, kept), ...moved.map(({ from }) => from)];
  const last = Math.max(...moved.map(({ to }) => chain.indexOf(to)));
  const wanted = chain.slice(0, last + 1);
  const missing = wanted.slice(kept).filter((migration) => !moved.some(({ to }) => to === migration));

  const catalogs = { had: await shadowCatalog(options, had), wanted: await shadowCatalog(options, wanted) };
  if (await runAfterwards(options, { had, wanted, missing, catalogs })) return { way: "kept" };
  const twinOf = ({ id }: Migration) => {
    const move = moved.find(({ from }) => from.id === id);
    return join(options.migrationsFolder, "rollback", (move?.to ?? had.find((other) => other.id === id))?.name ?? id);
  };
  await using old = await stage(options.migrationsFolder, { chain: had, twinOf });
  const to = chain[kept - 1]?.name ?? "0";
  return { way: "rolled back", undone: await rollback({ ...options, migrationsFolder: old.path, to }) };
}

async function shadowCatalog(options: Options, chain: readonly Migration[]): Promise<Catalog> {
  await using staging = await stage(options.migrationsFolder, { chain });
  await resetShadow({ ...options, migrationsFolder: staging.path });
  await using shadow = await connect(options.shadowUrl as string);
  return await readCatalog(shadow);
}

type Afterwards = {
  had: readonly Migration[];
  wanted: readonly Migration[];
  missing: readonly Migration[];
  catalogs: { had: Catalog; wanted: Catalog };
};

/**
 * Runs what is missing after what the database has had, and keeps it if the database differs from what the chain makes as it differed
 * before: by a draft, or not at all.
 * @returns false when the order matters, with nothing changed
 */
async function runAfterwards(options: Options, { had, wanted, missing, catalogs }: Afterwards): Promise<boolean> {
  if (missing.some(({ body }) => isWithoutTransaction(body))) return false;
  await using client = await lockMigrations(options);
  const library = await openSettings(options);
  const drift = describeDifferences(compareCatalogs(catalogs.had, await readCatalog(client)));
  await client.query("begin");
  try {
    for (const { name, body, headerLines } of missing)
      await runSql(client, sourceOf(name, library.fillPlaceholders(body), headerLines));
    const left = describeDifferences(compareCatalogs(catalogs.wanted, await readCatalog(client)));
    const isSame = left.join("\n") === drift.join("\n");
    if (isSame) await track(client, { had, wanted });
    await client.query(isSame ? "commit" : "rollback");
    return isSame;
  } catch (error) {
    await client.query("rollback");
    if (error instanceof QuintetError) return false; // it needs to run before those that the database has had
    throw error;
  }
}

async function track(client: ClientBase, { had, wanted }: Pick<Afterwards, "had" | "wanted">): Promise<void> {
  const isKept = ({ hash }: Migration) => had.some((other) => other.hash === hash);
  for (const { hash } of had.toReversed())
    if (!wanted.some((other) => other.hash === hash))
      await client.query("delete from graphile_migrate.migrations where hash = $1", [hash]);
  for (const migration of wanted) {
    if (isKept(migration)) continue;
    await client.query("insert into graphile_migrate.migrations (hash, previous_hash, filename) values ($1, $2, $3)", [
      migration.hash,
      migration.previousHash ?? null,
      migration.id,
    ]);
  }
}
