import { readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import {
  type RelationPermissions,
  readGrantedFunctions,
  readGrantedRelations,
  type SchemaMatrix,
} from "../../src/scaffold/permission-matrix.ts";
import { useDatabase } from "../support/database.ts";

const database = useDatabase();

/** One file a schema, beside its tests: <schema>/matrix.ts. */
const files = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" }).filter((path) =>
  path.endsWith("/matrix.ts"),
);
const matrices: [file: string, matrix: SchemaMatrix][] = [];
for (const file of files.sort()) matrices.push([file, (await import(join(import.meta.dirname, file))).matrix]);

const namesOf = (part: "relations" | "functions") => matrices.flatMap(([, matrix]) => Object.keys(matrix[part])).sort();

test("the matrix names every table and view of the database, and no other", () =>
  database.inRollback(async (db) => {
    const granted = await readGrantedRelations(db, {});

    expect(Object.keys(granted).sort()).toEqual(namesOf("relations"));
  }));

test("the matrix names every function of the database that can be called, and no other", () =>
  database.inRollback(async (db) => {
    const granted = await readGrantedFunctions(db);

    expect(Object.keys(granted).sort()).toEqual(namesOf("functions"));
  }));

describe.each(matrices)("%s", (_, { conditions, relations, functions }) => {
  let granted: { relations: Record<string, RelationPermissions>; functions: Record<string, string[]> };

  beforeAll(() =>
    database.inRollback(async (db) => {
      granted = { relations: await readGrantedRelations(db, conditions), functions: await readGrantedFunctions(db) };
    }),
  );

  test.each(Object.keys(relations))("%s permits each role what the matrix says, no less and no more", (relation) => {
    expect(granted.relations[relation]).toEqual(relations[relation]);
  });

  // A schema may have no function: test.each wants one.
  for (const [signature, roles] of Object.entries(functions)) {
    test(`${signature} may be called by the roles that the matrix names, and no other`, () => {
      expect(granted.functions[signature]).toEqual([...roles].sort());
    });
  }
});
