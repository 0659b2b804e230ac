import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { DemoTable } from "../database/demo/rows.ts";
import { QuintetError } from "../errors/errors.ts";

/** The files of `products/<schema>/demo/`, a table each. */
export function findDemoTables(directory: string): string[] {
  const folder = join(directory, "demo");
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names
    .filter((name) => name.endsWith(".ts"))
    .sort()
    .map((name) => join(folder, name));
}

/**
 * Their rows, tables after those that they refer to.
 * @throws QuintetError CONFIGURATION when a file exports none
 */
export async function loadDemoTables(files: readonly string[]): Promise<DemoTable[]> {
  const tables = await Promise.all(
    files.map(async (file) => {
      const { table } = (await import(pathToFileURL(file).href)) as { table?: DemoTable };
      if (!table) throw new QuintetError("CONFIGURATION", `${file} exports no \`table\`: demo rows of one table.`);
      return table;
    }),
  );
  const ordered = new Set<DemoTable>();
  const begun = new Set<DemoTable>();
  const visit = (table: DemoTable) => {
    if (begun.has(table)) return;
    begun.add(table);
    const parents = Object.values(table.references);
    tables.filter(({ name }) => parents.includes(name)).forEach(visit);
    ordered.add(table);
  };
  tables.forEach(visit);
  return [...ordered];
}
