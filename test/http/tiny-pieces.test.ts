import { once } from "node:events";
import { connect } from "node:net";
import { expect, test } from "@jest/globals";
import { useDatabase } from "../support/database.ts";
import { useServer } from "../support/server.ts";

const server = useServer(useDatabase());

const body = (pieces: number, bytes: number) => {
  const text = JSON.stringify({ query: "{ __typename }" }).padEnd(pieces * bytes);
  const chunks = Array.from({ length: pieces }, (_, i) => text.slice(i * bytes, (i + 1) * bytes));
  return `${chunks.map((chunk) => `${bytes.toString(16)}\r\n${chunk}\r\n`).join("")}0\r\n\r\n`;
};

/** What comes back for a chunked body, and whether the connection was cut before all of it could be sent. */
async function send(chunks: string, path = "/graphql"): Promise<string> {
  const socket = connect(Number(new URL(server.url).port), "localhost");
  let text = "";
  socket.on("data", (data) => {
    text += data;
  });
  socket.on("error", () => {});
  const head = `POST ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\n`;
  socket.write(`${head}Transfer-Encoding: chunked\r\n\r\n${chunks}`);
  await Promise.race([once(socket, "close").catch(() => {})]);
  return text;
}

test.each([
  [1_500, 1],
  [20, 3_000],
  [3_000, 64],
])("a body in %i pieces of %i bytes is answered", async (pieces, bytes) => {
  expect(await send(body(pieces, bytes))).toMatch(/^HTTP\/1.1 200 [\s\S]*"__typename":"Query"/);
});

test.each(["/graphql", "/", "/auth/github"])(
  "a body in thousands of pieces of a byte is cut off on %s",
  async (path) => {
    const pieces = 200_000;
    const answer = await send(body(pieces, 1), path);

    expect(answer).not.toMatch(/"__typename":"Query"/);
    if (path === "/graphql") expect(answer).toMatch(/^HTTP\/1.1 400 [\s\S]*"code":"BAD_REQUEST"/);
  },
);
