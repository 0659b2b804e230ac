import type { ClientBase } from "pg";
import { connect } from "../../src/database/server-check.ts";
import { type Catalog, readCatalog } from "../../src/docs/catalog.ts";
import { schemas } from "../support/cluster.ts";
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

export async function rowsOf<Row extends object>({ connections }: TestDatabase, sql: string): Promise<Row[]> {
  return await asOwner(connections.ownerUrl, async (client) => {
    await client.query("set search_path to ''");
    return (await client.query<Row>(sql)).rows;
  });
}

async function asOwner<T>(url: string, body: (client: ClientBase) => Promise<T>): Promise<T> {
  await using client = await connect(url);
  return await body(client);
}
