import type { QueryResultRow } from "pg";
import { connect } from "../../support/connect.ts";
import type { TestDatabase } from "../../support/database.ts";

type Query = <Row extends QueryResultRow>(sql: string, values?: unknown[]) => Promise<Row[]>;

/** Runs SQL past the API and keeps what it did, to prepare or look at what no API role may touch. */
export async function asOwner<T>({ connections }: TestDatabase, body: (query: Query) => Promise<T>): Promise<T> {
  await using client = await connect(connections.ownerUrl);
  return await body(async (sql, values) => (await client.query(sql, values)).rows as never);
}
