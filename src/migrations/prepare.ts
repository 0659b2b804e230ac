import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { DatabaseConfig } from "../config/config.ts";
import { bootstrap } from "../database/bootstrap.ts";
import type { Connections } from "../database/connections.ts";
import { checkLoginRole, checkServerVersion, connect } from "../database/server-check.ts";
import { lockMigrations, migrate } from "./migrate.ts";

type Options = { connections: Connections; config: DatabaseConfig; report: (progress: string) => void };

/**
 * Makes a database ready to serve: roles, committed migrations, reference data; and makes sure that requests will run
 * with no more rights than they should.
 * @throws QuintetError that says what to mend
 */
export async function prepareDatabase({ connections, config, report }: Options): Promise<void> {
  const { migrationsFolder, schemas, adopt } = config.database;
  await bootstrap({ ...connections, migrationsFolder, adopt });
  await checkServerVersion(connections.ownerUrl);
  const count = await migrate({ ...connections, migrationsFolder });
  if (count > 0) report(`ran ${count} ${count === 1 ? "migration" : "migrations"}`);
  await loadReferenceData({ ...connections, migrationsFolder });
  await checkLoginRole(connections.authenticatorUrl, schemas);
}

/**
 * Runs migrations/seeds/*.sql in order, each in a transaction. They are idempotent and hold for production too. Of several
 * that start at once one loads after the other: each would add the rows that the others have not committed yet.
 */
export async function loadReferenceData({
  ownerUrl,
  migrationsFolder,
}: Pick<Connections, "ownerUrl"> & { migrationsFolder: string }): Promise<void> {
  const folder = join(migrationsFolder, "seeds");
  const files = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(".sql")).sort();
  if (files.length === 0) return;
  await using client = await connect(ownerUrl);
  await lockMigrations(client);
  for (const file of files) {
    await client.query(`begin; ${await readFile(join(folder, file), "utf8")}; commit;`);
  }
}
