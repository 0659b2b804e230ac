import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "@jest/globals";
import { createClient } from "graphql-sse";
import { openSocket } from "../auth/support/socket-client.ts";
import { connect } from "../support/connect.ts";
import { useDatabase } from "../support/database.ts";
import { useServer } from "../support/server.ts";
import { until } from "../support/until.ts";
import { graphqlRequest } from "./support/http-connection.ts";
import { measurePeak, offerLoad } from "./support/overload.ts";

const most = 12;
const database = useDatabase();
const server = useServer(database, {
  environment: {
    QUINTET_POOL_SIZE: "4",
    QUINTET_MAX_OPERATIONS: String(most),
    QUINTET_CORS_ORIGINS: "https://app.example",
  },
});

type Answer = { errors?: { extensions: { code: string } }[] };

const readTasks = "{ coachingTasks(first: 1) { nodes { id } } }";

describe("more operations than the server has places for", () => {
  test("are refused at once over HTTP, SSE and WebSocket alike; health is not; places come free again", async () => {
    const { accessToken } = await server.signUp("crowd");
    const { accessToken: another } = await server.signUp("another");
    await using socket = await openSocket({ url: server.url, parameters: { authorization: `Bearer ${another}` } });
    await using owner = await connect(database.connections.ownerUrl);

    await owner.query("begin; lock table coaching.tasks in access exclusive mode");
    const running = Array.from({ length: most }, () => server.send(readTasks, { token: accessToken }));
    await until(async () => (await server.send("{ __typename }")).status === 503);
    const overHttp = await fetch(`${server.url}/graphql?query=${encodeURIComponent(readTasks)}`);
    const overSse = await sendOverSse();
    const overSocket = await socket.send("{ __typename }");
    const live = await fetch(`${server.url}/health/live`);
    const preflight = await fetch(`${server.url}/graphql`, {
      method: "OPTIONS",
      headers: { origin: "https://app.example", "access-control-request-method": "POST" },
    });
    await owner.query("rollback");
    const answers = await Promise.all(running);

    expect(overHttp.status).toBe(503);
    expect(overHttp.headers.get("retry-after")).toBe("1");
    expect(securityHeadersOf(overHttp)).toEqual(securityHeadersOf(live));
    expect(await overHttp.json()).toMatchObject({ errors: [{ extensions: { code: "UNAVAILABLE" } }] });
    expect(overSse).toBe(503);
    expect(overSocket.code).toBe("UNAVAILABLE");
    expect(live.status).toBe(200);
    expect(preflight.ok).toBe(true);
    await until(async () => (await shedOperations()) >= 3);
    expect(answers.map(({ status }) => status)).toEqual(Array(most).fill(200));
    expect((await server.send(readTasks, { token: accessToken })).status).toBe(200);
    expect((await socket.send(readTasks)).code).toBeUndefined();
  });

  async function shedOperations(): Promise<number> {
    const metrics = await (await fetch(`${server.url}/metrics`)).text();
    return Number(/^quintet_shed_operations_total (\d+)$/m.exec(metrics)?.[1]);
  }

  async function sendOverSse(): Promise<number> {
    const response = await fetch(`${server.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "text/event-stream" },
      body: JSON.stringify({ query: readTasks }),
    });
    return response.status;
  }

  test("an operation over a WebSocket or an event stream leaves its place when it is done", async () => {
    const { accessToken } = await server.signUp("regular");
    const authorization = `Bearer ${accessToken}`;
    await using socket = await openSocket({ url: server.url, parameters: { authorization } });
    const events = createClient({ url: `${server.url}/graphql`, headers: { authorization }, retryAttempts: 0 });

    const codes: unknown[] = [];
    for (let time = 0; time <= most; time++) {
      codes.push((await socket.send(readTasks)).code);
      for await (const { errors } of events.iterate({ query: readTasks })) codes.push(errors?.[0]?.extensions?.code);
    }
    events.dispose();

    expect(codes).toEqual(Array(2 * (most + 1)).fill(undefined));
  });
});

describe("under overload that lasts", () => {
  const narrow = useServer(database, { environment: { QUINTET_POOL_SIZE: "1", QUINTET_MAX_OPERATIONS: String(most) } });

  test("three operations for each connection are admitted, although there is room for more", async () => {
    const { accessToken } = await narrow.signUp("patient");
    await using owner = await connect(database.connections.ownerUrl);
    await owner.query("begin; lock table coaching.tasks in access exclusive mode");
    const ask = (query: string, signal?: AbortSignal) =>
      fetch(`${narrow.url}/graphql?query=${encodeURIComponent(query)}`, {
        headers: { authorization: `Bearer ${accessToken}`, "content-type": "application/json" },
        ...(signal && { signal }),
      }).then(async (response) => ((await response.json()) as Answer).errors?.[0]?.extensions.code);
    const clients = Array.from({ length: most }, () => new AbortController());
    const running = clients.map(({ signal }) => ask(readTasks, signal).catch(() => "aborted"));

    for (let time = 0; time < 15; time++) {
      await ask("{ __typename }");
      await sleep(20);
    }
    for (const client of clients.slice(0, most / 2)) client.abort();
    await sleep(100);
    const codes = [await ask(readTasks), await ask(readTasks), await ask(readTasks)];
    await owner.query("rollback");
    await Promise.all(running);

    expect(codes).toEqual(["UNAVAILABLE", "UNAVAILABLE", "UNAVAILABLE"]);
    await until(async () => (await ask(readTasks)) === undefined);
  });
});

const perAnswer = /^(date|connection|keep-alive|content-(type|length)|etag|retry-after|x-request-id)$/;

function securityHeadersOf({ headers }: Response): Record<string, string> {
  return Object.fromEntries([...headers].filter(([name]) => !perAnswer.test(name)));
}

test("five times as many requests as can be served: all are answered, with 200 or 503, and most of the capacity stays", async () => {
  const { accessToken } = await server.signUp("swarm");
  const request = graphqlRequest({ query: readTasks, token: accessToken });
  const load = { port: Number(new URL(server.url).port), requests: [request], seconds: 1 };

  const peak = await measurePeak({ ...load, connections: most });
  const overload = await offerLoad({ ...load, connections: 128, rate: 5 * peak.goodput });

  expect({ peak: peak.failed, overload: overload.failed }).toEqual({ peak: 0, overload: 0 });
  expect(overload.served + overload.refused).toBeGreaterThan(peak.served);
  expect(overload.refused).toBeGreaterThan(0);
  // Load generator and server share a thread here; bench/failure/overload.ts measures them apart.
  expect(overload.goodput).toBeGreaterThan(peak.goodput / 10);
});
