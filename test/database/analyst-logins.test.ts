import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { beforeAll, describe, expect, test } from "@jest/globals";
import pg from "pg";
import { createAnalystLogin, listAnalystLogins, revokeAnalystLogin } from "../../src/database/analyst-logins.ts";
import { prepare, settle } from "../support/acting.ts";
import { connect } from "../support/connect.ts";
import { type Person, useDatabase } from "../support/database.ts";
import { permissionDenied } from "../support/permissions.ts";

const database = useDatabase();
const readOnly = "25006";

let alma: Person;
let mia: Person;
let url: string;
beforeAll(async () => {
  alma = await settle(database, "alma", "analyst");
  mia = await settle(database, "mia", "member");
  await prepare(database, "insert into coaching.tasks (user_id, title) values ($1, 'of mia')", [mia.id]);
  await prepare(
    database,
    "insert into identity.saved_queries (user_id, name, document) values ($1, 'mine', '{ __typename }')",
    [alma.id],
  );
  url = await createAnalystLogin(database.connections, { account: "alma", days: 7 });
});

const stateOf = (client: pg.Client, sql: string) =>
  client.query(sql).then(
    () => undefined,
    ({ code }) => code as string,
  );

describe("an analyst's own login", () => {
  test("reads with psql what analysts read, without a word of set-up", async () => {
    const { stdout } = await promisify(execFile)("psql", [
      ...[url, "--no-psqlrc", "--tuples-only", "--no-align"],
      ...["--command", "select current_user, identity.current_user_id(), count(*) from coaching.tasks"],
    ]);

    expect(stdout.trim()).toBe(`quintet_analyst|${alma.id}|1`);
  });

  test("speaks for its account, whatever it sets", async () => {
    await using client = await connect(url);

    await client.query(
      "select set_config('jwt.claims.user_id', $1, false), set_config('jwt.claims.session_id', $1, false)",
      [mia.id],
    );
    const { rows } = await client.query(
      "select identity.current_user_id() as id, identity.current_session_id() as session, (select username from identity.signed_in_user()) as name",
    );

    expect(rows).toEqual([{ id: alma.id, session: null, name: "alma" }]);
  });

  test("becomes nobody else, nor its own login's equal: no other role, session or owner", async () => {
    await using client = await connect(url);

    for (const role of ["quintet_admin", "quintet_member", "quintet_owner", "quintet_authenticator", "postgres"]) {
      expect(await stateOf(client, `set role ${role}`)).toBe(permissionDenied);
      expect(await stateOf(client, `set session authorization ${role}`)).toBe(permissionDenied);
    }
    await client.query("reset role");
    const { rows } = await client.query("select current_user");
    expect(rows[0].current_user).toBe("quintet_analyst"); // the role's own setting
    await client.query("set role none");
    expect(await stateOf(client, "select from coaching.tasks")).toBe(permissionDenied);
  });

  test("reads no secret, and writes nothing, read only or not", async () => {
    await using client = await connect(url);

    expect(await stateOf(client, "select from identity_private.passwords")).toBe(permissionDenied);
    expect(await stateOf(client, "select pg_read_file('/etc/passwd')")).toBe(permissionDenied);
    expect(await stateOf(client, "create temp table mine (id int)")).toBe(readOnly);
    await client.query("set default_transaction_read_only = off");
    const { rows } = await client.query<{ name: string }>(
      `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'p') and n.nspname !~ '^(pg_|information_schema)'`,
    );
    expect(rows.length).toBeGreaterThan(20);
    const deleted = [];
    for (const { name } of rows) {
      const outcome = await client.query(`delete from ${name}`).catch(({ code }) => code);
      if (outcome !== permissionDenied && outcome.rowCount !== 0) deleted.push([name, outcome]);
    }
    expect(deleted).toEqual([]); // of saved queries, which analysts may delete, none is its own where it can write
    expect(
      await stateOf(client, "insert into identity.saved_queries (name, document) values ('mine', '{ __typename }')"),
    ).toBe(permissionDenied);
    for (const statement of [
      "select lo_create(0)",
      "create schema mine",
      "create temp table mine (id int)",
      "create table coaching.mine (id int)",
    ])
      expect([statement, await stateOf(client, statement)]).toEqual([statement, permissionDenied]);
  });

  test("has limits from the beginning, of which it cannot take back that of its connections", async () => {
    await using client = await connect(url);
    const { rows } = await client.query<{ setting: string }>(
      "select current_setting(name) as setting from unnest($1::text[]) as name",
      [
        [
          "statement_timeout",
          "idle_in_transaction_session_timeout",
          "lock_timeout",
          "default_transaction_read_only",
          "jit",
          "temp_file_limit",
        ],
      ],
    );
    const others: pg.Client[] = [];
    const tooMany = async () => {
      for (let i = 0; i < 5; i++) others.push(await connect(url));
    };

    await expect(tooMany()).rejects.toMatchObject({ code: "53300" });
    for (const other of others) await other.end();

    expect(rows.map(({ setting }) => setting)).toEqual(["1min", "1min", "3s", "on", "off", "1GB"]);
    expect(await stateOf(client, "set temp_file_limit = -1")).toBe(permissionDenied);
    await client.query("set default_transaction_read_only = off");
    expect(
      await stateOf(
        client,
        `alter role ${pg.escapeIdentifier(`quintet_analyst_${alma.id.replaceAll("-", "")}`)} connection limit -1`,
      ),
    ).toBe(permissionDenied);
  });
});

