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
import { coaching, owners, taskOf } from "../../support/permissions-coaching.ts";

const database = useDatabase();
const foreignKeyViolation = "23503";

const prompts = "select prompt from coaching.interactions";
const ask = "insert into coaching.interactions (task_id, prompt) values ($1, 'New')";
const record = "insert into coaching.interactions (user_id, task_id, prompt, response) values ($1, $2, 'New', 'Yes')";
const ownersOfNew =
  "select u.username from coaching.interactions i join identity.users u on u.id = i.user_id where i.prompt = 'New'";

describe("reading interactions", () => {
  test.each<[string, keyof Everyone, string[]]>([
    ["a member cannot read another member's interactions", "mia", ["mia"]],
    ["nor can the other read hers", "milo", ["milo"]],
    ["a student sees their own only", "anna", ["anna"]],
    ["an educator sees their own only, not their students'", "edith", ["edith"]],
    ["an agent sees all interactions", "robo", owners],
    ["an analyst sees all interactions", "alma", owners],
    ["an admin sees all interactions", "ada", owners],
  ])("%s", (_, name, expected) =>
    database.inRollback(async (db) => {
      const people = await coaching(db);

      await db.as(people[name]);
      const seen = await column(db, prompts);

      expect(seen).toEqual(expected);
      expect(await truth(db, prompts)).toEqual(owners);
    }),
  );

  test("a member without a user id sees no interaction", () =>
    database.inRollback(async (db) => {
      await coaching(db);

      await db.asRole("quintet_member");

      expect(await column(db, prompts)).toEqual([]);
      expect(await truth(db, prompts)).toEqual(owners);
    }));

  test("an anonymous visitor has no part in interactions", () =>
    database.inRollback(async (db) => {
      await coaching(db);

      await db.as("anonymous");

      expect(await db.sqlStateOf(prompts)).toBe(permissionDenied);
      expect(await grantedVerbs(db, "coaching.interactions")).toEqual([]);
      expect(await truth(db, prompts)).toEqual(owners);
    }));
});

describe("asking and recording", () => {
  test.each<[string, keyof Everyone]>([
    ["a member", "mia"],
    ["a student", "anna"],
    ["an educator", "edith"],
  ])("%s asks about a task of theirs, and about none", (_, name) =>
    database.inRollback(async (db) => {
      const people = await coaching(db);
      const task = await taskOf(db, name);

      await db.as(people[name]);
      await db.query(ask, [task]);
      await db.query(ask, [null]);

      expect(await truth(db, ownersOfNew)).toEqual([name, name]);
    }),
  );

  test("a member cannot ask about another's task, which looks like a task that does not exist", () =>
    database.inRollback(async (db) => {
      const { mia } = await coaching(db);
      const ofMilo = await taskOf(db, "milo");
      const ofNobody = "00000000-0000-4000-8000-000000000000";

      await db.as(mia);

      expect(await db.sqlStateOf(ask, [ofMilo])).toBe(foreignKeyViolation);
      expect(await db.sqlStateOf(ask, [ofNobody])).toBe(foreignKeyViolation);
      expect(await truth(db, "select title from coaching.tasks where id = $1", [ofMilo])).toEqual(["milo"]);
      expect(await column(db, ownersOfNew)).toEqual([]);
    }));

  test("a member cannot ask as another, nor could they if the asker could be given", () =>
    database.inRollback(async (db) => {
      const { mia, milo } = await everyone(db);
      const askAs = "insert into coaching.interactions (user_id, prompt) values ($1, 'New')";

      await db.as(mia);
      expect(await db.sqlStateOf(askAs, [milo.id])).toBe(permissionDenied);
      await db.asOwner();
      await db.query("grant insert (user_id) on coaching.interactions to quintet_member");
      await db.as(mia);

      expect(await db.sqlStateOf(askAs, [milo.id])).toBe(permissionDenied);
      expect(await db.sqlStateOf(askAs, [mia.id])).toBeUndefined();
      expect(await truth(db, ownersOfNew)).toEqual(["mia"]);
    }));

  test.each<[string, keyof Everyone]>([
    ["an agent", "robo"],
    ["an admin", "ada"],
  ])("%s records what anybody asked and was answered, about a task of that person only", (_, name) =>
    database.inRollback(async (db) => {
      const people = await coaching(db);
      const [ofMia, ofMilo] = [await taskOf(db, "mia"), await taskOf(db, "milo")];

      await db.as(people[name]);

      expect(await db.sqlStateOf(record, [people.mia.id, ofMilo])).toBe(foreignKeyViolation);
      expect(await db.sqlStateOf(record, [people.mia.id, ofMia])).toBeUndefined();
      expect(await truth(db, ownersOfNew)).toEqual(["mia"]);
    }),
  );

  test.each(["quintet_member", "quintet_agent"])("%s without a user id asks and records nothing", (role) =>
    database.inRollback(async (db) => {
      const { mia } = await everyone(db);

      await db.asRole(role);

      expect(await db.sqlStateOf(ask, [null])).toBe(permissionDenied);
      expect(await db.sqlStateOf(record, [mia.id, null])).toBe(permissionDenied);
      expect(await truth(db, ownersOfNew)).toEqual([]);
    }),
  );

  test.each<[string, keyof Everyone, string[]]>([
    ["a member gives the task and the question", "mia", ["task_id", "prompt"]],
    ["an agent the person and the answer, too", "robo", ["user_id", "task_id", "prompt", "response"]],
    ["and so does an admin", "ada", ["user_id", "task_id", "prompt", "response"]],
  ])("%s", (_, name, columns) =>
    database.inRollback(async (db) => {
      const people = await everyone(db);

      await db.as(people[name]);

      expect(await grantedColumns(db, "insert", "coaching.interactions")).toEqual(columns);
    }),
  );
});

