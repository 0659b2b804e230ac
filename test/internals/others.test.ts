import { access } from "node:fs/promises";
import { createServer } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { buildSchema, parse } from "graphql";
import { makeServer } from "graphql-ws";
import helmet from "helmet";
import { packageDirectoryOf } from "../../src/internals/embedded-postgres.ts";
import { openGraphileMigrate } from "../../src/internals/graphile-migrate.ts";
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

test("graphile-migrate reads its settings, fills placeholders in, and runs a committed migration by a client of ours", async () => {
  const asked: unknown[] = [];
  const client = {
    async query(query: string | { text: string }, values: unknown[] = []) {
      asked.push(typeof query === "string" ? [query, ...values] : query);
      return { rows: [{ locked: true }] };
    },
  };
  const connectionString = "postgres://nobody@localhost:1/somewhere";
  const library = await openGraphileMigrate({ connectionString, placeholders: { ":WHO": "Anna" } }, false);
  const migration = {
    name: "000002-two.sql",
    id: "000002.sql",
    file: "",
    hash: "h2",
    previousHash: "h1",
    body: "select :WHO;",
  };
  const ran: string[] = [];

  await library.makeTables(client as never);
  await library.runCommitted(migration, client as never, async (sql) => void ran.push(sql));

  expect(library.fillPlaceholders(":DATABASE_NAME :WHO")).toBe("somewhere Anna");
  expect(asked[0]).toEqual([expect.stringContaining("create table if not exists graphile_migrate.current")]);
  expect(ran).toEqual(["select Anna;"]);
  expect(asked.slice(1)).toEqual([
    [expect.stringContaining("pg_try_advisory_lock"), expect.any(String)],
    ["begin"],
    { text: expect.stringContaining("insert into graphile_migrate.migrations"), values: ["h2", "h1", "000002.sql"] },
    ["commit"],
    [expect.stringContaining("pg_advisory_unlock"), expect.any(String)],
  ]);
  await expect(library.runActions("beforeCurrent")).resolves.toBeUndefined();
  await expect(openGraphileMigrate({ connectionString, colour: "red" } as never, false)).rejects.toThrow("colour");
});

function errorOf(body: () => void): unknown {
  try {
    body();
    return undefined;
  } catch (error) {
    return error;
  }
}
