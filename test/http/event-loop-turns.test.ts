import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { getIntrospectionQuery } from "graphql";
import { WebSocket } from "ws";
import { EventLoopTurns } from "../../src/rate-limiting/event-loop-turns.ts";
import { useDatabase } from "../support/database.ts";
import { postOperation } from "../support/post-operation.ts";
import { useServer } from "../support/server.ts";

// Every piece of work is taken for a long one here, so that no clock decides.

const server = useServer(useDatabase());

let iteration = 0;
let isCounting = false;
/** In which iteration of the event loop each piece of work was told of. */
let pieces: number[] = [];

beforeEach(() => {
  isCounting = true;
  pieces = [];
  const count = () => {
    iteration += 1;
    if (isCounting) setImmediate(count);
  };
  setImmediate(count);
  const { held } = EventLoopTurns.prototype;
  jest.spyOn(EventLoopTurns.prototype, "held").mockImplementation(function (this: EventLoopTurns) {
    pieces.push(iteration);
    held.call(this, 20);
  });
});
afterEach(() => {
  isCounting = false;
  jest.restoreAllMocks();
});

/** The most pieces of work that one iteration has seen. */
const mostAtOnce = () => Math.max(...pieces.map((at) => pieces.filter((other) => other === at).length));

let made = 0;
const planned = () => `query New${made++} { learningCourses(first: 1) @include(if: true) { nodes { code } } }`;
const introspection = () => getIntrospectionQuery().replace("IntrospectionQuery", `New${made++}`);
const padded = () => ({ query: "{ nodeId }", variables: { padding: "x".repeat(10_000) } });

describe("of operations that come at once, no two are worked on in one iteration of the event loop", () => {
  // Reading a document and checking it are one piece.
  test.each([
    ["new documents that Grafast plans", () => ({ query: planned() }), 2],
    ["introspections", () => ({ query: introspection() }), 2],
    ["long bodies", padded, 3],
  ])("%s, over HTTP", async (_, make, piecesOfOne) => {
    const answers = await Promise.all(Array.from({ length: 6 }, () => postOperation(server.url, make())));

    expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(200));
    expect(pieces.length).toBeGreaterThanOrEqual(12);
    expect(mostAtOnce()).toBeLessThanOrEqual(piecesOfOne);
  });

  test("over sockets", async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, () => overSocket(planned())));

    expect(answers.every((answer) => answer.includes('"nodes"'))).toBe(true);
    expect(pieces.length).toBeGreaterThanOrEqual(12);
    expect(mostAtOnce()).toBeLessThanOrEqual(3);
  });
});

function overSocket(query: string): Promise<string> {
  const socket = new WebSocket(`${server.url.replace("http", "ws")}/graphql`, "graphql-transport-ws");
  return new Promise((resolve, reject) => {
    socket.on("error", reject);
    socket.on("open", () => socket.send('{"type":"connection_init"}'));
    socket.on("message", (data) => {
      const message = String(data);
      if (message.includes("connection_ack"))
        socket.send(JSON.stringify({ type: "subscribe", id: "1", payload: { query } }));
      if (!message.includes('"next"')) return;
      socket.terminate();
      resolve(message);
    });
  });
}
