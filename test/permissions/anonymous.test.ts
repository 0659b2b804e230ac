import { expect, test } from "@jest/globals";
import { schemas } from "../support/cluster.ts";
import { type TestSession, useDatabase } from "../support/database.ts";
import { permissionDenied } from "../support/permissions.ts";

const database = useDatabase();

/** Who is calling, as far as that is known. */
const callable = ["identity.current_session_id()", "identity.current_user_id()", "identity.signed_in_user()"];

const selectRelations = `
  select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = $1 and c.relkind in ('r', 'p', 'v', 'm', 'f')`;
const selectFunctions = `
  select p.oid::regprocedure::text as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
  where n.nspname = $1 and p.prorettype <> 'trigger'::regtype`;

/** The names that a query gives, as the owner. */
async function namesOf(db: TestSession, sql: string, schema: string): Promise<string[]> {
  await db.asOwner();
  return (await db.query<{ name: string }>(sql, [schema])).map(({ name }) => name).sort();
}

// A schema's usage is no boundary: who lacks it can run what another role has prepared on the same connection.
test.each(schemas)("an anonymous visitor reads no table or view of %s, even if they could use the schema", (schema) =>
  database.inRollback(async (db) => {
    const relations = await namesOf(db, selectRelations, schema);
    await db.query(`grant usage on schema ${schema} to quintet_anonymous`);

    await db.as("anonymous");
    const readable: string[] = [];
    for (const relation of relations) {
      if ((await db.sqlStateOf(`select from ${relation}`)) !== permissionDenied) readable.push(relation);
    }

    expect(relations.length).toBeGreaterThan(3);
    expect(readable).toEqual([]);
  }),
);

test.each(schemas)("an anonymous visitor calls no function of %s but those that say who is calling", (schema) =>
  database.inRollback(async (db) => {
    const functions = await namesOf(db, selectFunctions, schema);
    await db.query(`grant usage on schema ${schema} to quintet_anonymous`);

    // A call would fail in most of them all the same, at the first thing in it that is denied.
    const called = await namesOf(
      db,
      `${selectFunctions} and has_function_privilege('quintet_anonymous', p.oid, 'execute')`,
      schema,
    );

    expect(functions.length).toBeGreaterThan(1);
    expect(called).toEqual(callable.filter((name) => name.startsWith(`${schema}.`)));
  }),
);
