import { describe, expect, test } from "@jest/globals";
import { useDatabase } from "../support/database.ts";
import { useServer } from "../support/server.ts";

const server = useServer(useDatabase(), { environment: { QUINTET_BODY_BYTES: "20000" } });

type Answer = { status: number; body: string; errors: { message: string; extensions?: { code?: string } }[] };

async function post(body: string, headers: Record<string, string> = {}): Promise<Answer> {
  const response = await fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/graphql-response+json", ...headers },
    body,
  });
  return read(response);
}

async function read(response: Response): Promise<Answer> {
  const text = await response.text();
  return { status: response.status, body: text, errors: text.startsWith("{") ? JSON.parse(text).errors : [] };
}

function operation(query: string, variables?: unknown): string {
  return JSON.stringify({ query, variables });
}

describe("a request that is not right gets one clear error", () => {
  const cases: { name: string; body: string; headers?: Record<string, string>; status: number; code: string }[] = [
    { name: "malformed JSON", body: '{"query": "{ currentUser', status: 400, code: "BAD_REQUEST" },
    { name: "an empty body", body: "", status: 400, code: "BAD_REQUEST" },
    { name: "a list instead of an operation", body: "[1, 2]", status: 400, code: "BAD_REQUEST" },
    { name: "no query", body: "{}", status: 400, code: "BAD_REQUEST" },
    { name: "a query that is a number", body: '{"query": 1}', status: 400, code: "BAD_REQUEST" },
    { name: "a syntax error", body: operation("{ currentUser { id }"), status: 400, code: "BAD_REQUEST" },
    { name: "an unknown field", body: operation("{ currentUser { shoeSize } }"), status: 400, code: "BAD_REQUEST" },
    {
      name: "a subscription, of which there are none",
      body: operation("subscription { coachingTasks { id } }"),
      status: 400,
      code: "BAD_REQUEST",
    },
    {
      name: "a missing variable",
      body: operation("query ($id: UUID!) { user(id: $id) { id } }"),
      status: 400,
      code: "BAD_REQUEST",
    },
    {
      name: "a variable of the wrong type",
      body: operation("query ($id: UUID!) { user(id: $id) { id } }", { id: "not-a-uuid" }),
      status: 400,
      code: "BAD_REQUEST",
    },
    {
      name: "variables that are a list",
      body: operation("{ currentUser { id } }", [1]),
      status: 400,
      code: "BAD_REQUEST",
    },
    {
      name: "a body beyond the limit",
      body: operation(`{ currentUser { id } } # ${"x".repeat(30_000)}`),
      status: 413,
      code: "TOO_LARGE",
    },
    {
      name: "a form instead of JSON",
      body: "query=%7B+currentUser+%7B+id+%7D+%7D",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      status: 415,
      code: "BAD_REQUEST",
    },
    {
      name: "a broken credential",
      body: operation("{ currentUser { id } }"),
      headers: { authorization: "Bearer nonsense" },
      status: 401,
      code: "UNAUTHENTICATED",
    },
  ];

  test.each(cases)("$name", async ({ body, headers, status, code }) => {
    const answer = await post(body, headers);

    expect(answer.status).toBe(status);
    expect(answer.errors).toHaveLength(1);
    expect(answer.errors[0]?.extensions?.code).toBe(code);
    expect(answer.body).not.toMatch(/node_modules|\.ts:|\bat \w+ \(/);
  });

  test("a mutation by GET is refused", async () => {
    const query = 'mutation { signIn(input: {login: "a", password: "b"}) { accessToken } }';

    const answer = await read(await fetch(`${server.url}/graphql?query=${encodeURIComponent(query)}`));

    expect(answer.status).toBe(405);
  });

  test("a query by GET is answered", async () => {
    const response = await fetch(`${server.url}/graphql?query=${encodeURIComponent("{ currentUser { id } }")}`);

    expect(await response.json()).toMatchObject({ data: { currentUser: null } });
  });

  test("an unknown path says where things are", async () => {
    const answer = await read(await fetch(`${server.url}/grpahql`));

    expect(answer.status).toBe(404);
    expect(answer.errors[0]?.extensions?.code).toBe("NOT_FOUND");
  });
});

test("a request keeps its harmless id and gets one when it has none", async () => {
  const given = await fetch(`${server.url}/health/live`, { headers: { "x-request-id": "trace-42" } });
  const hostile = await fetch(`${server.url}/health/live`, { headers: { "x-request-id": "a b" } });

  expect(given.headers.get("x-request-id")).toBe("trace-42");
  expect(hostile.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
});
