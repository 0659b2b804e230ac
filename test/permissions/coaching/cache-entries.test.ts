import { expect, test } from "@jest/globals";
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

const keys = "select key from coaching.cache_entries";
const put =
  "insert into coaching.cache_entries (key, value, expires_at) values ('new', '1', now() + interval '1 hour')";
const change = "update coaching.cache_entries set value = '2'";
const remove = "delete from coaching.cache_entries";

/** Everyone, and one entry, `answer`. */
async function cache(db: TestSession): Promise<Everyone> {
  const people = await everyone(db);
  await db.query("insert into coaching.cache_entries values ('answer', '42', now() + interval '1 hour')");
  return people;
}

test.each<[string, keyof Everyone | "anonymous"]>([
  ["an anonymous visitor", "anonymous"],
  ["a member", "mia"],
  ["a student", "anna"],
  ["an educator", "edith"],
  ["an analyst", "alma"],
  ["an admin", "ada"],
])("%s has no part in the cache", (_, name) =>
  database.inRollback(async (db) => {
    const people = await cache(db);

    await db.as(name === "anonymous" ? name : people[name]);

    expect(await grantedVerbs(db, "coaching.cache_entries")).toEqual([]);
    expect(await db.sqlStateOf(keys)).toBe(permissionDenied);
    expect(await truth(db, keys)).toEqual(["answer"]);
  }),
);

test("an agent reads, adds, replaces and removes entries", () =>
  database.inRollback(async (db) => {
    const { robo } = await cache(db);

    await db.as(robo);
    await db.query(put);
    await db.query(change);

    expect(await column(db, keys)).toEqual(["answer", "new"]);
    expect(await truth(db, `${keys} where value = '2'`)).toEqual(["answer", "new"]);
    await db.as(robo);
    await db.query(remove);
    expect(await truth(db, keys)).toEqual([]);
  }));

test("an agent without a user id reads, adds, replaces and removes none", () =>
  database.inRollback(async (db) => {
    await cache(db);

    await db.asRole("quintet_agent");

    expect(await column(db, keys)).toEqual([]);
    expect(await db.sqlStateOf(put)).toBe(permissionDenied);
    await db.query(change);
    await db.query(remove);
    expect(await truth(db, `${keys} where value = '42'`)).toEqual(["answer"]);
  }));

test("an agent without a user id cannot replace or remove even what it could see", () =>
  database.inRollback(async (db) => {
    await cache(db);
    await db.query("create policy planted on coaching.cache_entries for select to quintet_agent using (true)");

    await db.asRole("quintet_agent");
    await db.query(change);
    await db.query(remove);

    expect(await column(db, keys)).toEqual(["answer"]);
    expect(await truth(db, `${keys} where value = '42'`)).toEqual(["answer"]);
  }));

test("an agent never moves an entry to another key", () =>
  database.inRollback(async (db) => {
    const { robo } = await cache(db);

    await db.as(robo);

    expect(await grantedColumns(db, "insert", "coaching.cache_entries")).toEqual(["key", "value", "expires_at"]);
    expect(await grantedColumns(db, "update", "coaching.cache_entries")).toEqual(["value", "expires_at"]);
  }));
