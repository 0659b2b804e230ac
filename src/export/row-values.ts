import type { Column } from "../graphql/export/columns.ts";
import { isExactNumber, parseExactJson } from "../graphql/values/exact-json.ts";

/** A value of a table: what JSON holds, without objects that have columns of their own. */
export type CellValue = unknown;

/** Makes a row's JSON a table's row. What is below a relation that is null is null. */
export function readRow(json: string, columns: readonly Column[]): CellValue[] {
  const row = parseExactJson(json);
  return columns.map(({ path }) => {
    let value: unknown = row;
    for (const name of path) value = value == null ? null : (value as Record<string, unknown>)[name];
    return value ?? null;
  });
}

/** A value as text, as the API spells it; lists and JSON as JSON. */
export function toText(value: CellValue): string {
  if (typeof value === "string") return value;
  return isExactNumber(value) ? value.rawJSON : typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** The digits of a value that is a number, whether JSON or a text holds it: PostgreSQL's bigint and numeric are texts. */
export function asNumber(value: CellValue, { kind }: Pick<Column, "kind">): string | undefined {
  if (typeof value === "number") return String(value);
  if (isExactNumber(value)) return value.rawJSON;
  return kind === "number" && typeof value === "string" && isNumber.test(value) ? value : undefined;
}

const isNumber = /^[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/**
 * Whether a spreadsheet takes a text for a formula, by what it begins with: https://owasp.org/www-community/attacks/CSV_Injection, and
 * the full-width forms, which some take alike.
 */
export function beginsFormula(text: string): boolean {
  return /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/.test(text);
}
