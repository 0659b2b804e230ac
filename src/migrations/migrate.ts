import type { ClientBase } from "pg";
import { withDatabase } from "../database/bootstrap.ts";
import { databaseName } from "../database/connections.ts";
import { runSql } from "../database/run-sql.ts";
import { connect } from "../database/server-check.ts";
import { QuintetError } from "../errors/errors.ts";
import type { GraphileMigrate } from "../internals/graphile-migrate.ts";
import { sourceOf } from "../sql/source.ts";
import { type Migration, readApplied, readChain } from "./chain.ts";
import { lockMigrations } from "./lock.ts";
import { isWithoutTransaction } from "./migration-file.ts";
import { type Patience, transactionLockTimeout, withPatience } from "./patience.ts";
import { type MigrationOptions, openSettings } from "./settings.ts";
import { runAlone } from "./without-transaction.ts";

/**
 * Brings the database to the newest committed migration. Of several that start at once one migrates, the others wait.
 * @returns how many were run
 * @throws QuintetError MIGRATION that names the file and the place of the fault
 */
export async function migrate(options: MigrationOptions): Promise<number> {
  const chain = await readChain(options.migrationsFolder);
  if (await isUpToDate(options.ownerUrl, chain)) return 0;
  await using client = await lockMigrations(options);
  const pending = chain.slice((await readApplied(client, chain)).length);
  if (pending.length === 0) return 0;
  await runPending(client, { options, pending });
  return pending.length;
}

/** Runs migrations one after another; those that ran before one that fails stay. `isShadow`: the client is the shadow database's. */
export async function runPending(
  client: ClientBase,
  {
    options,
    pending,
    isShadow = false,
  }: { options: MigrationOptions; pending: readonly Migration[]; isShadow?: boolean },
): Promise<void> {
  const library = await openSettings(options, { isShadow });
  const patience = patienceOf(options, isShadow ? options.shadowUrl : options.ownerUrl);
  await reportingActions(() => library.makeTables(client));
  await reportingActions(() => library.runActions("beforeAllMigrations"));
  for (const migration of pending) await runMigration(client, { library, migration, patience });
  await reportingActions(() => library.runActions("afterAllMigrations"));
}

/** What waiting looks like in a database. */
export function patienceOf({ rootUrl, ownerUrl, report = () => {} }: MigrationOptions, url = ownerUrl): Patience {
  return { report, observerUrl: rootUrl ? withDatabase(rootUrl, databaseName(url)) : url };
}

type Run = { library: GraphileMigrate; migration: Migration; patience: Patience };

async function runMigration(client: ClientBase, { library, migration, patience }: Run): Promise<void> {
  const run = async (sql: string) => {
    const source = sourceOf(migration.name, sql, migration.headerLines);
    if (isWithoutTransaction(migration.body)) return await runAlone(client, source);
    await client.query(transactionLockTimeout);
    await runSql(client, source);
  };
  await withPatience(client, patience, () => library.runCommitted(migration, client, run));
}

/** Without a lock: a start that has nothing to do waits for nobody. */
async function isUpToDate(ownerUrl: string, chain: readonly Migration[]): Promise<boolean> {
  await using client = await connect(ownerUrl);
  return (await readApplied(client, chain)).length === chain.length;
}

/** Actions of .gmrc fail in any way. */
export async function reportingActions(act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (error instanceof QuintetError) throw error;
    throw new QuintetError("MIGRATION", (error as Error).message, { cause: error });
  }
}
