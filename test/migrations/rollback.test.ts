import { writeFile } from "node:fs/promises";
import { describe, expect, test } from "@jest/globals";
import { compareCatalogs, readCatalog } from "../../src/catalog/catalog.ts";
import { QuintetError } from "../../src/errors/errors.ts";
import { migrate } from "../../src/migrations/migrate.ts";
import { rollback } from "../../src/migrations/rollback.ts";
import { connect } from "../support/connect.ts";
import { createEmptyDatabase, type EmptyDatabase } from "../support/empty-database.ts";
import { type Draft, makeMigrationsFolder } from "../support/migrations-folder.ts";

const shelves: Draft = {
  slug: "shelves",
  up: "create schema library; create table library.shelves (id integer primary key, label text);",
  down: "drop table library.shelves; drop schema library;",
};
const colours: Draft = {
  slug: "colours",
  up: "alter table library.shelves add column colour text;",
  down: "alter table library.shelves drop column colour;",
};
const books: Draft = {
  slug: "books",
  up: "create table library.books (id integer primary key); create table library.authors (id integer primary key);",
  down: "drop table library.books, library.authors;",
};
const chain = [shelves, colours, books];
const rows = `
  insert into library.shelves values (1, 'top', 'red'), (2, 'middle', null), (3, 'bottom', 'blue');
  insert into library.books values (1);`;

