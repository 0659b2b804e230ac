import { describe, expect, test } from "@jest/globals";
import { apiRoles } from "../../../src/auth/request-identity.ts";
import { type TestSession, useDatabase } from "../../support/database.ts";
import { permissionDenied, truth } from "../../support/permissions.ts";

const database = useDatabase();

const selectTables =
  "select format('%I.%I', schemaname, tablename) from pg_tables where schemaname = 'identity_private'";
const selectFunctions =
  "select oid::regprocedure::text from pg_proc where pronamespace = 'identity_private'::regnamespace";
const tables = ["api_key_hashes", "passwords", "refresh_tokens", "sign_in_attempts"].map(
  (name) => `identity_private.${name}`,
);

/** An account with a row in each private table. */
async function withSecrets(db: TestSession): Promise<string> {
  const [account] = await db.query<{ id: string }>(
    "select identity_private.sign_up('anna@test.example', 'anna', '$argon2id$x') as id",
  );
  const id = account?.id as string;
  await db.query("select identity_private.start_session($1, sha256('token'), '1 day')", [id]);
  await db.query("select identity_private.create_api_key($1, 'key', 'q_', sha256('key'), null)", [id]);
  await db.query("select identity_private.admit_sign_in('anna', '192.0.2.1', 5, 5, '1 hour')");
  return id;
}

/** What of the private schema a role may touch: the tables it reads, writes or empties, as statements that it may run. */
async function allowedStatements(db: TestSession): Promise<string[]> {
  const statements = tables.flatMap((table) => [
    `select from ${table}`,
    `select * from ${table}`,
    `insert into ${table} default values`,
    `delete from ${table}`,
    `truncate ${table} cascade`,
    `lock table ${table}`,
  ]);
  const allowed: string[] = [];
  for (const statement of statements) {
    if ((await db.sqlStateOf(statement)) !== permissionDenied) allowed.push(statement);
  }
  return allowed;
}

test("the private tables are these, and each holds a secret in the tests below", () =>
  database.inRollback(async (db) => {
    await withSecrets(db);

    expect(await truth(db, selectTables)).toEqual(tables);
    for (const table of tables) expect(await truth(db, `select count(*) from ${table}`)).toEqual(["1"]);
  }));

describe.each([...apiRoles])("%s", (role) => {
  test("reads and writes no secret, even if it could use the schema", () =>
    database.inRollback(async (db) => {
      const id = await withSecrets(db);
      await db.query(`grant usage on schema identity_private to ${role}`);

      await db.asRole(role, id);

      expect(await allowedStatements(db)).toEqual([]);
    }));

  test("may not use the schema", () =>
    database.inRollback(async (db) => {
      const id = await withSecrets(db);

      await db.asRole(role, id);

      expect(await db.query("select has_schema_privilege('identity_private', 'usage') as usage")).toEqual([
        { usage: false },
      ]);
      expect(await db.sqlStateOf("select from identity_private.passwords")).toBe(permissionDenied);
    }));

  test("may call none of its functions", () =>
    database.inRollback(async (db) => {
      const functions = await truth(db, selectFunctions);

      const callable = await truth(db, `${selectFunctions} and has_function_privilege('${role}', oid, 'execute')`);

      expect(callable).toEqual([]);
      expect(functions.length).toBeGreaterThan(10);
    }));
});

describe("the login role", () => {
  test("reads and writes no secret", () =>
    database.inRollback(async (db) => {
      await withSecrets(db);

      await db.asRole("quintet_authenticator");

      expect(await allowedStatements(db)).toEqual([]);
    }));

  test("may call the functions that sign in, and they alone reach the secrets", () =>
    database.inRollback(async (db) => {
      const id = await withSecrets(db);

      await db.asRole("quintet_authenticator");
      const [credentials] = await db.query("select * from identity_private.find_credentials('ANNA')");

      expect(credentials).toEqual({ user_id: id, password_hash: "$argon2id$x" });
      expect(await db.sqlStateOf("select from identity_private.passwords")).toBe(permissionDenied);
    }));
});
