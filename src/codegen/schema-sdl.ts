import { lexicographicSortSchema, printSchema } from "graphql";
import pg from "pg";
import { makeSchema } from "postgraphile";
import type { DatabaseConfig } from "../config/config.ts";
import { findSchemas, requireSchemas } from "../database/served-schemas.ts";
import { QuintetError } from "../errors/errors.ts";
import { makeSchemaPreset } from "../graphql/preset.ts";
import type { SchemaWarning } from "../graphql/schema-warnings/schema-warning.ts";
import { type Migration, readChain } from "../migrations/chain.ts";
import { migrateScratchDatabase } from "../migrations/scratch-database.ts";
import { stage } from "../migrations/staging.ts";
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

/**
 * The same after a rollback to one of the migrations, or as they stand when none is named.
 * @throws QuintetError MIGRATION when there is no such migration
 */
export async function makeSdlAfter(config: DatabaseConfig, to: string | undefined): Promise<string> {
  if (to === undefined) return await makeSdl(config, () => {});
  const { migrationsFolder, schemas } = config.database;
  const chain = await readChain(migrationsFolder);
  await using staging = await stage(migrationsFolder, { chain: chain.slice(0, countUpTo(chain, to)), hasSeeds: false });
  await using scratch = await migrateScratchDatabase(config, { migrationsFolder: staging.path });
  const { present } = await findSchemas(scratch.ownerUrl, schemas);
  if (present.length === 0) throw new QuintetError("MIGRATION", `After a rollback to ${to} nothing would be served.`);
  const { authenticatorUrl } = scratch;
  return await printApi({ authenticatorUrl, schemas: present, migrationsFolder, onWarnings() {} });
}

function countUpTo(chain: readonly Migration[], to: string): number {
  if (/^0+$/.test(to)) return 0;
  const isIt = ({ name }: Migration) =>
    name.replace(/\.sql$/, "") === to.replace(/\.sql$/, "") ||
    (/^\d+$/.test(to) && Number.parseInt(name, 10) === Number.parseInt(to, 10));
  const index = chain.findIndex(isIt);
  if (index < 0)
    throw new QuintetError("MIGRATION", `There is no committed migration ${to}. 0 means before the first.`);
  return index + 1;
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
