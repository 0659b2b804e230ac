import type { PgCodec, PgCodecAttribute } from "postgraphile/@dataplan/pg";
import { withoutDomain } from "./codec-text.ts";

/** What a text, list or JSON of which nothing is said may have: as much as the longest kind of text of docs/decisions/0042. */
const bytesOfUnknown = 400_000;

type Lengthy = PgCodecAttribute & { extensions?: { quintetMostBytes?: number } };

/** How the length of a value is found out: of a column of texts, of one of lists or JSON, of JSON that a statement has made. */
export type Length = "text" | "column" | "made";

/** Of a field that shows a column as it is; undefined where it is short. */
export function lengthOf(codec: PgCodec): Length | undefined {
  const base = withoutDomain(codec);
  if (base.name === "text" || base.name === "varchar") return "text";
  return base.arrayOfCodec || base.name === "json" || base.name === "jsonb" ? "column" : undefined;
}

/** How long a column's value may be; 0 where it is short whatever it holds. */
export function mostBytesOfColumn(attribute: PgCodecAttribute): number {
  if (!lengthOf(attribute.codec)) return 0;
  return (attribute as Lengthy).extensions?.quintetMostBytes ?? bytesOfUnknown;
}

export function limitBytesOfColumn(attribute: PgCodecAttribute, mostBytes: number): void {
  attribute.extensions = { ...attribute.extensions, quintetMostBytes: mostBytes } as never;
}
