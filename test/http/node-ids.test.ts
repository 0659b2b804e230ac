import { beforeAll, describe, expect, jest, test } from "@jest/globals";
import { type Actor, join } from "../operations/support/people.ts";
import { useDatabase } from "../support/database.ts";
import { useServer } from "../support/server.ts";

const database = useDatabase();
const single = useServer(database, { environment: { QUINTET_SINGLE_STATEMENT: "on" } });
const grafast = useServer(database, { environment: { QUINTET_SINGLE_STATEMENT: "off" }, twin: single });
let mia: Actor;

beforeAll(async () => {
  jest.spyOn(console, "warn").mockImplementation(() => {}); // of PostGraphile, outside of production
  mia = await join({ database, server: single }, "mia");
});

const encode = (json: string) => Buffer.from(json).toString("base64");
const nested = (depth: number) => "[".repeat(depth) + "]".repeat(depth);
const query = "query ($nodeId: ID!) { node(nodeId: $nodeId) { ... on User { username } } }";

const noRows: [string, () => string][] = [
  ["lists inside each other, 1,400 deep", () => encode(`["User",${nested(1_400)}]`)],
  ["a list in place of the key", () => encode(`["User",["${mia.id}"]]`)],
  ["an object in place of the key", () => encode(`["User",{"id":"${mia.id}"}]`)],
  ["an object that reads like a list", () => encode(`{"0":"User","1":"${mia.id}"}`)],
  ["a type in a list of its own", () => encode(`[["User"],"${mia.id}"]`)],
  ["no key", () => encode('["User"]')],
  ["no JSON", () => encode("User")],
  ["no base64", () => "%%%"],
];

describe.each([
  ["in one statement", single],
  ["by Grafast", grafast],
])("a node id that is looked up %s", (_way, server) => {
  test("finds its row", async () => {
    const nodeId = encode(JSON.stringify(["User", mia.id]));

    const { data } = await server.send(query, { variables: { nodeId }, token: mia.accessToken });

    expect(data).toEqual({ node: { username: "mia" } });
  });

  test.each(noRows)("of %s is the id of no row", async (_what, nodeId) => {
    const variables = { nodeId: nodeId() };

    const { data, errors } = await server.send(query, { variables, token: mia.accessToken });

    expect(errors).toBeUndefined();
    expect(data).toEqual({ node: null });
  });
});
