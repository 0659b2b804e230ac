/**
 * Package: @dataplan/pg 1.1.2
 * What: methods of the step that reads rows, here of the groups that pg-aggregates makes of one.
 * Why: groups have no pages in the library.
 */
import type { PgSelectStep } from "postgraphile/@dataplan/pg";
import type { Step } from "postgraphile/grafast";
import type { SQL } from "postgraphile/pg-sql2";

export type PagedSelect = PgSelectStep & {
  /** SQL that is known when the plan runs. */
  deferredSQL($sql: Step): SQL;
  /** Steps that are made where the query is, not where its rows are. */
  withLayerPlan<Result>(make: () => Result): Result;
  orderBy(order: { fragment: SQL; codec: unknown; direction: "ASC" }): void;
  setFirst($first: Step): void;
  setOffset($offset: Step): void;
};

export function asPagedSelect($rows: Step): PagedSelect {
  return $rows as unknown as PagedSelect;
}