describe("answering and deleting", () => {
  const answer = "update coaching.interactions set response = 'New answer', worker_id = identity.current_user_id()";
  const answered = `${prompts} where response = 'New answer'`;
  const work = ["response", "worker_id", "attempts", "lost_leases", "lease_expires_at", "error_message"];

  test.each<[string, keyof Everyone, string[]]>([
    [
      "an agent changes what waits, what it holds and what was left, never what has ended or is another's",
      "robo",
      ["ada", "alma", "anna", "ben", "edith", "emil"],
    ],
    ["an admin changes any", "ada", owners],
  ])("%s", (_, name, expected) =>
    database.inRollback(async (db) => {
      const people = await coaching(db);
      for (const [change, prompt, value] of [
        ["response = $2", "mia", "Old answer"],
        ["error_message = $2", "milo", "No idea"],
        ["lease_expires_at = now() + interval '1 minute', worker_id = $2", "rhea", people.rhea.id],
        ["lease_expires_at = now() + interval '1 minute', worker_id = $2", "robo", people.rhea.id],
        ["lease_expires_at = now() + interval '1 minute', worker_id = $2", "ben", people.robo.id],
        ["lease_expires_at = now(), worker_id = $2", "emil", people.rhea.id],
      ] as const)
        await db.query(`update coaching.interactions set ${change} where prompt = $1`, [prompt, value]);

      await db.as(people[name]);
      await db.query(`${answer}, error_message = null, lease_expires_at = null`);

      expect(await truth(db, answered)).toEqual(expected);
      expect(await column(db, prompts)).toEqual(owners);
    }),
  );

  test("an agent changes nothing in another's name, and an agent without a user id nothing at all", () =>
    database.inRollback(async (db) => {
      const { robo, rhea } = await coaching(db);
      const claimFor = "update coaching.interactions set worker_id = $1";

      await db.as(robo);
      expect(await db.sqlStateOf(claimFor, [rhea.id])).toBe(permissionDenied);
      expect(await db.sqlStateOf(claimFor, [robo.id])).toBeUndefined();
      await db.asRole("quintet_agent");
      expect(await db.sqlStateOf("update coaching.interactions set response = 'New answer'")).toBe(permissionDenied);

      expect(await truth(db, answered)).toEqual([]);
    }));

  test.each<[string, keyof Everyone]>([
    ["an agent", "robo"],
    ["an admin", "ada"],
  ])("%s writes the answer and the lease, and nothing else of what there is", (_, name) =>
    database.inRollback(async (db) => {
      const people = await everyone(db);

      await db.as(people[name]);

      expect(await grantedColumns(db, "update", "coaching.interactions")).toEqual(work);
    }),
  );

  test.each<[string, keyof Everyone, string[]]>([
    ["a member deletes their own, no other", "mia", owners.filter((owner) => owner !== "mia")],
    ["a student deletes their own, no other", "anna", owners.filter((owner) => owner !== "anna")],
    ["an admin deletes any", "ada", []],
  ])("%s", (_, name, remaining) =>
    database.inRollback(async (db) => {
      const people = await coaching(db);

      await db.as(people[name]);
      await db.query("delete from coaching.interactions");

      expect(await truth(db, prompts)).toEqual(remaining);
    }),
  );

  test.each<[string, keyof Everyone, string[]]>([
    ["a member never answers or changes what was said", "mia", ["select", "insert", "delete"]],
    ["nor does a student", "anna", ["select", "insert", "delete"]],
    ["nor an educator", "edith", ["select", "insert", "delete"]],
    ["an agent never deletes", "robo", ["select", "insert", "update"]],
    ["an analyst may only read", "alma", ["select"]],
  ])("%s", (_, name, verbs) =>
    database.inRollback(async (db) => {
      const people = await everyone(db);

      await db.as(people[name]);

      expect(await grantedVerbs(db, "coaching.interactions")).toEqual(verbs);
    }),
  );
});
