import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { buildSchema, getOperationAST, type OperationDefinitionNode, parse, validate } from "graphql";
import { type InputMeasures, measureInput, readOperationInput } from "../../../src/graphql/limits/measure-input.ts";
import { fragmentsOf } from "../../../src/graphql/limits/sum-selections.ts";

const schema = buildSchema(readFileSync(join(import.meta.dirname, "../../../graphql/schema.graphql"), "utf8"));

function inputOf(text: string, variables: Record<string, unknown> = {}): InputMeasures {
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);
  const operation = getOperationAST(document) as OperationDefinitionNode;
  return measureInput(readOperationInput({ schema, operation, fragments: fragmentsOf(document) }), variables);
}

const twoConditions = { or: [{ code: { equalTo: "ab" } }, { code: { in: ["c", "d", "e"] } }] };

describe("what an operation's arguments hold", () => {
  test("is fields and what lists of them hold, values, and characters", () => {
    const { fields, values, characters } = inputOf(
      "query ($f: LearningCourseFilter) { learningCourses(filter: $f) { totalCount } }",
      { f: twoConditions },
    );

    expect(fields).toBe(1 + 2 + 2 + 2); // or; its two objects; code, code; equalTo, in
    expect(values).toBe(fields + 3);
    expect(characters).toBe("abcde".length + "orcodeequalTocodein".length);
  });

  test("is the same, written in the document or given as a variable, whole or in part", () => {
    const byVariable = inputOf("query ($f: LearningCourseFilter) { learningCourses(filter: $f) { totalCount } }", {
      f: twoConditions,
    });
    const written =
      '{ learningCourses(filter: { or: [{ code: { equalTo: "ab" } }, { code: { in: ["c", "d", "e"] } }] }) { totalCount } }';
    const inPart = `query ($e: [String!]) {
      learningCourses(filter: { or: [{ code: { equalTo: "ab" } }, { code: { in: $e } }] }) { totalCount }
    }`;

    expect(inputOf(written)).toEqual(byVariable);
    expect(inputOf(inPart, { e: ["c", "d", "e"] })).toEqual(byVariable);
  });

  test("is as often as it is used, fragments unfolded", () => {
    const text = (uses: string) => `query ($f: LearningCourseFilter) { ${uses} }
      fragment F on Query { learningCourses(filter: $f) { totalCount } }`;
    const once = inputOf(text("...F"), { f: twoConditions });
    const thrice = inputOf(text("...F a: query { ...F } b: query { ...F }"), { f: twoConditions });

    expect(thrice).toEqual({
      ...once,
      fields: 3 * once.fields,
      values: 3 * once.values,
      characters: 3 * once.characters,
    });
  });

  test("has no fields for what a mutation stores, and has them for what is asked of its answer", () => {
    const text = `mutation ($i: RalphAdvancedAddStoriesInput!, $f: LearningCourseFilter) {
      ralphAdvancedAddStories(input: $i) { query { learningCourses(filter: $f) { totalCount } } }
    }`;
    const stories = Array.from({ length: 300 }, (_, i) => ({ code: `US-${i}`, title: "a", description: "b" }));
    const { fields, values } = inputOf(text, { i: { featureId: 1, stories }, f: twoConditions });

    expect(fields).toBe(7);
    expect(values).toBeGreaterThan(300 * 4);
  });

  test("is that of a variable's default when it is not given", () => {
    const text = `query ($f: LearningCourseFilter = { code: { equalTo: "abc" } }) {
      a: learningCourses(filter: $f) { totalCount } b: learningCourses(filter: $f) { totalCount }
    }`;

    expect(inputOf(text)).toMatchObject({ fields: 2 * 2 });
    expect(inputOf(text, { f: null })).toMatchObject({ fields: 0, values: 0 });
  });

  test("has fields for orders, and none for the values of a scalar list or of JSON", () => {
    const orders = "query ($o: [LearningCourseOrderBy!]) { learningCourses(orderBy: $o) { totalCount } }";

    expect(inputOf(orders, { o: ["CODE_ASC", "ID_ASC"] })).toMatchObject({ fields: 2, values: 2 });
    expect(
      inputOf("query ($e: [String!]) { learningCourses(filter: { code: { in: $e } }) { totalCount } }", { e: ["x"] }),
    ).toMatchObject({ fields: 2, values: 2 + 1 });
  });

  test("has the longest cursor or node id apart, once", () => {
    const text = `query ($c: Cursor, $n: ID!) {
      a: learningCourses(after: $c) { totalCount } b: learningCourses(after: $c) { totalCount } node(nodeId: $n) { nodeId }
    }`;

    expect(inputOf(text, { c: "abcd", n: "ab" }).identifier).toBe(4);
    expect(inputOf('{ node(nodeId: "abcdef") { nodeId } }').identifier).toBe(6);
  });
});
