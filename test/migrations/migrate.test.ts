import { writeFile } from "node:fs/promises";
import { describe, expect, test } from "@jest/globals";
import { QuintetError } from "../../src/errors/errors.ts";
import { migrate } from "../../src/migrations/migrate.ts";
import { connect } from "../support/connect.ts";
import { createEmptyDatabase, type EmptyDatabase } from "../support/empty-database.ts";
import { committedText, type Draft, hashOf, makeMigrationsFolder } from "../support/migrations-folder.ts";

const one: Draft = { slug: "one", up: "create schema one;" };
const two: Draft = { slug: "two", up: "create schema two;" };
const three: Draft = { slug: "three", up: "create schema three;" };

describe("migrating", () => {
  test("runs what is pending, and then nothing", async () => {
    await using database = await createEmptyDatabase();
    await using folder = await makeMigrationsFolder(one, two);

    expect(await migrate({ ...database, migrationsFolder: folder.path })).toBe(2);
    expect(await migrate({ ...database, migrationsFolder: folder.path })).toBe(0);
    await folder.add(three);
    expect(await migrate({ ...database, migrationsFolder: folder.path })).toBe(1);
  });

  test("from several processes at once happens once", async () => {
    await using database = await createEmptyDatabase();
    await using folder = await makeMigrationsFolder(one, two, { slug: "slow", up: "select pg_sleep(0.1);" });

    const counts = await Promise.all([1, 2, 3].map(() => migrate({ ...database, migrationsFolder: folder.path })));

    expect(counts.sort()).toEqual([0, 0, 3]);
  });

  test("refuses a database that has had a migration that the checkout lacks", async () => {
    await using database = await createEmptyDatabase();
    await using newer = await makeMigrationsFolder(one, two, three);
    await using older = await makeMigrationsFolder(one, two);
    await migrate({ ...database, migrationsFolder: newer.path });

    const error = await failureOf(migrate({ ...database, migrationsFolder: older.path }));

    expect(error.message).toContain("000003.sql");
  });

  test("refuses a database that lacks a migration in the middle", async () => {
    await using database = await createEmptyDatabase();
    await using folder = await makeMigrationsFolder(one, two, three);
    await migrate({ ...database, migrationsFolder: folder.path });
    await execute(
      database,
      "alter table graphile_migrate.migrations disable trigger all; delete from graphile_migrate.migrations where filename = '000002.sql'",
    );

    const error = await failureOf(migrate({ ...database, migrationsFolder: folder.path }));

    expect(error.message).toContain("000002-two.sql");
    expect(error.message).toContain("000003-three.sql");
  });

  test("refuses a database that has had another file of the same name", async () => {
    await using database = await createEmptyDatabase();
    await using folder = await makeMigrationsFolder(one);
    await migrate({ ...database, migrationsFolder: folder.path });
    const body = "create schema eins;";
    await writeFile(folder.committed("000001-one.sql"), committedText({ body, hash: hashOf(body) }));

    const error = await failureOf(migrate({ ...database, migrationsFolder: folder.path }));

    expect(error.message).toContain("000001-one.sql");
  });

  test("names file, line and column of a fault, and keeps the migrations before it", async () => {
    await using database = await createEmptyDatabase();
    await using folder = await makeMigrationsFolder(
      one,
      { slug: "broken", up: "-- A table.\ncreate table one.t (\n  id wrong_type\n);" },
      three,
    );

    const error = await failureOf(migrate({ ...database, migrationsFolder: folder.path }));

    // The file begins with two header lines and a blank one.
    expect(error.message).toContain('line 6, column 6 of "000002-broken.sql"');
    expect(await applied(database)).toEqual(["000001.sql"]);
    expect(await execute(database, "select 1 from pg_namespace where nspname in ('one', 'three')")).toHaveLength(1);
  });

  test("names the file of a fault that has no place", async () => {
    await using database = await createEmptyDatabase();
    await using folder = await makeMigrationsFolder(one, {
      slug: "thrown",
      up: "do $$ begin raise exception 'no' using hint = 'Do this first.'; end $$;",
    });

    const error = await failureOf(migrate({ ...database, migrationsFolder: folder.path }));

    expect(error.message).toContain("000002-thrown.sql");
    expect(error.message).toContain("Do this first.");
  });

  test("undoes the part of a failing migration that ran", async () => {
    await using database = await createEmptyDatabase();
    await using folder = await makeMigrationsFolder(one, {
      slug: "half",
      up: "create table one.half (); select 1 / 0;",
    });

    await failureOf(migrate({ ...database, migrationsFolder: folder.path }));

    expect(await execute(database, "select 1 from pg_class where relname = 'half'")).toEqual([]);
  });

  test("tells no password when the server cannot be reached", async () => {
    await using folder = await makeMigrationsFolder(one);
    const ownerUrl = "postgres://quintet_owner:hunter2@localhost:1/quintet";

    const error = await failureOf(
      migrate({ ownerUrl, authenticatorUrl: ownerUrl, migrationsFolder: folder.path }),
      "DATABASE",
    );

    expect(JSON.stringify([error.message, error.extensions])).not.toContain("hunter2");
  });

  test("tells no password when the server refuses it", async () => {
    await using database = await createEmptyDatabase();
    await using folder = await makeMigrationsFolder(one);
    const ownerUrl = database.ownerUrl.replace("test-password", "hunter2");

    const error = await failureOf(migrate({ ...database, ownerUrl, migrationsFolder: folder.path }), "DATABASE");

    expect(JSON.stringify([error.message, error.extensions])).not.toContain("hunter2");
    expect(error.message).toContain("quintet_owner");
  });

  test("names a .gmrc that cannot be read", async () => {
    await using database = await createEmptyDatabase();
    await using folder = await makeMigrationsFolder(one);
    await writeFile(`${folder.path}/../.gmrc`, "{ not json");

    const error = await failureOf(migrate({ ...database, migrationsFolder: folder.path }), "CONFIGURATION");

    expect(error.message).toContain(".gmrc");
  });
});

const applied = async (database: EmptyDatabase) =>
  (await execute(database, "select filename from graphile_migrate.migrations order by 1")).map(
    ({ filename }) => filename,
  );

async function execute({ superuserUrl }: EmptyDatabase, sql: string) {
  await using client = await connect(superuserUrl);
  return (await client.query(sql)).rows;
}

async function failureOf(promise: Promise<unknown>, code = "MIGRATION"): Promise<QuintetError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(QuintetError);
  expect(error).toMatchObject({ code });
  return error as QuintetError;
}
