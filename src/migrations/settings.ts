import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Settings } from "graphile-migrate";
import JSON5 from "json5";
import { projectOf } from "../config/project.ts";
import type { Connections } from "../database/connections.ts";
import { QuintetError } from "../errors/errors.ts";
import { type GraphileMigrate, openGraphileMigrate } from "../internals/graphile-migrate.ts";

export type MigrationOptions = Connections & {
  migrationsFolder: string;
  /** Tells a person how far things are, and what is waited for. */
  report?: ((progress: string) => void) | undefined;
};

/**
 * graphile-migrate with the project's .gmrc and our connections; with `isShadow` it works on the shadow database.
 * @throws QuintetError CONFIGURATION when a setting of .gmrc is not right
 */
export async function openSettings(options: MigrationOptions, { isShadow = false } = {}): Promise<GraphileMigrate> {
  const { ownerUrl, rootUrl, shadowUrl, migrationsFolder, report = () => {} } = options;
  const file = join(projectOf(migrationsFolder).directory, ".gmrc");
  const gmrc = await readGmrc(file);
  const { Logger } = await import("graphile-migrate");
  const settings: Settings = {
    ...gmrc,
    connectionString: ownerUrl,
    rootConnectionString: rootUrl && withHost(rootUrl),
    shadowConnectionString: shadowUrl,
    databaseOwner: "quintet_owner",
    migrationsFolder: resolve(migrationsFolder),
    logger: new Logger(() => (_level, message) => report(message)),
  };
  try {
    return await openGraphileMigrate(settings, isShadow);
  } catch (cause) {
    throw new QuintetError("CONFIGURATION", `${file}: ${(cause as Error).message}`, { cause });
  }
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
