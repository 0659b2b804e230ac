import { createHash } from "node:crypto";
import type pg from "pg";

/** Rows of one table. */
export type DemoTable = {
  /** With its schema. */
  name: string;
  /** Column → table whose `id` it holds. A row is left out when the row it refers to is not there. */
  references: Readonly<Record<string, string>>;
  /** Column → value; all rows have the columns of the first. */
  rows: readonly Readonly<Record<string, unknown>>[];
};

/**
 * Adds the rows that collide with none, in one statement; returns how many. Keys that the database would number are given
 * too.
 */
export async function insertRows(client: pg.ClientBase, { name, references, rows }: DemoTable): Promise<number> {
  const columns = Object.keys(rows[0] ?? {}).join(", ");
  const parentsExist = Object.entries(references).map(
    ([column, parent]) => `(r.${column} is null or exists (select from ${parent} p where p.id = r.${column}))`,
  );
  const { rowCount } = await client.query(
    `insert into ${name} (${columns}) overriding system value
     select ${columns} from jsonb_populate_recordset(null::${name}, $1) r
     where ${["true", ...parentsExist].join(" and ")}
     on conflict do nothing`,
    [JSON.stringify(rows)],
  );
  return rowCount ?? 0;
}

/**
 * Moves every date of 2026 in a product's rows, also those in texts and file names, by as many whole weeks as bring its last
 * day near: a product looks alive when its newest rows are of this week. The rows keep their keys, so a second run still
 * knows them.
 */
export function bringNear(
  { tables, endsOn }: { tables: readonly DemoTable[]; endsOn?: string },
  now: Date,
): readonly DemoTable[] {
  if (!endsOn) return tables;
  const weeks = Math.floor((now.getTime() - Date.parse(`${endsOn}T24:00:00Z`)) / week) * week;
  const move = (day: string) => new Date(Date.parse(day) + weeks).toISOString().slice(0, 10);
  return tables.map((table) => ({
    ...table,
    rows: JSON.parse(JSON.stringify(table.rows).replaceAll(/\b2026-\d\d-\d\d(?!\d)/g, move)),
  }));
}

const week = 7 * 24 * 3_600_000;

/** The same uuid for the same name, always (RFC 9562, version 5): a second run knows the rows of the first by it. */
export function demoId(table: string, name: string): string {
  const bytes = createHash("sha1").update(demoNamespace).update(`${table}/${name}`).digest().subarray(0, 16);
  bytes[6] = (bytes.readUInt8(6) & 0x0f) | 0x50;
  bytes[8] = (bytes.readUInt8(8) & 0x3f) | 0x80;
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/** Drawn at random once; changing it would add every demo row a second time. */
const demoNamespace = Buffer.from("5b1f0c1e6f0e4f0fa3a1c6d2ad3f7c19", "hex");
