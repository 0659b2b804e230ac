import { type SQL, sql } from "postgraphile/pg-sql2";
import { fitsAnswer } from "./answer-share.ts";
import { type Columns, type CompileContext, type Field, typeName } from "./compile-context.ts";
import type { Filtered, ListRows, Part } from "./connection-parts.ts";
import type { FilteredTable } from "./filtered-table.ts";
import type { Parameter } from "./inputs.ts";
import { columns, jsonList, jsonObject } from "./json.ts";
import { cursor, isAfter, orderDigest } from "./order.ts";
import { attributesOf, rowFields } from "./rows.ts";
import type { ConnectionField, ConnectionSelection, PageInfoField, RowSelection } from "./selection.ts";
import { Unsupported } from "./unsupported.ts";

export type List = Extract<ConnectionField, { kind: "nodes" | "edges" }>;
type PageInfo = Extract<ConnectionField, { kind: "page info" }>;

/** What is asked of a page. */
type Asked = {
  lists: readonly List[];
  infos: readonly PageInfo[];
  /** What any of the infos tells. */
  told: ReadonlySet<string>;
  cursors: boolean;
};

/** How much is read, from where on. */
type Range = { size: number; offset: unknown };

/** Rows under an alias: the columns that their fields need, and what they are ordered by. */
type Rows = { source: SQL; alias: SQL; column: Columns; cursor: SQL };

/** One page of a connection's rows, and what is told of it. */
export function makePage(context: CompileContext, connection: ConnectionSelection, filtered: Filtered): Part {
  const asked = readAsked(connection);
  if (asked.lists.length === 0 && asked.infos.length === 0) {
    const { after, before } = context.inputOf(connection.site);
    if (after != null || before != null) throw new Unsupported("page", "a cursor of no page");
    return { values: new Map(), sources: [] };
  }
  if (asked.lists.length === 0 && asked.cursors) throw new Unsupported("page", "cursors of no rows");
  const range = readRange(context, connection);
  const table = filtered();
  orderRows(context, { connection, table });
  const rows = readRows(table, { asked, range });
  const [list] = asked.lists;
  if (list && asked.lists.length === 1 && asked.infos.length === 0) {
    const from = sql`${rows.source} ${rows.alias}`;
    const value = jsonList(itemFields(context, { list, rows }), from, context);
    return { values: new Map([[list, value]]), sources: [] };
  }
  return numberedPage(context, { asked, range, rows });
}

/** So many rows of a connection in their order, from where its page begins. */
export function pageRows(
  context: CompileContext,
  {
    connection,
    list,
    filtered,
    size,
  }: { connection: ConnectionSelection; list: List; filtered: Filtered; size: number },
): ListRows {
  const asked = readAsked({ ...connection, fields: [list] });
  const { offset } = readRange(context, connection);
  const table = filtered();
  orderRows(context, { connection, table });
  const rows = readRows(table, { asked, range: { size, offset } });
  return { fields: itemFields(context, { list, rows }), from: sql`${rows.source} ${rows.alias}` };
}

function readAsked({ fields }: ConnectionSelection): Asked {
  const lists = fields.filter((field) => field.kind === "nodes" || field.kind === "edges");
  const infos = fields.filter((field) => field.kind === "page info");
  const told = new Set<string>(infos.flatMap((info) => info.fields.map(({ kind }) => kind)));
  return {
    lists,
    infos,
    told,
    cursors:
      told.has("startCursor") ||
      told.has("endCursor") ||
      lists.some((list) => list.kind === "edges" && list.fields.some(({ kind }) => kind === "cursor")),
  };
}

function readRange(context: CompileContext, { site }: ConnectionSelection): Range {
  const { last, before, after, offset } = context.inputOf(site);
  const size = context.pageSizeOf(site);
  const isForward = last == null && before == null && size >= 1;
  if (!isForward || (after != null && offset != null))
    throw new Unsupported("page", "a page backwards, or of nothing,");
  return { size, offset };
}

function orderRows(
  context: CompileContext,
  { connection: { site }, table }: { connection: ConnectionSelection; table: FilteredTable },
) {
  const { orderBy, after } = context.inputOf(site);
  if (orderBy != null) context.apply(table, { site, argument: "orderBy" });
  table.makeOrderUnique();
  if (after == null) return;
  const { orders, isOrderUnique } = table;
  const [parameter, ...values] = after as [Parameter, ...Parameter[]];
  if (!isOrderUnique || orders.length === 0 || values.length !== orders.length)
    throw new Unsupported("page", "a cursor of another order");
  context.digests.push({ parameter, digest: orderDigest(orders) });
  table.where(
    isAfter(
      orders,
      values.map((value) => sql.value(value as never)),
    ),
  );
}

/**
 * Reads columns first and makes objects of them after: what fields look up elsewhere is not looked up for rows that are
 * skipped.
 */
