import { existsSync } from "node:fs";
import { integer, list, oneOf, postgresUrl, type Read, text } from "./environment.ts";
import { defaultSchemas } from "./project.ts";

export function readDatabaseSettings(read: Read) {
  const migrationsFolder = read("MIGRATIONS_FOLDER", text, "migrations");
  return {
    ownerUrl: read("DATABASE_URL", postgresUrl, undefined),
    authenticatorUrl: read("AUTH_DATABASE_URL", postgresUrl, undefined),
    shadowUrl: read("SHADOW_DATABASE_URL", postgresUrl, undefined),
    rootUrl: read("ROOT_DATABASE_URL", postgresUrl, undefined),
    schemas: read("DATABASE_SCHEMAS", list, defaultSchemas(migrationsFolder)),
    migrationsFolder,
    /** Whether roles, owner and rights of a database that somebody else made may be changed to what bootstrap.sql says. */
    adopt: read("QUINTET_ADOPT_DATABASE", oneOf("yes", "no"), "no") === "yes",
    // The name is @dataplan/pg's, so that what its users know holds here.
    preparedStatements: read("DATAPLAN_PG_PREPARED_STATEMENT_CACHE_SIZE", integer(0, 10_000), 100),
    poolSize: read("QUINTET_POOL_SIZE", integer(1, 20), 10),
  };
}

type DatabaseSettings = ReturnType<typeof readDatabaseSettings>;

export function findDatabaseProblems(
  { ownerUrl, authenticatorUrl, migrationsFolder }: DatabaseSettings,
  nodeEnv: string,
): string[] {
  const problems: string[] = [];
  if (!existsSync(migrationsFolder)) problems.push("MIGRATIONS_FOLDER names no directory: a project has one");
  if (Boolean(ownerUrl) !== Boolean(authenticatorUrl)) {
    problems.push(
      `${ownerUrl ? "AUTH_DATABASE_URL" : "DATABASE_URL"} is missing: set both DATABASE_URL (owner, for migrations) and AUTH_DATABASE_URL (login role of requests), or neither for the embedded PostgreSQL`,
    );
  }
  if (ownerUrl && ownerUrl === authenticatorUrl)
    problems.push("AUTH_DATABASE_URL is the same as DATABASE_URL: requests must not run as the owner");
  if (nodeEnv === "production" && !ownerUrl) {
    problems.push(
      "DATABASE_URL and AUTH_DATABASE_URL are required in production: the embedded PostgreSQL is for development",
    );
  }
  return problems;
}
