import { readFile } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";
import { defaultSchemas, engineDirectory } from "../../src/config/project.ts";
import { type Connections, embeddedConnections } from "../../src/database/connections.ts";
import { type EmbeddedPostgres, startEmbeddedPostgres } from "../../src/database/embedded-postgres.ts";
import { prepareDatabase } from "../../src/migrations/prepare.ts";
import type { BenchOptions } from "./bench-options.ts";
import { generateDataset } from "./dataset.ts";
import { startStockPostgres } from "./stock-postgres.ts";

export const schemas = defaultSchemas(join(engineDirectory, "migrations"));

/** Grows when dataset.sql or the tables that it fills change, so that what an older one made is not used. */
const datasetVersion = 3;

type Server = Pick<EmbeddedPostgres, "url" | "dataDirectory" | "socketDirectory" | "stop"> & { port?: number };

export type BenchCluster = AsyncDisposable & {
  server: Server;
  version: string;
  /** Its process: what the database uses of the machine, it and its children use. */
  postmaster(): Promise<number>;
  /** A clone of the dataset of so many stories, which is generated when it is not there yet. */
  clone(options: { name: string; stories: number; withPolicies?: boolean }): Promise<Required<Connections>>;
};

/** Settings that hold for every contender alike. The rest is PostgreSQL's and Quintet's own default. */
const settings = { shared_buffers: "1GB", max_wal_size: "8GB", max_connections: "200" };

/**
 * PostgreSQL for benchmarks alone, in .quintet/bench. It keeps the datasets (190 MB for 200,000 stories); delete the
 * folder to be rid of them. With `postgres` it is the one that a distribution packages, of this major version.
 */
export async function startBenchCluster(
  report: Report,
  { postgres }: Pick<BenchOptions, "postgres"> = {},
): Promise<BenchCluster> {
  const directory = join(engineDirectory, `.quintet/bench/postgres${postgres ? `-${postgres}` : ""}`);
  const server: Server = postgres
    ? await startStockPostgres({ major: postgres, directory, settings })
    : await startEmbeddedPostgres({ directory, settings, report });
  const root = (sql: string) => query(server.url({ database: "postgres" }), sql);
  const lock = await lockCluster(server);
  const clones = new Set<string>();

  return {
    server,
    version: `${(await root("show server_version")).rows[0].server_version}${postgres ? ", stock with JIT" : ""}`,
    async postmaster() {
      return Number((await readFile(join(server.dataDirectory, "postmaster.pid"), "utf8")).split("\n")[0]);
    },
    async clone({ name, stories, withPolicies = true }) {
      const template = await findOrGenerate(server, { stories, report });
      clones.add(name);
      await root(`drop database if exists ${name} with (force)`);
      await root(`create database ${name} template ${template} owner quintet_owner strategy file_copy`);
      const connections = await prepare(server, { name, report });
      if (!withPolicies) await query(connections.ownerUrl, disablePolicies);
      await root("checkpoint");
      return connections;
    },
    async [Symbol.asyncDispose]() {
      for (const name of clones) await root(`drop database if exists ${name} with (force)`);
      await lock.end();
      await server.stop();
    },
  };
}

type Report = (progress: string) => void;

/** The database of so many stories that clones are made of; nobody writes to it. */
async function findOrGenerate(
  server: Server,
  { stories, report }: { stories: number; report: Report },
): Promise<string> {
  const root = (sql: string) => query(server.url({ database: "postgres" }), sql);
  const name = `bench_v${datasetVersion}_${stories}`;
  if ((await root(`select from pg_database where datname = '${name}'`)).rowCount) return name;

  const unfinished = `${name}_unfinished`;
  await root(`drop database if exists ${unfinished} with (force)`);
  const { ownerUrl } = await prepare(server, { name: unfinished, report });
  report(`generating ${stories} stories`);
  await generateDataset(ownerUrl, { stories, report });
  await root(`alter database ${unfinished} rename to ${name}`);
  return name;
}

/** Makes the database if need be, gives the roles their rights in it, and runs the migrations that it has not had. */
async function prepare(
  server: Server,
  { name, report }: { name: string; report: Report },
): Promise<Required<Connections>> {
  const connections = embeddedConnections(server as EmbeddedPostgres, name);
  const database = {
    schemas,
    migrationsFolder: join(import.meta.dirname, "../../migrations"),
    poolSize: 1,
    preparedStatements: 100,
    ownerUrl: undefined,
    authenticatorUrl: undefined,
    shadowUrl: undefined,
    rootUrl: undefined,
  };
  await prepareDatabase({ connections: { ...connections, shadowUrl: undefined }, config: { database }, report });
  return connections;
}

/** Two runs at once would measure each other, and drop each other's databases. The lock goes with its process. */
async function lockCluster(server: Server): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: server.url({ database: "postgres" }) });
  await client.connect();
  const { rows } = await client.query("select pg_try_advisory_lock(hashtext('quintet bench')) as locked");
  if (rows[0].locked) return client;
  await client.end();
  throw new Error("Another benchmark is running: let it end first.");
}

const disablePolicies = `
  do $$
  declare t regclass;
  begin
    for t in select oid from pg_class where relkind = 'r' and relrowsecurity
    loop
      execute format('alter table %s disable row level security, no force row level security', t);
    end loop;
  end $$`;

export async function query(connectionString: string, sql: string, values: unknown[] = []): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return await client.query(sql, values);
  } finally {
    await client.end();
  }
}
