import { randomUUID } from "node:crypto";
import { bootstrap, withDatabase } from "../../src/database/bootstrap.ts";
import type { Connections } from "../../src/database/connections.ts";
import { connectionsOf, migrationsFolder } from "./cluster.ts";
import { connect } from "./connect.ts";

/** `superuserUrl` is the root's connection to this very database. */
export type EmptyDatabase = Required<Connections> & AsyncDisposable & { superuserUrl: string };

/** A bootstrapped database without any migration, dropped when disposed. `shadow` makes a second one beside it. */
export async function createEmptyDatabase({ shadow = false } = {}): Promise<EmptyDatabase> {
  const name = `test_${randomUUID().slice(0, 8)}`;
  const connections = connectionsOf(name);
  await bootstrap({ ...connections, shadowUrl: shadow ? connections.shadowUrl : undefined, migrationsFolder });
  return {
    ...connections,
    superuserUrl: withDatabase(connections.rootUrl, name),
    async [Symbol.asyncDispose]() {
      await dropDatabase(connections.rootUrl, name);
      if (shadow) await dropDatabase(connections.rootUrl, `${name}_shadow`);
    },
  };
}

async function dropDatabase(rootUrl: string, name: string): Promise<void> {
  await using root = await connect(rootUrl);
  await root.query(`drop database if exists ${name}`);
}
