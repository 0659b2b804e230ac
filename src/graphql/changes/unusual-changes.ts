import type { PgResource } from "postgraphile/@dataplan/pg";
import { type SQL, sql } from "postgraphile/pg-sql2";
import { noSuchRow, QuintetError } from "../../errors/errors.ts";

export type ChangeAction = "insert" | "update" | "delete";

/** Why a change of a relation may give no row back though it was made. */
export type UnusualChange = {
  /** What tells whether anything was changed: rows of the table, of its heirs or partitions too, or the transaction's id. */
  counts: "table" | "tree" | "transaction";
  hasInsteadTrigger: boolean;
  hasRules: boolean;
  /** PostgreSQL refuses `returning`, because a rule does something else instead. */
  returnsNothing: boolean;
};

/** For each kind of change that is not as usual. */
export type UnusualChanges = Partial<Record<ChangeAction, UnusualChange>>;

const extension = "quintetUnusualChanges";

/** For a resource's extensions. */
export function asExtension(changes: UnusualChanges): Record<string, UnusualChanges> {
  return { [extension]: changes };
}

export function unusualChange(
  { extensions }: { extensions?: PgResource["extensions"] },
  action: ChangeAction,
): UnusualChange | undefined {
  return (extensions as Record<string, UnusualChanges> | undefined)?.[extension]?.[action];
}

/**
 * Counts what the transaction has changed so far. PostgreSQL's counters of a transaction also hold what the connection has
 * changed a moment before, so that only a difference tells.
 */
export function changesSoFar(relation: SQL, { counts }: UnusualChange): SQL {
  if (counts === "transaction") return sql`(pg_catalog.pg_current_xact_id_if_assigned() is not null)::int4::int8`;
  const oid = sql`${sql.literal(sql.compile(relation).text)}::pg_catalog.regclass::pg_catalog.oid`;
  if (counts === "table") return changedRows(oid);
  const tree = sql.identifier(Symbol("tree"));
  return sql`(with recursive ${tree} (heir) as (select ${oid} union select inhrelid from pg_catalog.pg_inherits join ${tree} on inhparent = heir) select sum(${changedRows(sql`heir`)})::int8 from ${tree})`;
}

function changedRows(oid: SQL): SQL {
  const counters = ["inserted", "updated", "deleted"].map(
    (what) => sql`pg_catalog.${sql.identifier(`pg_stat_get_xact_tuples_${what}`)}(${oid})`,
  );
  return sql`(${sql.join(counters, " + ")})`;
}

/**
 * What a change that gave no row back has come to: undefined when it was made, if not to this row then to others in its
 * place. What an INSTEAD OF trigger does with a new row is its own affair.
 */
export function failureWithoutRow(
  action: ChangeAction,
  { change, hasChanged }: { change: UnusualChange | undefined; hasChanged: boolean },
): QuintetError | undefined {
  if (hasChanged || (action === "insert" && change?.hasInsteadTrigger)) return undefined;
  return action === "insert"
    ? new QuintetError("NOT_STORED", "The database left this row out: a rule of its own did not let it in.")
    : new QuintetError("NOT_FOUND", noSuchRow);
}
