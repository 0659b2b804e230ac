import { type SQL, sql } from "postgraphile/pg-sql2";
import { refusedValue } from "./refused-value.ts";

const dayAndTime = sql.literal('YYYY-MM-DD"T"HH24:MI:SS.US');
const dayTimeAndOffset = sql.literal('YYYY-MM-DD"T"HH24:MI:SS.USTZH:TZM');
const timeOfDay = sql.literal("HH24:MI:SS.US");

/**
 * `to_char` has no word for infinity, drops BC, and the seconds of an offset, which zones had until 1972. Ordinary times
 * pay two comparisons for that, which cannot be measured beside `to_char` itself.
 */
export function timestamptzText(value: SQL): SQL {
  const offset = sql`substring(to_json(${value}) #>> '{}' from '[+-][0-9:]+(?: BC)?$')`;
  return sql`(case when ${value} >= '1973-01-01 00:00:00+00'::timestamptz and ${value} < 'infinity' then to_char(${value}, ${dayTimeAndOffset}::text) when isfinite(${value}) then to_char(${value}, ${dayAndTime}::text) || ${offset} else ${value}::text end)`;
}

export function timestampText(value: SQL): SQL {
  return sql`(case when ${value} >= '0001-01-01'::timestamp and ${value} < 'infinity' then to_char(${value}, ${dayAndTime}::text) when isfinite(${value}) then to_char(${value}, ${dayAndTime}::text) || ' BC' else ${value}::text end)`;
}

/** As JSON spells dates: infinity and BC too, and years that no timestamp has. */
export function dateText(value: SQL): SQL {
  return sql`(to_json(${value}) #>> '{}')`;
}

/** By way of an interval, which keeps 24:00 from becoming the next day's midnight. */
export function timeText(value: SQL): SQL {
  return sql`to_char((${value})::interval, ${timeOfDay}::text)`;
}

/** The offset stays the value's own; PostgreSQL leaves out its minutes where there are none. */
export function timetzText(value: SQL): SQL {
  const offset = sql`regexp_replace(substring((${value})::text from '[+-][0-9:]+$'), '^(...)$', '\\1:00')`;
  return sql`(to_char((${value})::time::interval, ${timeOfDay}::text) || ${offset})`;
}

/** @throws QuintetError for what PostgreSQL would round */
export function toMicroseconds(text: string): string {
  if (/\.\d{6}\d*[1-9]/.test(text)) throw refusedValue("A time has more digits than microseconds.");
  return text;
}

/** @throws QuintetError for an offset, which a type without time zone would drop without a word; UTC is let pass */
export function toLocalTime(text: string): string {
  if (/:\d.*[+-]\d/.test(text) && !/[+-]00(?::?00)*$/.test(text.replace(/ BC$/i, "")))
    throw refusedValue("A time without time zone has no offset.");
  return toMicroseconds(text);
}

/** @throws QuintetError for a time of day, which a date would drop without a word */
export function toDate(text: string): string {
  if (/\d:\d/.test(text)) throw refusedValue("A date has no time of day.");
  return text;
}
