import { type PgCodec, TYPES } from "postgraphile/@dataplan/pg";
import { type SQL, sql } from "postgraphile/pg-sql2";
import { textOf, withoutDomain } from "../values/codec-text.ts";
import { asWritten, isJson } from "../values/codecs.ts";
import { fitsAnswer } from "./answer-share.ts";
import type { Field } from "./compile-context.ts";
import type { EnumValue } from "./field-mapping.ts";
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
export function jsonList(
  fields: readonly Field[],
  from: SQL,
  { isMeasured, most }: { isMeasured: boolean; most?: number | undefined },
): SQL {
  const row = sql.identifier(Symbol("row"));
  const list = sql`coalesce(json_agg(${row}), '[]')`;
  const counted =
    most === undefined
      ? list
      : sql`case when count(*) > ${sql.literal(most)} then (count(*)::text || ' rows')::json else ${list} end`;
  const isMade = fields.some(({ length }) => length === "made");
  const fits = isMeasured ? fitsAnswer(row, fields) : undefined;
  const checked = fits ? sql`case when ${fits} then ${counted} end` : counted;
  // What is measured and written would be made twice, if PostgreSQL might put one query into the other.
  const fence = fits && isMade ? sql` offset 0` : sql.blank;
  return sql`(select ${checked} from (select ${columns(fields)} from ${from}${fence}) ${row})`;
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

/** Types that JSON writes as the API does, without a cast. Of numbers NaN and the infinities are texts. */
const verbatim = new Set(["int2", "int4", "float4", "float8", "bool", "json", "jsonb"]);
/** Of those that the codec reads as they are written. */
const verbatimTexts = new Set(["text", "varchar", "uuid", "date"]);
const verbatimInArrays = new Set(["int2", "int4", "float4", "float8", "bool", "text", "varchar", "uuid"]);

/**
 * A column's value as a field shows it: the JSON of the result is that of the API.
 * @throws Unsupported for types of which only the codec's JavaScript knows the form
 */
export function jsonValue(codec: PgCodec, expression: SQL, { enumValue }: Shown): SQL {
  const base = withoutDomain(codec);
  if (base.arrayOfCodec) return listValue(base.arrayOfCodec, expression);
  if (isEnum(base)) return enumName(base, expression, enumValue);
  if (base.fromPg === asWritten) return isOf(verbatimTexts, base) ? expression : textOf(base, expression);
  if (isOf(verbatim, base)) return expression;
  if (base.name === TYPES.oid.name) return sql`(${expression})::int8`;
  throw new Unsupported("type", `the type ${codec.name}`);
}

/** A schema of somebody's own may have a type of the same name. */
function isOf(names: ReadonlySet<string>, { name, extensions }: PgCodec): boolean {
  return names.has(name) && !extensions?.pg;
}

/** A list of one dimension, as the schema says. Where there are more, PostgreSQL shall refuse: Grafast tells whose error it is. */
function listValue(item: PgCodec, expression: SQL): SQL {
  if (!isOf(verbatimInArrays, item)) throw new Unsupported("type", `the type ${item.name}[]`);
  const refusal = sql`to_json(('dimensions: ' || array_ndims(${expression}))::int)`;
  return sql`case when array_ndims(${expression}) > 1 then ${refusal} else to_json(${expression}) end`;
}

/** How a field shows a value. */
type Shown = { enumValue: EnumValue };

/** How the codec reads a value: the same as `jsonValue`, but that values of enums keep their spelling. */
export function codecValue(codec: PgCodec, expression: SQL): SQL {
  return jsonValue(codec, expression, { enumValue: (value) => value });
}

/** A group's key: always text. */
export function groupKey(codec: PgCodec, expression: SQL, enumValue: EnumValue): SQL {
  const base = withoutDomain(codec);
  return isEnum(base) ? sql`(${enumName(base, expression, enumValue)})::text` : textOf(codec, expression);
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

/**
 * Text that is the same as `JSON.stringify` of the values, which are as their codecs read them; in base64.
 * @throws Unsupported for JSON, which PostgreSQL writes with other spaces
 */
export function base64Json(first: string, values: readonly { codec: PgCodec; expression: SQL }[]): SQL {
  if (values.some(({ codec }) => isJson(withoutDomain(codec)))) throw new Unsupported("type", "a key of JSON");
  const read = values.map(({ codec, expression }) => codecValue(codec, expression));
  const rest = read.map((value) => sql` || ',' || coalesce(to_json(${value})::text, 'null')`);
  const json = sql`${sql.literal(`[${JSON.stringify(first)}`)}${sql.join(rest, "")} || ']'`;
  return sql`translate(encode(convert_to(${json}, 'UTF8'), 'base64'), E'\n', '')`;
}
