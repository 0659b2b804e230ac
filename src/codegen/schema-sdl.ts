import { lexicographicSortSchema, printSchema } from "graphql";
import pg from "pg";
import { makeSchema } from "postgraphile";
import type { DatabaseConfig } from "../config/config.ts";
import { requireSchemas } from "../database/served-schemas.ts";
import { makeSchemaPreset } from "../graphql/preset.ts";
import type { SchemaWarning } from "../graphql/schema-warnings/schema-warning.ts";
import { migrateScratchDatabase } from "../migrations/scratch-database.ts";
import { loadProducts } from "../products/load-products.ts";

/**
 * The API's schema as the migrations make it, committed and current.
 * @throws QuintetError of the server, or of the migration that does not run
 */
export async function makeSdl(config: DatabaseConfig, onWarnings?: OnWarnings): Promise<string> {
  await using scratch = await migrateScratchDatabase(config);
  const { schemas, migrationsFolder } = config.database;
  await requireSchemas(scratch.ownerUrl, schemas);
  return await printApi({ authenticatorUrl: scratch.authenticatorUrl, schemas, migrationsFolder, onWarnings });
}

type OnWarnings = (warnings: readonly SchemaWarning[]) => void;
type Api = {
  authenticatorUrl: string;
  schemas: readonly string[];
  migrationsFolder: string;
  onWarnings?: OnWarnings | undefined;
};

/** The API's schema as a database makes it. */
export async function printApi({ authenticatorUrl, schemas, migrationsFolder, onWarnings }: Api): Promise<string> {
  const products = await loadProducts({ migrationsFolder, schemas });
  const pool = new pg.Pool({ connectionString: authenticatorUrl, max: 2 });
  try {
    const plugins = products.flatMap(({ makePlugins }) => makePlugins?.({ pool }) ?? []);
    const { schema } = await makeSchema(
      makeSchemaPreset({ pool, schemas, plugins, ...(onWarnings && { onWarnings }) }),
    );
    return `${printSchema(lexicographicSortSchema(schema))}\n`; // as PostGraphile's `exportSchemaSDLPath` writes it
  } finally {
    await pool.end();
  }
}
