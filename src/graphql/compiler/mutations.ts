import { getNullableType, isInputObjectType } from "graphql";
import type { PgCodec } from "postgraphile/@dataplan/pg";
import { type SQL, sql } from "postgraphile/pg-sql2";
import { changesSoFar, unusualChange } from "../changes/unusual-changes.ts";
import { withoutDomain } from "../values/codec-text.ts";
import { applyInput } from "./apply-input.ts";
import { type Columns, type CompileContext, type Field, typeName } from "./compile-context.ts";
import type { Change, KeyArgument } from "./field-mapping.ts";
import { Parameter } from "./inputs.ts";
import { jsonObject } from "./json.ts";
import { attributesOf, nodeId, rowFields } from "./rows.ts";
import type { RootField, RowSelection, Site } from "./selection.ts";
import { Unsupported } from "./unsupported.ts";

type ChangeField = Extract<RootField, { kind: "change" }>;
type Given = Readonly<Record<string, unknown>>;

/** A change as `with` queries, in front of the statement, and what its row gives to the payload. */
export type ChangedRow = {
  with: readonly SQL[];
  /** Gives the changed row, or none. */
  from: SQL;
  payload: SQL;
  /** Whether anything was changed though no row came back; only of relations of which that is not clear without. */
  hasChanged: SQL | undefined;
};

/** Changes one row and makes the payload of what comes back of it. */
export function changeRow(context: CompileContext, { change, site, fields }: ChangeField): ChangedRow {
  const { action, table } = change;
  const unusual = unusualChange(table, action);
  if (unusual?.hasRules) throw new Unsupported("rules", `a relation with rules (${table.name})`);
  const { input } = context.inputOf(site) as { input: Given };
  const record = readRecord(context, { site, change, input });
  const row = sql.identifier(Symbol("changed"));
  const column: Columns = (attribute) => sql`${row}.${sql.identifier(attribute)}`;
  const payload = fields.map(
    (field): Field => ({
      name: field.name,
      value: payloadValue(context, { field, column, input }),
    }),
  );
  const asked = fields.flatMap((field) => {
    if (field.kind === "node id") return field.key.map(({ attribute }) => attribute);
    return field.kind === "changed row" ? [...attributesOf(field.row)] : [];
  });
  const returning =
    asked.length > 0
      ? sql.join(
          [...new Set(asked)].map((it) => sql.identifier(it)),
          ", ",
        )
      : sql`1`;
  const changed = (guard?: SQL) => sql`${row} as (${write(change, { record, input, guard })} returning ${returning})`;
  const from = sql` from ${row}`;
  if (!unusual) return { with: [changed()], from, payload: jsonObject(payload), hasChanged: undefined };
  const before = sql.identifier(Symbol("before"));
  const count = changesSoFar(table.from, unusual);
  // Counted before the change begins, because the change waits for it, and again when the change has given no row.
  return {
    with: [
      sql`${before} (changes) as materialized (select ${count})`,
      changed(sql`(select changes from ${before}) is not null`),
    ],
    from,
    payload: jsonObject(payload),
    hasChanged: sql`case when not exists (select${from}) then ${count} > (select changes from ${before}) end`,
  };
}

type Paid = { field: ChangeField["fields"][number]; column: Columns; input: Given };

function payloadValue(context: CompileContext, { field, column, input }: Paid): SQL {
  switch (field.kind) {
    case "type name":
      return typeName(field);
    case "client mutation id":
      return clientMutationId(input);
    case "node id":
      return nodeId(field, column);
    case "changed row":
      requireNoLists(field.row);
      return jsonObject(rowFields(context, { row: field.row, column }));
  }
}

/** A list of more dimensions than the schema says is refused by PostgreSQL, and the change with it: Grafast makes it and tells. */
function requireNoLists({ fields }: RowSelection): void {
  const list = fields.find((field) => field.kind === "attribute" && withoutDomain(field.codec).arrayOfCodec);
  if (list) throw new Unsupported("type", "a list of a changed row");
}

function clientMutationId(input: Given): SQL {
  const given = input[clientMutationIdName];
  return given instanceof Parameter ? sql`${sql.value(given.through(requireText) as never)}::text` : sql`null::text`;
}

/** What PostgreSQL cannot hold in a text, JSON can. */
function requireText(given: unknown): unknown {
  const text = String(given);
  if (text.includes("\0") || !text.isWellFormed()) throw new Unsupported("value", "a text that PostgreSQL cannot hold");
  return given;
}

/** Relay's name for what a client is told again as it said it. */
export const clientMutationIdName = "clientMutationId";

type Columned = { name: SQL; value: SQL };

/** The columns that an input sets, as its type's fields say. */
function readRecord(
  context: CompileContext,
  { site, change: { table, record }, input: values }: { site: Site; change: Change; input: Given },
): Columned[] {
  if (record === undefined) return [];
  const given = values[record];
  const input = getNullableType(context.typeOf(site, "input"));
  const field = isInputObjectType(input) ? input.getFields()[record] : undefined;
  if (!field) throw new Unsupported("argument", record);
  const columns: Columned[] = [];
  const setter = {
    set(attribute: string, value: unknown) {
      const { codec } = table.codec.attributes[attribute] as { codec: PgCodec };
      columns.push({ name: sql.identifier(attribute), value: typed(value, codec) });
    },
  };
  applyInput(context.schema, setter, { type: getNullableType(field.type), value: given });
  if (columns.length === 0) throw new Unsupported("change", "a change of nothing");
  return columns;
}

type Written = { record: readonly Columned[]; input: Given; guard: SQL | undefined };

function write({ action, table, key }: Change, { record, input, guard }: Written): SQL {
  const alias = sql.identifier(Symbol(table.name));
  const names = record.map(({ name }) => name);
  const values = record.map(({ value }) => value);
  if (action === "insert") {
    const row = guard ? sql`select ${sql.join(values, ", ")} where ${guard}` : sql`values (${sql.join(values, ", ")})`;
    return sql`insert into ${table.from} as ${alias} (${sql.join(names, ", ")}) ${row}`;
  }
  const conditions = key.map((column) => isEqual(sql`${alias}.${sql.identifier(column.attribute)}`, input, column));
  if (guard) conditions.push(guard);
  const where = sql` where ${sql.join(conditions, " and ")}`;
  if (action === "delete") return sql`delete from ${table.from} as ${alias}${where}`;
  const sets = record.map(({ name, value }) => sql`${name} = ${value}`);
  return sql`update ${table.from} as ${alias} set ${sql.join(sets, ", ")}${where}`;
}

/** Whether a column is what an argument says. */
export function isEqual(column: SQL, given: Given, { argument, codec }: KeyArgument): SQL {
  return sql`${column} = ${typed(given[argument], codec)}`;
}

function typed(value: unknown, codec: PgCodec): SQL {
  if (!(value instanceof Parameter)) throw new Unsupported("value", "a value that is no parameter");
  return sql`${sql.value(value.as(codec) as never)}::${codec.sqlType}`;
}
