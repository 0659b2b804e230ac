import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import type { Client } from "pg";
import {
  type Catalog,
  type CatalogItem,
  type Dependencies,
  readCatalog,
  readDependencies,
} from "../catalog/catalog.ts";
import { projectOf } from "../config/project.ts";
import { connect } from "../database/server-check.ts";
import { readIfThere } from "../migrations/current.ts";
import type { Review, State } from "./review.ts";

/** What is known of a database that migrations have made, and nobody else. */
export type KnownState = { catalog: Catalog; dependencies: Dependencies };

type Stored = { items: CatalogItem[]; dependencies: [string, string[]][] };

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
  await using client = await connect((await review.scratch(state)).ownerUrl);
  const known = await examine(client);
  await store(folder, file, known).catch(() => {}); // a checkout that cannot be written to does without
  return known;
}

async function examine(client: Client): Promise<KnownState> {
  const catalog = await readCatalog(client);
  return { catalog, dependencies: await readDependencies(client, catalog) };
}

/** All that decides what a database comes to be, and how we look at it. */
async function keyOf({ database, config, change }: Review, { committed, hasDraft }: State): Promise<string> {
  const { migrationsFolder } = config.database;
  await using client = await connect(database.ownerUrl);
  const { rows } = await client.query("select version()");
  const catalogFolder = join(import.meta.dirname, "../catalog");
  const queries = await Promise.all(
    (await readdir(catalogFolder)).sort().map((name) => readIfThere(join(catalogFolder, name))),
  );
  const parts = [
    JSON.stringify(rows),
    ...queries,
    await readIfThere(join(migrationsFolder, "bootstrap.sql")),
    ...committed.map(({ hash }) => hash),
    ...(hasDraft ? change.draft.map(({ file, text }) => `${file}\n${text}`) : []),
  ];
  return createHash("sha256").update(parts.join("\0")).digest("hex").slice(0, 32);
}

async function store(folder: string, file: string, { catalog, dependencies }: KnownState): Promise<void> {
  const stored: Stored = {
    items: [...catalog.values()],
    dependencies: [...dependencies].map(([key, needs]) => [key, [...needs]]),
  };
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

function restore({ items, dependencies }: Stored): KnownState {
  return {
    catalog: new Map(items.map((item) => [`${item.kind} ${item.name}`, item])),
    dependencies: new Map(dependencies.map(([key, needs]) => [key, new Set(needs)])),
  };
}
