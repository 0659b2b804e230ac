import { once } from "node:events";
import { request } from "node:http";
import { beforeAll, expect, test } from "@jest/globals";
import { createClient } from "graphql-ws";
import { WebSocket } from "ws";
import { databaseName } from "../../src/database/connections.ts";
import { socketUrl } from "../auth/support/socket-client.ts";
import { connect } from "../support/connect.ts";
import { useDatabase } from "../support/database.ts";
import { useServer } from "../support/server.ts";

const database = useDatabase();

// Before the server starts, whose API has it then.
beforeAll(async () => {
  await using owner = await connect(database.connections.ownerUrl);
  await owner.query(`
    create function coaching.nap(seconds double precision) returns text language sql stable
      as $$ select pg_sleep(seconds)::text || 'rested' $$;
    grant execute on function coaching.nap to quintet_anonymous;
    grant usage on schema coaching to quintet_anonymous`);
});

// No limit of time ends what is to be cancelled.
const server = useServer(database, {
  environment: {
    QUINTET_STATEMENT_TIMEOUT_MS: "200000",
    QUINTET_OPERATION_TIMEOUT_MS: "200000",
    QUINTET_DATABASE_TIMEOUT_MS: "300000",
  },
});
const nap = (seconds: number) => ({ query: `{ coachingNap(seconds: ${seconds}) }` });

test("an operation whose client stays is answered", async () => {
  const { data, errors } = await server.send(nap(0.01).query);

  expect(errors).toBeUndefined();
  expect(data).toEqual({ coachingNap: "rested" });
});

test.each([
  ["HTTP", "application/graphql-response+json"],
  ["server-sent events", "text/event-stream"],
])("over %s a client that goes away cancels its SQL", async (_transport, accept) => {
  const sent = post(nap(9), accept);
  await until((count) => count === 1);

  sent.destroy();

  await until((count) => count === 0);
});

test("over WebSocket an operation that its client completes is cancelled, and the socket lives on", async () => {
  const client = openClient();
  let wasClosed = false;
  client.on("closed", () => {
    wasClosed = true;
  });
  const complete = client.subscribe(nap(9), silent);
  await until((count) => count === 1);

  complete();

  await until((count) => count === 0);
  expect(wasClosed).toBe(false);
  expect(await client.iterate(nap(0.01)).next()).toMatchObject({ value: { data: { coachingNap: "rested" } } });
  await client.dispose();
});

test("over WebSocket it is cancelled however the client writes that", async () => {
  const socket = new WebSocket(socketUrl(server.url), "graphql-transport-ws");
  await once(socket, "open");
  socket.send('{"type":"connection_init"}');
  await once(socket, "message");
  socket.send(JSON.stringify({ id: "1", type: "subscribe", payload: nap(9) }));
  await until((count) => count === 1);

  socket.send(`{"id":"1","type":"compl\\u0065te"${" ".repeat(2_000)}}`);

  await until((count) => count === 0);
  socket.close();
});

test("over WebSocket a socket that closes cancels all of its operations", async () => {
  const client = openClient();
  for (const seconds of [90, 91, 92]) client.subscribe(nap(seconds), silent);
  await until((count) => count === 3);

  client.terminate();

  await until((count) => count === 0);
});

const silent = { next() {}, error() {}, complete() {} };

function openClient() {
  return createClient({
    url: socketUrl(server.url),
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    lazy: false,
    onNonLazyError: () => {},
  });
}

function post(body: object, accept: string) {
  const sent = request(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", accept },
  });
  sent.on("error", () => {});
  sent.end(JSON.stringify(body));
  return sent;
}

/** Waits until so many of the server's statements sleep; much shorter than they do. */
async function until(isEnough: (count: number) => boolean): Promise<void> {
  await using watcher = await connect(database.connections.rootUrl);
  for (const deadline = Date.now() + 5_000; ; ) {
    const { rows } = await watcher.query<{ count: number }>(
      "select count(*)::integer as count from pg_stat_activity where datname = $1 and wait_event = 'PgSleep'",
      [databaseName(database.connections.authenticatorUrl)],
    );
    if (isEnough(rows[0]?.count ?? 0)) return;
    if (Date.now() > deadline) throw new Error(`${rows[0]?.count} statements sleep`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
