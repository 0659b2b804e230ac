import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "@jest/globals";
import type { ClientBase } from "pg";
import { findDefects, prepareLints, readLints as readQueries } from "../../src/verdict/safety/lints.ts";
import { migrationsFolder, schemas } from "./cluster.ts";
import type { TestSession } from "./database.ts";

/** A defect that the database must not have: what it is, the query that finds it, and SQL that makes one. */
export type Lint = { defect: string; query: string; planted: string };

/** All lints, each with the SQL that a folder has for it, in a file of its name. */
export async function readLints(folder: string): Promise<Lint[]> {
  const lints = await readQueries(migrationsFolder);
  return await Promise.all(
    lints.map(async ({ rule, query }) => ({
      defect: rule.replaceAll("-", " "),
      query,
      planted: await readFile(join(folder, `${rule}.sql`), "utf8"),
    })),
  );
}

/** Acts as superuser from here on, with the schema `lint` that the queries read. */
export async function prepareLint(db: TestSession): Promise<void> {
  await db.asRole("none");
  await prepareLints(asClient(db), schemas);
}

export async function expectNoRows(db: TestSession, lint: Lint): Promise<void> {
  expect(await list(db, lint)).toEqual([]);
}

export async function expectPlantedRow(db: TestSession, lint: Lint): Promise<void> {
  const before = new Set(await list(db, lint));
  await db.query(lint.planted);
  const found = (await list(db, lint)).filter((defect) => !before.has(defect));
  expect(found).not.toEqual([]);
}

async function list(db: TestSession, { defect, query }: Lint): Promise<string[]> {
  const found = await findDefects(asClient(db), { rule: defect, query, why: "", remedy: "" });
  return found.map(({ subject, details }) => `${subject} ${details}`);
}

function asClient(db: TestSession): Pick<ClientBase, "query"> {
  const query = async (sql: string, values?: unknown[]) => ({ rows: await db.query(sql, values) });
  return { query } as unknown as Pick<ClientBase, "query">;
}
