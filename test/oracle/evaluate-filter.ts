import type { Model, Modelled } from "./model.ts";
import type { Filter } from "./query.ts";
import type { Relation, Row } from "./rules/table.ts";
import { compareValues, identify, isLike, type Kind, lower, parseTime, readValue, showLabel } from "./values.ts";
import type { View } from "./world.ts";

/** SQL's truth: null is unknown. */
export type Truth = boolean | null;

export type FilterContext = { model: Model; view: View };

/** What a filter says of a row. Its parts are joined by and. */
export function filterRow(context: FilterContext, table: Modelled, filter: Filter, row: Row): Truth {
  return every(Object.entries(filter).map(([name, value]) => filterPart(context, table, { name, value }, row)));
}

/** Each table that a filter looks into. */
export function tablesOf(model: Model, table: Modelled, filter: Filter): Modelled[] {
  return Object.entries(filter).flatMap(([name, value]) => {
    if (name === "and" || name === "or") return (value as Filter[]).flatMap((part) => tablesOf(model, table, part));
    if (name === "not") return tablesOf(model, table, value as Filter);
    const found = relationOf(table, name);
    if (!found) return [];
    const other = model.table(found.relation.to);
    if (found.asksExistence) return [other];
    if (!found.relation.many) return [other, ...tablesOf(model, other, value as Filter)];
    return [other, ...Object.values(value as Filter).flatMap((part) => tablesOf(model, other, part as Filter))];
  });
}

export function every(truths: readonly Truth[]): Truth {
  return truths.includes(false) ? false : truths.includes(null) ? null : true;
}

const some = (truths: readonly Truth[]): Truth => not(every(truths.map(not)));
const not = (truth: Truth): Truth => (truth === null ? null : !truth);

type Part = { name: string; value: unknown };

function filterPart(context: FilterContext, table: Modelled, { name, value }: Part, row: Row): Truth {
  if (name === "and") return every((value as Filter[]).map((part) => filterRow(context, table, part, row)));
  if (name === "or") return some((value as Filter[]).map((part) => filterRow(context, table, part, row)));
  if (name === "not") return not(filterRow(context, table, value as Filter, row));

  const field = table.fields.get(name);
  const kind = field?.kind ?? table.computedKinds.get(name);
  if (kind) {
    const found = field ? row[field.column] : table.computed?.[name]?.(row, context.view.rows);
    const operators = Object.entries(value as Record<string, unknown>);
    return every(operators.map(([operator, wanted]) => compare(kind, operator, found, wanted)));
  }
  const found = relationOf(table, name);
  if (!found) throw new Error(`the oracle does not know ${table.type}.${name}`);
  const other = context.model.table(found.relation.to);
  const related = relatedRows(context.view, found.relation, other, row);
  if (found.asksExistence) return related.length > 0 === value;
  const holds = (part: Filter) => (candidate: Row) => filterRow(context, other, part, candidate);
  if (!found.relation.many) return related.some((candidate) => holds(value as Filter)(candidate) === true);
  return every(
    Object.entries(value as Record<string, Filter>).map(([quantifier, part]) => {
      const truths = related.map(holds(part));
      if (quantifier === "some") return truths.includes(true);
      if (quantifier === "none") return !truths.includes(true);
      if (quantifier === "every") return !truths.includes(false);
      throw new Error(`the oracle does not know ${quantifier}`);
    }),
  );
}

export function relatedRows(view: View, { on }: Relation, other: Modelled, row: Row): readonly Row[] {
  return view.find(other, Object.fromEntries(Object.entries(on).map(([from, to]) => [to, row[from]])));
}

/** `user`, or `userExists` and `tasksExist`, which ask whether there is one. */
function relationOf(table: Modelled, name: string): { relation: Relation; asksExistence: boolean } | undefined {
  const direct = table.relations?.[name];
  if (direct) return { relation: direct, asksExistence: false };
  const relation = table.relations?.[name.replace(/Exists?$/, "")];
  return relation && { relation, asksExistence: true };
}

/** A variable's value as the oracle holds it. */
export function meant(kind: Kind, variable: unknown): unknown {
  if (variable === null) return null;
  if (kind.name === "time") return parseTime(String(variable));
  if (kind.name === "enum") return kind.labels.find((label) => showLabel(label) === variable);
  return kind.name === "json" || kind.name === "boolean" ? variable : readValue(kind, String(variable));
}

function compare(kind: Kind, operator: string, value: unknown, wanted: unknown): Truth {
  const isNull = value === null || value === undefined;
  if (operator === "isNull") return isNull === wanted;
  if (operator === "distinctFrom") return isNull || !equal(kind, value, meant(kind, wanted));
  if (operator === "in" && (wanted as unknown[]).length === 0) return false;
  if (operator === "notIn" && (wanted as unknown[]).length === 0) return true;
  if (isNull) return null;
  if (operator === "in") return (wanted as unknown[]).some((item) => equal(kind, value, meant(kind, item)));
  if (operator === "notIn") return !(wanted as unknown[]).some((item) => equal(kind, value, meant(kind, item)));
  return texts[operator]?.(String(value), String(wanted)) ?? orders(operator, kind, value, meant(kind, wanted));
}

function equal(kind: Kind, a: unknown, b: unknown): boolean {
  return b !== null && identify(kind, a) === identify(kind, b);
}

const texts: Readonly<Record<string, (value: string, wanted: string) => boolean>> = {
  includes: (value, wanted) => value.includes(wanted),
  includesInsensitive: (value, wanted) => lower(value).includes(lower(wanted)),
  startsWith: (value, wanted) => value.startsWith(wanted),
  startsWithInsensitive: (value, wanted) => lower(value).startsWith(lower(wanted)),
  equalToInsensitive: (value, wanted) => lower(value) === lower(wanted),
  like: isLike,
  likeInsensitive: (value, wanted) => isLike(lower(value), lower(wanted)),
};

function orders(operator: string, kind: Kind, value: unknown, wanted: unknown): boolean {
  if (operator === "equalTo") return equal(kind, value, wanted);
  if (operator === "notEqualTo") return !equal(kind, value, wanted);
  const order = compareValues(kind, value, wanted);
  if (operator === "lessThan") return order < 0;
  if (operator === "lessThanOrEqualTo") return order <= 0;
  if (operator === "greaterThan") return order > 0;
  if (operator === "greaterThanOrEqualTo") return order >= 0;
  throw new Error(`the oracle does not know ${operator}`);
}
