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
import { school } from "../../support/permissions-school.ts";

const database = useDatabase();

const names = ["ada", "alma", "anna", "ben", "edith", "emil", "mia", "milo", "rhea", "robo"];
const selectNames = "select service_type from learning.interactions";
const record = "insert into learning.interactions (user_id, service_type) values ($1, 'new')";
const ownersOfNew =
  "select u.username from learning.interactions i join identity.users u on u.id = i.user_id where i.service_type = 'new'";

describe("reading interactions", () => {
  test.each<[string, keyof Everyone, string[]]>([
    ["a student cannot read another student's interactions", "anna", ["anna"]],
    ["nor can the other read hers", "ben", ["ben"]],
    ["an educator sees all interactions", "edith", names],
    ["an agent sees all interactions", "robo", names],
    ["an analyst sees all interactions", "alma", names],
    ["an admin sees all interactions", "ada", names],
  ])("%s", (_, name, expected) =>
    database.inRollback(async (db) => {
      const people = await school(db);

      await db.as(people[name]);
      const seen = await column(db, selectNames);

      expect(seen).toEqual(expected);
      expect(await truth(db, selectNames)).toEqual(names);
    }),
  );

  test("a student without a user id sees no interaction", () =>
    database.inRollback(async (db) => {
      await school(db);

      await db.asRole("quintet_student");

      expect(await column(db, selectNames)).toEqual([]);
      expect(await truth(db, selectNames)).toEqual(names);
    }));

  test.each<[string, "mia" | "anonymous"]>([
    ["a plain member", "mia"],
    ["an anonymous visitor", "anonymous"],
  ])("%s has no part in interactions", (_, name) =>
    database.inRollback(async (db) => {
      const people = await school(db);

      await db.as(name === "anonymous" ? name : people[name]);

      expect(await db.sqlStateOf(selectNames)).toBe(permissionDenied);
      expect(await grantedVerbs(db, "learning.interactions")).toEqual([]);
      expect(await truth(db, selectNames)).toEqual(names);
    }),
  );
});

describe("recording interactions", () => {
  test.each<[string, keyof Everyone, keyof Everyone]>([
    ["a student records their own", "anna", "anna"],
    ["an educator records a student's", "edith", "anna"],
    ["an educator records their own", "edith", "edith"],
    ["an agent records what it answered to anyone", "robo", "mia"],
    ["an admin records anyone's", "ada", "mia"],
  ])("%s", (_, caller, owner) =>
    database.inRollback(async (db) => {
      const people = await school(db);

      await db.as(people[caller]);
      await db.query(record, [people[owner].id]);

      expect(await truth(db, ownersOfNew)).toEqual([owner]);
    }),
  );

  test("an interaction is its recorder's unless they say otherwise", () =>
    database.inRollback(async (db) => {
      const { anna } = await school(db);

      await db.as(anna);
      await db.query("insert into learning.interactions (service_type) values ('new')");

      expect(await truth(db, ownersOfNew)).toEqual(["anna"]);
    }));

  test.each<[string, keyof Everyone, keyof Everyone]>([
    ["a student cannot record another student's", "anna", "ben"],
    ["an educator cannot record another educator's", "edith", "emil"],
    ["an educator cannot record that of somebody they cannot see", "edith", "mia"],
  ])("%s", (_, caller, owner) =>
    database.inRollback(async (db) => {
      const people = await school(db);

      await db.as(people[caller]);

      expect(await db.sqlStateOf(record, [people[owner].id])).toBe(permissionDenied);
      expect(await db.sqlStateOf(record, [people[caller].id])).toBeUndefined();
      expect(await truth(db, ownersOfNew)).toEqual([caller]);
    }),
  );

  test.each(["quintet_student", "quintet_agent"])("%s without a user id records nothing, for whomever", (role) =>
    database.inRollback(async (db) => {
      const { anna } = await school(db);

      await db.asRole(role);

      expect(await db.sqlStateOf(record, [anna.id])).toBe(permissionDenied);
      expect(await truth(db, ownersOfNew)).toEqual([]);
    }),
  );

  test.each<[string, keyof Everyone]>([
    ["a student", "anna"],
    ["an educator", "edith"],
    ["an agent", "robo"],
    ["an admin", "ada"],
  ])("%s writes all of an interaction but its key and time", (_, name) =>
    database.inRollback(async (db) => {
      const people = await everyone(db);

      await db.as(people[name]);

      expect(await grantedColumns(db, "insert", "learning.interactions")).toEqual([
        "user_id",
        "service_type",
        "request_data",
        "response_data",
        "latency_ms",
      ]);
    }),
  );
});

describe("correcting and deleting interactions", () => {
  const corrected = "select service_type from learning.interactions where latency_ms = 1";
  const reachable = ["anna", "ben", "edith"];

  test("an educator corrects those of students and their own, no other", () =>
    database.inRollback(async (db) => {
      const { edith } = await school(db);

      await db.as(edith);
      await db.query("update learning.interactions set latency_ms = 1");

      expect(await truth(db, corrected)).toEqual(reachable);
      expect(await column(db, selectNames)).toEqual(names);
    }));

  test("an educator deletes those of students and their own, no other", () =>
    database.inRollback(async (db) => {
      const { edith } = await school(db);

      await db.as(edith);
      await db.query("delete from learning.interactions");

      expect(await truth(db, selectNames)).toEqual(names.filter((name) => !reachable.includes(name)));
    }));

  test("an interaction cannot be moved to an educator's colleague even if its user could be changed", () =>
    database.inRollback(async (db) => {
      const { edith, emil, ben } = await school(db);
      await db.query("grant update (user_id) on learning.interactions to quintet_educator");
      const move = "update learning.interactions set user_id = $1 where service_type = 'anna'";

      await db.as(edith);

      expect(await db.sqlStateOf(move, [emil.id])).toBe(permissionDenied);
      expect(await db.sqlStateOf(move, [ben.id])).toBeUndefined();
    }));

  test("an admin corrects and deletes any", () =>
    database.inRollback(async (db) => {
      const { ada } = await school(db);

      await db.as(ada);
      await db.query("update learning.interactions set latency_ms = 1");
      await db.query("delete from learning.interactions where service_type <> 'mia'");

      expect(await truth(db, corrected)).toEqual(["mia"]);
      expect(await column(db, selectNames)).toEqual(["mia"]);
    }));

  test.each<[string, keyof Everyone]>([
    ["an educator", "edith"],
    ["an admin", "ada"],
  ])("%s may correct what was asked and answered, not whose it is or when", (_, name) =>
    database.inRollback(async (db) => {
      const people = await everyone(db);

      await db.as(people[name]);

      expect(await grantedColumns(db, "update", "learning.interactions")).toEqual([
        "service_type",
        "request_data",
        "response_data",
        "latency_ms",
      ]);
    }),
  );

  test.each<[string, keyof Everyone, string[]]>([
    ["a student may read and record, never correct or delete", "anna", ["select", "insert"]],
    ["an agent may read and record, never correct or delete", "robo", ["select", "insert"]],
    ["an analyst may only read", "alma", ["select"]],
  ])("%s", (_, name, verbs) =>
    database.inRollback(async (db) => {
      const people = await everyone(db);

      await db.as(people[name]);

      expect(await grantedVerbs(db, "learning.interactions")).toEqual(verbs);
    }),
  );
});
