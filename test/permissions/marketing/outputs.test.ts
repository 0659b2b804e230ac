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
import { agency } from "../../support/permissions-agency.ts";

const database = useDatabase();

const selectTitles = "select title from marketing.outputs";
const mias = ["mia draft", "mia text"];
const milos = ["milo draft", "milo text"];
const all = [...mias, ...milos];
const add = "insert into marketing.outputs (run_id, user_id, s3_key, title) values ($1, $2, 'outputs/new.md', 'new')";
const made = "select title from marketing.outputs where title = 'new'";

describe("reading outputs", () => {
  test.each<[string, keyof Everyone, string[]]>([
    ["a member sees those of their own runs", "mia", mias],
    ["and of no other member's", "milo", milos],
    ["a student who has none sees none", "anna", []],
    ["an educator who has none sees none", "edith", []],
    ["an agent sees all outputs", "robo", all],
    ["an analyst sees all outputs", "alma", all],
    ["an admin sees all outputs", "ada", all],
  ])("%s", (_, name, expected) =>
    database.inRollback(async (db) => {
      const people = await agency(db);

      await db.as(people[name]);
      const seen = await column(db, selectTitles);

      expect(seen).toEqual(expected);
      expect(await truth(db, selectTitles)).toEqual(all);
    }),
  );

  test("a member without a user id sees no output", () =>
    database.inRollback(async (db) => {
      await agency(db);

      await db.asRole("quintet_member");

      expect(await column(db, selectTitles)).toEqual([]);
      expect(await truth(db, selectTitles)).toEqual(all);
    }));

  test("an anonymous visitor has no part in outputs", () =>
    database.inRollback(async (db) => {
      await agency(db);

      await db.as("anonymous");

      expect(await db.sqlStateOf(selectTitles)).toBe(permissionDenied);
      expect(await grantedVerbs(db, "marketing.outputs")).toEqual([]);
      expect(await truth(db, selectTitles)).toEqual(all);
    }));
});

describe("adding outputs", () => {
  test("an agent adds to a run that it works on", () =>
    database.inRollback(async (db) => {
      const { robo, mia, miasRunning } = await agency(db);

      await db.as(robo);
      await db.query(add, [miasRunning, mia.id]);

      expect(await truth(db, made)).toEqual(["new"]);
    }));

  test.each(["miasDone", "miasQueued"] as const)("an agent adds nothing to a run that does not run (%s)", (run) =>
    database.inRollback(async (db) => {
      const people = await agency(db);

      await db.as(people.robo);

      expect(await db.sqlStateOf(add, [people[run], people.mia.id])).toBe(permissionDenied);
      expect(await truth(db, made)).toEqual([]);
    }),
  );

  test("an agent adds nothing to a run that another works on", () =>
    database.inRollback(async (db) => {
      const { robo, milo, milosRunning } = await agency(db);

      await db.as(robo);

      expect(await db.sqlStateOf(add, [milosRunning, milo.id])).toBe(permissionDenied);
      expect(await truth(db, made)).toEqual([]);
    }));

  test("an output is its run's user's, whatever the agent says", () =>
    database.inRollback(async (db) => {
      const { robo, milo, miasRunning } = await agency(db);

      await db.as(robo);

      expect(await db.sqlStateOf(add, [miasRunning, milo.id])).toBe("23503");
    }));

  test("an agent says all of an output but its key and time", () =>
    database.inRollback(async (db) => {
      const { robo } = await everyone(db);

      await db.as(robo);

      expect(await grantedColumns(db, "insert", "marketing.outputs")).toEqual([
        "run_id",
        "user_id",
        "s3_key",
        "format",
        "title",
        "preview",
        "size_bytes",
      ]);
    }));
});

describe("changing and deleting outputs", () => {
  test("an admin deletes any", () =>
    database.inRollback(async (db) => {
      const { ada } = await agency(db);

      await db.as(ada);
      await db.query("delete from marketing.outputs where title <> 'mia draft'");

      expect(await truth(db, selectTitles)).toEqual(["mia draft"]);
    }));

  test.each<[string, keyof Everyone, string[]]>([
    ["a member may only read", "mia", ["select"]],
    ["a student may only read", "anna", ["select"]],
    ["an educator may only read", "edith", ["select"]],
    ["an agent may read and add", "robo", ["select", "insert"]],
    ["an analyst may only read", "alma", ["select"]],
    ["an admin may read and delete", "ada", ["select", "delete"]],
  ])("%s", (_, name, verbs) =>
    database.inRollback(async (db) => {
      const people = await everyone(db);

      await db.as(people[name]);

      expect(await grantedVerbs(db, "marketing.outputs")).toEqual(verbs);
    }),
  );
});
