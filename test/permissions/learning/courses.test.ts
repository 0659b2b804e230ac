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

const selectCodes = "select code from learning.courses";

describe("reading courses", () => {
  test.each<[string, keyof Everyone]>([
    ["a student", "anna"],
    ["an educator", "edith"],
    ["an agent", "robo"],
    ["an analyst", "alma"],
    ["an admin", "ada"],
  ])("%s browses the whole catalogue", (_, name) =>
    database.inRollback(async (db) => {
      const people = await school(db);

      await db.as(people[name]);

      expect(await column(db, selectCodes)).toEqual(["ALGEBRA", "BIOLOGY"]);
    }),
  );

  test.each<[string, "mia" | "anonymous"]>([
    ["a plain member", "mia"],
    ["an anonymous visitor", "anonymous"],
  ])("%s has no part in courses", (_, name) =>
    database.inRollback(async (db) => {
      const people = await school(db);

      await db.as(name === "anonymous" ? name : people[name]);

      expect(await db.sqlStateOf(selectCodes)).toBe(permissionDenied);
      expect(await grantedVerbs(db, "learning.courses")).toEqual([]);
      expect(await truth(db, selectCodes)).toEqual(["ALGEBRA", "BIOLOGY"]);
    }),
  );
});

describe("making courses", () => {
  test("an educator who makes a course teaches it", () =>
    database.inRollback(async (db) => {
      const { edith } = await everyone(db);

      await db.as(edith);
      await db.query("insert into learning.courses (code, name) values ('CHESS', 'Chess')");

      expect(
        await column(db, "select code from learning.courses where id in (select learning.current_course_ids())"),
      ).toEqual(["CHESS"]);
      expect(
        await truth(db, "select u.username from learning.enrollments e join identity.users u on u.id = e.user_id"),
      ).toEqual(["edith"]);
    }));

  test("an admin who makes a course does not teach it", () =>
    database.inRollback(async (db) => {
      const { ada } = await everyone(db);

      await db.as(ada);
      await db.query("insert into learning.courses (code, name) values ('CHESS', 'Chess')");

      expect(await truth(db, selectCodes)).toEqual(["CHESS"]);
      expect(await column(db, "select id from learning.enrollments")).toEqual([]);
    }));

  test("an educator without a user id makes no course", () =>
    database.inRollback(async (db) => {
      await db.asRole("quintet_educator");

      expect(await db.sqlStateOf("insert into learning.courses (code, name) values ('CHESS', 'Chess')")).toBe(
        permissionDenied,
      );
      expect(await truth(db, selectCodes)).toEqual([]);
    }));

  test.each<[string, keyof Everyone]>([
    ["an educator", "edith"],
    ["an admin", "ada"],
  ])("%s writes what a course is called, not its key or time", (_, name) =>
    database.inRollback(async (db) => {
      const people = await everyone(db);

      await db.as(people[name]);

      expect(await grantedVerbs(db, "learning.courses")).toEqual(["select", "insert", "update", "delete"]);
      expect(await grantedColumns(db, "insert", "learning.courses")).toEqual([
        "code",
        "name",
        "description",
        "semester",
      ]);
      expect(await grantedColumns(db, "update", "learning.courses")).toEqual([
        "code",
        "name",
        "description",
        "semester",
      ]);
    }),
  );

  test.each<[string, keyof Everyone]>([
    ["a student", "anna"],
    ["an agent", "robo"],
    ["an analyst", "alma"],
  ])("%s may only read courses", (_, name) =>
    database.inRollback(async (db) => {
      const people = await everyone(db);

      await db.as(people[name]);

      expect(await grantedVerbs(db, "learning.courses")).toEqual(["select"]);
    }),
  );
});

describe("changing and deleting courses", () => {
  test("an educator changes the courses they teach and no other", () =>
    database.inRollback(async (db) => {
      const { edith } = await school(db);

      await db.as(edith);
      await db.query("update learning.courses set semester = 'Fall 2026'");

      expect(await truth(db, `${selectCodes} where semester = 'Fall 2026'`)).toEqual(["ALGEBRA"]);
      expect(await column(db, `${selectCodes} where semester is null`)).toEqual(["BIOLOGY"]);
    }));

  test("an educator deletes the courses they teach and no other", () =>
    database.inRollback(async (db) => {
      const { edith } = await school(db);

      await db.as(edith);
      await db.query("delete from learning.courses");

      expect(await truth(db, selectCodes)).toEqual(["BIOLOGY"]);
    }));

  test("an educator without a user id changes and deletes no course", () =>
    database.inRollback(async (db) => {
      await school(db);

      await db.asRole("quintet_educator");
      await db.query("update learning.courses set semester = 'Fall 2026'");
      await db.query("delete from learning.courses");

      expect(await truth(db, `${selectCodes} where semester is null`)).toEqual(["ALGEBRA", "BIOLOGY"]);
    }));

  test("a course cannot be moved out of its teacher's reach even if its key could be changed", () =>
    database.inRollback(async (db) => {
      const { emil } = await everyone(db);
      await db.query("grant update (id) on learning.courses to quintet_educator");
      await db.as(emil);
      await db.query("insert into learning.courses (code, name) values ('CHESS', 'Chess')");
      const move = (id: string) => db.sqlStateOf(`update learning.courses set id = ${id} where code = 'CHESS'`);

      expect(await move("gen_random_uuid()")).toBe(permissionDenied);
      expect(await move("id")).toBeUndefined();
    }));

  test("an admin changes and deletes every course", () =>
    database.inRollback(async (db) => {
      const { ada, biology } = await school(db);

      await db.as(ada);
      await db.query("update learning.courses set semester = 'Fall 2026'");
      await db.query("delete from learning.courses where id = $1", [biology]);

      expect(await truth(db, `${selectCodes} where semester = 'Fall 2026'`)).toEqual(["ALGEBRA"]);
      expect(await column(db, selectCodes)).toEqual(["ALGEBRA"]);
    }));
});
