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

// PostgreSQL is asked for the right itself: a view that reads as its caller, and most functions, would fail all the same at
// the first thing in them that is denied. A schema's usage is no boundary, so having none would not do.
test.each(schemas)("an anonymous visitor reads and writes no table or view of %s", (schema) =>
  database.inRollback(async (db) => {
    const relations = await namesOf(db, selectRelations, schema);
    const open = await namesOf(
      db,
      `${selectRelations} and (has_any_column_privilege('quintet_anonymous', c.oid, 'select, insert, update')
         or has_table_privilege('quintet_anonymous', c.oid, 'delete'))`,
      schema,
    );

    await db.as("anonymous");

    expect(open).toEqual([]);
    expect(relations.length).toBeGreaterThan(0);
    for (const relation of relations) expect(await db.sqlStateOf(`select from ${relation}`)).toBe(permissionDenied);
  }),
);

test.each(schemas)("an anonymous visitor calls no function of %s but those that say who is calling", (schema) =>
  database.inRollback(async (db) => {
    const called = await namesOf(
      db,
      `${selectFunctions} and has_function_privilege('quintet_anonymous', p.oid, 'execute')`,
      schema,
    );

    expect(called).toEqual(callable.filter((name) => name.startsWith(`${schema}.`)));
  }),
);
