import { expect, test } from "@jest/globals";
import pg from "pg";
import { makePgAdaptor } from "../../../src/database/pg-adaptor/adaptor.ts";
import { type Client, member, useLab } from "./support/lab.ts";

const lab = useLab();

const identities = 250;
const requests = 100_000;
const connections = 4;

test.each([
  ["null", null],
  ["undefined", undefined],
  ["empty", {}],
  ["without a role", { "jwt.claims.user_id": "anna" }],
  ["with an empty role", { role: "" }],
])("settings that are %s run nothing", async (_which, pgSettings) => {
  const { withPgClient, proxy } = lab.ours;
  let wasCalled = false;

  const attempt = withPgClient(pgSettings as never, async () => {
    wasCalled = true;
  });

  await expect(attempt).rejects.toThrow("role");
  expect(wasCalled).toBe(false);
  expect(proxy.takeRoundTrips()).toEqual([]);
});

test("a claim is a value, whatever it looks like", async () => {
  const userId = `'; drop table lab.rows; -- "\\ $1 é`;

  const { rows } = await lab.ours.withPgClient(member(userId), (client) =>
    client.query({ text: "select current_setting('jwt.claims.user_id')", arrayMode: true }),
  );

  expect(rows).toEqual([[userId]]);
});

test("once the claims have failed nothing runs, whoever looks away", async () => {
  const who = { text: "select current_user" };
  const answers: unknown[] = [];

  const attempt = lab.ours.withPgClient({ role: "nobody_knows" }, async (client) => {
    for (const how of [{}, {}, { arrayMode: true }]) {
      answers.push(await client.query({ ...who, ...how }).catch((error) => error.code));
    }
  });

  await expect(attempt).rejects.toMatchObject({ code: "22023" });
  expect(answers).toEqual(["22023", "22023", "22023"]);
});

test("the client is of no use after its callback", async () => {
  let kept: Client | undefined;
  await lab.ours.withPgClient(member(), async (client) => {
    kept = client;
  });

  await expect(kept?.query({ text: "select 1" })).rejects.toThrow("callback has ended");
});

test(`${requests} requests of ${identities} identities over ${connections} connections leave no claim on any`, async () => {
  const pool = new pg.Pool({ connectionString: lab.database.connections.authenticatorUrl, max: connections });
  const withPgClient = makePgAdaptor({ preparedStatements: 100 }).createWithPgClient({ pool });
  const wrong: unknown[] = [];
  let sent = 0;

  const worker = async () => {
    for (let i = sent++; i < requests; i = sent++) {
      const userId = `user-${i % identities}`;
      const answer = await withPgClient(member(userId), (client) => ask(client, i));
      if (answer !== `quintet_member/${userId}`) wrong.push([i, userId, answer]);
      if (i % 100 === 0) wrong.push(...(await claimsOn(pool)));
    }
  };
  await Promise.all(Array.from({ length: 16 }, worker));
  const clients = await Promise.all(Array.from({ length: connections }, () => pool.connect()));
  const left = await Promise.all(clients.map(claimsOn));
  for (const client of clients) client.release();
  await pool.end();

  expect(wrong).toEqual([]);
  expect(left).toEqual(Array(connections).fill([]));
});

/** Asks who it is: mostly as a request does, now and then in a transaction, after a failure, or with one. */
async function ask(client: Client, i: number): Promise<unknown> {
  const whoami = { text: "select lab.whoami() as who", arrayMode: true };
  const rowOf = async (run: Promise<{ rows: readonly unknown[] }>) => (await run).rows[0] as any;
  switch (i % 50) {
    case 7:
      return (await rowOf(client.withTransaction((inner) => inner.query(whoami))))[0];
    case 17:
      await client.query({ text: "select 1 / 0", arrayMode: true }).catch(() => {});
      return (await rowOf(client.query({ ...whoami, name: "whoami" })))[0];
    case 27:
      return (await rowOf(client.query({ text: "select lab.whoami() as who" }))).who;
    case 37:
      return (await rowOf(client.query(whoami)))[0];
    default:
      return (await rowOf(client.query({ ...whoami, name: "whoami" })))[0];
  }
}

/** What a statement without claims finds of anybody's; nothing is as it should be. */
async function claimsOn(connection: pg.Pool | pg.PoolClient): Promise<unknown[]> {
  const { rows } = await connection.query(`
    select current_user, session_user, current_setting('role') as role, current_setting('jwt.claims.user_id', true) as claim
    where current_user <> session_user or current_setting('role') <> 'none'
      or nullif(current_setting('jwt.claims.user_id', true), '') is not null`);
  return rows;
}
