import { printApi } from "../codegen/schema-sdl.ts";
import type { DatabaseConfig } from "../config/config.ts";
import type { Connections } from "../database/connections.ts";
import { findSchemas } from "../database/served-schemas.ts";
import type { SchemaWarning } from "../graphql/schema-warnings/schema-warning.ts";
import { warningLine } from "./warning-line.ts";

type Options = Pick<Connections, "ownerUrl" | "authenticatorUrl"> & {
  config: DatabaseConfig;
  report: (line: string) => void;
};

/**
 * Says after each save what of the database the API cannot show as it is, or that there would be no API: each once, as long as it
 * holds. A save in the meantime is looked at next; none is waited for.
 */
export function createWarningWatch({ ownerUrl, authenticatorUrl, config, report }: Options) {
  const { schemas, migrationsFolder } = config.database;
  let told = new Set<string>();
  let running: Promise<void> | undefined;
  let isStale = false;

  async function look(): Promise<void> {
    do {
      isStale = false;
      const found = await findLines();
      for (const line of found) if (!told.has(line)) report(line);
      told = new Set(found);
    } while (isStale);
  }

  async function findLines(): Promise<string[]> {
    const lines: string[] = [];
    try {
      const { present } = await findSchemas(ownerUrl, schemas);
      if (present.length === 0) return [];
      const onWarnings = (warnings: readonly SchemaWarning[]) => void lines.push(...warnings.map(warningLine));
      await printApi({ authenticatorUrl, schemas: present, migrationsFolder, onWarnings });
    } catch (error) {
      lines.push(`warning: the API cannot be made of this: ${(error as Error).message}`);
    }
    return lines;
  }

  return {
    /** Resolves when all saves so far have been looked at. */
    look(): Promise<void> {
      isStale = true;
      running ??= look().finally(() => {
        running = undefined;
      });
      return running;
    },
  };
}
