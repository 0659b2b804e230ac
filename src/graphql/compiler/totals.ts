import { type SQL, sql } from "postgraphile/pg-sql2";
import { lengthOf } from "../values/text-lengths.ts";
import { type CompileContext, type Field, typeName } from "./compile-context.ts";
import type { Filtered, ListRows, Part } from "./connection-parts.ts";
import type { FilteredTable } from "./filtered-table.ts";
import type { Input } from "./inputs.ts";
import { codecValue, columns, groupKey, jsonList, jsonObject } from "./json.ts";
import type { ConnectionField, ConnectionSelection, GroupField } from "./selection.ts";
import { Unsupported } from "./unsupported.ts";

/** What is counted and measured over all rows of a connection, in one look at them. */
export function makeTotals({ fields }: ConnectionSelection, filtered: Filtered): Part {
  const asked = fields.filter(({ kind }) => kind === "total count" || kind === "aggregates");
  if (asked.length === 0) return { values: new Map(), sources: [] };
  const table = filtered("aggregate");
  const measured = new Measured("totals");
  const values = new Map<ConnectionField, SQL>();
  for (const field of asked) {
    if (field.kind === "total count") values.set(field, measured.add(sql`count(*)`));
    if (field.kind === "aggregates") values.set(field, jsonObject(groupFields(field.fields, { table, measured })));
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
  const groupBy = context.inputOf(site).groupBy as readonly unknown[];
  if (groupBy.length === 0 || new Set(groupBy).size < groupBy.length)
    throw new Unsupported("groups", "groups by nothing, or by the same twice");
  context.apply(table, { site, argument: "groupBy" });
  if (context.inputOf(site).having != null) {
    context.apply(table, { site, argument: "having", scope: (query) => query.havingBuilder() });
  }
  const measured = new Measured("groups");
  const fields = groupFields(asked, { table, measured });
  return { fields, from: pageOfGroups({ measured, table, size, page: context.inputOf(site) }) };
}

type Page = { measured: Measured; table: FilteredTable; size: number; page: Input["template"] };

/** A page of groups, in the order of their keys. */
function pageOfGroups({ measured, table, size, page: { offset } }: Page): SQL {
  if (!(size >= 0)) throw new Unsupported("page", "such a page of groups");
  const keys = sql.join(
    table.groups.map(({ fragment }) => fragment),
    ", ",
  );
  const start = offset == null ? sql.blank : sql` offset ${sql.value(offset as never)}::int8`;
  const limits = sql` order by ${keys} limit ${sql.literal(size)}${start}`;
  return measured.from(sql`${table.source}${table.groupClause}${limits}`);
}

function groupFields(
  asked: readonly GroupField[],
  { table, measured }: { table: FilteredTable; measured: Measured },
): Field[] {
  return asked.map((field): Field => {
    const { name } = field;
    if (field.kind === "type name") return { name, value: typeName(field) };
    if (field.kind === "group keys") {
      const keys = table.groups.map(({ codec, fragment }) => measured.add(groupKey(codec, fragment, field.enumValue)));
      if (keys.length === 0) throw new Unsupported("groups", "keys of no group");
      const isLong = table.groups.some(({ codec }) => lengthOf(codec));
      return { name, value: sql`json_build_array(${sql.join(keys, ", ")})`, length: isLong ? "made" : undefined };
    }
    const measures = field.fields.map((it): Field => {
      if (it.kind === "type name") return { name: it.name, value: typeName(it) };
      const { attribute, attributeCodec, measure } = it;
      const value = codecValue(measure.codec, measure.wrap(table.column(attribute), attributeCodec));
      return { name: it.name, value: measured.add(value) };
    });
    return { name, value: jsonObject(measures) };
  });
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
