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
import { everyWork, readersOfOwnProjects, workshop } from "../../support/permissions-workshop.ts";

const database = useDatabase();

const table = "ralph_advanced.features";
const selectNames = `select name from ${table}`;
const insert = `insert into ${table} (project_id, name, branch_name, prd_json) values ($1, 'New', 'feature/new', '{}')`;

describe("reading features", () => {
  test.each(readersOfOwnProjects)("%s", (_, name, expected) =>
    database.inRollback(async (db) => {
      const people = await workshop(db);

      await db.as(people[name]);

      expect(await column(db, selectNames)).toEqual(expected);
      expect(await truth(db, selectNames)).toEqual(everyWork);
    }),
  );

  test("an anonymous visitor has no part in features", () =>
    database.inRollback(async (db) => {
      await workshop(db);

      await db.as("anonymous");

      expect(await db.sqlStateOf(selectNames)).toBe(permissionDenied);
      expect(await grantedVerbs(db, table)).toEqual([]);
      expect(await truth(db, selectNames)).toEqual(everyWork);
    }));
});

describe("adding features", () => {
  test.each<[string, keyof Everyone, "atlas" | "compass"]>([
    ["a member adds to their project", "mia", "atlas"],
    ["a student adds to their project", "anna", "compass"],
    ["an admin adds to any project", "ada", "atlas"],
  ])("%s", (_, name, work) =>
    database.inRollback(async (db) => {
      const people = await workshop(db);

      await db.as(people[name]);
      await db.query(insert, [people[work].project]);

      expect(await truth(db, selectNames)).toEqual([...everyWork, "New"]);
    }),
  );

  test("a member cannot add to another's project, nor tell it from an absent one", () =>
    database.inRollback(async (db) => {
      const { mia, beacon } = await workshop(db);

      await db.as(mia);

      expect(await db.sqlStateOf(insert, [beacon.project])).toBe(permissionDenied);
      expect(await db.sqlStateOf(insert, [2_000_000_000])).toBe(permissionDenied);
      expect(await truth(db, selectNames)).toEqual(everyWork);
    }));

  test.each<[string, keyof Everyone, string[]]>([
    ["an agent", "robo", ["select"]],
    ["an analyst", "alma", ["select"]],
    ["a member", "mia", ["select", "insert", "update", "delete"]],
    ["an admin", "ada", ["select", "insert", "update", "delete"]],
  ])("%s has these rights and no other", (_, name, verbs) =>
    database.inRollback(async (db) => {
      const people = await workshop(db);

      await db.as(people[name]);

      const writes = verbs.length > 1;
      expect(await grantedVerbs(db, table)).toEqual(verbs);
      expect(await grantedColumns(db, "insert", table)).toEqual(
        writes ? ["project_id", "name", "description", "branch_name", "prd_json"] : [],
      );
      expect(await grantedColumns(db, "update", table)).toEqual(
        writes ? ["name", "description", "branch_name", "prd_json", "status"] : [],
      );
    }),
  );
});

describe("changing and deleting features", () => {
  test.each<[string, keyof Everyone, string[]]>([
    ["a member changes their own only", "mia", ["Atlas"]],
    ["a student changes their own only", "anna", ["Compass"]],
    ["an admin changes all", "ada", everyWork],
  ])("%s", (_, name, expected) =>
    database.inRollback(async (db) => {
      const people = await workshop(db);

      await db.as(people[name]);
      await db.query(`update ${table} set description = 'New'`); // reads nothing, so only its own policy has a say

      expect(await truth(db, `select name from ${table} where description = 'New'`)).toEqual(expected);
    }),
  );

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
    }),
  );
});
