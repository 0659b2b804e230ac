import type { QueryResultRow } from "pg";

type Database = { query<Row extends QueryResultRow>(sql: string, values?: unknown[]): Promise<Row[]> };
type Counted = { table: string; texts: string[]; owner: string };

/** What each account's counters add up to, by its id; of those that have stored something. Owner. */
export async function readCounters(db: Database): Promise<Map<string, number>> {
  return toMap(await db.query("select user_id, sum(bytes) as bytes from identity.stored_bytes group by user_id"));
}

/** The same from the rows: what the triggers should have counted. Owner. */
export async function countRows(db: Database): Promise<Map<string, number>> {
  const tables = await db.query<Counted>(
    `select g.tgrelid::regclass::text as table, a.args[2:] as texts, a.args[1] as owner
     from pg_trigger g
     cross join lateral (select string_to_array(rtrim(encode(g.tgargs, 'escape'), '\\000'), '\\000') as args) a
     where g.tgname = '_950_count_storage_insert'`,
  );
  return toMap(
    await db.query(
      `select rows.user_id, sum(rows.bytes) as bytes
       from (${tables.map(rowsOf).join(" union all ")}) rows
       join identity.users u on u.id = rows.user_id
       group by rows.user_id
       having sum(rows.bytes) > 0`,
    ),
  );
}

/** A row counts for 100 bytes and its texts; that a story was made, for nothing. What is of a feature is its owner's. */
function rowsOf({ table, texts, owner }: Counted): string {
  const bytes = ["100", ...texts.map((text) => `coalesce(octet_length(t.${text}::text), 0)`)].join(" + ");
  return owner !== "feature_id"
    ? `select t.${owner} as user_id, ${bytes} as bytes from ${table} t`
    : `select f.owner_id, case when to_jsonb(t) ->> 'action' = 'created' then 0 else ${bytes} end
       from ${table} t join ralph_advanced.features f on f.id = t.feature_id`;
}

function toMap(rows: { user_id: string; bytes: string }[]): Map<string, number> {
  return new Map(
    rows.map(({ user_id, bytes }) => [user_id, Number(bytes)]).filter(([, bytes]) => bytes !== 0) as [string, number][],
  );
}
