import { readFile } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";
import { type Connections, embeddedConnections, stateDirectory } from "../../src/database/connections.ts";
import { type EmbeddedPostgres, startEmbeddedPostgres } from "../../src/database/embedded-postgres.ts";
import { prepareDatabase } from "../../src/database/prepare.ts";
import { generateDataset } from "./dataset.ts";

export const schemas = ["identity", "ralph_web", "coaching", "ralph_advanced", "marketing", "learning"];

/** Grows when dataset.sql changes, so that what an older one made is not used. */
const datasetVersion = 1;

export type BenchCluster = AsyncDisposable & {
  embedded: EmbeddedPostgres;
  version: string;
  /** Its process: what the database uses of the machine, it and its children use. */
  postmaster(): Promise<number>;
  /** A clone of the dataset of so many stories, which is generated when it is not there yet. */
  clone(options: { name: string; stories: number; withPolicies?: boolean }): Promise<Required<Connections>>;
};

/** Settings that hold for every contender alike. The rest is PostgreSQL's and Quintet's own default. */
const settings = { shared_buffers: "1GB", max_wal_size: "8GB", max_connections: "200" };

/**
 * PostgreSQL for benchmarks alone, in .quintet/bench. It keeps the datasets (0.4 GB for 200,000 stories); delete the
 * folder to be rid of them.
 */
export async function startBenchCluster(report: (progress: string) => void): Promise<BenchCluster> {
  const embedded = await startEmbeddedPostgres({ directory: join(stateDirectory, "bench/postgres"), settings, report });
  const root = (sql: string) => query(embedded.url({ database: "postgres" }), sql);

  async function dataset(stories: number): Promise<string> {
    const name = `bench_v${datasetVersion}_${stories}`;
    if ((await root(`select from pg_database where datname = '${name}'`)).rowCount) return name;
    const unfinished = `${name}_unfinished`;
    await root(`drop database if exists ${unfinished} with (force)`);
    const connections = await prepare(unfinished);
    report(`generating ${stories} stories`);
    await generateDataset(connections.ownerUrl, { stories, report });
    await root(`alter database ${unfinished} rename to ${name}`);
    return name;
  }

  async function prepare(name: string): Promise<Required<Connections>> {
    const connections = embeddedConnections(embedded, name);
    const database = {
      schemas,
      migrationsFolder: join(import.meta.dirname, "../../migrations"),
      poolSize: 1,
      ownerUrl: undefined,
      authenticatorUrl: undefined,
      shadowUrl: undefined,
      rootUrl: undefined,
    };
    await prepareDatabase({ connections, config: { database }, report });
    return connections;
  }

  return {
    embedded,
    version: (await root("show server_version")).rows[0].server_version,
    async postmaster() {
      return Number((await readFile(join(embedded.dataDirectory, "postmaster.pid"), "utf8")).split("\n")[0]);
    },
    async clone({ name, stories, withPolicies = true }) {
      const template = await dataset(stories);
      await root(`drop database if exists ${name} with (force)`);
      await root(`create database ${name} template ${template} owner quintet_owner strategy file_copy`);
      const connections = await prepare(name);
      if (!withPolicies) await query(connections.ownerUrl, disablePolicies);
      await query(connections.rootUrl.replace("/postgres?", `/${name}?`), "checkpoint");
      return connections;
    },
    async [Symbol.asyncDispose]() {
      await embedded.stop();
    },
  };
}

const disablePolicies = `
  do $$
  declare t regclass;
  begin
    for t in select oid from pg_class where relkind = 'r' and relrowsecurity and relnamespace::regnamespace::text <> 'graphile_migrate'
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
