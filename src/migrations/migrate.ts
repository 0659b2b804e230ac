import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { stripVTControlCharacters } from "node:util";
import type { Settings } from "graphile-migrate";
import JSON5 from "json5";
import type { Client } from "pg";
import { projectOf } from "../config/project.ts";
import type { Connections } from "../database/connections.ts";
import { connect } from "../database/server-check.ts";
import { QuintetError } from "../errors/errors.ts";
import { closePools, placedMessageOf } from "../internals/graphile-migrate.ts";
import { type Migration, readApplied, readChain } from "./chain.ts";

type Options = Connections & { migrationsFolder: string; log?: (message: string) => void };

/**
 * Brings the database to the newest committed migration. Of several that start at once one migrates, the others wait.
 * @returns how many were run
 * @throws QuintetError MIGRATION that names the file and the place of the fault
 */
export async function migrate(options: Options): Promise<number> {
  const chain = await readChain(options.migrationsFolder);
  await using client = await connect(options.ownerUrl);
  // graphile-migrate fails when another one migrates, so we queue before we start it.
  await lockMigrations(client);
  const before = (await readApplied(client, chain)).length;
  if (before === chain.length) return 0;

  try {
    await runForward(await migrationSettings(options));
  } catch (error) {
    const applied = await readApplied(client, chain);
    throw explainMigrationFailure(error, chain[applied.length]);
  }
  return chain.length - before;
}

/**
 * Waits for the lock under which migrations are run or reverted and reference data is loaded. The client has
 * it until it is closed.
 */
export async function lockMigrations(client: Client): Promise<void> {
  await client.query("select pg_advisory_lock(hashtextextended('quintet migrations', 0))");
}

/**
 * graphile-migrate keeps its connections for 200 ms, and ends the process when one of them is lost in that time. It is
 * imported when there is something to migrate: a start with nothing to do would spend 40 ms on it.
 */
async function runForward(settings: Settings): Promise<void> {
  const { migrate: migrateForward } = await import("graphile-migrate");
  try {
    await migrateForward(settings);
  } finally {
    await closePools();
  }
}

/** graphile-migrate's settings: the project's .gmrc, with our connections. */
export async function migrationSettings({
  ownerUrl,
  rootUrl,
  shadowUrl,
  migrationsFolder,
  log = () => {},
}: Options): Promise<Settings> {
  const { Logger } = await import("graphile-migrate");
  return {
    ...(await readGmrc(join(projectOf(migrationsFolder).directory, ".gmrc"))),
    connectionString: ownerUrl,
    rootConnectionString: rootUrl && withHost(rootUrl),
    shadowConnectionString: shadowUrl,
    databaseOwner: "quintet_owner",
    migrationsFolder: resolve(migrationsFolder),
    logger: new Logger(() => (_level, message) => log(message)),
  };
}

/**
 * graphile-migrate rewrites the root URL with Node's old url.parse, which forgets the user of a URL without a host, as
 * the embedded server's is. A socket named in the query counts more than the host.
 */
function withHost(url: string): string {
  return url.replace(/^(\w+:\/\/[^/@]*@)(?=\/)/, "$1localhost");
}

async function readGmrc(file: string): Promise<Settings> {
  try {
    return JSON5.parse(await readFile(file, "utf8"));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return {};
    throw new QuintetError("CONFIGURATION", `${file} is not readable as JSON5: ${(error as Error).message}`, {
      cause: error,
    });
  }
}

/**
 * graphile-migrate knows the line and column, but counts lines from the end of a committed file's header, leaves the
 * slug out of its name, and names no file for an error without a place.
 */
export function explainMigrationFailure(error: unknown, failed?: Migration): QuintetError {
  if (error instanceof QuintetError) return error;
  const { message, severity, hint } = error as Error & FailureDetails;
  const withPlace = placedMessageOf(error);
  const placed = withPlace && stripVTControlCharacters(withPlace);
  const located = placed?.replace(/line (\d+), column (\d+) of "\d+\.sql"/, (place, line, column) =>
    failed ? `line ${Number(line) + failed.headerLines}, column ${column} of "${failed.name}"` : place,
  );
  const unlocated = failed && severity ? `"${failed.name}" fails: ${message}` : message;
  return new QuintetError("MIGRATION", [located ?? unlocated, ...(hint ? [`Hint: ${hint}`] : [])].join("\n"), {
    cause: error,
  });
}

type FailureDetails = { severity?: string; hint?: string };
