import { beforeAll, describe, expect, test } from "@jest/globals";
import { type Message, transports } from "../graphql/limits/support/transports.ts";
import { prepare } from "../support/acting.ts";
import { useDatabase } from "../support/database.ts";
import { startTestServer, useServer } from "../support/server.ts";

/** Limits that small operations reach. What may be as large as a limit is not refused; what is larger by one is. */
const limits = {
  documentBytes: 2_000,
  tokens: 100,
  depth: 5,
  aliases: 3,
  directives: 3,
  fields: 100,
  inputDepth: 4,
  inputFields: 10,
  variableValues: 12,
  pageSize: 5,
  nodes: 20,
  identifierCharacters: 4_096,
};
const environment = {
  QUINTET_DOCUMENT_TOKENS: String(limits.tokens),
  QUINTET_DOCUMENT_DEPTH: String(limits.depth),
  QUINTET_DOCUMENT_ALIASES: String(limits.aliases),
  QUINTET_DOCUMENT_DIRECTIVES: String(limits.directives),
  QUINTET_DOCUMENT_FIELDS: String(limits.fields),
  QUINTET_INPUT_DEPTH: String(limits.inputDepth),
  QUINTET_INPUT_FIELDS: String(limits.inputFields),
  QUINTET_VARIABLE_VALUES: String(limits.variableValues),
  QUINTET_PAGE_SIZE: "3",
  QUINTET_MAX_PAGE_SIZE: `${limits.pageSize},analyst=7`,
  QUINTET_NODES: `${limits.nodes},analyst=21`,
};
const database = useDatabase();
const server = useServer(database, {
  environment: { ...environment, QUINTET_DOCUMENT_BYTES: String(limits.documentBytes) },
});
/** Takes documents that hold long identifiers. */
const roomy = useServer(database, { environment, twin: server });
let token: string;
let analyst: string;

beforeAll(async () => {
  token = (await server.signUp("mia")).accessToken;
  await server.signUp("alma");
  await prepare(database, "update identity.users set role = 'analyst' where username = 'alma'");
  const { data } = await server.send(
    'mutation { signIn(input: { login: "alma", password: "correct horse battery" }) { accessToken } }',
  );
  analyst = data.signIn.accessToken;
});

const repeat = (count: number, write: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => write(i)).join(" ");
const nested = (levels: number): string => (levels === 1 ? "__typename" : `query { ${nested(levels - 1)} }`);
const filtered = "query ($filter: CoachingTaskFilter) { coachingTasks(first: 1, filter: $filter) { __typename } }";
const someone = "00000000-0000-4000-8000-000000000000";
/** So many objects inside each other. */
const deep = (objects: number): object => (objects === 2 ? { id: { isNull: false } } : { not: deep(objects - 1) });
/** So many conditions and fields: an `and` is one, each of its filters three. */
function conditions(count: number): object {
  const beside = ["status", "userId"].slice(0, (count - 1) % 3 === 0 ? 0 : (count - 1) % 3 === 1 ? 2 : 1);
  const inside = (count - 1 - 2 * beside.length) / 3;
  return {
    and: Array(inside).fill({ id: { isNull: false } }),
    ...Object.fromEntries(beside.map((name) => [name, { isNull: false }])),
  };
}

/** An operation of which so much is asked, and of everything else little. */
const operations: Record<Exclude<keyof typeof limits, "identifierCharacters">, (size: number) => Message> = {
  documentBytes: (size) => ({ query: `{ __typename }#${"ü".repeat((size - 15) >> 1)}${"x".repeat((size - 15) % 2)}` }),
  tokens: (size) => ({ query: `{ ${repeat(size - 2, () => "__typename")} }` }),
  depth: (size) => ({ query: `{ ${nested(size)} }` }),
  aliases: (size) => ({ query: `{ ${repeat(size, (index) => `a${index}: __typename`)} }` }),
  directives: (size) => ({ query: `{ ${repeat(size, () => "__typename @include(if: true)")} }` }),
  fields: (size) => ({
    query: `{ ${repeat(Math.floor(size / 20), () => "...Names")} ${repeat(size % 20, () => "__typename")} }
      fragment Names on Query { ${repeat(20, () => "__typename")} }`,
  }),
  inputDepth: (size) => ({ query: filtered, variables: { filter: deep(size) } }),
  inputFields: (size) => ({ query: filtered, variables: { filter: conditions(size) } }),
  variableValues: (size) => ({ query: filtered, variables: { filter: { id: { in: Array(size - 3).fill(someone) } } } }),
  pageSize: (size) => ({ query: `{ coachingTasks(first: ${size}) { nodes { __typename } } }` }),
  nodes: (size) => ({
    query: `{ ${repeat(4, (index) => `${index > 0 ? `a${index}: ` : ""}coachingTasks(first: ${[5, 5, 5, size - 19][index]}) { nodes { id } }`)} }`,
  }),
};

