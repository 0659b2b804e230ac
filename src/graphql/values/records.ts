import type { PgCodec } from "postgraphile/@dataplan/pg";
import { type SQL, sql } from "postgraphile/pg-sql2";
import { textOf } from "./codec-text.ts";

type Attributes = Readonly<Record<string, { codec: PgCodec }>>;
type Spelling = Pick<PgCodec, "castFromPg" | "listCastFromPg" | "fromPg" | "toPg">;

/**
 * A composite value whose parts PostgreSQL has in another order than JavaScript: an object has the names that are numbers
 * first, and a record is written by position.
 */
export function recordSpelling(attributes: Attributes, inOrder: readonly string[]): Spelling {
  const parts = inOrder.map((name) => [name, (attributes[name] as { codec: PgCodec }).codec] as const);
  const castFromPg = (record: SQL) => {
    const texts = parts.map(([name, codec]) => textOf(codec, sql`((${record}).${sql.identifier(name)})`));
    return sql`(case when (${record}) is not distinct from null then null else json_build_array(${sql.join(texts, ", ")})::text end)`;
  };
  return {
    castFromPg,
    listCastFromPg: castFromPg,
    fromPg(json: string) {
      const texts = JSON.parse(json) as (string | null)[];
      const record = Object.create(null) as Record<string, unknown>;
      for (const [index, [name, codec]] of parts.entries())
        record[name] = texts[index] == null ? null : codec.fromPg(texts[index]);
      return record;
    },
    toPg(record: Record<string, unknown>) {
      const texts = parts.map(([name, codec]) => {
        const text = record[name] == null ? null : codec.toPg(record[name] as never);
        return text == null ? "" : `"${String(text).replace(/["\\]/g, "$&$&")}"`;
      });
      return `(${texts.join(",")})`;
    },
  } as never;
}
