import type { QueryResultRow } from "pg";
import { connect } from "./connect.ts";
import type { Person, TestDatabase } from "./database.ts";

/** A connection of its own in a transaction that runs as somebody; nothing is kept unless it is committed. */
export type Acting = AsyncDisposable & {
  query<Row extends QueryResultRow>(sql: string, values?: unknown[]): Promise<Row[]>;
  commit(): Promise<void>;
};

/** Begins a transaction as the server would begin one for this person: for races, which one connection cannot have. */
export async function actAs({ connections }: TestDatabase, { id, role }: Person): Promise<Acting> {
  const client = await connect(connections.authenticatorUrl);
  await client.query("begin");
  await client.query("select set_config('role', $1, true), set_config('jwt.claims.user_id', $2, true)", [
    `quintet_${role}`,
    id,
  ]);
  return {
    query: async (sql, values) => (await client.query(sql, values)).rows,
    commit: async () => void (await client.query("commit")),
    [Symbol.asyncDispose]: () => client[Symbol.asyncDispose](),
  };
}

/** One statement in a transaction of its own; committed when it succeeds. */
export async function doAs(database: TestDatabase, person: Person, sql: string, values: unknown[]) {
  await using acting = await actAs(database, person);
  const rows = await acting.query(sql, values);
  await acting.commit();
  return rows;
}

/** Makes rows that stay, as the owner; for tests whose database is theirs alone. */
export async function prepare<Row extends QueryResultRow>(
  { connections }: TestDatabase,
  sql: string,
  values: unknown[] = [],
): Promise<Row[]> {
  await using client = await connect(connections.ownerUrl);
  return (await client.query<Row>(sql, values)).rows;
}

/** An account that stays. */
export async function settle(database: TestDatabase, name: string, role: Person["role"]): Promise<Person> {
  const email = `${name}@test.example`;
  const [row] = await prepare<{ id: string }>(
    database,
    "insert into identity.users (email, username, role) values ($1, $2, $3) returning id",
    [email, name, role],
  );
  return { id: row?.id as string, role, email };
}
