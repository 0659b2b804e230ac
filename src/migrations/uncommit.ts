import { access, rename } from "node:fs/promises";
import { join } from "node:path";
import { uncommit as uncommitForward } from "graphile-migrate";
import { queueToBootstrap } from "../database/bootstrap.ts";
import type { Connections } from "../database/connections.ts";
import { connect } from "../database/server-check.ts";
import { QuintetError } from "../errors/errors.ts";
import { isBlank } from "../sql/statements.ts";
import { type Migration, readApplied, readChain } from "./chain.ts";
import {
  currentTwinOf,
  ensureCurrentFolder,
  isCurrentBlank,
  readIfThere,
  requireDevelopmentConnections,
} from "./current.ts";
import { explainMigrationFailure, migrationSettings } from "./migrate.ts";
import { type RolledBack, rollback } from "./rollback.ts";

type Options = Connections & { migrationsFolder: string; allowDataLoss?: boolean };

/**
 * Takes the newest committed migration and its twin back into current/, and out of the database when that has had it.
 * @throws QuintetError MIGRATION, as for a rollback, or because something is being written already; nothing is changed
 */
export async function uncommitMigration(options: Options): Promise<{ name: string; undone: RolledBack[] }> {
  const { ownerUrl, migrationsFolder, allowDataLoss } = options;
  requireDevelopmentConnections(options, "uncommit");
  const chain = await readChain(migrationsFolder);
  const last = chain.at(-1);
  if (!last) throw new QuintetError("MIGRATION", "There is no committed migration to take back.");
  await refuseToOverwrite(migrationsFolder);
  await ensureCurrentFolder(migrationsFolder);

  const isApplied = await wasApplied(ownerUrl, chain);
  const undone = isApplied ? await rollback({ ownerUrl, migrationsFolder, allowDataLoss }) : [];
  await using _queue = await queueToBootstrap(options.rootUrl as string); // a new shadow database runs bootstrap.sql
  try {
    await uncommitForward(await migrationSettings(options));
  } catch (error) {
    throw explainMigrationFailure(error);
  } finally {
    // graphile-migrate moves the file before it proves the rest in the shadow database, which may fail.
    if (!(await exists(last.file))) await moveTwin(last, migrationsFolder);
  }
  return { name: last.name, undone };
}

async function refuseToOverwrite(migrationsFolder: string): Promise<void> {
  const inTheWay = [
    ...((await isCurrentBlank(migrationsFolder)) ? [] : ["migrations/current/"]),
    ...((await isBlank(await readIfThere(currentTwinOf(migrationsFolder)))) ? [] : ["migrations/rollback/current.sql"]),
  ];
  if (inTheWay.length === 0) return;
  throw new QuintetError("MIGRATION", `${inTheWay.join(" and ")} would be overwritten. Commit it, or put it aside.`);
}

async function wasApplied(ownerUrl: string, chain: readonly Migration[]): Promise<boolean> {
  await using client = await connect(ownerUrl);
  return (await readApplied(client, chain)).length === chain.length;
}

async function moveTwin({ name }: Migration, migrationsFolder: string): Promise<void> {
  const twin = join(migrationsFolder, "rollback", name);
  if (await exists(twin)) await rename(twin, currentTwinOf(migrationsFolder));
}

const exists = (file: string) =>
  access(file).then(
    () => true,
    () => false,
  );
