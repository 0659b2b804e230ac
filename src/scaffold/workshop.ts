import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { buildSchema, type GraphQLSchema, parse, validate } from "graphql";
import type { Client } from "pg";
import { printApi } from "../codegen/schema-sdl.ts";
import type { DatabaseConfig } from "../config/config.ts";
import { type Project, projectOf } from "../config/project.ts";
import { withDatabase } from "../database/bootstrap.ts";
import { databaseName } from "../database/connections.ts";
import { runSql } from "../database/run-sql.ts";
import { findSchemas } from "../database/served-schemas.ts";
import { connect } from "../database/server-check.ts";
import { QuintetError } from "../errors/errors.ts";
import { migrateScratchDatabase, type ScratchDatabase } from "../migrations/scratch-database.ts";
import { sourceOf } from "../sql/source.ts";
import { BadInput } from "./bad-input.ts";
import type { QualifiedName } from "./names.ts";
import type { Reader } from "./permission-matrix.ts";

/** Where something new is made before it is written: a scratch database that has had the committed migrations and the draft. */
export type Workshop = AsyncDisposable & {
  project: Project;
  config: DatabaseConfig;
  scratch: ScratchDatabase;
  /** As the owner. */
  client: Client;
  /** May become any role. */
  superuser: Client;
  reader: Reader;
};

export async function openWorkshop(config: DatabaseConfig): Promise<Workshop> {
  const resources = new AsyncDisposableStack();
  try {
    const scratch = resources.use(await migrateScratchDatabase(config));
    const client = resources.use(await connect(scratch.ownerUrl));
    const superuser = resources.use(
      await connect(withDatabase(scratch.rootUrl as string, databaseName(scratch.ownerUrl))),
    );
    return {
      project: projectOf(config.database.migrationsFolder),
      config,
      scratch,
      client,
      superuser,
      reader: { query: async <Row extends object>(sql: string) => (await client.query<Row>(sql)).rows },
      [Symbol.asyncDispose]: () => resources.disposeAsync(),
    };
  } catch (error) {
    await resources.disposeAsync();
    throw error;
  }
}

/** @throws BadInput when the schema is not there or not served */
export async function requireSchema({ scratch, config }: Workshop, { schema }: QualifiedName): Promise<void> {
  const { present, unlisted } = await findSchemas(scratch.ownerUrl, config.database.schemas);
  if (present.includes(schema)) return;
  throw new BadInput(
    unlisted.includes(schema) || config.database.schemas.includes(schema)
      ? `The schema ${schema} is not in DATABASE_SCHEMAS or not in the database: the API would not have it.`
      : `There is no schema ${schema}, but ${present.join(", ")}: \`npm run new -- product ${schema}\` makes it.`,
  );
}

/** @throws BadInput when a name wants quotes, or is taken by a table, view, type or sequence */
export async function requireFree(
  { client }: Workshop,
  name: QualifiedName,
  parts: readonly string[] = [],
): Promise<void> {
  await requireUnreserved(client, [name.schema, name.name, ...parts]);
  const { rows } = await client.query("select to_regclass($1) is not null or to_regtype($1) is not null as taken", [
    name.full,
  ]);
  if (rows[0].taken) throw new BadInput(`${name.full} is there already: choose another name.`);
}

async function requireUnreserved(client: Client, names: readonly string[]): Promise<void> {
  const { rows } = await client.query<{ word: string }>(
    "select word from pg_get_keywords() where catcode in ('R', 'T') and word = any ($1)",
    [names],
  );
  if (rows[0])
    throw new BadInput(`${rows[0].word} is a word of SQL, which would need quotes everywhere: choose another.`);
}

/**
 * Runs the draft in the scratch database.
 * @throws BadInput with what PostgreSQL said and where
 */
export async function tryDraft({ client }: Workshop, name: string, sql: string): Promise<void> {
  try {
    await runSql(client, sourceOf(name, sql));
  } catch (error) {
    if (!(error instanceof QuintetError)) throw error;
    throw new BadInput(`PostgreSQL refuses the draft: ${error.message}`);
  }
}

/** The API as the scratch database makes it. */
export async function makeApi({ scratch, config }: Workshop): Promise<GraphQLSchema> {
  const { migrationsFolder, schemas } = config.database;
  const { present } = await findSchemas(scratch.ownerUrl, schemas);
  return buildSchema(
    await printApi({ authenticatorUrl: scratch.authenticatorUrl, schemas: present, migrationsFolder, onWarnings() {} }),
  );
}

/** @throws BadInput when the API does not fit the documents */
export function requireValid(schema: GraphQLSchema, documents: Readonly<Record<string, string>>): void {
  const [fault] = validate(schema, parse(Object.values(documents).join("\n")));
  if (fault) throw new BadInput(`The API does not have it as one expects: ${fault.message}`);
}

export const existsIn = ({ directory }: Project, path: string) => existsSync(join(directory, path));

/** TypeScript in the project's format, where it has Biome. */
export function format({ directory }: Project, files: Readonly<Record<string, string>>): Record<string, string> {
  const biome = join(directory, "node_modules/.bin/biome");
  if (!existsSync(biome)) return { ...files };
  return Object.fromEntries(
    Object.entries(files).map(([path, input]) => {
      if (!path.endsWith(".ts")) return [path, input];
      const { status, stdout } = spawnSync(biome, ["check", "--write", `--stdin-file-path=${path}`], {
        cwd: directory,
        input,
        encoding: "utf8",
      });
      return [path, status === 0 && stdout !== "" ? stdout : input];
    }),
  );
}
