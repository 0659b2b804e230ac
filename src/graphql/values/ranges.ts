import type { PgCodec } from "postgraphile/@dataplan/pg";
import { type SQL, sql } from "postgraphile/pg-sql2";
import { textOf } from "./codec-text.ts";
import { refusedValue } from "./refused-value.ts";
import { withText } from "./text-of-object.ts";

type Bound = { value: unknown; inclusive: boolean };

/** A range as the API shows it. An end that is null is open; one that is empty has no ends. */
export type Range = { start?: Bound | null; end?: Bound | null; isEmpty?: boolean | null };

/** As JSON, because only PostgreSQL can tell where a bound of any type ends: whether it is empty, and its ends. */
type RangeParts = [
  isEmpty: boolean,
  lowerInclusive: boolean,
  lower: string | null,
  upper: string | null,
  upperInclusive: boolean,
  text: string,
];

type Spelling = Pick<PgCodec, "castFromPg" | "fromPg" | "toPg">;

/** The library's ranges do not tell null, empty and unbounded apart. */
export function rangeSpelling(bound: PgCodec): Spelling {
  return {
    castFromPg: (range: SQL) => sql`(case when ${range} is not null then ${rangeParts(range, bound)}::text end)`,
    fromPg: (text: string) => readRange(JSON.parse(text), bound),
    toPg: (range: Range | string) => printRange(range, bound),
  } as unknown as Spelling;
}

/** A multirange is a list of ranges: PostgreSQL sorts and joins them. */
export function multirangeSpelling(range: PgCodec): Spelling {
  const bound = range.rangeOfCodec as PgCodec;
  const part = sql.identifier(Symbol("part"));
  const parts = (value: SQL) =>
    sql`(select coalesce(json_agg(${rangeParts(part, bound)}), '[]') from unnest(${value}) ${part})`;
  return {
    castFromPg: (value: SQL) =>
      sql`(case when ${value} is not null then json_build_array(${parts(value)}, (${value})::text)::text end)`,
    fromPg(json: string) {
      const [ranges, text] = JSON.parse(json) as [RangeParts[], string];
      return withText(
        ranges.map((each) => readRange(each, bound)),
        text,
      );
    },
    toPg: (ranges: readonly Range[] | string) =>
      typeof ranges === "string" ? ranges : `{${ranges.map((each) => printRange(each, bound)).join()}}`,
  } as unknown as Spelling;
}

function rangeParts(range: SQL, bound: PgCodec): SQL {
  const lower = textOf(bound, sql`lower(${range})`);
  const upper = textOf(bound, sql`upper(${range})`);
  return sql`json_build_array(isempty(${range}), lower_inc(${range}), ${lower}, ${upper}, upper_inc(${range}), (${range})::text)`;
}

function readRange([isEmpty, lowerInclusive, lower, upper, upperInclusive, text]: RangeParts, bound: PgCodec): Range {
  const end = (value: string | null, inclusive: boolean) =>
    value === null ? null : { value: bound.fromPg(value), inclusive };
  return withText({ start: end(lower, lowerInclusive), end: end(upper, upperInclusive), isEmpty }, text);
}

/** @throws QuintetError when an empty range has ends */
function printRange(range: Range | string, bound: PgCodec): string {
  if (typeof range === "string") return range; // of a cursor or a node id
  const { start, end, isEmpty } = range;
  if (isEmpty && (start || end)) throw refusedValue("A range that is empty has no start and no end.");
  if (isEmpty) return "empty";
  const lower = start ? `${start.inclusive ? "[" : "("}${printBound(start, bound)}` : "(";
  const upper = end ? `${printBound(end, bound)}${end.inclusive ? "]" : ")"}` : ")";
  return `${lower},${upper}`;
}

function printBound({ value }: Bound, bound: PgCodec): string {
  return `"${String(bound.toPg(value as never)).replace(/["\\]/g, "\\$&")}"`;
}
