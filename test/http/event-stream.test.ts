import { expect, test } from "@jest/globals";
import { createClient } from "graphql-sse";
import { useDatabase } from "../support/database.ts";
import { useServer } from "../support/server.ts";

const server = useServer(useDatabase());

/** All results of an operation over server-sent events. */
async function collect(query: string, headers: Record<string, string> = {}): Promise<unknown[]> {
  const client = createClient({ url: `${server.url}/graphql`, headers, retryAttempts: 0 });
  const results: unknown[] = [];
  for await (const result of client.iterate({ query })) results.push(result);
  client.dispose();
  return results;
}

test("an operation over server-sent events runs as who sends it", async () => {
  const anna = await server.signUp("anna");

  const results = await collect("{ currentUser { username } }", { authorization: `Bearer ${anna.accessToken}` });

  expect(results).toMatchObject([{ data: { currentUser: { username: "anna" } } }]);
});

test("errors over server-sent events have codes and are masked like over HTTP", async () => {
  const results = await collect("{ users { nodes { id } } }");

  expect(results).toMatchObject([{ errors: [{ extensions: { code: "FORBIDDEN" } }] }]);
});

test("a result that PostgreSQL writes in lines is one event", async () => {
  const { accessToken } = await server.signUp("liam");
  const create =
    "mutation ($input: CreateCoachingTaskInput!) { createCoachingTask(input: $input) { clientMutationId } }";
  for (const title of ["one", "two", "three"])
    await server.send(create, { variables: { input: { coachingTask: { title } } }, token: accessToken });
  const response = await post("{ coachingTasks { nodes { title } } }", { authorization: `Bearer ${accessToken}` });

  expect(response.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
  const text = await response.text();
  expect(text).toMatch(/^event: next\ndata: [^\n]*(\ndata: [^\n]*)+\n\nevent: complete\ndata:\n\n$/);
  const data = text
    .split("\n\n")[0]
    ?.replace(/^event: next\n/, "")
    .replaceAll(/^data: /gm, "");
  expect(JSON.parse(data ?? "").data.coachingTasks.nodes).toHaveLength(3);
});

test.each<[what: string, body: string]>([
  ["no document", "{}"],
  ["no JSON", "{"],
  ["variables that are none", '{"query": "{ nodeId }", "variables": 3}'],
])("%s over server-sent events is refused with a code", async (_what, body) => {
  const response = await send(body);

  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "BAD_REQUEST" } }] });
});

test("a query comes by GET too, as a browser's EventSource sends it", async () => {
  const accept = "text/event-stream";
  const asked = await fetch(`${server.url}/graphql?query={__typename}`, { headers: { accept } });

  expect(await asked.text()).toContain('data: {"data":{"__typename":"Query"}');
});

test("an invalid operation over server-sent events is refused with a code", async () => {
  const response = await post("{ shoeSize }");

  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "BAD_REQUEST" } }] });
});

test("a credential that does not work is refused before the stream begins", async () => {
  const response = await post("{ currentUser { id } }", { authorization: "Bearer nonsense" });

  expect(response.status).toBe(401);
});

function post(query: string, headers: Record<string, string> = {}): Promise<Response> {
  return send(JSON.stringify({ query }), headers);
}

function send(body: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "text/event-stream", ...headers },
    body,
  });
}
