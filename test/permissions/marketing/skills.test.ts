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

const database = useDatabase();

const countSkills = "select count(*) from marketing.skills";
const catalog = ["37"];
const add = `insert into marketing.skills (name, description, type, s3_key, trigger_keywords)
  values ('haiku-ads', 'Write ads of seventeen syllables', 'simple', 'skills/haiku-ads/', '["haiku"]')`;
const writable = [
  "name",
  "description",
  "type",
  "s3_key",
  "has_rules",
  "has_subdirectories",
  "trigger_keywords",
  "related_skills",
];

describe("reading skills", () => {
  test.each<[string, keyof Everyone]>([
    ["a member", "mia"],
    ["a student", "anna"],
    ["an educator", "edith"],
    ["an agent", "robo"],
    ["an analyst", "alma"],
    ["an admin", "ada"],
  ])("%s reads the whole catalog", (_, name) =>
    database.inRollback(async (db) => {
      const people = await everyone(db);

      await db.as(people[name]);

      expect(await column(db, countSkills)).toEqual(catalog);
    }),
  );

  test("an anonymous visitor has no part in skills", () =>
    database.inRollback(async (db) => {
      await db.as("anonymous");

      expect(await db.sqlStateOf(countSkills)).toBe(permissionDenied);
      expect(await grantedVerbs(db, "marketing.skills")).toEqual([]);
      expect(await truth(db, countSkills)).toEqual(catalog);
    }));
});

describe("managing skills", () => {
  test("an admin adds, changes and deletes skills", () =>
    database.inRollback(async (db) => {
      const { ada } = await everyone(db);

      await db.as(ada);
      await db.query(add);
      await db.query("update marketing.skills set type = 'complex' where name in ('haiku-ads', 'copywriting')");
      await db.query("delete from marketing.skills where name = 'haiku-ads'");

      expect(await truth(db, "select type from marketing.skills where name = 'copywriting'")).toEqual(["complex"]);
      expect(await truth(db, countSkills)).toEqual(catalog);
    }));

  test("an admin writes all of a skill but its key and times", () =>
    database.inRollback(async (db) => {
      const { ada } = await everyone(db);

      await db.as(ada);

      expect(await grantedColumns(db, "insert", "marketing.skills")).toEqual(writable);
      expect(await grantedColumns(db, "update", "marketing.skills")).toEqual(writable);
    }));

  test.each<[string, keyof Everyone]>([
    ["a member", "mia"],
    ["a student", "anna"],
    ["an educator", "edith"],
    ["an agent", "robo"],
    ["an analyst", "alma"],
  ])("%s may only read", (_, name) =>
    database.inRollback(async (db) => {
      const people = await everyone(db);

      await db.as(people[name]);

      expect(await grantedVerbs(db, "marketing.skills")).toEqual(["select"]);
    }),
  );
});
