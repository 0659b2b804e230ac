import { join } from "node:path";
import { defaultSchemas } from "../../src/config/project.ts";
import type { Connections } from "../../src/database/connections.ts";

export const migrationsFolder = join(import.meta.dirname, "../../migrations");
export const schemas = defaultSchemas(migrationsFolder);

/** The database from which each test file's is cloned: all migrations and reference data, no accounts. */
export const templateName = "quintet_template";

/** How test files find the cluster: Jest's workers inherit the environment. */
const variable = "TEST_CONNECTIONS";

/** Tells all that this process starts from now on where the cluster is, by the URL of its superuser. */
export function nameTestCluster(root: string): void {
  process.env[variable] = root;
}

/** The connections of a database on the run's cluster. */
export function connectionsOf(database: string): Required<Connections> {
  const root = process.env[variable];
  if (!root) throw new Error("no test cluster: run tests with npm test");
  const as = (user: string, name: string) =>
    root.replace(/\/\/[^@]*@/, `//${user}:test-password@`).replace(/(\/\/[^/]*)\/[^?]*/, `$1/${name}`);
  return {
    ownerUrl: as("quintet_owner", database),
    authenticatorUrl: as("quintet_authenticator", database),
    shadowUrl: as("quintet_owner", `${database}_shadow`),
    rootUrl: root,
  };
}
