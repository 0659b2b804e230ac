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
import { type Agency, absent, agency } from "../../support/permissions-agency.ts";

const database = useDatabase();

const selectNames = "select user_message from marketing.runs";
const mias = ["mia done", "mia queued", "mia running"];
const milos = ["milo left", "milo queued", "milo running"];
const all = [...mias, ...milos];
const request = "insert into marketing.runs (user_id, skill_id, user_message) values ($1, $2, 'new')";
const ownersOfNew =
  "select u.username from marketing.runs r join identity.users u on u.id = r.user_id where r.user_message = 'new'";

describe("reading runs", () => {
  test.each<[string, keyof Everyone, string[]]>([
    ["a member sees their own runs", "mia", mias],
    ["and no other member's", "milo", milos],
    ["a student who has none sees none", "anna", []],
    ["an educator who has none sees none", "edith", []],
    ["an agent sees all runs", "robo", all],
    ["an analyst sees all runs", "alma", all],
    ["an admin sees all runs", "ada", all],
  ])("%s", (_, name, expected) =>
    database.inRollback(async (db) => {
      const people = await agency(db);

      await db.as(people[name]);
      const seen = await column(db, selectNames);

      expect(seen).toEqual(expected);
      expect(await truth(db, selectNames)).toEqual(all);
    }),
  );

  test("a member without a user id sees no run", () =>
    database.inRollback(async (db) => {
      await agency(db);

      await db.asRole("quintet_member");

      expect(await column(db, selectNames)).toEqual([]);
      expect(await truth(db, selectNames)).toEqual(all);
    }));

  test("an anonymous visitor has no part in runs", () =>
    database.inRollback(async (db) => {
      await agency(db);

      await db.as("anonymous");

      expect(await db.sqlStateOf(selectNames)).toBe(permissionDenied);
      expect(await grantedVerbs(db, "marketing.runs")).toEqual([]);
      expect(await truth(db, selectNames)).toEqual(all);
    }));
});

describe("requesting runs", () => {
  test.each<[string, keyof Everyone, keyof Everyone]>([
    ["a member requests for themselves", "mia", "mia"],
    ["a student requests for themselves", "anna", "anna"],
    ["an agent requests for whoever wrote to it", "robo", "mia"],
    ["an admin requests for anybody", "ada", "mia"],
  ])("%s", (_, caller, owner) =>
    database.inRollback(async (db) => {
      const people = await agency(db);

      await db.as(people[caller]);
      await db.query(request, [people[owner].id, people.skill]);

      expect(await truth(db, ownersOfNew)).toEqual([owner]);
    }),
  );

  test("a member requests nothing for another", () =>
    database.inRollback(async (db) => {
      const { mia, milo, skill } = await agency(db);

      await db.as(mia);

      expect(await db.sqlStateOf(request, [milo.id, skill])).toBe(permissionDenied);
      expect(await db.sqlStateOf(request, [mia.id, skill])).toBeUndefined();
      expect(await truth(db, ownersOfNew)).toEqual(["mia"]);
    }));

  test.each(["quintet_member", "quintet_agent"])("%s without a user id requests nothing, for whomever", (role) =>
    database.inRollback(async (db) => {
      const { mia, skill } = await agency(db);

      await db.asRole(role);

      expect(await db.sqlStateOf(request, [mia.id, skill])).toBe(permissionDenied);
      expect(await truth(db, ownersOfNew)).toEqual([]);
    }),
  );

  test("somebody else's client is as absent as one that never was, whoever asks", () =>
    database.inRollback(async (db) => {
      const { mia, robo, ada, skill, bakery, garage } = await agency(db);
      const requestFor =
        "insert into marketing.runs (user_id, skill_id, client_id, user_message) values ($1, $2, $3, 'new')";

      for (const caller of [mia, robo, ada]) {
        await db.as(caller);
        expect(await db.sqlStateOf(requestFor, [mia.id, skill, garage])).toBe("23503");
        expect(await db.sqlStateOf(requestFor, [mia.id, skill, absent])).toBe("23503");
        expect(await db.sqlStateOf(requestFor, [mia.id, skill, bakery])).toBeUndefined();
      }
    }));

  test.each<[string, keyof Everyone]>([
    ["a member", "mia"],
    ["an agent", "robo"],
    ["an admin", "ada"],
  ])("%s says what to run for whom, and nothing of how far it came", (_, name) =>
    database.inRollback(async (db) => {
      const people = await everyone(db);

      await db.as(people[name]);

      expect(await grantedColumns(db, "insert", "marketing.runs")).toEqual([
        "user_id",
        "skill_id",
        "client_id",
        "user_message",
        "metadata",
      ]);
    }),
  );
});

