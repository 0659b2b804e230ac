import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "@jest/globals";
import { apiRoles } from "../../src/shared/roles.ts";
import { schemas } from "./cluster.ts";
import type { TestSession } from "./database.ts";

/** A defect that the database must not have: what it is, the query that finds it, and SQL that makes one. */
export type Lint = { defect: string; query: string; planted: string };

const views = readFileSync(join(import.meta.dirname, "catalog.sql"), "utf8");

/** The lints of a folder. Each file is a query, a line `-- planted:`, and SQL that plants one. */
export function readLints(folder: string): Lint[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".sql"))
    .map((name) => {
      const [query, planted] = readFileSync(join(folder, name), "utf8").split(/^-- planted:.*$/m);
      if (!query || !planted) throw new Error(`${name} has no line "-- planted:"`);
      return { defect: name.replace(/\.sql$/, "").replaceAll("-", " "), query, planted };
    });
}

/** Acts as superuser from here on, with the schema `lint` that the queries read. */
export async function prepareLint(db: TestSession): Promise<void> {
  await db.asRole("none");
  await db.query("select set_config('lint.schemas', $1, true), set_config('lint.api_roles', $2, true)", [
    schemas.join(),
    apiRoles.join(),
  ]);
  await db.query(views);
}

export async function expectNoRows(db: TestSession, { query }: Lint): Promise<void> {
  expect(await findDefects(db, query)).toEqual([]);
}

export async function expectPlantedRow(db: TestSession, { query, planted }: Lint): Promise<void> {
  const before = new Set(await findDefects(db, query));
  await db.query(planted);
  const found = (await findDefects(db, query)).filter((defect) => !before.has(defect));
  expect(found).not.toEqual([]);
}

async function findDefects(db: TestSession, query: string): Promise<string[]> {
  return (await db.query(query)).map((row) =>
    Object.entries(row)
      .map(([name, value]) => `${name}: ${value}`)
      .join(", "),
  );
}
