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

const names = ["ada", "alma", "anna", "ben", "edith", "emil", "mia", "milo", "rhea", "robo"];
const selectNames = "select username from identity.users";

describe("reading accounts", () => {
  test.each<[string, keyof Everyone, string[]]>([
    ["a member sees only their own account", "mia", ["mia"]],
    ["a student sees only their own account", "anna", ["anna"]],
    ["an agent sees only its own account", "robo", ["robo"]],
    ["an educator sees students and educators", "edith", ["anna", "ben", "edith", "emil"]],
    ["an analyst sees all accounts", "alma", names],
    ["an admin sees all accounts", "ada", names],
  ])("%s", (_, name, expected) =>
    database.inRollback(async (db) => {
      const people = await everyone(db);

      await db.as(people[name]);
      const seen = await column(db, selectNames);

      expect(seen).toEqual(expected);
      expect(await truth(db, selectNames)).toEqual(names);
    }),
  );

  test("an educator whose account is a plain member's still sees it", () =>
    database.inRollback(async (db) => {
      const { mia } = await everyone(db);

      await db.asRole("quintet_educator", mia.id);

      expect(await column(db, selectNames)).toEqual(["anna", "ben", "edith", "emil", "mia"]);
    }));

  test("an anonymous visitor may not read accounts", () =>
    database.inRollback(async (db) => {
      await everyone(db);

      await db.as("anonymous");

      expect(await grantedVerbs(db, "identity.users")).toEqual([]);
      expect(await db.sqlStateOf(selectNames)).toBe(permissionDenied);
      expect(await truth(db, selectNames)).toEqual(names);
    }));

  test.each(["quintet_member", "quintet_student", "quintet_agent"])("%s without a user id sees no account", (role) =>
    database.inRollback(async (db) => {
      await everyone(db);

      await db.asRole(role);

      expect(await column(db, selectNames)).toEqual([]);
      expect(await truth(db, selectNames)).toEqual(names);
    }),
  );
});

describe("changing accounts", () => {
  test.each<[string, keyof Everyone]>([
    ["a member", "mia"],
    ["a student", "anna"],
    ["an educator", "edith"],
    ["an agent", "robo"],
  ])("%s changes the picture of their own account and of no other", (_, name) =>
    database.inRollback(async (db) => {
      const people = await everyone(db);

      await db.as(people[name]);
      await db.query("update identity.users set avatar_url = 'https://test.example/new'");

      expect(await truth(db, "select username from identity.users where avatar_url is not null")).toEqual([name]);
    }),
  );

  test("an educator finds no student's account to change, though they see it", () =>
    database.inRollback(async (db) => {
      const { edith, anna } = await everyone(db);

      await db.as(edith);
      const changed = await db.query("update identity.users set username = 'taken' where id = $1 returning id", [
        anna.id,
      ]);

      expect(changed).toEqual([]);
      expect(await column(db, "select username from identity.users where id = $1", [anna.id])).toEqual(["anna"]);
    }));

  test.each<[string, keyof Everyone]>([
    ["a member", "mia"],
    ["a student", "anna"],
    ["an educator", "edith"],
    ["an agent", "robo"],
  ])("%s may write the name and picture of an account and nothing else", (_, name) =>
    database.inRollback(async (db) => {
      const people = await everyone(db);

      await db.as(people[name]);

      expect(await grantedVerbs(db, "identity.users")).toEqual(["select", "update"]);
      expect(await grantedColumns(db, "update", "identity.users")).toEqual(["username", "avatar_url"]);
    }),
  );

  test("a student cannot make themselves an admin", () =>
    database.inRollback(async (db) => {
      const { anna } = await everyone(db);

      await db.as(anna);

      expect(await db.sqlStateOf("update identity.users set role = 'admin' where id = $1", [anna.id])).toBe(
        permissionDenied,
      );
      expect(
        await db.sqlStateOf("update identity.users set username = 'anne' where id = $1", [anna.id]),
      ).toBeUndefined();
    }));

  test("a member cannot turn their account into another even if its key could be changed", () =>
    database.inRollback(async (db) => {
      const { mia } = await everyone(db);
      await db.query("grant update (id) on identity.users to quintet_member");

      await db.as(mia);

      expect(await db.sqlStateOf("update identity.users set id = gen_random_uuid()")).toBe(permissionDenied);
      expect(await db.sqlStateOf("update identity.users set id = $1", [mia.id])).toBeUndefined();
    }));

  test("a member without a user id changes no account", () =>
    database.inRollback(async (db) => {
      await everyone(db);

      await db.asRole("quintet_member");
      await db.query("update identity.users set avatar_url = 'https://test.example/new'");

      expect(await truth(db, "select username from identity.users where avatar_url is not null")).toEqual([]);
    }));

  test("an analyst may only read accounts", () =>
    database.inRollback(async (db) => {
      const { alma } = await everyone(db);

      await db.as(alma);

      expect(await grantedVerbs(db, "identity.users")).toEqual(["select"]);
    }));
});

describe("managing accounts", () => {
  test("an admin makes, changes and deletes accounts", () =>
    database.inRollback(async (db) => {
      const { ada, anna, ben } = await everyone(db);

      await db.as(ada);
      await db.query("insert into identity.users (username, role) values ('nina', 'analyst')");
      await db.query("update identity.users set role = 'educator' where id = $1", [anna.id]);
      await db.query("delete from identity.users where id = $1", [ben.id]);

      expect(
        await truth(db, "select username || ' ' || role from identity.users where username in ('nina', 'anna', 'ben')"),
      ).toEqual(["anna educator", "nina analyst"]);
    }));

  test("an admin chooses no id and no time of an account", () =>
    database.inRollback(async (db) => {
      const { ada } = await everyone(db);

      await db.as(ada);

      expect(await grantedColumns(db, "insert", "identity.users")).toEqual(["email", "username", "avatar_url", "role"]);
      expect(await grantedColumns(db, "update", "identity.users")).toEqual(["email", "username", "avatar_url", "role"]);
    }));

  test("a member cannot delete their own account", () =>
    database.inRollback(async (db) => {
      const { mia } = await everyone(db);

      await db.as(mia);

      expect(await db.sqlStateOf("delete from identity.users where id = $1", [mia.id])).toBe(permissionDenied);
      expect(await truth(db, "select username from identity.users where id = $1", [mia.id])).toEqual(["mia"]);
    }));
});
