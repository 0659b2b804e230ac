import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Connections } from "../../src/database/connections.ts";
import { startEmbeddedPostgres } from "../../src/database/embedded-postgres.ts";
import { prepareDatabase } from "../../src/database/prepare.ts";

export const migrationsFolder = join(import.meta.dirname, "../../migrations");
export const schemas = ["identity", "ralph_web", "coaching", "ralph_advanced", "marketing", "learning"];

/** The database from which each test file's is cloned: all migrations and reference data, no accounts. */
export const templateName = "quintet_template";

/** How test files find the cluster: Jest's workers inherit the environment. */
const variable = "TEST_CONNECTIONS";

/**
 * Starts the cluster of a test run and migrates the template. TEST_ROOT_DATABASE_URL names a server to use instead of
 * the embedded one, to test another version of PostgreSQL.
 */
export async function startTestCluster(): Promise<{ stop(): Promise<void> }> {
  const { root, stop } = process.env.TEST_ROOT_DATABASE_URL
    ? { root: process.env.TEST_ROOT_DATABASE_URL, stop: async () => {} }
    : await startEmbedded();
  process.env[variable] = root;
  await prepareDatabase({
    connections: connectionsOf(templateName),
    config: {
      database: {
        schemas,
        migrationsFolder,
        poolSize: 1,
        preparedStatements: 100,
        ownerUrl: undefined,
        authenticatorUrl: undefined,
        shadowUrl: undefined,
        rootUrl: undefined,
      },
    },
    report: () => {},
  });
  return { stop };
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

async function startEmbedded() {
  const directory = await mkdtemp(join(tmpdir(), "quintet-test-"));
  // A test cluster outlives nothing, so it need not survive a power cut. Tests of races take 50 connections and more.
  const embedded = await startEmbeddedPostgres({
    directory,
    settings: { fsync: "off", synchronous_commit: "off", full_page_writes: "off", max_connections: "300" },
  });
  return {
    root: embedded.url({ database: "postgres" }),
    stop: async () => {
      await embedded.stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
