import type { DataRisk } from "./data-columns.ts";
import { holdsData, identityOf, labelOf } from "./data-columns.ts";
import type { DataColumn, Definitions } from "./definitions.ts";
import type { Rehearsed } from "./rehearse.ts";
import { hasWord, namesTable } from "./statement-targets.ts";

/** Of tables that were there before: rows that nobody knows here must be as the migration wants them. */
export function findNewRules(before: Definitions, after: Definitions, rehearsed: readonly Rehearsed[]): DataRisk[] {
  const statements = rehearsed.map(({ statement }) => statement);
  const read = new Set(rehearsed.flatMap(({ scanned }) => scanned.map(({ oid }) => oid)));
  const was = new Map(before.dataColumns.filter(holdsData).map((column) => [identityOf(column), column]));
  const tables = new Map(before.dataColumns.filter(holdsData).map((column) => [column.relation, column]));
  const required = after.dataColumns
    .filter(({ relation }) => tables.has(relation) && read.has(relation)) // what a check has proved is not looked for
    .filter((column) => column.isRequired && !was.get(identityOf(column))?.isRequired)
    .flatMap((column): DataRisk[] => {
      const isNew = !was.has(identityOf(column));
      if (isNew && (column.hasDefault || column.isGenerated)) return [];
      const statement = statements.findLast(
        (each) => hasWord(each, column.name) && namesTable(each, { schema: column.schema, name: column.table }),
      );
      const what = `${labelOf(column)}.${column.name}`;
      const message = isNew
        ? `${what} is required and has no default, so that it cannot be added to a table with rows.`
        : `${what} is required now: a row in which it is null fails the migration.`;
      return [{ kind: "may fail", table: labelOf(column), statement, message }];
    });
  const rules = new Set(before.rules.map(({ id }) => id));
  const kept = new Set(before.rules.map(({ relation, definition }) => `${relation} ${definition}`));
  const ruled = after.rules
    .filter(
      (rule) => tables.has(rule.relation) && !rules.has(rule.id) && !kept.has(`${rule.relation} ${rule.definition}`),
    )
    .filter((rule) => !isImplied(rule, was, after))
    .map(({ relation, name, definition }): DataRisk => {
      const column = tables.get(relation) as DataColumn;
      const statement =
        statements.findLast((each) => hasWord(each, name)) ??
        statements.findLast((each) => namesTable(each, { schema: column.schema, name: column.table }));
      const message = `Rows of ${labelOf(column)} that ${name} does not allow fail the migration: ${definition}.`;
      return { kind: "may fail", table: labelOf(column), statement, message };
    });
  return [...required, ...ruled];
}

/** A reference or check of new columns only: they are null, or what the default says. */
function isImplied(
  { kind, definition, relation }: Definitions["rules"][number],
  was: ReadonlyMap<string, DataColumn>,
  { dataColumns }: Definitions,
): boolean {
  if (kind === "p" || kind === "x") return false;
  const columns = dataColumns.filter((column) => column.relation === relation);
  const own = kind === "f" ? definition.replace(/ REFERENCES .*/s, "") : definition;
  const named = columns.filter(({ name }) => new RegExp(`(?<![\\w$])"?${name}"?(?![\\w$])`).test(own));
  return named.length > 0 && named.every((column) => !was.has(identityOf(column)) && !column.hasDefault);
}
