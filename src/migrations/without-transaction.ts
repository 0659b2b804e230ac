import pg, { type ClientBase } from "pg";
import { runSql } from "../database/run-sql.ts";
import type { SqlSource } from "../sql/source.ts";
import { readStatements, type Statement } from "../sql/statements.ts";
import { nodesOf } from "../sql/tree.ts";
import { noLockTimeout, shortLockTimeout } from "./patience.ts";

/**
 * Runs the one statement of a file that says `--! no-transaction`. What works concurrently waits for others, and nobody for it: it
 * may wait as long as it takes. An index that an earlier run left unfinished is dropped first, or `if not exists` would take it for done.
 */
export async function runAlone(client: ClientBase, source: SqlSource): Promise<void> {
  const [statement] = (await readStatements(source.text).catch(() => undefined))?.list ?? [];
  await client.query(statement && isConcurrent(statement) ? noLockTimeout : shortLockTimeout);
  try {
    if (statement?.kind === "IndexStmt") await dropUnfinishedIndex(client, statement);
    await runSql(client, source);
  } finally {
    await client.query("reset lock_timeout");
  }
}

export function isConcurrent({ kind, node }: Statement): boolean {
  if (node.concurrent === true) return true; // an index made or dropped, a materialized view refreshed
  if (kind === "VacuumStmt") return true;
  if (kind === "ReindexStmt") return [...nodesOf(node, "DefElem")].some(({ defname }) => defname === "concurrently");
  return [...nodesOf(node, "PartitionCmd")].some(({ concurrent }) => concurrent === true);
}

async function dropUnfinishedIndex(client: ClientBase, { node }: Statement): Promise<void> {
  const { idxname, relation } = node as { idxname?: string; relation?: { schemaname?: string; relname?: string } };
  if (!idxname || !relation?.relname) return;
  const table = [relation.schemaname, relation.relname].flatMap((name) => (name ? pg.escapeIdentifier(name) : []));
  const { rows } = await client.query<{ name: string }>(
    `select i.indexrelid::regclass::text as name from pg_index i join pg_class c on c.oid = i.indexrelid
     where i.indrelid = to_regclass($1) and c.relname = $2 and not i.indisvalid
       and not exists (select from pg_stat_progress_create_index p where p.index_relid = i.indexrelid)`,
    [table.join("."), idxname],
  );
  if (rows[0]) await client.query(`drop index concurrently ${rows[0].name}`);
}

/**
 * The same statement in a form that may run inside a transaction, to be tried out there.
 * @returns nothing to run for what has no such form
 */
export async function withinTransaction(source: SqlSource): Promise<SqlSource> {
  const [statement] = (await readStatements(source.text).catch(() => undefined))?.list ?? [];
  const isIndex = statement?.kind === "IndexStmt" || statement?.kind === "DropStmt";
  if (!statement || !isIndex) return { ...source, text: "" };
  const text = source.text.slice(statement.start, statement.end).replace(/\bconcurrently\b/i, "");
  return { ...source, text: source.text.slice(0, statement.start) + text };
}
