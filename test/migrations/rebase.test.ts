import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { readChain } from "../../src/migrations/chain.ts";
import { migrate } from "../../src/migrations/migrate.ts";
import { rebaseMigrations } from "../../src/migrations/rebase.ts";
import { rollback } from "../../src/migrations/rollback.ts";
import { readMigrationStatus } from "../../src/migrations/status.ts";
import { openDesk } from "../support/desk.ts";
import { committedText, type Draft, hashOf } from "../support/migrations-folder.ts";

const users = "-- Accounts.\ncreate schema identity; create table identity.users (id integer primary key);";
const goals: Draft = { slug: "goals", up: "create table identity.goals (id int);", down: "drop table identity.goals;" };
const notes: Draft = { slug: "notes", up: "create table identity.notes (id int);", down: "drop table identity.notes;" };
const badges: Draft = {
  slug: "badges",
  up: "alter table identity.users add badge int;",
  down: "alter table identity.users drop badge;",
};

/** A desk whose database has had one's own migrations, and whose files have those of another branch since. */
async function openMergedDesk(own: Draft[], others: Draft[]) {
  const desk = await openDesk();
  const options = { ...desk.database, migrationsFolder: desk.migrationsFolder, isProduction: false };
  for (const draft of own) await desk.folder.add(draft);
  await migrate(options);
  const merge = async () => {
    let previous = hashOf(users);
    for (const [index, { slug, up, down = "" }] of others.entries()) {
      const name = `${String(index + 2).padStart(6, "0")}-${slug}.sql`;
      const hash = hashOf(up, previous);
      await desk.write(`committed/${name}`, committedText({ body: up, hash, previous }));
      await desk.write(`rollback/${name}`, down);
      previous = hash;
    }
  };
  return { ...desk, options, merge, [Symbol.asyncDispose]: () => desk[Symbol.asyncDispose]() };
}

const failureOf = (promise: Promise<unknown>) =>
  promise.then(
    () => "nothing failed",
    (error: Error) => error.message,
  );

