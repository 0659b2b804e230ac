import { type SQL, sql } from "postgraphile/pg-sql2";
import { filteredCount } from "../groups/counts-plugin.ts";
import { type KeyPath, pathOfKey } from "../groups/group-key-paths.ts";
import { orderOfGroups } from "../groups/group-list.ts";
import { lengthOf } from "../values/text-lengths.ts";
import { type CompileContext, type Field, typeName } from "./compile-context.ts";
import type { Filtered, ListRows, Part } from "./connection-parts.ts";
import type { FilteredTable } from "./filtered-table.ts";
import type { Input } from "./inputs.ts";
import { codecValue, columns, groupKey, jsonList, jsonObject, jsonValue } from "./json.ts";
import type { ConnectionField, ConnectionSelection, GroupField, KeyField, MeasureField, Site } from "./selection.ts";
import { Unsupported } from "./unsupported.ts";

/** What is counted and measured over all rows of a connection, in one look at them. */
export function makeTotals(context: CompileContext, { fields }: ConnectionSelection, filtered: Filtered): Part {
  const asked = fields.filter(({ kind }) => kind === "total count" || kind === "aggregates");
  if (asked.length === 0) return { values: new Map(), sources: [] };
  const table = filtered("aggregate");
  const measured = new Measured("totals");
  const values = new Map<ConnectionField, SQL>();
  for (const field of asked) {
    if (field.kind === "total count") values.set(field, measured.add(sql`count(*)`));
    if (field.kind === "aggregates")
      values.set(field, jsonObject(groupFields(context, field.fields, { table, measured })));
  }
  return { values, sources: [measured.from(table.source)] };
}

type Grouped = Extract<ConnectionField, { kind: "grouped aggregates" }>;

/**
 * Where no size is asked for and there are more groups than a page holds, PostgreSQL refuses the statement: then Grafast says
 * what is wrong (see GroupPagesPlugin).
 */
export function groupList(context: CompileContext, grouped: Grouped, table: FilteredTable): SQL {
  const { first } = context.inputOf(grouped.site);
  const size = first == null ? context.pageSize + 1 : Number(first);
  const { fields, from } = groupRows(context, grouped, { table, size });
  const most = first == null ? context.pageSize : undefined;
  return jsonList(fields, from, { isMeasured: context.isMeasured, most });
}

/** So many groups, a row each. */
export function groupRows(
  context: CompileContext,
  { site, fields: asked }: Grouped,
  { table, size }: { table: FilteredTable; size: number },
): ListRows {
  const { groupBy, having } = context.inputOf(site);
  const names = (groupBy ?? []) as readonly unknown[];
  if (new Set(names).size < names.length) throw new Unsupported("groups", "groups by the same twice");
  for (const argument of ["groupBy", "by", "orderBy"]) context.apply(table, { site, argument });
  if (table.groups.length === 0) throw new Unsupported("groups", "groups by nothing");
  if (having != null) context.apply(table, { site, argument: "having", scope: (query) => query.havingBuilder() });
  const measured = new Measured("groups");
  const fields = groupFields(context, asked, { table, measured });
  return { fields, from: pageOfGroups({ measured, table, size, page: context.inputOf(site) }) };
}

type Page = { measured: Measured; table: FilteredTable; size: number; page: Input["template"] };

/** A page of groups, in their order. */
function pageOfGroups({ measured, table, size, page: { offset } }: Page): SQL {
  if (!(size >= 0)) throw new Unsupported("page", "such a page of groups");
  const order = orderOfGroups({ keys: table.groups, orders: table.groupOrders }) as SQL;
  const start = offset == null ? sql.blank : sql` offset ${sql.value(offset as never)}::int8`;
  const limits = sql` order by ${order} limit ${sql.literal(size)}${start}`;
  return measured.from(sql`${table.source}${table.groupClause}${limits}`);
}

type Group = { table: FilteredTable; measured: Measured };

function groupFields(context: CompileContext, asked: readonly GroupField[], group: Group): Field[] {
  return asked.map((field) => ({ name: field.name, ...groupValue(context, field, group) }));
}

function groupValue(context: CompileContext, field: GroupField, group: Group): Omit<Field, "name"> {
  switch (field.kind) {
    case "type name":
      return { value: typeName(field) };
    case "group keys":
      return keyTexts(field, group);
    case "group key":
      return { value: keyObject(field.fields, { ...group, path: [] }) };
    case "count":
      return { value: group.measured.add(sql`count(*)`) };
    case "countWhere":
      return { value: group.measured.add(countWhere(context, field.site, group.table)) };
    case "measures":
      return { value: jsonObject(field.fields.map((it) => measureField(it, group))) };
  }
}

type KeyTexts = Extract<GroupField, { kind: "group keys" }>;

function keyTexts({ enumValue }: KeyTexts, { table, measured }: Group): Omit<Field, "name"> {
  const keys = table.groups.map(({ codec, fragment }) => measured.add(groupKey(codec, fragment, enumValue)));
  if (keys.length === 0) throw new Unsupported("groups", "keys of no group");
  const isLong = table.groups.some(({ codec }) => lengthOf(codec));
  return { value: sql`json_build_array(${sql.join(keys, ", ")})`, length: isLong ? "made" : undefined };
}

/** Keys where their paths say; an object in which there is none is null. */
function keyObject(asked: readonly KeyField[], group: Group & { path: KeyPath }): SQL {
  const { table, measured, path } = group;
  const keys = table.groups.flatMap(({ codec, fragment }) => {
    const key = pathOfKey(codec);
    return key && startsWith(key.path, path) ? { ...key, fragment } : [];
  });
  if (keys.length === 0) return sql`null::json`;
  return jsonObject(
    asked.map((field): Field => {
      const { name } = field;
      if (field.kind === "type name") return { name, value: typeName(field) };
      const ownPath = [...path, field.fieldName];
      if (field.kind === "keys of relation")
        return { name, value: keyObject(field.fields, { ...group, path: ownPath }) };
      const key = keys.findLast((it) => it.path.length === ownPath.length && startsWith(it.path, ownPath));
      return { name, value: key ? measured.add(jsonValue(key.codec, key.fragment, field)) : sql`null::json` };
    }),
  );
}

function startsWith(path: KeyPath, start: KeyPath): boolean {
  return start.every((name, index) => path[index] === name);
}

function countWhere(context: CompileContext, site: Site, table: FilteredTable): SQL {
  const counted = table.sameRows();
  context.apply(counted, { site, argument: "filter", scope: (query) => query.whereBuilder() });
  return filteredCount(counted.conditions);
}

function measureField(field: MeasureField, { table, measured }: Group): Field {
  const { name } = field;
  if (field.kind === "type name") return { name, value: typeName(field) };
  const { attribute, attributeCodec, measure } = field;
  const value = codecValue(measure.codec, measure.wrap(table.column(attribute), attributeCodec));
  return { name, value: measured.add(value) };
}

/** Aggregates of one table, that objects outside it are made of: SQL knows none in a `from` beneath it. */
class Measured {
  readonly #alias: SQL;
  readonly #fields: Field[] = [];

  constructor(name: string) {
    this.#alias = sql.identifier(Symbol(name));
  }

  /** Adds an aggregate and says where it is found. */
  add(value: SQL): SQL {
    const name = `measure ${this.#fields.length}`;
    this.#fields.push({ name, value });
    return sql`${this.#alias}.${sql.identifier(name)}`;
  }

  from(source: SQL): SQL {
    const measures = this.#fields.length > 0 ? columns(this.#fields) : sql`count(*)`;
    return sql`(select ${measures}${source}) ${this.#alias}`;
  }
}
