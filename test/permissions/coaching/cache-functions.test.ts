import { describe, expect, test } from "@jest/globals";
import { type TestSession, useDatabase } from "../../support/database.ts";
import { type Everyone, everyone, permissionDenied, truth } from "../../support/permissions.ts";

const database = useDatabase();
const expiresInThePast = "QT202";

const get = "select value from coaching.get_cache_entry($1)";
const put = "select value, expires_at > now() as fresh from coaching.put_cache_entry($1, $2, now() + $3::interval)";
const purge = "select coaching.purge_cache_entries() as purged";
const keys = "select key from coaching.cache_entries";

/** What get returns: [] when it finds nothing. */
async function valuesOf(db: TestSession, key: string): Promise<unknown[]> {
  const rows = await db.query<{ value: unknown }>(get, [key]);
  return rows.map(({ value }) => value).filter((value) => value !== null);
}

/** Lets an entry expire as if time had passed. Owner. */
async function expire(db: TestSession, key: string): Promise<void> {
  await db.asOwner();
  await db.query("update coaching.cache_entries set expires_at = now() where key = $1", [key]);
}

describe("an agent", () => {
  test("gets what it or another agent put", () =>
    database.inRollback(async (db) => {
      const { robo, rhea } = await everyone(db);

      await db.as(robo);
      const returned = await db.query(put, ["advice", '{"text": "Begin small."}', "1 hour"]);
      await db.as(rhea);

      expect(returned).toEqual([{ value: { text: "Begin small." }, fresh: true }]);
      expect(await valuesOf(db, "advice")).toEqual([{ text: "Begin small." }]);
      expect(await valuesOf(db, "other")).toEqual([]);
    }));

  test("gets nothing from the moment an entry expires, though it is there until purged", () =>
    database.inRollback(async (db) => {
      const { robo } = await everyone(db);
      await db.as(robo);
      await db.query(put, ["advice", "1", "1 hour"]);

      await expire(db, "advice");
      await db.as(robo);

      expect(await valuesOf(db, "advice")).toEqual([]);
      expect(await truth(db, keys)).toEqual(["advice"]);
    }));

  test.each(["fresh", "expired"])("puts again in place of a %s entry: value and expiry", (which) =>
    database.inRollback(async (db) => {
      const { robo } = await everyone(db);
      await db.as(robo);
      await db.query(put, ["advice", '{"old": 1}', "1 hour"]);
      if (which === "expired") await expire(db, "advice");

      await db.as(robo);
      await db.query(put, ["advice", '{"new": 2}', "2 hours"]);

      expect(await valuesOf(db, "advice")).toEqual([{ new: 2 }]);
      expect(await truth(db, `${keys} where expires_at = now() + interval '2 hours'`)).toEqual(["advice"]);
    }),
  );

  test.each(["-1 hour", "0 hours"])(
    "puts nothing that would have expired already (%s), and leaves what is there",
    (lifetime) =>
      database.inRollback(async (db) => {
        const { robo } = await everyone(db);
        await db.as(robo);
        await db.query(put, ["advice", "1", "1 hour"]);

        expect(await db.sqlStateOf(put, ["advice", "2", lifetime])).toBe(expiresInThePast);
        expect(await valuesOf(db, "advice")).toEqual([1]);
      }),
  );

  test.each([
    ["a blank key", " ", "23514"],
    ["a key of 501 characters", "k".repeat(501), "23514"],
    ["the longest key", "\u{1F511}".repeat(500), undefined],
  ])("puts %s: %#", (_, key, state) =>
    database.inRollback(async (db) => {
      const { robo } = await everyone(db);

      await db.as(robo);

      expect(await db.sqlStateOf(put, [key, "1", "1 hour"])).toBe(state);
    }),
  );

  test("purges what has expired and nothing else, and is told how many entries that were", () =>
    database.inRollback(async (db) => {
      const { robo } = await everyone(db);
      await db.query(
        `insert into coaching.cache_entries
         select 'key ' || n, to_jsonb(n), now() + (n - 3) * interval '1 second' from generate_series(1, 5) n`,
      );

      await db.as(robo);
      const first = await db.query(purge);
      const second = await db.query(purge);

      expect([first, second]).toEqual([[{ purged: 3 }], [{ purged: 0 }]]);
      expect(await truth(db, keys)).toEqual(["key 4", "key 5"]);
    }));
});

