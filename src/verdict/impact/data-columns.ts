import type { PlacedStatement } from "./changed-migrations.ts";
import type { DataColumn } from "./definitions.ts";

/** Data that a migration, or its rollback, takes away; or rows that it does not run with. */
export type DataRisk = {
  kind: "loses" | "may lose" | "may fail";
  /** Of which table, as SQL names it. */
  table: string;
  /** A sentence. */
  message: string;
  statement: PlacedStatement | undefined;
};

export function identityOf({ relation, number }: DataColumn): string {
  return `${relation} ${number}`;
}

export function holdsData({ kind }: DataColumn): boolean {
  return kind === "r" || kind === "p";
}

export function labelOf({ schema, table }: DataColumn): string {
  return `${schema}.${table}`;
}
