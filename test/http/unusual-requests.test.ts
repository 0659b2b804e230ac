import { once } from "node:events";
import { connect } from "node:net";
import { describe, expect, test } from "@jest/globals";
import { useDatabase } from "../support/database.ts";
import { useServer } from "../support/server.ts";

const server = useServer(useDatabase(), { environment: { QUINTET_BODY_BYTES: "20000" } });

const ask = JSON.stringify({ query: "{ __typename }" });
const json = { "content-type": "application/json" };

async function post(body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) {
  const response = await fetch(`${server.url}/graphql`, { method: "POST", headers: { ...json, ...headers }, body });
  return { status: response.status, type: response.headers.get("content-type"), body: await response.json() };
}

/** Sends requests one after another over one connection, as they are written, and returns what came back. */
async function sendRaw(...requests: string[]): Promise<string> {
  const socket = connect(Number(new URL(server.url).port), "127.0.0.1");
  let received = "";
  socket.setEncoding("utf8").on("data", (chunk) => {
    received += chunk;
  });
  await once(socket, "connect");
  for (const [index, request] of requests.entries()) {
    socket.write(request);
    while (received.split("HTTP/1.1 ").length <= index + 1) await once(socket, "data");
  }
  socket.destroy();
  return received;
}

function raw(target: string, headers: string[] = [], body = ask): string {
  const head = [`POST ${target} HTTP/1.1`, "host: localhost", "content-type: application/json", ...headers];
  return `${head.join("\r\n")}\r\ncontent-length: ${body.length}\r\n\r\n${body}`;
}

describe("Accept", () => {
  test.each([
    ["application/graphql-response+json; charset=utf-8, application/json; charset=utf-8", "application/graphql-resp"],
    ["application/json;charset=utf-8", "application/json"],
    ["application/graphql-response+json;q=0.1, application/json", "application/json"],
    ["text/html, */*;q=0.1", "application/graphql-resp"],
    ["*/*", "application/json"],
    ["", "application/json"],
    ["application/json, ,", "application/json"],
    ['text/plain; note="a \\"word\\", quoted", application/json', "application/json"],
    ["application/json, text/event-stream;q=0", "application/json"],
    // What urql sends.
    [
      "application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed",
      "application/graphql-resp",
    ],
  ])("%s is answered with %s…", async (accept, type) => {
    const answer = await post(ask, { accept });

    expect(answer).toMatchObject({ status: 200, type: expect.stringContaining(type), body: { data: {} } });
  });

  test("nothing that we have is 406, and what is no list of types 400", async () => {
    expect(await post(ask, { accept: "text/html" })).toMatchObject({ status: 406 });
    expect(await post(ask, { accept: ";;;" })).toMatchObject({ status: 400 });
  });

  test("a hostile one takes no time", async () => {
    const accept = `a/b${"; ".repeat(500)}(`;

    expect(await post(ask, { accept })).toMatchObject({ status: 400 }); // it took 2^500 steps
  });
});

describe("a body", () => {
  test.each<[string, string | Uint8Array<ArrayBuffer>, Record<string, string>, number]>([
    ["in another charset", ask, { "content-type": "application/json; charset=utf-16" }, 415],
    ["in UTF-8, said aloud", ask, { "content-type": 'application/json; charset="UTF-8"' }, 200],
    ["compressed", ask, { "content-encoding": "gzip" }, 415],
    ["that is no UTF-8", new Uint8Array([...Buffer.from('{"query":"{ __typename } # '), 0xff, 0x22, 0x7d]), {}, 400],
  ])("%s", async (_which, body, headers, status) => {
    expect((await post(body, headers)).status).toBe(status);
  });

  test.each([
    ["application/json", "*/*", 413],
    ["application/json", "text/event-stream", 413],
    ["text/plain;application/json", "text/event-stream", 415],
  ])(
    "without end, of %s for %s, is refused, dropped, and the connection carries the next request",
    async (type, accept, status) => {
      const piece = `4000\r\n${"x".repeat(0x4000)}\r\n`;
      const head = ["POST /graphql HTTP/1.1", "host: localhost", `content-type: ${type}`, `accept: ${accept}`];

      const received = await sendRaw(
        `${head.join("\r\n")}\r\ntransfer-encoding: chunked\r\n\r\n${piece.repeat(200)}`,
        `0\r\n\r\n${raw("/graphql")}`,
      );

      expect(received).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
      expect(received).toMatch(/HTTP\/1.1 200 OK[\s\S]*"__typename":"Query"/);
    },
  );
});

test("a body in pieces of a byte is read as one", async () => {
  const pieces = [...`${ask}${" ".repeat(1_900)}`].map((byte) => `1\r\n${byte}\r\n`).join("");
  const head =
    "POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ntransfer-encoding: chunked";

  expect(await sendRaw(`${head}\r\n\r\n${pieces}0\r\n\r\n`)).toMatch(/^HTTP\/1.1 200 OK[\s\S]*"__typename":"Query"/);
});

test("an absolute target is the same place", async () => {
  const received = await sendRaw(raw("http://localhost/graphql", [], JSON.stringify({ query: "{ nonsense }" })));

  expect(received).toMatch(/^HTTP\/1.1 400 /);
  expect(received).toContain("BAD_REQUEST");
});

test("parameters that are empty are not there", async () => {
  const response = await fetch(`${server.url}/graphql?query={__typename}&operationName=&variables=`);

  expect(await response.json()).toMatchObject({ data: { __typename: "Query" } });
});

test("a question mark in a parameter is part of it", async () => {
  const search = "query=query A { nodeId } %23 ?%0Aquery B { __typename }&operationName=B";
  const response = await fetch(`${server.url}/graphql?${search}`);

  expect(await response.json()).toMatchObject({ data: { __typename: "Query" } });
});

test("an upgrade to what we do not speak is ignored", async () => {
  const received = await sendRaw(raw("/graphql", ["connection: Upgrade, HTTP2-Settings", "upgrade: h2c"]));

  expect(received).toMatch(/^HTTP\/1.1 200 /);
});
