import { chmod, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ClientBase } from "pg";
import {
  type Catalog,
  compareCatalogs,
  type Dependencies,
  describeDifferences,
  readCatalog,
  readDependencies,
} from "../catalog/catalog.ts";
import { mend } from "../catalog/mend.ts";
import { queueToBootstrap } from "../database/bootstrap.ts";
import { runSql } from "../database/run-sql.ts";
import { connect } from "../database/server-check.ts";
import { QuintetError } from "../errors/errors.ts";
import { sourceOf } from "../sql/source.ts";
import { type Migration, readChain } from "./chain.ts";
import { requireDevelopmentConnections } from "./current.ts";
import { lockMigrations } from "./lock.ts";
import { runPending } from "./migrate.ts";
import { hashOf } from "./migration-file.ts";
import { resetShadow } from "./reset.ts";
import type { MigrationOptions } from "./settings.ts";
import { committedTextOf, stage } from "./staging.ts";
import { readRows, writeRows } from "./table-rows.ts";

type Options = MigrationOptions & {
  /** The last migration that the baseline stands for, by name or number; the newest when absent. */
  to?: string | undefined;
  isProduction: boolean;
  /** SQL that makes what the database has. */
  writeSchema: (client: ClientBase) => Promise<string>;
};

export type Squashed = { baseline: string; replaced: string[] };

/** What a database is, as far as migrations make it. */
type Made = { catalog: Catalog; rows: Map<string, string[]> };

/**
 * Puts one migration in the place of old ones, the baseline: what they have made, schema and rows, as it stands after the last of them. It
 * has that one's number and hash, so that a database that has had them has had the baseline, and the migrations after it stay as
 * they are. In the shadow database it makes the same catalog and rows as they do, and so do the migrations after it.
 * @throws QuintetError MIGRATION with what differs; no file is changed
 */
export async function squashMigrations({ to, isProduction, writeSchema, ...options }: Options): Promise<Squashed> {
  if (isProduction)
    throw new QuintetError("MIGRATION", "Squash replaces committed migrations: do it where you develop.");
  requireDevelopmentConnections(options, "squash");
  const chain = await readChain(options.migrationsFolder);
  const count = findLast(chain, to) + 1;
  const [old, rest] = [chain.slice(0, count), chain.slice(count)];
  if (old.length < 2)
    throw new QuintetError("MIGRATION", "There is nothing to squash: a baseline stands for two migrations or more.");

  await using _queue = await queueToBootstrap(options.rootUrl as string); // a new shadow database runs bootstrap.sql
  const before = await makeShadow(options, old);
  const baseline = makeBaseline(old.at(-1) as Migration, await describeShadow(options, writeSchema));
  const after = await continueShadow(options, rest);
  await requireSame(before, await makeShadow(options, [baseline]), "the baseline");
  await requireSame(after, await continueShadow(options, rest), "the migrations after the baseline");
  const twin = await writeTwin(options, baseline);

  await replaceFiles(options.migrationsFolder, { old, baseline, twin });
  return { baseline: baseline.name, replaced: old.map(({ name }) => name) };
}

function findLast(chain: readonly Migration[], to: string | undefined): number {
  if (to === undefined) return chain.length - 1;
  const index = chain.findIndex(
    ({ name, id }) =>
      [name, name.replace(/\.sql$/, "")].includes(to) ||
      (/^\d+(\.sql)?$/.test(to) && Number.parseInt(id, 10) === Number.parseInt(to, 10)),
  );
  if (index < 0) throw new QuintetError("MIGRATION", `There is no committed migration ${to}.`);
  return index;
}

async function makeShadow(options: MigrationOptions, chain: readonly Migration[]): Promise<Made> {
  await using staging = await stage(options.migrationsFolder, { chain });
  await resetShadow({ ...options, migrationsFolder: staging.path });
  return await examineShadow(options);
}

async function continueShadow(options: MigrationOptions, pending: readonly Migration[]): Promise<Made> {
  {
    await using client = await lockMigrations({ ...options, ownerUrl: options.shadowUrl as string });
    await runPending(client, { options, pending, isShadow: true });
  }
  return await examineShadow(options);
}

