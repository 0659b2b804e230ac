import { relatedRows } from "./evaluate-filter.ts";
import { fieldOf, type Model, type Modelled, toConstantCase } from "./model.ts";
import type { Relation, Row } from "./rules/table.ts";
import { compareValues, type Kind } from "./values.ts";
import type { View } from "./world.ts";

/** What an ordering looks at: a column, the key, how many rows are related, or a measure of one of their columns. */
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
export function canOrder(table: Modelled, order: string): boolean {
  return findTerm(table, order.replace(/_(ASC|DESC)$/, "")) !== undefined;
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
    const rest = name.startsWith(`${toConstantCase(relationName)}_`) && name.slice(relationName.length);
    if (!rest || !relation.many) continue;
    const [, measure, , column] = /(?:^|_)(COUNT|(SUM|MIN|MAX|DISTINCT_COUNT)_(\w+))$/.exec(name) ?? [];
    if (!measure) continue;
    if (measure === "COUNT") return { by: "related", relation, measure };
    return { by: "related", relation, measure: measure.slice(0, -`_${column}`.length), column: column?.toLowerCase() };
  }
  return undefined;
}

function valueOfTerm({ model, view }: { model: Model; view: View }, term: Term, row: Row): unknown {
  if (term.by === "column") return row[term.column];
  const related = relatedRows(view, term.relation, model.table(term.relation.to), row);
  if (!term.column) return related.length;
  const values = related.map((other) => other[term.column as string]).filter((value) => value !== null);
  if (term.measure === "DISTINCT_COUNT") return new Set(values).size;
  const numbers = values.map(Number);
  if (term.measure === "SUM") return numbers.reduce((sum, value) => sum + value, 0);
  if (numbers.length === 0) return null;
  return term.measure === "MIN" ? Math.min(...numbers) : Math.max(...numbers);
}

function compareWithNulls(kind: Kind, a: unknown, b: unknown): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return compareValues(kind, a, b);
}
