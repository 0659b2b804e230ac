import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { databaseName } from "../../src/database/connections.ts";
import { type Checkout, copyCheckout, type Running } from "../support/checkout.ts";
import { connect } from "../support/connect.ts";
import { useDatabase } from "../support/database.ts";
import { until } from "../support/until.ts";
import { serverMessage } from "./support/server-messages.ts";
import { openTcpProxy, type TcpProxy } from "./support/tcp-proxy.ts";

/** What stands between Quintet and PostgreSQL says things that PostgreSQL has not said. */
const database = useDatabase();
const poolSize = 3;
let checkout: Checkout;
let proxy: TcpProxy;
let server: Running;

beforeAll(async () => {
  checkout = await copyCheckout();
  proxy = await openTcpProxy(database.connections.authenticatorUrl);
  server = await checkout.start({
    DATABASE_URL: database.connections.ownerUrl,
    AUTH_DATABASE_URL: proxy.url,
    QUINTET_POOL_SIZE: String(poolSize),
  });
});
beforeEach(() => server.ready());
afterAll(async () => {
  await checkout[Symbol.asyncDispose]();
  await proxy[Symbol.asyncDispose]();
});

const portalSuspended = serverMessage("s");
const readyForQuery = serverMessage("Z", Buffer.from("I"));
const endlessRow = serverMessage("D");
const row = serverMessage("D", Buffer.from([0, 1, 0, 0, 0, 1, 65]));
const ask = () => server.send('{ userByEmail(email: "nobody@test.example") { id } }');

describe("a message that nobody asked for", () => {
  test.each([
    ["that a portal is suspended", portalSuspended],
    ["that it is ready", readyForQuery],
    ["a row that ends before its columns", endlessRow],
  ])("%s: the request that runs ends with 503, the process goes on", async (_what, message) => {
    await using owner = await connect(database.connections.ownerUrl);
    await owner.query("begin; lock table identity.users in access exclusive mode");
    const waiting = ask();
    await until(async () => (await sessions("wait_event_type = 'Lock'")) === 1);

    proxy.inject(message);
    const { status, errors } = await waiting;
    await owner.query("rollback");
    const next = await ask();

    expect([status, errors?.[0]?.extensions.code]).toEqual([503, "UNAVAILABLE"]);
    expect(next).toMatchObject({ status: 200, data: { userByEmail: null } });
  });

  test("while it connects: it is 503, no connection is left behind, and all is well when that ends", async () => {
    proxy.greet(row);
    proxy.cut();
    const refused = [];
    for (let time = 0; time < 4 * poolSize; time++) refused.push(await ask());
    await new Promise((resolve) => setTimeout(resolve, 200)); // PostgreSQL has let in whomever it would
    const left = await sessions("true");
    proxy.greet(undefined);
    const next = await ask();

    expect(new Set(refused.map(({ status }) => status))).toEqual(new Set([503]));
    expect(left).toBeLessThanOrEqual(poolSize);
    expect(next).toMatchObject({ status: 200, data: { userByEmail: null } });
  });
});

/** How many of the server's sessions there are of which the condition holds. */
async function sessions(condition: string): Promise<number> {
  await using root = await connect(database.connections.rootUrl);
  const { rows } = await root.query(
    `select count(*)::int as count from pg_stat_activity where usename = 'quintet_authenticator' and datname = $1 and ${condition}`,
    [databaseName(database.connections.ownerUrl)],
  );
  return rows[0].count;
}
