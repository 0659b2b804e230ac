import { randomBytes } from "node:crypto";
import pg from "pg";
import type { DatabaseConfig } from "../config/config.ts";
import { bootstrap, withDatabase } from "../database/bootstrap.ts";
import { type Connections, connectDatabase, databaseName, embeddedConnections } from "../database/connections.ts";
import { connect } from "../database/server-check.ts";
import { QuintetError } from "../errors/errors.ts";
import { applyDraft } from "./apply-draft.ts";
import { readDraft } from "./draft.ts";
import { prepareDatabase } from "./prepare.ts";

export type ScratchDatabase = Connections & AsyncDisposable;

/**
 * A database as the migrations make it, committed and current, dropped when it is disposed: what is generated from it
 * owes nothing to the database one works on, nor to its data. It is on the project's server, also when the migrations
 * come from another folder.
 * @throws QuintetError of the server, or of the migration that does not run
 */
export async function migrateScratchDatabase(
  config: DatabaseConfig,
  { migrationsFolder }: { migrationsFolder: string } = config.database,
): Promise<ScratchDatabase> {
  const scratch = await createScratchDatabase(config);
  try {
    const database = { ...config.database, migrationsFolder };
    await prepareDatabase({ connections: scratch, config: { ...config, database }, report: () => {} });
    const draft = await readDraft(migrationsFolder);
    if (!draft.isBlank) await applyDraft(draft, { ...scratch, migrationsFolder });
    return scratch;
  } catch (error) {
    await scratch[Symbol.asyncDispose]();
    throw error;
  }
}

/** Another database with all that a scratch database has, which nobody may be connected to meanwhile. */
export async function copyScratchDatabase(config: DatabaseConfig, original: ScratchDatabase): Promise<ScratchDatabase> {
  const copy = await createScratchDatabase(config);
  try {
    await using root = await connect(copy.rootUrl as string);
    const [name, template] = [copy, original].map(({ ownerUrl }) => pg.escapeIdentifier(databaseName(ownerUrl)));
    await root.query(`create database ${name} template ${template}`);
    await bootstrap({ ...copy, migrationsFolder: config.database.migrationsFolder, adopt: true }); // rights on a database are not copied
    return copy;
  } catch (error) {
    await copy[Symbol.asyncDispose]();
    throw error;
  }
}

async function createScratchDatabase(config: DatabaseConfig): Promise<ScratchDatabase> {
  const server = await connectDatabase(config);
  const { rootUrl } = server;
  if (!rootUrl) {
    throw new QuintetError(
      "CONFIGURATION",
      "This needs a scratch database, as the migrations make it. Set ROOT_DATABASE_URL to a superuser's URL, or unset DATABASE_URL to use the embedded PostgreSQL.",
    );
  }

  const root = await connect(rootUrl); // while it is connected, nobody stops the embedded server as unused
  const name = `quintet_scratch_${randomBytes(4).toString("hex")}`;
  const { ownerUrl, authenticatorUrl } = server.embedded
    ? embeddedConnections(server.embedded, name)
    : { ownerUrl: withDatabase(server.ownerUrl, name), authenticatorUrl: withDatabase(server.authenticatorUrl, name) };
  return {
    ownerUrl,
    authenticatorUrl,
    rootUrl,
    async [Symbol.asyncDispose]() {
      await root.query(`drop database if exists ${pg.escapeIdentifier(name)}`); // it waits for connections that are closing
      await root.end();
      await server[Symbol.asyncDispose]();
    },
  };
}
