/**
 * What parts of an operation make PostgreSQL do, in units of 2.5 ms of its CPU for an account with 100,000 rows: measured on
 * PostgreSQL 15 (docs/decisions/0044-what-postgresql-pays.md). Of one unit a planner in Node makes less than 0.1 ms.
 */
export const work = {
  /** A page once more: for each row that has its parent in common with others. */
  pageAgain: 10,
  /** Rows sorted by what no index may have; each further column of an order. */
  order: 8,
  furtherOrder: 2,
  /** A sub-select for each row. */
  relatedOrder: 220,
  /** How much dearer an order is that is compared with a cursor. */
  ordersWithCursor: 3,
  /** All rows read, to be counted or measured. */
  totals: 12,
  groups: 20,
  groupKey: 8,
  /** Keys that are made of a column's value: a time cut to a unit in a time zone, numbers in bins. */
  zonedKey: 25,
  numericKey: 35,
  floatKey: 100,
  havingCondition: 1,
  measure: 4,
  /** Of all values sorted: different ones counted, percentiles. */
  sortingMeasure: 30,
  /** A function that returns rows, each time that it is called: it may search all there are; one of a row finds what belongs to it. */
  search: 200,
  rowsOfRow: 20,
  /** What policies say of a row to one verb: they may look for rows of other tables. */
  rowPermission: 0.1,
  /** A condition on each row, by what it does. */
  condition: 1,
  pattern: 10,
  patternOfAnyCase: 60,
  computedCondition: 40,
  relatedCondition: 100,
  aggregateCondition: 220,
  /** Values of a list for one unit, and skipped rows; so many rows are skipped that there are no more. */
  valuesForOne: 100,
  rowsSkippedForOne: 2_500,
  skippingAll: 40,
} as const;

/** What an order's value is ordered by, whatever the direction, and whether that is more than a column. */
export type OrderTerm = { term: string; isRelated: boolean };

type Extensible = { extensions: Readonly<Record<string, unknown>> };

const workExtension = "quintetWork";
const orderExtension = "quintetOrder";

/** What WorkPlugin says of a field, an input field or an enum value. */
export function workOf({ extensions }: Extensible): number {
  return (extensions[workExtension] as number | undefined) ?? 0;
}

export function orderTermOf({ extensions }: Extensible): OrderTerm | undefined {
  return extensions[orderExtension] as OrderTerm | undefined;
}

export function asWork(units: number): Record<string, unknown> {
  return { [workExtension]: units };
}

export function asOrder(term: OrderTerm): Record<string, unknown> {
  return { [orderExtension]: term };
}
