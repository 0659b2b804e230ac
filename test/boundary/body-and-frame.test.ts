import { once } from "node:events";
import { connect } from "node:net";
import { describe, expect, test } from "@jest/globals";
import { WebSocket } from "ws";
import { useDatabase } from "../support/database.ts";
import { useServer } from "../support/server.ts";

const limit = 2_000;
const server = useServer(useDatabase(), { environment: { QUINTET_BODY_BYTES: String(limit) } });

/** An operation of so many bytes, which are fewer characters. */
function bodyOf(bytes: number, message: object = { query: "{ __typename }", padding: "" }): string {
  const empty = Buffer.byteLength(JSON.stringify({ ...message, padding: "" }));
  const rest = bytes - empty;
  return JSON.stringify({ ...message, padding: "ü".repeat(rest >> 1) + "x".repeat(rest % 2) });
}

describe("a body", () => {
  test.each([
    ["whose length is told", (body: string) => [`content-length: ${Buffer.byteLength(body)}`, body] as const],
    [
      "in chunks",
      (body: string) => {
        const bytes = Buffer.from(body);
        const chunks = [bytes.subarray(0, 700), bytes.subarray(700)];
        const text = chunks.map((chunk) => `${chunk.length.toString(16)}\r\n${chunk.toString("latin1")}\r\n`).join("");
        return ["transfer-encoding: chunked", `${text}0\r\n\r\n`] as const;
      },
    ],
  ])("%s is read up to the limit, and refused when it is longer by one byte", async (title, write) => {
    const post = async (bytes: number) => {
      const [header, body] = write(bodyOf(bytes));
      return await exchange(header, Buffer.from(body, title === "in chunks" ? "latin1" : "utf8"));
    };

    expect(await post(limit)).toMatch(/^HTTP\/1\.1 200 /);
    const refused = await post(limit + 1);
    expect(refused).toMatch(/^HTTP\/1\.1 413 /);
    expect(refused).toContain(`"code":"TOO_LARGE","limit":${limit},"value":${limit + 1}`);
  });
});

test("a frame is read up to the limit, and ends the socket with 1009 when it is longer by one byte", async () => {
  const subscribe = (bytes: number) =>
    bodyOf(bytes, { type: "subscribe", id: "1", payload: { query: "{ __typename }" } });

  expect(await answerTo(subscribe(limit))).toContain('"data":{"__typename":"Query"}');
  expect(await answerTo(subscribe(limit + 1))).toBe("closed with 1009");
});

async function exchange(header: string, body: Buffer): Promise<string> {
  const socket = connect(Number(new URL(server.url).port), "127.0.0.1");
  socket.write(
    `POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\nconnection: close\r\n${header}\r\n\r\n`,
  );
  socket.write(body);
  let answer = "";
  for await (const chunk of socket.setEncoding("utf8")) answer += chunk;
  return answer as string;
}

/** What a socket says to a frame, or how it is closed. */
async function answerTo(frame: string): Promise<string> {
  const socket = new WebSocket(`${server.url.replace("http", "ws")}/graphql`, "graphql-transport-ws");
  await once(socket, "open");
  socket.send('{"type":"connection_init"}');
  await once(socket, "message");
  socket.send(frame);
  const [answer] = await Promise.race([
    once(socket, "message").then(([data]) => [String(data)]),
    once(socket, "close").then(([code]) => [`closed with ${code}`]),
  ]);
  socket.terminate();
  return answer as string;
}
