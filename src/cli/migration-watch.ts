import { watch } from "graphile-migrate";
import { bootstrap } from "../database/bootstrap.ts";
import type { Database } from "../database/connections.ts";
import { ensureCurrentFolder } from "../migrations/current.ts";
import { explainMigrationFailure, migrate, migrationSettings } from "../migrations/migrate.ts";
import { watchCurrentMigration } from "../migrations/watch-current.ts";

type Context = { database: Database; migrationsFolder: string };

/** Runs migrations/current/ now, and with each save until a signal; `once` ends after the first time. */
export async function watchUntilSignal(
  { database, migrationsFolder }: Context,
  { once }: { once?: boolean },
): Promise<void> {
  await bootstrap({ ...database, migrationsFolder });
  await migrate({ ...database, migrationsFolder });
  if (once) return await runOnce({ database, migrationsFolder });

  const signal = nextSignal();
  await using _watcher = await watchCurrentMigration({
    ...database,
    migrationsFolder,
    onApplied: (milliseconds) => report(`migrations/current is in the database (${Math.round(milliseconds)} ms)`),
    onFailed: ({ message }) => report(`migrations/current does not run\n${message}`),
  });
  await signal;
}

async function runOnce({ database, migrationsFolder }: Context): Promise<void> {
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
