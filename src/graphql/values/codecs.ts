import { LIST_TYPES, type PgCodec, TYPES } from "postgraphile/@dataplan/pg";
import { type SQL, sql } from "postgraphile/pg-sql2";
import { arraySpelling } from "./arrays.ts";
import { jsonNull, parseExactJson } from "./exact-json.ts";
import { intervalText, parseInterval, printInterval } from "./intervals.ts";
import { refusedValue } from "./refused-value.ts";
import * as shapes from "./shapes.ts";
import {
  dateText,
  timestampText,
  timestamptzText,
  timeText,
  timetzText,
  toDate,
  toLocalTime,
  toMicroseconds,
} from "./times.ts";

type Spelling = {
  castFromPg?: (value: SQL) => SQL;
  fromPg?: (text: string) => unknown;
  toPg?: (value: never) => unknown;
};

/** Codecs whose values are what PostgreSQL writes. */
export const asWritten = TYPES.numeric.fromPg;

/** Whether values of a type, which is no domain, are JSON. */
export function isJson(codec: PgCodec): boolean {
  return codec === TYPES.json || codec === TYPES.jsonb;
}

/**
 * Makes the library's codecs exact: how a value is read, and how it is written. They are changed where they are, because
 * other plugins know them by identity. What they say of a type is in docs/values.md.
 */
export function spellCodecs(): void {
  for (const [name, spelling] of Object.entries(spellings)) respell(TYPES[name as keyof typeof TYPES], spelling);
  for (const codec of Object.values(LIST_TYPES) as PgCodec[]) {
    const item = codec.arrayOfCodec as PgCodec;
    Object.assign(codec, arraySpelling(item, { delimiter: item === TYPES.box ? ";" : "," }));
  }
}

function respell(codec: PgCodec, { castFromPg, ...spelling }: Spelling): void {
  // What lists make of it is said by arraySpelling; that there is something, the library's own want to know.
  Object.assign(codec, spelling, castFromPg && { castFromPg, listCastFromPg: castFromPg });
}

/** As PostgreSQL's output function writes it, where the cast to text says something else: blanks at the end, a netmask. */
export function writtenText(value: SQL): SQL {
  return sql`(case when ${value} is not null then format('%s', ${value}) end)`;
}

const spellings: Record<string, Spelling> = {
  timestamptz: { castFromPg: timestamptzText, toPg: toMicroseconds },
  timestamp: { castFromPg: timestampText, toPg: toLocalTime },
  date: { castFromPg: dateText, toPg: toDate },
  time: { castFromPg: timeText, toPg: toLocalTime },
  timetz: { castFromPg: timetzText, toPg: toMicroseconds },
  interval: { castFromPg: intervalText, fromPg: parseInterval, toPg: printInterval },
  float: { fromPg: parseFloating, toPg: printFloating },
  float4: { fromPg: parseFloating, toPg: printFloating },
  json: { fromPg: parseJson },
  jsonb: { fromPg: parseJson },
  // Texts in base64, as the API shows them.
  bytea: {
    castFromPg: (value) => sql`translate(encode(${value}, 'base64'), E'\\n', '')`,
    fromPg: asWritten as never,
    toPg: (base64: string) => `\\x${Buffer.from(base64, "base64").toString("hex")}`,
  },
  inet: { castFromPg: writtenText, fromPg: asWritten as never },
  name: { toPg: toName },
  char: { toPg: toSingleByte },
  point: shapes.point,
  line: shapes.line,
  lseg: shapes.lineSegment,
  box: shapes.box,
  path: shapes.path,
  polygon: shapes.polygon,
  circle: shapes.circle,
};

/** What JavaScript or JSON has no number for stays PostgreSQL's text: NaN, the infinities, and zero's sign. */
function parseFloating(text: string): number | string {
  const value = Number.parseFloat(text);
  return Number.isFinite(value) && !Object.is(value, -0) ? value : text;
}

function printFloating(value: number | string): number | string {
  return Object.is(value, -0) ? "-0" : value;
}

function parseJson(text: string): unknown {
  return parseExactJson(text) ?? jsonNull;
}

/** @throws QuintetError for what PostgreSQL would cut */
function toName(text: string): string {
  if (Buffer.byteLength(text) > 63) throw refusedValue("A name has up to 63 bytes.");
  return text;
}

/** @throws QuintetError for what PostgreSQL would cut */
function toSingleByte(text: string): string {
  if (Buffer.byteLength(text) > 1 && !/^\\[0-7]{3}$/.test(text))
    throw refusedValue('A "char" is one byte: an ASCII character, or a backslash and three octal digits.');
  return text;
}
