import { expect, test } from "@jest/globals";
import { useDatabase } from "../../support/database.ts";
import { column, type Everyone, permissionDenied } from "../../support/permissions.ts";
import { workshop } from "../../support/permissions-workshop.ts";

const database = useDatabase();

const selectIds = "select ralph_advanced.current_project_ids()";

test.each<[string, "mia" | "anna", "atlas" | "compass"]>([
  ["a member", "mia", "atlas"],
  ["a student", "anna", "compass"],
])("%s has the projects that they made", (_, name, work) =>
  database.inRollback(async (db) => {
    const people = await workshop(db);

    await db.as(people[name]);

    expect(await column(db, selectIds)).toEqual([String(people[work].project)]);
  }),
);

test("without a user id there are no projects", () =>
  database.inRollback(async (db) => {
    await workshop(db);
    await db.query("update ralph_advanced.projects set created_by = null");

    await db.asRole("quintet_member");

    expect(await column(db, selectIds)).toEqual([]);
  }));

test.each<[string, keyof Everyone | "anonymous"]>([
  ["an agent", "robo"],
  ["an analyst", "alma"],
  ["an admin", "ada"],
  ["an anonymous visitor", "anonymous"],
])("%s has no use for it", (_, name) =>
  database.inRollback(async (db) => {
    const people = await workshop(db);

    await db.as(name === "anonymous" ? name : people[name]);

    expect(await db.sqlStateOf(selectIds)).toBe(permissionDenied);
  }),
);
