import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "@jest/globals";
import { isComplete, isSuccess, sendLoad } from "../../bench/support/load.ts";

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
});

const request = Buffer.from("POST / HTTP/1.1\r\nhost: here\r\ncontent-length: 2\r\n\r\n{}");

test("every request is sent once and counted once, over so many connections", async () => {
  let arrived = 0;
  const port = await serve((_, response) => {
    arrived++;
    response.end('{"data":{}}');
  });

  const result = await sendLoad({
    port,
    requests: Array(500).fill(request),
    repeat: false,
    connections: 8,
    seconds: 20,
  });

  expect(arrived).toBe(500);
  expect(result.requests).toBe(500);
  expect(result.p50).toBeLessThanOrEqual(result.p99);
});

test("at a fixed rate no more are sent than are due", async () => {
  const port = await serve((_, response) => void response.end('{"data":{}}'));

  const { requests } = await sendLoad({
    port,
    requests: [request],
    repeat: true,
    connections: 4,
    seconds: 1,
    rate: 50,
  });

  expect(requests).toBeGreaterThan(0);
  expect(requests).toBeLessThanOrEqual(51);
});

test("at a fixed rate the wait for a connection counts", async () => {
  const port = await serve((_, response) => void setTimeout(() => response.end('{"data":{}}'), 100));

  const { slowest } = await sendLoad({ port, requests: [request], repeat: true, connections: 1, seconds: 1, rate: 40 });

  expect(slowest).toBeGreaterThan(500);
});

test.each([
  ["an error in the body", '{"data":null,"errors":[]}', 200],
  ["another status", "{}", 503],
])("load ends at %s: a server is not fast by refusing", async (_, body, status) => {
  const port = await serve((_request, response) => void response.writeHead(status).end(body));

  const sent = sendLoad({ port, requests: [request], repeat: true, connections: 2, seconds: 5 });

  await expect(sent).rejects.toThrow(/Not a success/);
});

test("an answer is complete by its length or by its last chunk", () => {
  const chunked = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}\r\n";

  expect(isComplete(Buffer.from("HTTP/1.1 200 OK\r\ncontent-le"))).toBe(false);
  expect(isComplete(Buffer.from("HTTP/1.1 200 OK\r\ncontent-length: 3\r\n\r\n{}"))).toBe(false);
  expect(isComplete(Buffer.from("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"))).toBe(true);
  expect(isComplete(Buffer.from(chunked))).toBe(false);
  expect(isComplete(Buffer.from(`${chunked}0\r\n\r\n`))).toBe(true);
  expect(isSuccess(Buffer.from("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}"))).toBe(true);
});

async function serve(listener: RequestListener): Promise<number> {
  const server = createServer(listener).listen(0, "127.0.0.1");
  servers.push(server);
  await new Promise((resolve) => server.once("listening", resolve));
  return (server.address() as AddressInfo).port;
}
