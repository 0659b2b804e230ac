import { beforeEach, expect, test } from "@jest/globals";
import { keptStatements } from "../../../src/graphql/compiler/kept-statements.ts";
import { Unsupported } from "../../../src/graphql/compiler/unsupported.ts";
import { keptPlans } from "../../../src/graphql/plugins/plan-cache-plugin.ts";
import { prepare } from "../../support/acting.ts";
import { useDatabase } from "../../support/database.ts";
import { useServer } from "../../support/server.ts";

const database = useDatabase();
const server = useServer(database); // what it keeps is looked into

beforeEach(() => {
  keptStatements.clear(); // of what tests before these have asked
  keptPlans.clear();
});

/** Of rows that nobody has. */
const [nodeId, otherNodeId] = [7, 8].map((id) => btoa(JSON.stringify(["RalphAdvancedStory", id])));

/** Nothing is refused to them, so that statements answer and Grafast plans nothing. */
async function signUpAsAdmin(): Promise<string> {
  await server.signUp("ada");
  await prepare(database, "update identity.users set role = 'admin' where username = 'ada'");
  const { data } = await server.send("mutation ($i: SignInInput!) { signIn(input: $i) { accessToken } }", {
    variables: { i: { login: "ada", password: "correct horse battery" } },
  });
  return data.signIn.accessToken;
}

test("of ever new documents a bounded number of statements is kept", async () => {
  const token = await signUpAsAdmin();
  const { size } = keptStatements;

  for (let index = 0; index < 20; index++) {
    await server.send(`query Q${index} { learningCourses { nodes { id } } }`, { token });
  }
  const more = keptStatements.size - size;
  for (let index = 0; index < 1_990; index++)
    keptStatements.set(`as if asked ${index}`, new Unsupported("operation", "as if asked"));
  for (let index = 20; index < 40; index++) {
    await server.send(`query Q${index} { learningCourses { nodes { id } } }`, { token });
  }

  expect(more).toBe(20);
  expect(keptStatements.size).toBe(2_000);
  expect(keptStatements.bytes).toBeLessThan(16_000_000);
});

test("of ever new documents that Grafast plans the plans take a bounded room", async () => {
  for (let index = 0; index < 12; index++) {
    await server.send(
      `query N${index} { a: node(nodeId: "${nodeId}") { nodeId } b: node(nodeId: "${nodeId}") { nodeId } }`,
    );
  }

  expect(keptPlans.size).toBeLessThan(12);
  expect(keptPlans.bytes).toBeGreaterThan(20_000_000);
  expect(keptPlans.bytes).toBeLessThan(40_000_000);
});

test("a document is planned once while it is used", async () => {
  const query = "query Used($id: ID!) { node(nodeId: $id) { nodeId } }";
  await server.send(query, { variables: { id: nodeId } });
  const { bytes, size } = keptPlans;

  await server.send(query, { variables: { id: otherNodeId } });

  expect(size).toBeGreaterThan(0);
  expect([keptPlans.bytes, keptPlans.size]).toEqual([bytes, size]);
});

test("plans that were made with large variables are fewer, for they hold on to them", async () => {
  const query = "query ($filter: LearningCourseFilter) { learningCourses(last: 1, filter: $filter) { totalCount } }";

  for (let index = 0; index < 45; index++) {
    await server.send(`${query} # ${index}`, { variables: { filter: { code: { in: ["x".repeat(500_000)] } } } });
  }

  expect(keptPlans.size).toBeGreaterThan(5);
  expect(keptPlans.size).toBeLessThan(42);
  expect(keptPlans.bytes).toBeLessThan(40_000_000);
});
