import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import {
  type Catalog,
  type CatalogItem,
  type Dependencies,
  readCatalog,
  readDependencies,
} from "../catalog/catalog.ts";
import type { DatabaseConfig } from "../config/config.ts";
import { projectOf } from "../config/project.ts";
import { withDatabase } from "../database/bootstrap.ts";
import { databaseName } from "../database/connections.ts";
import { connect } from "../database/server-check.ts";
import { readIfThere } from "../migrations/current.ts";
import type { ScratchDatabase } from "../migrations/scratch-database.ts";
import { makeStateDirectory } from "../shared/state-directory.ts";
import type { Review, State } from "./review.ts";
import { type Defect, findDefects, prepareLints, readLints } from "./safety/lints.ts";

/** What is known of a database that migrations have made, and nobody else: what it has, and what is wrong with that. */
export type KnownState = { catalog: Catalog; dependencies: Dependencies; defects: Defect[] };

type Stored = { items: CatalogItem[]; dependencies: [string, string[]][]; defects: Defect[] };

/** How many states are kept; a draft that is being written makes one with each save. */
const keptFiles = 20;

/**
 * What a state of the migrations makes, from the project's `.quintet/states/` when it has been made before, else from a scratch
 * database.
 * @throws QuintetError CONFIGURATION on a server where we may not make databases; MIGRATION when something does not run
 */
export async function knowState(review: Review, state: State): Promise<KnownState> {
  const folder = join(projectOf(review.config.database.migrationsFolder).stateDirectory, "states");
  const file = join(folder, `${await keyOf(review, state)}.json.gz`);
  const stored = await readFile(file).catch(() => undefined);
  if (stored) return restore(JSON.parse(gunzipSync(stored).toString()) as Stored);
  const known = await examine(await review.scratch(state), review.config);
  await store(folder, file, known).catch(() => {}); // a checkout that cannot be written to does without
  return known;
}

async function examine(scratch: ScratchDatabase, { database }: DatabaseConfig): Promise<KnownState> {
  await using client = await connect(scratch.ownerUrl);
  const catalog = await readCatalog(client);
  const dependencies = await readDependencies(client, catalog);
  return { catalog, dependencies, defects: await lint(scratch, database) };
}

async function lint({ rootUrl, ownerUrl }: ScratchDatabase, { schemas, migrationsFolder }: DatabaseConfig["database"]) {
  await using superuser = await connect(withDatabase(rootUrl as string, databaseName(ownerUrl)));
  await superuser.query("begin"); // closing the connection rolls back
  await prepareLints(superuser, schemas);
  const defects: Defect[] = [];
  for (const each of await readLints(migrationsFolder)) defects.push(...(await findDefects(superuser, each)));
  return defects;
}

/** All that decides what a database comes to be, and how we look at it. */
async function keyOf({ database, config, change }: Review, { committed, hasDraft }: State): Promise<string> {
  const { migrationsFolder } = config.database;
  await using client = await connect(database.ownerUrl);
  const { rows } = await client.query("select version()");
  const parts = [
    JSON.stringify([rows, config.database.schemas]),
    ...(await readTexts(join(import.meta.dirname, "../catalog"))),
    ...(await readTexts(join(import.meta.dirname, "safety"))),
    ...(await readLints(migrationsFolder)).map(({ rule, query }) => `${rule}\n${query}`),
    await readIfThere(join(migrationsFolder, "bootstrap.sql")),
    ...committed.map(({ hash }) => hash),
    ...(hasDraft ? change.draft.map(({ file, text }) => `${file}\n${text}`) : []),
  ];
  return createHash("sha256").update(parts.join("\0")).digest("hex").slice(0, 32);
}

async function readTexts(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => /\.(ts|sql)$/.test(name)).sort();
  return await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
}

async function store(folder: string, file: string, { catalog, dependencies, defects }: KnownState): Promise<void> {
  const stored: Stored = {
    items: [...catalog.values()],
    dependencies: [...dependencies].map(([key, needs]) => [key, [...needs]]),
    defects,
  };
  await makeStateDirectory(dirname(folder));
  await mkdir(folder, { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  await writeFile(unfinished, gzipSync(JSON.stringify(stored), { level: 1 }));
  await rename(unfinished, file);
  await forgetOldest(folder);
}

async function forgetOldest(folder: string): Promise<void> {
  const names = await readdir(folder);
  const ages = await Promise.all(names.map(async (name) => ({ name, time: (await stat(join(folder, name))).mtimeMs })));
  const old = ages.sort((a, b) => b.time - a.time).slice(keptFiles);
  await Promise.all(old.map(({ name }) => rm(join(folder, name), { force: true })));
}

function restore({ items, dependencies, defects }: Stored): KnownState {
  return {
    catalog: new Map(items.map((item) => [`${item.kind} ${item.name}`, item])),
    dependencies: new Map(dependencies.map(([key, needs]) => [key, new Set(needs)])),
    defects,
  };
}
