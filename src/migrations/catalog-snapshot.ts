import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ClientBase } from "pg";

const sql = readFileSync(join(import.meta.dirname, "catalog-snapshot.sql"), "utf8");

/**
 * The catalog of a database as sorted lines: equal for two databases exactly when migrations would find them equal.
 * The order of a table's columns does not count.
 */
export async function takeCatalogSnapshot(client: ClientBase): Promise<string[]> {
  // Names are shown with their schema when no schema is on the path.
  const { rows: paths } = await client.query<{ path: string }>(
    "select current_setting('search_path') as path, set_config('search_path', '', false)",
  );
  const { rows } = await client.query<{ line: string }>(sql);
  await client.query("select set_config('search_path', $1, false)", [paths[0]?.path]);
  return rows.map(({ line }) => line);
}

/** The lines that differ: `- ` is only in the first, `+ ` only in the second. Empty when nothing does. */
export function compareCatalogs(expected: readonly string[], actual: readonly string[]): string[] {
  const [before, after] = [new Set(expected), new Set(actual)];
  return [
    ...expected.filter((line) => !after.has(line)).map((line) => `- ${line}`),
    ...actual.filter((line) => !before.has(line)).map((line) => `+ ${line}`),
  ];
}
