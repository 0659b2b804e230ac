import { createHash } from "node:crypto";
import type { GraphQLSchema } from "graphql";
import { TYPES } from "postgraphile/@dataplan/pg";
import { sql } from "postgraphile/pg-sql2";
import { connectionObject } from "./connections.ts";
import { FilteredTable } from "./filtered-table.ts";
import type { Input } from "./inputs.ts";
import { columns } from "./json.ts";
import { type DigestCheck, type Field, Making, typeName } from "./making.ts";
import { rowObject } from "./rows.ts";
import type { OperationSelection, RootField } from "./selection.ts";
import { Unsupported } from "./unsupported.ts";

/** A statement whose one value is the text of an answer's `data`. */
export type Statement = {
  /** Of the prepared statement: the same text has the same name. */
  name: string;
  text: string;
  /** A `Parameter` stands for each value of a request's. */
  values: readonly unknown[];
  digests: readonly DigestCheck[];
};

type Options = {
  schema: GraphQLSchema;
  selection: OperationSelection;
  /** Of one request: the statement is the same for all whose shapes are the same. */
  inputs: readonly Input[];
  pageSize: number;
};

/**
 * Makes the statement of an operation. Each field reads what Grafast's plan of it would read.
 * @throws Unsupported
 */
export function makeStatement({ schema, selection, inputs, pageSize }: Options): Statement {
  const making = new Making({ schema, inputs, pageSize });
  const answer = sql.identifier(Symbol("answer"));
  const fields = selection.fields.map((field) => rootField(making, field));
  const { text, values } = sql.compile(
    sql`select row_to_json(${answer})::text from (select ${columns(fields)}) ${answer}`,
  );
  const name = createHash("sha1").update(text).digest("base64url");
  return { name, text, values, digests: making.digests };
}

function rootField(making: Making, field: RootField): Field {
  const { name } = field;
  if (field.kind === "type name") return { name: field.name, value: typeName(field) };
  if (field.kind === "connection") return { name, value: connectionObject(making, field.connection) };
  const table = new FilteredTable(field.table);
  const given = making.inputOf(field.site);
  for (const { argument, attribute, codec } of field.key) {
    if (codec.toPg !== TYPES.text.toPg) throw new Unsupported(codec.name);
    table.where(sql`${table.column(attribute)} = ${sql.value(given[argument] as never)}::${codec.sqlType}`);
  }
  return { name, value: rowObject(making, { table, row: field.row }) };
}
