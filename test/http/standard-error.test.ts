import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { transports } from "../graphql/limits/support/transports.ts";
import { type Checkout, copyCheckout } from "../support/checkout.ts";
import { useDatabase } from "../support/database.ts";

const database = useDatabase();
let checkout: Checkout;
beforeAll(async () => {
  checkout = await copyCheckout();
});
afterAll(async () => {
  await checkout[Symbol.asyncDispose]();
});

const value = "divorce-lawyer-appointment";
const encode = (parts: unknown) => Buffer.from(JSON.stringify(parts)).toString("base64");

/** Each is refused, most by PostGraphile, Grafast or PostgreSQL and not by what is before them. */
const refused = [
  `{ node(nodeId: "${encode(["NoType", value])}") { nodeId } }`,
  `{ node(nodeId: "${encode([value])}") { nodeId } }`,
  `{ node(nodeId: "${encode({ [value]: value })}") { nodeId } }`,
  `{ node(nodeId: "${value}") { nodeId } }`,
  `{ node(nodeId: "${encode(["CoachingTask", value])}") { nodeId } }`,
  `{ coachingTasks(first: 1, after: "${encode(["another order", value])}") { nodes { id } } }`,
  `{ coachingTasks(first: 1, after: "${value}") { nodes { id } } }`,
  `{ coachingTasks(last: 1, offset: 1, before: "${encode(["natural", value])}") { nodes { id } } }`,
  "{ coachingTasks(first: -1) { nodes { id } } }",
  "{ coachingTasks(first: 1, offset: -1) { nodes { id } } }",
  "{ users(first: 1, filter: { email: null }) { nodes { id } } }",
  `{ users(first: 1, filter: { and: [{ email: { equalTo: "${value}" } }, {}] }) { nodes { id } } }`,
  `{ users(first: 1, filter: { email: { like: "${value}\\\\" } }) { nodes { id } } }`,
  `{ users(first: 1, filter: { email: { equalTo: "${value}\\u0000" } }) { nodes { id } } }`,
  `{ coachingTasks(first: 1) @stream { nodes { id } } }`,
  `{ coachingTasks(first: 1) { nodes @stream { id } ... @defer { totalCount } } }`,
  `subscription { ${value.replaceAll("-", "_")} }`,
  `mutation { createCoachingTask(input: { coachingTask: { title: "${value}", userId: "00000000-0000-4000-8000-000000000000" } }) { query { nodeId } } }`,
  `query One { currentUser { id } } query Two { currentUser { username } }`,
];

/** Bodies that are no operation. */
const malformed = [`{"query": "${value}`, `["${value}"]`, "{}", `{"query": "{ nodeId }", "variables": "${value}"}`];

/** What a developer's server writes while it answers all that: its log, and on standard error after it was ready. */
async function outputOf(environment: Record<string, string> = {}) {
  const { ownerUrl: DATABASE_URL, authenticatorUrl: AUTH_DATABASE_URL } = database.connections;
  const server = await checkout.start({ DATABASE_URL, AUTH_DATABASE_URL, ...environment });
  await server.ready();
  const url = `http://127.0.0.1:${server.port}`;
  const { data } = await server.send(
    `mutation { signUp(input: { username: "mia-${server.pid}", password: "correct horse" }) { accessToken } }`,
  );

  for (const send of Object.values(transports))
    for (const query of refused) await send(url, { query }, data.signUp.accessToken);
  for (const body of malformed)
    await fetch(`${url}/graphql`, { method: "POST", headers: { "content-type": "application/json" }, body });
  await fetch(`${url}/graphql?query={nodeId}&variables=${value}`);

  const { stdout, stderr } = await server.end("SIGTERM");
  return { log: stdout, standardError: stderr.slice(stderr.indexOf("Quintet is ready.")).split("\n").slice(4) };
}

test("no library writes past the log what it was sent, or anything else", async () => {
  const { log, standardError } = await outputOf();

  expect(standardError.filter(Boolean)).toEqual(["quintet: stopping"]);
  expect(log.match(/"path":"\/graphql"/g)?.length).toBeGreaterThan(refused.length);
  expect(log).not.toContain(value);
});

test("libraries do where GRAPHILE_ENV asks for development: then what they were sent stands there", async () => {
  const { standardError } = await outputOf({ GRAPHILE_ENV: "development" });

  expect(standardError.join("\n")).toContain(value);
});
