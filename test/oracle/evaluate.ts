import { filterRow, relatedRows, tablesOf } from "./evaluate-filter.ts";
import type { Model, Modelled } from "./model.ts";
import { relatedTable, sortRows } from "./order.ts";
import type { Connection, Field, Query, RootField, Selection } from "./query.ts";
import { rootFunctions } from "./rules/functions.ts";
import type { Row } from "./rules/table.ts";
import type { View } from "./world.ts";

export type Context = { model: Model; view: View };

/** A connection's rows: all that the filter lets through, in their order, and those of the page. */
export type Page = { all: readonly Row[]; page: readonly Row[]; hasNextPage: boolean; hasPreviousPage: boolean };

/** The row that a root field finds, or null. Whoever is signed in sees their own account as currentUser. */
export function findRow({ model, view }: Context, field: Exclude<RootField, { kind: "list" }>): Row | null {
  const table = model.table(field.type);
  if (isCurrentUser(field))
    return view.viewer.id === null ? null : (view.find(table, { id: view.viewer.id })[0] ?? null);
  if (field.kind === "node") return view.find(table, { [table.key]: field.key })[0] ?? null;
  return view.find(table, Object.fromEntries(field.by.map(({ column, answer }) => [column, answer])))[0] ?? null;
}

/** A connection's rows before its filter, in the order of a function if it is one. `parent` is null at the root. */
export function sourceRows(
  { model, view }: Context,
  field: { name: string; source: string; connection: Connection },
  parent: { table: Modelled; row: Row } | null,
): readonly Row[] {
  const { connection, name } = field;
  const args = Object.fromEntries(Object.entries(connection.args).map(([key, { meant }]) => [key, meant]));
  if (field.source === "table") return view.visible(model.table(connection.type));
  if (!parent) {
    const found = rootFunctions[name] ?? missing(name);
    return mayCall(view, name) ? found.rows(view.rows, String(Object.values(args)[0])) : [];
  }
  if (field.source === "function")
    return parent.table.functions?.[name]?.rows(parent.row, view.rows, args) ?? missing(name);
  const relation = parent.table.relations?.[name] ?? missing(name);
  return relatedRows(view, relation, model.table(relation.to), parent.row);
}

export function takePage(context: Context, connection: Connection, source: readonly Row[], isOrdered: boolean): Page {
  const table = context.model.table(connection.type);
  const { filter, first, last, offset = 0 } = connection;
  const filtered = filter ? source.filter((row) => filterRow(context, table, filter, row) === true) : source;
  const all = isOrdered ? filtered : sortRows(context, table, connection.orderBy, filtered);
  const start = connection.after ? connection.after.index + 1 : 0;
  const within = all.slice(start, connection.before?.index).slice(offset);
  const page = last !== undefined ? within.slice(Math.max(0, within.length - last)) : within.slice(0, first);
  return {
    all,
    page,
    hasNextPage: first !== undefined && within.length > first,
    hasPreviousPage: last !== undefined && within.length > last,
  };
}

/**
 * Whether the viewer must be refused: `certain` when the answer needs something that is not theirs to ask, `possible`
 * when nothing that they see leads there, so that the database may or may not be asked.
 */
export function findRefusal(context: Context, query: Query): "certain" | "possible" | "none" {
  if (query.fields.some((field) => isCertain(context, field))) return "certain";
  return query.fields.some((field) => isPossible(context, field)) ? "possible" : "none";
}

function isCertain(context: Context, field: RootField): boolean {
  const { model, view } = context;
  if (field.kind === "list") {
    if (!mayCall(view, field.name)) return field.connection.filter === undefined;
    return isConnectionRefused(context, field, null);
  }
  const table = model.table(field.type);
  const row = findRow(context, field);
  if (!isCurrentUser(field) && view.isRefused(table)) return true;
  return row !== null && isSelectionRefused(context, table, field.selection, row);
}

/** Whether a root field is a table or a function that the viewer may call. */
function mayCall({ viewer }: View, name: string): boolean {
  const callers: readonly string[] | undefined = rootFunctions[name]?.callers;
  return !callers || callers.includes(viewer.role);
}

/** Everybody may ask who they are; nobody is null. */
function isCurrentUser(field: RootField): boolean {
  return field.kind === "single" && field.name === "currentUser";
}

function isConnectionRefused(
  context: Context,
  field: { name: string; source: string; connection: Connection },
  parent: { table: Modelled; row: Row } | null,
): boolean {
  const { connection } = field;
  if (tablesOfConnection(context.model, connection).some((table) => context.view.isRefused(table))) return true;
  const { page } = takePage(context, connection, sourceRows(context, field, parent), field.source === "function");
  const selection = [...(connection.nodes ?? []), ...(connection.edges ?? [])];
  const table = context.model.table(connection.type);
  return page.some((row) => isSelectionRefused(context, table, selection, row));
}

function isSelectionRefused(context: Context, table: Modelled, selection: Selection, row: Row): boolean {
  return selection.some((field) => {
    if (field.kind === "scalar") return false;
    if (field.kind === "many") return isConnectionRefused(context, field, { table, row });
    const relation = table.relations?.[field.name] ?? missing(field.name);
    const other = context.model.table(relation.to);
    if (Object.keys(relation.on).some((column) => row[column] === null)) return false;
    if (context.view.isRefused(other)) return true;
    return relatedRows(context.view, relation, other, row).some((found) =>
      isSelectionRefused(context, other, field.selection, found),
    );
  });
}

function isPossible({ model, view }: Context, field: RootField): boolean {
  const inSelection = (selection: Selection): boolean => selection.some(inField);
  const inField = (nested: Field): boolean => {
    if (nested.kind === "scalar") return false;
    if (nested.kind === "many") return inConnection(nested.connection);
    return view.isRefused(model.table(nested.type)) || inSelection(nested.selection);
  };
  const inConnection = (connection: Connection): boolean =>
    tablesOfConnection(model, connection).some((table) => view.isRefused(table)) ||
    inSelection([...(connection.nodes ?? []), ...(connection.edges ?? [])]);
  if (field.kind !== "list") return inSelection(field.selection);
  // A filter that contradicts itself spares PostgreSQL the call, and so the check whether it is allowed.
  return !mayCall(view, field.name) || inConnection(field.connection);
}

/** Each table that a connection reads itself: its rows, and what its filter and order look into. */
function tablesOfConnection(model: Model, { type, filter, orderBy }: Connection): Modelled[] {
  const table = model.table(type);
  const counted = orderBy.flatMap((order) => relatedTable(model, table, order) ?? []);
  return [table, ...counted, ...(filter ? tablesOf(model, table, filter) : [])];
}

function missing(name: string): never {
  throw new Error(`the rules do not know ${name}`);
}
