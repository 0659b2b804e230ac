import { type SQL, sql } from "postgraphile/pg-sql2";
import type { Length } from "../values/text-lengths.ts";
import type { Field } from "./compile-context.ts";

/** Stands in a statement for what a length is multiplied by, which is the request's: `lengthFactor`. */
export const answerShare = Symbol("answer share");

/**
 * A number so large that the sum of all lengths times it is larger than PostgreSQL's largest double as soon as there are more than so
 * many bytes: `sum(float8)` then refuses to go on (22003). No other aggregate of PostgreSQL's own can stop at a size.
 */
export function lengthFactor(mostBytes: number): number {
  return Number.MAX_VALUE / mostBytes;
}

/** How the length of a field's value is found out. */
const measures: Record<Length, (value: SQL) => SQL> = {
  /** Of its head alone, however long it is. */
  text: (value: SQL) => sql`octet_length(${value})`,
  /** Lists and JSON, which may be stored compressed. */
  column: (value: SQL) => sql`octet_length(${value}::text)`,
  /** JSON that the statement has made, and that is in memory as it is. */
  made: (value: SQL) => sql`pg_column_size(${value})`,
};

/**
 * A condition over the rows of a list that is never false: it fails while they are gathered, before they are more than an answer may
 * have. It takes 0.15 µs for each text of a row, so that short pages of texts are not measured.
 */
export function fitsAnswer(row: SQL, fields: readonly Field[]): SQL | undefined {
  const lengths = fields.flatMap(({ name, length }) => {
    if (!length) return [];
    const value = sql`${row}.${sql.identifier(name)}`;
    return sql`coalesce(${measures[length](value)}, 0)`;
  });
  if (lengths.length === 0) return undefined;
  return sql`coalesce(sum((${sql.join(lengths, " + ")}) * ${sql.value(answerShare as never)}::float8), 0) >= 0`;
}
