import { describe, expect, test } from "@jest/globals";
import { useDatabase } from "../../support/database.ts";
import {
  column,
  type Everyone,
  grantedColumns,
  grantedVerbs,
  permissionDenied,
  truth,
} from "../../support/permissions.ts";
import { everyWork, workshop } from "../../support/permissions-workshop.ts";

const database = useDatabase();

const table = "ralph_advanced.system_logs";
const selectMessages = `select message from ${table}`;
const insert = `insert into ${table} (level, source, message) values ('ERROR', 'worker', 'New')`;

test.each<[string, keyof Everyone, string[]]>([
  ["an analyst reads the system's log", "alma", ["select"]],
  ["an admin reads the system's log and deletes of it", "ada", ["select", "delete"]],
])("%s", (_, name, verbs) =>
  database.inRollback(async (db) => {
    const people = await workshop(db);

    await db.as(people[name]);

    expect(await column(db, selectMessages)).toEqual(everyWork);
    expect(await grantedVerbs(db, table)).toEqual(verbs);
    expect(await db.sqlStateOf(insert)).toBe(permissionDenied);
  }),
);

test("an admin deletes what is old", () =>
  database.inRollback(async (db) => {
    const { ada } = await workshop(db);

    await db.as(ada);
    await db.query(`delete from ${table} where message = 'Atlas'`);

    expect(await truth(db, selectMessages)).toEqual(["Beacon", "Compass"]);
  }));

test("an agent writes it and does not read it", () =>
  database.inRollback(async (db) => {
    const { robo } = await workshop(db);

    await db.as(robo);
    await db.query(insert);

    expect(await db.sqlStateOf(selectMessages)).toBe(permissionDenied);
    expect(await grantedVerbs(db, table)).toEqual(["insert"]);
    expect(await grantedColumns(db, "insert", table)).toEqual(["level", "source", "message", "metadata"]);
    expect(await truth(db, selectMessages)).toEqual([...everyWork, "New"]);
  }));

test("an agent writes it by writeSystemLog", () =>
  database.inRollback(async (db) => {
    const { robo } = await workshop(db);

    await db.as(robo);
    await db.query(`select ralph_advanced.write_system_log('WARNING', 'worker', 'Slow', '{"seconds": 9}')`);

    expect(await truth(db, `select level || metadata::text from ${table} where message = 'Slow'`)).toEqual([
      'WARNING{"seconds": 9}',
    ]);
  }));

test("an agent without a user id writes nothing", () =>
  database.inRollback(async (db) => {
    await workshop(db);

    await db.asRole("quintet_agent");

    expect(await db.sqlStateOf(insert)).toBe(permissionDenied);
    expect(await db.sqlStateOf("select ralph_advanced.write_system_log('INFO', 'worker', 'Hello')")).toBe(
      permissionDenied,
    );
    expect(await truth(db, selectMessages)).toEqual(everyWork);
  }));

test("an anonymous visitor has no part in it", () =>
  database.inRollback(async (db) => {
    await workshop(db);

    await db.as("anonymous");

    expect(await db.sqlStateOf(selectMessages)).toBe(permissionDenied);
    expect(await grantedVerbs(db, table)).toEqual([]);
    expect(await truth(db, selectMessages)).toEqual(everyWork);
  }));

test.each<[string, "mia" | "anna" | "edith"]>([
  ["a member", "mia"],
  ["a student", "anna"],
  ["an educator", "edith"],
])("%s reads and writes it when appointed to orchestrate, and has no part in it otherwise", (_, name) =>
  database.inRollback(async (db) => {
    const { [name]: person, ada, ...people } = await workshop(db);
    const write = "select ralph_advanced.write_system_log('INFO', 'orchestrator', 'New')";

    await db.as(ada);
    await db.query("insert into ralph_advanced.orchestrators (user_id) values ($1)", [people.milo.id]); // somebody else
    await db.as(person);
    expect(await column(db, selectMessages)).toEqual([]);
    expect([await db.sqlStateOf(insert), await db.sqlStateOf(write)]).toEqual([permissionDenied, permissionDenied]);
    await db.as(ada);
    await db.query("insert into ralph_advanced.orchestrators (user_id) values ($1)", [person.id]);
    await db.as(person);

    expect(await column(db, selectMessages)).toEqual(everyWork);
    await db.query(write);
    expect(await grantedVerbs(db, table)).toEqual(["select", "insert"]);
    expect(await grantedColumns(db, "insert", table)).toEqual(["level", "source", "message", "metadata"]);
    expect(await truth(db, selectMessages)).toEqual([...everyWork, "New"]);
  }),
);

describe("appointing orchestrators", () => {
  const appointed = "select user_id from ralph_advanced.orchestrators";
  const appoint = "insert into ralph_advanced.orchestrators (user_id) values ($1)";

  test.each<[string, keyof Everyone, string[], (keyof Everyone)[]]>([
    ["a member sees that they are one", "mia", ["select"], ["mia"]],
    ["a member does not see who else is", "anna", ["select"], []],
    ["an analyst sees all", "alma", ["select"], ["mia", "milo"]],
    ["an admin appoints and dismisses", "ada", ["select", "insert", "delete"], ["mia", "milo"]],
  ])("%s", (_, name, verbs, seen) =>
    database.inRollback(async (db) => {
      const people = await workshop(db);
      for (const { id } of [people.mia, people.milo]) await db.query(appoint, [id]);

      await db.as(people[name]);

      expect(await column(db, appointed)).toEqual(seen.map((who) => people[who].id).sort());
      expect(await grantedVerbs(db, "ralph_advanced.orchestrators")).toEqual(verbs);
    }),
  );

  test.each<[string, keyof Everyone | "anonymous"]>([
    ["an agent", "robo"],
    ["an anonymous visitor", "anonymous"],
  ])("%s has no part in it", (_, name) =>
    database.inRollback(async (db) => {
      const people = await workshop(db);

      await db.as(name === "anonymous" ? name : people[name]);

      expect(await grantedVerbs(db, "ralph_advanced.orchestrators")).toEqual([]);
    }),
  );

  test("nobody appoints themselves; an admin's appointment holds until it is taken away", () =>
    database.inRollback(async (db) => {
      const { mia, ada } = await workshop(db);

      await db.as(mia);
      expect(await db.sqlStateOf(appoint, [mia.id])).toBe(permissionDenied);
      await db.as(ada);
      await db.query(appoint, [mia.id]);
      expect(await truth(db, appointed)).toEqual([mia.id]);
      await db.as(ada);
      await db.query("delete from ralph_advanced.orchestrators");

      expect(await truth(db, appointed)).toEqual([]);
    }));
});
