import { connect } from "../../support/connect.ts";
import type { Person, TestDatabase } from "../../support/database.ts";

/**
 * Runs a statement as a person on a connection of its own, in a transaction of its own, as the server would.
 * @returns its first row, or the SQLSTATE with which it failed
 */
export async function callAs<Row extends object>(
  { connections }: TestDatabase,
  person: Person,
  sql: string,
  values: unknown[] = [],
): Promise<{ row?: Row; state?: string }> {
  await using client = await connect(connections.authenticatorUrl);
  await client.query("begin");
  await client.query("select set_config('role', $1, true), set_config('jwt.claims.user_id', $2, true)", [
    `quintet_${person.role}`,
    person.id,
  ]);
  try {
    const { rows } = await client.query<Row>(sql, values);
    await client.query("commit");
    return { row: rows[0] };
  } catch (error) {
    return { state: (error as { code?: string }).code };
  }
}

/** Commits as the owner, past all policies. */
export async function commitAsOwner<Row extends object>(
  { connections }: TestDatabase,
  sql: string,
  values: unknown[] = [],
): Promise<Row[]> {
  await using client = await connect(connections.ownerUrl);
  return (await client.query(sql, values)).rows as Row[];
}

let people = 0;

/** An account that stays, for tests over several connections. */
export async function settle(database: TestDatabase, role: Person["role"] = "member"): Promise<Person> {
  const name = `settler${++people}`;
  const [row] = await commitAsOwner<{ id: string }>(
    database,
    "insert into identity.users (email, username, role) values ($1, $2, $3) returning id",
    [`${name}@test.example`, name, role],
  );
  return { id: row?.id as string, role, email: `${name}@test.example` };
}

/** A project of theirs. @returns its id */
export async function found(database: TestDatabase, owner: Person, slug = "works"): Promise<string> {
  const [row] = await commitAsOwner<{ id: string }>(
    database,
    "insert into ralph_web.projects (owner_id, name, slug, type) values ($1, $2, $2, 'single-repo') returning id",
    [owner.id, slug],
  );
  return row?.id as string;
}

/** How often each outcome occurs: "started" for a row, or the SQLSTATE. */
export function countOutcomes(outcomes: readonly { row?: object; state?: string }[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { state = "done" } of outcomes) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
}