async function examineShadow({ shadowUrl }: MigrationOptions): Promise<Made> {
  await using client = await connect(shadowUrl as string);
  return { catalog: await readCatalog(client), rows: await readRows(client) };
}

async function describeShadow(
  { shadowUrl }: MigrationOptions,
  writeSchema: Options["writeSchema"],
): Promise<{ schema: string; rows: string }> {
  await using client = await connect(shadowUrl as string);
  return { schema: await writeSchema(client), rows: await writeRows(client) };
}

function makeBaseline(last: Migration, { schema, rows }: { schema: string; rows: string }): Migration {
  const body = [
    `-- All that the migrations up to ${last.name} have made. Written by \`npm run squash\`; a database that has had them has had this.`,
    schema.trim(),
    ...(rows ? [`-- Rows that migrations have made.\n${rows}`] : []),
    "reset check_function_bodies;",
  ].join("\n\n");
  const name = last.id.replace(/\.sql$/, "-baseline.sql");
  const file = `${last.file.slice(0, last.file.length - last.name.length)}${name}`;
  const headers = { Message: "baseline", AllowInvalidHash: null, Baseline: hashOf(body, undefined) };
  return { ...last, name, file, headers, body: `${body}\n`, previousHash: undefined, headerLines: 6, isBaseline: true };
}

async function requireSame(expected: Made, actual: Made, what: string): Promise<void> {
  const tables = new Set([...expected.rows.keys(), ...actual.rows.keys()]);
  const differences = [
    ...describeDifferences(compareCatalogs(expected.catalog, actual.catalog)),
    ...[...tables]
      .filter((name) => expected.rows.get(name)?.join() !== actual.rows.get(name)?.join())
      .map((name) => `rows of ${name}`),
  ];
  if (differences.length === 0) return;
  const shown = differences.slice(0, 20).map((line) => `  ${line}`);
  throw new QuintetError(
    "MIGRATION",
    [`Nothing was squashed, because ${what} would not make the same database. What differs:`, ...shown].join("\n"),
    { extensions: { differences } },
  );
}

/** What undoes a baseline leaves the database as bootstrap.sql makes it. */
async function writeTwin(options: MigrationOptions, baseline: Migration): Promise<string> {
  const empty = await withDependencies(options, []);
  const made = await withDependencies(options, [baseline]);
  const schemas = [...made.catalog.values()].filter(
    ({ kind, name }) => kind === "schema" && !empty.catalog.has(`schema ${name}`),
  );
  const drops = schemas.map(({ name }) => `drop schema ${name} cascade;`);
  await using client = await connect(options.shadowUrl as string);
  const name = `rollback/${baseline.name}`;
  await runSql(client, sourceOf(name, drops.join("\n")));
  const catalog = await readCatalog(client);
  const left = { catalog, dependencies: await readDependencies(client, catalog) };
  const others = mend(compareCatalogs(empty.catalog, catalog), { expected: empty, actual: left });
  await runSql(client, sourceOf(name, others.join("\n")));
  const differences = compareCatalogs(empty.catalog, await readCatalog(client));
  if (differences.length > 0)
    throw new QuintetError(
      "MIGRATION",
      [
        "No SQL could be found that undoes the baseline. Left over:",
        ...describeDifferences(differences).slice(0, 20),
      ].join("\n"),
    );
  return `${[...drops, ...others].join("\n")}\n`;
}

async function withDependencies(
  options: MigrationOptions,
  chain: readonly Migration[],
): Promise<{ catalog: Catalog; dependencies: Dependencies }> {
  const { catalog } = await makeShadow(options, chain);
  await using client = await connect(options.shadowUrl as string);
  return { catalog, dependencies: await readDependencies(client, catalog) };
}

type Files = { old: readonly Migration[]; baseline: Migration; twin: string };

async function replaceFiles(migrationsFolder: string, { old, baseline, twin }: Files): Promise<void> {
  const twinOf = ({ name }: Migration) => join(migrationsFolder, "rollback", name);
  for (const migration of old) {
    await rm(migration.file, { force: true });
    await rm(twinOf(migration), { force: true });
  }
  await writeFile(baseline.file, committedTextOf(baseline));
  await chmod(baseline.file, 0o440);
  await writeFile(twinOf(baseline), twin);
}
