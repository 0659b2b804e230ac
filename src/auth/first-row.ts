import type { Pool } from "pg";

/** The first row of a call to one of identity_private's functions, as the login role. */
export async function firstRow<Row extends object>(
  pool: Pick<Pool, "query">,
  sql: string,
  values: unknown[],
): Promise<Row | undefined> {
  return (await pool.query<Row>(sql, values)).rows[0];
}
