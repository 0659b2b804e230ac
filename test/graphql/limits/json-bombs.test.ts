import { once } from "node:events";
import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { WebSocket } from "ws";
import { useDatabase } from "../../support/database.ts";
import { useServer } from "../../support/server.ts";
import { jsonBombs } from "./support/json-bombs.ts";
import { transports } from "./support/transports.ts";

const server = useServer(useDatabase());
const characters = 500_000;
const mostParsed = 4_200;

const lengths: number[] = [];
const { parse } = JSON;
beforeEach(() => {
  lengths.length = 0;
  jest.spyOn(JSON, "parse").mockImplementation((text, reviver) => {
    lengths.push(String(text).length);
    return parse(text, reviver);
  });
});
afterEach(() => void jest.restoreAllMocks());
const longestParsed = () => Math.max(0, ...lengths);

async function post(body: string): Promise<{ status: number; extensions: Record<string, unknown> }> {
  const response = await fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body,
  });
  const { errors } = parse(await response.text());
  return { status: response.status, extensions: errors?.[0]?.extensions };
}

async function open(): Promise<WebSocket> {
  const socket = new WebSocket(`${server.url.replace("http", "ws")}/graphql`, "graphql-transport-ws");
  await once(socket, "open");
  return socket;
}

describe.each(jsonBombs)("$name", ({ text, quantity, isJson = true }) => {
  const refusal = { code: "TOO_COMPLEX", quantity, limit: quantity === "inputDepth" ? 16 : 10_000 };

  test.each(["x", "variables", "extensions"])("as a body's %s is refused before it is parsed", async (member) => {
    const { status, extensions } = await post(text(characters, member));

    expect({ status, extensions }).toMatchObject({ status: 400, extensions: refusal });
    expect(extensions.value).toBeGreaterThan(refusal.limit);
    expect(longestParsed()).toBeLessThan(mostParsed);
  });

  test("as an operation of a WebSocket is refused, and the next one is answered", async () => {
    const socket = await open();
    socket.send('{"type":"connection_init"}');
    await once(socket, "message");

    socket.send(text(characters, "payload"));
    if (!isJson) return expect((await once(socket, "close"))[0]).toBe(4400);
    const [refused] = await once(socket, "message");
    socket.send('{"id":"1","type":"subscribe","payload":{"query":"{ nodeId }"}}');
    const [answered] = await once(socket, "message");
    socket.terminate();

    expect(parse(refused)).toMatchObject({ id: "1", type: "error", payload: [{ extensions: refusal }] });
    expect(parse(answered)).toMatchObject({ id: "1", type: "next", payload: { data: {} } });
    expect(longestParsed()).toBeLessThan(mostParsed);
  });

  test("as the parameters of a connection is not parsed: they are left out, or end it", async () => {
    const socket = await open();

    socket.send(text(characters, "payload").replace('"subscribe"', '"connection_init"'));
    const [told] = await Promise.race([once(socket, "close"), once(socket, "message")]);
    socket.terminate();

    expect([4400, '{"type":"connection_ack"}']).toContain(typeof told === "number" ? told : String(told));
    expect(longestParsed()).toBeLessThan(mostParsed);
  });
});

test("nested variables of a query string are refused before they are parsed", async () => {
  const variables = encodeURIComponent(`{"a":${"[".repeat(2_400)}${"]".repeat(2_400)}}`)
    .replaceAll("%5B", "[")
    .replaceAll("%5D", "]");

  const response = await fetch(`${server.url}/graphql?query={nodeId}&variables=${variables}`);

  expect(await response.json()).toMatchObject({
    errors: [{ extensions: { code: "TOO_COMPLEX", quantity: "inputDepth" } }],
  });
  expect(longestParsed()).toBeLessThan(mostParsed);
});

test("a message that nobody can be told about ends its connection", async () => {
  for (const message of [`{"type":"subscribe","id":1,"payload":${"[".repeat(9_000)}`, `${"[".repeat(9_000)}`]) {
    const socket = await open();
    socket.send(message);
    const [code] = await once(socket, "close");

    expect(code).toBe(4400);
  }
});

describe.each(Object.entries(transports))("over %s what is long and holds little is parsed", (_, send) => {
  test.each([
    ["a text of brackets", "[{,".repeat(150_000)],
    ["a text of quotes", '"\\'.repeat(150_000)],
    ["a text of unicode", "\u2028\u0000".repeat(40_000)],
    ["a list of 9,990 ids", Array(9_990).fill("00000000-0000-4000-8000-000000000000")],
    ["a number of digits", 1e300],
    ["as many levels as may be", JSON.parse(`${"[".repeat(16)}"${"x".repeat(9_000)}"${"]".repeat(16)}`)],
  ])("%s", async (_, value) => {
    const { refusal, data } = await send(server.url, { query: "{ nodeId }", variables: { value } });

    expect(refusal).toBeUndefined();
    expect(data).toEqual({ nodeId: expect.any(String) });
  });
});

test.each([
  ["white space", `{"query":"{nodeId}"${" \n\t\r".repeat(200_000)}}`],
  ["a number of 900,000 digits", `{"query":"{nodeId}","x":${"1".repeat(900_000)}}`],
  ["a text of escapes", `{"query":"{nodeId}","x":"${"\\u005b".repeat(150_000)}"}`],
])("%s is parsed, since that takes no time", async (_, body) => {
  expect(await post(body)).toMatchObject({ status: 200, extensions: undefined });
});
