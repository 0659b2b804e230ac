import { describe, expect, test } from "@jest/globals";
import { useDatabase } from "../../support/database.ts";
import {
  column,
  type Everyone,
  everyone,
  grantedColumns,
  grantedVerbs,
  permissionDenied,
  truth,
} from "../../support/permissions.ts";
import { everyWork, readersOfOwnProjects, workshop } from "../../support/permissions-workshop.ts";

const database = useDatabase();

const table = "ralph_advanced.projects";
const selectNames = `select name from ${table}`;
const description = ["name", "description", "backend_repo_url", "mobile_repo_url", "frontend_repo_url"];

describe("reading projects", () => {
  test.each(readersOfOwnProjects)("%s", (_, name, expected) =>
    database.inRollback(async (db) => {
      const people = await workshop(db);

      await db.as(people[name]);

      expect(await column(db, selectNames)).toEqual(expected);
      expect(await truth(db, selectNames)).toEqual(everyWork);
    }),
  );

  test("a member without a user id sees none, not even one whose owner is gone", () =>
    database.inRollback(async (db) => {
      await workshop(db);
      await db.query(`update ${table} set created_by = null where name = 'Atlas'`);

      await db.asRole("quintet_member");

      expect(await column(db, selectNames)).toEqual([]);
      expect(await truth(db, selectNames)).toEqual(everyWork);
    }));

  test("an anonymous visitor has no part in projects", () =>
    database.inRollback(async (db) => {
      await workshop(db);

      await db.as("anonymous");

      expect(await db.sqlStateOf(selectNames)).toBe(permissionDenied);
      expect(await grantedVerbs(db, table)).toEqual([]);
      expect(await truth(db, selectNames)).toEqual(everyWork);
    }));
});

describe("making projects", () => {
  test.each<[string, keyof Everyone]>([
    ["a member", "mia"],
    ["a student", "anna"],
    ["an educator", "edith"],
  ])("what %s makes is theirs, and idle", (_, name) =>
    database.inRollback(async (db) => {
      const people = await everyone(db);

      await db.as(people[name]);
      await db.query(`insert into ${table} (name) values ('Dynamo')`);

      expect(await column(db, `select created_by || ' ' || status from ${table}`)).toEqual([`${people[name].id} idle`]);
      expect(await grantedColumns(db, "insert", table)).toEqual([...description, "separation_of_duties"]);
    }),
  );

  test("an admin makes one for somebody", () =>
    database.inRollback(async (db) => {
      const { ada, mia } = await everyone(db);

      await db.as(ada);
      await db.query(`insert into ${table} (name, created_by) values ('Dynamo', $1)`, [mia.id]);

      expect(await grantedColumns(db, "insert", table)).toEqual([...description, "created_by", "separation_of_duties"]);
      await db.as(mia);
      expect(await column(db, selectNames)).toEqual(["Dynamo"]);
    }));

  test("a member without a user id makes none", () =>
    database.inRollback(async (db) => {
      await db.asRole("quintet_member");

      expect(await db.sqlStateOf(`insert into ${table} (name) values ('Dynamo')`)).toBe(permissionDenied);
      expect(await truth(db, selectNames)).toEqual([]);
    }));

  test.each<[string, keyof Everyone]>([
    ["an agent", "robo"],
    ["an analyst", "alma"],
  ])("%s makes none", (_, name) =>
    database.inRollback(async (db) => {
      const people = await workshop(db);

      await db.as(people[name]);

      expect(await db.sqlStateOf(`insert into ${table} (name) values ('Dynamo')`)).toBe(permissionDenied);
      expect(await truth(db, selectNames)).toEqual(everyWork);
    }),
  );
});

