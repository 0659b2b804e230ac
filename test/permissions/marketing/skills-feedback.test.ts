import { expect, test } from "@jest/globals";
import { useDatabase } from "../../support/database.ts";
import { column, type Everyone, permissionDenied, truth } from "../../support/permissions.ts";
import { agency } from "../../support/permissions-agency.ts";

const database = useDatabase();

const feedback = `
  select f.reviewer_name from marketing.skills s, marketing.skills_feedback(s) f where s.name = 'copywriting'`;
const both = ["mia", "milo"];

test.each<[string, keyof Everyone, string[]]>([
  ["a member finds their own feedback on a skill", "mia", ["mia"]],
  ["another member finds theirs", "milo", ["milo"]],
  ["an agent finds everybody's", "robo", both],
  ["an analyst finds everybody's", "alma", both],
  ["an admin finds everybody's", "ada", both],
])("%s", (_, name, expected) =>
  database.inRollback(async (db) => {
    const people = await agency(db);

    await db.as(people[name]);

    expect(await column(db, feedback)).toEqual(expected);
    expect(await truth(db, feedback)).toEqual(both);
  }),
);

test("an anonymous visitor asks for none", () =>
  database.inRollback(async (db) => {
    await agency(db);

    await db.as("anonymous");

    expect(await db.sqlStateOf(feedback)).toBe(permissionDenied);
    expect(await truth(db, feedback)).toEqual(both);
  }));
