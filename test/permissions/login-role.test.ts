import { expect, test } from "@jest/globals";
import { connect } from "../support/connect.ts";
import { useDatabase } from "../support/database.ts";
import { permissionDenied } from "../support/permissions.ts";

const database = useDatabase();

test("the login role can read nothing at all before it becomes anyone", async () => {
  await using login = await connect(database.connections.authenticatorUrl);
  const { rows } = await login.query<{ relation: string }>(
    `select c.oid::regclass::text as relation from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p', 'v', 'm', 'f') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'`,
  );

  const readable: string[] = [];
  for (const { relation } of rows) {
    const state = await login.query(`select from ${relation}`).then(
      () => undefined,
      ({ code }) => code,
    );
    if (state !== permissionDenied) readable.push(relation);
  }

  expect(rows.length).toBeGreaterThan(10);
  expect(readable).toEqual([]);
});

test("the login role reads once it becomes a student: the denial is the role's, not the connection's", async () => {
  await using login = await connect(database.connections.authenticatorUrl);

  await login.query("begin");
  await login.query("set local role quintet_student");

  expect((await login.query("select from learning.courses")).rowCount).toBe(0);
});

test("the login role cannot become the owner, whom no policy binds", async () => {
  await using login = await connect(database.connections.authenticatorUrl);

  const state = await login.query("set role quintet_owner").then(
    () => undefined,
    ({ code }) => code,
  );

  expect(state).toBe(permissionDenied);
});
