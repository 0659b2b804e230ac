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

const selectNames = "select name from marketing.clients";
const both = ["Bakery", "Garage"];
const add = "insert into marketing.clients (name, slug) values ($1, 'new')";

describe("reading clients", () => {
  test.each<[string, keyof Everyone, string[]]>([
    ["a member sees their own clients", "mia", ["Bakery"]],
    ["and no other member's", "milo", ["Garage"]],
    ["a student who has none sees none", "anna", []],
    ["an educator who has none sees none", "edith", []],
    ["an agent sees all clients", "robo", both],
    ["an analyst sees all clients", "alma", both],
    ["an admin sees all clients", "ada", both],
  ])("%s", (_, name, expected) =>
    database.inRollback(async (db) => {
      const people = await agency(db);

      await db.as(people[name]);
      const seen = await column(db, selectNames);

      expect(seen).toEqual(expected);
      expect(await truth(db, selectNames)).toEqual(both);
    }),
  );

  test("a member without a user id sees no client", () =>
    database.inRollback(async (db) => {
      await agency(db);

      await db.asRole("quintet_member");

      expect(await column(db, selectNames)).toEqual([]);
      expect(await truth(db, selectNames)).toEqual(both);
    }));

  test("an anonymous visitor has no part in clients", () =>
    database.inRollback(async (db) => {
      await agency(db);

      await db.as("anonymous");

      expect(await db.sqlStateOf(selectNames)).toBe(permissionDenied);
      expect(await grantedVerbs(db, "marketing.clients")).toEqual([]);
      expect(await truth(db, selectNames)).toEqual(both);
    }));
});

describe("adding clients", () => {
  const ownersOfNew =
    "select u.username from marketing.clients c join identity.users u on u.id = c.user_id where c.slug = 'new'";

  test.each<[string, keyof Everyone]>([
    ["a member", "mia"],
    ["a student, being a member", "anna"],
    ["an educator, being a member", "edith"],
    ["an admin", "ada"],
  ])("%s adds a client of their own", (_, name) =>
    database.inRollback(async (db) => {
      const people = await agency(db);

      await db.as(people[name]);
      await db.query(add, ["New"]);

      expect(await column(db, selectNames)).toContain("New");
      expect(await truth(db, ownersOfNew)).toEqual([name]);
    }),
  );

  test("an admin adds a client for anybody, whose files lie where they are", () =>
    database.inRollback(async (db) => {
      const { ada, mia } = await agency(db);

      await db.as(ada);
      await db.query(
        "insert into marketing.clients (user_id, name, slug, s3_prefix) values ($1, 'New', 'new', 'old-files/')",
        [mia.id],
      );

      expect(await truth(db, ownersOfNew)).toEqual(["mia"]);
      expect(await truth(db, "select s3_prefix from marketing.clients where slug = 'new'")).toEqual(["old-files/"]);
    }));

  test("a member adds no client for another, even if the user could be named", () =>
    database.inRollback(async (db) => {
      const { mia, milo } = await agency(db);
      await db.query("grant insert (user_id) on marketing.clients to quintet_member");
      const addFor = "insert into marketing.clients (user_id, name, slug) values ($1, 'New', 'new')";

      await db.as(mia);

      expect(await db.sqlStateOf(addFor, [milo.id])).toBe(permissionDenied);
      expect(await db.sqlStateOf(addFor, [mia.id])).toBeUndefined();
      expect(await truth(db, ownersOfNew)).toEqual(["mia"]);
    }));

  test.each<[string, keyof Everyone, string[]]>([
    ["a member names what it is, not whose or where its files lie", "mia", ["name", "slug", "description"]],
    ["an admin names all but key and times", "ada", ["user_id", "name", "slug", "description", "s3_prefix"]],
  ])("%s", (_, name, expected) =>
    database.inRollback(async (db) => {
      const people = await everyone(db);

      await db.as(people[name]);

      expect(await grantedColumns(db, "insert", "marketing.clients")).toEqual(expected);
    }),
  );
});

describe("changing and deleting clients", () => {
  const described = "select name from marketing.clients where description = 'changed'";
  const change = "update marketing.clients set description = 'changed'";

  test.each<[string, keyof Everyone, string[]]>([
    ["a member changes their own clients only", "mia", ["Bakery"]],
    ["an admin changes any", "ada", both],
  ])("%s", (_, name, expected) =>
    database.inRollback(async (db) => {
      const people = await agency(db);

      await db.as(people[name]);
      await db.query(change);

      expect(await truth(db, described)).toEqual(expected);
    }),
  );

  test("a member gives no client away, even if its user could be changed", () =>
    database.inRollback(async (db) => {
      const { mia, milo } = await agency(db);
      await db.query("delete from marketing.runs");
      await db.query("grant update (user_id) on marketing.clients to quintet_member");
      const give = "update marketing.clients set user_id = $1"; // reads no column, so the policies of select have no say

      await db.as(mia);

      expect(await db.sqlStateOf(give, [milo.id])).toBe(permissionDenied);
      expect(await db.sqlStateOf(give, [mia.id])).toBeUndefined();
    }));

  test.each<[string, keyof Everyone, string[]]>([
    ["a member", "mia", ["name", "slug", "description"]],
    ["an admin", "ada", ["name", "slug", "description", "s3_prefix"]],
  ])("%s may change what it is, never whose", (_, name, expected) =>
    database.inRollback(async (db) => {
      const people = await everyone(db);

      await db.as(people[name]);

      expect(await grantedColumns(db, "update", "marketing.clients")).toEqual(expected);
    }),
  );

  test.each<[string, keyof Everyone, string[]]>([
    ["a member deletes their own clients only", "mia", ["Garage"]],
    ["an admin deletes any", "ada", []],
  ])("%s", (_, name, left) =>
    database.inRollback(async (db) => {
      const people = await agency(db);
      await db.query("delete from marketing.runs");

      await db.as(people[name]);
      await db.query("delete from marketing.clients");

      expect(await truth(db, selectNames)).toEqual(left);
    }),
  );

  test("a client that has had runs cannot be deleted", () =>
    database.inRollback(async (db) => {
      const { mia } = await agency(db);

      await db.as(mia);

      expect(await db.sqlStateOf("delete from marketing.clients")).toBe("23503");
    }));

  test.each<[string, keyof Everyone]>([
    ["an agent", "robo"],
    ["an analyst", "alma"],
  ])("%s may only read", (_, name) =>
    database.inRollback(async (db) => {
      const people = await everyone(db);

      await db.as(people[name]);

      expect(await grantedVerbs(db, "marketing.clients")).toEqual(["select"]);
    }),
  );
});
