import { access, readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { type AddressInfo, connect, type Socket } from "node:net";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { buildSchema, parse } from "graphql";
import { makeServer } from "graphql-ws";
import helmet from "helmet";
import { packageDirectoryOf } from "../../src/internals/embedded-postgres.ts";
import { closePools, placedMessageOf } from "../../src/internals/graphile-migrate.ts";
import { isTooManyTokens, isUnexpectedMessage } from "../../src/internals/graphql-errors.ts";
import { headersOf } from "../../src/internals/helmet.ts";
import { parserListenerOf, rememberParserListener, stopAccepting } from "../../src/internals/node-http.ts";

describe("Node's HTTP server", () => {
  test("parses what its only listener is given, and stops accepting without cutting what is open", async () => {
    const server = createServer((_request, response) => response.end("served"));
    const sockets: Socket[] = [];
    server.on("connection", (socket) => {
      rememberParserListener(socket);
      sockets.push(socket);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    const client = connect(port, "127.0.0.1");
    const answers: string[] = [];
    const answered = () =>
      new Promise<void>((resolve) => client.once("data", (data) => resolve(void answers.push(String(data)))));
    client.write("GET / HTTP/1.1\r\nhost: a\r\n\r\n");
    await answered();
    const parse = parserListenerOf(sockets[0] as Socket);

    parse?.(Buffer.from("GET / HTTP/1.1\r\nhost: a\r\n\r\n")); // nothing was sent
    await answered();
    const closed = stopAccepting(server);
    const refused = await new Promise((resolve) => connect(port, "127.0.0.1").once("error", resolve));
    client.write("GET / HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n");
    await answered();
    client.end();
    await closed;
    server.close();

    expect(answers).toEqual(Array(3).fill(expect.stringMatching(/^HTTP\/1\.1 200 .*served/s)));
    expect(refused).toMatchObject({ code: "ECONNREFUSED" });
  });

  test("gives the parser away with an upgrade", async () => {
    const server = createServer();
    const after = new Promise((resolve) => {
      server.on("connection", rememberParserListener);
      server.on("upgrade", (_request, socket) =>
        resolve([parserListenerOf(socket as Socket), void socket.destroy()][0]),
      );
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const client = connect((server.address() as AddressInfo).port, "127.0.0.1");
    client.on("error", () => {});
    client.write("GET / HTTP/1.1\r\nhost: a\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n");

    expect(await after).toBeUndefined();
    client.destroy();
    server.close();
  });
});

test("graphql-js says with this text that a document has too many tokens", () => {
  const parsing = () => parse("{ a b c }", { maxTokens: 2 });

  expect(parsing).toThrow(expect.objectContaining({ message: expect.any(String) }));
  expect(isTooManyTokens(errorOf(parsing))).toBe(true);
  expect(isTooManyTokens(errorOf(() => parse("{")))).toBe(false);
});

test("graphql-ws says with this text that a message is none of a client's", async () => {
  let handle: (message: string) => Promise<void> = async () => {};
  makeServer({ schema: buildSchema("type Query { a: Int }"), connectionInitWaitTimeout: 0 }).opened(
    {
      protocol: "graphql-transport-ws",
      send: async () => {},
      close: () => {},
      onMessage: (handler) => {
        handle = handler;
      },
    },
    {},
  );

  const error = await handle('{"type":"connection_ack"}').catch((caught) => caught);

  expect(isUnexpectedMessage(error)).toBe(true);
});

test("helmet sets its headers by `setHeader` alone", () => {
  expect(Object.fromEntries(headersOf(helmet({ xPoweredBy: false })))).toMatchObject({
    "x-content-type-options": "nosniff",
    "strict-transport-security": expect.any(String),
  });
});

test("embedded-postgres has the programs in `native` of a package for this platform, or none", async () => {
  const directory = packageDirectoryOf(`${process.platform}-${process.arch}`);

  await expect(
    Promise.all(
      ["native/bin/postgres", "native/bin/initdb", "package.json"].map((file) => access(join(directory, file))),
    ),
  ).resolves.toBeDefined();
  expect(() => packageDirectoryOf("amiga-m68k")).toThrow();
});

test("graphile-migrate closes its pools when asked, and puts the place of a fault on errors", async () => {
  await expect(closePools()).resolves.toBeUndefined();
  const source = await readFile(
    createRequire(import.meta.url).resolve("graphile-migrate/dist/instrumentation.js"),
    "utf8",
  );
  expect(source).toMatch(/\b_gmMessageOverride\b/);
  expect(placedMessageOf(Object.assign(new Error("m"), { _gmMessageOverride: "at line 1" }))).toBe("at line 1");
});

function errorOf(body: () => void): unknown {
  try {
    body();
    return undefined;
  } catch (error) {
    return error;
  }
}
