import type { DatabaseConfig } from "../config/config.ts";
import { bootstrap } from "../database/bootstrap.ts";
import type { Connections } from "../database/connections.ts";
import { checkLoginRole, checkServerVersion } from "../database/server-check.ts";
import { migrate } from "./migrate.ts";
import { loadReferenceData } from "./seeds.ts";

type Options = { connections: Connections; config: DatabaseConfig; report: (progress: string) => void };

/**
 * Makes a database ready to serve: roles, committed migrations, reference data; and makes sure that requests will run
 * with no more rights than they should.
 * @throws QuintetError that says what to mend
 */
export async function prepareDatabase({ connections, config, report }: Options): Promise<void> {
  const { migrationsFolder, schemas, adopt } = config.database;
  const isOwnServer = "embedded" in connections && connections.embedded !== undefined; // whose roles concern nobody else
  await bootstrap({ ...connections, migrationsFolder, adopt, report: isOwnServer ? undefined : report });
  await checkServerVersion(connections.ownerUrl);
  const count = await migrate({ ...connections, migrationsFolder, report });
  if (count > 0) report(`ran ${count} ${count === 1 ? "migration" : "migrations"}`);
  await loadReferenceData({ ...connections, migrationsFolder, report });
  await checkLoginRole(connections.authenticatorUrl, schemas);
}
