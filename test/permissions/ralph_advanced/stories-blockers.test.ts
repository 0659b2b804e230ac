import { expect, test } from "@jest/globals";
import { useDatabase } from "../../support/database.ts";
import { column, type Everyone, permissionDenied, truth } from "../../support/permissions.ts";
import { workshop } from "../../support/permissions-workshop.ts";

const database = useDatabase();

const selectBlockers = "select b.title from ralph_advanced.stories s, ralph_advanced.stories_blockers(s) b";
const forged = `select title from ralph_advanced.stories_blockers(
  jsonb_populate_record(null::ralph_advanced.stories, jsonb_build_object('feature_id', $1::integer, 'dependencies', array['US-001'])))`;

test.each<[string, keyof Everyone, string[]]>([
  ["a member sees what their stories wait for", "mia", ["Atlas"]],
  ["an agent sees what all wait for", "robo", ["Atlas", "Beacon", "Compass"]],
  ["an analyst sees what all wait for", "alma", ["Atlas", "Beacon", "Compass"]],
  ["an admin sees what all wait for", "ada", ["Atlas", "Beacon", "Compass"]],
])("%s", (_, name, expected) =>
  database.inRollback(async (db) => {
    const people = await workshop(db);

    await db.as(people[name]);

    expect(await column(db, selectBlockers)).toEqual(expected);
  }),
);

test("a story that is done is waited for no more", () =>
  database.inRollback(async (db) => {
    const { mia } = await workshop(db);
    await db.query("alter table ralph_advanced.stories disable trigger user");
    await db.query("update ralph_advanced.stories set status = 'done', completed_at = now() where story_id = 'US-001'");

    await db.as(mia);

    expect(await column(db, selectBlockers)).toEqual([]);
  }));

test("a member who makes up a story of another's feature sees nothing of it", () =>
  database.inRollback(async (db) => {
    const { mia, atlas, beacon } = await workshop(db);

    await db.as(mia);

    expect(await column(db, forged, [atlas.feature])).toEqual(["Atlas"]);
    expect(await column(db, forged, [beacon.feature])).toEqual([]);
    expect(await truth(db, forged, [beacon.feature])).toEqual(["Beacon"]);
  }));

test("an anonymous visitor cannot ask", () =>
  database.inRollback(async (db) => {
    const { atlas } = await workshop(db);

    await db.as("anonymous");

    expect(await db.sqlStateOf(forged, [atlas.feature])).toBe(permissionDenied);
  }));
