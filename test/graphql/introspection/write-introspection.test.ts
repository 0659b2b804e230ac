import { readFile } from "node:fs/promises";
import { describe, expect, test } from "@jest/globals";
import {
  buildSchema,
  executeSync,
  type GraphQLObjectType,
  getIntrospectionQuery,
  getNamedType,
  getOperationAST,
  isObjectType,
  parse,
  validate,
} from "graphql";
import { asksOfSchemaAlone, writeIntrospection } from "../../../src/graphql/introspection/write-introspection.ts";
import { fragmentsOf } from "../../../src/graphql/limits/sum-selections.ts";
import { createRandom, type Random } from "../../support/random.ts";

const schema = buildSchema(await readFile(new URL("../../../graphql/schema.graphql", import.meta.url), "utf8"));
const odd = buildSchema(`
  """ A "quoted" \\\\ text\\u2028, 𝒳 """
  directive @odd(a: [Int!]! = [1, 2]) repeatable on FIELD | OBJECT
  enum E { A B @deprecated(reason: "no \\"more\\"") }
  input I @oneOf { e: E old: Int @deprecated }
  scalar S @specifiedBy(url: "https://scalar.example")
  interface N { id: ID! }
  type T implements N { id: ID! old(a: I, b: String = "x\\ny" @deprecated): [[E!]!] @deprecated }
  union U = T
  type Query { t: T u: U s(i: I): S }
`);

/** What is written, and what graphql-js would answer. */
function both(text: string, variables: Record<string, unknown> = {}, of = schema) {
  const document = parse(text);
  expect(validate(of, document)).toEqual([]);
  const operation = getOperationAST(document) as NonNullable<ReturnType<typeof getOperationAST>>;
  expect(asksOfSchemaAlone(operation, document)).toBe(true);
  return {
    written: writeIntrospection({ schema: of, operation, fragments: fragmentsOf(document) }, variables),
    expected: JSON.stringify(executeSync({ schema: of, document, variableValues: variables }).data),
  };
}

const everything = { inputValueDeprecation: true, specifiedByUrl: true, schemaDescription: true, oneOf: true };

describe("an introspection is written as graphql-js would, to the letter", () => {
  test.each([
    ["what tools ask for", getIntrospectionQuery()],
    ["all that tools can ask for", getIntrospectionQuery(everything)],
    [
      "what is asked again",
      "{ __schema { types { name } types { kind name } } a: __schema { __typename } __typename }",
    ],
    ["no type", '{ a: __type(name: "None") { name } __type(name: "User") { name ofType { name } } }'],
    [
      "fragments",
      "{ ...Q } fragment Q on Query { __schema { ...S ... on __Schema { queryType { name } } ... { types { ...T } } } } fragment S on __Schema { mutationType { ...T } } fragment T on __Type { name kind }",
    ],
  ])("%s", (_, text) => {
    const { written, expected } = both(text);

    expect(written).toBe(expected);
  });

  test("of a schema with all that there can be", () => {
    const { written, expected } = both(getIntrospectionQuery(everything), {}, odd);

    expect(written).toBe(expected);
  });

  test.each([true, false])("by variables: %s", (yes) => {
    const text = `query ($n: String!, $yes: Boolean!, $d: Boolean = true) {
      __type(name: $n) { name @skip(if: $yes) kind @include(if: $yes) ... @include(if: $yes) { description }
        fields(includeDeprecated: $yes) { name args(includeDeprecated: $d) { name defaultValue } } } }`;
    for (const asked of [odd, schema]) {
      const { written, expected } = both(text, { n: asked === odd ? "T" : "User", yes, d: true }, asked);

      expect(written).toBe(expected);
    }
  });

  test("whatever is asked: random documents", () => {
    const random = createRandom(18);
    const roots = ["__schema", 'a: __type(name: "T")', '__type(name: "N")', '__type(name: "I")'];
    const differing: string[] = [];
    let tried = 0;
    for (let i = 0; i < 400; i++) {
      const root = random.pick(roots);
      const text = `{ ${root} ${selection(random, root === "__schema" ? "__Schema" : "__Type", 4)} }`;
      if (validate(odd, parse(text)).length > 0) continue; // graphql-js refuses lists in lists of types
      const { written, expected } = both(text, {}, odd);
      tried += 1;
      if (written !== expected) differing.push(text);
    }

    expect(tried).toBeGreaterThan(100);
    expect(differing).toEqual([]);
  });
});

/** Some fields of a type of introspection, under names that may be the same. */
function selection(random: Random, type: string, depth: number): string {
  const fields = Object.values((odd.getType(type) as GraphQLObjectType).getFields());
  const chosen = random.some(fields, 1 + random.below(5)).map(({ name, type: of, args }) => {
    const inner = getNamedType(of);
    if (isObjectType(inner) && depth === 0) return "__typename";
    const deprecated = args.length > 0 && random.chance(0.5) ? `(includeDeprecated: ${random.chance(0.5)})` : "";
    const field = `${name}${deprecated}${isObjectType(inner) ? ` ${selection(random, inner.name, depth - 1)}` : ""}`;
    if (random.chance(0.1)) return `... on ${type} { ${field} }`;
    return random.chance(0.1) ? `x${random.below(99)}: ${field}` : field;
  });
  return `{ ${[...chosen, ...(random.chance(0.2) ? [chosen[0]] : [])].join(" ")} }`;
}

test.each([
  "{ __schema { types { name } } learningCourses { totalCount } }",
  "{ ...Q } fragment Q on Query { __schema { types { name } } ... { nodeId } }",
  'mutation { signOut(input: {refreshToken: "x"}) { signedOut } }',
  "{ nodeId }",
])("what asks of something else too is not taken for one: %s", (text) => {
  const document = parse(text);

  expect(asksOfSchemaAlone(getOperationAST(document) as never, document)).toBe(false);
});