describe.each(Object.entries(transports))("over %s", (_, send) => {
  test.each(Object.entries(operations))(
    "as much as the limit is taken, and one more refused: %s",
    async (quantity, make) => {
      const limit = limits[quantity as keyof typeof limits];

      const atLimit = await send(server.url, make(limit), token);
      const above = await send(server.url, make(limit + 1), token);

      expect(atLimit.refusal).toBeUndefined();
      expect(above.refusal).toEqual({ code: "TOO_COMPLEX", quantity, limit, value: limit + 1 });
      expect(above.data ?? undefined).toBeUndefined();
    },
  );

  test("roles have their own page size and number of nodes, up to them and no further", async () => {
    const answers = [
      await send(server.url, operations.pageSize(7), analyst),
      await send(server.url, operations.pageSize(8), analyst),
      await send(server.url, operations.nodes(21), analyst),
      await send(server.url, operations.nodes(22), analyst),
    ];

    expect(answers.map(({ refusal }) => refusal)).toEqual([
      undefined,
      { code: "TOO_COMPLEX", quantity: "pageSize", limit: 7, value: 8 },
      undefined,
      { code: "TOO_COMPLEX", quantity: "nodes", limit: 21, value: 22 },
    ]);
  });

  test("`last` has the limit that `first` has", async () => {
    const ask = (last: number) =>
      send(server.url, { query: `{ coachingTasks(last: ${last}) { nodes { id } } }` }, token);

    expect((await ask(5)).refusal).toBeUndefined();
    expect((await ask(6)).refusal).toMatchObject({ quantity: "pageSize", limit: 5, value: 6 });
  });

  test("a page without a size has that of the setting", async () => {
    const { extensions } = await send(server.url, { query: "{ coachingTasks { nodes { id } } }" }, token);

    const { nodes } = (await send(server.url, operations.pageSize(3), token)).extensions.cost;
    expect(extensions.cost.nodes).toBe(nodes);
  });

  test("an id of 4,096 characters is looked for, and one of 4,097 refused", async () => {
    const ask = (length: number) =>
      send(roomy.url, {
        query: "query ($id: ID!) { node(nodeId: $id) { __typename } }",
        variables: { id: "x".repeat(length) },
      });

    expect(await ask(4_096)).toMatchObject({ data: { node: null }, refusal: undefined });
    expect((await ask(4_097)).refusal).toMatchObject({
      quantity: "identifierCharacters",
      limit: limits.identifierCharacters,
      value: 4_097,
    });
  });
});

test("a document that takes as much planning as the limit is planned, and refused where it is less by one", async () => {
  const query = `{ ${repeat(20, (index) => `a${index}: coachingTasks(first: 1) { nodes { id title user { username } } }`)} }`;
  const start = (complexity: number) =>
    startTestServer({
      authenticatorUrl: database.connections.authenticatorUrl,
      signingKeys: [server.signingKey],
      environment: { QUINTET_DOCUMENT_COMPLEXITY: String(complexity) },
    });
  const ask = async (complexity: number) => {
    await using strict = await start(complexity);
    return (await transports.HTTP(strict.url, { query }, token)).refusal;
  };

  const value = (await ask(100))?.value as number;

  expect(value).toBeGreaterThan(101);
  expect(await ask(value)).toBeUndefined();
  expect(await ask(value - 1)).toEqual({ code: "TOO_COMPLEX", quantity: "complexity", limit: value - 1, value });
});
