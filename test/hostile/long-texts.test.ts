import { beforeAll, expect, test } from "@jest/globals";
import { type GraphQLInputObjectType, getNamedType, getNullableType, isInputObjectType } from "graphql";
import { type Row, type Rows, readRows } from "../hidden-rows/rows.ts";
import { loadSchema, mutationFields, operationOf } from "../support/api-shape.ts";
import { useDatabase } from "../support/database.ts";
import { demoSignIns, seedDemoData } from "../support/demo-data.ts";
import { inBatches } from "../support/in-batches.ts";
import { createRandom } from "../support/random.ts";
import { useServer } from "../support/server.ts";
import { joinMoment } from "./moments.ts";
import { astralNoise, noise, noiseOfWords } from "./strings.ts";

/** Values that fit no index, or no type of PostgreSQL's, in places where all else is right. */
const random = createRandom(20_260);
const database = useDatabase();
const logged: string[] = [];
const server = useServer(database, {
  environment: { LOG_LEVEL: "error", QUINTET_MAX_PAGE_SIZE: "1000", QUINTET_NODES: "100000" },
  log: (line) => logged.push(line),
});
const schema = await loadSchema();
const tokens: string[] = [];
let rows: Rows;

beforeAll(async () => {
  await seedDemoData(database.connections.ownerUrl);
  for (const role of ["admin", "agent", "member"]) tokens.push(await signIn(role));
  rows = await readRows({ schema, server, token: tokens[0] as string });
});

test("no row changes to a text that there is no room for, nor fails but by a rule that is documented", async () => {
  const changes = [...hostileChanges()];

  const answers = await inBatches(
    tokens.flatMap((token) => changes.map((change) => ({ ...change, token }))),
    async ({ query, input, place, token }) => ({ place, code: await codeOf(query, { input }, token) }),
  );

  expect(answers.filter(({ code }) => isOurFault(code))).toEqual([]);
  expect(logged).toEqual([]);
  const done = new Set(
    answers.filter(({ code }) => code === "done" || code === "INVALID_VALUE").map((one) => one.place),
  );
  expect(done.size).toBeGreaterThan(50);
  expect(done).toContain("updateRalphWebProjectRepo.path");
  expect(done).toContain("updateRalphWebProjectRepo.githubRepoUrl");
  expect(done).toContain("updateLearningVectorMetadatum.metadata");
});

test("a moment of any parts is a moment or INVALID_VALUE", async () => {
  const moments = [
    "2026-01-01T00:00:00+99:99",
    "allballs+1680 ",
    ...Array.from({ length: 400 }, () => joinMoment(random)),
  ];
  const query = "query ($moment: Datetime) { users(filter: { createdAt: { equalTo: $moment } }) { totalCount } }";

  const codes = await inBatches(moments, (moment) => codeOf(query, { moment }, tokens[0]));

  expect(new Set(codes)).toEqual(new Set(["done", "INVALID_VALUE"]));
});

test("a search of 300,000 operators, which PostgreSQL would take minutes to read, is answered", async () => {
  const query = "query ($query: String!) { learningSearchDocuments(query: $query, first: 1) { nodes { id } } }";

  expect(await codeOf(query, { query: "a -".repeat(300_000) }, tokens[0])).toBe("done");
});

async function codeOf(query: string, variables: Row, token: string | undefined): Promise<string> {
  return ((await server.send(query, { variables, token })).code as string | undefined) ?? "done";
}

type Change = { place: string; query: string; input: Row };

/** For each text and JSON that can be changed, a row with nothing else changed. */
function* hostileChanges(): Generator<Change> {
  for (const field of mutationFields(schema).filter(({ name }) => name.startsWith("update"))) {
    const [row] = rows.get(field.name.replace(/^update/, "")) ?? [];
    const input = getNamedType(field.args[0]?.type) as GraphQLInputObjectType;
    const patch = getNamedType(input.getFields().patch?.type);
    if (!row || !isInputObjectType(patch)) continue;
    const names = Object.keys(input.getFields()).filter((name) => name !== "clientMutationId" && name !== "patch");
    const key = Object.fromEntries(names.map((name) => [name, row[name]]));
    for (const { name, type } of Object.values(patch.getFields()))
      for (const value of hostileValues(String(getNullableType(type)), row[name]))
        yield {
          place: `${field.name}.${name}`,
          query: operationOf("mutation", field),
          input: { ...key, patch: { [name]: value } },
        };
  }
}

function hostileValues(type: string, now: unknown): unknown[] {
  if (type === "JSON") return [{ text: noiseOfWords(random, 900_000) }];
  return type === "String" ? [noise(random, 6_000), now + noise(random, 6_000), now + astralNoise(random, 1_900)] : [];
}

function isOurFault(code: string): boolean {
  return ["INTERNAL", "UNAVAILABLE", "TIMEOUT"].includes(code);
}

async function signIn(role: string): Promise<string> {
  const account = demoSignIns.find((person) => person.role === role);
  const { data } = await server.send(
    "mutation ($login: String!, $password: String!) { signIn(input: { login: $login, password: $password }) { accessToken } }",
    { variables: { login: account?.login, password: account?.password } },
  );
  return data.signIn.accessToken;
}
