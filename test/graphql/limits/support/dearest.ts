import type { Message } from "./transports.ts";

/** Operations of one form: the dearest that the limits allow, and what refuses the next one. */
export type Dearest = {
  name: string;
  /** How much of it is accepted; one more is refused. */
  most: number;
  refusedBy: string;
  /** The same for whoever has not signed in, where `planning` refuses them sooner. */
  mostOfVisitors?: number;
  /** The operation of this size; `name` makes a new text of it, which has to be planned anew. */
  make: (size: number, name: string) => Message;
};

const times = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => make(i)).join(" ");

/** A directive keeps it from being answered by one statement. */
const planned = "@include(if: true)";

const pages = (count: number, argument: string, inner = "nodes { id }") =>
  times(count, (i) => `a${i}: learningCourses(first: ${i + 1}, ${argument}) ${i === 0 ? planned : ""} { ${inner} }`);

const conditions = (count: number) => ({
  or: Array.from({ length: count }, (_, i) => ({ code: { equalTo: `x${i}` } })),
});

const planning: Dearest[] = [
  {
    name: "fields of an interface, by alias",
    most: 4,
    refusedBy: "complexity",
    mostOfVisitors: 2,
    make: (size, name) => ({
      query: `query ${name} { ${times(size, (i) => `a${i}: node(nodeId: "${nodeId(i)}") { nodeId }`)} }`,
    }),
  },
  {
    name: "pages in pages, by alias",
    most: 23,
    refusedBy: "complexity",
    mostOfVisitors: 11,
    make: (size, name) => ({
      query: `query ${name} { ${times(size, (i) => `a${i}: learningCourses(first: 1) ${planned} { ...C }`)} }
        fragment C on LearningCourseConnection {
          nodes { code documents(first: 1) { nodes { title course { code } } pageInfo { endCursor } } }
        }`,
    }),
  },
  {
    name: "all that belongs to a user, by alias",
    most: 2,
    refusedBy: "complexity",
    make: (size, name) => ({
      query: `query ${name} { ${times(size, (i) => `a${i}: user(id: "00000000-0000-4000-8000-00000000000${i}") ${planned} { ...U }`)} }
        fragment U on User {
          apiKeys { totalCount } coachingGoals { totalCount } coachingInteractions { totalCount } coachingTasks { totalCount }
          githubAccounts { totalCount } learningEnrollments { totalCount } learningInteractions { totalCount }
          marketingClients { totalCount } marketingRuns { totalCount } ralphAdvancedProjects { totalCount }
          ralphWebProjects { totalCount } ralphWebWorkstreams { totalCount } sessions { totalCount } userChannels { totalCount }
        }`,
    }),
  },
  {
    name: "pages, by alias",
    most: 50,
    refusedBy: "aliases",
    mostOfVisitors: 30,
    make: (size, name) => ({ query: `query ${name} { ${pages(size, "offset: 1")} }` }),
  },
  {
    name: "changes, by alias",
    most: 50,
    refusedBy: "aliases",
    mostOfVisitors: 25,
    make: (size, name) => ({
      query: `mutation ${name} { ${times(
        size,
        (
          i,
        ) => `a${i}: updateLearningCourse(input: { id: "00000000-0000-4000-8000-000000000000", patch: { name: "x${i}" } }) {
          learningCourse { id code name }
        }`,
      )} }`,
    }),
  },
];

const input: Dearest[] = [
  {
    name: "conditions",
    most: 333,
    refusedBy: "inputFields",
    make: (size, name) => ({
      query: `query ${name} ($f: LearningCourseFilter) { learningCourses(filter: $f) ${planned} { totalCount } }`,
      variables: { f: conditions(size) },
    }),
  },
  {
    name: "conditions that 30 pages use",
    most: 10,
    refusedBy: "inputFields",
    make: (size, name) => ({
      query: `query ${name} ($f: LearningCourseFilter) { ${pages(30, "filter: $f")} }`,
      variables: { f: conditions(size) },
    }),
  },
  {
    name: "orders",
    most: 1_000,
    refusedBy: "inputFields",
    make: (size, name) => ({
      query: `query ${name} ($o: [LearningCourseOrderBy!]) { learningCourses(orderBy: $o) ${planned} { edges { cursor } } }`,
      variables: { o: Array(size).fill("CODE_ASC") },
    }),
  },
  {
    name: "values of a list",
    most: 9_997,
    refusedBy: "variableValues",
    make: (size, name) => ({
      query: `query ${name} ($f: LearningCourseFilter) { learningCourses(filter: $f) ${planned} { totalCount } }`,
      variables: { f: { code: { in: Array.from({ length: size }, (_, i) => `${"x".repeat(80)}${i}`) } } },
    }),
  },
  {
    name: "values of a list that 30 pages use",
    most: 331,
    refusedBy: "variableValues",
    make: (size, name) => ({
      query: `query ${name} ($f: LearningCourseFilter) { ${pages(30, "filter: $f")} }`,
      variables: { f: { code: { in: Array.from({ length: size }, (_, i) => `x${i}`) } } },
    }),
  },
  {
    name: "a text that 30 pages use",
    most: 33_322,
    refusedBy: "inputCharacters",
    make: (size, name) => ({
      query: `query ${name} ($f: LearningCourseFilter) { ${pages(30, "filter: $f")} }`,
      variables: { f: { code: { equalTo: "x".repeat(size) } } },
    }),
  },
  {
    name: "a cursor that 30 pages use",
    most: 4_096,
    refusedBy: "identifierCharacters",
    make: (size, name) => ({
      query: `query ${name} ($c: Cursor) { ${pages(30, "after: $c")} }`,
      variables: { c: textOfList(size) },
    }),
  },
  {
    name: "a node id that 2 fields use",
    most: 4_096,
    refusedBy: "identifierCharacters",
    make: (size, name) => ({
      query: `query ${name} ($n: ID!) { ${times(2, (i) => `a${i}: node(nodeId: $n) { nodeId }`)} }`,
      variables: { n: textOfList(size) },
    }),
  },
];

const introspection: Dearest[] = [
  {
    name: "introspection of an interface's types, by alias",
    most: 27,
    refusedBy: "introspection",
    make: (size, name) => ({
      query: `query ${name} { ${times(size, (i) => `a${i}: __type(name: "Node") { ...T }`)} }
        fragment T on __Type {
          possibleTypes { fields { description args { name description type { name enumValues { name description } } } } }
        }`,
    }),
  },
];

export const dearest: readonly Dearest[] = [...planning, ...input, ...introspection];

function nodeId(number: number): string {
  return base64(["LearningCourse", `00000000-0000-4000-8000-00000000000${number}`]);
}

/** Base64 of a list of letters, as cursors and node ids are written, that is so long; spaces fill it. */
function textOfList(characters: number): string {
  const letters = Array(Math.floor(characters / 6)).fill("x");
  return base64(["LearningCourse", ...letters], Math.floor((characters * 3) / 4)).padEnd(characters, "=");
}

function base64(list: readonly string[], bytes = 0): string {
  return Buffer.from(JSON.stringify(list).padEnd(bytes)).toString("base64");
}
