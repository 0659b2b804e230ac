import { dirname, join, relative } from "node:path";
import { engineDirectory } from "../config/project.ts";
import { columnTypes } from "./column-types.ts";
import type { Column } from "./columns.ts";
import { importLine } from "./import-line.ts";
import { sentence, words } from "./names.ts";
import type { NewTable } from "./table-sql.ts";

/** Two demo rows of the member that the platform's demo data have, in a file that is found by its place. */
export function renderDemoFile(
  table: NewTable,
  { directory, keys }: { directory: string; keys: Readonly<Record<string, string>> },
): { path: string; text: string } {
  const { schema, name, full, columns } = table;
  const path = `products/${schema}/demo/${name}.ts`;
  const engine = relative(dirname(join(directory, path)), join(engineDirectory, "src/database/demo"));
  const rows = [0, 1].map((index) => {
    const values = columns
      .map((column) => [column.name, demoValue(column, { index, table, keys })] as const)
      .filter(([, value]) => value !== undefined);
    return `{
      id: demoId("${full}", "${index + 1}"),
      user_id: accountId(member),
      ${values.map(([column, value]) => `${column}: ${JSON.stringify(value)},`).join("\n      ")}
      created_at: "2026-02-0${index + 2}T09:00:00Z",
      updated_at: "2026-02-0${index + 2}T09:00:00Z",
    }`;
  });
  const references = columns.flatMap((column) =>
    column.kind === "reference" ? [`${column.name}: "${column.target.full}"`] : [],
  );
  const text = `${importLine("accountId", `${engine}/accounts.ts`)}
${importLine("member", `${engine}/platform-accounts.ts`)}
${importLine("type DemoTable, demoId", `${engine}/rows.ts`)}

/** ${sentence(words(name))} of one person's. */
export const table: DemoTable = {
  name: "${full}",
  references: { ${['user_id: "identity.users"', ...references].join(", ")} },
  rows: [${rows.join(", ")}],
};
`;
  return { path, text };
}

type Place = { index: number; table: NewTable; keys: Readonly<Record<string, string>> };

function demoValue(column: Column, { index, table, keys }: Place): unknown {
  if (column.kind === "reference") return keys[column.name] ?? null;
  if (column.kind === "enum") return column.labels[index];
  if (column.kind === "text")
    return `${index === 0 ? "First" : "Second"} ${words(table.singular)}: ${words(column.name)}`;
  if (column.type === "interval") return `${index + 1} hours`;
  return columnTypes[column.type]?.variables[index];
}
