import { createHash } from "node:crypto";
import type { GraphQLSchema } from "graphql";
import { type SQL, sql } from "postgraphile/pg-sql2";
import { hasPlaceholders } from "../row-permissions/placeholders.ts";
import { answerShare } from "./answer-share.ts";
import { CompileContext, type DigestCheck, type Field, typeName } from "./compile-context.ts";
import { connectionObject } from "./connections.ts";
import { FilteredTable } from "./filtered-table.ts";
import type { Input } from "./inputs.ts";
import { columns } from "./json.ts";
import { bytesUnmeasured, mostBytesOf, outermostLists } from "./most-bytes.ts";
import { type ChangedRow, changeRow, isEqual } from "./mutations.ts";
import { rowObject } from "./rows.ts";
import type { OperationSelection, RootField } from "./selection.ts";

/**
 * A statement whose one value is the text of an answer's `data`. A change of an unusual relation has two: the text, or null
 * when no row came back, and then whether anything was changed.
 */
export type Statement = {
  /** Of the prepared statement: the same text has the same name. */
  name: string;
  text: string;
  /** A `Parameter` stands for each value of a request's. */
  values: readonly unknown[];
  isChange: boolean;
  digests: readonly DigestCheck[];
  /** How many lists share what an answer may have, while PostgreSQL gathers them. */
  lists: number;
  /** Whether PostgreSQL may find that it is more. */
  isMeasured: boolean;
  /** Whether the text has placeholders for what the role may do. */
  tellsPermissions: boolean;
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
  const context = new CompileContext({ schema, inputs, pageSize, compileConnection: connectionObject });
  const lists = selection.fields.flatMap(outermostLists);
  const isChange = selection.fields.some(({ kind }) => kind === "change");
  context.isMeasured = !isChange && mostBytesOf(context, selection.fields) > bytesUnmeasured;
  const answer = sql.identifier(Symbol("answer"));
  const changed: ChangedRow[] = [];
  const fields = selection.fields.map((field): Field => {
    const { name } = field;
    if (field.kind !== "change") return { name, value: readField(context, field) };
    const change = changeRow(context, field);
    changed.push(change);
    return { name, value: change.payload };
  });
  const [change] = changed; // never more than one
  const written = change ? sql`with ${sql.join(change.with, ", ")} ` : sql.blank;
  const data = sql`select row_to_json(${answer})::text from (select ${columns(fields)}${change?.from ?? sql.blank}) ${answer}`;
  const statement = change?.hasChanged
    ? sql`${written}select (${data} limit 1), ${change.hasChanged}`
    : sql`${written}${data}`;
  const { text, values } = sql.compile(statement);
  const name = createHash("sha1").update(text).digest("base64url");
  return {
    name,
    text,
    values,
    digests: context.digests,
    isChange,
    lists: Math.max(1, lists.length),
    isMeasured: values.includes(answerShare as never),
    tellsPermissions: hasPlaceholders(text),
  };
}

function readField(context: CompileContext, field: Exclude<RootField, { kind: "change" }>): SQL {
  if (field.kind === "type name") return typeName(field);
  if (field.kind === "connection") return connectionObject(context, field.connection);
  const table = new FilteredTable(field.table);
  const given = context.inputOf(field.site);
  for (const column of field.key) table.where(isEqual(table.column(column.attribute), given, column));
  return rowObject(context, { table, row: field.row });
}
