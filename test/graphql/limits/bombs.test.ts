import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import pg from "pg";
import { useDatabase } from "../../support/database.ts";
import { useServer } from "../../support/server.ts";
import { bombs } from "./support/bombs.ts";
import { transports } from "./support/transports.ts";

const server = useServer(useDatabase());
const query = jest.spyOn(pg.Client.prototype, "query");

/** What a server asks by itself, every few seconds: whether there are new documents. */
const isOfTheServer = (sent: unknown) =>
  typeof sent === "string" && sent.includes("quintet_private.documents_revision");

beforeEach(() => void query.mockClear());
afterEach(() => void query.mockClear());

describe.each(Object.entries(transports))("over %s", (transport, send) => {
  test.each(bombs)("$name is refused as $refused, and no SQL is sent", async ({ query: text, variables, refused }) => {
    const { status, refusal } = await send(server.url, { query: text, variables });

    expect(refusal).toMatchObject(refused);
    if (refused.code === "TOO_COMPLEX") expect(refusal?.value).toBeGreaterThan(refusal?.limit as number);
    if (transport !== "WebSocket") expect(status).toBe(400);
    expect(query.mock.calls.filter(([sent]) => !isOfTheServer(sent))).toEqual([]);
  });

  test("an ordinary query sends SQL, and is told what it costs", async () => {
    const { accessToken } = await server.signUp(`mia-${transport.toLowerCase()}`);
    query.mockClear();
    const text = "{ coachingTasks(first: 3) { nodes { id } pageInfo { endCursor } } }";

    const answer = await send(server.url, { query: text }, accessToken);

    expect(answer.refusal).toBeUndefined();
    expect(answer.extensions.cost).toMatchObject({ nodes: 5, limit: 10_000, bytes: expect.any(Number) });
    expect(answer.extensions.cost).toMatchObject({ complexity: 16, complexityLimit: 750 });
    expect(query).toHaveBeenCalled();
  });

  test("a body that is too large is refused with its limit", async () => {
    if (transport === "WebSocket") return; // its frame ends the socket with 1009, see test/auth/sockets.test.ts
    const { status, refusal } = await send(server.url, { query: `{ nodeId ${" ".repeat(1_100_000)} }` });

    expect(status).toBe(413);
    expect(refusal).toMatchObject({ code: "TOO_LARGE", limit: 1_000_000 });
    expect(refusal?.value).toBeGreaterThan(1_100_000);
  });
});

test("several operations in one body are refused: there is no batching to count", async () => {
  const response = await fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/graphql-response+json" },
    body: JSON.stringify(Array(10).fill({ query: "{ nodeId }" })),
  });

  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "BAD_REQUEST" } }] });
  expect(query).not.toHaveBeenCalled();
});
