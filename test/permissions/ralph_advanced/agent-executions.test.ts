import { expect, test } from "@jest/globals";
import { useDatabase } from "../../support/database.ts";
import { column, type Everyone, grantedVerbs, permissionDenied, truth } from "../../support/permissions.ts";
import { everyWork, readersOfOwnProjects, workshop } from "../../support/permissions-workshop.ts";

const database = useDatabase();

const table = "ralph_advanced.agent_executions";
const selectNames = `select agent_name from ${table}`;

test.each(readersOfOwnProjects)("of executions %s", (_, name, expected) =>
  database.inRollback(async (db) => {
    const people = await workshop(db);

    await db.as(people[name]);

    expect(await column(db, selectNames)).toEqual(expected);
    expect(await truth(db, selectNames)).toEqual(everyWork);
  }),
);

test("a member without a user id sees no executions", () =>
  database.inRollback(async (db) => {
    await workshop(db);

    await db.asRole("quintet_member");

    expect(await column(db, selectNames)).toEqual([]);
    expect(await truth(db, selectNames)).toEqual(everyWork);
  }));

test("an anonymous visitor has no part in executions", () =>
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
])("%s may only read executions", (_, name) =>
  database.inRollback(async (db) => {
    const people = await workshop(db);

    await db.as(people[name]);

    expect(await grantedVerbs(db, table)).toEqual(["select"]);
    expect(await db.sqlStateOf(`delete from ${table}`)).toBe(permissionDenied);
    expect(await truth(db, selectNames)).toEqual(everyWork);
  }),
);
