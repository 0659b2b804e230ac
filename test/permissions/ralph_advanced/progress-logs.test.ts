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

const table = "ralph_advanced.progress_logs";
const selectMessages = `select message from ${table}`;
const insert = `insert into ${table} (feature_id, agent, log_type, message) values ($1, 'planner', 'info', 'New')`;

describe("reading progress logs", () => {
  test.each(readersOfOwnProjects)("%s", (_, name, expected) =>
    database.inRollback(async (db) => {
      const people = await workshop(db);

      await db.as(people[name]);

      expect(await column(db, selectMessages)).toEqual(expected);
      expect(await truth(db, selectMessages)).toEqual(everyWork);
    }),
  );

  test("an anonymous visitor has no part in them", () =>
    database.inRollback(async (db) => {
      await workshop(db);

      await db.as("anonymous");

      expect(await db.sqlStateOf(selectMessages)).toBe(permissionDenied);
      expect(await grantedVerbs(db, table)).toEqual([]);
      expect(await truth(db, selectMessages)).toEqual(everyWork);
    }));
});

describe("writing progress logs", () => {
  test("an agent adds to any feature, and the log notes its project", () =>
    database.inRollback(async (db) => {
      const { robo, beacon } = await workshop(db);

      await db.as(robo);
      await db.query(insert, [beacon.feature]);

      expect(await truth(db, `select project_id from ${table} where message = 'New'`)).toEqual([
        String(beacon.project),
      ]);
    }));

  test("an agent writes no story, whose logs are for who holds its lease", () =>
    database.inRollback(async (db) => {
      const { robo } = await workshop(db);

      await db.as(robo);

      expect(await grantedVerbs(db, table)).toEqual(["select", "insert"]);
      expect(await grantedColumns(db, "insert", table)).toEqual(["feature_id", "agent", "log_type", "message"]);
    }));

  test("an agent without a user id adds nothing", () =>
    database.inRollback(async (db) => {
      const { beacon } = await workshop(db);

      await db.asRole("quintet_agent");

      expect(await db.sqlStateOf(insert, [beacon.feature])).toBe(permissionDenied);
      expect(await truth(db, selectMessages)).toEqual(everyWork);
    }));

  test.each<[string, keyof Everyone]>([
    ["a member", "mia"],
    ["a student", "anna"],
    ["an educator", "edith"],
    ["an analyst", "alma"],
    ["an admin", "ada"],
  ])("%s may only read them", (_, name) =>
    database.inRollback(async (db) => {
      const people = await workshop(db);

      await db.as(people[name]);

      expect(await db.sqlStateOf(insert, [people.atlas.feature])).toBe(permissionDenied);
      expect(await grantedVerbs(db, table)).toEqual(["select"]);
      expect(await truth(db, selectMessages)).toEqual(everyWork);
    }),
  );
});
