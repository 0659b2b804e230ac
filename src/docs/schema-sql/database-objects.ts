import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ClientBase, QueryResultRow } from "pg";

/** All that a schema file says of a database. A `key` is the object's own, and stands in no file. Names are quoted where need be. */
export type DatabaseObjects = {
  schemas: (Owned & { name: string })[];
  extensions: { name: string; schema: string }[];
  types: NamedType[];
  sequences: Sequence[];
  relations: Relation[];
  functions: Routine[];
  privileges: Privilege[];
  defaultPrivileges: DefaultPrivilege[];
  comments: { key: string; column: string | null; text: string }[];
  dependencies: { key: string; needs: string }[];
  leftOut: { description: string }[];
  /** Who asks: what they make is theirs. */
  owner: string;
};

type Owned = { key: string; schema: string; owner: string };

export type NamedType = Owned & {
  name: string;
  plainName: string;
  /** As in pg_type.typtype. */
  kind: "e" | "d" | "c" | "r";
  labels: string[] | null;
  base: string | null;
  collation: string | null;
  default: string | null;
  isRequired: boolean;
  constraints: { name: string; definition: string }[] | null;
  attributes: { name: string; type: string }[] | null;
  range: Record<string, string | null> | null;
};

export type Sequence = Owned & {
  name: string;
  isUnlogged: boolean;
  type: string;
  start: string;
  increment: string;
  min: string;
  max: string;
  cache: string;
  isCycle: boolean;
  column: { key: string; column: string; isIdentity: boolean } | null;
};

export type Relation = Owned & {
  name: string;
  plainName: string;
  /** As in pg_class.relkind: table, partitioned table, view, materialized view. */
  kind: "r" | "p" | "v" | "m";
  isUnlogged: boolean;
  options: string[];
  hasRowSecurity: boolean;
  forcesRowSecurity: boolean;
  query: string | null;
  partitionKey: string | null;
  partitionBound: string | null;
  parents: string[];
  columns: Column[];
  constraints: Constraint[];
  indexes: Index[];
  triggers: Switchable[];
  rules: Switchable[];
  policies: Policy[];
  statistics: { key: string; definition: string }[];
};

export type Column = {
  name: string;
  plainName: string;
  type: string;
  isRequired: boolean;
  isLocal: boolean;
  /** As in pg_attribute: always, by default, neither. */
  identity: "a" | "d" | "";
  generated: string;
  default: string | null;
  collation: string | null;
  storage: string | null;
  statistics: number | null;
};

export type Constraint = {
  key: string;
  name: string;
  plainName: string;
  kind: "p" | "u" | "x" | "f" | "c";
  definition: string;
  isValid: boolean;
  columns: string[] | null;
};

export type Index = {
  key: string;
  name: string;
  plainName: string;
  definition: string;
  isOfConstraint: boolean;
  isClustered: boolean;
  isReplicaIdentity: boolean;
};

/** A trigger or a rule. `enabled` as in pg_trigger.tgenabled: O is as usual. */
export type Switchable = { key: string; name: string; definition: string; enabled: "O" | "D" | "R" | "A" };

export type Policy = {
  key: string;
  name: string;
  /** As in pg_policy.polcmd. */
  command: "r" | "a" | "w" | "d" | "*";
  isRestrictive: boolean;
  roles: string[];
  using: string | null;
  check: string | null;
};

export type Routine = Owned & {
  name: string;
  signature: string;
  /** As in pg_proc.prokind: function, procedure, aggregate, window function. */
  kind: "f" | "p" | "a" | "w";
  arguments: string;
  result: string | null;
  language: string;
  volatility: "i" | "s" | "v";
  parallel: "s" | "r" | "u";
  isDefiner: boolean;
  isStrict: boolean;
  isLeakproof: boolean;
  cost: number | null;
  rows: number | null;
  settings: string[];
  body: string;
  library: string | null;
  sqlBody: string | null;
  aggregate: Record<string, string | null> | null;
};

export type Privilege = {
  key: string;
  column: string | null;
  privilege: string;
  role: string;
  isGrantable: boolean;
  isRevoked: boolean;
};

export type DefaultPrivilege = Omit<Privilege, "key" | "column"> & {
  owner: string;
  schema: string | null;
  kind: string;
};

/** Reads with nothing on the search path, so that every name comes with its schema. */
export async function readDatabaseObjects(client: ClientBase): Promise<DatabaseObjects> {
  async function read<Row extends QueryResultRow>(name: string): Promise<Row[]> {
    return (await client.query<Row>(readFileSync(join(import.meta.dirname, `${name}.sql`), "utf8"))).rows;
  }

  await client.query("select set_config('search_path', '', false)");
  const { rows } = await client.query<{ owner: string }>("select current_user as owner");
  return {
    schemas: await read("schemas"),
    extensions: await read("extensions"),
    types: await read("types"),
    sequences: await read("sequences"),
    relations: await read("relations"),
    functions: await read("functions"),
    privileges: await read("privileges"),
    defaultPrivileges: await read("default-privileges"),
    comments: await read("comments"),
    dependencies: await read("dependencies"),
    leftOut: await read("left-out"),
    owner: rows[0]?.owner ?? "",
  };
}
