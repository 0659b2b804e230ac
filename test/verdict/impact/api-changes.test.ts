import { describe, expect, test } from "@jest/globals";
import { buildSchema, findBreakingChanges } from "graphql";
import { compareApis } from "../../../src/verdict/impact/api-changes.ts";

const base = `
  interface Node { id: ID! }
  interface Named { name: String }
  type Query { book(id: ID!, lang: String = "en"): Book, books(filter: BookFilter, first: Int): [Book!]!, search: Hit, order: Order }
  type Mutation { add(input: AddInput!): Book }
  type Book implements Node & Named { id: ID!, name: String, pages: Int, tags: [String!]!, state: State! }
  type Author implements Node { id: ID!, name: String }
  type Cat { id: ID }
  union Hit = Book | Author
  enum State { draft published }
  enum Order { up down }
  input BookFilter { name: String, pages: Int = 1, state: State }
  input AddInput { name: String!, pages: Int, order: [Order!] }
  scalar Date
`;

/** What is replaced in the schema by what, and how grave it is; `null` when it is no change for anybody. */
const changes: [string, string, string, "breaking" | "dangerous" | "safe" | null][] = [
  ["a type is removed", "scalar Date", "", "breaking"],
  ["a type is added", "scalar Date", "scalar Date type More { id: ID }", "safe"],
  ["a scalar becomes an enum", "scalar Date", "enum Date { today }", "breaking"],
  ["a scalar gets a specification", "scalar Date", 'scalar Date @specifiedBy(url: "https://example.org")', "dangerous"],
  ["a field is removed", "pages: Int, tags", "tags", "breaking"],
  ["a field is added", "pages: Int, tags", "pages: Int, size: Int, tags", "safe"],
  ["a field has another type", "pages: Int, tags", "pages: String, tags", "breaking"],
  ["a field may be null", "state: State! }", "state: State }", "breaking"],
  ["a field is never null", "pages: Int, tags", "pages: Int!, tags", "safe"],
  ["an item of a list may be null", "[String!]!", "[String]!", "breaking"],
  ["a field becomes a list", "pages: Int, tags", "pages: [Int], tags", "breaking"],
  ["an interface becomes one of its types", "search: Hit", "search: Book", "breaking"],
  ["an argument is removed", ", first: Int", "", "breaking"],
  ["an argument is added", "first: Int", "first: Int, last: Int", "safe"],
  ["a required argument is added", "first: Int", "first: Int, last: Int!", "breaking"],
  ["a required argument with a default is added", "first: Int", "first: Int, last: Int! = 1", "safe"],
  ["an argument becomes required", "first: Int", "first: Int!", "breaking"],
  ["an argument becomes optional", "book(id: ID!", "book(id: ID", "safe"],
  ["an argument has another type", "first: Int", "first: Float", "breaking"],
  ["a default of an argument changes", '"en"', '"de"', "dangerous"],
  ["an input field is removed", "pages: Int = 1, ", "", "breaking"],
  ["an input field is added", "name: String!, pages", "name: String!, isbn: String, pages", "safe"],
  ["a required input field is added", "name: String!, pages", "name: String!, isbn: String!, pages", "breaking"],
  ["an input field becomes required", "pages: Int, order", "pages: Int!, order", "breaking"],
  ["an input field becomes optional", "name: String!, pages", "name: String, pages", "safe"],
  ["a default of an input field changes", "pages: Int = 1", "pages: Int = 2", "dangerous"],
  ["a value that clients send and get is removed", "draft published", "draft", "breaking"],
  ["a value that clients send and get is added", "draft published", "draft published lost", "dangerous"],
  ["a member of a union is removed", "= Book | Author", "= Book", "breaking"],
  ["a member of a union is added", "= Book | Author", "= Book | Author | Cat", "dangerous"],
  ["an interface is removed", "implements Node & Named", "implements Node", "breaking"],
  ["an interface is added", "type Author implements Node", "type Author implements Node & Named", "dangerous"],
  ["a field is deprecated", "pages: Int, tags", 'pages: Int @deprecated(reason: "no"), tags', "safe"],
  ["a value is deprecated", "draft published", "draft @deprecated published", "safe"],
  ["a field is documented", "pages: Int, tags", '"how many" pages: Int, tags', null],
];

describe("a change of the API", () => {
  test.each(changes)("%s", (_, from, to, severity) => {
    expect(base.split(from)).toHaveLength(2);
    const [before, after] = [buildSchema(base), buildSchema(base.replace(from, to))];

    const found = compareApis(before, after);

    expect(found.map((change) => change.severity)).toEqual(severity ? [severity] : []);
    expect(found.every(({ message }) => /^\S.*[.:].*$/.test(message))).toBe(true);
  });

  test("is breaking when graphql-js says so", () => {
    const differing = changes.filter(([, from, to, severity]) => {
      const isBreaking = findBreakingChanges(buildSchema(base), buildSchema(base.replace(from, to))).length > 0;
      return isBreaking !== (severity === "breaking");
    });

    expect(differing).toEqual([]);
  });

  test("is safe, or dangerous, when it is about values that clients only send, or only get", () => {
    const sent = base.replace("order: Order }", "order: Int }").replace("up down", "up");
    const received = base.replace(", order: [Order!]", "").replace("up down", "up");
    const severitiesOf = (was: string, is: string) =>
      compareApis(buildSchema(was), buildSchema(is)).map(({ kind, severity }) => `${kind}: ${severity}`);

    expect(severitiesOf(sent, sent.replace("enum Order { up }", "enum Order { up down }"))).toEqual([
      "value added: safe",
    ]);
    expect(severitiesOf(received.replace("enum Order { up }", "enum Order { up down }"), received)).toEqual([
      "value removed: dangerous",
    ]);
  });
});
