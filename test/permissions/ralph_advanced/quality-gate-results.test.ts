import { expect, test } from "@jest/globals";
import { useDatabase } from "../../support/database.ts";
import { column, type Everyone, grantedVerbs, permissionDenied, truth } from "../../support/permissions.ts";
import { everyWork, readersOfOwnProjects, workshop } from "../../support/permissions-workshop.ts";

const database = useDatabase();

const table = "ralph_advanced.quality_gate_results";
const selectNames = `select details ->> 'name' from ${table}`;

test.each(readersOfOwnProjects)("of gate results %s", (_, name, expected) =>
  database.inRollback(async (db) => {
    const people = await workshop(db);

    await db.as(people[name]);

    expect(await column(db, selectNames)).toEqual(expected);
    expect(await truth(db, selectNames)).toEqual(everyWork);
  }),
);

test("a member without a user id sees no gate results", () =>
  database.inRollback(async (db) => {
    await workshop(db);

    await db.asRole("quintet_member");

    expect(await column(db, selectNames)).toEqual([]);
    expect(await truth(db, selectNames)).toEqual(everyWork);
  }));

test("an anonymous visitor has no part in gate results", () =>
  database.inRollback(async (db) => {
    await workshop(db);

    await db.as("anonymous");

    expect(await db.sqlStateOf(selectNames)).toBe(permissionDenied);
    expect(await grantedVerbs(db, table)).toEqual([]);
    expect(await truth(db, selectNames)).toEqual(everyWork);
  }));

test.each<[string, keyof Everyone]>([
  ["a member", "mia"],
  ["a student", "anna"],
  ["an educator", "edith"],
  ["an agent", "robo"],
  ["an analyst", "alma"],
  ["an admin", "ada"],
])("%s may only read gate results", (_, name) =>
  database.inRollback(async (db) => {
    const people = await workshop(db);

    await db.as(people[name]);

    expect(await grantedVerbs(db, table)).toEqual(["select"]);
    expect(await db.sqlStateOf(`delete from ${table}`)).toBe(permissionDenied);
    expect(await truth(db, selectNames)).toEqual(everyWork);
  }),
);
