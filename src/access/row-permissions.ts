import { readFileSync } from "node:fs";
import { join } from "node:path";
import { escapeIdentifier } from "pg";
import type { PolicyFact } from "./relation-facts.ts";

/** What is told of a row: whether its reader may change it or delete it. */
export type RowVerb = "update" | "delete";

/** What a row of row-permissions.sql says of a table for the role that asked. */
export type RowPermissionFacts = {
  isFiltered: boolean;
  /** Whether the role may say which row it means: it may read a key. */
  canName: boolean;
  canUpdate: boolean;
  canDelete: boolean;
  policies: (Pick<PolicyFact, "command" | "isRestrictive" | "using" | "check" | "columns"> & { isTellable: boolean })[];
};

/** `$1` the table's schema, `$2` its name; asked as the role, with no schema on the search path. */
export const rowPermissionsQuery = readFileSync(join(import.meta.dirname, "row-permissions.sql"), "utf8");

type Asked = {
  verb: RowVerb;
  /** Whether the row may be one that the table does not show the role, since a function has returned it. */
  isHidden: boolean;
};

/**
 * SQL that is true for rows that the role may change or delete as they are, and null where the policies that decide cannot be told.
 * `columns` are those of the row that it needs, by the table's name.
 */
export function rowCondition(
  facts: RowPermissionFacts | undefined,
  { table, verb, isHidden }: Asked & { table: string },
): { condition: string; columns: string[] } {
  const isGranted = facts?.canName && (verb === "update" ? facts.canUpdate : facts.canDelete);
  if (!facts || !isGranted) return { condition: "false", columns: [] };
  if (!facts.isFiltered) return { condition: "true", columns: [] };
  const parts = [
    combine(facts, { command: verb, part: "using", table }),
    ...(verb === "update" ? [combine(facts, { command: verb, part: "check", table })] : []),
    ...(isHidden ? [combine(facts, { command: "select", part: "using", table })] : []),
  ];
  const condition = [...new Set(parts.map((part) => part.condition))].join(" and ");
  return { condition, columns: [...new Set(parts.flatMap((part) => part.columns))] };
}

/** As PostgreSQL does: a permissive policy has to be true, and each that is restrictive. */
function combine(
  { policies }: RowPermissionFacts,
  { command, part, table }: { command: RowVerb | "select"; part: "using" | "check"; table: string },
): { condition: string; columns: string[] } {
  const columns: string[] = [];
  const wholeRow = `${escapeIdentifier(table).replace(/^"([a-z_][a-z0-9_$]*)"$/, "$1")}.*`;
  const asked = policies
    .filter((policy) => policy.command === command || policy.command === "all")
    .flatMap(({ isRestrictive, using, check, isTellable, ...policy }) => {
      const expression = part === "check" ? (check ?? using) : using;
      if (expression === null) return [];
      const isText = isTellable && !expression.includes(wholeRow);
      if (isText) columns.push(...policy.columns);
      return [{ isRestrictive, sql: isText ? `coalesce((${expression}), false)` : "null::boolean" }];
    });
  const permissive = asked.filter(({ isRestrictive }) => !isRestrictive).map(({ sql }) => sql);
  const restrictive = asked.filter(({ isRestrictive }) => isRestrictive).map(({ sql }) => sql);
  if (permissive.length === 0) return { condition: "false", columns: [] };
  return { condition: [`(${permissive.join(" or ")})`, ...restrictive].join(" and "), columns };
}
