import { cp } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { type Catalog, compareCatalogs, describeDifferences, readCatalog } from "../../src/catalog/catalog.ts";
import { findMissingTwins, readChain } from "../../src/migrations/chain.ts";
import { migrate } from "../../src/migrations/migrate.ts";
import { rollback } from "../../src/migrations/rollback.ts";
import { migrationsFolder } from "../support/cluster.ts";
import { connect } from "../support/connect.ts";
import { createEmptyDatabase, type EmptyDatabase } from "../support/empty-database.ts";
import { makeMigrationsFolder } from "../support/migrations-folder.ts";

test("every committed migration has a twin", async () => {
  expect(await findMissingTwins(migrationsFolder, await readChain(migrationsFolder))).toEqual([]);
});

test("each migration's twin restores the catalog that it found, and migrating again makes the same catalog", async () => {
  await using database = await createEmptyDatabase();
  await using client = await connect(database.superuserUrl);
  const snapshot = () => readCatalog(client, { isPrepared: true });
  const chain = await readChain(migrationsFolder);

  const up = await walkUp(database, snapshot);
  const down = await walkDown(database, snapshot);
  await migrate({ ...database, migrationsFolder });
  const again = [...up.slice(0, -1), await snapshot()];

  for (const [index, { name }] of chain.entries()) {
    expect({ name, differs: differences(up, down.toReversed(), index) }).toEqual({ name, differs: [] });
  }
  expect(differences(up, again, chain.length)).toEqual([]);
});

const differences = (one: Catalog[], other: Catalog[], index: number) =>
  describeDifferences(compareCatalogs(one[index] as Catalog, other[index] as Catalog));

type Snapshot = () => Promise<Catalog>;

/** The catalog before the first migration, and after each. */
async function walkUp(database: EmptyDatabase, snapshot: Snapshot): Promise<Catalog[]> {
  const chain = await readChain(migrationsFolder);
  await using folder = await makeMigrationsFolder();
  const catalogs = [await snapshot()];
  for (const { name, file } of chain) {
    await cp(file, join(folder.path, "committed", name));
    await migrate({ ...database, migrationsFolder: folder.path });
    catalogs.push(await snapshot());
  }
  return catalogs;
}

/** The catalog after the last migration, and after each is undone, down to none. */
async function walkDown(database: EmptyDatabase, snapshot: Snapshot): Promise<Catalog[]> {
  const chain = await readChain(migrationsFolder);
  const catalogs = [await snapshot()];
  for (const { name } of chain.toReversed()) {
    const undone = await rollback({ ownerUrl: database.ownerUrl, migrationsFolder });
    expect(undone).toEqual([{ name, losses: [] }]);
    catalogs.push(await snapshot());
  }
  return catalogs;
}
