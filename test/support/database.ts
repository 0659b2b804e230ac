import { randomUUID } from "node:crypto";
import { afterAll, beforeAll } from "@jest/globals";
import type { QueryResultRow } from "pg";
import type { Connections } from "../../src/database/connections.ts";
import type { PlatformRole } from "../../src/shared/roles.ts";
import { connectionsOf, templateName } from "./cluster.ts";
import { connect } from "./connect.ts";

/** Somebody with an account, in one test. */
export type Person = { id: string; role: PlatformRole; email: string };

export type TestDatabase = {
  connections: Required<Connections>;
  /** Runs `body` in a transaction that is always rolled back. */
  inRollback<T>(body: (db: TestSession) => Promise<T>): Promise<T>;
};

/** A transaction in which a test acts as one person after another. It begins as the owner, who sees everything. */
export type TestSession = {
  query<Row extends QueryResultRow>(sql: string, values?: unknown[]): Promise<Row[]>;
  /** From here on, SQL runs as this person, as the server would run it. */
  as(person: Person | "anonymous"): Promise<void>;
  asRole(role: string, userId?: string): Promise<void>;
  asOwner(): Promise<void>;
  /** Makes an account. Owner. */
  person(name: string, role: PlatformRole): Promise<Person>;
  /** The SQLSTATE with which a statement fails, or undefined; the transaction goes on. */
  sqlStateOf(sql: string, values?: unknown[]): Promise<string | undefined>;
};

/** A clone of the template for this test file: made before its tests, dropped after them. */
export function useDatabase(): TestDatabase {
  const name = `test_${randomUUID().slice(0, 8)}`;
  let connections: Required<Connections> | undefined;

  beforeAll(async () => {
    connections = await cloneTemplate(name);
  });
  afterAll(() => dropDatabase(name));

  return {
    get connections() {
      return connections ?? connectionsOf(name);
    },
    inRollback: (body) => inRollback(rootUrlOf(name), body),
  };
}

export async function cloneTemplate(name: string): Promise<Required<Connections>> {
  const connections = connectionsOf(name);
  await using root = await connect(connections.rootUrl);
  await root.query(`create database ${name} template ${templateName} strategy file_copy owner quintet_owner`);
  await root.query(`revoke all on database ${name} from public`);
  await root.query(`grant connect on database ${name} to quintet_authenticator`);
  return connections;
}

export async function dropDatabase(name: string): Promise<void> {
  await using root = await connect(connectionsOf(name).rootUrl);
  await root.query(`drop database if exists ${name} with (force)`);
}

/** As the superuser, in the test file's own database. */
function rootUrlOf(name: string): string {
  return connectionsOf(name).rootUrl.replace(/(\/\/[^/]*)\/[^?]*/, `$1/${name}`);
}

async function inRollback<T>(url: string, body: (db: TestSession) => Promise<T>): Promise<T> {
  await using client = await connect(url);
  await client.query("begin");

  const query: TestSession["query"] = async (sql, values) => (await client.query(sql, values)).rows;

  async function asRole(role: string, userId = "") {
    await client.query("select set_config('role', $1, true), set_config('jwt.claims.user_id', $2, true)", [
      role,
      userId,
    ]);
  }

  const session: TestSession = {
    query,
    asRole,
    as: (person) =>
      person === "anonymous" ? asRole("quintet_anonymous") : asRole(`quintet_${person.role}`, person.id),
    asOwner: () => asRole("quintet_owner"),
    async person(name, role) {
      const email = `${name}@test.example`;
      const [row] = await query<{ id: string }>(
        "insert into identity.users (email, username, role) values ($1, $2, $3) returning id",
        [email, name, role],
      );
      return { id: row?.id as string, role, email };
    },
    async sqlStateOf(sql, values) {
      await client.query("savepoint attempt");
      try {
        await client.query(sql, values);
        await client.query("release savepoint attempt");
        return undefined;
      } catch (error) {
        await client.query("rollback to savepoint attempt");
        return (error as { code?: string }).code;
      }
    },
  };
  await session.asOwner();
  return await body(session);
}
