import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEmbeddedPostgres } from "../../src/database/embedded-postgres.ts";
import { prepareDatabase } from "../../src/migrations/prepare.ts";
import { connectionsOf, migrationsFolder, nameTestCluster, schemas, templateName } from "./cluster.ts";

/**
 * Starts the cluster of a test run and migrates the template. TEST_ROOT_DATABASE_URL names a server to use instead of
 * the embedded one, to test another version of PostgreSQL.
 */
export async function startTestCluster(): Promise<{ url: string; stop(): Promise<void> }> {
  const { root, stop } = process.env.TEST_ROOT_DATABASE_URL
    ? { root: process.env.TEST_ROOT_DATABASE_URL, stop: async () => {} }
    : await startEmbedded();
  nameTestCluster(root);
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
  return { url: root, stop };
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
