import { expect, test } from "@jest/globals";
import { type TestSession, useDatabase } from "../../support/database.ts";
import { column, type Everyone, everyone, grantedVerbs, permissionDenied, truth } from "../../support/permissions.ts";

const database = useDatabase();

const names = ["ada", "alma", "anna", "ben", "edith", "emil", "mia", "milo", "rhea", "robo"];
// By duration: the name cannot be joined in, because most roles do not see the other accounts.
const selectDays = "select extract(day from expires_at - created_at) from identity.sessions";

/** Everyone, each signed in: the first by name for 1 day, the next for 2, and so on. */
async function signedIn(db: TestSession): Promise<Everyone> {
  const people = await everyone(db);
  for (const [index, name] of names.entries()) {
    await db.query(
      "insert into identity.sessions (user_id, expires_at) values ($1, now() + make_interval(days => $2))",
      [people[name as keyof Everyone].id, index + 1],
    );
  }
  return people;
}

const allDays = names.map((_, index) => String(index + 1)).sort();

test.each<[string, keyof Everyone, string[]]>([
  ["a member sees only their own sessions", "mia", ["7"]],
  ["a student sees only their own sessions", "anna", ["3"]],
  ["an educator sees only their own sessions", "edith", ["5"]],
  ["an agent sees only its own sessions", "robo", ["10"]],
  ["an analyst sees all sessions", "alma", allDays],
  ["an admin sees all sessions", "ada", allDays],
])("%s", (_, name, expected) =>
  database.inRollback(async (db) => {
    const people = await signedIn(db);

    await db.as(people[name]);
    const seen = await column(db, selectDays);

    expect(seen).toEqual(expected);
    expect(await truth(db, selectDays)).toEqual(allDays);
  }),
);

test.each(["quintet_member", "quintet_student", "quintet_agent"])("%s without a user id sees no session", (role) =>
  database.inRollback(async (db) => {
    await signedIn(db);

    await db.asRole(role);

    expect(await column(db, selectDays)).toEqual([]);
    expect(await truth(db, selectDays)).toEqual(allDays);
  }),
);

test("an anonymous visitor may not read sessions", () =>
  database.inRollback(async (db) => {
    await signedIn(db);

    await db.as("anonymous");

    expect(await db.sqlStateOf(selectDays)).toBe(permissionDenied);
    expect(await truth(db, selectDays)).toEqual(allDays);
  }));

test.each<[string, keyof Everyone]>([
  ["a member", "mia"],
  ["a student", "anna"],
  ["an educator", "edith"],
  ["an analyst", "alma"],
  ["an agent", "robo"],
  ["an admin", "ada"],
])("%s may only read sessions: they start and end by signing in and out", (_, name) =>
  database.inRollback(async (db) => {
    const people = await everyone(db);

    await db.as(people[name]);

    expect(await grantedVerbs(db, "identity.sessions")).toEqual(["select"]);
  }),
);
