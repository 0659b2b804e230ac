import { once } from "node:events";
import { createConnection, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "@jest/globals";
import { useDatabase } from "../support/database.ts";
import { useServer } from "../support/server.ts";

const server = useServer(useDatabase(), { environment: { QUINTET_MAX_OPERATIONS: "4" } });

const head = "POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n";

async function open(): Promise<Socket> {
  const socket = createConnection({ port: Number(new URL(server.url).port), host: "127.0.0.1" });
  socket.on("error", () => {});
  await once(socket, "connect");
  return socket;
}

/** What is sent back until the server ends the connection. */
async function readAll(socket: Socket): Promise<string> {
  let text = "";
  socket.on("data", (chunk) => {
    text += chunk;
  });
  if (!socket.closed) await once(socket, "close");
  return text;
}

describe("clients that take their time", () => {
  test("a request whose headers do not end is answered with 408", async () => {
    const socket = await open();

    socket.write(`${head}x-slow: `);
    const answer = await readAll(socket);

    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
  });

  test("more bodies that do not come than the server has places keep nobody else out", async () => {
    const sockets = await Promise.all(Array.from({ length: 8 }, open));

    for (const socket of sockets) socket.write(`${head}content-length: 1000\r\n\r\n{`);
    await sleep(1_500);
    const others = await Promise.all(Array.from({ length: 4 }, () => server.send("{ currentUser { id } }")));
    for (const socket of sockets) socket.destroy();

    expect(others.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  });

  test("a body that comes late, and one that comes in pieces, is answered", async () => {
    const body = JSON.stringify({ query: "{ currentUser { id } }" });
    const socket = await open();

    socket.write(`${head}connection: close\r\ncontent-length: ${body.length}\r\n\r\n`);
    for (const byte of body) {
      await sleep(50);
      socket.write(byte);
    }
    const answer = await readAll(socket);

    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
    expect(answer).toContain('{"data":{"currentUser":null}');
  });

  test("clients that go away before the answer leave their places free", async () => {
    const body = JSON.stringify({ query: "{ currentUser { id } }" });

    for (let round = 0; round < 10; round++) {
      const sockets = await Promise.all(Array.from({ length: 4 }, open));
      for (const socket of sockets)
        socket.write(`${head}content-length: ${body.length}\r\n\r\n${body.slice(0, round)}`);
      await sleep(5);
      for (const socket of sockets) socket.destroy();
    }
    await sleep(100);
    const others = await Promise.all(Array.from({ length: 4 }, () => server.send("{ currentUser { id } }")));

    expect(others.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  });
});
