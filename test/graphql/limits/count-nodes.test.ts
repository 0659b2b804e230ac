import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { buildSchema, getIntrospectionQuery, parse, validate } from "graphql";
import { parseConfig } from "../../../src/config/config.ts";
import { createOperationCheck } from "../../../src/graphql/limits/check-operation.ts";

const schema = buildSchema(readFileSync(join(import.meta.dirname, "../../../graphql/schema.graphql"), "utf8"));
const { limits } = parseConfig({ QUINTET_PAGE_SIZE: "20" });
const check = createOperationCheck(limits);
const identity = { kind: "account", userId: "7", role: "member" } as const;

/** What a document costs; validated, because nothing else is counted. */
function nodesOf(text: string, variables: Record<string, unknown> = {}): unknown {
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);
  const { cost, refusal } = check({ schema, document, variables, identity });
  return cost?.nodes ?? refusal?.extensions;
}

describe("an operation's nodes are counted", () => {
  test("one for each object, none for values", () => {
    expect(nodesOf("{ nodeId }")).toBe(0);
    expect(nodesOf("{ currentUser { id username role } }")).toBe(1);
  });

  test("a page for the connection, times its size for its rows, whatever way they are asked for", () => {
    expect(nodesOf("{ learningCourses(first: 7) { totalCount nodes { id } } }")).toBe(1 + 7);
    expect(nodesOf("{ learningCourses(last: 7) { edges { node { id } } } }")).toBe(1 + 2 * 7);
    expect(nodesOf("{ learningCourses(first: 7) { nodes { id } pageInfo { endCursor } } }")).toBe(1 + 7 + 1);
  });

  test("pages in pages multiplied", () => {
    const inner = "documents(first: 3) { nodes { id } }";

    expect(nodesOf(`{ learningCourses(first: 5) { nodes { ${inner} } } }`)).toBe(1 + 5 * (1 + 1 + 3));
  });

  test("by the variable, else by the variable's default, else by the server's", () => {
    const byVariable = "query ($n: Int = 4) { learningCourses(first: $n) { nodes { id } } }";

    expect(nodesOf(byVariable, { n: 9 })).toBe(1 + 9);
    expect(nodesOf(byVariable)).toBe(1 + 4);
    expect(nodesOf(byVariable, { n: null })).toBe(1 + 20);
    expect(nodesOf("{ learningCourses { nodes { id } } }")).toBe(1 + 20);
  });

  test("the same for fragments as for what they stand for, on a connection too", () => {
    const text = `{ a: learningCourses(first: 2) { ...Page } b: learningCourses(first: 10) { ...Page } }
      fragment Page on LearningCourseConnection { nodes { ...Row } ... on LearningCourseConnection { edges { cursor } } }
      fragment Row on LearningCourse { documents(first: 3) { nodes { id } } }`;

    expect(nodesOf(text)).toBe(1 + 2 * (1 + 4) + 2 + (1 + 10 * (1 + 4) + 10));
  });

  test("anew for each value of the variable, for one document", () => {
    const document = parse("query ($n: Int) { learningCourses(first: $n) { nodes { id } } }");
    const count = (n: number) => check({ schema, document, variables: { n }, identity }).cost?.nodes;

    expect([1, 2, 1, 50, 2].map(count)).toEqual([2, 3, 2, 51, 3]);
  });

  test("up to the largest number that is exact, in the time of a look", () => {
    const fragments = Array.from(
      { length: 200 },
      (_, i) =>
        `fragment F${i} on Query { ${i < 199 ? `a${i}: query { ...F${i + 1} } b${i}: query { ...F${i + 1} }` : "currentUser { id }"} }`,
    );

    expect(nodesOf(`{ ...F0 } ${fragments.join(" ")}`)).toMatchObject({
      code: "TOO_COMPLEX",
      quantity: "nodes",
      value: Number.MAX_SAFE_INTEGER,
    });
  });

  test("with introspection apart, of which all that tools ask for may be asked", () => {
    const document = parse(getIntrospectionQuery({ inputValueDeprecation: true }));
    const twice = "{ __schema { types { fields { name args { name } } } } }";

    expect(check({ schema, document, variables: {}, identity }).refusal).toBeUndefined();
    expect(nodesOf(twice)).toBe(0);
  });
});

describe("a page may be as large as the role's", () => {
  const document = parse("query ($n: Int) { learningCourses(first: $n) { nodes { id } } }");
  const refusalOf = (n: number, role: "member" | "analyst") =>
    check({ schema, document, variables: { n }, identity: { ...identity, role } }).refusal?.extensions;

  test("100 rows for a member", () => {
    expect(refusalOf(100, "member")).toBeUndefined();
    expect(refusalOf(101, "member")).toMatchObject({
      code: "TOO_COMPLEX",
      quantity: "pageSize",
      limit: 100,
      value: 101,
    });
  });

  test("1,000 for an analyst", () => {
    expect(refusalOf(1_000, "analyst")).toBeUndefined();
    expect(refusalOf(1_001, "analyst")).toMatchObject({ quantity: "pageSize", limit: 1_000, value: 1_001 });
  });
});

test("limits by role are read from the environment, and a role that is none is told", () => {
  const { maxPageSize } = parseConfig({ QUINTET_MAX_PAGE_SIZE: "30, analyst=500,anonymous=10" }).limits;

  expect(maxPageSize).toEqual({ others: 30, analyst: 500, anonymous: 10 });
  expect(() => parseConfig({ QUINTET_MAX_PAGE_SIZE: "30,analist=500" })).toThrow(/QUINTET_MAX_PAGE_SIZE/);
  expect(() => parseConfig({ QUINTET_MAX_PAGE_SIZE: "analyst=500" })).toThrow(/QUINTET_MAX_PAGE_SIZE/);
});
