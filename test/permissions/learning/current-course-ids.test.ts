import { expect, test } from "@jest/globals";
import { useDatabase } from "../../support/database.ts";
import { column, type Everyone, permissionDenied, truth } from "../../support/permissions.ts";
import { school } from "../../support/permissions-school.ts";

const database = useDatabase();

const currentCodes = "select code from learning.courses where id in (select learning.current_course_ids())";
const allCodes = "select c.code from learning.enrollments e join learning.courses c on c.id = e.course_id";

test.each<[string, keyof Everyone, string[]]>([
  ["a student's courses are those they take", "anna", ["ALGEBRA"]],
  ["an educator's courses are those they teach", "emil", ["BIOLOGY"]],
])("%s", (_, name, expected) =>
  database.inRollback(async (db) => {
    const people = await school(db);

    await db.as(people[name]);

    expect(await column(db, currentCodes)).toEqual(expected);
    expect(await truth(db, allCodes)).toEqual(["ALGEBRA", "ALGEBRA", "BIOLOGY", "BIOLOGY"]);
  }),
);

test("without a user id there are no courses", () =>
  database.inRollback(async (db) => {
    await school(db);

    await db.asRole("quintet_student");

    expect(await column(db, currentCodes)).toEqual([]);
    expect(await truth(db, allCodes)).toHaveLength(4);
  }));

test.each<[string, "mia" | "robo" | "alma" | "ada" | "anonymous"]>([
  ["a plain member", "mia"],
  ["an agent", "robo"],
  ["an analyst", "alma"],
  ["an admin", "ada"],
  ["an anonymous visitor", "anonymous"],
])("%s takes and teaches nothing, and may not ask", (_, name) =>
  database.inRollback(async (db) => {
    const people = await school(db);

    await db.as(name === "anonymous" ? name : people[name]);

    expect(await db.sqlStateOf("select learning.current_course_ids()")).toBe(permissionDenied);
  }),
);
