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

const names = ["ada", "alma", "anna", "ben", "edith", "emil", "mia", "milo", "rhea", "robo"];
const selectBytes = "select bytes from identity.stored_bytes";
const selectLimits = "select role || ' ' || coalesce(bytes::text, 'none') from identity.storage_limits";
const limits = [
  "admin none",
  "agent 1000000000",
  "analyst 250000000",
  "educator 1000000000",
  "member 250000000",
  "student 250000000",
];

/** Everyone, of whom the first by name has stored a byte, the next two, and so on. */
async function storing(db: TestSession): Promise<Everyone> {
  const people = await everyone(db);
  for (const [index, name] of names.entries()) {
    await db.query("insert into identity.stored_bytes (user_id, bytes) values ($1, $2)", [
      people[name as keyof Everyone].id,
      index + 1,
    ]);
  }
  return people;
}

const allBytes = names.map((_, index) => String(index + 1)).sort();

describe("what accounts have stored", () => {
  test.each<[string, keyof Everyone, string[]]>([
    ["a member sees their own", "mia", ["7"]],
    ["a student sees their own", "anna", ["3"]],
    ["an educator sees their own", "edith", ["5"]],
    ["an agent sees its own", "robo", ["10"]],
    ["an analyst sees everyone's", "alma", allBytes],
    ["an admin sees everyone's", "ada", allBytes],
  ])("%s", (_, name, expected) =>
    database.inRollback(async (db) => {
      const people = await storing(db);

      await db.as(people[name]);
      const [seen, verbs] = [await column(db, selectBytes), await grantedVerbs(db, "identity.stored_bytes")];

      expect([seen, verbs]).toEqual([expected, ["select"]]);
      expect(await truth(db, selectBytes)).toEqual(allBytes);
    }),
  );

  test.each<[string, keyof Everyone, string[]]>([
    ["a member with their account", "mia", ["mia 7"]],
    ["an educator with their own account only", "edith", ["anna ?", "ben ?", "edith 5", "emil ?"]],
    ["an admin with everyone's", "ada", names.map((name, index) => `${name} ${index + 1}`)],
  ])("are seen by %s", (_, name, expected) =>
    database.inRollback(async (db) => {
      const people = await storing(db);

      await db.as(people[name]);

      expect(
        await column(
          db,
          "select username || ' ' || coalesce(identity.users_stored_bytes(u)::text, '?') from identity.users u",
        ),
      ).toEqual(expected);
    }),
  );

  test("are none of who has stored nothing", () =>
    database.inRollback(async (db) => {
      const { mia } = await everyone(db);

      await db.as(mia);

      expect(await column(db, "select identity.users_stored_bytes(u) from identity.users u")).toEqual(["0"]);
    }));

  test.each(["quintet_member", "quintet_agent"])("%s without a user id sees none", (role) =>
    database.inRollback(async (db) => {
      await storing(db);

      await db.asRole(role);

      expect(await column(db, selectBytes)).toEqual([]);
      expect(await truth(db, selectBytes)).toEqual(allBytes);
    }),
  );
});

describe("what accounts may store", () => {
  test.each<keyof Everyone>(["mia", "anna", "edith", "alma", "robo"])("%s reads the limits and changes none", (name) =>
    database.inRollback(async (db) => {
      const people = await everyone(db);

      await db.as(people[name]);

      expect(await column(db, selectLimits)).toEqual(limits);
      expect(await grantedVerbs(db, "identity.storage_limits")).toEqual(["select"]);
      expect(await db.sqlStateOf("select identity.set_storage_limit('member', 1)")).toBe(permissionDenied);
      expect(await truth(db, selectLimits)).toEqual(limits);
    }),
  );

  test("an admin sets how much a role may store, and that it may store any", () =>
    database.inRollback(async (db) => {
      const { ada } = await everyone(db);

      await db.as(ada);
      await db.query("select identity.set_storage_limit('member', 5), identity.set_storage_limit('agent')");

      expect(await grantedVerbs(db, "identity.storage_limits")).toEqual(["select", "update"]);
      expect(await grantedColumns(db, "update", "identity.storage_limits")).toEqual(["bytes"]);
      expect(
        await column(db, "select identity.users_storage_limit(u) from identity.users u where role = 'member'"),
      ).toEqual(["5", "5"]);
      expect((await truth(db, selectLimits)).filter((limit) => !limits.includes(limit))).toEqual([
        "agent none",
        "member 5",
      ]);
    }));

  test("an anonymous visitor sees neither", () =>
    database.inRollback(async (db) => {
      await storing(db);

      await db.as("anonymous");

      expect(await grantedVerbs(db, "identity.stored_bytes")).toEqual([]);
      expect(await grantedVerbs(db, "identity.storage_limits")).toEqual([]);
      expect(await db.sqlStateOf("select identity.users_stored_bytes(null)")).toBe(permissionDenied);
      expect(await truth(db, selectBytes)).toEqual(allBytes);
    }));
});
