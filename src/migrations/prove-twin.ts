import { readFile } from "node:fs/promises";
import type { ClientBase } from "pg";
import { compareCatalogs, describeDifferences, readCatalog } from "../catalog/catalog.ts";
import { withDatabase } from "../database/bootstrap.ts";
import { databaseName } from "../database/connections.ts";
import { runSql } from "../database/run-sql.ts";
import { connect } from "../database/server-check.ts";
import { QuintetError } from "../errors/errors.ts";
import { sourceOf } from "../sql/source.ts";
import { isWithoutTransaction } from "./migration-file.ts";
import { runAlone } from "./without-transaction.ts";

/** How many differing lines are shown; a forgotten table alone has dozens. */
const shownDifferences = 20;

type Options = {
  rootUrl: string;
  /** The database in which it is proved. */
  url: string;
  /** Its full path, and the name by which it is told. */
  twin: { path: string; name: string };
  /** What the twin undoes. */
  migrate: () => Promise<void>;
};

/**
 * Migrates and runs the twin, after which the catalog must be what it was.
 * @throws QuintetError MIGRATION with what is missing or left over
 */
export async function proveTwin({ rootUrl, url, twin, migrate }: Options): Promise<void> {
  await using superuser = await connect(withDatabase(rootUrl, databaseName(url)));
  const before = await readCatalog(superuser);
  await migrate();
  await using owner = await connect(url);
  await runTwin(owner, twin);
  const differences = describeDifferences(compareCatalogs(before, await readCatalog(superuser)));
  if (differences.length === 0) return;
  const shown = differences.slice(0, shownDifferences).map((line) => `  ${line}`);
  const more = differences.length - shown.length;
  throw new QuintetError(
    "MIGRATION",
    [
      `migrations/${twin.name} does not undo the migration. Missing (-) or left over (+):`,
      ...shown,
      ...(more > 0 ? [`  … and ${more} more`] : []),
    ].join("\n"),
    { extensions: { differences } },
  );
}

async function runTwin(client: ClientBase, { path, name }: Options["twin"]): Promise<void> {
  const source = sourceOf(name, await readFile(path, "utf8"));
  if (isWithoutTransaction(source.text)) return await runAlone(client, source);
  await client.query("begin");
  try {
    await runSql(client, source);
    await client.query("commit");
  } catch (error) {
    await client.query("rollback");
    throw error;
  }
}
