import type { PgCodec } from "postgraphile/@dataplan/pg";
import { type SQL, sql } from "postgraphile/pg-sql2";
import type { EnumValue } from "./meanings.ts";
import { Unsupported } from "./unsupported.ts";

/** PostgreSQL cuts longer names. */
const longestName = 63;

/** An object as one value of type json; its names may need escapes that a column's name needs not. */
export function jsonObject(fields: readonly { name: string; value: SQL }[], from: SQL = sql.blank): SQL {
  const row = sql.identifier(Symbol("row"));
  return sql`(select row_to_json(${row}) from (select ${columns(fields)}${from}) ${row})`;
}

/**
 * A list of objects, in the order in which their rows come; as one value of type json. PostgreSQL refuses the whole statement where
 * there are more than `most`: that number of rows is no JSON.
 */
export function jsonList(fields: readonly { name: string; value: SQL }[], from: SQL, most?: number): SQL {
  const row = sql.identifier(Symbol("row"));
  const list = sql`coalesce(json_agg(${row}), '[]')`;
  const checked =
    most === undefined
      ? list
      : sql`case when count(*) > ${sql.literal(most)} then (count(*)::text || ' rows')::json else ${list} end`;
  return sql`(select ${checked} from (select ${columns(fields)} from ${from}) ${row})`;
}

/** The columns of a row that becomes an object. */
export function columns(fields: readonly { name: string; value: SQL }[]): SQL {
  for (const { name } of fields)
    if (name.length > longestName) throw new Unsupported("name", "a name of more than 63 letters");
  return sql.join(
    fields.map(({ name, value }) => sql`${value} as ${sql.identifier(name)}`),
    ", ",
  );
}

/** Types that JSON writes as the API does, without a cast. */
const verbatim = new Set(["int2", "int4", "bool", "json", "jsonb", "text", "varchar", "uuid"]);
/** Types of which the API shows PostgreSQL's text, as the codec casts it. */
const asText = new Set(["int8", "numeric", "timestamptz", "timestamp", "date", "time", "timetz", "citext", "bpchar"]);
const verbatimInArrays = new Set(["int2", "int4", "bool", "text", "varchar", "uuid"]);

/**
 * A column's value as a field shows it: the JSON of the result is that of the API.
 * @throws Unsupported for types of which only the codec's JavaScript knows the form
 */
export function jsonValue(codec: PgCodec, expression: SQL, { enumValue, isNeverNull }: Shown): SQL {
  const base = withoutDomain(codec);
  if (base.arrayOfCodec) {
    if (verbatimInArrays.has(base.arrayOfCodec.name)) return expression;
    throw new Unsupported("type", `the type ${codec.name}`);
  }
  if (isEnum(base)) return enumName(base, expression, enumValue);
  if (verbatim.has(base.name)) return expression;
  if (!asText.has(base.name)) throw new Unsupported("type", `the type ${codec.name}`);
  const text = castToText(codec, expression);
  // Infinity has no such text. Where null is no answer, PostgreSQL shall refuse: infinities have no difference.
  return isNeverNull && mayBeInfinite.has(base.name)
    ? sql`coalesce(${text}, (${expression} - ${expression})::text)`
    : text;
}

/** How a field shows a value. */
type Shown = { enumValue: EnumValue; isNeverNull: boolean };

const mayBeInfinite = new Set(["timestamptz", "timestamp", "date"]);

/** How the codec reads a value: the same as `jsonValue`, but that values of enums keep their spelling. */
export function codecValue(codec: PgCodec, expression: SQL): SQL {
  return jsonValue(codec, expression, { enumValue: (value) => value, isNeverNull: false });
}

/** A group's key: always text. */
export function groupKey(codec: PgCodec, expression: SQL, enumValue: EnumValue): SQL {
  const base = withoutDomain(codec);
  const named = isEnum(base) ? enumName(base, expression, enumValue) : castToText(codec, expression);
  return sql`(${named})::text`;
}

function castToText(codec: PgCodec, expression: SQL): SQL {
  return codec.castFromPg?.(expression) ?? sql`(${expression})::text`;
}

function withoutDomain(codec: PgCodec): PgCodec {
  return codec.domainOfCodec ? withoutDomain(codec.domainOfCodec) : codec;
}

type EnumCodec = PgCodec & { values: readonly { value: string }[] };

function isEnum(codec: PgCodec): codec is EnumCodec {
  return "values" in codec && Array.isArray(codec.values);
}

function enumName(codec: EnumCodec, expression: SQL, enumValue: EnumValue): SQL {
  const renamed = codec.values.filter(({ value }) => enumValue(value, codec) !== value);
  if (renamed.length === 0) return expression;
  const cases = renamed.map(
    ({ value }) => sql`when ${sql.literal(value)} then ${sql.literal(enumValue(value, codec))}`,
  );
  return sql`case (${expression})::text ${sql.join(cases, " ")} else (${expression})::text end`;
}

/** Text that is the same as `JSON.stringify` of the values, which are as their codecs read them; in base64. */
export function base64Json(first: string, values: readonly SQL[]): SQL {
  const rest = values.map((value) => sql` || ',' || coalesce(to_json(${value})::text, 'null')`);
  const json = sql`${sql.literal(`[${JSON.stringify(first)}`)}${sql.join(rest, "")} || ']'`;
  return sql`translate(encode(convert_to(${json}, 'UTF8'), 'base64'), E'\n', '')`;
}
