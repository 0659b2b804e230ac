import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { createEncryptionKey } from "../../src/auth/encryption.ts";
import { openDesk } from "../support/desk.ts";
import { makeSigningKey } from "../support/keys.ts";
import { runMigrationCommand } from "../support/migration-command.ts";

const table =
  "-- A goal.\ndrop table if exists identity.goals;  -- undo\ncreate table identity.goals (id integer primary key);\n";
const goals = `${table}alter table identity.goals enable row level security;\nalter table identity.goals force row level security;\n`;
const goalsTwin = "drop table identity.goals;\n";

describe("a migration", () => {
  test("stays in current when its twin is missing, fails, or does not undo it", async () => {
    await using desk = await openDesk();
    await desk.npmRun("migrate");
    await desk.write("current/1-goals.sql", goals);
    const commit = () => desk.npmRun("commit", "--message", "identity goals");

    expect(await commit()).toMatchObject({ code: 1, output: expect.stringContaining("rollback/current.sql") });
    await desk.write("rollback/current.sql", "-- Later.\n");
    expect(await commit()).toMatchObject({ code: 1, output: expect.stringContaining("rollback/current.sql") });
    await desk.write("rollback/current.sql", "drop table identity.goal;\n");
    expect(await commit()).toMatchObject({ code: 1, output: expect.stringContaining('"goal" does not exist') });
    await desk.write("rollback/current.sql", "select 1;\n");
    expect(await commit()).toMatchObject({ code: 1, output: expect.stringContaining("+ column identity.goals.id") });

    expect(await desk.files("committed")).toEqual(["000001-users.sql"]);
    expect(await desk.read("current/1-goals.sql")).toBe(goals);
    expect(await desk.query("select 1 from pg_class where relname = 'goals'")).toEqual([]);
  });

  test("stays in current when its SQL is wrong, and the message says where", async () => {
    await using desk = await openDesk();
    await desk.npmRun("migrate");
    await desk.write("current/1-goals.sql", "-- A goal.\ncreate table identity.goals (\n  id wrong_type\n);\n");
    await desk.write("rollback/current.sql", goalsTwin);

    const outcome = await desk.npmRun("commit", "--message", "identity goals");

    expect(outcome).toMatchObject({
      code: 1,
      output: expect.stringContaining('line 3, column 6 of "current/1-goals.sql"'),
    });
    expect(await desk.files("committed")).toEqual(["000001-users.sql"]);
  });
});

describe("what check finds", () => {
  test("stops a commit, unless a comment allows it with a reason; status tells it too", async () => {
    await using desk = await openDesk();
    await desk.npmRun("migrate");
    await desk.write("current/1-goals.sql", table);
    await desk.write("rollback/current.sql", goalsTwin);
    const told = expect.stringContaining("error[safety/tables-without-row-level-security]");

    expect(await desk.npmRun("status")).toMatchObject({ code: 2 + 8, output: told });
    expect(await desk.npmRun("commit", "--message", "goals")).toMatchObject({ code: 1, output: told });
    expect(await desk.files("committed")).toEqual(["000001-users.sql"]);

    const allowed = table.replace("create", "-- allow tables-without-row-level-security: no secrets in it\ncreate");
    await desk.write("current/1-goals.sql", allowed);
    expect(await desk.npmRun("commit", "--message", "goals")).toMatchObject({ code: 0 });
    expect(await desk.npmRun("status")).toMatchObject({ code: 0 });

    await desk.query("alter table identity.goals add column by_hand integer");
    expect(await desk.npmRun("status")).toMatchObject({
      code: 8,
      output: expect.stringContaining("column identity.goals.by_hand"),
    });
  });

  test("is printed by `check` for people and programs; a watched draft is told at each save", async () => {
    await using desk = await openDesk();
    await desk.npmRun("migrate");
    await desk.write("current/1-goals.sql", table);

    expect(await desk.npmRun("watch", "--once")).toMatchObject({
      code: 0,
      output: expect.stringContaining("--> migrations/current/1-goals.sql:3"),
    });
    const text = await desk.check();
    const json = await desk.check("--json");

    expect(text).toMatchObject({ code: 1, output: expect.stringContaining("--> migrations/current/1-goals.sql:3") });
    expect(json.code).toBe(1);
    expect(JSON.parse(json.output).findings[0]).toMatchObject({ kind: "safety", severity: "error", line: 3 });
  });
});

