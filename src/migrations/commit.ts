import { chmod, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { queueToBootstrap, withDatabase } from "../database/bootstrap.ts";
import { type Connections, databaseName } from "../database/connections.ts";
import { connect } from "../database/server-check.ts";
import { QuintetError } from "../errors/errors.ts";
import { isBlank } from "../sql/statements.ts";
import { applyDraft } from "./apply-draft.ts";
import { type Migration, readApplied, readChain } from "./chain.ts";
import { currentTwinOf, readIfThere, requireDevelopmentConnections } from "./current.ts";
import { clearDraft, type Draft, readDraft } from "./draft.ts";
import { lockMigrations } from "./lock.ts";
import { migrate, runPending } from "./migrate.ts";
import { fileNameOf, hashOf, printMigrationText } from "./migration-file.ts";
import { proveTwin } from "./prove-twin.ts";
import { requireOwnTransaction } from "./refused-statements.ts";
import { resetShadow } from "./reset.ts";
import type { MigrationOptions } from "./settings.ts";

type Options = MigrationOptions & {
  message: string;
  /** Makes the API and its client from the shadow database, with the migration in it. Throws when they cannot be made. */
  proveApi?: (shadow: Pick<Connections, "ownerUrl" | "authenticatorUrl">) => Promise<void>;
  /** Throws when something is wrong with the draft or the database. */
  requireVerdict?: () => Promise<void>;
};

/**
 * Makes the draft a committed migration, with its twin, after both were proved in the shadow database.
 * @returns its file name
 * @throws QuintetError MIGRATION, with nothing changed
 */
export async function commitMigration({ message, proveApi, requireVerdict, ...options }: Options): Promise<string> {
  const { migrationsFolder } = options;
  requireDevelopmentConnections(options, "commit");
  const chain = await readChain(migrationsFolder);
  await checkApplied(options, chain);
  const draft = await readDraft(migrationsFolder);
  if (draft.isBlank) throw new QuintetError("MIGRATION", "There is nothing to commit: migrations/current/ is blank.");
  await requireOwnTransaction(draft);
  const twin = currentTwinOf(migrationsFolder);
  if (await isBlank(await readIfThere(twin))) {
    throw new QuintetError(
      "MIGRATION",
      "migrations/rollback/current.sql is missing or blank. Write there what undoes the migration.",
    );
  }

  await requireVerdict?.(); // before the queue, in which its scratch databases stand too
  await using _queue = await queueToBootstrap(options.rootUrl as string); // a new shadow database runs bootstrap.sql
  await proveInShadow({ ...options, proveApi }, { draft, twin });
  return await writeCommitted(options, { draft, chain, message, twin });
}

async function checkApplied({ ownerUrl }: Connections, chain: readonly Migration[]): Promise<void> {
  await using client = await connect(ownerUrl);
  await readApplied(client, chain);
}

/** In the shadow database: the chain, the migration, the API of it, its twin; after which the catalog must be what it was. */
async function proveInShadow(
  { proveApi, ...options }: Omit<Options, "message">,
  { draft, twin }: { draft: Draft; twin: string },
): Promise<void> {
  await resetShadow(options);
  const url = options.shadowUrl as string;
  await proveTwin({
    rootUrl: options.rootUrl as string,
    url,
    twin: { path: twin, name: "rollback/current.sql" },
    async migrate() {
      await applyDraft(draft, options, { isShadow: true });
      const authenticatorUrl = withDatabase(options.authenticatorUrl, databaseName(url));
      await proveApi?.({ ownerUrl: url, authenticatorUrl });
    },
  });
}

type Commit = { draft: Draft; chain: readonly Migration[]; message: string; twin: string };

/** Once more in the shadow database, after its twin, and then in the one that is worked on; a failure takes the file back. */
async function writeCommitted(options: MigrationOptions, { draft, chain, message, twin }: Commit): Promise<string> {
  const { migrationsFolder } = options;
  const previous = chain.at(-1);
  const name = fileNameOf(previous ? Number.parseInt(previous.id, 10) + 1 : 1, message);
  const file = join(migrationsFolder, "committed", name);
  const hash = hashOf(draft.body, previous?.hash);
  const headers = { ...draft.headers, Previous: previous?.hash ?? "-", Hash: hash, Message: message };
  const { Previous, Hash, Message, ...others } = headers;
  await writeFile(file, printMigrationText({ Previous, Hash, Message, ...others }, draft.body));
  await chmod(file, 0o440);
  try {
    const committed = (await readChain(migrationsFolder)).slice(chain.length);
    await runInShadow(options, committed);
    await migrate(options);
  } catch (error) {
    await rm(file, { force: true });
    throw error;
  }
  await rename(twin, join(migrationsFolder, "rollback", name));
  await clearDraft(migrationsFolder);
  await forgetDraft(options);
  return name;
}

async function runInShadow(options: MigrationOptions, committed: readonly Migration[]): Promise<void> {
  await using client = await lockMigrations({ ...options, ownerUrl: options.shadowUrl as string });
  await runPending(client, { options, pending: committed, isShadow: true });
}

/** What is committed is no draft that has disappeared. */
async function forgetDraft({ ownerUrl }: Connections): Promise<void> {
  await using client = await connect(ownerUrl);
  await client.query("delete from graphile_migrate.current");
}
