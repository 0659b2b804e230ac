import { type SQL, sql } from "postgraphile/pg-sql2";
import type { RowVerb } from "../../access/row-permissions.ts";

export type TableName = { schema: string; name: string };

/** What stands for a condition in a statement that is kept for all roles. */
export type Placeholder = { table: TableName; verb: RowVerb; isHidden: boolean; alias: string };

/** The alias is as pg-sql2 writes it. It is no SQL, so that nothing that is looks like it. */
const placeholder = /\("§may (update|delete) (shown|hidden) (\d+)" of ("[^"]*"|\w+)\)/g;

/** Tables that have been named so far, in this process: what stands in a statement is a number. */
const tables: TableName[] = [];
const numbers = new Map<string, number>();

const pseudoColumn = /^may (update|delete) (\d+) §$/;

/**
 * What is told of rows is asked for like a column of theirs, so that it is read where its table is at hand, and carried along
 * with the other columns of a page.
 */
export function pseudoColumnOf(table: TableName, verb: RowVerb): string {
  return `may ${verb} ${numberOf(table)} §`;
}

/** What stands for such a column of an alias; undefined for columns that are real. */
export function placeholderFor(
  column: string,
  { isHidden, alias }: { isHidden: boolean; alias: SQL },
): SQL | undefined {
  if (!column.endsWith("§")) return undefined;
  const [, verb, number] = pseudoColumn.exec(column) ?? [];
  if (number === undefined) return undefined;
  return sql`(${sql.identifier(`§may ${verb} ${isHidden ? "hidden" : "shown"} ${number}`)} of ${alias})`;
}

export function hasPlaceholders(text: string): boolean {
  return text.includes('("§may ');
}

export function replacePlaceholders(text: string, toSQL: (found: Placeholder) => string): string {
  return text.replace(placeholder, (_, verb: RowVerb, shown: string, number: string, alias: string) =>
    toSQL({ table: tables[Number(number)] as TableName, verb, isHidden: shown === "hidden", alias }),
  );
}

/** Of all placeholders of a text. */
export function tablesIn(text: string): TableName[] {
  const found = new Set(Array.from(text.matchAll(placeholder), ([, , , number]) => Number(number)));
  return [...found].map((number) => tables[number] as TableName);
}

function numberOf({ schema, name }: TableName): number {
  const key = JSON.stringify([schema, name]);
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, tables.length);
  return tables.push({ schema, name }) - 1;
}
