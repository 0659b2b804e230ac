import type { PgCodec } from "postgraphile/@dataplan/pg";
import { type SQL, sql } from "postgraphile/pg-sql2";

/** What a codec reads of a value. */
export function textOf(codec: PgCodec, value: SQL): SQL {
  return codec.castFromPg?.(value, false) ?? sql`(${value})::text`;
}

/** A domain's base type, whatever lies between. */
export function withoutDomain(codec: PgCodec): PgCodec {
  return codec.domainOfCodec ? withoutDomain(codec.domainOfCodec) : codec;
}
