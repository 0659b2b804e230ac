import { createHmac } from "node:crypto";
import { join } from "node:path";
import { parse } from "pg-connection-string";
import type { DatabaseConfig } from "../config/config.ts";
import { projectOf } from "../config/project.ts";
import { QuintetError } from "../errors/errors.ts";
import { type EmbeddedPostgres, startEmbeddedPostgres } from "./embedded-postgres.ts";

/** Where the embedded cluster of a project lives. */
export function embeddedDirectoryOf(migrationsFolder: string): string {
  return join(projectOf(migrationsFolder).stateDirectory, "postgres");
}

/** Connection strings for the four uses of a database. Each is a secret. */
export type Connections = {
  /** Owns the objects; for migrations, seeds and backups. */
  ownerUrl: string;
  /** Owns nothing; for requests, which become an API role. */
  authenticatorUrl: string;
  /** Superuser; for bootstrap, reset, commit and watch. Unset when an operator keeps it to themselves. */
  rootUrl?: string;
  /** A scratch database of the owner, in which `commit` proves a migration. */
  shadowUrl?: string;
};

export type Database = Connections &
  AsyncDisposable & {
    embedded?: EmbeddedPostgres;
    /** Whether bootstrap.sql may change a database that somebody else made. */
    adopt?: boolean | undefined;
  };

/** The server that the environment names, or the embedded one, started when it is not running. Disposing stops it unless others use it. */
export async function connectDatabase(
  { database }: DatabaseConfig,
  report?: (progress: string) => void,
): Promise<Database> {
  const { ownerUrl, authenticatorUrl, rootUrl, shadowUrl, adopt } = database;
  if (ownerUrl && authenticatorUrl) {
    return {
      ownerUrl: actingAsOwner(ownerUrl),
      authenticatorUrl,
      rootUrl,
      shadowUrl: shadowUrl && actingAsOwner(shadowUrl),
      adopt,
      [Symbol.asyncDispose]: async () => {},
    };
  }

  const directory = embeddedDirectoryOf(database.migrationsFolder);
  const embedded = await startEmbeddedPostgres({ directory, report });
  const held = await embedded.hold(); // a command that ends meanwhile would stop it while we have no connection
  return {
    ...embeddedConnections(embedded),
    embedded,
    [Symbol.asyncDispose]: async () => {
      await held[Symbol.asyncDispose]();
      await embedded.stopIfUnused();
    },
  };
}

/** The connections of databases on an embedded server. Role passwords follow from the superuser's, which is random. */
export function embeddedConnections(embedded: EmbeddedPostgres, name = "quintet"): Required<Connections> {
  const secret = parse(embedded.url()).password as string;
  const url = (user: string, database: string) =>
    embedded.url({ database, user, password: createHmac("sha256", secret).update(user).digest("hex") });
  return {
    ownerUrl: url("quintet_owner", name),
    authenticatorUrl: url("quintet_authenticator", name),
    shadowUrl: url("quintet_owner", `${name}_shadow`),
    rootUrl: embedded.url({ database: "postgres" }),
  };
}

/**
 * quintet_owner owns every object. A DATABASE_URL of another user (a superuser, say) becomes it first, by the
 * connection's options, so that ownership does not depend on who happened to migrate.
 */
function actingAsOwner(url: string): string {
  const { user, options } = parse(url);
  if (user === "quintet_owner" || options) return url;
  return `${url}${url.includes("?") ? "&" : "?"}options=${encodeURIComponent("-c role=quintet_owner")}`;
}

/** The database name in a connection string. */
export function databaseName(url: string): string {
  const { database: name } = parse(url);
  if (!name) throw new QuintetError("CONFIGURATION", "A database URL names no database.");
  return name;
}
