import { expect, test } from "@jest/globals";
import { useDatabase } from "../../support/database.ts";
import { column, type Everyone, permissionDenied, truth } from "../../support/permissions.ts";
import { school } from "../../support/permissions-school.ts";

const database = useDatabase();

const selectLines = "select chunk_id || ' of ' || document_title from learning.v_rag_chunks";
const both = ["atlas-1 of Atlas", "primer-1 of Primer"];

test.each<[string, keyof Everyone, string[]]>([
  ["a student reads through the view only the chunks of courses they take", "anna", ["primer-1 of Primer"]],
  ["another student reads only those of theirs", "ben", ["atlas-1 of Atlas"]],
  ["an educator reads all chunks through the view", "edith", both],
  ["an agent reads all chunks through the view", "robo", both],
  ["an analyst reads all chunks through the view", "alma", both],
  ["an admin reads all chunks through the view", "ada", both],
])("%s", (_, name, expected) =>
  database.inRollback(async (db) => {
    const people = await school(db);

    await db.as(people[name]);
    const seen = await column(db, selectLines);

    expect(seen).toEqual(expected);
    expect(await truth(db, selectLines)).toEqual(both);
  }),
);

test.each<[string, "mia" | "anonymous"]>([
  ["a plain member", "mia"],
  ["an anonymous visitor", "anonymous"],
])("%s may not use the view", (_, name) =>
  database.inRollback(async (db) => {
    const people = await school(db);

    await db.as(name === "anonymous" ? name : people[name]);

    expect(await db.sqlStateOf(selectLines)).toBe(permissionDenied);
    expect(await truth(db, selectLines)).toEqual(both);
  }),
);

test("a student without a user id sees nothing through the view", () =>
  database.inRollback(async (db) => {
    await school(db);

    await db.asRole("quintet_student");

    expect(await column(db, selectLines)).toEqual([]);
    expect(await truth(db, selectLines)).toEqual(both);
  }));
