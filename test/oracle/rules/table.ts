import type { PlatformRole } from "../../../src/shared/roles.ts";

/** Who sends a query: an account, or nobody. */
export type Viewer = { name: string; id: string | null; role: PlatformRole | "anonymous" };

/** A row as TypeScript holds it: column → value as values.ts reads it. */
export type Row = Readonly<Record<string, unknown>>;

/** All rows of a table, whoever may see them. The rules look at nothing else. */
export type AllRows = (table: string) => readonly Row[];

export type Rule = (row: Row, viewer: Viewer, all: AllRows) => boolean;

/** From columns of the table that has the relation to the same values in columns of the other one. */
export type Relation = { to: string; many: boolean; on: Readonly<Record<string, string>> };

/** What one table of the API is and who may read it, said apart from the database. */
export type Table = {
  /** Its name in GraphQL. */
  type: string;
  /** Its name in the database; a view has its rows from `rows` all the same. */
  table: string;
  key: string;
  /** Root fields that find one row, with the columns that they are given in the order of their fields. */
  one: Readonly<Record<string, readonly string[]>>;
  /** The root field that lists rows, if one does. */
  list?: string;
  relations?: Readonly<Record<string, Relation>>;
  /** Fields whose column is not their name in snake case. */
  columns?: Readonly<Record<string, string>>;
  /** Role → which rows. Who is not named is refused. Students and educators are members too. */
  reads: Partial<Record<PlatformRole, Rule>>;
  /** Of a view: its rows for one viewer, from the rows that the viewer sees of the tables below it. */
  rows?: (visible: AllRows) => Row[];
  /** Fields that are functions of a row; who reads the row may call them. */
  computed?: Readonly<Record<string, (row: Row, visible: AllRows) => unknown>>;
  /** Some of a role see of it what others of the same role do not, all or nothing at all. */
  isAppointed?: boolean;
  /** Fields that no question asks for: what they say has tests of its own. */
  leftOut?: readonly string[];
  /** Connections that are functions of a row; who reads the row may call them. */
  functions?: Readonly<Record<string, RowFunction>>;
};

/** A function of the root that lists rows of `to`, in its own order, to the roles that may call it. */
export type RootFunction = {
  to: string;
  callers: readonly PlatformRole[];
  /** The name of its argument, if it has one, and what is worth asking. */
  argument?: { name: string; values: readonly string[] };
  rows: (visible: AllRows, argument: string) => Row[];
};

/** A function of one row that lists rows of `to`, in its own order. */
export type RowFunction = {
  to: string;
  rows: (row: Row, visible: AllRows, args: Readonly<Record<string, unknown>>) => Row[];
};

export const all: Rule = () => true;
export const own: Rule = (row, viewer) => viewer.id !== null && row.user_id === viewer.id;

/** Whether who works on it has let the lease end without a word. */
export const leaseExpired = ({ lease_expires_at }: Row): boolean =>
  lease_expires_at !== null && (lease_expires_at as bigint) <= BigInt(Date.now()) * 1000n;

/** For sorting: a before b. */
export function less(a: unknown, b: unknown): number {
  return (a as number) < (b as number) ? -1 : (a as number) > (b as number) ? 1 : 0;
}

export function one(to: string, on: Record<string, string>): Relation {
  return { to, many: false, on };
}

export function many(to: string, on: Record<string, string>): Relation {
  return { to, many: true, on };
}

/** The rules of a role: its own, and a member's for who is one besides. None: the table is refused. */
export function rulesOf({ reads }: Table, { role }: Viewer): Rule[] {
  const roles: readonly (PlatformRole | "anonymous")[] =
    role === "student" || role === "educator" ? [role, "member"] : [role];
  return roles.flatMap((name) => (name === "anonymous" ? [] : (reads[name] ?? [])));
}
