import { expect, test } from "@jest/globals";
import { useDatabase } from "../../support/database.ts";
import { column, type Everyone, everyone, grantedVerbs, permissionDenied, truth } from "../../support/permissions.ts";

const database = useDatabase();

const selectRoles = "select role from ralph_web.role_limits";

test.each<[string, keyof Everyone]>([
  ["a member", "mia"],
  ["a student", "anna"],
  ["an educator", "edith"],
  ["an agent", "robo"],
  ["an analyst", "alma"],
  ["an admin", "ada"],
])("%s reads all limits and writes none, because each start loads them anew", (_, name) =>
  database.inRollback(async (db) => {
    const people = await everyone(db);

    await db.as(people[name]);
    const seen = await column(db, selectRoles);

    expect(await grantedVerbs(db, "ralph_web.role_limits")).toEqual(["select"]);
    expect(seen).toEqual(await truth(db, selectRoles));
    expect(seen).toContain("dev");
  }),
);

test("an anonymous visitor may do nothing with limits", () =>
  database.inRollback(async (db) => {
    await db.as("anonymous");

    expect(await db.sqlStateOf(selectRoles)).toBe(permissionDenied);
    expect(await grantedVerbs(db, "ralph_web.role_limits")).toEqual([]);
    expect(await truth(db, selectRoles)).toContain("dev");
  }));
