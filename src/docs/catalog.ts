import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ClientBase, QueryResultRow } from "pg";
import { apiRoles } from "../shared/roles.ts";

/** What the documentation says of a database. */
export type Catalog = {
  /** In the order in which the configuration names them; the others follow. */
  schemas: Schema[];
  relations: Relation[];
  permissions: RelationPermissions[];
  functions: CallableFunction[];
  roles: Role[];
};

/** `roles` may use it. */
export type Schema = { name: string; comment: string | null; roles: string[] };

export type Relation = {
  schema: string;
  name: string;
  kind: "table" | "view";
  comment: string | null;
  columns: Column[];
  /** Unique over several columns, over an expression, or for some rows. */
  keys: { columns: string[]; condition: string | null }[];
  foreignKeys: ForeignKey[];
  /** What a view reads. */
  reads: { schema: string; table: string }[];
};

export type Column = { name: string; type: string; isRequired: boolean; isPrimary: boolean; isUnique: boolean };

export type ForeignKey = {
  name: string;
  columns: string[];
  schema: string;
  table: string;
  targets: string[];
  /** No row without a target. */
  isRequired: boolean;
  /** No two rows with the same target. */
  isUnique: boolean;
};

export type RelationPermissions = {
  schema: string;
  name: string;
  comment: string | null;
  /** Whether a view reads as its caller; null for a table. */
  isInvoker: boolean | null;
  grants: Grant[];
};

export type Grant = {
  role: string;
  verb: "select" | "insert" | "update" | "delete" | "truncate";
  /** Null when it is on the whole table. */
  columns: string[] | null;
  /** Whether policies decide about the rows. */
  isFiltered: boolean;
  policies: Policy[];
};

/** `using` is what a row must be like, `check` what it must be like afterwards. */
export type Policy = { name: string; isRestrictive: boolean; using: string | null; check: string | null };

export type CallableFunction = {
  schema: string;
  signature: string;
  result: string;
  comment: string | null;
  isDefiner: boolean;
  volatility: "immutable" | "stable" | "volatile";
  roles: string[];
};

/** What it may do includes what others may do. */
export type Role = { name: string; includes: string[] };

/** The roles that requests run as, and the one that the server logs in as. */
export const documentedRoles: readonly string[] = [...apiRoles, "quintet_authenticator"];

/** Reads the catalog with nothing on the search path, so that every name comes with its schema. */
export async function readCatalog(client: ClientBase, schemas: readonly string[]): Promise<Catalog> {
  async function read<Row extends QueryResultRow>(name: string, values?: unknown[]): Promise<Row[]> {
    return (await client.query<Row>(readFileSync(join(import.meta.dirname, `${name}.sql`), "utf8"), values)).rows;
  }

  await client.query("select set_config('search_path', '', false)");
  const place = (name: string) => (schemas.includes(name) ? schemas.indexOf(name) : schemas.length);
  return {
    schemas: (await read<Schema>("schemas", [documentedRoles])).sort((a, b) => place(a.name) - place(b.name)),
    relations: await read<Relation>("relations"),
    permissions: await read<RelationPermissions>("permissions", [documentedRoles]),
    functions: await read<CallableFunction>("functions", [documentedRoles]),
    roles: inOrder(await read<Role>("roles", [documentedRoles]), ({ name }) => name),
  };
}

/** Sorts what is about roles: anonymous first, admin and the login role last. */
export function inOrder<Item>(items: readonly Item[], roleOf: (item: Item) => string): Item[] {
  return [...items].sort((a, b) => documentedRoles.indexOf(roleOf(a)) - documentedRoles.indexOf(roleOf(b)));
}
