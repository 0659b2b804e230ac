import type { PgCodec } from "postgraphile/@dataplan/pg";
import { type SQL, sql } from "postgraphile/pg-sql2";

/** What rows are grouped by. */
export type GroupKey = { fragment: SQL; codec: PgCodec };
export type GroupJoin = { type: "left"; from: SQL; alias: SQL; conditions: readonly SQL[] };
/** What groups are ordered by: a measure of each, or all their keys. */
export type GroupOrder = { direction: "ASC" | "DESC" } & ({ measure: SQL } | { isByKeys: true });

/** What the values of `groupBy`, `by` and `orderBy` act upon: a query that aggregates, in either path. */
export type GroupTarget = {
  readonly alias: SQL;
  groupBy(key: GroupKey): void;
  join(join: GroupJoin): void;
};
export type OrderedGroups = { readonly alias: SQL; orderGroups(order: GroupOrder): void };

/** Gathers what arguments say of groups, without a query. */
export class GroupList implements GroupTarget, OrderedGroups {
  readonly alias: SQL;
  readonly keys: GroupKey[] = [];
  readonly orders: GroupOrder[] = [];

  constructor(alias: SQL) {
    this.alias = alias;
  }

  groupBy(key: GroupKey): void {
    this.keys.push(key);
  }

  join(): void {}

  orderGroups(order: GroupOrder): void {
    this.orders.push(order);
  }
}

/**
 * The terms of an `order by`. Groups that are equal come in the order of their keys, so that pages fit together; what has no value
 * comes last in both directions.
 * @returns undefined for a single group, which has no keys
 */
export function orderOfGroups({ keys, orders }: Pick<GroupList, "keys" | "orders">): SQL | undefined {
  if (keys.length === 0) return undefined;
  const byKeys = orders.find((order) => "isByKeys" in order);
  const terms = orders.flatMap((order) =>
    "isByKeys" in order ? keys.map(({ fragment }) => term(fragment, order)) : [term(order.measure, order)],
  );
  if (!byKeys) terms.push(...keys.map(({ fragment }) => fragment));
  return sql.join(terms, ", ");
}

function term(expression: SQL, { direction }: GroupOrder): SQL {
  return direction === "ASC" ? expression : sql`${expression} desc nulls last`;
}
