import { type SQL, sql } from "postgraphile/pg-sql2";
import { pseudoColumnOf } from "../row-permissions/placeholders.ts";
import { type Length, lengthOf } from "../values/text-lengths.ts";
import { type Columns, type CompileContext, type Field, typeName } from "./compile-context.ts";
import type { KeyColumn, Relation } from "./field-mapping.ts";
import { FilteredTable } from "./filtered-table.ts";
import { base64Json, jsonObject, jsonValue } from "./json.ts";
import type { RowField, RowSelection } from "./selection.ts";

/** The one row that a table's conditions leave, as an object; null when there is none. */
export function rowObject(context: CompileContext, { table, row }: { table: FilteredTable; row: RowSelection }): SQL {
  return jsonObject(
    rowFields(context, { row, column: (attribute) => table.column(attribute) }),
    sql`${table.source} limit 1`,
  );
}

export function rowFields(context: CompileContext, { row, column }: { row: RowSelection; column: Columns }): Field[] {
  return row.fields.map((field) => ({
    name: field.name,
    value: fieldValue(context, { field, column }),
    length: lengthOfField(field),
  }));
}

function lengthOfField(field: RowField): Length | undefined {
  if (field.kind === "attribute") return lengthOf(field.codec);
  return field.kind === "related row" || field.kind === "connection" ? "made" : undefined;
}

function fieldValue(context: CompileContext, { field, column }: { field: RowField; column: Columns }): SQL {
  switch (field.kind) {
    case "type name":
      return typeName(field);
    case "attribute":
      return jsonValue(field.codec, column(field.attribute), field);
    case "node id":
      return nodeId(field, column);
    case "may":
      return jsonObject(
        field.fields.map((it) => ({
          name: it.name,
          value: it.kind === "type name" ? typeName(it) : column(pseudoColumnOf(field.table, it.verb)),
        })),
      );
    case "related row": {
      const table = new FilteredTable(field.row.table);
      relate(table, field.relation, column);
      return rowObject(context, { table, row: field.row });
    }
    case "connection":
      return context.connection(field.connection, column);
  }
}

/** Relay's id of the row whose columns are given. */
export function nodeId({ identifier, key }: { identifier: string; key: readonly KeyColumn[] }, column: Columns): SQL {
  return base64Json(
    identifier,
    key.map(({ attribute, codec }) => ({ codec, expression: column(attribute) })),
  );
}

/** Leaves the rows that belong to an outer one. */
export function relate(table: FilteredTable, { localAttributes, remoteAttributes }: Relation, outer: Columns): void {
  for (const [index, local] of localAttributes.entries()) {
    table.where(sql`${table.column(remoteAttributes[index] as string)} = ${outer(local)}`);
  }
}

/** The columns that a row's fields are made of. */
export function attributesOf({ fields }: RowSelection): Set<string> {
  return new Set(fields.flatMap(attributesOfField));
}

function attributesOfField(field: RowField): readonly string[] {
  switch (field.kind) {
    case "attribute":
      return [field.attribute];
    case "node id":
      return field.key.map(({ attribute }) => attribute);
    case "related row":
      return field.relation.localAttributes;
    case "connection":
      return field.connection.relation?.localAttributes ?? [];
    case "may":
      return field.fields.flatMap((it) => (it.kind === "type name" ? [] : [pseudoColumnOf(field.table, it.verb)]));
    case "type name":
      return [];
  }
}
