import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "@jest/globals";
import { WebSocket } from "ws";
import { useDatabase } from "../support/database.ts";
import { startTestServer, useServer } from "../support/server.ts";
import { asOwner } from "./support/as-owner.ts";
import { openSocket, socketUrl } from "./support/socket-client.ts";

const database = useDatabase();
const server = useServer(database, { environment: { QUINTET_BODY_BYTES: "50000" } });
const shortLived = useServer(database, { environment: { QUINTET_ACCESS_TOKEN_SECONDS: "2" } });

const whoAmI = "{ currentUser { username } }";

function open(parameters?: Record<string, unknown>, headers?: Record<string, string>) {
  return openSocket({ url: server.url, parameters, headers });
}

async function apiKeyOf(token: string): Promise<{ id: string; key: string }> {
  const { data } = await server.send('mutation { createApiKey(input: { name: "socket" }) { key apiKey { id } } }', {
    token,
  });
  return { id: data.createApiKey.apiKey.id, key: data.createApiKey.key };
}

/** When an access token expires, in milliseconds since 1970. */
function expiryOf(accessToken: string): number {
  return 1_000 * JSON.parse(Buffer.from(accessToken.split(".")[1] as string, "base64url").toString()).exp;
}

/** The close code, or "still open". */
function closedWithin(milliseconds: number, { closed }: { closed: Promise<number> }): Promise<number | string> {
  return Promise.race([closed, sleep(milliseconds, "still open", { ref: false })]);
}

describe("a WebSocket speaks for", () => {
  test("nobody without a credential", async () => {
    await using socket = await open();

    expect(await socket.send(whoAmI)).toEqual({ data: { currentUser: null } });
  });

  test.each(["authorization", "Authorization", "AUTHORIZATION"])(
    "the account of its connection parameter %s",
    async (name) => {
      const { accessToken } = await server.signUp(`anna-${name.charCodeAt(0) + name.charCodeAt(1)}`);
      await using socket = await open({ [name]: `Bearer ${accessToken}` });

      expect((await socket.send(whoAmI)).data.currentUser.username).toMatch(/^anna-/);
    },
  );

  test.each([
    ["headers", (authorization: string) => ({ headers: { authorization } })],
    ["Headers, as of a browser", (Authorization: string) => ({ Headers: { Authorization, "x-request-id": "1" } })],
    [
      "a client's name beside",
      (authorization: string) => ({ clientName: "board", authorization, token: "of another" }),
    ],
  ])("the account of its connection parameters with %s", async (form, parametersOf) => {
    const { accessToken } = await server.signUp(`nina-${form.replace(/\W/g, "")}`);
    await using socket = await open(parametersOf(`Bearer ${accessToken}`));

    expect((await socket.send(whoAmI)).data.currentUser.username).toMatch(/^nina-/);
  });

  test("nobody with parameters that name the client, or are null", async () => {
    await using socket = await open({
      clientName: "board",
      "apollographql-client-version": "1",
      headers: { traceparent: "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01" },
      authorization: null,
    });

    expect(await socket.send(whoAmI)).toEqual({ data: { currentUser: null } });
  });

  test("the account of an API key", async () => {
    const { accessToken } = await server.signUp("ben");
    const { key } = await apiKeyOf(accessToken);
    await using socket = await open({ authorization: `Bearer ${key}` });

    expect((await socket.send(whoAmI)).data).toEqual({ currentUser: { username: "ben" } });
  });

  test("the account of its upgrade's Authorization header", async () => {
    const { accessToken } = await server.signUp("clara");
    await using socket = await open(undefined, { authorization: `Bearer ${accessToken}` });

    expect((await socket.send(whoAmI)).data).toEqual({ currentUser: { username: "clara" } });
  });

  test("whoever signs in on it for that operation only", async () => {
    await server.signUp("dora");
    await using socket = await open();

    const { data } = await socket.send(
      'mutation { signIn(input: { login: "dora", password: "correct horse battery" }) { user { username } } }',
    );

    expect(data.signIn.user.username).toBe("dora");
    expect((await socket.send(whoAmI)).data).toEqual({ currentUser: null });
  });
});

describe("an operation on a WebSocket is refused", () => {
  test.each<[string, Record<string, unknown>]>([
    ["nonsense", { authorization: "Bearer nonsense" }],
    ["no scheme", { authorization: "nonsense" }],
    ["an empty text", { authorization: "" }],
    ["a number", { authorization: 1 }],
    ["a list", { authorization: ["Bearer x"] }],
    ["an object", { authorization: { role: "admin" } }],
    ["40 kB", { authorization: `Bearer ${"A".repeat(40_000)}` }],
    ["two credentials", { authorization: "Bearer x", Authorization: "Bearer y" }],
    ["one in headers and one beside them", { headers: { authorization: "Bearer x" }, authorization: "Bearer y" }],
    ["called authToken", { authToken: "x" }],
    ["called token in headers", { headers: { token: "x" } }],
    ["called Cookie in headers", { headers: { Cookie: "session=x" } }],
    ["in headers that are a text", { headers: "authorization: Bearer x" }],
    ["an unknown API key", { authorization: `Bearer qk_00000000_${"A".repeat(49)}` }],
  ])("with a credential that is %s, not taken for anonymous", async (_title, parameters) => {
    await using socket = await open(parameters);

    expect(await socket.send(whoAmI)).toEqual({ code: "UNAUTHENTICATED" });
  });

  test("with a bad Authorization header at its upgrade", async () => {
    await using socket = await open(undefined, { authorization: "Bearer nonsense" });

    expect(await socket.send(whoAmI)).toEqual({ code: "UNAUTHENTICATED" });
  });
});