describe("cancelling runs", () => {
  const cancel = "update marketing.runs set status = 'cancelled' where status in ('queued', 'running')";
  const cancelled = "select user_message from marketing.runs where status = 'cancelled'";

  test.each<[string, keyof Everyone, string[]]>([
    ["a member cancels their own runs only", "mia", ["mia queued", "mia running"]],
    ["an admin cancels any", "ada", ["mia queued", "mia running", ...milos]],
  ])("%s", (_, name, expected) =>
    database.inRollback(async (db) => {
      const people = await agency(db);

      await db.as(people[name]);
      await db.query(cancel);

      expect(await truth(db, cancelled)).toEqual(expected);
    }),
  );

  test("a member who cancels without looking reaches their own only", () =>
    database.inRollback(async (db) => {
      const { mia, miasDone } = await agency(db);
      await db.query("delete from marketing.runs where id = $1", [miasDone]);

      await db.as(mia);
      await db.query("update marketing.runs set status = 'cancelled'"); // the policies of select have no say

      expect(await truth(db, cancelled)).toEqual(["mia queued", "mia running"]);
    }));

  test("a member cancels, and makes nothing else of a run", () =>
    database.inRollback(async (db) => {
      const { mia, miasQueued, miasRunning } = await agency(db);
      const finish = "update marketing.runs set status = 'completed' where id = $1";

      await db.as(mia);

      expect(await grantedColumns(db, "update", "marketing.runs")).toEqual(["status"]);
      expect(await db.sqlStateOf(finish, [miasRunning])).toBe(permissionDenied);
      expect(await db.sqlStateOf(cancel.replace(/where.*/, "where id = $1"), [miasQueued])).toBeUndefined();
    }));

  test("a member does not cancel a run into another's, even if its user could be changed", () =>
    database.inRollback(async (db) => {
      const { mia, milo, miasQueued } = await agency(db);
      await db.query("update marketing.runs set client_id = null");
      await db.query("grant update (user_id) on marketing.runs to quintet_member");
      const give = "update marketing.runs set status = 'cancelled', user_id = $1 where id = $2";

      await db.as(mia);

      expect(await db.sqlStateOf(give, [milo.id, miasQueued])).toBe(permissionDenied);
      expect(await db.sqlStateOf(give, [mia.id, miasQueued])).toBeUndefined();
    }));

  test("an admin may change nothing but the status", () =>
    database.inRollback(async (db) => {
      const { ada } = await everyone(db);

      await db.as(ada);

      expect(await grantedColumns(db, "update", "marketing.runs")).toEqual(["status"]);
    }));
});

