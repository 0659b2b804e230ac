import { reset } from "graphile-migrate";
import { queueToBootstrap } from "../database/bootstrap.ts";
import type { Connections } from "../database/connections.ts";
import { connect } from "../database/server-check.ts";
import { QuintetError } from "../errors/errors.ts";
import { explainMigrationFailure, migrationSettings } from "./migrate.ts";
import { countRows, findLosses, type Loss, listLosses, type RowCounts } from "./row-counts.ts";

type Options = Connections & { migrationsFolder: string; isProduction: boolean; allowDataLoss: boolean };

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
  try {
    await reset(await migrationSettings(options));
  } catch (error) {
    throw explainResetFailure(error as Error & { code?: string });
  }
  return losses;
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

function explainResetFailure(error: Error & { code?: string }): QuintetError {
  const isInUse = error.code === "55006";
  if (!isInUse) return explainMigrationFailure(error);
  const message =
    "Others are connected to the database, so it cannot be dropped. Stop them (`npm run dev`, psql) first.";
  return new QuintetError("MIGRATION", message, { cause: error });
}
