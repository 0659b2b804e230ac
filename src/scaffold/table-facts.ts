import { type ColumnType, columnTypes } from "./column-types.ts";
import type { Column } from "./columns.ts";
import type { ApiNames } from "./table-documents.ts";
import type { NewTable } from "./table-sql.ts";

/** What was found out about a table by making it. */
export type TableFacts = {
  names: ApiNames;
  /** Adds a row for the account `$1`. */
  sampleInsert: string;
  parents: readonly Parent[];
};

/** What one of its references leads to. */
export type Parent = {
  column: Extract<Column, { kind: "reference" }>;
  /** Adds one for the account `$1`, and returns it. Undefined: the account itself. */
  insert: string | undefined;
  /** Whether a member does not see another's. */
  isHidden: boolean;
};

/** A value of it before it is changed, and after; the second is not its default, which rows have that say nothing. */
function valuesOf(column: Column): { sql: [string, string]; variables: [unknown, unknown] } {
  if (column.kind === "enum") {
    const before = column.default ?? (column.labels[0] as string);
    const after = column.labels.find((label) => label !== before) as string;
    return { sql: [`'${before}'`, `'${after}'`], variables: [before, after] };
  }
  const type = columnTypes[column.kind === "plain" ? column.type : "text"] as ColumnType;
  const { values, variables } = type;
  const isDefault = column.default !== undefined && values[1].replaceAll("'", "") === column.default;
  return isDefault
    ? { sql: [values[1], values[0]], variables: [variables[1], variables[0]] }
    : { sql: values, variables };
}

export const sqlValue = (column: Column, index: 0 | 1) => valuesOf(column).sql[index];
export const variable = (column: Column, index: 0 | 1) => valuesOf(column).variables[index];

/** The column by which tests see that a row was changed. */
export const changedColumn = ({ columns }: NewTable): Column =>
  ["text", "enum", "plain"].map((kind) => columns.find((column) => column.kind === kind)).find(Boolean) as Column;

export const mustBeSaid = (column: Column) => !column.isOptional && column.default === undefined;

/** As a literal of TypeScript. */
export const quote = (text: string) =>
  text.includes('"') ? `\`${text.replaceAll("`", "\\`")}\`` : JSON.stringify(text);
