import { type PgCodec, TYPES } from "postgraphile/@dataplan/pg";
import { type SQL, sql } from "postgraphile/pg-sql2";
import { plainLiteral } from "../../internals/pg-sql2.ts";
import { work } from "../limits/work.ts";
import { withoutDomain } from "../values/codec-text.ts";
import { refusedValue } from "../values/refused-value.ts";

/** What PostgreSQL's date_trunc takes, by the names of the API. Weeks begin on Monday (ISO 8601). */
export const timeUnits = {
  HOUR: "hour",
  DAY: "day",
  WEEK: "week",
  MONTH: "month",
  QUARTER: "quarter",
  YEAR: "year",
} as const;
type TimeUnit = (typeof timeUnits)[keyof typeof timeUnits];

/** How a column's values become keys: themselves, points in time cut to a unit, or numbers in bins of one width. */
export type KeyKind = "value" | "time" | "date" | "number";

export function keyKindOf(codec: PgCodec): KeyKind {
  const base = withoutDomain(codec);
  if (base === TYPES.timestamptz) return "time";
  if (base === TYPES.timestamp || base === TYPES.date) return "date";
  return numbers.has(base) ? "number" : "value";
}

const shortIntegers = new Set<PgCodec>([TYPES.int2, TYPES.int]);
const integers = new Set<PgCodec>([...shortIntegers, TYPES.bigint]);
const numbers = new Set<PgCodec>([...integers, TYPES.numeric, TYPES.float4, TYPES.float]);

export type GivenKey =
  | true
  | { unit?: TimeUnit | null; timeZone?: string | null; binWidth?: number | null; start?: number | null };

type Key = { fragment: SQL; codec: PgCodec };

/**
 * The key that `by` asks for. What is given stands in the text, as literals: PostgreSQL takes two parameters of one value for two
 * expressions, and a key has to be the same in `select` and `group by`.
 * @throws QuintetError INVALID_VALUE
 */
export function truncatedKey(codec: PgCodec, column: SQL, given: GivenKey): Key {
  if (given !== true && given.unit != null) return timeKey(withoutDomain(codec), column, given as GivenTime);
  if (given !== true && given.binWidth != null) return binKey(withoutDomain(codec), column, given as GivenBin);
  return { fragment: column, codec };
}

type GivenTime = { unit: TimeUnit; timeZone?: string | null };

function timeKey(codec: PgCodec, column: SQL, { unit, timeZone }: GivenTime): Key {
  if (codec === TYPES.timestamptz) {
    const zone = checkTimeZone(timeZone ?? "UTC");
    return { fragment: sql`date_trunc(${plainLiteral(unit)}, ${column}, ${plainLiteral(zone)})`, codec };
  }
  const truncated = sql`date_trunc(${plainLiteral(unit)}, ${column}::timestamp)`;
  return { fragment: codec === TYPES.date ? sql`(${truncated})::date` : truncated, codec };
}

type GivenBin = { binWidth: number; start?: number | null };

/** The least number of the bin, computed without rounding. */
function binKey(codec: PgCodec, column: SQL, { binWidth, start }: GivenBin): Key {
  if (binWidth <= 0) throw refusedValue("`binWidth` is greater than zero.");
  const width = toNumeric(codec, "binWidth", binWidth);
  const first = toNumeric(codec, "start", start ?? 0);
  const value = sql`${column}::${arithmeticOf(codec)}`;
  const bin = sql`(${value} - mod(mod(${value} - ${first}, ${width}) + ${width}, ${width}))::${codec.sqlType}`;
  if (integers.has(codec)) return { fragment: bin, codec };
  return { fragment: sql`(case when ${column} in ('Infinity', '-Infinity') then ${column} else ${bin} end)`, codec };
}

/** The type in which nothing of a bin is rounded, nor too large. */
function arithmeticOf(codec: PgCodec): SQL {
  return shortIntegers.has(codec) ? TYPES.bigint.sqlType : TYPES.numeric.sqlType;
}

/** What a key makes PostgreSQL do beside reading its column, in units of `work`. */
export function workOfKey(codec: PgCodec): number {
  const base = withoutDomain(codec);
  if (base === TYPES.timestamptz) return work.zonedKey;
  if (!numbers.has(base) || shortIntegers.has(base)) return work.groupKey;
  return base === TYPES.float || base === TYPES.float4 ? work.floatKey : work.numericKey;
}

/** @throws QuintetError for numbers that would make keys which the column's type cannot hold */
function toNumeric(codec: PgCodec, name: string, value: number): SQL {
  if (integers.has(codec) && !Number.isInteger(value))
    throw refusedValue(`\`${name}\` of whole numbers is a whole number.`);
  return sql`${plainLiteral(String(value))}::numeric::${arithmeticOf(codec)}`;
}

/** Names of the IANA's database alone: by an offset such as +02 PostgreSQL means the opposite of what everybody else does. */
function checkTimeZone(name: string): string {
  try {
    if (/^[A-Za-z][\w+\-/]*$/.test(name) && Intl.DateTimeFormat("en", { timeZone: name })) return name;
  } catch {
    // said below
  }
  throw refusedValue("`timeZone` is the name of a time zone, such as Europe/Berlin or UTC.");
}
