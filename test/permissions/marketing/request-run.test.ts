import { expect, test } from "@jest/globals";
import { useDatabase } from "../../support/database.ts";
import { column, type Everyone, permissionDenied, truth } from "../../support/permissions.ts";
import { absent, agency } from "../../support/permissions-agency.ts";

const database = useDatabase();

const request = "select id from marketing.request_run('copywriting', 'new', $1, null, $2)";
const ownersOfNew =
  "select u.username from marketing.runs r join identity.users u on u.id = r.user_id where r.user_message = 'new'";

test.each<[string, keyof Everyone, keyof Everyone | null, keyof Everyone]>([
  ["a member requests for themselves", "mia", null, "mia"],
  ["an educator requests for themselves", "edith", null, "edith"],
  ["an agent requests for a user", "robo", "mia", "mia"],
  ["an admin requests for a user", "ada", "mia", "mia"],
])("%s", (_, caller, user, owner) =>
  database.inRollback(async (db) => {
    const people = await agency(db);

    await db.as(people[caller]);
    await db.query(request, [null, user && people[user].id]);

    expect(await truth(db, ownersOfNew)).toEqual([owner]);
  }),
);

test("a member requests for no other", () =>
  database.inRollback(async (db) => {
    const { mia, milo } = await agency(db);

    await db.as(mia);

    expect(await db.sqlStateOf(request, [null, milo.id])).toBe(permissionDenied);
    expect(await truth(db, ownersOfNew)).toEqual([]);
  }));

test("a run is for a client of the same user: another's is as absent as one that never was", () =>
  database.inRollback(async (db) => {
    const { mia, bakery, garage } = await agency(db);

    await db.as(mia);

    expect(await db.sqlStateOf(request, [garage, null])).toBe("23503");
    expect(await db.sqlStateOf(request, [absent, null])).toBe("23503");
    expect(await db.sqlStateOf(request, [bakery, null])).toBeUndefined();
    expect(await truth(db, ownersOfNew)).toEqual(["mia"]);
  }));

test.each<[string, "alma" | "anonymous"]>([
  ["an analyst", "alma"],
  ["an anonymous visitor", "anonymous"],
])("%s may not request", (_, name) =>
  database.inRollback(async (db) => {
    const people = await agency(db);

    await db.as(name === "anonymous" ? name : people[name]);

    expect(await db.sqlStateOf(request, [null, null])).toBe(permissionDenied);
    expect(await truth(db, ownersOfNew)).toEqual([]);
  }),
);

test("a skill that is not in the catalog is refused", () =>
  database.inRollback(async (db) => {
    const { mia } = await agency(db);

    await db.as(mia);

    expect(await db.sqlStateOf("select marketing.request_run('juggling', 'new')")).toBe("QT401");
    expect(await column(db, ownersOfNew)).toEqual([]);
  }));