describe("working on runs", () => {
  /** Notes tokens on each run that the policies let the caller update, and takes over those that need it. */
  const touch = (db: TestSession, id: string) =>
    db.query(
      `update marketing.runs set status = 'running', tokens_input = 7, worker_id = $1, lease_expires_at = 'infinity'`,
      [id],
    );
  const touched = "select user_message from marketing.runs where tokens_input = 7";

  test("an agent changes what waits, what it works on and what a dead worker left, no other", () =>
    database.inRollback(async (db) => {
      const { robo } = await agency(db);

      await db.as(robo);
      await touch(db, robo.id);

      expect(await truth(db, touched)).toEqual(["mia queued", "mia running", "milo left", "milo queued"]);
    }));

  test("an agent does not change a run that has ended, even its own", () =>
    database.inRollback(async (db) => {
      const { robo, miasDone } = await agency(db);
      const spoil = "update marketing.runs set tokens_output = 7 where id = $1 returning id";

      await db.as(robo);

      expect(await column(db, spoil, [miasDone])).toEqual([]);
      expect(await truth(db, spoil, [miasDone])).toEqual([miasDone]);
    }));

  test("an agent hands no run to another", () =>
    database.inRollback(async (db) => {
      const { robo, rhea } = await agency(db);

      await db.as(robo);

      await expect(touch(db, rhea.id)).rejects.toMatchObject({ code: permissionDenied });
    }));

  const ends = { completed: undefined, failed: undefined, cancelled: permissionDenied };
  test.each(Object.entries(ends))("a worker that makes its run %s gets the SQLSTATE %s", (status, expected) =>
    database.inRollback(async (db) => {
      const { robo, miasRunning } = await agency(db);

      await db.as(robo);

      expect(
        await db.sqlStateOf("update marketing.runs set status = $1, error_message = 'why' where id = $2", [
          status,
          miasRunning,
        ]),
      ).toBe(expected);
    }),
  );

  test("an agent does not cancel even a run that is made for it", () =>
    database.inRollback(async (db) => {
      const { robo, miasQueued } = await agency(db);
      await db.query(
        `insert into marketing.runs (user_id, skill_id, user_message)
         select $1, skill_id, 'robo queued' from marketing.runs where id = $2`,
        [robo.id, miasQueued],
      );

      await db.as(robo);

      expect(
        await db.sqlStateOf("update marketing.runs set status = 'cancelled' where user_message = 'robo queued'"),
      ).toBe(permissionDenied);
      expect(await truth(db, "select user_message from marketing.runs where status = 'cancelled'")).toEqual([]);
    }));

  test("an agent without a user id works on nothing", () =>
    database.inRollback(async (db) => {
      const { milosQueued } = await agency(db);
      const claim = `update marketing.runs set status = 'running', lease_expires_at = 'infinity' where id = $1`;

      await db.asRole("quintet_agent");

      expect(await db.sqlStateOf(claim, [milosQueued])).toBe(permissionDenied);
      expect(await truth(db, "select user_message from marketing.runs where status = 'queued'")).toEqual([
        "mia queued",
        "milo queued",
      ]);
    }));

  test("an agent changes what work changes, never what was asked or when", () =>
    database.inRollback(async (db) => {
      const { robo } = await everyone(db);

      await db.as(robo);

      expect(await grantedColumns(db, "update", "marketing.runs")).toEqual([
        "status",
        "inngest_event_id",
        "tokens_input",
        "tokens_output",
        "error_message",
        "metadata",
        "worker_id",
        "attempts",
        "lease_expires_at",
        "lost_leases",
      ]);
    }));
});

describe("deleting runs", () => {
  test("an admin deletes any, with all that came of it", () =>
    database.inRollback(async (db) => {
      const { ada } = await agency(db);

      await db.as(ada);
      await db.query("delete from marketing.runs");

      expect(await truth(db, selectNames)).toEqual([]);
      expect(await truth(db, "select id from marketing.outputs union select id from marketing.feedback")).toEqual([]);
    }));

  test.each<[string, keyof Agency & keyof Everyone, string[]]>([
    ["a member may read, request and cancel", "mia", ["select", "insert", "update"]],
    ["a student may, too", "anna", ["select", "insert", "update"]],
    ["an educator may, too", "edith", ["select", "insert", "update"]],
    ["an agent may read, request and work", "robo", ["select", "insert", "update"]],
    ["an analyst may only read", "alma", ["select"]],
    ["an admin has every verb", "ada", ["select", "insert", "update", "delete"]],
  ])("%s", (_, name, verbs) =>
    database.inRollback(async (db) => {
      const people = await everyone(db);

      await db.as(people[name]);

      expect(await grantedVerbs(db, "marketing.runs")).toEqual(verbs);
    }),
  );
});
