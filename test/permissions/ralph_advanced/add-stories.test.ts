import { expect, test } from "@jest/globals";
import { useDatabase } from "../../support/database.ts";
import { column, type Everyone, permissionDenied, truth } from "../../support/permissions.ts";
import { workshop } from "../../support/permissions-workshop.ts";

const database = useDatabase();

const add = `select title from ralph_advanced.add_stories($1, array[
  ('US-003', 'mobile', 'New later', null, null, null, array['US-004']),
  ('US-004', 'mobile', 'New', 'Why', array['It works'], 2, null)
]::ralph_advanced.new_story[])`;
const selectNew = "select title from ralph_advanced.stories where title like 'New%'";

test.each<[string, keyof Everyone, "atlas" | "beacon" | "compass"]>([
  ["a member adds stories to their feature", "mia", "atlas"],
  ["a student adds stories to their feature", "anna", "compass"],
  ["an agent adds stories to any feature", "robo", "beacon"],
  ["an admin adds stories to any feature", "ada", "beacon"],
])("%s", (_, name, work) =>
  database.inRollback(async (db) => {
    const people = await workshop(db);

    await db.as(people[name]);
    const added = await column(db, add, [people[work].feature]);

    expect(added).toEqual(["New", "New later"]);
    expect(await truth(db, selectNew)).toEqual(["New", "New later"]);
  }),
);

test("a member cannot add stories to another's feature", () =>
  database.inRollback(async (db) => {
    const { mia, beacon } = await workshop(db);

    await db.as(mia);

    expect(await db.sqlStateOf(add, [beacon.feature])).toBe(permissionDenied);
    expect(await truth(db, selectNew)).toEqual([]);
  }));

test.each<[string, "alma" | "anonymous"]>([
  ["an analyst", "alma"],
  ["an anonymous visitor", "anonymous"],
])("%s cannot add stories", (_, name) =>
  database.inRollback(async (db) => {
    const people = await workshop(db);

    await db.as(name === "anonymous" ? name : people[name]);

    expect(await db.sqlStateOf(add, [people.atlas.feature])).toBe(permissionDenied);
    expect(await truth(db, selectNew)).toEqual([]);
  }),
);
