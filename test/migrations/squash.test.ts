import { readFile } from "node:fs/promises";
import { describe, expect, test } from "@jest/globals";
import { readDatabaseObjects } from "../../src/docs/schema-sql/database-objects.ts";
import { renderSchemaStatements } from "../../src/docs/schema-sql/render-schema-sql.ts";
import { readChain } from "../../src/migrations/chain.ts";
import { migrate } from "../../src/migrations/migrate.ts";
import { rollback } from "../../src/migrations/rollback.ts";
import { squashMigrations } from "../../src/migrations/squash.ts";
import { readRows } from "../../src/migrations/table-rows.ts";
import { connect } from "../support/connect.ts";
import { openDesk } from "../support/desk.ts";
import { createEmptyDatabase } from "../support/empty-database.ts";

const notes = {
  slug: "notes",
  up: `create table identity.kinds (name text primary key);
    create table identity.notes (id int generated always as identity primary key, kind text references identity.kinds, at timestamptz not null default now(), tags text[], doubled text generated always as (kind || kind) stored);
    create function identity.refuse() returns trigger language plpgsql as $$ begin raise exception 'no'; end $$;
    insert into identity.kinds values ('it''s'), ('b\\c');
    insert into identity.notes (kind, tags) values ('it''s', '{a,"b c",null}'), (null, null);
    create trigger refuse before insert on identity.kinds execute function identity.refuse();
    alter default privileges revoke execute on functions from public;`,
  down: `alter default privileges grant execute on functions to public;
    drop table identity.notes, identity.kinds; drop function identity.refuse();`,
};
const tags = {
  slug: "tags",
  up: "alter table identity.notes add column tag text;",
  down: "alter table identity.notes drop column tag;",
};
const writeSchema = async (client: Parameters<typeof readDatabaseObjects>[0]) =>
  renderSchemaStatements(await readDatabaseObjects(client), []);

async function openSquash() {
  const desk = await openDesk();
  await desk.folder.add(notes);
  await desk.folder.add(tags);
  const options = { ...desk.database, migrationsFolder: desk.migrationsFolder, isProduction: false, writeSchema };
  return { ...desk, options, [Symbol.asyncDispose]: () => desk[Symbol.asyncDispose]() };
}

const failureOf = (promise: Promise<unknown>) =>
  promise.then(
    () => "nothing failed",
    (error: Error) => error.message,
  );

describe("a baseline", () => {
  test("makes what the old migrations made, rows too; a database that had them goes on", async () => {
    await using desk = await openSquash();
    await migrate(desk.options);
    await using fresh = await createEmptyDatabase();
    await using partial = await createEmptyDatabase();
    const elsewhere = { ...fresh, migrationsFolder: desk.migrationsFolder };
    await migrate({ ...partial, migrationsFolder: desk.migrationsFolder });
    await rollback({ ...partial, migrationsFolder: desk.migrationsFolder, to: "1", allowDataLoss: true });

    expect(await squashMigrations({ ...desk.options, to: "2" })).toEqual({
      baseline: "000002-baseline.sql",
      replaced: ["000001-users.sql", "000002-notes.sql"],
    });
    const names = ["000002-baseline.sql", "000003-tags.sql"];
    expect((await readChain(desk.migrationsFolder)).map(({ name }) => name)).toEqual(names);
    expect(await desk.files("rollback")).toEqual(names);

    expect(await migrate(desk.options)).toBe(0);
    expect(await failureOf(migrate({ ...partial, migrationsFolder: desk.migrationsFolder }))).toContain(
      "000002-baseline.sql stands for all",
    );
    await desk.folder.add({ slug: "more", up: "create table identity.more ();", down: "drop table identity.more;" });
    expect(await migrate(desk.options)).toBe(1);
    expect(await migrate(elsewhere)).toBe(3);
    expect((await rowsOf(fresh.ownerUrl)).get("identity.kinds")).toEqual(
      (await rowsOf(desk.database.ownerUrl)).get("identity.kinds"),
    );
    expect((await rowsOf(fresh.ownerUrl)).get("identity.notes")).toEqual([
      expect.stringMatching(/^\('1', 'it''s', '\d{4}-.*', '\{a,"b c",NULL\}', NULL\)$/),
      expect.stringMatching(/^\('2', NULL, .*, NULL, NULL\)$/),
    ]);

    await rollback({ ...elsewhere, to: "0", allowDataLoss: true });
    expect(await migrate(elsewhere)).toBe(3);
    await rollback({ ...desk.options, to: "0", allowDataLoss: true });
    expect(await migrate(desk.options)).toBe(3);
    expect(await squashMigrations(desk.options)).toMatchObject({ baseline: "000004-baseline.sql" });
    expect(await migrate(desk.options)).toBe(0);
  });

  test("is not made when it would make another database, nor in production, nor of one migration", async () => {
    await using desk = await openSquash();
    const withoutComments = async (client: Parameters<typeof writeSchema>[0]) =>
      (await writeSchema(client)).replace(/^comment on .*$/gm, "");
    await desk.folder.add({
      slug: "c",
      up: "comment on table identity.notes is 'One.';",
      down: "comment on table identity.notes is null;",
    });

    expect(await failureOf(squashMigrations({ ...desk.options, writeSchema: withoutComments }))).toMatch(
      /Nothing was squashed.*- comment/s,
    );
    expect(await failureOf(squashMigrations({ ...desk.options, isProduction: true }))).toContain("Squash");
    expect(await failureOf(squashMigrations({ ...desk.options, to: "1" }))).toContain("nothing to squash");
    expect(await failureOf(squashMigrations({ ...desk.options, to: "7" }))).toContain("no committed migration 7");
    expect(await desk.files("committed")).toHaveLength(4);
  });

  test("may not be changed afterwards", async () => {
    await using desk = await openSquash();
    await squashMigrations(desk.options);
    const file = "committed/000003-baseline.sql";
    const text = await readFile(`${desk.migrationsFolder}/${file}`, "utf8");
    await desk.remove(file);
    await desk.write(file, text.replace("create table identity.kinds", "create table identity.kind"));

    expect(await failureOf(readChain(desk.migrationsFolder))).toContain("000003-baseline.sql was changed");
  });
});

async function rowsOf(url: string) {
  await using client = await connect(url);
  return await readRows(client);
}
