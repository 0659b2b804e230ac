import { expect, test } from "@jest/globals";
import { useDatabase } from "../../support/database.ts";
import { column, type Everyone, permissionDenied, truth } from "../../support/permissions.ts";
import { school } from "../../support/permissions-school.ts";

const database = useDatabase();

const searchTitles = "select title from learning.search_documents('primer or atlas')";
const searchChunks = "select title from learning.search_documents('shared')";
const both = ["Atlas", "Primer"];

test.each<[string, keyof Everyone, string[]]>([
  ["a student finds only documents of courses they take", "anna", ["Primer"]],
  ["another student finds only those of theirs", "ben", ["Atlas"]],
  ["an educator finds all documents", "edith", both],
  ["an agent finds all documents", "robo", both],
  ["an analyst finds all documents", "alma", both],
  ["an admin finds all documents", "ada", both],
])("%s, by title and by the words of a chunk", (_, name, expected) =>
  database.inRollback(async (db) => {
    const people = await school(db);

    await db.as(people[name]);
    const found = [await column(db, searchTitles), await column(db, searchChunks)];

    expect(found).toEqual([expected, expected]);
    expect(await truth(db, searchTitles)).toEqual(both);
  }),
);

test.each<[string, "mia" | "anonymous"]>([
  ["a plain member", "mia"],
  ["an anonymous visitor", "anonymous"],
])("%s may not search", (_, name) =>
  database.inRollback(async (db) => {
    const people = await school(db);

    await db.as(name === "anonymous" ? name : people[name]);

    expect(await db.sqlStateOf(searchTitles)).toBe(permissionDenied);
    expect(await truth(db, searchTitles)).toEqual(both);
  }),
);

test("a student without a user id finds nothing", () =>
  database.inRollback(async (db) => {
    await school(db);

    await db.asRole("quintet_student");

    expect(await column(db, searchTitles)).toEqual([]);
    expect(await truth(db, searchTitles)).toEqual(both);
  }));