describe("two branches that each committed migrations", () => {
  test("are told to rebase; then one's own come last, and the database keeps its rows", async () => {
    await using desk = await openMergedDesk([goals, notes], [badges]);
    await desk.query("insert into identity.goals values (1)");
    await desk.merge();
    for (const refused of [
      await failureOf(readMigrationStatus(desk.database.ownerUrl, desk.migrationsFolder)),
      await failureOf(migrate(desk.options)),
    ])
      expect(refused).toMatch(/000002-badges\.sql and 000002-goals\.sql.*npm run rebase/);

    const rebased = await rebaseMigrations(desk.options);

    expect(rebased).toEqual({
      renamed: [
        { from: "000002-goals.sql", to: "000003-goals.sql" },
        { from: "000003-notes.sql", to: "000004-notes.sql" },
      ],
      database: { way: "kept" },
      ran: 0,
    });
    const names = ["000001-users.sql", "000002-badges.sql", "000003-goals.sql", "000004-notes.sql"];
    expect((await readChain(desk.migrationsFolder)).map(({ name }) => name)).toEqual(names);
    expect(await desk.files("rollback")).toEqual(names);
    expect(await desk.query("select id from identity.goals")).toEqual([{ id: 1 }]);
    expect(await readMigrationStatus(desk.database.ownerUrl, desk.migrationsFolder)).toMatchObject({
      applied: names,
      pending: [],
      orphanTwins: [],
    });
    expect(await rebaseMigrations(desk.options)).toEqual({ renamed: [], database: { way: "nothing to do" }, ran: 0 });
    await rollback({ ...desk.options, to: "1", allowDataLoss: true });
    expect(await migrate(desk.options)).toBe(3);
  });

  test("a database that had the old numbers is brought along when only the files were rebased elsewhere", async () => {
    await using desk = await openMergedDesk([goals], [badges]);
    const root = await mkdtemp(join(tmpdir(), "quintet-elsewhere-"));
    const migrationsFolder = join(root, "migrations");
    await desk.merge();
    await cp(desk.migrationsFolder, migrationsFolder, { recursive: true });
    await rebaseMigrations({ ...desk.options, migrationsFolder });
    // The same again in a database of before: its rows say the old numbers.
    await desk.query("delete from graphile_migrate.migrations where filename > '000001.sql'");
    await desk.query(
      `insert into graphile_migrate.migrations (hash, previous_hash, filename) values ('${hashOf(goals.up, hashOf(users))}', '${hashOf(users)}', '000002.sql')`,
    );
    await desk.query("alter table identity.users drop badge");

    expect(await failureOf(migrate({ ...desk.options, migrationsFolder }))).toContain("npm run rebase");
    expect(await rebaseMigrations({ ...desk.options, migrationsFolder })).toMatchObject({
      renamed: [],
      database: { way: "kept" },
    });
    expect(await migrate({ ...desk.options, migrationsFolder })).toBe(0);
    await rm(root, { recursive: true });
  });

  test("whose order matters go by their twins, and not when rows would be lost", async () => {
    const own: Draft = {
      slug: "rename",
      up: "alter table identity.users rename to accounts;",
      down: "alter table identity.accounts rename to users;",
    };
    await using desk = await openMergedDesk([own, notes], [badges]);
    await desk.query("insert into identity.notes values (1)");
    await desk.merge();

    expect(await failureOf(rebaseMigrations(desk.options))).toMatch(/would lose data:\n {2}- identity\.notes: 1 row/);
    expect(await desk.files("committed")).toContain("000002-rename.sql");
    expect(await desk.query("select id from identity.notes")).toHaveLength(1);

    const rebased = await rebaseMigrations({ ...desk.options, allowDataLoss: true });
    expect(rebased).toMatchObject({ database: { way: "rolled back" }, ran: 3 });
    expect(await desk.query("select badge from identity.accounts")).toEqual([]);
  });

  test("one's own that does not run after the others is told with its place, and nothing is changed", async () => {
    const dropped: Draft = {
      slug: "gone",
      up: "alter table identity.users rename to accounts;",
      down: "alter table identity.accounts rename to users;",
    };
    await using desk = await openMergedDesk([badges], [dropped]);
    await desk.merge();

    expect(await failureOf(rebaseMigrations(desk.options))).toContain(
      'line 4, column 1 of "000003-badges.sql": relation "identity.users" does not exist',
    );
    expect(await desk.files("committed")).toEqual(["000001-users.sql", "000002-badges.sql", "000002-gone.sql"]);
    expect(await desk.query("select badge from identity.users")).toEqual([]);
  });

  test("which nothing tells apart are asked for; production is refused", async () => {
    await using desk = await openMergedDesk([], [badges]);
    await desk.folder.add(goals);
    await desk.merge();

    expect(await failureOf(rebaseMigrations(desk.options))).toContain(
      "npm run rebase -- --mine 000002-badges.sql, or npm run rebase -- --mine 000002-goals.sql",
    );
    expect(await failureOf(rebaseMigrations({ ...desk.options, mine: "000009" }))).toContain("000009");
    expect(await failureOf(rebaseMigrations({ ...desk.options, isProduction: true }))).toContain("production");
    expect(await rebaseMigrations({ ...desk.options, mine: "000002-goals" })).toMatchObject({
      renamed: [{ from: "000002-goals.sql", to: "000003-goals.sql" }],
      ran: 2,
    });
  });

  test("a file with the marks of a merge conflict says what to do", async () => {
    await using desk = await openDesk();
    await desk.write("committed/000002-goals.sql", "<<<<<<< HEAD\n--! Previous: a\n=======\n>>>>>>> theirs\n");

    expect(
      await failureOf(
        rebaseMigrations({ ...desk.database, migrationsFolder: desk.migrationsFolder, isProduction: false }),
      ),
    ).toMatch(/000002-goals\.sql has the marks of a merge conflict.*npm run rebase/);
  });
});
