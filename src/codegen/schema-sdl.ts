import { randomBytes } from "node:crypto";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { watch as runCurrentMigration } from "graphile-migrate";
import { lexicographicSortSchema, printSchema } from "graphql";
import pg from "pg";
import { makeSchema } from "postgraphile";
import type { Config } from "../config.ts";
import { withDatabase } from "../database/bootstrap.ts";
import { type Connections, connectDatabase, embeddedConnections } from "../database/connections.ts";
import { explainMigrationFailure, migrationSettings } from "../database/migrations.ts";
import { prepareDatabase } from "../database/prepare.ts";
import { connect } from "../database/server-check.ts";
import { QuintetError } from "../errors.ts";
import { makeSchemaPreset } from "../preset.ts";

/**
 * The API's schema as the migrations make it, committed and current: from a scratch database, so that neither the
 * database one works on nor its data has a say.
 * @throws QuintetError of the server, or of the migration that does not run
 */
export async function makeSdl(config: Pick<Config, "database">): Promise<string> {
  await using scratch = await createScratchDatabase(config);
  await prepareDatabase({ connections: scratch, config, report: () => {} });
  await applyCurrentMigration(scratch, config.database.migrationsFolder);
  return await printApi(scratch.authenticatorUrl, config.database.schemas);
}

async function printApi(authenticatorUrl: string, schemas: readonly string[]): Promise<string> {
  const pool = new pg.Pool({ connectionString: authenticatorUrl, max: 2 });
  try {
    const { schema } = await makeSchema(makeSchemaPreset({ pool, schemas }));
    return `${printSchema(lexicographicSortSchema(schema))}\n`; // as PostGraphile's `exportSchemaSDLPath` writes it
  } finally {
    await pool.end();
  }
}

async function createScratchDatabase(config: Pick<Config, "database">): Promise<Connections & AsyncDisposable> {
  const server = await connectDatabase(config);
  const { rootUrl } = server;
  if (!rootUrl) {
    throw new QuintetError(
      "CONFIGURATION",
      "Codegen builds the schema in a scratch database. Set ROOT_DATABASE_URL to a superuser's URL, or unset DATABASE_URL to use the embedded PostgreSQL.",
    );
  }

  const name = `quintet_codegen_${randomBytes(4).toString("hex")}`;
  const { ownerUrl, authenticatorUrl } = server.embedded
    ? embeddedConnections(server.embedded, name)
    : { ownerUrl: withDatabase(server.ownerUrl, name), authenticatorUrl: withDatabase(server.authenticatorUrl, name) };
  return {
    ownerUrl,
    authenticatorUrl,
    rootUrl,
    async [Symbol.asyncDispose]() {
      {
        await using root = await connect(rootUrl);
        await root.query(`drop database if exists ${pg.escapeIdentifier(name)}`); // it waits for connections that are closing
      }
      await server[Symbol.asyncDispose]();
    },
  };
}

async function applyCurrentMigration(connections: Connections, migrationsFolder: string): Promise<void> {
  const names = await readdir(join(migrationsFolder, "current")).catch(() => []);
  if (!names.some((name) => name.endsWith(".sql"))) return;
  try {
    await runCurrentMigration(await migrationSettings({ ...connections, migrationsFolder }), true);
  } catch (error) {
    throw explainMigrationFailure(error);
  }
}
