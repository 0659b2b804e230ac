import pg from "pg";
import { BadInput } from "./bad-input.ts";
import { columnTypes, jsonBytes } from "./column-types.ts";
import type { Column } from "./columns.ts";
import { one, type QualifiedName, sentence, words } from "./names.ts";

/** A table that is to be, whose rows are their owner's. */
export type NewTable = QualifiedName & {
  /** What one row is called. */
  singular: string;
  columns: readonly Column[];
  /** The types of the keys that its references refer to, by the column's name. */
  keyTypes: Readonly<Record<string, string>>;
};

/** The draft that makes a table with all it owns, in the order of migrations/CONVENTIONS.md. */
export function renderTableSql(table: NewTable): string {
  return [
    `-- ${sentence(one(table.singular))} of somebody's. A person sees and edits only their own.`,
    ...renderUndo(table),
    "",
    ...renderEnums(table),
    ...renderTable(table),
    ...renderIndexes(table),
    "",
    `create trigger _100_set_updated_at before update on ${table.full}`,
    "  for each row execute function identity.tg__set_updated_at();",
    ...renderStorage(table),
    "",
    ...renderPermissions(table),
    "",
    ...renderComments(table),
    "",
  ].join("\n");
}

export const typeOf = (column: Column, table: NewTable): string => {
  if (column.kind === "text") return "text";
  if (column.kind === "plain") return columnTypes[column.type]?.sql ?? column.type;
  return column.kind === "enum" ? enumOf(column, table) : (table.keyTypes[column.name] as string);
};

const enumOf = ({ name }: Column, { schema, singular }: NewTable) => `${schema}.${named(singular, name)}`;

/** @throws BadInput when PostgreSQL would cut it */
function named(...parts: string[]): string {
  const name = parts.join("_");
  if (name.length > 63) throw new BadInput(`${name} would be too long a name: shorten the table's or the column's.`);
  return name;
}

const isStored = ({ kind, ...column }: Column) => kind === "text" || ("type" in column && column.type === "jsonb");

function renderUndo(table: NewTable): string[] {
  const stores = table.columns.some(isStored);
  return [
    `drop table if exists ${table.full} cascade;  -- undo`,
    ...(stores ? [`drop function if exists ${table.schema}.tg_${table.name}__count_storage cascade;`] : []),
    ...enumsOf(table).map((column) => `drop type if exists ${enumOf(column, table)} cascade;`),
  ];
}

const enumsOf = ({ columns }: NewTable) => columns.filter((column) => column.kind === "enum");

function renderEnums(table: NewTable): string[] {
  const types = enumsOf(table).map(
    (column) => `create type ${enumOf(column, table)} as enum (${column.labels.map(pg.escapeLiteral).join(", ")});`,
  );
  return types.length > 0 ? [...types, ""] : [];
}

function renderTable(table: NewTable): string[] {
  const columns: [string, string][] = [
    ["id", "uuid primary key default gen_random_uuid()"],
    ["user_id", "uuid not null default identity.current_user_id() references identity.users on delete cascade"],
    ...table.columns.map((column): [string, string] => [column.name, renderColumn(column, table)]),
    ["created_at", "timestamptz not null default now()"],
    ["updated_at", "timestamptz not null default now()"],
  ];
  const width = Math.max(...columns.map(([name]) => name.length));
  const parts = [
    ...columns.map(([name, definition]) => `  ${name.padEnd(width)} ${definition}`),
    ...table.columns.flatMap((column) => renderChecks(column, table)).map((check) => `  ${check}`),
  ];
  return [`create table ${table.full} (`, parts.join(",\n"), ");"];
}

function renderColumn(column: Column, table: NewTable): string {
  const preset = column.default === undefined ? "" : ` default ${renderDefault(column)}`;
  const refers =
    column.kind === "reference"
      ? ` references ${column.target.full} on delete ${column.isOptional ? "set null" : "cascade"}`
      : "";
  return `${typeOf(column, table)}${column.isOptional ? "" : " not null"}${preset}${refers}`;
}

function renderDefault(column: Column): string {
  const text = column.default as string;
  if (text === "now" && column.kind === "plain")
    return { timestamptz: "now()", date: "current_date" }[column.type] ?? pg.escapeLiteral(text);
  const isBare = column.kind === "plain" && /^(boolean|integer|bigint|numeric)$/.test(column.type);
  return isBare && /^(true|false|-?\d+(\.\d+)?)$/.test(text) ? text : pg.escapeLiteral(text);
}