describe("nobody else", () => {
  test.each<[string, keyof Everyone | "anonymous"]>([
    ["an anonymous visitor", "anonymous"],
    ["a member", "mia"],
    ["a student", "anna"],
    ["an educator", "edith"],
    ["an analyst", "alma"],
    ["an admin", "ada"],
  ])("%s may not get, put or purge", (_, name) =>
    database.inRollback(async (db) => {
      const people = await everyone(db);
      await db.query("insert into coaching.cache_entries values ('old', '1', now() - interval '1 hour')");

      await db.as(name === "anonymous" ? name : people[name]);

      expect(await db.sqlStateOf(get, ["old"])).toBe(permissionDenied);
      expect(await db.sqlStateOf(put, ["new", "1", "1 hour"])).toBe(permissionDenied);
      expect(await db.sqlStateOf(purge)).toBe(permissionDenied);
      expect(await truth(db, keys)).toEqual(["old"]);
    }),
  );

  test("an agent without a user id gets, puts and purges nothing", () =>
    database.inRollback(async (db) => {
      await db.query("insert into coaching.cache_entries values ('old', '1', now() - interval '1 hour')");
      await db.query("insert into coaching.cache_entries values ('fresh', '1', now() + interval '1 hour')");

      await db.asRole("quintet_agent");

      expect(await valuesOf(db, "fresh")).toEqual([]);
      expect(await db.sqlStateOf(put, ["new", "1", "1 hour"])).toBe(permissionDenied);
      expect(await db.query(purge)).toEqual([{ purged: 0 }]);
      expect(await truth(db, keys)).toEqual(["fresh", "old"]);
    }));

  test("each runs as its caller: without a policy for members, a grant alone would give them nothing", () =>
    database.inRollback(async (db) => {
      const { mia } = await everyone(db);
      await db.query("insert into coaching.cache_entries values ('fresh', '1', now() + interval '1 hour')");
      await db.query(
        `grant execute on function coaching.get_cache_entry(text), coaching.purge_cache_entries(),
         coaching.put_cache_entry(text, jsonb, timestamptz) to quintet_member`,
      );

      await db.as(mia);

      expect(await db.sqlStateOf(get, ["fresh"])).toBe(permissionDenied);
      expect(await db.sqlStateOf(put, ["new", "1", "1 hour"])).toBe(permissionDenied);
      expect(await db.sqlStateOf(purge)).toBe(permissionDenied);
    }));
});

describe("when entries expire", () => {
  const days = "select expires_on::date::text || ' ' || entries || ' ' || bytes as day from coaching.cache_expiry()";

  test.each<[string, keyof Everyone]>([
    ["an analyst", "alma"],
    ["an admin", "ada"],
  ])("%s is told by day, with neither keys nor values", (_, name) =>
    database.inRollback(async (db) => {
      const people = await everyone(db);
      await db.query(
        `insert into coaching.cache_entries (key, value, expires_at) values
           ('a', '"xy"', '2026-05-01T00:00:00Z'), ('b', '1', '2026-05-01T23:59:59Z'), ('c', '{}', '2026-05-02T12:00:00Z')`,
      );

      await db.as(people[name]);

      expect((await db.query<{ day: string }>(days)).map(({ day }) => day)).toEqual([
        "2026-05-01 2 5",
        "2026-05-02 1 2",
      ]);
    }),
  );

  test.each(["mia", "anna", "edith", "robo"] as const)("%s is not told", (name) =>
    database.inRollback(async (db) => {
      const people = await everyone(db);

      await db.as(people[name]);

      expect(await db.sqlStateOf(days)).toBe(permissionDenied);
    }),
  );
});
