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
import { type School, school } from "../../support/permissions-school.ts";

const database = useDatabase();

const enroll = "insert into learning.enrollments (user_id, course_id) values ($1, $2)";
const countEnrollments = "select count(*) from learning.enrollments";
const selectParticipants = `
  select c.code || ' ' || u.username
  from learning.enrollments e join identity.users u on u.id = e.user_id join learning.courses c on c.id = e.course_id`;
const participants = ["ALGEBRA anna", "ALGEBRA edith", "BIOLOGY ben", "BIOLOGY emil"];

describe("reading enrollments", () => {
  test.each<[string, keyof Everyone, string[]]>([
    ["a student sees only their own enrollments", "anna", ["ALGEBRA anna"]],
    ["an educator sees all enrollments", "edith", participants],
    ["an analyst sees all enrollments", "alma", participants],
    ["an admin sees all enrollments", "ada", participants],
  ])("%s", (_, name, expected) =>
    database.inRollback(async (db) => {
      const people = await school(db);

      await db.as(people[name]);
      const seen = await column(db, selectParticipants);
      const count = await column(db, countEnrollments);

      expect(seen).toEqual(expected);
      expect(count).toEqual([String(expected.length)]);
      expect(await truth(db, selectParticipants)).toEqual(participants);
    }),
  );

  test("a student without a user id sees no enrollment", () =>
    database.inRollback(async (db) => {
      await school(db);

      await db.asRole("quintet_student");

      expect(await column(db, countEnrollments)).toEqual(["0"]);
      expect(await truth(db, countEnrollments)).toEqual(["4"]);
    }));

  test.each<[string, "mia" | "robo" | "anonymous"]>([
    ["a plain member", "mia"],
    ["an agent", "robo"],
    ["an anonymous visitor", "anonymous"],
  ])("%s has no part in enrollments", (_, name) =>
    database.inRollback(async (db) => {
      const people = await school(db);

      await db.as(name === "anonymous" ? name : people[name]);

      expect(await db.sqlStateOf(countEnrollments)).toBe(permissionDenied);
      expect(await grantedVerbs(db, "learning.enrollments")).toEqual([]);
      expect(await truth(db, countEnrollments)).toEqual(["4"]);
    }),
  );
});

describe("enrolling", () => {
  test.each<[string, "ben" | "emil"]>([
    ["a student", "ben"],
    ["another educator", "emil"],
  ])("an educator enrolls %s in a course they teach", (_, name) =>
    database.inRollback(async (db) => {
      const people = await school(db);

      await db.as(people.edith);
      await db.query(enroll, [people[name].id, people.algebra]);

      expect(await truth(db, selectParticipants)).toEqual([...participants, `ALGEBRA ${name}`].sort());
    }),
  );

  test.each<[string, (school: School) => [string, string]]>([
    ["a student in a course that another teaches", ({ anna, biology }) => [anna.id, biology]],
    ["themselves in a course that another teaches", ({ edith, biology }) => [edith.id, biology]],
    ["somebody they cannot see", ({ mia, algebra }) => [mia.id, algebra]],
    [
      "somebody who does not exist, just as somebody they cannot see",
      ({ algebra }) => ["00000000-0000-4000-8000-000000000000", algebra],
    ],
  ])("an educator cannot enroll %s", (_, pick) =>
    database.inRollback(async (db) => {
      const people = await school(db);

      await db.as(people.edith);

      expect(await db.sqlStateOf(enroll, pick(people))).toBe(permissionDenied);
      expect(await db.sqlStateOf(enroll, [people.ben.id, people.algebra])).toBeUndefined();
    }),
  );

  test("a student cannot enroll themselves", () =>
    database.inRollback(async (db) => {
      const { anna, biology } = await school(db);

      await db.as(anna);

      expect(await db.sqlStateOf(enroll, [anna.id, biology])).toBe(permissionDenied);
      expect(await truth(db, selectParticipants)).toEqual(participants);
    }));

  test("an admin enrolls anyone anywhere", () =>
    database.inRollback(async (db) => {
      const { ada, anna, biology } = await school(db);

      await db.as(ada);
      await db.query(enroll, [anna.id, biology]);

      expect(await truth(db, selectParticipants)).toEqual([...participants, "BIOLOGY anna"].sort());
    }));
});

describe("removing enrollments", () => {
  test("an educator empties the courses they teach and no other", () =>
    database.inRollback(async (db) => {
      const { edith } = await school(db);

      await db.as(edith);
      await db.query("delete from learning.enrollments");

      expect(await truth(db, selectParticipants)).toEqual(["BIOLOGY ben", "BIOLOGY emil"]);
    }));

  test("an educator without a user id removes nobody", () =>
    database.inRollback(async (db) => {
      await school(db);

      await db.asRole("quintet_educator");
      await db.query("delete from learning.enrollments");

      expect(await truth(db, selectParticipants)).toEqual(participants);
    }));

  test("an admin removes anyone", () =>
    database.inRollback(async (db) => {
      const { ada, ben } = await school(db);

      await db.as(ada);
      await db.query("delete from learning.enrollments where user_id = $1", [ben.id]);

      expect(await truth(db, selectParticipants)).toEqual(participants.filter((line) => line !== "BIOLOGY ben"));
    }));

  test.each<[string, keyof Everyone]>([
    ["an educator", "edith"],
    ["an admin", "ada"],
  ])("%s names who and where of an enrollment, once: its key and time are the database's", (_, name) =>
    database.inRollback(async (db) => {
      const people = await everyone(db);

      await db.as(people[name]);

      expect(await grantedVerbs(db, "learning.enrollments")).toEqual(["select", "insert", "delete"]);
      expect(await grantedColumns(db, "insert", "learning.enrollments")).toEqual(["user_id", "course_id"]);
    }),
  );

  test.each<[string, keyof Everyone]>([
    ["a student", "anna"],
    ["an analyst", "alma"],
  ])("%s may only read enrollments", (_, name) =>
    database.inRollback(async (db) => {
      const people = await everyone(db);

      await db.as(people[name]);

      expect(await grantedVerbs(db, "learning.enrollments")).toEqual(["select"]);
    }),
  );
});
