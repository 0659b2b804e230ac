import { describe, expect, test } from "@jest/globals";
import { apiRoles } from "../../../src/shared/roles.ts";
import { type TestSession, useDatabase } from "../../support/database.ts";
import { permissionDenied, truth } from "../../support/permissions.ts";

const database = useDatabase();

const selectTables =
  "select format('%I.%I', schemaname, tablename) from pg_tables where schemaname = 'identity_private'";
const selectFunctions =
  "select oid::regprocedure::text from pg_proc where pronamespace = 'identity_private'::regnamespace";
const tables = ["api_key_hashes", "attempts", "passwords", "refresh_tokens"].map((name) => `identity_private.${name}`);

const hash = "$argon2id$v=19$m=19456,t=2,p=1$c29tZSBzYWx0IG9mIG91cnM$aGFzaCBvZiBzaXh0ZWVuIGI";
const betterHash = hash.replace("t=2", "t=3");

/** An account with a row in each private table. */
async function withSecrets(db: TestSession): Promise<string> {
  const [account] = await db.query<{ id: string }>(
    `select identity_private.sign_up('anna@test.example', 'anna', '${hash}') as id`,
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

  test("sees, changes and deletes no secret even if it had every grant: no policy lets it", () =>
    database.inRollback(async (db) => {
      const id = await withSecrets(db);
      await db.query(`grant usage on schema identity_private to ${role}`);
      await db.query(`grant all on all tables in schema identity_private to ${role}`);

      await db.asRole(role, id);

      for (const table of tables) {
        expect([table, await db.query(`select from ${table}`)]).toEqual([table, []]);
        await db.query(`delete from ${table}`);
      }
      for (const table of tables) expect(await truth(db, `select count(*) from ${table}`)).toEqual(["1"]);
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

      expect(credentials).toEqual({ user_id: id, password_hash: hash });
      expect(await db.sqlStateOf("select from identity_private.passwords")).toBe(permissionDenied);
    }));

  // Each of these functions runs as its owner, since the login role itself reaches no account and no secret.
  test.each<[string, string]>([
    ["makes an account", `identity_private.sign_up('ben@test.example', 'ben', '${hash}') is not null`],
    ["takes in who comes from GitHub", "identity_private.sign_in_with_github('7', 'gita', null, null) is not null"],
    ["admits an attempt to sign in", "identity_private.admit_sign_in('anna', '192.0.2.1', 5, 5, '1 hour')"],
    ["admits an attempt to sign up", "identity_private.admit_sign_up('192.0.2.1', 5, '1 hour')"],
    ["admits who comes from GitHub", "identity_private.admit_github_sign_in('7', '192.0.2.1', 5, '1 hour')"],
    [
      "starts a session",
      "(identity_private.start_session(account.id, sha256('other'), '1 day')).account_id = account.id",
    ],
    [
      "refreshes a session",
      "(identity_private.refresh_session(sha256('token'), sha256('next'), '1 day')).account_id = account.id",
    ],
    ["finds a session", "identity_private.find_session(sha256('token')) is not null"],
    [
      "tells that a session has not ended",
      `not exists (select from identity_private.find_ended_sessions(array[identity_private.find_session(sha256('token'))]))`,
    ],
    ["ends a session", "identity_private.end_session(identity_private.find_session(sha256('token')))"],
    [
      "makes an API key",
      "identity_private.create_api_key(account.id, 'other', 'q_', sha256('other key'), null) is not null",
    ],
    [
      "tells that an API key has not ended",
      "not exists (select from identity_private.find_ended_api_keys(array[sha256('key')]))",
    ],
    ["knows an API key", "(identity_private.authenticate_api_key(sha256('key'))).user_id = account.id"],
  ])("%s by a function", (_, call) =>
    database.inRollback(async (db) => {
      const id = await withSecrets(db);

      await db.asRole("quintet_authenticator");
      const rows = await db.query(`select ${call} as done from (select $1::uuid as id) as account`, [id]);

      expect(rows).toEqual([{ done: true }]);
    }),
  );

  test("replaces a password's hash by a better one, and forgives attempts, by functions", () =>
    database.inRollback(async (db) => {
      const id = await withSecrets(db);

      await db.asRole("quintet_authenticator");
      await db.query("select identity_private.upgrade_password_hash($1, $2, $3)", [id, hash, betterHash]);
      await db.query("select identity_private.forgive_sign_in_attempts('anna', '192.0.2.1')");

      expect(await truth(db, "select password_hash from identity_private.passwords")).toEqual([betterHash]);
      expect(await truth(db, "select count(*) from identity_private.attempts")).toEqual(["0"]);
    }));
});
