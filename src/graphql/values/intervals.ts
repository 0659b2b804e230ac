import { type SQL, sql } from "postgraphile/pg-sql2";
import { refusedValue } from "./refused-value.ts";
import { withText } from "./text-of-object.ts";

/** An interval as the API shows it. Infinite ones have no parts, nor has one of more hours than an Int holds. */
export type Interval = Partial<Record<Part, number | null>> & { iso8601?: string | null };
type Part = (typeof parts)[number];

const parts = ["years", "months", "days", "hours", "minutes", "seconds"] as const;

/** ISO 8601 with a sign for each part: the same whatever `intervalstyle` is, and PostgreSQL reads it back as the same. */
export function intervalText(value: SQL): SQL {
  const part = (name: string) => sql`extract(${sql.literal(name)} from ${value})`;
  return sql`(case when isfinite(${value}) then 'P' || ${part("year")} || 'Y' || ${part("month")} || 'M' || ${part("day")} || 'DT' || ${part("hour")} || 'H' || ${part("minute")} || 'M' || trim_scale(${part("second")}) || 'S' else (${value})::text end)`;
}

export function parseInterval(text: string): Interval {
  const read = partsOf(text);
  const isHeld = read !== undefined && Math.abs(read.hours) < 2 ** 31;
  return withText({ ...(isHeld ? read : noParts), iso8601: text }, text);
}

const noParts = Object.fromEntries(parts.map((name) => [name, null]));
const wholeText = /^P(?:(-?\d+)Y)?(?:(-?\d+)M)?(?:(-?\d+)D)?(?:T(?:(-?\d+)H)?(?:(-?\d+)M)?(?:(-?\d+(?:\.\d+)?)S)?)?$/;

function partsOf(text: string): Record<Part, number> | undefined {
  const found = wholeText.exec(text)?.slice(1);
  return found && (Object.fromEntries(parts.map((name, index) => [name, Number(found[index] ?? 0)])) as never);
}

/** @throws QuintetError when it is said in two ways, or finer than microseconds */
export function printInterval(given: Interval | string): string {
  if (typeof given === "string") return given; // of a cursor or a node id
  const { iso8601 } = given;
  const said = parts.filter((name) => given[name] != null);
  if (iso8601 == null) return printParts(given);
  const read = partsOf(iso8601);
  if (said.some((name) => read?.[name] !== given[name]))
    throw refusedValue("An interval's `iso8601` says something else than its parts.");
  return iso8601;
}

function printParts(given: Interval): string {
  const of = (name: Part) => given[name] ?? 0;
  return `P${of("years")}Y${of("months")}M${of("days")}DT${of("hours")}H${of("minutes")}M${printSeconds(of("seconds"))}S`;
}

/** `Float` has infinities too, as strings. */
function printSeconds(seconds: number | string): string {
  const text = Number(seconds).toFixed(6);
  if (typeof seconds === "string" || Number(text) !== seconds)
    throw refusedValue("An interval's seconds are a number of up to six decimal places.");
  return text;
}