function readRows(table: FilteredTable, { asked, range: { size, offset } }: { asked: Asked; range: Range }): Rows {
  const { orders, isOrderUnique } = table;
  if (asked.cursors && (!isOrderUnique || orders.length === 0))
    throw new Unsupported("page", "a cursor without an order");
  const alias = sql.identifier(Symbol("item"));
  const column: Columns = (name) => sql`${alias}.${sql.identifier(name)}`;
  const attributes = new Set(asked.lists.flatMap(rowsOf).flatMap((row) => [...attributesOf(row)]));
  const ordered = asked.cursors
    ? orders.map(({ expression }, index) => ({ name: `order ${index}`, value: expression }))
    : [];
  const read = [...[...attributes].map((name) => ({ name, value: table.column(name) })), ...ordered];
  const limit = sql` limit ${sql.literal(asked.told.has("hasNextPage") ? size + 1 : size)}`;
  const start = offset == null ? sql.blank : sql` offset ${sql.value(offset as never)}::int8`;
  return {
    source: sql`(select ${read.length > 0 ? columns(read) : sql`1`}${table.source}${table.orderClause}${limit}${start})`,
    alias,
    column,
    cursor: asked.cursors
      ? cursor(
          orders,
          ordered.map(({ name }) => column(name)),
        )
      : sql`null::text`,
  };
}

function rowsOf(list: List): RowSelection[] {
  return list.kind === "nodes"
    ? [list.row]
    : list.fields.flatMap((field) => (field.kind === "node" ? [field.row] : []));
}

function itemFields(context: CompileContext, { list, rows }: { list: List; rows: Rows }): Field[] {
  const { column } = rows;
  if (list.kind === "nodes") return rowFields(context, { row: list.row, column });
  return list.fields.map((field): Field => {
    const { name } = field;
    if (field.kind === "type name") return { name, value: typeName(field) };
    if (field.kind === "cursor") return { name, value: rows.cursor };
    return { name, value: jsonObject(rowFields(context, { row: field.row, column })), length: "made" };
  });
}

/** A column of items as a list. */
function gather(context: CompileContext, { item, name }: { item: SQL; name: string }): SQL {
  const list = sql`coalesce(json_agg(${sql.identifier(name)}), '[]')`;
  const fits = fitsAnswer(item, [{ name, value: sql.blank, length: "made" }]);
  return context.isMeasured && fits ? sql`case when ${fits} then ${list} end` : list;
}

/** A page whose rows are counted, one more than it holds if need be, so that its end and its cursors are known. */
function numberedPage(
  context: CompileContext,
  { asked, range, rows }: { asked: Asked; range: Range; rows: Rows },
): Part {
  const { lists, infos } = asked;
  const size = sql.literal(range.size);
  const number = rows.column("row number");
  const count = rows.column("row count");
  const item = sql.identifier(Symbol("items"));
  const told = [
    { name: "hasNextPage", inRow: sql`${count} > ${size}`, over: sql`coalesce(bool_or("hasNextPage"), false)` },
    { name: "startCursor", inRow: sql`case when ${number} = 1 then ${rows.cursor} end`, over: sql`max("startCursor")` },
    {
      name: "endCursor",
      inRow: sql`case when ${number} = least(${count}, ${size}) then ${rows.cursor} end`,
      over: sql`max("endCursor")`,
    },
  ].filter(({ name }) => asked.told.has(name));
  const inRows = [
    ...lists.map((list, index) => ({ name: `list ${index}`, value: jsonObject(itemFields(context, { list, rows })) })),
    ...told.map(({ name, inRow: value }) => ({ name, value })),
  ];
  const overRows = [
    ...lists.map((_, index) => ({ name: `list ${index}`, value: gather(context, { item, name: `list ${index}` }) })),
    ...told.map(({ name, over: value }) => ({ name, value })),
    { name: "count", value: sql`count(*)` }, // one row, whatever is asked
  ];
  const page = sql.identifier(Symbol("page"));
  const numbered = sql`(select *, row_number() over () as "row number", count(*) over () as "row count" from ${rows.source} ${sql.identifier(Symbol("rows"))}) ${rows.alias}`;
  const items = sql`(select ${columns(inRows)} from ${numbered} where ${number} <= ${size}${context.isMeasured ? sql` offset 0` : sql.blank}) ${item}`;
  return {
    values: new Map<ConnectionField, SQL>([
      ...lists.map((list, index) => [list, sql`${page}.${sql.identifier(`list ${index}`)}`] as const),
      ...infos.map(
        (info) => [info, jsonObject(info.fields.map((field) => infoField(field, { page, range })))] as const,
      ),
    ]),
    sources: [sql`(select ${columns(overRows)} from ${items}) ${page}`],
  };
}

function infoField(field: PageInfoField, { page, range: { offset } }: { page: SQL; range: Range }): Field {
  const { name, kind } = field;
  switch (kind) {
    case "type name":
      return { name, value: typeName(field) };
    case "hasPreviousPage":
      return { name, value: offset == null ? sql`false` : sql`${sql.value(offset as never)}::int8 <> 0` };
    default:
      return { name, value: sql`${page}.${sql.identifier(kind)}` };
  }
}
