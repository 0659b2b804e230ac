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

const titles = "select title from coaching.tasks";
const ownersOfNew =
  "select u.username from coaching.tasks t join identity.users u on u.id = t.user_id where t.title = 'New'";

describe("reading tasks", () => {
  test.each<[string, keyof Everyone, string[]]>([
    ["a member cannot read another member's tasks", "mia", ["mia"]],
    ["nor can the other read hers", "milo", ["milo"]],
    ["a student sees their own only", "anna", ["anna"]],
    ["an educator sees their own only, not their students'", "edith", ["edith"]],
    ["an agent sees all tasks, to coach everyone", "robo", owners],
    ["an analyst sees all tasks", "alma", owners],
    ["an admin sees all tasks", "ada", owners],
  ])("%s", (_, name, expected) =>
    database.inRollback(async (db) => {
      const people = await coaching(db);

      await db.as(people[name]);
      const seen = await column(db, titles);

      expect(seen).toEqual(expected);
      expect(await truth(db, titles)).toEqual(owners);
    }),
  );

  test("a member without a user id sees no task", () =>
    database.inRollback(async (db) => {
      await coaching(db);

      await db.asRole("quintet_member");

      expect(await column(db, titles)).toEqual([]);
      expect(await truth(db, titles)).toEqual(owners);
    }));

  test("an anonymous visitor has no part in tasks", () =>
    database.inRollback(async (db) => {
      await coaching(db);

      await db.as("anonymous");

      expect(await db.sqlStateOf(titles)).toBe(permissionDenied);
      expect(await grantedVerbs(db, "coaching.tasks")).toEqual([]);
      expect(await truth(db, titles)).toEqual(owners);
    }));
});

describe("adding tasks", () => {
  test.each<[string, keyof Everyone]>([
    ["a member", "mia"],
    ["a student", "anna"],
    ["an educator", "edith"],
  ])("%s adds a task that is theirs", (_, name) =>
    database.inRollback(async (db) => {
      const people = await everyone(db);

      await db.as(people[name]);
      await db.query("insert into coaching.tasks (title) values ('New')");

      expect(await truth(db, ownersOfNew)).toEqual([name]);
    }),
  );

  test("a member cannot add one as another's, nor could they if the owner could be given", () =>
    database.inRollback(async (db) => {
      const { mia, milo } = await everyone(db);
      const add = "insert into coaching.tasks (user_id, title) values ($1, 'New')";

      await db.as(mia);
      expect(await db.sqlStateOf(add, [milo.id])).toBe(permissionDenied);
      await db.asOwner();
      await db.query("grant insert (user_id) on coaching.tasks to quintet_member");
      await db.as(mia);

      expect(await db.sqlStateOf(add, [milo.id])).toBe(permissionDenied);
      expect(await db.sqlStateOf(add, [mia.id])).toBeUndefined();
      expect(await truth(db, ownersOfNew)).toEqual(["mia"]);
    }));

  test("an admin adds one for anybody", () =>
    database.inRollback(async (db) => {
      const { ada, mia } = await everyone(db);

      await db.as(ada);
      await db.query("insert into coaching.tasks (user_id, title) values ($1, 'New')", [mia.id]);

      expect(await truth(db, ownersOfNew)).toEqual(["mia"]);
    }));

  test.each<[string, keyof Everyone, string[]]>([
    ["a member gives title and status", "mia", ["title", "status"]],
    ["an admin the owner, too", "ada", ["user_id", "title", "status"]],
  ])("%s, and the database the rest", (_, name, columns) =>
    database.inRollback(async (db) => {
      const people = await everyone(db);

      await db.as(people[name]);

      expect(await grantedColumns(db, "insert", "coaching.tasks")).toEqual(columns);
    }),
  );
});

describe("changing and deleting tasks", () => {
  const changed = "select title from coaching.tasks where status = 'cancelled'";

  test.each<[string, keyof Everyone, string[]]>([
    ["a member changes their own, no other", "mia", ["mia"]],
    ["a student changes their own, no other", "anna", ["anna"]],
    ["an admin changes any", "ada", owners],
  ])("%s", (_, name, expected) =>
    database.inRollback(async (db) => {
      const people = await coaching(db);

      await db.as(people[name]);
      await db.query("update coaching.tasks set status = 'cancelled'");

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
      await db.query("delete from coaching.tasks");

      expect(await truth(db, titles)).toEqual(remaining);
    }),
  );

  test("a task cannot be given to another even if its owner could be changed", () =>
    database.inRollback(async (db) => {
      const { mia, milo } = await coaching(db);
      await db.query("delete from coaching.interactions");
      await db.query("grant update (user_id) on coaching.tasks to quintet_member");
      const give = "update coaching.tasks set user_id = $1"; // reads nothing, so only this policy has a say

      await db.as(mia);

      expect(await db.sqlStateOf(give, [milo.id])).toBe(permissionDenied);
      expect(await db.sqlStateOf(give, [mia.id])).toBeUndefined();
    }));

  test.each<[string, keyof Everyone]>([
    ["a member", "mia"],
    ["an admin", "ada"],
  ])("%s changes title and status, not whose it is or when it was made", (_, name) =>
    database.inRollback(async (db) => {
      const people = await everyone(db);

      await db.as(people[name]);

      expect(await grantedColumns(db, "update", "coaching.tasks")).toEqual(["title", "status"]);
    }),
  );

  test.each<[string, keyof Everyone]>([
    ["an agent", "robo"],
    ["an analyst", "alma"],
  ])("%s may only read", (_, name) =>
    database.inRollback(async (db) => {
      const people = await everyone(db);

      await db.as(people[name]);

      expect(await grantedVerbs(db, "coaching.tasks")).toEqual(["select"]);
    }),
  );
});
