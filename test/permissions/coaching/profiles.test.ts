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

const names = "select persona_signals ->> 'name' from coaching.profiles";
const add = `insert into coaching.profiles (user_id, persona_signals) values ($1, '{"new": true}')`;
const ownersOfNew =
  "select u.username from coaching.profiles p join identity.users u on u.id = p.user_id where p.persona_signals ? 'new'";

describe("reading profiles", () => {
  test.each<[string, keyof Everyone, string[]]>([
    ["a member cannot read what is known about another", "mia", ["mia"]],
    ["nor can the other", "milo", ["milo"]],
    ["a student sees their own only", "anna", ["anna"]],
    ["an educator sees their own only", "edith", ["edith"]],
    ["an agent sees all profiles", "robo", owners],
    ["an analyst sees all profiles", "alma", owners],
    ["an admin sees all profiles", "ada", owners],
  ])("%s", (_, name, expected) =>
    database.inRollback(async (db) => {
      const people = await coaching(db);

      await db.as(people[name]);
      const seen = await column(db, names);

      expect(seen).toEqual(expected);
      expect(await truth(db, names)).toEqual(owners);
    }),
  );

  test("a member without a user id sees no profile", () =>
    database.inRollback(async (db) => {
      await coaching(db);

      await db.asRole("quintet_member");

      expect(await column(db, names)).toEqual([]);
      expect(await truth(db, names)).toEqual(owners);
    }));

  test("an anonymous visitor has no part in profiles", () =>
    database.inRollback(async (db) => {
      await coaching(db);

      await db.as("anonymous");

      expect(await db.sqlStateOf(names)).toBe(permissionDenied);
      expect(await grantedVerbs(db, "coaching.profiles")).toEqual([]);
      expect(await truth(db, names)).toEqual(owners);
    }));
});

describe("adding profiles", () => {
  test.each<[string, keyof Everyone, keyof Everyone]>([
    ["a member adds their own", "mia", "mia"],
    ["an educator adds their own", "edith", "edith"],
    ["an agent adds anybody's", "robo", "mia"],
    ["an admin adds anybody's", "ada", "mia"],
  ])("%s", (_, caller, owner) =>
    database.inRollback(async (db) => {
      const people = await everyone(db);

      await db.as(people[caller]);
      await db.query(add, [people[owner].id]);

      expect(await truth(db, ownersOfNew)).toEqual([owner]);
    }),
  );

  test("a profile is its writer's unless they say otherwise", () =>
    database.inRollback(async (db) => {
      const { mia } = await everyone(db);

      await db.as(mia);
      await db.query(`insert into coaching.profiles (persona_signals) values ('{"new": true}')`);

      expect(await truth(db, ownersOfNew)).toEqual(["mia"]);
    }));

  test("a member cannot add another's", () =>
    database.inRollback(async (db) => {
      const { mia, milo } = await everyone(db);

      await db.as(mia);

      expect(await db.sqlStateOf(add, [milo.id])).toBe(permissionDenied);
      expect(await db.sqlStateOf(add, [mia.id])).toBeUndefined();
      expect(await truth(db, ownersOfNew)).toEqual(["mia"]);
    }));

  test.each(["quintet_member", "quintet_agent"])("%s without a user id adds none, for whomever", (role) =>
    database.inRollback(async (db) => {
      const { mia } = await everyone(db);

      await db.asRole(role);

      expect(await db.sqlStateOf(add, [mia.id])).toBe(permissionDenied);
      expect(await truth(db, ownersOfNew)).toEqual([]);
    }),
  );

  test.each<[string, keyof Everyone]>([
    ["a member", "mia"],
    ["an agent", "robo"],
    ["an admin", "ada"],
  ])("%s gives the person and the signals, and the database the times", (_, name) =>
    database.inRollback(async (db) => {
      const people = await everyone(db);

      await db.as(people[name]);

      expect(await grantedColumns(db, "insert", "coaching.profiles")).toEqual(["user_id", "persona_signals"]);
    }),
  );
});

describe("changing and deleting profiles", () => {
  const forget = "update coaching.profiles set persona_signals = '{}'";

  test.each<[string, keyof Everyone, string[]]>([
    ["a member corrects their own, no other", "mia", ["mia"]],
    ["a student corrects their own, no other", "anna", ["anna"]],
    ["an agent corrects any", "robo", owners],
    ["an admin corrects any", "ada", owners],
  ])("%s", (_, name, expected) =>
    database.inRollback(async (db) => {
      const people = await coaching(db);

      await db.as(people[name]);
      await db.query(forget);

      const left = owners.filter((owner) => !expected.includes(owner));
      expect(await truth(db, `${names} where persona_signals ? 'name'`)).toEqual(left);
    }),
  );

  test("an agent without a user id corrects none", () =>
    database.inRollback(async (db) => {
      await coaching(db);

      await db.asRole("quintet_agent");
      await db.query(forget);

      expect(await truth(db, names)).toEqual(owners);
    }));

  test.each<[string, keyof Everyone, string[]]>([
    ["a member deletes their own, no other", "mia", owners.filter((owner) => owner !== "mia")],
    ["an admin deletes any", "ada", []],
  ])("%s", (_, name, remaining) =>
    database.inRollback(async (db) => {
      const people = await coaching(db);

      await db.as(people[name]);
      await db.query("delete from coaching.profiles");

      expect(await truth(db, names)).toEqual(remaining);
    }),
  );

  test("a profile cannot be given to another even if its person could be changed", () =>
    database.inRollback(async (db) => {
      const { mia, milo } = await coaching(db);
      await db.query("delete from coaching.profiles where user_id = $1", [milo.id]);
      await db.query("grant update (user_id) on coaching.profiles to quintet_member");
      const give = "update coaching.profiles set user_id = $1"; // reads nothing, so only this policy has a say

      await db.as(mia);

      expect(await db.sqlStateOf(give, [milo.id])).toBe(permissionDenied);
      expect(await db.sqlStateOf(give, [mia.id])).toBeUndefined();
    }));

  test.each<[string, keyof Everyone]>([
    ["a member", "mia"],
    ["an agent", "robo"],
    ["an admin", "ada"],
  ])("%s changes the signals, not whose they are or when they were learned", (_, name) =>
    database.inRollback(async (db) => {
      const people = await everyone(db);

      await db.as(people[name]);

      expect(await grantedColumns(db, "update", "coaching.profiles")).toEqual(["persona_signals"]);
    }),
  );

  test.each<[string, keyof Everyone, string[]]>([
    ["an agent never deletes", "robo", ["select", "insert", "update"]],
    ["an analyst may only read", "alma", ["select"]],
  ])("%s", (_, name, verbs) =>
    database.inRollback(async (db) => {
      const people = await everyone(db);

      await db.as(people[name]);

      expect(await grantedVerbs(db, "coaching.profiles")).toEqual(verbs);
    }),
  );
});