test("a login is asked for again: it has another password, and the old one ends", async () => {
  const { email } = await settle(database, "anna", "analyst");
  const first = await createAnalystLogin(database.connections, { account: "Anna", days: 1 });

  const again = await createAnalystLogin(database.connections, { account: email, days: 1 });

  await expect(connect(first)).rejects.toMatchObject({ code: "28P01" });
  await using client = await connect(again);
  expect((await client.query("select 1 as one")).rows).toEqual([{ one: 1 }]);
});

test.each([
  ["that is not there", "nobody"],
  ["that is no analyst's", "mia"],
])("an account %s gets none", async (_, account) => {
  await expect(createAnalystLogin(database.connections, { account, days: 1 })).rejects.toMatchObject({
    code: "NOT_FOUND",
  });
});

test("without a superuser's connection none is made", async () => {
  const { rootUrl: _, ...connections } = database.connections;

  await expect(createAnalystLogin(connections, { account: "alma", days: 1 })).rejects.toMatchObject({
    code: "CONFIGURATION",
  });
});

describe("a login ends, and what it runs,", () => {
  test.each([
    ["when its account is no analyst's any more", "update identity.users set role = 'member' where id = $1"],
    ["with its account", "delete from identity.users where id = $1"],
  ])("%s", async (title, sql) => {
    const name = `ada${title.length}`;
    const { id } = await settle(database, name, "analyst");
    const own = await createAnalystLogin(database.connections, { account: name, days: 1 });
    await using client = await connect(own);
    const running = stateOf(client, "select pg_sleep(60)");

    await prepare(database, sql, [id]);

    expect(await running).toBe("57P01");
    await expect(connect(own)).rejects.toMatchObject({ code: permissionDenied });
    expect((await listAnalystLogins(database.connections)).find(({ login }) => own.includes(login))?.isOpen).toBe(
      false,
    );
  });

  test("when it is revoked", async () => {
    await settle(database, "ava", "analyst");
    const own = await createAnalystLogin(database.connections, { account: "ava", days: 1 });
    await using client = await connect(own);
    const running = stateOf(client, "select pg_sleep(60)");
    expect(await listAnalystLogins(database.connections)).toContainEqual(
      expect.objectContaining({ account: "ava", isOpen: true }),
    );

    await revokeAnalystLogin(database.connections, "ava");

    expect(await running).toBe("57P01");
    await expect(connect(own)).rejects.toMatchObject({ code: "28P01" });
    expect((await listAnalystLogins(database.connections)).map(({ account }) => account)).not.toContain("ava");
    await expect(revokeAnalystLogin(database.connections, "ava")).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});
