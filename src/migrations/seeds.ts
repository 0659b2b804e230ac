import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ClientBase } from "pg";
import { runSql } from "../database/run-sql.ts";
import { QuintetError } from "../errors/errors.ts";
import { sourceOf } from "../sql/source.ts";
import { lockMigrations } from "./lock.ts";
import type { MigrationOptions } from "./settings.ts";

/**
 * Runs migrations/seeds/*.sql in order, each in a transaction. They are idempotent and hold for production too. Of several
 * that start at once one loads after the other: each would add the rows that the others have not committed yet.
 * @throws QuintetError MIGRATION with the place of the fault; of that file nothing is stored
 */
export async function loadReferenceData(
  options: Pick<MigrationOptions, "ownerUrl" | "migrationsFolder" | "report">,
): Promise<void> {
  const folder = join(options.migrationsFolder, "seeds");
  const files = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(".sql")).sort();
  if (files.length === 0) return;
  await using client = await lockMigrations(options);
  for (const name of files) await loadFile(client, { name, text: await readFile(join(folder, name), "utf8") });
}

/** A setting that lasts as long as the transaction shows that the file has not ended it. */
async function loadFile(client: ClientBase, { name, text }: { name: string; text: string }): Promise<void> {
  await client.query(`begin; select set_config('quintet.seed', 'running', true)`);
  try {
    await runSql(client, sourceOf(`seeds/${name}`, text));
    const { rows } = await client.query<{ seed: string | null }>(
      "select current_setting('quintet.seed', true) as seed",
    );
    if (rows[0]?.seed !== "running")
      throw new QuintetError(
        "MIGRATION",
        `seeds/${name} ends the transaction that it runs in, so that half of it may be stored. Take its begin, commit and rollback out.`,
      );
    await client.query("commit");
  } catch (error) {
    await client.query("rollback");
    throw error;
  }
}
