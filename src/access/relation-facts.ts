import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ClientBase } from "pg";

export type Verb = "select" | "insert" | "update" | "delete";

export type GrantFact = {
  privilege: Verb;
  /** The role itself, one whose rights it has, or `public`. */
  grantee: string;
  /** Null when it is on the whole relation. */
  columns: string[] | null;
};

export type PolicyFact = {
  name: string;
  command: Verb | "all";
  isRestrictive: boolean;
  roles: string[];
  isForRole: boolean;
  using: string | null;
  check: string | null;
  /** Those of the table's columns that it asks about. */
  columns: string[];
};

export type ColumnFact = {
  name: string;
  type: string;
  default: string | null;
  isGenerated: boolean;
  /** `a` when always, `d` by default. */
  identity: "" | "a" | "d";
} & Record<Exclude<Verb, "delete">, boolean>;

/** What the catalog says of a relation for a role. */
export type RelationFacts = {
  schema: string;
  name: string;
  kind: "r" | "p" | "v" | "m" | "f";
  owner: string;
  isSchemaUsable: boolean;
  hasRowSecurity: boolean;
  isRowSecurityForced: boolean;
  isSuperuser: boolean;
  isBypassing: boolean;
  /** Whether the role has the owner's rights. */
  isOwner: boolean;
  /** Of a view: whether it reads as its caller. */
  isInvoker: boolean;
  /** Whose rights the role has. */
  actsAs: string[];
  grants: GrantFact[];
  columns: ColumnFact[];
  hasWhole: Record<Verb, boolean>;
  policies: PolicyFact[];
  checks: { name: string; expression: string }[];
  key: string[] | null;
  origins: { column: string; relation: number; attribute: string }[] | null;
  /** Oids of what a view reads. */
  reads: number[] | null;
};

export type TriggerFact = {
  name: string;
  relation: string;
  function: string;
  timing: "before" | "instead of" | "after";
  isForRow: boolean;
  verbs: Verb[];
};

/** `client` has an empty search_path, so that names come with their schemas. Undefined when there is no such role or relation. */
export async function readRelationFacts(
  client: ClientBase,
  { relation, role }: { relation: number; role: string },
): Promise<RelationFacts | undefined> {
  const { rows } = await client.query<RelationFacts>(factsQuery, [relation, role]);
  return rows[0];
}

/** `holder` is the relation that holds the row. */
export async function readTriggers(
  client: ClientBase,
  { relation, holder, verb }: { relation: number; holder: number; verb: Verb },
): Promise<TriggerFact[]> {
  const { rows } = await client.query<TriggerFact>(triggersQuery, [relation, holder]);
  return rows.filter(({ verbs }) => verbs.includes(verb));
}

const factsQuery = readFileSync(join(import.meta.dirname, "relation-facts.sql"), "utf8");
const triggersQuery = readFileSync(join(import.meta.dirname, "triggers.sql"), "utf8");
