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

const table = "ralph_advanced.stories";
const selectTitles = `select title from ${table} where story_id = 'US-001'`;
const insert = `insert into ${table} (feature_id, story_id, repo, title) values ($1, 'US-009', 'mobile', 'New')`;
const plan = ["story_id", "repo", "title", "description", "acceptance_criteria", "priority"];

describe("reading stories", () => {
  test.each(readersOfOwnProjects)("%s", (_, name, expected) =>
    database.inRollback(async (db) => {
      const people = await workshop(db);

      await db.as(people[name]);

      expect(await column(db, selectTitles)).toEqual(expected);
      expect(await truth(db, selectTitles)).toEqual(everyWork);
    }),
  );

  test("an anonymous visitor has no part in stories", () =>
    database.inRollback(async (db) => {
      await workshop(db);

      await db.as("anonymous");

      expect(await db.sqlStateOf(selectTitles)).toBe(permissionDenied);
      expect(await grantedVerbs(db, table)).toEqual([]);
      expect(await truth(db, selectTitles)).toEqual(everyWork);
    }));
});

describe("adding stories", () => {
  test.each<[string, keyof Everyone, "atlas" | "beacon" | "compass"]>([
    ["a member adds to a feature of theirs", "mia", "atlas"],
    ["a student adds to a feature of theirs", "anna", "compass"],
    ["an agent adds to any feature", "robo", "beacon"],
    ["an admin adds to any feature", "ada", "beacon"],
  ])("%s, and the story notes its project", (_, name, work) =>
    database.inRollback(async (db) => {
      const people = await workshop(db);

      await db.as(people[name]);
      await db.query(insert, [people[work].feature]);

      expect(await truth(db, `select project_id from ${table} where title = 'New'`)).toEqual([
        String(people[work].project),
      ]);
    }),
  );

  test("a member cannot add to another's feature, nor tell it from an absent one", () =>
    database.inRollback(async (db) => {
      const { mia, beacon } = await workshop(db);

      await db.as(mia);

      expect(await db.sqlStateOf(insert, [beacon.feature])).toBe(permissionDenied);
      expect(await db.sqlStateOf(insert, [2_000_000_000])).toBe(permissionDenied);
      expect(await db.sqlStateOf(insert.replace("US-009", "US-001"), [beacon.feature])).toBe(permissionDenied);
      expect(await truth(db, selectTitles)).toEqual(everyWork);
    }));

  test("an agent without a user id adds none", () =>
    database.inRollback(async (db) => {
      const { beacon } = await workshop(db);

      await db.asRole("quintet_agent");

      expect(await db.sqlStateOf(insert, [beacon.feature])).toBe(permissionDenied);
      expect(await truth(db, `select title from ${table} where title = 'New'`)).toEqual([]);
    }));

  test.each<[string, keyof Everyone, string[], string[]]>([
    ["a member plans", "mia", ["select", "insert", "update", "delete"], [...plan, "status", "status_note"]],
    ["an agent adds", "robo", ["select", "insert"], []],
    ["an analyst reads", "alma", ["select"], []],
    ["an admin plans", "ada", ["select", "insert", "update", "delete"], [...plan, "status", "status_note"]],
  ])("%s, and nobody writes the lease or the numbers", (_, name, verbs, updates) =>
    database.inRollback(async (db) => {
      const people = await workshop(db);

      await db.as(people[name]);

      expect(await grantedVerbs(db, table)).toEqual(verbs);
      expect(await grantedColumns(db, "insert", table)).toEqual(
        verbs.includes("insert") ? ["feature_id", ...plan, "dependencies"] : [],
      );
      expect(await grantedColumns(db, "update", table)).toEqual(updates.length > 0 ? [...updates, "dependencies"] : []);
    }),
  );
});

describe("changing and deleting stories", () => {
  test.each<[string, keyof Everyone, string[]]>([
    ["a member changes their own only", "mia", ["Atlas"]],
    ["a student changes their own only", "anna", ["Compass"]],
    ["an admin changes all", "ada", everyWork],
  ])("%s", (_, name, expected) =>
    database.inRollback(async (db) => {
      const people = await workshop(db);

      await db.as(people[name]);
      await db.query(`update ${table} set description = 'New'`); // reads nothing, so only its own policy has a say

      expect(await truth(db, `select title from ${table} where description = 'New' and story_id = 'US-001'`)).toEqual(
        expected,
      );
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

      expect(await truth(db, selectTitles)).toEqual(expected);
    }),
  );

  test.each<[string, "mia" | "ada"]>([
    ["a member", "mia"],
    ["an admin", "ada"],
  ])("%s takes a story back or gives it up; the steps of its work are its agent's", (_, name) =>
    database.inRollback(async (db) => {
      const { [name]: planner, robo, atlas } = await workshop(db);
      const set = (status: string) =>
        db.sqlStateOf(`update ${table} set status = $1 where id = $2`, [status, atlas.story]);
      await db.as(robo);
      await db.query("select ralph_advanced.claim_story('worker', $1)", [atlas.project]);

      await db.as(planner);

      for (const status of ["review", "rework"]) expect(await set(status)).toBe("QT302");
      expect(await set("pending")).toBeUndefined();
      expect(await set("failed")).toBeUndefined();
    }),
  );

  test("a member's project shows its numbers, whoever changes its stories", () =>
    database.inRollback(async (db) => {
      const { mia, robo, atlas } = await workshop(db);

      await db.as(robo);
      await db.query(insert, [atlas.feature]);
      await db.as(mia);
      await db.query(`delete from ${table} where story_id = 'US-002'`);

      expect(await column(db, "select total_stories from ralph_advanced.features")).toEqual(["2"]);
      expect(await column(db, "select action from ralph_advanced.story_history")).toEqual(["created", "created"]);
    }));
});
