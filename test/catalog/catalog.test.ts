import { describe, test } from "@jest/globals";
import { expectNoRows, expectPlantedRow, prepareLint, readLints } from "../support/catalog.ts";
import { useDatabase } from "../support/database.ts";

const { inRollback } = useDatabase();

// Each .sql file beside this one plants a defect; its name says which.
describe.each(await readLints(import.meta.dirname))("$defect", (lint) => {
  test("are not in the database", () =>
    inRollback(async (db) => {
      await prepareLint(db);

      await expectNoRows(db, lint);
    }));

  test("are noticed", () =>
    inRollback(async (db) => {
      await prepareLint(db);

      await expectPlantedRow(db, lint);
    }));
});
