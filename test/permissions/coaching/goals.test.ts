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
import { coaching, owners } from "../../support/permissions-coaching.ts";

const database = useDatabase();

const titles = "select title from coaching.goals";
const ownersOfNew =
  "select u.username from coaching.goals t join identity.users u on u.id = t.user_id where t.title = 'New'";

describe("reading goals", () => {
  test.each<[string, keyof Everyone, string[]]>([
    ["a member cannot read another member's goals", "mia", ["mia"]],
    ["nor can the other read hers", "milo", ["milo"]],
    ["a student sees their own only", "anna", ["anna"]],
    ["an educator sees their own only, not their students'", "edith", ["edith"]],
    ["an agent sees all goals, to coach everyone", "robo", owners],
    ["an analyst sees all goals", "alma", owners],
    ["an admin sees all goals", "ada", owners],
  ])("%s", (_, name, expected) =>
    database.inRollback(async (db) => {
      const people = await coaching(db);

      await db.as(people[name]);
      const seen = await column(db, titles);

      expect(seen).toEqual(expected);
      expect(await truth(db, titles)).toEqual(owners);
    }),
  );

  test("a member without a user id sees no goal", () =>
    database.inRollback(async (db) => {
      await coaching(db);

      await db.asRole("quintet_member");

      expect(await column(db, titles)).toEqual([]);
      expect(await truth(db, titles)).toEqual(owners);
    }));

  test("an anonymous visitor has no part in goals", () =>
    database.inRollback(async (db) => {
      await coaching(db);

      await db.as("anonymous");

      expect(await db.sqlStateOf(titles)).toBe(permissionDenied);
      expect(await grantedVerbs(db, "coaching.goals")).toEqual([]);
      expect(await truth(db, titles)).toEqual(owners);
    }));
});

describe("adding goals", () => {
  test.each<[string, keyof Everyone]>([
    ["a member", "mia"],
    ["a student", "anna"],
    ["an educator", "edith"],
  ])("%s adds a goal that is theirs", (_, name) =>
    database.inRollback(async (db) => {
      const people = await everyone(db);

      await db.as(people[name]);
      await db.query("insert into coaching.goals (title) values ('New')");

      expect(await truth(db, ownersOfNew)).toEqual([name]);
    }),
  );

  test("a member cannot add one as another's, nor could they if the owner could be given", () =>
    database.inRollback(async (db) => {
      const { mia, milo } = await everyone(db);
      const add = "insert into coaching.goals (user_id, title) values ($1, 'New')";

      await db.as(mia);
      expect(await db.sqlStateOf(add, [milo.id])).toBe(permissionDenied);
      await db.asOwner();
      await db.query("grant insert (user_id) on coaching.goals to quintet_member");
      await db.as(mia);

      expect(await db.sqlStateOf(add, [milo.id])).toBe(permissionDenied);
      expect(await db.sqlStateOf(add, [mia.id])).toBeUndefined();
      expect(await truth(db, ownersOfNew)).toEqual(["mia"]);
    }));

  test("an admin adds one for anybody", () =>
    database.inRollback(async (db) => {
      const { ada, mia } = await everyone(db);

      await db.as(ada);
      await db.query("insert into coaching.goals (user_id, title) values ($1, 'New')", [mia.id]);

      expect(await truth(db, ownersOfNew)).toEqual(["mia"]);
    }));

  test.each<[string, keyof Everyone, string[]]>([
    ["a member gives title and description", "mia", ["title", "description"]],
    ["an admin the owner, too", "ada", ["user_id", "title", "description"]],
  ])("%s, and the database the rest", (_, name, columns) =>
    database.inRollback(async (db) => {
      const people = await everyone(db);

      await db.as(people[name]);

      expect(await grantedColumns(db, "insert", "coaching.goals")).toEqual(columns);
    }),
  );
});

describe("changing and deleting goals", () => {
  const changed = "select title from coaching.goals where description = 'Changed'";

  test.each<[string, keyof Everyone, string[]]>([
    ["a member changes their own, no other", "mia", ["mia"]],
    ["a student changes their own, no other", "anna", ["anna"]],
    ["an admin changes any", "ada", owners],
  ])("%s", (_, name, expected) =>
    database.inRollback(async (db) => {
      const people = await coaching(db);

      await db.as(people[name]);
      await db.query("update coaching.goals set description = 'Changed'");

      expect(await truth(db, changed)).toEqual(expected);
      expect(await column(db, titles)).toEqual(owners);
    }),
  );

  test.each<[string, keyof Everyone, string[]]>([
    ["a member deletes their own, no other", "mia", owners.filter((owner) => owner !== "mia")],
    ["an educator deletes their own, no other", "edith", owners.filter((owner) => owner !== "edith")],
    ["an admin deletes any", "ada", []],
  ])("%s", (_, name, remaining) =>
    database.inRollback(async (db) => {
      const people = await coaching(db);

      await db.as(people[name]);
      await db.query("delete from coaching.goals");

      expect(await truth(db, titles)).toEqual(remaining);
    }),
  );

  test("a goal cannot be given to another even if its owner could be changed", () =>
    database.inRollback(async (db) => {
      const { mia, milo } = await coaching(db);
      await db.query("delete from coaching.interactions");
      await db.query("grant update (user_id) on coaching.goals to quintet_member");
      const give = "update coaching.goals set user_id = $1"; // reads nothing, so only this policy has a say

      await db.as(mia);

      expect(await db.sqlStateOf(give, [milo.id])).toBe(permissionDenied);
      expect(await db.sqlStateOf(give, [mia.id])).toBeUndefined();
    }));

  test.each<[string, keyof Everyone]>([
    ["a member", "mia"],
    ["an admin", "ada"],
  ])("%s changes title and description, not whose it is or when it was made", (_, name) =>
    database.inRollback(async (db) => {
      const people = await everyone(db);

      await db.as(people[name]);

      expect(await grantedColumns(db, "update", "coaching.goals")).toEqual(["title", "description"]);
    }),
  );

  test.each<[string, keyof Everyone]>([
    ["an agent", "robo"],
    ["an analyst", "alma"],
  ])("%s may only read", (_, name) =>
    database.inRollback(async (db) => {
      const people = await everyone(db);

      await db.as(people[name]);

      expect(await grantedVerbs(db, "coaching.goals")).toEqual(["select"]);
    }),
  );
});
