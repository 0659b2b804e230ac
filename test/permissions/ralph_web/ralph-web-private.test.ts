import { describe, expect, test } from "@jest/globals";
import { apiRoles } from "../../../src/shared/roles.ts";
import { type TestSession, useDatabase } from "../../support/database.ts";
import { permissionDenied, truth } from "../../support/permissions.ts";
import { sealed, workshop } from "../../support/permissions-web-workshop.ts";

const database = useDatabase();

const table = "ralph_web_private.anthropic_keys";
const selectFunctions =
  "select oid::regprocedure::text from pg_proc where pronamespace = 'ralph_web_private'::regnamespace";

async function allowedStatements(db: TestSession): Promise<string[]> {
  const statements = [
    `select from ${table}`,
    `select anthropic_key_encrypted from ${table}`,
    `insert into ${table} default values`,
    `update ${table} set anthropic_key_encrypted = ''`,
    `delete from ${table}`,
    `truncate ${table}`,
  ];
  const allowed: string[] = [];
  for (const statement of statements) {
    if ((await db.sqlStateOf(statement)) !== permissionDenied) allowed.push(statement);
  }
  return allowed;
}

test("the private schema has one table, with a ciphertext for each key that is set", () =>
  database.inRollback(async (db) => {
    await workshop(db);

    expect(await truth(db, "select tablename from pg_tables where schemaname = 'ralph_web_private'")).toEqual([
      "anthropic_keys",
    ]);
    expect(await truth(db, `select anthropic_key_encrypted from ${table}`)).toEqual([sealed, sealed]);
  }));

describe.each([...apiRoles])("%s", (role) => {
  test("reads and writes no ciphertext, even if it could use the schema, and it may not", () =>
    database.inRollback(async (db) => {
      const { mia } = await workshop(db);

      await db.asRole(role, mia.id);
      expect(await db.query("select has_schema_privilege('ralph_web_private', 'usage') as usage")).toEqual([
        { usage: false },
      ]);
      await db.asOwner();
      await db.query(`grant usage on schema ralph_web_private to ${role}`);
      await db.asRole(role, mia.id);

      expect(await allowedStatements(db)).toEqual([]);
    }));

  test("may call none of its functions", () =>
    database.inRollback(async (db) => {
      const callable = await truth(db, `${selectFunctions} and has_function_privilege('${role}', oid, 'execute')`);

      expect(callable).toEqual([]);
      expect(await truth(db, selectFunctions)).toHaveLength(8);
    }));
});

test("the login role reaches the ciphertexts by functions alone", () =>
  database.inRollback(async (db) => {
    const { mia, anna } = await workshop(db);

    await db.asRole("quintet_authenticator");
    const [mias] = await db.query("select ralph_web_private.find_anthropic_key($1) as key", [mia.id]);
    const [annas] = await db.query("select ralph_web_private.find_anthropic_key($1) as key", [anna.id]);

    expect([mias?.key, annas?.key]).toEqual([sealed, null]);
    expect(await allowedStatements(db)).toEqual([]);
  }));

test("the login role sets a ciphertext, finds those of other encryption keys and replaces one, by functions", () =>
  database.inRollback(async (db) => {
    const { anna } = await workshop(db);
    const other = sealed.replace("1:test:", "1:other:");

    await db.asRole("quintet_authenticator");
    await db.query("select ralph_web_private.set_anthropic_key($1, $2)", [anna.id, sealed]);
    const replaced = await db.query("select ralph_web_private.replace_encryption($1, $2, $3) as done", [
      anna.id,
      sealed,
      other,
    ]);
    const found = await db.query(
      "select user_id, anthropic_key_encrypted from ralph_web_private.find_anthropic_keys_of_other_encryption_keys('test', 9)",
    );

    expect(replaced).toEqual([{ done: true }]);
    expect(found).toEqual([{ user_id: anna.id, anthropic_key_encrypted: other }]);
  }));

test("no role sees or deletes a ciphertext even if it had every grant: no policy lets it", () =>
  database.inRollback(async (db) => {
    const { mia } = await workshop(db);

    for (const role of apiRoles) {
      await db.asOwner();
      await db.query(`grant usage on schema ralph_web_private to ${role}`);
      await db.query(`grant all on all tables in schema ralph_web_private to ${role}`);
      await db.asRole(role, mia.id);
      expect([role, await db.query(`select from ${table}`)]).toEqual([role, []]);
      await db.query(`delete from ${table}`);
    }

    expect(await truth(db, `select anthropic_key_encrypted from ${table}`)).toEqual([sealed, sealed]);
  }));

test("only what has the form of a ciphertext can be stored", () =>
  database.inRollback(async (db) => {
    const { anna } = await workshop(db);

    await db.asRole("quintet_authenticator");

    expect(await db.sqlStateOf("select ralph_web_private.set_anthropic_key($1, 'sk-ant-secret')", [anna.id])).toBe(
      "23514",
    );
  }));
