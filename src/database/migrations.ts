import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { Logger, migrate as migrateForward, type Settings } from "graphile-migrate";
import JSON5 from "json5";
import { QuintetError } from "../errors.ts";
import type { Connections } from "./connections.ts";
import { readApplied, readChain } from "./migration-chain.ts";
import { connect } from "./server-check.ts";

type Options = Connections & { migrationsFolder: string; log?: (message: string) => void };

/**
 * Brings the database to the newest committed migration.
 * @returns how many were run
 * @throws QuintetError MIGRATION that names the file and the place of the fault
 */
export async function migrate(options: Options): Promise<number> {
  const chain = await readChain(options.migrationsFolder);
  const pending = chain.length - (await countApplied(options));
  if (pending === 0) return 0;

  try {
    await migrateForward(await migrationSettings(options));
  } catch (error) {
    throw explainMigrationFailure(error);
  }
  return pending;
}

async function countApplied({ ownerUrl, migrationsFolder }: Options): Promise<number> {
  const chain = await readChain(migrationsFolder);
  await using client = await connect(ownerUrl);
  return (await readApplied(client, chain)).length;
}

/** graphile-migrate's settings: .gmrc beside the migrations folder, with our connections. */
export async function migrationSettings({ ownerUrl, rootUrl, shadowUrl, migrationsFolder, log = () => {} }: Options): Promise<Settings> {
  return {
    ...(await readGmrc(join(migrationsFolder, "../.gmrc"))),
    connectionString: ownerUrl,
    rootConnectionString: rootUrl,
    shadowConnectionString: shadowUrl,
    databaseOwner: "quintet_owner",
    migrationsFolder: resolve(migrationsFolder),
    logger: new Logger(() => (_level, message) => log(message)),
  };
}

async function readGmrc(file: string): Promise<Settings> {
  try {
    return JSON5.parse(await readFile(file, "utf8"));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return {};
    throw new QuintetError("CONFIGURATION", `${file} is not readable as JSON5: ${(error as Error).message}`, { cause: error });
  }
}

/** graphile-migrate knows the line and column; its message is coloured for terminals and kept as it is. */
export function explainMigrationFailure(error: unknown): QuintetError {
  if (error instanceof QuintetError) return error;
  const { _gmMessageOverride: placed, message, hint } = error as Error & { _gmMessageOverride?: string; hint?: string };
  return new QuintetError("MIGRATION", [placed ?? message, ...(hint ? [`Hint: ${hint}`] : [])].join("\n"), { cause: error });
}
