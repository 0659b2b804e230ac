import pg, { type ClientBase } from "pg";

/** What is taken away: rows of a table, or the filled values of a column that goes while its table stays. */
export type Loss = { what: string; rows: number };

/** By table. */
export type RowCounts = Map<string, { rows: number; columns: Map<string, number> }>;

/** Rows by table, and filled values by column, of everything outside PostgreSQL's and graphile-migrate's schemas. */
export async function countRows(client: ClientBase): Promise<RowCounts> {
  const { rows: tables } = await client.query<{ name: string; columns: string[] }>(
    `select format('%I.%I', n.nspname, c.relname) as name, array_agg(a.attname::text order by a.attnum) as columns
     from pg_class c
     join pg_namespace n on n.oid = c.relnamespace
     join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relkind in ('r', 'p') and not c.relispartition
       and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'graphile_migrate')
     group by 1`,
  );
  const counts: RowCounts = new Map();
  for (const { name, columns } of tables) {
    const { rows } = await client.query<Record<string, string>>(
      `select count(*) as "0", ${columns.map((column, index) => `count(${pg.escapeIdentifier(column)}) as "${index + 1}"`).join(", ")} from ${name}`,
    );
    const [count] = rows;
    counts.set(name, {
      rows: Number(count?.["0"]),
      columns: new Map(columns.map((column, index) => [column, Number(count?.[String(index + 1)])])),
    });
  }
  return counts;
}

/** A column counts only when it goes and its table stays: with the table, its rows say it all. */
export function findLosses(before: RowCounts, after: RowCounts): Loss[] {
  const losses: Loss[] = [];
  for (const [table, { rows, columns }] of before) {
    const left = after.get(table);
    if (rows > (left?.rows ?? 0)) losses.push({ what: table, rows: rows - (left?.rows ?? 0) });
    if (!left) continue;
    for (const [column, filled] of columns) {
      if (filled > 0 && !left.columns.has(column)) losses.push({ what: `${table} (column ${column})`, rows: filled });
    }
  }
  return losses.sort((a, b) => a.what.localeCompare(b.what));
}

/** One line for each loss, for people. */
export function listLosses(losses: readonly Loss[]): string[] {
  return losses.map(({ what, rows }) => `  - ${what}: ${rows} ${rows === 1 ? "row" : "rows"}`);
}
