import type { Config } from "../config/config.ts";
import { bootstrap } from "../database/bootstrap.ts";
import type { Database } from "../database/connections.ts";
import { applyDraft } from "../migrations/apply-draft.ts";
import { readDraft } from "../migrations/draft.ts";
import { migrate } from "../migrations/migrate.ts";
import { watchCurrentMigration } from "../migrations/watch-current.ts";
import { describeForgotten } from "./forgotten-statements.ts";

type Context = { database: Database; config: Config; migrationsFolder: string };

/**
 * Runs migrations/current/ now, and with each save until a signal, and says what of it the API cannot show as it is, and what the
 * verdict is; `once` ends after the first time.
 */
export async function watchUntilSignal(
  { database, config, migrationsFolder }: Context,
  { once }: { once?: boolean },
): Promise<void> {
  await bootstrap({ ...database, migrationsFolder });
  const options = { ...database, migrationsFolder, report };
  await migrate(options);
  const { createWarningWatch } = await import("./schema-warnings.ts"); // no other command here needs the API
  const warnings = createWarningWatch({ ...database, config, report });
  const { watchVerdict } = await import("../verdict/watch-verdict.ts");
  await using verdict = watchVerdict({ database, config, report });
  if (once) {
    const { forgotten } = await applyDraft(await readDraft(migrationsFolder), options);
    if (forgotten.length > 0) report(describeForgotten(forgotten));
    await warnings.look();
    return await verdict.look();
  }

  const signal = nextSignal();
  await using _supervisor = await database.embedded?.supervise(report);
  await using _watcher = await watchCurrentMigration({
    ...options,
    onApplied(milliseconds) {
      report(`migrations/current is in the database (${Math.round(milliseconds)} ms)`);
      void warnings.look();
      void verdict.look();
    },
    onFailed: ({ message }) => report(`migrations/current does not run\n${message}`),
    onForgotten: (statements) => report(describeForgotten(statements)),
  });
  await signal;
}

function nextSignal(): Promise<unknown> {
  return Promise.race(["SIGINT", "SIGTERM"].map((signal) => new Promise((resolve) => process.once(signal, resolve))));
}

function report(progress: string): void {
  process.stdout.write(`${progress}\n`);
}
