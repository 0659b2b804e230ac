import type { Column, Constraint, DatabaseObjects, Relation } from "./database-objects.ts";
import { restyle } from "./sql-text.ts";
import { sequenceOptions } from "./types.ts";

/** The columns' lines, names and types in columns of their own. Inherited ones are said by the parent. */
export function renderColumns(objects: DatabaseObjects, table: Relation, constraints: readonly Constraint[]): string[] {
  const own = table.columns.filter(({ isLocal }) => isLocal);
  const width = Math.max(0, ...own.map(({ name }) => name.length));
  return own.map((column) => {
    const inline = constraints.filter((it) => standsInColumn(table, it) && it.columns?.[0] === column.plainName);
    const isKey = inline.some(({ kind }) => kind === "p");
    return [
      column.name.padEnd(width),
      restyle(column.type),
      ...(column.collation ? [`collate ${column.collation}`] : []),
      ...(isKey ? ["primary key"] : []),
      ...(column.isRequired && !isKey && !isOfKey(table, column) && !column.identity ? ["not null"] : []),
      ...describeValue(objects, table, column),
      ...inline
        .filter(({ kind }) => kind === "f")
        .map(({ definition }) => renderDefinition(definition).replace(/^foreign key \(.*?\) /, "")),
    ].join(" ");
  });
}

/** Whether a key of several columns requires it already. */
function isOfKey({ constraints }: Relation, { plainName }: Column): boolean {
  return constraints.some(({ kind, columns }) => kind === "p" && columns?.includes(plainName));
}

function describeValue({ sequences }: DatabaseObjects, table: Relation, column: Column): string[] {
  if (column.identity) {
    const sequence = sequences.find(
      (it) => it.column?.isIdentity && it.column.column === `${table.name}.${column.name}`,
    );
    const usualName = `${table.schema}.${table.plainName}_${column.plainName}_seq`;
    const options = sequence
      ? [...(sequence.name === usualName ? [] : [`sequence name ${sequence.name}`]), ...sequenceOptions(sequence)]
      : [];
    return [
      `generated ${column.identity === "a" ? "always" : "by default"} as identity${options.length > 0 ? ` (${options.join(" ")})` : ""}`,
    ];
  }
  if (column.default === null) return [];
  const { type } = column;
  const value = restyle(
    column.default.endsWith(`'::${type}`) ? column.default.slice(0, -type.length - 2) : column.default,
  );
  return [
    column.generated
      ? `generated always as (${value}) ${column.generated === "v" ? "virtual" : "stored"}`
      : `default ${value}`,
  ];
}

/** Keys and references of one column whose name is the one that PostgreSQL gives: they stand behind the column. */
export function standsInColumn(
  table: Relation,
  { kind, columns, plainName, definition, isValid }: Constraint,
): boolean {
  if (!isValid || columns?.length !== 1 || table.partitionBound !== null) return false;
  if (!table.columns.some((column) => column.isLocal && column.plainName === columns[0])) return false;
  const usual = { p: `${table.plainName}_pkey`, f: `${table.plainName}_${columns[0]}_fkey` }[kind as "p" | "f"];
  return plainName === usual && (kind === "f" || /^PRIMARY KEY \([^)]*\)$/.test(definition));
}

export function renderConstraint({ name, definition }: Constraint): string {
  return `constraint ${name} ${renderDefinition(definition)}`;
}

function renderDefinition(definition: string): string {
  return restyle(definition).replace(/(?<=\breferences (?:"(?:[^"]|"")*"|[\w$.])+)\(/, " (");
}