describe("a rollback", () => {
  test("undoes the newest migration only, when nothing else is asked", async () => {
    await using library = await openLibrary();

    expect(await library.rollback()).toEqual([{ name: "000003-books.sql", losses: [] }]);
    expect(await library.applied()).toEqual(["000001.sql", "000002.sql"]);
  });

  test("to a migration, by its name or number, leaves that one and those before it", async () => {
    await using library = await openLibrary();
    const left: Record<string, number> = {
      "000001-shelves.sql": 1,
      "000001-shelves": 1,
      "000001": 1,
      "1": 1,
      "0": 0,
      "000003-books.sql": 3,
    };

    for (const [to, count] of Object.entries(left)) {
      const undone = await library.rollback({ to });

      expect({ to, undone: undone.length }).toEqual({ to, undone: 3 - count });
      expect(await library.applied()).toHaveLength(count);
      await library.migrate();
    }
  });

  test("to one that never was changes nothing", async () => {
    await using library = await openLibrary();

    for (const to of ["4", "000002-books.sql", "shelves", "-1", "latest", ""]) {
      const error = await failureOf(library.rollback({ to }));

      expect(error.code).toBe("MIGRATION");
      expect(error.message).toContain(to);
    }
    expect(await library.applied()).toHaveLength(3);
  });

  test("of an empty database does nothing", async () => {
    await using library = await openLibrary();
    await library.rollback({ to: "0" });

    expect(await library.rollback()).toEqual([]);
  });

  test("that would lose data names each table with its rows, and changes nothing", async () => {
    await using library = await openLibrary();
    await library.query(rows);
    const before = await library.catalog();

    const error = await failureOf(library.rollback({ to: "1" }));

    expect(error.code).toBe("MIGRATION");
    expect(error.extensions.losses).toEqual([
      { what: "library.books", rows: 1 },
      { what: "library.shelves (column colour)", rows: 2 },
    ]);
    expect(error.message).toContain("library.books: 1 row");
    expect(error.message).toContain("library.shelves (column colour): 2 rows");
    expect(await library.applied()).toHaveLength(3);
    expect(compareCatalogs(before, await library.catalog())).toEqual([]);
    expect(
      await library.query("select count(*)::integer as count from library.shelves where colour is not null"),
    ).toEqual([{ count: 2 }]);
  });

  test("that may lose data loses it, and reports what", async () => {
    await using library = await openLibrary();
    await library.query(rows);

    const undone = await library.rollback({ to: "1", allowDataLoss: true });

    expect(undone).toEqual([
      { name: "000003-books.sql", losses: [{ what: "library.books", rows: 1 }] },
      { name: "000002-colours.sql", losses: [{ what: "library.shelves (column colour)", rows: 2 }] },
    ]);
    expect(await library.query("select id, label from library.shelves order by id")).toHaveLength(3);
  });

  test("that deletes rows of a table that stays counts them", async () => {
    await using library = await openLibrary({
      slug: "attic",
      up: "insert into library.shelves values (9, 'attic');",
      down: "delete from library.shelves;",
    });

    const error = await failureOf(library.rollback());

    expect(error.extensions.losses).toEqual([{ what: "library.shelves", rows: 1 }]);
  });

  test("names the missing twins before it begins", async () => {
    await using library = await openLibrary({ slug: "attic", up: "create table library.attic ();" });

    const error = await failureOf(library.rollback({ to: "1" }));

    expect(error.extensions.missing).toEqual(["000004-attic.sql"]);
    expect(error.message).toContain("000004-attic.sql");
    expect(await library.applied()).toHaveLength(4);
  });

  test("in which one twin fails leaves everything as it was", async () => {
    await using library = await openLibrary();
    await writeFile(
      library.folder.twin("000002-colours.sql"),
      "alter table library.shelves drop column label; select 1 / 0;",
    );
    const before = await library.catalog();

    const error = await failureOf(library.rollback({ to: "0" }));

    expect(error.code).toBe("MIGRATION");
    expect(error.message).toContain("000002-colours.sql");
    expect(await library.applied()).toHaveLength(3);
    expect(compareCatalogs(before, await library.catalog())).toEqual([]);
  });

  test("beside another one waits: each undoes what it finds", async () => {
    await using library = await openLibrary();

    const undone = await Promise.all([library.rollback(), library.rollback()]);

    expect(
      undone
        .flat()
        .map(({ name }) => name)
        .sort(),
    ).toEqual(["000002-colours.sql", "000003-books.sql"]);
    expect(await library.applied()).toEqual(["000001.sql"]);
  });

  test("to one place beside another one to the same place undoes each migration once", async () => {
    await using library = await openLibrary();

    const undone = await Promise.all([library.rollback({ to: "1" }), library.rollback({ to: "1" })]);

    expect(undone.map((each) => each.length).sort()).toEqual([0, 2]);
  });

  test("beside a migration leaves a chain without a gap", async () => {
    await using library = await openLibrary();
    await library.rollback();

    await Promise.all([library.rollback(), library.migrate()]);

    // Whichever came first: down and up, or up and down.
    expect([
      ["000001.sql", "000002.sql"],
      ["000001.sql", "000002.sql", "000003.sql"],
    ]).toContainEqual(await library.applied());
  });
});

/** A database of its own with the chain above, and one more migration when given. */
async function openLibrary(...more: Draft[]) {
  await using resources = new AsyncDisposableStack();
  const folder = resources.use(await makeMigrationsFolder(...chain, ...more));
  const database: EmptyDatabase = resources.use(await createEmptyDatabase());
  const migrateLibrary = () => migrate({ ...database, migrationsFolder: folder.path });
  await migrateLibrary();
  const owner = resources.use(await connect(database.ownerUrl));
  const query = async (sql: string) => (await owner.query(sql)).rows;
  const kept = resources.move();
  return {
    folder,
    query,
    migrate: migrateLibrary,
    rollback: (options: { to?: string; allowDataLoss?: boolean } = {}) =>
      rollback({ ownerUrl: database.ownerUrl, migrationsFolder: folder.path, ...options }),
    applied: async () =>
      (await query("select filename from graphile_migrate.migrations order by 1")).map(({ filename }) => filename),
    catalog: () => readCatalog(owner),
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  };
}

async function failureOf(promise: Promise<unknown>): Promise<QuintetError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(QuintetError);
  return error as QuintetError;
}
