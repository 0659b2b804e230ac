import { access, chmod, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { queueToBootstrap } from "../database/bootstrap.ts";
import { connect } from "../database/server-check.ts";
import { QuintetError } from "../errors/errors.ts";
import { type Migration, readCommitted, readTracked, withoutSquashed } from "./chain.ts";
import { requireDevelopmentConnections } from "./current.ts";
import { lockMigrations } from "./lock.ts";
import { migrate, runPending } from "./migrate.ts";
import { proveTwin } from "./prove-twin.ts";
import { type BroughtAlong, bringAlong } from "./rebase-database.ts";
import { findStanding, type Move, planRebase } from "./rebase-plan.ts";
import { resetShadow } from "./reset.ts";
import type { MigrationOptions } from "./settings.ts";
import { committedTextOf, stage } from "./staging.ts";

type Options = MigrationOptions & {
  mine?: string | undefined;
  allowDataLoss?: boolean | undefined;
  isProduction: boolean;
};

export type Rebased = {
  /** File names, of those that have others now. */
  renamed: { from: string; to: string }[];
  database: BroughtAlong;
  /** How many migrations the database has had now that it had not. */
  ran: number;
};

/**
 * After a merge: puts one's own migrations after those of the others, with new numbers and hashes, and their twins beside them; proves
 * both in the shadow database in the new order; and brings the database along.
 * @throws QuintetError MIGRATION, with no file changed
 */
export async function rebaseMigrations({ mine, isProduction, ...options }: Options): Promise<Rebased> {
  const { migrationsFolder, ownerUrl } = options;
  if (isProduction)
    throw new QuintetError(
      "MIGRATION",
      "Rebase gives committed migrations other numbers, and never does so in production.",
    );
  requireDevelopmentConnections(options, "rebase");
  const migrations = await readCommitted(migrationsFolder);
  const tracked = await readHad(ownerUrl);
  const moves = planRebase(migrations, tracked, mine);
  const chain = moves.map(({ to }) => to);
  const standing = findStanding(withoutSquashed(tracked, chain), chain);
  const changed = moves.filter(({ from, to }) => from !== to);
  const twins = new Map(moves.map(({ from, to }) => [to, join(migrationsFolder, "rollback", from.name)]));

  let database: BroughtAlong;
  {
    await using _queue = await queueToBootstrap(options.rootUrl as string); // a new shadow database runs bootstrap.sql
    await proveOrder(options, { chain, changed, twins });
    await using staging = await stage(migrationsFolder, {
      chain,
      twinOf: (migration) => twins.get(migration) as string,
    });
    database = await bringAlong({ ...options, migrationsFolder: staging.path }, { chain, standing });
  }
  await moveFiles(migrationsFolder, changed);
  return {
    renamed: changed.map(({ from, to }) => ({ from: from.name, to: to.name })),
    database,
    ran: await migrate(options),
  };
}

async function readHad(ownerUrl: string) {
  await using client = await connect(ownerUrl);
  return await readTracked(client);
}

type Order = { chain: readonly Migration[]; changed: readonly Move[]; twins: ReadonlyMap<Migration, string> };

/** In the shadow database: the others' migrations, then each of one's own, its twin, and itself again. */
async function proveOrder(options: MigrationOptions, { chain, changed, twins }: Order): Promise<void> {
  const moved = new Set(changed.map(({ to }) => to));
  const first = chain.findIndex((migration) => moved.has(migration));
  if (first < 0) return;
  await using before = await stage(options.migrationsFolder, { chain: chain.slice(0, first) });
  await resetShadow({ ...options, migrationsFolder: before.path });
  const url = options.shadowUrl as string;
  const run = async (migration: Migration) => {
    await using client = await lockMigrations({ ...options, ownerUrl: url });
    await client.query("delete from graphile_migrate.migrations where hash = $1", [migration.hash]); // its twin has undone it
    await runPending(client, { options, pending: [migration], isShadow: true });
  };
  for (const migration of chain.slice(first)) {
    const path = twins.get(migration) as string;
    const twin = { path, name: `rollback/${migration.name}` };
    if (await exists(path))
      await proveTwin({ rootUrl: options.rootUrl as string, url, twin, migrate: () => run(migration) });
    await run(migration);
  }
}

/** From the last on: each goes to a number that is free by then. */
async function moveFiles(migrationsFolder: string, changed: readonly Move[]): Promise<void> {
  const twinOf = ({ name }: Migration) => join(migrationsFolder, "rollback", name);
  for (const { from, to } of changed.toReversed()) {
    await rm(to.file, { force: true });
    await writeFile(to.file, committedTextOf(to));
    await chmod(to.file, 0o440);
    if (from.name === to.name) continue;
    if (await exists(twinOf(from))) await rename(twinOf(from), twinOf(to));
    await rm(from.file, { force: true });
  }
}

const exists = (file: string) =>
  access(file).then(
    () => true,
    () => false,
  );
