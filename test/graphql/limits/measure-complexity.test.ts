import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { buildSchema, getIntrospectionQuery, getOperationAST, type OperationDefinitionNode, parse } from "graphql";
import { measureComplexity } from "../../../src/graphql/limits/measure-complexity.ts";
import { fragmentsOf } from "../../../src/graphql/limits/sum-selections.ts";

const schema = buildSchema(readFileSync(join(import.meta.dirname, "../../../graphql/schema.graphql"), "utf8"));
const types = schema.getPossibleTypes(schema.getType("Node") as never).length;

function complexityOf(text: string): number {
  const document = parse(text);
  const operation = getOperationAST(document) as OperationDefinitionNode;
  return measureComplexity({ schema, operation, fragments: fragmentsOf(document) });
}

describe("what an operation takes to be planned", () => {
  test("is 1 for a value, 3 for an object, 8 for one that is asked for with arguments", () => {
    expect(complexityOf("{ nodeId }")).toBe(1);
    expect(complexityOf("{ currentUser { id username } }")).toBe(3 + 2);
    expect(complexityOf("{ learningCourses { totalCount nodes { id } } }")).toBe(8 + 1 + 3 + 1);
  });

  test("is the same however large a page is", () => {
    const ofPage = (size: number) => complexityOf(`{ learningCourses(first: ${size}) { nodes { id } } }`);

    expect(ofPage(100)).toBe(ofPage(1));
  });

  test("is for an interface that of all its types", () => {
    expect(types).toBeGreaterThan(30);
    expect(complexityOf('{ node(nodeId: "x") { nodeId } }')).toBe(8 + 3 * types + types);
    expect(complexityOf('{ node(nodeId: "x") { a: nodeId b: nodeId } }')).toBe(8 + 3 * types + 2 * types);
  });

  test("is within an interface that of one type for what is asked of one", () => {
    expect(complexityOf('{ node(nodeId: "x") { ... on User { id username } } }')).toBe(8 + 3 * types + 2);
  });

  test("is the same for fragments as for what they stand for, on an interface too", () => {
    const fragment = "fragment N on Node { nodeId }";

    expect(complexityOf(`{ currentUser { ...N } } ${fragment}`)).toBe(3 + 1);
    expect(complexityOf(`{ node(nodeId: "x") { ...N } } ${fragment}`)).toBe(8 + 3 * types + types);
    expect(complexityOf("{ ...Q ...Q } fragment Q on Query { currentUser { id } }")).toBe(2 * (3 + 1));
  });

  test("is nothing for introspection, which is not planned", () => {
    expect(complexityOf(getIntrospectionQuery())).toBe(0);
  });
});
