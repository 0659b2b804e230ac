import { once } from "node:events";
import { connect } from "node:net";
import { describe, expect, test } from "@jest/globals";
import { WebSocket } from "ws";
import { parseConfig } from "../../src/config/config.ts";
import { useDatabase } from "../support/database.ts";
import { useServer } from "../support/server.ts";

const server = useServer(useDatabase(), {
  environment: {
    QUINTET_PUBLIC_URL: "https://api.public.example",
    QUINTET_HOSTS: "db-team.example, *.ours.example,[fd00::7]",
  },
});

/** The first line, and the body, of the answer to a request that is sent as it is. */
async function sendRaw(lines: readonly string[]): Promise<{ status: number; body: string }> {
  const socket = connect(Number(new URL(server.url).port), "127.0.0.1");
  socket.write(`${[...lines, "connection: close", "", ""].join("\r\n")}`);
  let received = "";
  socket.setEncoding("utf8").on("data", (chunk) => {
    received += chunk;
  });
  await once(socket, "close");
  return { status: Number(received.slice(9, 12)), body: received.slice(received.indexOf("\r\n\r\n") + 4) };
}

const get = (target: string, ...headers: string[]) => sendRaw([`GET ${target} HTTP/1.1`, ...headers]);
const ask = "/graphql?query=%7B__typename%7D";

describe("a request for a host of ours is answered", () => {
  test.each([
    ...["localhost", "LocalHost:5678", "localhost.", "app.localhost:80", "127.0.0.1:1", "127.8.9.10", "[::1]:5678"],
    ...["api.public.example", "API.public.example:443", "db-team.example:5678", "a.b.ours.example", "[fd00::7]:80"],
  ])("%s", async (host) => {
    expect(await get(ask, `host: ${host}`)).toMatchObject({ status: 200 });
  });

  test("by an absolute target too", async () => {
    expect(await get(`http://localhost:5678${ask}`, "host: api.public.example")).toMatchObject({ status: 200 });
  });
});

describe("a request for another host is refused", () => {
  test.each([
    ...[
      "rebound.example",
      "localhost.example",
      "localhost.evil.example:5678",
      "xlocalhost",
      "127.0.0.1.example",
      "0.0.0.0",
    ],
    ...[
      "127.0.0.256",
      "127.1",
      "2130706433",
      "0x7f.0.0.1",
      "10.0.0.7",
      "[::]",
      "[::2]:80",
      "::1",
      "ours.example",
      "public.example",
    ],
    ...[
      "localhost@rebound.example",
      "rebound.example@localhost",
      "localhost/x",
      "localhost:80:80",
      "localhost:x",
      "localhost, x",
    ],
    ...["localhost rebound.example", "loca%6chost", "", "localhost..", ".localhost."],
  ])("%s", async (host) => {
    const { status, body } = await get(ask, `host: ${host}`);

    expect([status, body]).toEqual([421, expect.stringContaining('"code":"MISDIRECTED"')]);
    expect(body).toContain("QUINTET_HOSTS");
  });

  test("as are two Host lines, whatever they say", async () => {
    for (const hosts of [
      ["localhost", "rebound.example"],
      ["rebound.example", "localhost"],
      ["localhost", "localhost"],
    ]) {
      expect(await get(ask, `host: ${hosts[0]}`, `HOST: ${hosts[1]}`)).toMatchObject({ status: 421 });
    }
  });

  test("as is one without a host", async () => {
    expect(await get(ask)).toMatchObject({ status: 400 }); // Node's own answer: HTTP/1.1 demands one
    expect(await sendRaw([`GET ${ask} HTTP/1.0`])).toMatchObject({ status: 421 });
  });

  test("as is an absolute target of another, whatever the Host line says", async () => {
    expect(await get(`http://rebound.example${ask}`, "host: localhost")).toMatchObject({ status: 421 });
    expect(await get(`http://localhost@rebound.example${ask}`, "host: localhost")).toMatchObject({ status: 421 });
    expect(await get(`http://localhost${ask}`, "host: rebound.example")).toMatchObject({ status: 421 });
  });

  test.each([
    "/",
    "/schema.graphql",
    "/metrics",
    "/.well-known/jwks.json",
    "/auth/github",
    "/graphiql/session.js",
    "/nothing",
  ])("wherever it goes: %s", async (path) => {
    expect(await get(path, "host: rebound.example")).toMatchObject({ status: 421 });
  });

  test("by POST, and when a page asks whether it may", async () => {
    const post = [
      "POST /graphql HTTP/1.1",
      "host: rebound.example",
      "content-type: application/json",
      "content-length: 0",
    ];

    expect(await sendRaw(post)).toMatchObject({ status: 421 });
    expect(
      await sendRaw(["OPTIONS /graphql HTTP/1.1", "host: rebound.example", "origin: http://rebound.example"]),
    ).toMatchObject({ status: 421 });
  });

  test("and opens no WebSocket, though its page comes from there too", async () => {
    const socket = new WebSocket(`${server.url.replace("http", "ws")}/graphql`, "graphql-transport-ws", {
      headers: { host: "rebound.example", origin: "http://rebound.example" },
    });

    const [, response] = await once(socket, "unexpected-response");

    expect(response.statusCode).toBe(421);
    socket.on("error", () => {}).terminate();
  });
});

test("health checks may call the server what they like", async () => {
  for (const path of ["/health/live", "/health/ready", "/health/live?x"]) {
    expect(await get(path, "host: 10.0.0.7:5678")).toMatchObject({ status: 200 });
    expect(await sendRaw([`GET ${path} HTTP/1.0`])).toMatchObject({ status: 200 });
  }
  expect(await get("/health/../graphql", "host: 10.0.0.7")).toMatchObject({ status: 421 });
});

test("QUINTET_HOSTS is a list of names without ports", () => {
  expect(parseConfig({ QUINTET_HOSTS: "A.example, *.b.example,10.0.0.7,[::1],*" }).hosts).toEqual([
    ...["a.example", "*.b.example", "10.0.0.7", "[::1]", "*"],
  ]);
  for (const wrong of ["a.example:80", "https://a.example", "a b", "*example", "a.*"]) {
    expect(() => parseConfig({ QUINTET_HOSTS: wrong })).toThrow("QUINTET_HOSTS");
  }
});
