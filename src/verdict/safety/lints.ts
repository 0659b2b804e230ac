import { readFileSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ClientBase } from "pg";
import { apiRoles } from "../../shared/roles.ts";

/** A defect that a catalog must not have, and the query that finds it: a row for each. */
export type Lint = { rule: string; query: string; why: string; remedy: string };

/** One that was found. `subject` is the name of what has it; `details` is the rest of the row. */
export type Defect = { rule: string; subject: string; details: string };

const views = readFileSync(join(import.meta.dirname, "lint-views.sql"), "utf8");

/**
 * The engine's lints, and those of the project in `migrations/lints/`. Each file is named as the defect, begins with the reason,
 * has a line `-- remedy:`, and is a query.
 */
export async function readLints(migrationsFolder: string): Promise<Lint[]> {
  const folders = [join(import.meta.dirname, "lints"), join(migrationsFolder, "lints")];
  return (await Promise.all(folders.map(readFolder))).flat();
}

async function readFolder(folder: string): Promise<Lint[]> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(".sql")).sort();
  return await Promise.all(names.map(async (name) => readLint(name, await readFile(join(folder, name), "utf8"))));
}

function readLint(name: string, query: string): Lint {
  const comments =
    /^(?:--.*\n)*/
      .exec(query)?.[0]
      .split("\n")
      .map((line) => line.replace(/^-- ?/, "")) ?? [];
  const remedy = comments.find((line) => line.startsWith("remedy: "))?.slice("remedy: ".length);
  const why = comments
    .filter((line) => !line.startsWith("remedy: "))
    .join(" ")
    .trim();
  return { rule: name.replace(/\.sql$/, ""), query, why, remedy: remedy ?? "Mend it." };
}

/** In the current transaction, as a superuser: makes the schema `lint` that the queries read. */
export async function prepareLints(client: Pick<ClientBase, "query">, schemas: readonly string[]): Promise<void> {
  await client.query("select set_config('lint.schemas', $1, true), set_config('lint.api_roles', $2, true)", [
    schemas.join(),
    apiRoles.join(),
  ]);
  await client.query(views);
}

export async function findDefects(client: Pick<ClientBase, "query">, { rule, query }: Lint): Promise<Defect[]> {
  const { rows } = await client.query<Record<string, unknown>>(query);
  return rows.map((row) => {
    const [subject, ...others] = Object.entries(row);
    return {
      rule,
      subject: String(subject?.[1]),
      details: others.map(([name, value]) => `${name.replaceAll("_", " ")} ${value}`).join(", "),
    };
  });
}
