import { getIntrospectionQuery } from "graphql";

/** An operation that must be refused before it costs anything, and with what. */
export type Bomb = {
  name: string;
  query: string;
  variables?: Record<string, unknown>;
  /** Of `extensions`: TOO_COMPLEX names the quantity; what validation refuses is BAD_REQUEST. */
  refused: { code: "TOO_COMPLEX"; quantity: string } | { code: "BAD_REQUEST" };
};

const tooMany = (quantity: string) => ({ code: "TOO_COMPLEX", quantity }) as const;
const invalid = { code: "BAD_REQUEST" } as const;

const times = (count: number, make: (index: number) => string) => Array.from({ length: count }, (_, i) => make(i));

/** Fragments of which each has the next one twice. */
function doubling(levels: number, type: string, twice: (next: string) => string, last: string): string {
  return times(levels, (i) => `fragment F${i} on ${type} { ${i + 1 < levels ? twice(`...F${i + 1}`) : last} }`).join(
    "\n",
  );
}

/** `a { a { a { id } } }` */
function nested(levels: number, open: string, inmost: string): string {
  return `${`${open} { `.repeat(levels)}${inmost}${" }".repeat(levels)}`;
}

const courses = (page: string, inner: string) => `learningCourses${page} { nodes { id ${inner} } }`;
const documents = (page: string, inner: string) => `documents${page} { nodes { id ${inner} } }`;

const doublingFragments: Bomb[] = [
  {
    name: "12 doubling fragments",
    query: `{ ...F0 } ${doubling(12, "Query", (next) => `${next} ${next}`, "currentUser { id }")}`,
    refused: tooMany("fields"),
  },
  {
    name: "100 doubling fragments",
    query: `{ ...F0 } ${doubling(100, "Query", (next) => `${next} ${next}`, "currentUser { id }")}`,
    refused: tooMany("fields"),
  },
  {
    name: "doubling fragments with aliases",
    query: `{ ...F0 } ${doubling(14, "Query", (next) => `a: query { ${next} } b: query { ${next} }`, "nodeId")}`,
    refused: tooMany("aliases"),
  },
  {
    name: "doubling fragments within inline fragments",
    query: `{ ...F0 } ${doubling(40, "Query", (next) => `... on Query { ${next} } ... { ${next} }`, "nodeId")}`,
    refused: tooMany("fields"),
  },
  {
    name: "doubling fragments with directives",
    query: `{ ...F0 } ${doubling(8, "Query", (next) => `${next} @include(if: true) ${next} @skip(if: false)`, "nodeId")}`,
    refused: tooMany("directives"),
  },
  {
    name: "fragments that go in a circle",
    query: "{ ...A } fragment A on Query { ...B ...B } fragment B on Query { ...A ...A }",
    refused: invalid,
  },
];

const deepNesting: Bomb[] = [
  { name: "20 levels", query: `{ ${nested(20, "query", "nodeId")} }`, refused: tooMany("depth") },
  { name: "480 levels", query: `{ ${nested(480, "query", "nodeId")} }`, refused: tooMany("depth") },
  { name: "8,000 levels", query: "{query".repeat(8_000) + "}".repeat(8_000), refused: tooMany("documentBytes") },
  {
    name: "levels spread over fragments",
    query: `{ ...F0 } ${times(30, (i) => `fragment F${i} on Query { query { ${i < 29 ? `...F${i + 1}` : "nodeId"} } }`).join(" ")}`,
    refused: tooMany("depth"),
  },
  {
    name: "a filter of 340 levels",
    query: `{ learningCourses(first: 1, filter: ${"{ not: ".repeat(340)}{}${" }".repeat(340)}) { totalCount } }`,
    refused: tooMany("inputDepth"),
  },
];

const hugeLists: Bomb[] = [
  { name: "a page of 2 billion", query: `{ ${courses("(first: 2000000000)", "")} }`, refused: tooMany("pageSize") },
  { name: "the last 5,000", query: `{ ${courses("(last: 5000)", "")} }`, refused: tooMany("pageSize") },
  {
    name: "a page by variable",
    query: `query ($n: Int!) { ${courses("(first: $n)", "")} }`,
    variables: { n: 100_000 },
    refused: tooMany("pageSize"),
  },
  {
    name: "a page by a variable's default",
    query: `query ($n: Int = 100000) { ${courses("(first: $n)", "")} }`,
    refused: tooMany("pageSize"),
  },
  {
    name: "full pages in full pages",
    query: `{ ${courses("(first: 100)", documents("(first: 100)", `course { id ${documents("(first: 100)", "")} }`))} }`,
    refused: tooMany("nodes"),
  },
  {
    name: "pages without a size in pages without a size",
    query: `{ ${courses("", documents("", `course { id ${documents("", "")} }`))} }`,
    refused: tooMany("nodes"),
  },
  {
    name: "pages in fragments on the connection",
    query: `{ learningCourses(first: 100) { ...C } }
      fragment C on LearningCourseConnection { nodes { id documents(first: 100) { ...D } } }
      fragment D on LearningDocumentConnection { edges { node { id } } nodes { id } }`,
    refused: tooMany("nodes"),
  },
  {
    name: "40 aliased pages of 100 with 3 lists each",
    query: `{ ${times(40, (i) => `a${i}: learningCourses(first: 100) { nodes { id } edges { node { id } } }`).join(" ")} }`,
    refused: tooMany("nodes"),
  },
];

const longDocuments: Bomb[] = [
  { name: "900,000 spaces", query: `{ nodeId${" ".repeat(900_000)} }`, refused: tooMany("documentBytes") },
  {
    name: "a comment of 900,000 letters",
    query: `#${"x".repeat(900_000)}\n{ nodeId }`,
    refused: tooMany("documentBytes"),
  },
  {
    name: "a string of 900,000 letters",
    query: `{ node(nodeId: "${"x".repeat(900_000)}") { nodeId } }`,
    refused: tooMany("documentBytes"),
  },
  { name: "6,000 fields", query: `{ ${"nodeId ".repeat(6_000)} }`, refused: tooMany("tokens") },
  { name: "600 equal fields", query: `{ ${"query{nodeId}".repeat(300)} }`, refused: tooMany("fields") },
  {
    name: "400 operations",
    query: times(400, (i) => `query Q${i} { nodeId }`).join(" "),
    refused: tooMany("tokens"),
  },
  { name: "400 unknown fields", query: `{ ${times(400, (i) => `learningCurse${i}`).join(" ")} }`, refused: invalid },
];

const bigVariables: Bomb[] = [
  {
    name: "a list of 100,000 values",
    query: "query ($f: LearningCourseFilter) { learningCourses(first: 1, filter: $f) { totalCount } }",
    variables: { f: { code: { in: Array(100_000).fill("x") } } },
    refused: tooMany("variableValues"),
  },
  {
    name: "a filter of 500 lists",
    query: "query ($f: [LearningCourseFilter!]) { learningCourses(first: 1, filter: { and: $f }) { totalCount } }",
    variables: { f: JSON.parse(`${'[{"and":'.repeat(500)}[]${"}]".repeat(500)}`) },
    refused: tooMany("inputDepth"),
  },
  {
    name: "a filter of 1,000 levels",
    query: "query ($f: LearningCourseFilter) { learningCourses(first: 1, filter: $f) { totalCount } }",
    variables: { f: JSON.parse(`${'{"not":'.repeat(1_000)}{}${"}".repeat(1_000)}`) },
    refused: tooMany("inputDepth"),
  },
  {
    name: "50,000 unknown variables",
    query: "{ nodeId }",
    variables: Object.fromEntries(times(50_000, (i) => `v${i}`).map((name) => [name, 1])),
    refused: tooMany("variableValues"),
  },
];

/** Little that is used often: it is worked on at each use. */
const usedOften: Bomb[] = [
  {
    name: "3,300 conditions in 49 filters",
    query: `query ($f: LearningCourseFilter) { ${times(49, (i) => `a${i}: learningCourses(filter: $f) { totalCount }`).join(" ")} }`,
    variables: { f: { or: times(3_300, (i) => `x${i}`).map((code) => ({ code: { equalTo: code } })) } },
    refused: tooMany("inputFields"),
  },
  {
    name: "50 conditions in a filter that a fragment has 49 times",
    query: `{ ${times(49, (i) => `a${i}: query { ...F }`).join(" ")} }
      fragment F on Query {
        learningCourses(filter: { or: [${times(50, (i) => `{ code: { equalTo: "x${i}" } }`).join(" ")}] }) { totalCount }
      }`,
    refused: tooMany("inputFields"),
  },
  {
    name: "9,000 orders",
    query: "query ($o: [LearningCourseOrderBy!]) { learningCourses(orderBy: $o) { totalCount } }",
    variables: { o: Array(9_000).fill("CODE_ASC") },
    refused: tooMany("inputFields"),
  },
  {
    name: "a list of 9,000 values in 49 filters",
    query: `query ($f: LearningCourseFilter) { ${times(49, (i) => `a${i}: learningCourses(filter: $f) { totalCount }`).join(" ")} }`,
    variables: { f: { code: { in: times(9_000, (i) => `x${i}`) } } },
    refused: tooMany("variableValues"),
  },
  {
    name: "a variable's default in 49 filters",
    query: `query ($f: LearningCourseFilter = { code: { in: [${'"x" '.repeat(300)}] } }) {
      ${times(49, (i) => `a${i}: learningCourses(filter: $f) { totalCount }`).join(" ")}
    }`,
    refused: tooMany("variableValues"),
  },
  {
    name: "a text of 900,000 letters in 49 filters",
    query: `query ($f: LearningCourseFilter) { ${times(49, (i) => `a${i}: learningCourses(filter: $f) { totalCount }`).join(" ")} }`,
    variables: { f: { code: { in: ["x".repeat(900_000)] } } },
    refused: tooMany("inputCharacters"),
  },
  {
    name: "a cursor of 800,000 letters",
    query: "query ($c: Cursor) { learningCourses(after: $c) { totalCount } }",
    variables: { c: "x".repeat(800_000) },
    refused: tooMany("identifierCharacters"),
  },
  {
    name: "a node id of 800,000 letters",
    query: "query ($n: ID!) { node(nodeId: $n) { nodeId } }",
    variables: { n: "x".repeat(800_000) },
    refused: tooMany("identifierCharacters"),
  },
];

const planning: Bomb[] = [
  {
    name: "49 fields of an interface",
    query: `{ ${times(49, (i) => `a${i}: node(nodeId: "x") { nodeId }`).join(" ")} }`,
    refused: tooMany("complexity"),
  },
  {
    name: "44 pages of pages",
    query: `{ ${times(44, (i) => `a${i}: learningCourses(last: 1) { ...C }`).join(" ")} }
      fragment C on LearningCourseConnection {
        nodes { code documents(first: 1) { nodes { title course { code } } pageInfo { endCursor } } }
      }`,
    refused: tooMany("complexity"),
  },
];

/** Names that every object has: looked up in a plain one they are found, though nobody gave them. */
const namesOfObjects: Bomb[] = ["constructor", "toString", "__proto__"].flatMap((name) => [
  {
    name: `a page of a million by the default of $${name}`,
    query: `query ($${name}: Int = 1000000) { learningCourses(first: $${name}) { nodes { id } } }`,
    refused: invalid,
  },
  {
    name: `a condition by $${name}, which is not given`,
    query: `query ($${name}: String) { learningCourses(filter: { code: { equalTo: $${name} } }) { totalCount } }`,
    refused: invalid,
  },
]);

const floods: Bomb[] = [
  { name: "300 aliases", query: `{ ${times(300, (i) => `a${i}: nodeId`).join(" ")} }`, refused: tooMany("aliases") },
  {
    name: "60 sign-ins by alias",
    query: `mutation { ${times(60, (i) => `a${i}: signIn(input: { login: "a", password: "b" }) { accessToken }`).join(" ")} }`,
    refused: tooMany("aliases"),
  },
  {
    name: "200 directives on one field",
    query: `{ nodeId ${"@skip(if: false) ".repeat(200)} }`,
    refused: tooMany("directives"),
  },
  {
    name: "directives on 100 fields",
    query: `{ ${times(100, () => "nodeId @include(if: true)").join(" ")} }`,
    refused: tooMany("directives"),
  },
  { name: "directives that nobody knows", query: `{ nodeId ${"@x ".repeat(600)} }`, refused: tooMany("directives") },
];

const introspection: Bomb[] = [
  {
    name: "fields of types of fields of types",
    query: "{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }",
    refused: invalid,
  },
  {
    name: "the schema 20 times",
    query: `{ ${times(20, (i) => `a${i}: __schema { types { name fields { name args { name type { name } } } inputFields { name } enumValues { name } } }`).join(" ")} }`,
    refused: tooMany("introspection"),
  },
  {
    name: "the types of an interface 30 times",
    query: `{ ${times(30, (i) => `a${i}: __type(name: "Node") { possibleTypes { fields { description args { name description type { name enumValues { name description } } } } } }`).join(" ")} }`,
    refused: tooMany("introspection"),
  },
  {
    name: "a type by a variable 30 times",
    query: `query ($t: String!) { ${times(30, (i) => `a${i}: __type(name: $t) { possibleTypes { fields { description args { name description type { name enumValues { name description } } } } } }`).join(" ")} }`,
    variables: { t: "Node" },
    refused: tooMany("introspection"),
  },
  {
    name: "what tools ask for, thrice",
    query: `${getIntrospectionQuery().replace("__schema {", "a: __schema { ...S } b: __schema { ...S } __schema {")}
      fragment S on __Schema { types { ...FullType } directives { args { ...InputValue } } }`,
    refused: tooMany("fields"),
  },
  {
    name: "the types of each type",
    query: `{ __schema { types { possibleTypes { possibleTypes { possibleTypes { possibleTypes { name } } } } } } }`,
    refused: invalid,
  },
];

export const bombs: readonly Bomb[] = [
  ...doublingFragments,
  ...deepNesting,
  ...hugeLists,
  ...longDocuments,
  ...bigVariables,
  ...usedOften,
  ...planning,
  ...namesOfObjects,
  ...floods,
  ...introspection,
];
