import { rm, writeFile } from "node:fs/promises";
import { describe, expect, test } from "@jest/globals";
import { lintMigrations } from "../../src/migrations/lint.ts";
import { migrationsFolder } from "../support/cluster.ts";
import { type Draft, makeMigrationsFolder } from "../support/migrations-folder.ts";

const good: Draft = { slug: "one", up: "-- A schema.\ncreate schema one;", down: "drop schema one;" };

describe("the lint of migration files", () => {
  test("finds nothing in ours", async () => {
    expect(await lintMigrations(migrationsFolder)).toEqual([]);
  });

  test("reads past what committing adds, comments and texts", async () => {
    await using folder = await makeMigrationsFolder({
      slug: "one",
      up:
        "--! split: 1-current.sql\n-- A schema; no serial.\ncreate schema one;\ncomment on schema one is 'A timestamp''s serial';\n" +
        'comment on schema one is $c$Anna\'s; commit;$c$;\ncreate table one.t ("timestamp" timestamptz);',
      down: "drop schema one;",
    });

    expect(await lintMigrations(folder.path)).toEqual([]);
  });

  test.each([
    ["a timestamp without time zone", "create table t (at timestamp);"],
    ["a timestamp that says so", "create table t (at timestamp(3) without time zone);"],
    ["a serial", "create table t (id bigserial);"],
    ["a role", "create role somebody;"],
    ["the end of its transaction", "create table t ();\ncommit;"],
    ["another word for that", "create table t ();\nend and chain;"],
    ["a type of an argument", "create function f(timestamp) returns int language sql immutable return 1;"],
    ["row level security switched off", "alter table t disable row level security;"],
    ["what is no SQL", "create tabel t ();"],
  ])("finds %s", async (_what, sql) => {
    await using folder = await makeMigrationsFolder({ ...good, up: `-- A table.\n${sql}` });

    expect(await lintMigrations(folder.path)).toEqual([expect.stringContaining("committed/000001-one.sql")]);
  });

  test("finds the end of the transaction in a twin", async () => {
    await using folder = await makeMigrationsFolder({ ...good, down: "drop schema one;\nCOMMIT;" });

    expect(await lintMigrations(folder.path)).toEqual([expect.stringContaining("rollback/000001-one.sql")]);
  });

  test("finds a migration that does not say what it means", async () => {
    await using folder = await makeMigrationsFolder({ ...good, up: "create schema one;" });

    expect(await lintMigrations(folder.path)).toEqual([expect.stringContaining("committed/000001-one.sql")]);
  });

  test("finds a twin that is missing, blank, or alone", async () => {
    await using folder = await makeMigrationsFolder(good, { ...good, slug: "two" });
    await rm(folder.twin("000001-one.sql"));
    await writeFile(folder.twin("000002-two.sql"), "-- Nothing yet.\n");
    await writeFile(folder.twin("000003-three.sql"), "drop schema three;\n");
    await writeFile(folder.twin("current.sql"), "-- Being written.\n");

    expect(await lintMigrations(folder.path)).toEqual([
      expect.stringContaining("rollback/000002-two.sql"),
      expect.stringContaining("committed/000001-one.sql"),
      expect.stringContaining("rollback/000003-three.sql"),
    ]);
  });

  test("finds Windows line endings, and a file that committing would not have named so", async () => {
    await using folder = await makeMigrationsFolder(good);
    await writeFile(folder.twin("000001-one.sql"), "drop schema one;\r\n");
    await writeFile(folder.committed("one more.sql"), "-- A schema.\n");

    expect(await lintMigrations(folder.path)).toEqual([
      expect.stringContaining("committed/one more.sql"),
      expect.stringContaining("rollback/000001-one.sql"),
    ]);
  });

  test("finds a broken chain", async () => {
    await using folder = await makeMigrationsFolder(good, { ...good, slug: "two" });
    await rm(folder.committed("000001-one.sql"));

    expect(await lintMigrations(folder.path)).toEqual([expect.stringContaining("000002-two.sql")]);
  });
});
