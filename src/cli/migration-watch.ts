import { watch } from "graphile-migrate";
import type { Config } from "../config/config.ts";
import { bootstrap } from "../database/bootstrap.ts";
import type { Database } from "../database/connections.ts";
import { ensureCurrentFolder } from "../migrations/current.ts";
import { explainMigrationFailure, migrate, migrationSettings } from "../migrations/migrate.ts";
import { watchCurrentMigration } from "../migrations/watch-current.ts";

type Context = { database: Database; config: Config; migrationsFolder: string };

/**
 * Runs migrations/current/ now, and with each save until a signal, and says what of it the API cannot show as it is; `once` ends
 * after the first time.
 */
export async function watchUntilSignal(
  { database, config, migrationsFolder }: Context,
  { once }: { once?: boolean },
): Promise<void> {
  await bootstrap({ ...database, migrationsFolder });
  await migrate({ ...database, migrationsFolder });
  const { createWarningWatch } = await import("./schema-warnings.ts"); // no other command here needs the API
  const warnings = createWarningWatch({ ...database, config, report });
  if (once) {
    await runOnce({ database, migrationsFolder });
    return await warnings.look();
  }

  const signal = nextSignal();
  await using _watcher = await watchCurrentMigration({
    ...database,
    migrationsFolder,
    onApplied(milliseconds) {
      report(`migrations/current is in the database (${Math.round(milliseconds)} ms)`);
      void warnings.look();
    },
    onFailed: ({ message }) => report(`migrations/current does not run\n${message}`),
  });
  await signal;
}

async function runOnce({ database, migrationsFolder }: Omit<Context, "config">): Promise<void> {
  await ensureCurrentFolder(migrationsFolder);
  try {
    await watch(await migrationSettings({ ...database, migrationsFolder }), true);
  } catch (error) {
    throw explainMigrationFailure(error);
  }
}

function nextSignal(): Promise<unknown> {
  return Promise.race(["SIGINT", "SIGTERM"].map((signal) => new Promise((resolve) => process.once(signal, resolve))));
}

function report(progress: string): void {
  process.stdout.write(`${progress}\n`);
}
