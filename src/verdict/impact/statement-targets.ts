import { namesOf, nodesOf } from "../../sql/tree.ts";
import type { PlacedStatement } from "./changed-migrations.ts";

type Name = { schema: string; name: string };

/** Whether a statement names a table, wherever in it. A name without a schema may be that of any. */
export function namesTable({ node, text }: PlacedStatement, { schema, name }: Name): boolean {
  for (const { schemaname, relname } of [...nodesOf(node, "RangeVar", "relation", "pktable")]) {
    if (relname === name && (schemaname === undefined || schemaname === schema)) return true;
  }
  for (const { List } of nodesOf(node, "objects") as Iterable<{ List?: { items?: unknown } }>) {
    if (namesOf(List?.items).includes(name)) return true;
  }
  return new RegExp(`\\b${escapeRegExp(schema)}"?\\."?${escapeRegExp(name)}\\b`).test(text); // in the body of a function, or of DO
}

/** Whether a word stands in a statement, as a name. */
export function hasWord({ text }: PlacedStatement, word: string): boolean {
  return new RegExp(`(?<![\\w$])${escapeRegExp(word)}(?![\\w$])`, "i").test(text);
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** What the UPDATEs of a statement set of a table, also within WITH and ON CONFLICT; undefined when none is written there. */
export function findUpdates({ kind, node }: PlacedStatement, { name }: Name): Update[] | undefined {
  const updates = [...(kind === "UpdateStmt" ? [node] : []), ...nodesOf(node, "UpdateStmt")] as UpdateNode[];
  const inserts = [...(kind === "InsertStmt" ? [node] : []), ...nodesOf(node, "InsertStmt")] as InsertNode[];
  const found = [
    ...updates
      .filter(({ relation }) => relation?.relname === name)
      .map(({ targetList = [], whereClause }) => ({
        columns: columnsOf(targetList),
        isOfNulls: nullTested(whereClause),
        isOfConflicts: false,
      })),
    ...inserts
      .filter(({ relation, onConflictClause }) => relation?.relname === name && onConflictClause?.targetList)
      .map(({ onConflictClause }) => ({
        columns: columnsOf(onConflictClause?.targetList ?? []),
        isOfNulls: undefined,
        isOfConflicts: true,
      })),
  ];
  return found.length > 0 ? found : undefined;
}

export type Update = {
  columns: string[];
  /** The column, when it changes only rows in which that is null. */
  isOfNulls: string | undefined;
  /** Whether it changes only rows that an INSERT met. */
  isOfConflicts: boolean;
};

type UpdateNode = { relation?: { relname?: string }; targetList?: unknown[]; whereClause?: unknown };
type InsertNode = { relation?: { relname?: string }; onConflictClause?: { targetList?: unknown[] } };

function columnsOf(targetList: readonly unknown[]): string[] {
  return (targetList as { ResTarget?: { name?: string } }[]).flatMap(({ ResTarget }) => ResTarget?.name ?? []);
}

function nullTested(where: unknown): string | undefined {
  const { NullTest } = (where ?? {}) as {
    NullTest?: { nulltesttype?: string; arg?: { ColumnRef?: { fields?: unknown } } };
  };
  return NullTest?.nulltesttype === "IS_NULL" ? namesOf(NullTest.arg?.ColumnRef?.fields).at(-1) : undefined;
}