describe("a WebSocket is closed with 4403", () => {
  test("within two seconds of its token's expiry, even if it never sent an operation", async () => {
    const { accessToken } = await shortLived.signUp("emil");
    const parameters = { authorization: `Bearer ${accessToken}` };
    await using quiet = await openSocket({ url: shortLived.url, parameters });
    await using busy = await openSocket({ url: shortLived.url, parameters });
    await busy.send(whoAmI);
    await using nobody = await openSocket({ url: shortLived.url });

    expect(await Promise.all([quiet.closed, busy.closed])).toEqual([4403, 4403]);
    expect(Date.now() - expiryOf(accessToken)).toBeLessThan(2_000);
    expect(await closedWithin(0, nobody)).toBe("still open");
  });

  test("within five seconds after its session has ended, and no other socket is", async () => {
    const frieda = await server.signUp("frieda");
    const { data } = await server.send(
      'mutation { signIn(input: { login: "frieda", password: "correct horse battery" }) { accessToken } }',
    );
    await using ended = await open({ authorization: `Bearer ${frieda.accessToken}` });
    await using other = await open({ authorization: `Bearer ${data.signIn.accessToken}` });

    await server.send("mutation { signOut(input: {}) { signedOut } }", { token: frieda.accessToken });

    expect(await closedWithin(5_000, ended)).toBe(4403);
    expect(await closedWithin(0, other)).toBe("still open");
  });

  test("within five seconds after its API key was revoked", async () => {
    const { accessToken } = await server.signUp("gustav");
    const { id, key } = await apiKeyOf(accessToken);
    await using socket = await open({ authorization: `Bearer ${key}` });

    await server.send(`mutation { revokeApiKey(input: { id: "${id}" }) { apiKey { id } } }`, { token: accessToken });

    expect(await closedWithin(5_000, socket)).toBe(4403);
  });
});

describe("a WebSocket that only stays open", () => {
  test("is no use of its API key", async () => {
    const { accessToken } = await server.signUp("hanna");
    const { id, key } = await apiKeyOf(accessToken);
    await using socket = await open({ authorization: `Bearer ${key}` });
    await socket.send(whoAmI);
    await asOwner(database, (query) => query("update identity.api_keys set last_used_at = null where id = $1", [id]));

    await sleep(2_500); // two rounds at least

    const [row] = await asOwner(database, (query) =>
      query("select last_used_at from identity.api_keys where id = $1", [id]),
    );
    expect(row).toEqual({ last_used_at: null });
    expect(await closedWithin(0, socket)).toBe("still open");
  });
});

describe("a WebSocket that breaks the protocol", () => {
  test.each<[string, Buffer, number]>([
    ["with a malformed frame", Buffer.from([0xff, 0xff, 0xff, 0xff]), 1002],
    ["with an unmasked frame", Buffer.from([0x81, 0x01, 0x41]), 1002],
    ["with a frame of 4 GB", Buffer.from([0x81, 0xff, 0, 0, 0, 1, 0, 0, 0, 0, 1, 2, 3, 4]), 1009],
    ["with text that is no UTF-8", Buffer.from([0x81, 0x82, 0, 0, 0, 0, 0xc3, 0x28]), 1007],
  ])("%s is closed, and the server goes on", async (_title, bytes, code) => {
    const socket = await openRaw(server.url);

    (socket as unknown as { _socket: NodeJS.WritableStream })._socket.write(bytes);

    expect(await closeCodeOf(socket)).toBe(code);
    expect((await server.send(whoAmI)).status).toBe(200);
  });

  test("with a message larger than a request may be is closed", async () => {
    const socket = await openRaw(server.url);

    socket.send("x".repeat(50_001));

    expect(await closeCodeOf(socket)).toBe(1009);
  });

  test("with an operation before it has connected is closed as unauthorized", async () => {
    const socket = await openRaw(server.url);

    socket.send(JSON.stringify({ id: "1", type: "subscribe", payload: { query: whoAmI } }));

    expect(await closeCodeOf(socket)).toBe(4401);
  });

  test("with another subprotocol is closed", async () => {
    const socket = await openRaw(server.url, []);

    expect(await closeCodeOf(socket)).toBe(4406);
  });
});

describe("when the server stops", () => {
  test("all sockets are closed with 1001, also those that have sent nothing yet, and one that does not answer", async () => {
    const stopping = await start();
    const connected = await openSocket({ url: stopping.url });
    const used = await openSocket({ url: stopping.url });
    await used.send(whoAmI);
    const raw = await openRaw(stopping.url);
    const deaf = await openRaw(stopping.url);
    (deaf as unknown as { _socket: { pause(): void } })._socket.pause();
    const rawCode = closeCodeOf(raw);

    await stopping[Symbol.asyncDispose]();

    expect(await Promise.all([connected.closed, used.closed, rawCode])).toEqual([1001, 1001, 1001]);
    deaf.terminate();
  });
});

function start() {
  return startTestServer({ authenticatorUrl: database.connections.authenticatorUrl });
}

async function openRaw(url: string, protocols: string | string[] = "graphql-transport-ws"): Promise<WebSocket> {
  const socket = new WebSocket(socketUrl(url), protocols);
  socket.on("error", () => {});
  await new Promise((resolve) => socket.once("open", resolve));
  return socket;
}

function closeCodeOf(socket: WebSocket): Promise<number> {
  return new Promise((resolve) => socket.once("close", resolve));
}
