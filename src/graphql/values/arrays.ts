import { listOfCodec, type PgCodec } from "postgraphile/@dataplan/pg";
import { type SQL, sql } from "postgraphile/pg-sql2";
import { textOf } from "./codec-text.ts";
import { refusedValue } from "./refused-value.ts";

type Spelling = Pick<PgCodec, "castFromPg" | "listCastFromPg" | "fromPg" | "toPg">;
type Options = {
  delimiter?: string;
  /** How many dimensions the column was declared with: PostgreSQL itself does not check. */
  dimensions?: number;
};
type Read = (text: string) => { values: unknown[]; dimensions: number };

/**
 * A list of values. PostgreSQL's arrays of one type may have any number of dimensions; the API's schema has as many as
 * the column was declared with, and a value of another number is that field's error.
 */
export function arraySpelling(item: PgCodec, { delimiter = ",", dimensions = 1 }: Options = {}): Spelling {
  const castFromPg = item.castFromPg && item.listCastFromPg ? castItems(item) : undefined;
  const read = castFromPg ? readItems(item) : readText(item, delimiter);
  return {
    castFromPg,
    listCastFromPg: castFromPg,
    fromPg: ((text: string) => {
      const found = read(text);
      if (found.values.length > 0 && found.dimensions !== dimensions)
        throw wrongDimensions(found.dimensions, dimensions);
      return found.values;
    }) as never,
    toPg: ((value: unknown) =>
      typeof value === "string" ? value : printArray(value, { item, delimiter, dimensions })) as never,
  } as Spelling;
}

/** Of types whose text the codec makes the items are read one by one, and the dimensions, which `unnest` loses, beside them. */
function castItems(item: PgCodec) {
  return (array: SQL) => {
    const each = sql.identifier(Symbol("item"));
    // A null among rows is a row of nulls to `unnest`; their texts tell it apart.
    const items = item.attributes
      ? sql`array(select ${textOf(item, sql`(${each})::${item.sqlType}`)} from unnest(${array}::text[]) ${each})`
      : sql`array(select ${textOf(item, each)} from unnest(${array}) ${each})`;
    return sql`(case when ${array} is not null then json_build_array(array_dims(${array}), ${items})::text end)`;
  };
}

function readItems(item: PgCodec): Read {
  return (text) => {
    const [dims, items] = JSON.parse(text) as [string | null, (string | null)[]];
    const values = items.map((each) => (each === null ? null : item.fromPg(each)));
    const lengths = [...(dims ?? "").matchAll(/(-?\d+):(-?\d+)/g)].map(
      ([, low, high]) => Number(high) - Number(low) + 1,
    );
    return { values: lengths.slice(1).reduceRight<unknown[]>(inGroups, values), dimensions: lengths.length };
  };
}

function inGroups(values: readonly unknown[], size: number): unknown[] {
  return Array.from({ length: values.length / size }, (_, index) => values.slice(index * size, (index + 1) * size));
}

/** An item that begins with a brace is quoted: the first ones are the array's own. */
function readText(item: PgCodec, delimiter: string): Read {
  const { fromPg }: PgCodec = listOfCodec(item as never, { name: item.name, typeDelim: delimiter });
  return (text) => {
    const [, braces = ""] = /^(?:\[[^=]*=)?(\{+)/.exec(text) ?? [];
    return { values: fromPg(text) as unknown[], dimensions: braces.length };
  };
}

function wrongDimensions(found: number, declared: number): Error {
  return refusedValue(
    `An array of ${found} dimensions has no place in a list of ${declared}: the column was declared with that many, and PostgreSQL does not check.`,
  );
}

type Printing = { item: PgCodec; delimiter: string; dimensions: number };

function printArray(value: unknown, { item, delimiter, dimensions }: Printing): string {
  if (!Array.isArray(value)) throw refusedValue(`A list of ${dimensions} more dimensions is wanted here.`);
  const items = value.map((each) => {
    if (dimensions > 1) return printArray(each, { item, delimiter, dimensions: dimensions - 1 });
    const text = each == null ? null : item.toPg(each as never);
    return text == null ? "NULL" : `"${String(text).replace(/["\\]/g, "\\$&")}"`;
  });
  return `{${items.join(delimiter)}}`;
}
