import type { ClientBase } from "pg";
import { type Catalog, readCatalog } from "../../src/docs/catalog.ts";
import { schemas } from "../support/cluster.ts";
import { connect } from "../support/connect.ts";
import type { TestDatabase } from "../support/database.ts";

/** The catalog as it is after some SQL of the owner, which is then undone. */
export async function catalogAfter({ connections }: TestDatabase, sql: string): Promise<Catalog> {
  return await asOwner(connections.ownerUrl, async (client) => {
    await client.query("begin");
    await client.query(sql);
    return await readCatalog(client, schemas); // closing the connection undoes the rest
  });
}

export function catalogOf(database: TestDatabase): Promise<Catalog> {
  return catalogAfter(database, "");
}

export function rowsOf<Row extends object>(database: TestDatabase, sql: string): Promise<Row[]> {
  return rowsAfter(database, "", sql);
}

/** What a query answers after some SQL of the owner, which is then undone. */
export async function rowsAfter<Row extends object>(
  { connections }: TestDatabase,
  before: string,
  sql: string,
): Promise<Row[]> {
  return await asOwner(connections.ownerUrl, async (client) => {
    await client.query("begin");
    await client.query(before);
    await client.query("set local search_path to ''");
    return (await client.query<Row>(sql)).rows;
  });
}

async function asOwner<T>(url: string, body: (client: ClientBase) => Promise<T>): Promise<T> {
  await using client = await connect(url);
  return await body(client);
}
