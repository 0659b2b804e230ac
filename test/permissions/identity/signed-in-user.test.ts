import { expect, test } from "@jest/globals";
import { useDatabase } from "../../support/database.ts";
import { column, type Everyone, everyone, permissionDenied, truth } from "../../support/permissions.ts";

const database = useDatabase();

const whoAmI = "select username from identity.signed_in_user()";

test.each<[string, keyof Everyone]>([
  ["a member", "mia"],
  ["a student", "anna"],
  ["an educator", "edith"],
  ["an analyst", "alma"],
  ["an agent", "robo"],
  ["an admin", "ada"],
])("%s is told who they are", (_, name) =>
  database.inRollback(async (db) => {
    const people = await everyone(db);

    await db.as(people[name]);

    expect(await column(db, whoAmI)).toEqual([name]);
  }),
);

test("an anonymous visitor is nobody", () =>
  database.inRollback(async (db) => {
    await everyone(db);

    await db.as("anonymous");

    expect(await column(db, whoAmI)).toEqual(["null"]);
    expect(await truth(db, "select count(*) from identity.users")).toEqual(["10"]);
  }));

test("a member whose account is gone is nobody", () =>
  database.inRollback(async (db) => {
    const { mia } = await everyone(db);
    await db.query("delete from identity.users where id = $1", [mia.id]);

    await db.as(mia);

    expect(await column(db, whoAmI)).toEqual(["null"]);
  }));

test("the login role, before it becomes anyone, may not ask", () =>
  database.inRollback(async (db) => {
    await db.asRole("quintet_authenticator");

    expect(await db.sqlStateOf(whoAmI)).toBe(permissionDenied);
  }));