function renderChecks(column: Column, { name: table }: NewTable): string[] {
  const { name } = column;
  if (column.kind === "text") {
    const length = column.maxLength;
    return [
      `constraint ${named(table, name, "not_blank")} check (${name} ~ '\\S')`,
      `constraint ${named(table, name, "at_most", String(length), "characters")} check (char_length(${name}) <= ${length})`,
    ];
  }
  if (column.kind === "plain" && column.type === "jsonb")
    return [
      `constraint ${named(table, name, "at_most", String(jsonBytes), "bytes")} check (octet_length(${name}::text) <= ${jsonBytes})`,
    ];
  return [];
}

/** What lists are filtered and ordered by; each reference, so that a deletion does not read the table. */
function renderIndexes({ name: table, full, columns }: NewTable): string[] {
  const isSearched = (column: Column) =>
    column.kind === "reference" ||
    column.kind === "enum" ||
    (column.kind === "plain" && /^(date|timestamptz)$/.test(column.type));
  return [
    `create index ${named(table, "user_id_created_at_idx")} on ${full} (user_id, created_at desc, id desc);`,
    ...[...columns.filter(isSearched).map(({ name }) => name), "created_at", "updated_at"].map(
      (name) => `create index ${named(table, name, "idx")} on ${full} (${name});`,
    ),
  ];
}

function renderStorage({ full, columns }: NewTable): string[] {
  const stored = columns.filter(isStored).map(({ name }) => name);
  if (stored.length === 0) return [];
  return ["", `select identity_private.count_storage_of('${full}', 'user_id', '{${stored.join(", ")}}');`];
}

const isOwn = "user_id = (select identity.current_user_id())";

function renderPermissions({ full, columns }: NewTable): string[] {
  const names = columns.map(({ name }) => name).join(", ");
  const check = [isOwn, ...columns.flatMap(renderVisible)].join("\n    and ");
  return [
    "-- Permissions: a member manages their own; analysts read all; admins manage all. Agents and visitors have no part in it.",
    `alter table ${full} enable row level security;`,
    `alter table ${full} force row level security;`,
    "",
    `create policy member_selects_own on ${full} for select to quintet_member`,
    `  using (${isOwn});`,
    `create policy analyst_selects_all on ${full} for select to quintet_analyst`,
    "  using (true);",
    `grant select on ${full} to quintet_member, quintet_analyst;`,
    "",
    `create policy member_inserts_own on ${full} for insert to quintet_member`,
    `  with check (${check});`,
    `grant insert (${names}) on ${full} to quintet_member;`,
    "",
    `create policy member_updates_own on ${full} for update to quintet_member`,
    `  using (${isOwn})`,
    `  with check (${check});`,
    `grant update (${names}) on ${full} to quintet_member;`,
    "",
    `create policy member_deletes_own on ${full} for delete to quintet_member`,
    `  using (${isOwn});`,
    `grant delete on ${full} to quintet_member;`,
    "",
    `create policy admin_manages_all on ${full} for all to quintet_admin`,
    "  using (true) with check (true);",
    `grant select, insert (user_id, ${names}),`,
    `  update (${names}), delete on ${full} to quintet_admin;`,
  ];
}

/** A row refers to what its writer can see, no more: a foreign key alone would tell which keys exist. */
function renderVisible(column: Column): string[] {
  if (column.kind !== "reference") return [];
  const exists = `exists (select from ${column.target.full} r where r.id = ${column.name})`;
  return [column.isOptional ? `(${column.name} is null or ${exists})` : exists];
}

function renderComments(table: NewTable): string[] {
  const { full, singular } = table;
  const comment = (what: string, text: string) => `comment on ${what} is ${pg.escapeLiteral(text)};`;
  const column = (name: string, text: string) => comment(`column ${full}.${name}`, text);
  return [
    ...enumsOf(table).map((each) =>
      comment(`type ${enumOf(each, table)}`, `What the ${words(each.name)} of ${one(singular)} may be.`),
    ),
    comment(`table ${full}`, `${sentence(one(singular))} of somebody's.`),
    column("id", "Key."),
    column("user_id", "Whose it is; the caller's, unless an admin says otherwise."),
    ...table.columns.map((each) => column(each.name, describe(each, table))),
    column("created_at", "When it was added."),
    column("updated_at", "When it last changed; kept by the database."),
  ];
}

function describe(column: Column, { singular }: NewTable): string {
  const none = column.isOptional ? "; null for none" : "";
  if (column.kind === "reference")
    return `The ${words(column.noun)} that it is about, one that its writer can see${none}.`;
  return `The ${words(column.name)} of the ${words(singular)}${none}.`;
}
