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
import { workshop } from "../../support/permissions-web-workshop.ts";

const database = useDatabase();

const selectNames = "select u.username from ralph_web.profiles p join identity.users u on u.id = p.user_id";
const selectIds = "select user_id from ralph_web.profiles";

describe("reading profiles", () => {
  test("a member sees their own, and no other", () =>
    database.inRollback(async (db) => {
      const { mia } = await workshop(db);

      await db.as(mia);

      expect(await column(db, selectIds)).toEqual([mia.id]);
      expect(await truth(db, selectNames)).toEqual(["mia", "milo"]);
    }));

  test.each<[string, keyof Everyone]>([
    ["an analyst", "alma"],
    ["an admin", "ada"],
  ])("%s sees all", (_, name) =>
    database.inRollback(async (db) => {
      const people = await workshop(db);

      await db.as(people[name]);

      expect(await column(db, selectIds)).toEqual([people.mia.id, people.milo.id].sort());
    }),
  );

  test("a member without a user id sees none", () =>
    database.inRollback(async (db) => {
      await workshop(db);

      await db.asRole("quintet_member");

      expect(await column(db, selectIds)).toEqual([]);
      expect(await truth(db, selectNames)).toEqual(["mia", "milo"]);
    }));

  test.each<[string, keyof Everyone | "anonymous"]>([
    ["an agent", "robo"],
    ["an anonymous visitor", "anonymous"],
  ])("%s may do nothing with them", (_, name) =>
    database.inRollback(async (db) => {
      const people = await workshop(db);

      await db.as(name === "anonymous" ? name : people[name]);

      expect(await grantedVerbs(db, "ralph_web.profiles")).toEqual([]);
      expect(await truth(db, selectNames)).toEqual(["mia", "milo"]);
    }),
  );
});

describe("changing profiles", () => {
  test.each<[string, keyof Everyone]>([
    ["a member", "mia"],
    ["a student", "anna"],
    ["an educator", "edith"],
    ["an analyst", "alma"],
  ])("%s may only read: role and rewards are not theirs to write", (_, name) =>
    database.inRollback(async (db) => {
      const people = await everyone(db);

      await db.as(people[name]);

      expect(await grantedVerbs(db, "ralph_web.profiles")).toEqual(["select"]);
    }),
  );

  test("an admin makes one for somebody, gives a role and rewards, and deletes one", () =>
    database.inRollback(async (db) => {
      const { ada, anna, mia, milo } = await workshop(db);

      await db.as(ada);
      await db.query("insert into ralph_web.profiles (user_id, role, donuts) values ($1, 'lead', 3)", [anna.id]);
      await db.query("update ralph_web.profiles set role = 'senior', xp = 10 where user_id = $1", [milo.id]);
      await db.query("delete from ralph_web.profiles where user_id = $1", [mia.id]);

      expect(await truth(db, "select role || ' ' || donuts || ' ' || xp from ralph_web.profiles")).toEqual([
        "lead 3 0",
        "senior 0 10",
      ]);
    }));

  test("an admin writes what somebody is, not what the database counts", () =>
    database.inRollback(async (db) => {
      const { ada } = await everyone(db);

      await db.as(ada);

      const columns = ["role", "donuts", "xp", "level", "streak_days"];
      expect(await grantedColumns(db, "insert", "ralph_web.profiles")).toEqual(["user_id", ...columns]);
      expect(await grantedColumns(db, "update", "ralph_web.profiles")).toEqual(columns);
    }));
});

describe("ensure_profile", () => {
  test.each<[string, keyof Everyone]>([
    ["a member", "mia"],
    ["a student", "anna"],
    ["an educator", "edith"],
  ])("makes %s a dev, once", (_, name) =>
    database.inRollback(async (db) => {
      const people = await everyone(db);

      await db.as(people[name]);
      const [first] = await db.query("select * from ralph_web.ensure_profile()");
      const [second] = await db.query("select * from ralph_web.ensure_profile()");

      expect(first).toMatchObject({
        user_id: people[name].id,
        role: "dev",
        donuts: 0,
        xp: 0,
        level: 1,
        streak_days: 0,
      });
      expect(second).toEqual(first);
      expect(await truth(db, selectNames)).toEqual([name]);
    }),
  );

  test("leaves the profile that is there as it is", () =>
    database.inRollback(async (db) => {
      const { mia } = await workshop(db);
      await db.query("update ralph_web.profiles set role = 'lead' where user_id = $1", [mia.id]);

      await db.as(mia);

      expect(await db.query("select role from ralph_web.ensure_profile()")).toEqual([{ role: "lead" }]);
    }));

  test.each<[string, keyof Everyone | "anonymous"]>([
    ["an analyst", "alma"],
    ["an agent", "robo"],
    ["an admin", "ada"],
    ["an anonymous visitor", "anonymous"],
  ])("is not for %s", (_, name) =>
    database.inRollback(async (db) => {
      const people = await everyone(db);

      await db.as(name === "anonymous" ? name : people[name]);

      expect(await db.sqlStateOf("select ralph_web.ensure_profile()")).toBe(permissionDenied);
    }),
  );
});

describe("how much of the limits is used", () => {
  const milosNumbers = `select ralph_web.profiles_active_workstreams(p) as active, ralph_web.profiles_starts_today(p) as today
    from jsonb_populate_record(null::ralph_web.profiles, $1) p`;

  test("a member counts their own active workstreams and the starts of today", () =>
    database.inRollback(async (db) => {
      const { mia, bakery } = await workshop(db);

      await db.as(mia);
      await db.query("select ralph_web.start_workstream($1, 'Bread', 'bread')", [bakery]);

      expect(
        await db.query(
          "select p.profiles_active_workstreams as active, p.profiles_starts_today as today from (select ralph_web.profiles_active_workstreams(p), ralph_web.profiles_starts_today(p) from ralph_web.profiles p) p",
        ),
      ).toEqual([{ active: 2, today: 1 }]);
    }));

  test("starts of another day do not count", () =>
    database.inRollback(async (db) => {
      const { mia } = await workshop(db);
      await db.query(
        "update ralph_web.profiles set starts = 7, starts_on = (now() at time zone 'UTC')::date - 1 where user_id = $1",
        [mia.id],
      );

      await db.as(mia);

      expect(await db.query("select ralph_web.profiles_starts_today(p) as today from ralph_web.profiles p")).toEqual([
        { today: 0 },
      ]);
    }));

  test("whoever guesses another's profile counts no workstream of theirs", () =>
    database.inRollback(async (db) => {
      const { mia, milo, alma } = await workshop(db);
      const profile = JSON.stringify({ user_id: milo.id });

      await db.as(mia);
      const [forMia] = await db.query(milosNumbers, [profile]);
      await db.as(alma);
      const [forAlma] = await db.query(milosNumbers, [profile]);

      expect(forMia).toEqual({ active: 0, today: 0 });
      expect(forAlma).toEqual({ active: 1, today: 0 });
    }));
});
