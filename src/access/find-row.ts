import { type ClientBase, escapeIdentifier } from "pg";
import { QuintetError } from "../errors/errors.ts";
import { nameOf } from "./evaluate.ts";
import type { RelationFacts } from "./relation-facts.ts";

/** @throws QuintetError DATABASE when there is none */
export async function findRelation(client: ClientBase, relation: string): Promise<number> {
  const parts = /^("(?:[^"]|"")+"|[^".]+)\.("(?:[^"]|"")+"|[^".]+)$/.exec(relation);
  const [schema, name] = (parts?.slice(1) ?? []).map((it) =>
    it.startsWith('"') ? it.slice(1, -1).replaceAll('""', '"') : it,
  );
  const { rows } = await client.query<{ oid: number }>(
    "select c.oid::bigint::int8 as oid from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = $1 and c.relname = $2 and c.relkind in ('r', 'p', 'v', 'm', 'f')",
    [schema, name],
  );
  if (!rows[0])
    throw new QuintetError(
      "DATABASE",
      `There is no table or view ${relation}: it is named with its schema, as in shop.orders.`,
    );
  return Number(rows[0].oid);
}

/** A row as text, each of its columns as text, and the relation that holds it, which may be a partition. */
export type FoundRow = { row: string; columns: Record<string, string | null>; holder: number };

/** @throws QuintetError DATABASE when the key is of several rows, or of another type */
export async function findRow(
  client: ClientBase,
  facts: RelationFacts,
  key: Readonly<Record<string, string>>,
): Promise<FoundRow | undefined> {
  const hasHolder = facts.kind === "r" || facts.kind === "p";
  const texts = facts.columns.map(({ name }) => `quintet_row.${escapeIdentifier(name)}::text`);
  const types = new Map(facts.columns.map(({ name, type }) => [name, type]));
  const conditions = Object.keys(key).map(
    (name, i) => `quintet_row.${escapeIdentifier(name)} = $${i + 1}::${types.get(name)}`,
  );
  const { rows } = await client
    .query<{ row: string; texts: (string | null)[]; holder: string | null }>(
      `select quintet_row::text as row, array[${texts.join(", ")}]::text[] as texts, ${hasHolder ? "quintet_row.tableoid::bigint" : "null"} as holder
       from ${nameOf(facts)} as quintet_row where ${conditions.join(" and ")} limit 2`,
      Object.values(key),
    )
    .catch((error: Error) => {
      throw new QuintetError("DATABASE", `The row cannot be looked for: ${error.message}.`, { cause: error });
    });
  if (rows.length > 1)
    throw new QuintetError("DATABASE", "More than one row is meant: name columns that tell them apart.");
  const [found] = rows;
  if (!found) return undefined;
  const columns = Object.fromEntries(facts.columns.map(({ name }, i) => [name, found.texts[i] ?? null]));
  return { row: found.row, columns, holder: Number(found.holder) };
}