test("`check` ends with 3 when nothing is wrong but a document that clients send would break", async () => {
  await using desk = await openDesk();
  const secure =
    "grant usage on schema identity to quintet_member; grant select on identity.users to quintet_member; alter table identity.users enable row level security; alter table identity.users force row level security; create policy member_selects_all on identity.users for select to quintet_member using (id > 0); alter default privileges revoke execute on functions from public;";
  await desk.folder.add({ slug: "secure", up: secure, down: "drop policy member_selects_all on identity.users;" });
  await desk.npmRun("migrate");
  const rename =
    "-- allow renaming-column: nobody else reads it\nalter table identity.users rename column id to number;";
  await desk.write("current/1-rename.sql", rename);
  await desk.write("rollback/current.sql", "alter table identity.users rename column number to id;");
  const manifest = join(desk.migrationsFolder, "manifest.json");
  await writeFile(manifest, JSON.stringify({ abc: "query Users { users(first: 1) { nodes { id } } }" }));
  const { database, migrationsFolder } = desk;
  const options = { database, migrationsFolder, program: "check.ts" };
  const environment = { QUINTET_TRUSTED_DOCUMENTS_FILE: manifest };

  expect(await runMigrationCommand({ ...options, environment }, [])).toMatchObject({
    code: 3,
    output: expect.stringContaining("Users"),
  });
});

describe("status", () => {
  test("tells a broken chain and a missing twin apart from what is merely pending", async () => {
    await using desk = await openDesk();
    await rm(desk.folder.twin("000001-users.sql"));
    expect(await desk.npmRun("status")).toMatchObject({ code: 5, output: expect.stringContaining("000001-users.sql") });

    await writeFile(desk.folder.committed("000001-users.sql"), "create schema by_hand;\n");
    expect(await desk.npmRun("status")).toMatchObject({ code: 4, output: expect.stringContaining("000001-users.sql") });
  });
});

describe("reset", () => {
  test("makes the database anew, and does not lose accounts without being told to", async () => {
    await using desk = await openDesk();
    await desk.npmRun("migrate");
    expect(await desk.npmRun("reset")).toMatchObject({ code: 0 });
    await desk.query("insert into identity.users values (1), (2)");

    expect(await desk.npmRun("reset")).toMatchObject({
      code: 1,
      output: expect.stringContaining("identity.users: 2 rows"),
    });
    expect(await desk.query("select * from identity.users")).toHaveLength(2);
    expect(await desk.npmRun("reset", "--yes")).toMatchObject({ code: 0 });
    expect(await desk.query("select * from identity.users")).toEqual([]);
  });

  test("never happens in production", async () => {
    await using desk = await openDesk();
    await desk.npmRun("migrate");
    await desk.query("insert into identity.users values (1)");
    const environment = {
      NODE_ENV: "production",
      QUINTET_TOKEN_KEYS: JSON.stringify({ keys: [makeSigningKey()] }),
      QUINTET_ENCRYPTION_KEYS: JSON.stringify({ keys: [createEncryptionKey()] }),
    };

    expect(await runMigrationCommand({ ...desk, environment }, ["reset", "--yes"])).toMatchObject({ code: 1 });
    expect(await desk.query("select * from identity.users")).toHaveLength(1);
  });
});

test("a command line that makes no sense gets the usage and exit code 2", async () => {
  const nowhere = { ownerUrl: "", authenticatorUrl: "", rootUrl: "", shadowUrl: "" };
  const commandLines = [
    [],
    ["migrat"],
    ["constructor"],
    ["migrate", "--force"],
    ["rollback", "000001"],
    ["rollback", "--to"],
    ["commit"],
    ["commit", "--message", " "],
  ];

  const outcomes = await Promise.all(
    commandLines.map((args) => runMigrationCommand({ database: nowhere, migrationsFolder: "" }, args)),
  );

  for (const outcome of outcomes) {
    expect(outcome).toEqual({ code: 2, output: expect.stringContaining("Usage: npm run") });
  }
});
