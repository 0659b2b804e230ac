import { type DocumentNode, type GraphQLSchema, getOperationAST } from "graphql";
import { type SQL, sql } from "postgraphile/pg-sql2";
import { hasPlaceholders } from "../row-permissions/placeholders.ts";
import { compileVariables } from "./coercion.ts";
import { type Columns, CompileContext } from "./compile-context.ts";
import type { ListRows } from "./connection-parts.ts";
import { connectionObject, filteredBy } from "./connections.ts";
import { FilteredTable } from "./filtered-table.ts";
import { readInput } from "./inputs.ts";
import { columns } from "./json.ts";
import { bytesUnmeasured, mostBytesOf, outermostLists } from "./most-bytes.ts";
import { isEqual } from "./mutations.ts";
import { pageRows } from "./pages.ts";
import { relate } from "./rows.ts";
import {
  type ConnectionField,
  type ConnectionSelection,
  type RootField,
  type RowField,
  readSelection,
} from "./selection.ts";
import { bindValues } from "./statement-cache.ts";
import { groupRows } from "./totals.ts";
import { Unsupported } from "./unsupported.ts";

/** A statement that gives the rows of one list, each as the JSON that an answer would have. */
export type ExportStatement = {
  text: string;
  values: unknown[];
  tellsPermissions: boolean;
  /** How large the texts, lists and JSON of one row may be; more, where a schema does not say how long they are. */
  mostBytesOfRow: number;
};

type Options = {
  schema: GraphQLSchema;
  document: DocumentNode;
  operationName?: string | null | undefined;
  variableValues?: Readonly<Record<string, unknown>> | null | undefined;
  /** Of lists within rows. */
  pageSize: number;
  /** Of lists within one row. */
  mostBytes: number;
  /** Names of the answer's fields that lead to the list. */
  path: readonly string[];
  /** Rows that are read at most. */
  mostRows: number;
};

/**
 * Makes the statement that reads one list row by row: with the filters, orders and policies of the operation, but with no page
 * size unless the operation says one. It is made anew for each export, which takes a millisecond.
 * @throws Unsupported
 */
export function makeExportStatement(options: Options): ExportStatement {
  const { schema, document, operationName, variableValues, pageSize, mostBytes } = options;
  const operation = getOperationAST(document, operationName);
  if (!operation) throw new Unsupported("operation", "an operation that is not there");
  const selection = readSelection(schema, document, operation);
  const readVariables = compileVariables(schema, operation.variableDefinitions);
  const variables = readVariables(variableValues ?? {});
  const inputs = selection.sites.map((site) => readInput(site, variables));
  const context = new CompileContext({ schema, inputs, pageSize, compileConnection: connectionObject });
  const found = findList(context, selection.fields, options.path);
  const rowFields = fieldsOfRow(found.list);
  const mostBytesOfRow = mostBytesOf(context, rowFields);
  context.isMeasured = mostBytesOfRow > bytesUnmeasured;
  const { fields, from } = rowsOf(context, found, options.mostRows);
  const row = sql.identifier(Symbol("row"));
  const { text, values } = sql.compile(
    sql`select row_to_json(${row})::text from (select ${columns(fields)} from ${from}) ${row}`,
  );
  const lists = Math.max(1, rowFields.flatMap(outermostLists).length);
  return {
    text,
    values: bindValues({ values, digests: context.digests, lists }, { inputs, mostBytes }),
    tellsPermissions: hasPlaceholders(text),
    mostBytesOfRow,
  };
}

type Listed = Extract<ConnectionField, { kind: "nodes" | "edges" | "grouped aggregates" }>;
type Found = { connection: ConnectionSelection; list: Listed; outer: Columns | undefined };

function findList(context: CompileContext, fields: readonly RootField[], [first, ...rest]: readonly string[]): Found {
  const field = fields.find(({ name }) => name === first);
  if (field?.kind === "connection") return listIn(field.connection, { path: rest, outer: undefined });
  if (field?.kind !== "row") throw new Unsupported("field", `the field ${first}`);
  const given = context.inputOf(field.site);
  const table = new FilteredTable(field.table);
  for (const column of field.key) table.where(isEqual(table.column(column.attribute), given, column));
  return findBelow(field.row.fields, { path: rest, outer: columnsOfOne(table) });
}

type Below = { path: readonly string[]; outer: Columns | undefined };

function findBelow(fields: readonly RowField[], { path: [first, ...rest], outer }: Below): Found {
  const field = fields.find(({ name }) => name === first);
  if (field?.kind === "connection") return listIn(field.connection, { path: rest, outer });
  if (field?.kind !== "related row" || !outer) throw new Unsupported("field", `the field ${first}`);
  const table = new FilteredTable(field.row.table);
  relate(table, field.relation, outer);
  return findBelow(field.row.fields, { path: rest, outer: columnsOfOne(table) });
}

function listIn(connection: ConnectionSelection, { path, outer }: Below): Found {
  const list = connection.fields.find(({ name }) => name === path[0]);
  if (list?.kind === "nodes" || list?.kind === "edges" || list?.kind === "grouped aggregates")
    return { connection, list, outer };
  throw new Unsupported("field", `the field ${path[0]}`);
}

/** Columns of the one row that a table's conditions leave, each as a query of its own that PostgreSQL runs once. */
function columnsOfOne(table: FilteredTable): Columns {
  return (attribute): SQL => sql`(select ${table.column(attribute)}${table.source} limit 1)`;
}

function rowsOf(context: CompileContext, { connection, list, outer }: Found, mostRows: number): ListRows {
  const filtered = filteredBy(context, connection, outer);
  const isGroups = list.kind === "grouped aggregates";
  const { first } = context.inputOf(isGroups ? list.site : connection.site);
  const size = first == null ? mostRows : Math.min(Number(first), mostRows);
  if (isGroups) return groupRows(context, list, { table: filtered("aggregate"), size });
  return pageRows(context, { connection, list, filtered, size });
}

function fieldsOfRow(list: Listed): readonly RowField[] {
  if (list.kind === "nodes") return list.row.fields;
  if (list.kind === "edges") return list.fields.flatMap((field) => (field.kind === "node" ? field.row.fields : []));
  return [];
}
