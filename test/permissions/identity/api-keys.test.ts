import { describe, expect, test } from "@jest/globals";
import { type TestSession, useDatabase } from "../../support/database.ts";
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

const selectOwners = "select u.username from identity.api_keys k join identity.users u on u.id = k.user_id";
const selectPrefixes = "select prefix from identity.api_keys";
const prefixes = ["ada_", "alma_", "anna_", "ben_", "edith_", "emil_", "mia_", "milo_", "rhea_", "robo_"];

/** Everyone, each with an API key whose prefix is their name. */
async function keyed(db: TestSession): Promise<Everyone> {
  const people = await everyone(db);
  await db.query(
    "insert into identity.api_keys (user_id, name, prefix) select id, 'first', username || '_' from identity.users",
  );
  return people;
}

describe("reading API keys", () => {
  test.each<[string, keyof Everyone, string[]]>([
    ["a member sees only their own keys", "mia", ["mia_"]],
    ["a student sees only their own keys", "anna", ["anna_"]],
    ["an educator sees only their own keys", "edith", ["edith_"]],
    ["an agent sees only its own keys", "robo", ["robo_"]],
    ["an analyst sees all keys", "alma", prefixes],
    ["an admin sees all keys", "ada", prefixes],
  ])("%s", (_, name, expected) =>
    database.inRollback(async (db) => {
      const people = await keyed(db);

      await db.as(people[name]);
      const seen = await column(db, selectPrefixes);

      expect(seen).toEqual(expected);
      expect(await truth(db, selectPrefixes)).toEqual(prefixes);
    }),
  );

  test.each(["quintet_member", "quintet_student", "quintet_agent"])("%s without a user id sees no key", (role) =>
    database.inRollback(async (db) => {
      await keyed(db);

      await db.asRole(role);

      expect(await column(db, selectPrefixes)).toEqual([]);
      expect(await truth(db, selectPrefixes)).toEqual(prefixes);
    }),
  );
});

describe("changing API keys", () => {
  test.each<[string, keyof Everyone]>([
    ["a member", "mia"],
    ["a student", "anna"],
    ["an educator", "edith"],
    ["an agent", "robo"],
  ])("%s renames their own key and no other", (_, name) =>
    database.inRollback(async (db) => {
      const people = await keyed(db);

      await db.as(people[name]);
      await db.query("update identity.api_keys set name = 'second'");

      expect(await truth(db, `${selectOwners} where k.name = 'second'`)).toEqual([name]);
    }),
  );

  test("an admin renames and revokes every key", () =>
    database.inRollback(async (db) => {
      const { ada } = await keyed(db);

      await db.as(ada);
      await db.query("update identity.api_keys set name = 'second', revoked_at = now()");

      expect(await truth(db, `${selectPrefixes} where name = 'second' and revoked_at is not null`)).toEqual(prefixes);
    }));

  test("an agent without a user id changes no key", () =>
    database.inRollback(async (db) => {
      await keyed(db);

      await db.asRole("quintet_agent");
      await db.query("update identity.api_keys set name = 'second'");

      expect(await truth(db, `${selectPrefixes} where name = 'second'`)).toEqual([]);
    }));

  test.each<[string, keyof Everyone]>([
    ["a member", "mia"],
    ["a student", "anna"],
    ["an educator", "edith"],
    ["an agent", "robo"],
    ["an admin", "ada"],
  ])("%s may write a key's name and revocation, not whose it is, its prefix or its end", (_, name) =>
    database.inRollback(async (db) => {
      const people = await everyone(db);

      await db.as(people[name]);

      expect(await grantedVerbs(db, "identity.api_keys")).toEqual(["select", "update"]);
      expect(await grantedColumns(db, "update", "identity.api_keys")).toEqual(["name", "revoked_at"]);
    }),
  );

  test("a key cannot be given away even if its account could be changed", () =>
    database.inRollback(async (db) => {
      const { mia, milo } = await keyed(db);
      await db.query("grant update (user_id) on identity.api_keys to quintet_member");

      await db.as(mia);

      expect(await db.sqlStateOf("update identity.api_keys set user_id = $1", [milo.id])).toBe(permissionDenied);
      expect(await db.sqlStateOf("update identity.api_keys set user_id = $1", [mia.id])).toBeUndefined();
    }));

  test("nobody deletes a key: a revoked one keeps its trace", () =>
    database.inRollback(async (db) => {
      const { ada, mia } = await keyed(db);

      for (const person of [ada, mia]) {
        await db.as(person);
        expect(await db.sqlStateOf("delete from identity.api_keys")).toBe(permissionDenied);
      }

      expect(await truth(db, selectPrefixes)).toEqual(prefixes);
    }));

  test.each<[string, keyof Everyone | "anonymous", string[]]>([
    ["an analyst may only read keys", "alma", ["select"]],
    ["an anonymous visitor may do nothing with keys", "anonymous", []],
  ])("%s", (_, name, verbs) =>
    database.inRollback(async (db) => {
      const people = await everyone(db);

      await db.as(name === "anonymous" ? name : people[name]);

      expect(await grantedVerbs(db, "identity.api_keys")).toEqual(verbs);
    }),
  );
});
