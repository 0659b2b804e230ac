import { relatedRows } from "./evaluate-filter.ts";
import { fieldOf, type Model, type Modelled, toConstantCase } from "./model.ts";
import type { Relation, Row } from "./rules/table.ts";
import { compareValues, type Kind } from "./values.ts";
import type { View } from "./world.ts";

/** What an ordering looks at: a column, the key, how many rows are related, or a measure of one of their columns, by its name in the enum. */
type Term =
  | { by: "column"; column: string; kind: Kind }
  | { by: "related"; relation: Relation; measure: string; column?: string };

/**
 * Sorts as PostgreSQL does: nulls last ascending and first descending. Equals come by their key, in the direction of the
 * first term.
 */
export function sortRows(
  { model, view }: { model: Model; view: View },
  table: Modelled,
  orderBy: readonly string[],
  rows: readonly Row[],
): Row[] {
  const byKey = orderBy[0]?.endsWith("_DESC") ? "PRIMARY_KEY_DESC" : "PRIMARY_KEY_ASC";
  const orders = [...orderBy, byKey].map((order) => {
    const { term, descending } = parseOrder(table, order);
    const values = new Map(rows.map((row) => [row, valueOfTerm({ model, view }, term, row)]));
    const kind: Kind = term.by === "column" ? term.kind : { name: "int" };
    return { values, kind, descending };
  });
  return [...rows].sort((a, b) => {
    for (const { values, kind, descending } of orders) {
      const order = compareWithNulls(kind, values.get(a) ?? null, values.get(b) ?? null);
      if (order !== 0) return descending ? -order : order;
    }
    return 0;
  });
}

/** Orders that the oracle can compute; the schema may have more. */
/** Not by measures of large numbers, which it adds as doubles, nor by documents. */
export function canOrder(model: Model, table: Modelled, order: string): boolean {
  const term = findTerm(table, order.replace(/_(ASC|DESC)$/, ""));
  if (term?.by !== "related" || !term.column)
    return term !== undefined && !(term.by === "column" && term.kind.name === "json");
  return columnOf(model.table(term.relation.to), term.column)?.kind.name === "int";
}

/** The table whose rows an order counts, if it does. */
export function relatedTable(model: Model, table: Modelled, order: string): Modelled | undefined {
  const { term } = parseOrder(table, order);
  return term.by === "related" ? model.table(term.relation.to) : undefined;
}

function parseOrder(table: Modelled, order: string): { term: Term; descending: boolean } {
  const term = findTerm(table, order.replace(/_(ASC|DESC)$/, ""));
  if (!term) throw new Error(`the oracle does not know the order ${table.type}.${order}`);
  return { term, descending: order.endsWith("_DESC") };
}

function findTerm(table: Modelled, name: string): Term | undefined {
  const field = name === "PRIMARY_KEY" ? undefined : fieldOf(table, name);
  const key = [...table.fields.values()].find(({ column }) => column === table.key);
  if (name === "PRIMARY_KEY" && key) return { by: "column", ...key };
  const found = field && table.fields.get(field);
  if (found) return { by: "column", ...found };
  for (const [relationName, relation] of Object.entries(table.relations ?? {})) {
    const prefix = `${toConstantCase(relationName)}_`;
    if (!name.startsWith(prefix) || !relation.many) continue;
    const [, measure, column] = measures.exec(name.slice(prefix.length)) ?? [];
    if (!measure) continue;
    return { by: "related", relation, measure, ...(column && { column }) };
  }
  return undefined;
}

/** By the name that the enum has for it, such as TOKENS_IN. */
function columnOf(table: Modelled, name: string) {
  const field = fieldOf(table, name);
  return field === undefined ? undefined : table.fields.get(field);
}

/** Spreads and averages are left out: they are rounded, and rounding decides equality. */
const measures = /^(COUNT$|DISTINCT_COUNT|SUM|MIN|MAX)_?(\w*)$/;

function valueOfTerm({ model, view }: { model: Model; view: View }, term: Term, row: Row): unknown {
  if (term.by === "column") return row[term.column];
  const related = relatedRows(view, term.relation, model.table(term.relation.to), row);
  if (!term.column) return related.length;
  const measured = columnOf(model.table(term.relation.to), term.column)?.column as string;
  const values = related.map((other) => other[measured]).filter((value) => value !== null);
  if (term.measure === "DISTINCT_COUNT") return new Set(values).size;
  const numbers = values.map(Number);
  const sum = numbers.reduce((total, value) => total + value, 0);
  if (term.measure === "SUM") return sum;
  if (numbers.length === 0) return null;
  return term.measure === "MIN" ? Math.min(...numbers) : Math.max(...numbers);
}

function compareWithNulls(kind: Kind, a: unknown, b: unknown): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return compareValues(kind, a, b);
}
