import { expect, test } from "@jest/globals";
import { useDatabase } from "../../support/database.ts";
import { column, type Everyone, permissionDenied, truth } from "../../support/permissions.ts";
import { school } from "../../support/permissions-school.ts";

const database = useDatabase();

const selectNames =
  "select service_type from learning.v_user_interactions where user_email = service_type || '@test.example'";
const names = ["ada", "alma", "anna", "ben", "edith", "emil", "mia", "milo", "rhea", "robo"];

test.each<[string, keyof Everyone, string[]]>([
  ["a student reads through the view only their own interactions", "anna", ["anna"]],
  [
    "an educator reads those of students and educators, whose accounts they see",
    "edith",
    ["anna", "ben", "edith", "emil"],
  ],
  ["an analyst reads all interactions through the view", "alma", names],
  ["an admin reads all interactions through the view", "ada", names],
])("%s", (_, name, expected) =>
  database.inRollback(async (db) => {
    const people = await school(db);

    await db.as(people[name]);
    const seen = await column(db, selectNames);

    expect(seen).toEqual(expected);
    expect(await truth(db, selectNames)).toEqual(names);
  }),
);

test.each<[string, "mia" | "robo" | "anonymous"]>([
  ["a plain member", "mia"],
  ["an agent, who sees no other account,", "robo"],
  ["an anonymous visitor", "anonymous"],
])("%s may not use the view", (_, name) =>
  database.inRollback(async (db) => {
    const people = await school(db);

    await db.as(name === "anonymous" ? name : people[name]);

    expect(await db.sqlStateOf(selectNames)).toBe(permissionDenied);
    expect(await truth(db, selectNames)).toEqual(names);
  }),
);

test("a student without a user id sees nothing through the view", () =>
  database.inRollback(async (db) => {
    await school(db);

    await db.asRole("quintet_student");

    expect(await column(db, selectNames)).toEqual([]);
    expect(await truth(db, selectNames)).toEqual(names);
  }));
