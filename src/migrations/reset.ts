import pg from "pg";
import { queueToBootstrap } from "../database/bootstrap.ts";
import { databaseName } from "../database/connections.ts";
import { connect } from "../database/server-check.ts";
import { QuintetError } from "../errors/errors.ts";
import { readChain } from "./chain.ts";
import { lockMigrations } from "./lock.ts";
import { reportingActions, runPending } from "./migrate.ts";
import { countRows, findLosses, type Loss, listLosses, type RowCounts } from "./row-counts.ts";
import { type MigrationOptions, openSettings } from "./settings.ts";

type Options = MigrationOptions & { isProduction: boolean; allowDataLoss: boolean };

/**
 * Drops the database and makes it anew with all committed migrations.
 * @returns what was lost
 * @throws QuintetError MIGRATION, with nothing changed, in production; and when the database has accounts, unless
 *   `allowDataLoss` is set
 */
export async function resetDatabase({ isProduction, allowDataLoss, ...options }: Options): Promise<Loss[]> {
  if (isProduction) throw new QuintetError("MIGRATION", "Reset drops the database, and never does so in production.");
  if (!options.rootUrl) {
    throw new QuintetError("CONFIGURATION", "reset drops the database and makes it anew: set ROOT_DATABASE_URL.");
  }
  const rows = await readRows(options.ownerUrl);
  const losses = findLosses(rows, new Map());
  if (holdsWork(rows) && !allowDataLoss) {
    const lines = ["This would lose data:", ...listLosses(losses), "Nothing was changed. Run again with --yes."];
    throw new QuintetError("MIGRATION", lines.join("\n"), { extensions: { losses } });
  }

  await using _queue = await queueToBootstrap(options.rootUrl); // a new database runs bootstrap.sql
  await makeAnew(options);
  return losses;
}

/** The shadow database as the committed migrations make it. The caller has the queue of bootstrap. */
export async function resetShadow(options: MigrationOptions): Promise<void> {
  await makeAnew(options, { isShadow: true });
}

async function makeAnew(options: MigrationOptions, { isShadow = false } = {}): Promise<void> {
  const chain = await readChain(options.migrationsFolder);
  const url = isShadow ? (options.shadowUrl as string) : options.ownerUrl;
  const library = await openSettings(options, { isShadow });
  await reportingActions(() => library.runActions("beforeReset"));
  await recreateDatabase(options.rootUrl as string, databaseName(url));
  await reportingActions(() => library.runActions("afterReset"));
  await using client = await lockMigrations({ ...options, ownerUrl: url });
  await runPending(client, { options, pending: chain, isShadow });
}

async function recreateDatabase(rootUrl: string, name: string): Promise<void> {
  await using root = await connect(rootUrl);
  const database = pg.escapeIdentifier(name);
  try {
    await root.query(`drop database if exists ${database}`);
  } catch (cause) {
    const isInUse = (cause as { code?: string }).code === "55006";
    if (!isInUse) throw cause;
    throw new QuintetError(
      "MIGRATION",
      `Others are connected to the database ${name}, so it cannot be dropped. Stop them (\`npm run dev\`, psql) first.`,
      { cause },
    );
  }
  await root.query(`create database ${database} owner quintet_owner`);
  await root.query(`revoke all on database ${database} from public`);
}

async function readRows(ownerUrl: string): Promise<RowCounts> {
  await using client = await connect(ownerUrl);
  return await countRows(client);
}

/** Seeds bring reference data back; what people did belongs to an account. Without accounts every row may be work. */
function holdsWork(tables: RowCounts): boolean {
  const accounts = tables.get("identity.users");
  return accounts ? accounts.rows > 0 : [...tables.values()].some(({ rows }) => rows > 0);
}
