import { once } from "node:events";
import { get, type IncomingMessage } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { beforeEach, describe, expect, test } from "@jest/globals";
import { WebSocket } from "ws";
import { socketUrl } from "../auth/support/socket-client.ts";
import { useDatabase } from "../support/database.ts";
import { useServer } from "../support/server.ts";
import { until } from "../support/until.ts";

const log: { level: number; msg: string }[] = [];
const database = useDatabase();
const listed = "https://app.example";
const server = useServer(database, {
  environment: { QUINTET_CORS_ORIGINS: listed, LOG_LEVEL: "info" },
  log: (line) => log.push(JSON.parse(line)),
});

beforeEach(() => {
  log.length = 0;
});

/** A bare socket of the protocol, on which anything can be sent. */
async function open(headers: Record<string, string> = {}): Promise<WebSocket> {
  const socket = new WebSocket(socketUrl(server.url), "graphql-transport-ws", { headers });
  await once(socket, "open");
  return socket;
}

async function openGreeted(): Promise<WebSocket> {
  const socket = await open();
  socket.send('{"type":"connection_init"}');
  await once(socket, "message");
  return socket;
}

const subscribe = (id: string, query = "{ nodeId }") => JSON.stringify({ id, type: "subscribe", payload: { query } });

async function codeOfClosing(socket: WebSocket, ...messages: string[]): Promise<number> {
  const closed = once(socket, "close");
  for (const message of messages) socket.send(message);
  const [code] = await closed;
  return code;
}

describe("a page of another origin", () => {
  const statusOf = (origin: string) =>
    open({ origin }).then(
      (socket) => {
        socket.close();
        return 101;
      },
      (error: Error) => Number(/\d{3}$/.exec(error.message)?.[0]),
    );

  test.each(["https://evil.example", "null", `${listed}.evil.example`, "not an origin"])(
    "%s opens no socket",
    async (origin) => {
      expect(await statusOf(origin)).toBe(403);
    },
  );

  test("opens one when it is listed, as our own and programs do", async () => {
    expect(await statusOf(listed)).toBe(101);
    expect(await statusOf(server.url)).toBe(101);
    expect((await open()).readyState).toBe(WebSocket.OPEN);
  });
});

describe("a peer that breaks the protocol meets its code, and no error in the log", () => {
  const isRunning = subscribe("x".repeat(500), "{ learningCourses(first: 1) { nodes { id } } }");

  test.each<[what: string, code: number, messages: string[]]>([
    ["two operations with one long id", 4409, [isRunning, isRunning]],
    [
      "two operations with one id of many bytes",
      4409,
      [isRunning, isRunning].map((text) => text.replace(/x+/, "é".repeat(80))),
    ],
    ["a result", 4400, ['{"id":"1","type":"next","payload":{}}']],
    ["a greeting of a server's", 4400, ['{"type":"connection_ack"}']],
  ])("%s: %d", async (_what, code, messages) => {
    expect(await codeOfClosing(await openGreeted(), ...messages)).toBe(code);
    expect(log.filter(({ level }) => level >= 50)).toEqual([]);
  });

  test("a ping whose payload is nested deeply is answered without it", async () => {
    const socket = await openGreeted();

    socket.send(`{"type":"ping","payload":{"a":${"[".repeat(300_000)}${"]".repeat(300_000)}}}`);
    const [answer] = await once(socket, "message");

    expect(String(answer)).toBe('{"type":"pong"}');
  });

  test.each([
    ["an object without a text", '{"toString":null,"valueOf":null}'],
    ["a list nested deeply", "[".repeat(20_000) + "]".repeat(20_000)],
    ["a list with a credential", '["Bearer x"]'],
  ])("a credential that is %s is refused at each operation", async (_what, credential) => {
    const socket = await open();
    socket.send(`{"type":"connection_init","payload":{"authorization":${credential}}}`);
    await once(socket, "message");

    socket.send(subscribe("1"));
    const [answer] = await once(socket, "message");

    expect(JSON.parse(String(answer))).toMatchObject({ payload: [{ extensions: { code: "UNAUTHENTICATED" } }] });
    expect(log.filter(({ level }) => level >= 50)).toEqual([]);
  });
});

test("a peer that takes nothing is not read from, and answered when it reads on", async () => {
  const socket = await openGreeted();
  const messages = 150;
  const refused = new Set<string>();
  socket.on("message", (data) => refused.add(JSON.parse(String(data)).id));

  socket.pause();
  for (let number = 0; number < messages; number++)
    socket.send(subscribe(`${number} ${"x".repeat(200_000)}`, "{ no }"));
  await sleep(1_000);
  const unread = socket.bufferedAmount;
  socket.resume();
  await until(async () => refused.size === messages);

  expect(unread).toBeGreaterThan(10_000_000);
  socket.close();
});

test("what asks to become a WebSocket elsewhere is answered as it is", async () => {
  const headers = { connection: "upgrade", upgrade: "websocket" };
  const [answer] = await once(get(`${server.url}/health/live`, { headers }), "response");

  expect((answer as IncomingMessage).statusCode).toBe(200);
});
