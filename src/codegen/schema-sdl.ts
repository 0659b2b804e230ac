import { lexicographicSortSchema, printSchema } from "graphql";
import pg from "pg";
import { makeSchema } from "postgraphile";
import type { Config } from "../config.ts";
import { migrateScratchDatabase } from "../database/scratch-database.ts";
import { makeSchemaPreset } from "../preset.ts";

/**
 * The API's schema as the migrations make it, committed and current.
 * @throws QuintetError of the server, or of the migration that does not run
 */
export async function makeSdl(config: Pick<Config, "database">): Promise<string> {
  await using scratch = await migrateScratchDatabase(config);
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
