import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { connect } from "../../src/database/server-check.ts";
import { useDatabase } from "../support/database.ts";

const database = useDatabase();
const folder = join(import.meta.dirname, "../../docs/domains");

/** Every `schema.table.column` in the second column of a page's tables. */
async function namedHomes(page: string): Promise<string[]> {
  const text = await readFile(join(folder, page), "utf8");
  return text.split("\n").flatMap((line) => /^\| [^|]+ \| ([a-z_]+\.[a-z_]+\.[a-z_]+) \|/.exec(line)?.[1] ?? []);
}

test.each(await readdir(folder))("every home that docs/domains/%s names is in the database", async (page) => {
  await using client = await connect(database.connections.ownerUrl);
  const { rows } = await client.query<{ home: string }>(
    "select table_schema || '.' || table_name || '.' || column_name as home from information_schema.columns",
  );
  const present = new Set(rows.map(({ home }) => home));
  const homes = await namedHomes(page);

  expect(homes.length).toBeGreaterThan(0);
  expect(homes.filter((home) => !present.has(home))).toEqual([]);
});