describe("changing projects", () => {
  const redescribe = `update ${table} set description = 'New'`; // reads nothing, so only the update's policy has a say
  const described = `${selectNames} where description = 'New'`;

  test.each<[string, keyof Everyone, string[]]>([
    ["a member changes their own only", "mia", ["Atlas"]],
    ["a student changes their own only", "anna", ["Compass"]],
    ["an admin changes all", "ada", everyWork],
  ])("%s", (_, name, expected) =>
    database.inRollback(async (db) => {
      const people = await workshop(db);

      await db.as(people[name]);
      await db.query(redescribe);

      expect(await truth(db, described)).toEqual(expected);
    }),
  );

  test.each<[string, keyof Everyone, string[]]>([
    [
      "a member says what it is and how it stands, not whose",
      "mia",
      [...description, "status", "separation_of_duties"],
    ],
    ["an agent says how it stands and no more", "robo", ["status"]],
    ["an admin also gives it to another", "ada", [...description, "status", "created_by", "separation_of_duties"]],
    ["an analyst changes nothing", "alma", []],
  ])("%s", (_, name, expected) =>
    database.inRollback(async (db) => {
      const people = await workshop(db);

      await db.as(people[name]);

      expect(await grantedColumns(db, "update", table)).toEqual(expected);
    }),
  );

  test("an agent stops any project on an error", () =>
    database.inRollback(async (db) => {
      const { robo } = await workshop(db);

      await db.as(robo);
      await db.query(`update ${table} set status = 'error'`);

      expect(await truth(db, `select status from ${table}`)).toEqual(["error", "error", "error"]);
    }));

  test("an agent without a user id changes none", () =>
    database.inRollback(async (db) => {
      await workshop(db);

      await db.asRole("quintet_agent");
      await db.query(`update ${table} set status = 'error'`);

      expect(await truth(db, `select status from ${table}`)).toEqual(["running", "running", "running"]);
    }));
});

describe("deleting projects", () => {
  test.each<[string, keyof Everyone, string[]]>([
    ["a member deletes their own only", "mia", ["Beacon", "Compass"]],
    ["a student deletes their own only", "anna", ["Atlas", "Beacon"]],
    ["an admin deletes all", "ada", []],
  ])("%s", (_, name, expected) =>
    database.inRollback(async (db) => {
      const people = await workshop(db);

      await db.as(people[name]);
      await db.query(`delete from ${table}`);

      expect(await truth(db, selectNames)).toEqual(expected);
      expect(await truth(db, "select commit_message from ralph_advanced.git_commits")).toEqual(expected);
    }),
  );

  test.each<[string, keyof Everyone]>([
    ["an agent", "robo"],
    ["an analyst", "alma"],
  ])("%s deletes none", (_, name) =>
    database.inRollback(async (db) => {
      const people = await workshop(db);

      await db.as(people[name]);

      expect(await db.sqlStateOf(`delete from ${table}`)).toBe(permissionDenied);
      expect(await truth(db, selectNames)).toEqual(everyWork);
    }),
  );

  test("a project outlives its owner's account, for an admin to give to another", () =>
    database.inRollback(async (db) => {
      const { mia, milo, ada } = await workshop(db);

      await db.query("delete from identity.users where id = $1", [mia.id]);
      await db.as(ada);
      await db.query(`update ${table} set created_by = $1 where created_by is null`, [milo.id]);

      await db.as(milo);
      expect(await column(db, selectNames)).toEqual(["Atlas", "Beacon"]);
      expect(await column(db, "select distinct title from ralph_advanced.stories where story_id = 'US-001'")).toEqual([
        "Atlas",
        "Beacon",
      ]);
    }));
});

test.each<[string, keyof Everyone, string[]]>([
  ["a member has every verb", "mia", ["select", "insert", "update", "delete"]],
  ["an agent reads and says how they stand", "robo", ["select", "update"]],
  ["an analyst may only read", "alma", ["select"]],
  ["an admin has every verb", "ada", ["select", "insert", "update", "delete"]],
])("of projects %s", (_, name, verbs) =>
  database.inRollback(async (db) => {
    const people = await everyone(db);

    await db.as(people[name]);

    expect(await grantedVerbs(db, table)).toEqual(verbs);
  }),
);
