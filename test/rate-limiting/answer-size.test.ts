import { beforeAll, describe, expect, test } from "@jest/globals";
import { transports } from "../graphql/limits/support/transports.ts";
import { prepare } from "../support/acting.ts";
import { connect } from "../support/connect.ts";
import { useDatabase } from "../support/database.ts";
import { useServer } from "../support/server.ts";

const database = useDatabase();
const limit = 200_000;
const environment = { QUINTET_ANSWER_BYTES: `${limit}`, QUINTET_POOL_SIZE: "2" };
const fast = useServer(database, { environment });
const grafast = useServer(database, { twin: fast, environment: { ...environment, QUINTET_SINGLE_STATEMENT: "off" } });

let token: string;
let noneStored: string;
beforeAll(async () => {
  const mia = await fast.signUp("mia");
  token = mia.accessToken;
  noneStored = (await fast.signUp("milo")).accessToken;
  await prepare(
    database,
    `insert into coaching.interactions (user_id, prompt)
     select '${mia.id}', repeat('é"', 2000) || n from generate_series(1, 60) n`,
  );
  await prepare(
    database,
    `insert into learning.interactions (user_id, service_type, request_data)
     select '${mia.id}', 'rag', jsonb_build_object('question', repeat('x', 10000)) from generate_series(1, 40)`,
  );
});

const page = (first: number) => `coachingInteractions(first: ${first}) { nodes { prompt } }`;
const small = { query: `{ ${page(10)} }` };

describe.each([
  ["by one statement", fast],
  ["by Grafast", grafast],
])("an answer that is larger than it may be, %s", (_, server) => {
  test.each(["HTTP", "SSE", "WebSocket"] as const)("is refused over %s with its own code", async (transport) => {
    const answer = await transports[transport](server.url, { query: `{ ${page(60)} }` }, token);

    expect(answer.data).toEqual({ coachingInteractions: null });
    expect(answer.refusal).toEqual({ code: "ANSWER_TOO_LARGE", quantity: "answerBytes", limit });
  });

  test.each([
    ["several pages", `{ ${[1, 2, 3].map((i) => `a${i}: ${page(20)}`).join(" ")} }`],
    [
      "edges with page info",
      `{ coachingInteractions(first: 60) { edges { node { prompt } } pageInfo { hasNextPage } } }`,
    ],
    ["nested pages", "{ users(first: 5) { nodes { coachingInteractions(first: 60) { nodes { prompt } } } } }"],
    [
      "one row, many times",
      `{ users(first: 5) { nodes { ${[1, 2, 3, 4].map((i) => `a${i}: coachingInteractions(first: 15) { nodes { prompt } }`).join(" ")} } } }`,
    ],
  ])("is refused as %s", async (_, query) => {
    const { code } = await server.send(query, { token });

    expect(code).toBe("ANSWER_TOO_LARGE");
  });

  test("leaves the server as it was", async () => {
    const large = { query: `{ ${page(60)} }` };

    const codes = await Promise.all(
      Array.from({ length: 10 }, async (_, i) => {
        const own = i % 2 === 0;
        return (await transports.HTTP(server.url, own ? large : small, own ? token : noneStored)).refusal?.code;
      }),
    );
    const after = await transports.HTTP(server.url, small, token);

    expect(codes).toEqual(Array.from({ length: 10 }, (_, i) => (i % 2 === 0 ? "ANSWER_TOO_LARGE" : undefined)));
    expect(after.refusal).toBeUndefined();
    expect(after.data.coachingInteractions.nodes).toHaveLength(10);
  });
});

describe("PostgreSQL itself", () => {
  async function statementOf(query: string): Promise<string> {
    const response = await fetch(`${fast.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", "x-graphql-explain": "yes", authorization: `Bearer ${analyst}` },
      body: JSON.stringify({ query }),
    });
    type Explained = { extensions: { explain: { operations: [{ query: string }] } } };
    const { extensions } = (await response.json()) as Explained;
    return extensions.explain.operations[0].query;
  }

  /** What it says of the one statement of an operation, for which an answer may have so many bytes. */
  async function run(query: string, mostBytes: number): Promise<unknown> {
    const text = await statementOf(query);
    await using owner = await connect(database.connections.ownerUrl);
    const factors = [...new Set(text.match(/\$\d+/g))].map(() => Number.MAX_VALUE / mostBytes);
    return await owner.query(text, factors).then(
      ({ rowCount }) => rowCount,
      ({ code }) => code,
    );
  }

  let analyst: string;
  beforeAll(async () => {
    await prepare(database, "update identity.users set role = 'analyst' where username = 'milo'");
    const { data } = await fast.send("mutation ($i: SignInInput!) { signIn(input: $i) { accessToken } }", {
      variables: { i: { login: "milo", password: "correct horse battery" } },
    });
    analyst = data.signIn.accessToken;
  });

  test.each([
    ["a long list", `{ ${page(60)} }`],
    ["several lists, together long", `{ a: ${page(40)} b: ${page(20)} }`],
    [
      "edges with page info",
      "{ coachingInteractions(first: 60) { edges { node { prompt } } pageInfo { hasNextPage } } }",
    ],
    ["lists in a list", "{ users(first: 5) { nodes { coachingInteractions(first: 60) { nodes { prompt } } } } }"],
    [
      "lists in a row",
      "{ users(first: 5) { nodes { a: coachingInteractions(first: 40) { nodes { prompt } } b: coachingInteractions(first: 40) { nodes { prompt } } } } }",
    ],
    ["rows in rows", "{ coachingInteractions(first: 60) { nodes { task { title } prompt } } }"],
    ["JSON that is stored compressed", "{ learningInteractions(first: 50) { nodes { requestData } } }"],
  ])("stops gathering %s that has more than an answer may", async (_, query) => {
    expect(await run(query, 100_000)).toBe("22003");
    expect(await run(query, 10_000_000)).toBe(1);
  });

  test("measures nothing where texts are too short and too few to matter", async () => {
    const short = await statementOf("{ users(first: 20) { nodes { coachingTasks(first: 50) { nodes { title } } } } }");

    expect(short).toMatch(/json_agg/);
    expect(short).not.toMatch(/octet_length|offset 0/);
  });
});
