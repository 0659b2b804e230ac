import { escapeIdentifier } from "pg";
import type { PgClass, PgProc, PgType } from "pg-introspection";
import type { PgCodec, PgResource } from "postgraphile/@dataplan/pg";

/** How an object is called in `comment on …`, which is how warnings name it too. */
export type ObjectName = string;

export function nameOfClass(pgClass: PgClass): ObjectName {
  return `${kinds[pgClass.relkind] ?? "table"} ${qualified(pgClass.getNamespace()?.nspname, pgClass.relname)}`;
}

const kinds: Readonly<Record<string, string>> = { v: "view", m: "materialized view", f: "foreign table", c: "type" };

export function nameOfColumn(pgClass: PgClass, column: string): ObjectName {
  return `column ${qualified(pgClass.getNamespace()?.nspname, pgClass.relname)}.${quoted(column)}`;
}

export function nameOfType(pgType: PgType): ObjectName {
  return `${pgType.typtype === "d" ? "domain" : "type"} ${qualified(pgType.getNamespace()?.nspname, pgType.typname)}`;
}

export function nameOfFunction(pgProc: PgProc): ObjectName {
  const types = pgProc.getArguments().flatMap(({ isIn, type }) => (isIn ? [typeName(type)] : []));
  return `function ${qualified(pgProc.getNamespace()?.nspname, pgProc.proname)}(${types.join(", ")})`;
}

function typeName(pgType: PgType): string {
  const isArray = pgType.typcategory === "A" && pgType.typname.startsWith("_");
  const name = isArray ? pgType.typname.slice(1) : pgType.typname;
  const schema = pgType.getNamespace()?.nspname;
  return `${schema === "pg_catalog" ? quoted(name) : qualified(schema, name)}${isArray ? "[]" : ""}`;
}

/** Of the registry's tables, views, functions and types, which remember less than the catalog. */
export function nameOfResource(resource: PgResource): ObjectName {
  const { extensions, codec, parameters, name } = resource as PgResource & { extensions?: ResourceExtensions };
  const { schemaName, name: own } = extensions?.pg ?? codec.extensions?.pg ?? { schemaName: undefined, name };
  if (parameters) return `function ${qualified(schemaName, own)}`;
  const kind = extensions?.isView ? "view" : extensions?.isMaterializedView ? "materialized view" : "table";
  return `${kind} ${qualified(schemaName, own)}`;
}

type ResourceExtensions = {
  pg?: { schemaName: string; name: string };
  isView?: boolean;
  isMaterializedView?: boolean;
};

export function nameOfCodec(codec: PgCodec): ObjectName {
  const { enumTableEnumDetails: table } = (codec.extensions ?? {}) as EnumTable;
  if (table) return `table ${qualified(table.schemaName, table.tableName)}`;
  const { schemaName, name } = codec.extensions?.pg ?? { schemaName: undefined, name: codec.name };
  const kind = codec.attributes ? "table" : codec.domainOfCodec ? "domain" : "type";
  return `${kind} ${qualified(schemaName, name)}`;
}

type EnumTable = { enumTableEnumDetails?: { schemaName: string; tableName: string } };

export function qualified(schema: string | undefined, name: string): string {
  return schema === undefined ? quoted(name) : `${quoted(schema)}.${quoted(name)}`;
}

/** As PostgreSQL writes it: quoted where it must be. */
export function quoted(name: string): string {
  return /^[a-z_][a-z0-9_]*$/.test(name) ? name : escapeIdentifier(name);
}

/** SQL that puts a smart tag in front of an object's comment. */
export function commentWithTag(object: ObjectName, tag: string): string {
  return `To choose: comment on ${object} is E'@${tag}\\n…';`;
}

/** Sorts by schema and name. */
export function placeOf({ extensions, name }: { extensions?: object; name: string }): string {
  const { pg } = (extensions ?? {}) as ResourceExtensions;
  return JSON.stringify([pg?.schemaName ?? "", pg?.name ?? name]);
}
