import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { DatabaseConfig } from "../config/config.ts";
import { requireSchemas } from "../database/served-schemas.ts";
import { connect } from "../database/server-check.ts";
import { migrateScratchDatabase } from "../migrations/scratch-database.ts";
import { readCatalog } from "./catalog.ts";
import { type DocFiles, renderDocs } from "./render-docs.ts";
import { readDatabaseObjects } from "./schema-sql/database-objects.ts";
import { renderSchemaSql } from "./schema-sql/render-schema-sql.ts";

/** Whole folders are generated, so a file in them that nothing makes is one too many. */
const generatedFolders = ["database", "generated"];

export type StaleFile = { file: string; state: "stale" | "missing" | "superfluous" };

/**
 * The documentation of the database as the migrations make it, unwritten.
 * @throws QuintetError of the server, or of the migration that does not run
 */
export async function makeDocs(config: DatabaseConfig): Promise<DocFiles> {
  await using scratch = await migrateScratchDatabase(config);
  await using client = await connect(scratch.ownerUrl);
  const { schemas } = config.database;
  await requireSchemas(scratch.ownerUrl, schemas);
  return {
    ...(await renderDocs(await readCatalog(client, schemas))),
    "database/schema.sql": renderSchemaSql(await readDatabaseObjects(client), schemas),
  };
}

/** Which files are not what they should be, by their full path. */
export async function findStaleDocs(files: DocFiles, directory: string): Promise<StaleFile[]> {
  const found: StaleFile[] = [];
  for (const folder of generatedFolders) {
    const present = await readdir(join(directory, folder), { recursive: true, withFileTypes: true }).catch(() => []);
    for (const entry of present.filter((candidate) => !candidate.isDirectory())) {
      const file = join(entry.parentPath, entry.name);
      if (!Object.hasOwn(files, file.slice(directory.length + 1))) found.push({ file, state: "superfluous" });
    }
  }
  for (const [name, content] of Object.entries(files)) {
    const file = join(directory, name);
    const current = await readFile(file, "utf8").catch(() => undefined);
    if (current !== content) found.push({ file, state: current === undefined ? "missing" : "stale" });
  }
  return found.sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** Brings a docs folder in line. @returns what it was that changed */
export async function writeDocs(files: DocFiles, directory: string): Promise<StaleFile[]> {
  const changed = await findStaleDocs(files, directory);
  for (const { file, state } of changed) {
    if (state === "superfluous") {
      await rm(file);
    } else {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, files[file.slice(directory.length + 1)] ?? "");
    }
  }
  return changed;
}
