import { rename } from "node:fs/promises";
import { join } from "node:path";
import { commit as commitForward, reset, watch } from "graphile-migrate";
import { compareCatalogs, describeDifferences, readCatalog } from "../catalog/catalog.ts";
import { queueToBootstrap, withDatabase } from "../database/bootstrap.ts";
import { type Connections, databaseName } from "../database/connections.ts";
import { connect } from "../database/server-check.ts";
import { QuintetError } from "../errors/errors.ts";
import { isBlank } from "../sql/statements.ts";
import { readApplied, readChain } from "./chain.ts";
import {
  clearCurrentFolder,
  currentTwinOf,
  isCurrentBlank,
  readIfThere,
  requireDevelopmentConnections,
} from "./current.ts";
import { explainMigrationFailure, migrationSettings } from "./migrate.ts";
import { locateInFiles } from "./watch-current.ts";

type Options = Connections & {
  migrationsFolder: string;
  message: string;
  /** Makes the API and its client from the shadow database, with the migration in it. Throws when they cannot be made. */
  proveApi?: (shadow: Pick<Connections, "ownerUrl" | "authenticatorUrl">) => Promise<void>;
};

/** How many differing lines are shown; a forgotten table alone has dozens. */
const shownDifferences = 20;

/**
 * Makes the current migration a committed one, with its twin, after both were proved in the shadow database.
 * @returns its file name
 * @throws QuintetError MIGRATION, with nothing changed
 */
export async function commitMigration({ message, ...options }: Options): Promise<string> {
  const { migrationsFolder } = options;
  requireDevelopmentConnections(options, "commit");
  const before = await readChain(migrationsFolder);
  await checkApplied(options, before);
  if (await isCurrentBlank(migrationsFolder)) {
    throw new QuintetError("MIGRATION", "There is nothing to commit: migrations/current/ is blank.");
  }
  const twin = await readIfThere(currentTwinOf(migrationsFolder));
  if (await isBlank(twin)) {
    throw new QuintetError(
      "MIGRATION",
      "migrations/rollback/current.sql is missing or blank. Write there what undoes the migration.",
    );
  }

  await using _queue = await queueToBootstrap(options.rootUrl as string); // a new shadow database runs bootstrap.sql
  await proveTwin(options, twin);
  try {
    await commitForward(await migrationSettings(options), message);
  } catch (error) {
    throw explainMigrationFailure(error);
  }
  const committed = (await readChain(migrationsFolder)).at(-1);
  if (!committed || committed.hash === before.at(-1)?.hash) throw new Error("graphile-migrate committed nothing");
  await rename(currentTwinOf(migrationsFolder), join(migrationsFolder, "rollback", committed.name));
  await clearCurrentFolder(migrationsFolder);
  return committed.name;
}

async function checkApplied({ ownerUrl }: Connections, chain: Awaited<ReturnType<typeof readChain>>): Promise<void> {
  await using client = await connect(ownerUrl);
  await readApplied(client, chain);
}

/** In the shadow database: the chain, the migration, the API of it, its twin; after which the catalog must be what it was. */
async function proveTwin(
  { migrationsFolder, proveApi, ...connections }: Omit<Options, "message">,
  twin: string,
): Promise<void> {
  const settings = await migrationSettings({ ...connections, migrationsFolder });
  await explaining(migrationsFolder, () => reset(settings, true));

  const shadowUrl = connections.shadowUrl as string;
  await using shadow = await connect(shadowUrl);
  await using superuser = await connect(withDatabase(connections.rootUrl as string, databaseName(shadowUrl)));
  const before = await readCatalog(superuser);
  await explaining(migrationsFolder, () => watch(settings, true, true));
  const { authenticatorUrl } = connections;
  await proveApi?.({ ownerUrl: shadowUrl, authenticatorUrl: withDatabase(authenticatorUrl, databaseName(shadowUrl)) });
  try {
    await shadow.query(`begin;\n${twin}\n;commit`);
  } catch (cause) {
    throw new QuintetError("MIGRATION", `migrations/rollback/current.sql fails: ${(cause as Error).message}`, {
      cause,
    });
  }
  const differences = describeDifferences(compareCatalogs(before, await readCatalog(superuser)));
  if (differences.length === 0) return;
  throw new QuintetError(
    "MIGRATION",
    [
      "migrations/rollback/current.sql does not undo the migration. Missing (-) or left over (+):",
      ...differences.slice(0, shownDifferences).map((line) => `  ${line}`),
      ...(differences.length > shownDifferences ? [`  … and ${differences.length - shownDifferences} more`] : []),
    ].join("\n"),
    { extensions: { differences } },
  );
}

async function explaining(migrationsFolder: string, run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    throw await locateInFiles(explainMigrationFailure(error), join(migrationsFolder, "current"));
  }
}
