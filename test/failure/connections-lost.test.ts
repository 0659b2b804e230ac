import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { databaseName } from "../../src/database/connections.ts";
import { openSocket } from "../auth/support/socket-client.ts";
import { connect } from "../support/connect.ts";
import { useDatabase } from "../support/database.ts";
import { postOperation } from "../support/post-operation.ts";
import { useServer } from "../support/server.ts";
import { until } from "../support/until.ts";
import { balance, openLedger } from "./support/ledger.ts";
import { openTcpProxy, type TcpProxy } from "./support/tcp-proxy.ts";

const database = useDatabase();
let proxy: TcpProxy;

beforeAll(async () => {
  proxy = await openTcpProxy(database.connections.authenticatorUrl);
});
afterAll(async () => {
  await proxy[Symbol.asyncDispose]();
});

const throughProxy = {
  ...database,
  get connections() {
    return { ...database.connections, authenticatorUrl: proxy.url };
  },
};
const server = useServer(throughProxy, {
  environment: { QUINTET_POOL_SIZE: "4", QUINTET_DATABASE_TIMEOUT_MS: "1000" },
});

const readTasks = "{ coachingTasks(first: 1) { nodes { id } } }";

async function ready(): Promise<number> {
  return (await fetch(`${server.url}/health/ready`)).status;
}

async function asRoot(sql: string, values: unknown[] = []): Promise<void> {
  await using root = await connect(database.connections.rootUrl);
  await root.query(sql, values);
}

describe("writes while connections are lost", () => {
  const losses: [string, () => Promise<void> | void][] = [
    [
      "each backend is terminated, again and again",
      () =>
        asRoot(
          "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'quintet_authenticator' and datname = $1",
          [databaseName(database.connections.ownerUrl)],
        ),
    ],
    ["the network resets all connections", () => proxy.cut()],
  ];

  test.each(losses)("%s: none that was acknowledged is lost, and all are answered", async (loss, lose) => {
    const name = loss.slice(0, 12).replaceAll(" ", "-");
    const { accessToken } = await server.signUp(name);
    const ledger = openLedger({ url: server.url, token: accessToken }, name);
    let finished = false;

    const writing = ledger.write({ writers: 8, until: () => finished });
    for (let time = 0; time < 10; time++) {
      await new Promise((resolve) => setTimeout(resolve, 60));
      await lose();
    }
    const lastLoss = performance.now();
    await until(async () => ledger.firstSuccessAfter(lastLoss) !== undefined);
    finished = true;
    await writing;

    const { lost, unsent } = await balance(ledger, { ownerUrl: database.connections.ownerUrl, name });
    expect({ lost, unsent }).toEqual({ lost: [], unsent: [] });
    expect(Object.keys(ledger.statuses).sort()).toEqual(["200", "503"]);
  });
});

describe("a network that swallows everything", () => {
  test("requests end with 503 and Retry-After, sockets stay, and all is well when it heals", async () => {
    const { accessToken } = await server.signUp("patience");
    await using socket = await openSocket({ url: server.url, parameters: { authorization: `Bearer ${accessToken}` } });
    await socket.send(readTasks);
    await Promise.all(Array.from({ length: 8 }, () => server.send(readTasks, { token: accessToken })));

    proxy.swallow();
    const begin = performance.now();
    const [inFlight, overSocket, unready, live] = await Promise.all([
      post(accessToken),
      socket.send(readTasks),
      ready(),
      fetch(`${server.url}/health/live`),
    ]);
    const withoutConnection = await post(accessToken);
    const milliseconds = performance.now() - begin;
    proxy.heal();
    await until(async () => (await ready()) === 200);

    for (const answer of [inFlight, withoutConnection]) {
      expect(answer.status).toBe(503);
      expect(answer.headers.get("retry-after")).toBe("1");
      expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: "UNAVAILABLE" } }] });
    }
    expect(overSocket.code).toBe("UNAVAILABLE");
    expect([unready, live.status]).toEqual([503, 200]);
    expect(milliseconds).toBeLessThan(20_000);
    expect((await server.send(readTasks, { token: accessToken })).errors).toBeUndefined();
    expect((await socket.send(readTasks)).code).toBeUndefined();
  });

  function post(token: string): Promise<Response> {
    return postOperation(server.url, { query: readTasks }, { token });
  }
});

describe("a database that lets nobody in", () => {
  test("is 503 for every kind of request that needs it, and for no other", async () => {
    const { accessToken } = await server.signUp("outsider");
    const { data } = await server.send('mutation { createApiKey(input: {name: "key"}) { key } }', {
      token: accessToken,
    });
    const name = databaseName(database.connections.ownerUrl);

    await asRoot(`alter database ${name} connection limit 0`);
    await using _open = { [Symbol.asyncDispose]: () => asRoot(`alter database ${name} connection limit -1`) };
    proxy.cut();
    const answers = await Promise.all([
      server.send(readTasks, { token: accessToken }),
      server.send(readTasks, { token: data.createApiKey.key }),
      server.send('mutation { signIn(input: {login: "outsider", password: "wrong"}) { accessToken } }'),
      server.send('mutation { signUp(input: {username: "new", password: "correct horse"}) { accessToken } }'),
    ]);
    const withoutDatabase = await server.send("{ __typename }");
    const unready = await ready();
    await asRoot(`alter database ${name} connection limit -1`);

    expect(answers.map(({ status, code }) => [status, code])).toEqual(Array(4).fill([503, "UNAVAILABLE"]));
    expect(withoutDatabase.status).toBe(200);
    expect(unready).toBe(503);
    expect((await server.send(readTasks, { token: data.createApiKey.key })).status).toBe(200);
    expect(await ready()).toBe(200);
  });
});
