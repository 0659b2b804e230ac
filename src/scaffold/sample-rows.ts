import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ClientBase } from "pg";

type Needed = {
  name: string;
  type: string;
  /** PostgreSQL's: `e` is an enum, `d` a domain. */
  kind: string;
  label: string | null;
  target: string | null;
  column: string | null;
};

const query = readFileSync(join(import.meta.dirname, "sample-rows.sql"), "utf8");

/** How many tables a row may need above it. */
const maxParents = 6;

/**
 * A statement that adds a row to a table, with the rows that it needs in others, for the account whose id is `$1`. It says nothing that the
 * database says by itself, and returns the row's key.
 * @returns undefined when a column is of a type of which no value is known
 */
export async function makeSampleInsert(
  client: ClientBase,
  table: string,
  columns: Readonly<Record<string, string>> = {},
): Promise<string | undefined> {
  const parents: string[] = [];

  async function insert(into: string, given: Readonly<Record<string, string>>): Promise<string | undefined> {
    const { rows } = await client.query<Needed>(query, [into]);
    const values: Record<string, string> = { ...given };
    for (const needed of rows) {
      const value = values[needed.name] ?? (await sampleValue(needed));
      if (value === undefined) return undefined;
      values[needed.name] = value;
    }
    const names = Object.keys(values);
    if (names.length === 0) return `insert into ${into} default values returning *`;
    return `insert into ${into} (${names.join(", ")}) values (${Object.values(values).join(", ")}) returning *`;
  }

  async function sampleValue({ target, column, type, kind, label }: Needed): Promise<string | undefined> {
    if (target === "identity.users") return "$1::uuid";
    if (target === null) return kind === "e" ? (label ?? undefined) : sampleOf(type);
    if (parents.length >= maxParents) return undefined;
    const statement = await insert(target, {});
    if (statement === undefined) return undefined;
    const name = `parent_${parents.length + 1}`;
    parents.push(`${name} as (${statement})`);
    return `(select ${column} from ${name})`;
  }

  const statement = await insert(table, columns);
  if (statement === undefined) return undefined;
  return parents.length > 0 ? `with ${parents.join(", ")} ${statement}` : statement;
}

/** Another for each account where it is a text: names are often given once. */
function sampleOf(type: string): string | undefined {
  if (/^(text|character varying|citext)/.test(type)) return "'sample-' || left($1::text, 8)";
  if (/^(smallint|integer|bigint|numeric|real|double precision)/.test(type)) return "1";
  if (type === "boolean") return "false";
  if (type === "date") return "'2026-03-02'";
  if (type.startsWith("timestamp")) return "'2026-03-02T09:00:00Z'";
  if (type.startsWith("time")) return "'09:00'";
  if (type === "interval") return "'1 day'";
  if (type === "uuid") return "$1::uuid";
  if (/^jsonb?$/.test(type)) return "'{}'";
  return type.endsWith("[]") ? "'{}'" : undefined;
}
