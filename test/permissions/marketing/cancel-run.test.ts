import { expect, test } from "@jest/globals";
import { useDatabase } from "../../support/database.ts";
import { column, type Everyone, permissionDenied, truth } from "../../support/permissions.ts";
import { absent, agency } from "../../support/permissions-agency.ts";

const database = useDatabase();

const cancel = "select status from marketing.cancel_run($1)";
const cancelled = "select user_message from marketing.runs where status = 'cancelled'";

test.each<[string, keyof Everyone]>([
  ["a member", "mia"],
  ["an admin", "ada"],
])("%s cancels a queued and a running run", (_, name) =>
  database.inRollback(async (db) => {
    const people = await agency(db);

    await db.as(people[name]);
    await db.query(cancel, [people.miasQueued]);
    await db.query(cancel, [people.miasRunning]);

    expect(await truth(db, cancelled)).toEqual(["mia queued", "mia running"]);
  }),
);

test("somebody else's run is as absent as one that never was: both answer null and change nothing", () =>
  database.inRollback(async (db) => {
    const { mia, milosQueued } = await agency(db);

    await db.as(mia);
    const answers = [await column(db, cancel, [milosQueued]), await column(db, cancel, [absent])];

    expect(answers).toEqual([["null"], ["null"]]);
    expect(await truth(db, cancelled)).toEqual([]);
  }));

test("cancelling again changes nothing; a run that has ended is refused", () =>
  database.inRollback(async (db) => {
    const { mia, miasQueued, miasDone } = await agency(db);

    await db.as(mia);

    expect(await column(db, cancel, [miasQueued])).toEqual(["cancelled"]);
    expect(await column(db, cancel, [miasQueued])).toEqual(["cancelled"]);
    expect(await db.sqlStateOf(cancel, [miasDone])).toBe("QT402");
  }));

test.each<[string, "alma" | "robo" | "anonymous"]>([
  ["an analyst", "alma"],
  ["an agent", "robo"],
  ["an anonymous visitor", "anonymous"],
])("%s may not cancel", (_, name) =>
  database.inRollback(async (db) => {
    const people = await agency(db);

    await db.as(name === "anonymous" ? name : people[name]);

    expect(await db.sqlStateOf(cancel, [people.miasRunning])).toBe(permissionDenied);
    expect(await truth(db, cancelled)).toEqual([]);
  }),
);
