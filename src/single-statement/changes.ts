import { getNullableType, isInputObjectType } from "graphql";
import type { PgCodec } from "postgraphile/@dataplan/pg";
import { type SQL, sql } from "postgraphile/pg-sql2";
import { applyInput } from "./apply-input.ts";
import { Parameter } from "./inputs.ts";
import { jsonObject } from "./json.ts";
import { type Columns, type Field, type Making, typeName } from "./making.ts";
import type { Change, KeyArgument } from "./meanings.ts";
import { attributesOf, rowFields } from "./rows.ts";
import type { RootField, Site } from "./selection.ts";
import { Unsupported } from "./unsupported.ts";

type ChangeField = Extract<RootField, { kind: "change" }>;
type Given = Readonly<Record<string, unknown>>;

/** A change as a `with` query, in front of the statement, and what its row gives to the payload. */
export type ChangedRow = { with: SQL; from: SQL; payload: SQL };

/**
 * Changes one row and makes the payload of what comes back of it. A change that meets no row leaves the statement without a
 * row: Grafast then says so.
 */
export function changeRow(making: Making, { change, site, fields }: ChangeField): ChangedRow {
  const { input } = making.inputOf(site) as { input: Given };
  const record = readRecord(making, { site, change, given: input[change.record] });
  const row = sql.identifier(Symbol("changed"));
  const column: Columns = (attribute) => sql`${row}.${sql.identifier(attribute)}`;
  const payload = fields.map((field): Field => {
    const { name } = field;
    if (field.kind === "type name") return { name, value: typeName(field) };
    return { name, value: jsonObject(rowFields(making, { row: field.row, column })) };
  });
  const asked = fields.flatMap((field) => (field.kind === "changed row" ? [...attributesOf(field.row)] : []));
  const returning =
    asked.length > 0
      ? sql.join(
          [...new Set(asked)].map((it) => sql.identifier(it)),
          ", ",
        )
      : sql`1`;
  return {
    with: sql`with ${row} as (${write(change, { record, input })} returning ${returning}) `,
    from: sql` from ${row}`,
    payload: jsonObject(payload),
  };
}

type Columned = { name: SQL; value: SQL };

/** The columns that an input sets, as its type's fields say. */
function readRecord(
  making: Making,
  { site, change: { table, record }, given }: { site: Site; change: Change; given: unknown },
): Columned[] {
  const input = getNullableType(making.typeOf(site, "input"));
  const field = isInputObjectType(input) ? input.getFields()[record] : undefined;
  if (!field) throw new Unsupported(record);
  const columns: Columned[] = [];
  const setter = {
    set(attribute: string, value: unknown) {
      const { codec } = table.codec.attributes[attribute] as { codec: PgCodec };
      columns.push({ name: sql.identifier(attribute), value: typed(value, codec) });
    },
  };
  applyInput(making.schema, setter, { type: getNullableType(field.type), value: given });
  if (columns.length === 0) throw new Unsupported("a change of nothing");
  return columns;
}

function write({ action, table, key }: Change, { record, input }: { record: readonly Columned[]; input: Given }): SQL {
  const alias = sql.identifier(Symbol(table.name));
  const names = record.map(({ name }) => name);
  const values = record.map(({ value }) => value);
  if (action === "insert") {
    return sql`insert into ${table.from} as ${alias} (${sql.join(names, ", ")}) values (${sql.join(values, ", ")})`;
  }
  const sets = record.map(({ name, value }) => sql`${name} = ${value}`);
  const conditions = key.map((column) => isEqual(sql`${alias}.${sql.identifier(column.attribute)}`, input, column));
  return sql`update ${table.from} as ${alias} set ${sql.join(sets, ", ")} where ${sql.join(conditions, " and ")}`;
}

/** Whether a column is what an argument says. */
export function isEqual(column: SQL, given: Given, { argument, codec }: KeyArgument): SQL {
  return sql`${column} = ${typed(given[argument], codec)}`;
}

function typed(value: unknown, codec: PgCodec): SQL {
  if (!(value instanceof Parameter)) throw new Unsupported("such a value");
  return sql`${sql.value(value.as(codec) as never)}::${codec.sqlType}`;
}
