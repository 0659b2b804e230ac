import { beforeAll, describe, expect, test } from "@jest/globals";
import { type Actor, join } from "../operations/support/people.ts";
import { prepare } from "../support/acting.ts";
import { connect } from "../support/connect.ts";
import { useDatabase } from "../support/database.ts";
import { postOperation } from "../support/post-operation.ts";
import { useServer } from "../support/server.ts";

/**
 * One document for each construct that the compiler knows, or leaves to Grafast, with the answer written out: the same
 * rows, the same text with and without it. The random ones of `test/graphql/compiler/` ask for more, but never for sure.
 */
const database = useDatabase();
const environment = { QUINTET_STATEMENT_TIMEOUT_MS: "700" };
const single = useServer(database, { environment });
const grafast = useServer(database, { environment: { ...environment, QUINTET_SINGLE_STATEMENT: "off" }, twin: single });
let admin: Actor;

beforeAll(async () => {
  admin = await join({ database, server: single }, "ada", "admin");
  await prepare(
    database,
    `insert into learning.courses (code, name, semester) values
       ('A1', 'Algebra', 'Fall'), ('B2', 'Biology', 'Fall'), ('C3', 'Chemistry', 'Spring')`,
  );
  await prepare(
    database,
    `insert into learning.documents (course_id, title)
     select c.id, c.name || ' notes' from learning.courses c where code <> 'C3'`,
  );
});

type Message = { query: string; variables?: Record<string, unknown>; operationName?: string };

const answers = (message: Message) =>
  Promise.all(
    [single, grafast].map(async ({ url }) => (await postOperation(url, message, { token: admin.accessToken })).text()),
  ) as Promise<[string, string]>;

const constructs: [string, Message, unknown][] = [
  [
    "rows in an order",
    { query: "{ learningCourses(orderBy: CODE_DESC) { nodes { code } } }" },
    { learningCourses: { nodes: [{ code: "C3" }, { code: "B2" }, { code: "A1" }] } },
  ],
  [
    "aliases, and a field asked for twice",
    { query: "{ a: learningCourses(first: 1, orderBy: CODE_ASC) { nodes { code c: code code } __typename } }" },
    { a: { nodes: [{ code: "A1", c: "A1" }], __typename: "LearningCourseConnection" } },
  ],
  [
    "a named fragment",
    {
      query:
        "{ learningCourses(first: 1, orderBy: CODE_ASC) { ...Page } } fragment Page on LearningCourseConnection { nodes { ...Row } } fragment Row on LearningCourse { name }",
    },
    { learningCourses: { nodes: [{ name: "Algebra" }] } },
  ],
  [
    "a fragment on the interface",
    {
      query:
        "{ learningCourses(first: 1, orderBy: CODE_ASC) { nodes { code ... on Node { __typename ... on LearningDocument { title } ... on LearningCourse { name } } } } }",
    },
    { learningCourses: { nodes: [{ code: "A1", __typename: "LearningCourse", name: "Algebra" }] } },
  ],
  [
    "a fragment on the root",
    {
      query:
        '{ ...Root } fragment Root on Query { learningCourses(filter: { code: { equalTo: "C3" } }) { totalCount } }',
    },
    { learningCourses: { totalCount: 1 } },
  ],
  [
    "a filter of a literal",
    { query: '{ learningCourses(filter: { code: { in: ["A1", "C3"] } }, orderBy: CODE_ASC) { nodes { code } } }' },
    { learningCourses: { nodes: [{ code: "A1" }, { code: "C3" }] } },
  ],
  [
    "a filter of a variable",
    {
      query: "query ($f: LearningCourseFilter) { learningCourses(filter: $f) { totalCount } }",
      variables: { f: { or: [{ code: { equalTo: "A1" } }, { not: { code: { lessThan: "C" } } }] } },
    },
    { learningCourses: { totalCount: 2 } },
  ],
  [
    "a variable's default",
    { query: "query ($size: Int = 2) { learningCourses(first: $size, orderBy: CODE_ASC) { nodes { code } } }" },
    { learningCourses: { nodes: [{ code: "A1" }, { code: "B2" }] } },
  ],
  [
    "a variable in place of its default",
    {
      query: "query ($size: Int = 2) { learningCourses(first: $size, orderBy: CODE_ASC) { nodes { code } } }",
      variables: { size: 1 },
    },
    { learningCourses: { nodes: [{ code: "A1" }] } },
  ],
  [
    "the last rows",
    {
      query:
        "{ learningCourses(last: 2, orderBy: CODE_ASC) { nodes { code } pageInfo { hasPreviousPage hasNextPage } } }",
    },
    {
      learningCourses: {
        nodes: [{ code: "B2" }, { code: "C3" }],
        pageInfo: { hasPreviousPage: true, hasNextPage: false },
      },
    },
  ],
  [
    "an offset",
    {
      query:
        "{ learningCourses(first: 1, offset: 1, orderBy: CODE_ASC) { nodes { code } pageInfo { hasPreviousPage hasNextPage } } }",
    },
    { learningCourses: { nodes: [{ code: "B2" }], pageInfo: { hasPreviousPage: true, hasNextPage: true } } },
  ],
  [
    "counts beside a page",
    { query: "{ learningCourses(first: 1, orderBy: CODE_ASC) { totalCount nodes { documents { totalCount } } } }" },
    { learningCourses: { totalCount: 3, nodes: [{ documents: { totalCount: 1 } }] } },
  ],
  [
    "related rows, and the way back",
    {
      query: "{ learningCourses(orderBy: CODE_ASC) { nodes { code documents { nodes { title course { name } } } } } }",
    },
    {
      learningCourses: {
        nodes: [
          ["A1", "Algebra"],
          ["B2", "Biology"],
          ["C3", undefined],
        ].map(([code, name]) => ({
          code,
          documents: { nodes: name ? [{ title: `${name} notes`, course: { name } }] : [] },
        })),
      },
    },
  ],
  [
    "aggregates",
    { query: "{ learningCourses { aggregates { distinctCount { semester code } } } }" },
    { learningCourses: { aggregates: { distinctCount: { semester: "2", code: "3" } } } },
  ],
  [
    "groups and their keys",
    { query: "{ learningCourses { groupedAggregates(groupBy: [SEMESTER]) { keys distinctCount { code } } } }" },
    {
      learningCourses: {
        groupedAggregates: expect.arrayContaining([
          { keys: ["Fall"], distinctCount: { code: "2" } },
          { keys: ["Spring"], distinctCount: { code: "1" } },
        ]),
      },
    },
  ],
  [
    "groups by two keys",
    {
      query:
        '{ learningCourses(filter: { semester: { equalTo: "Spring" } }) { groupedAggregates(groupBy: [SEMESTER, NAME]) { keys } } }',
    },
    { learningCourses: { groupedAggregates: [{ keys: ["Spring", "Chemistry"] }] } },
  ],
  [
    "groups by the same key twice",
    {
      query:
        '{ learningCourses(filter: { code: { equalTo: "C3" } }) { groupedAggregates(groupBy: [SEMESTER, SEMESTER]) { keys } } }',
    },
    { learningCourses: { groupedAggregates: [{ keys: ["Spring", "Spring"] }] } },
  ],
  [
    "a row by a key",
    { query: '{ learningCourseByCode(code: "B2") { name } none: learningCourseByCode(code: "Z") { name } }' },
    { learningCourseByCode: { name: "Biology" }, none: null },
  ],
  [
    "the first of two operations",
    {
      query: '{ learningCourseByCode(code: "B2") { name } }'
        .replace("{", "query One {")
        .concat(' query Two { learningCourseByCode(code: "A1") { name } }'),
      operationName: "One",
    },
    { learningCourseByCode: { name: "Biology" } },
  ],
  [
    "the second of the same two",
    {
      query: '{ learningCourseByCode(code: "B2") { name } }'
        .replace("{", "query One {")
        .concat(' query Two { learningCourseByCode(code: "A1") { name } }'),
      operationName: "Two",
    },
    { learningCourseByCode: { name: "Algebra" } },
  ],
  [
    "a directive that leaves a field out",
    {
      query:
        "query ($yes: Boolean!) { learningCourses(first: 1, orderBy: CODE_ASC) { nodes { code name @skip(if: $yes) } } }",
      variables: { yes: true },
    },
    { learningCourses: { nodes: [{ code: "A1" }] } },
  ],
];

describe("is answered as it is written, with and without the compiler:", () => {
  test.each(constructs)("%s", async (_construct, message, expected) => {
    const [compiled, planned] = await answers(message);

    expect(JSON.parse(compiled)).toMatchObject({ data: expected });
    expect(JSON.parse(compiled).data).toEqual(expected);
    expect(written(compiled)).toBe(written(planned));
  });
});

test.each(["after", "before"])(
  "a cursor of another order is refused (%s), and one of the same order is a place in it",
  async (side) => {
    const page = (order: string) => `{ learningCourses(orderBy: ${order}) { edges { cursor node { code } } } }`;
    const [text] = await answers({ query: page("CODE_ASC") });
    const { cursor } = JSON.parse(text).data.learningCourses.edges[1];
    const from = (order: string) => ({
      query: `query ($cursor: Cursor) { learningCourses(orderBy: ${order}, ${side}: $cursor) { nodes { code } } }`,
      variables: { cursor },
    });

    const [same, samePlanned] = await answers(from("CODE_ASC"));
    const [other, otherPlanned] = await answers(from("NAME_ASC"));

    expect(JSON.parse(same).data.learningCourses.nodes).toEqual([{ code: side === "after" ? "C3" : "A1" }]);
    expect(written(same)).toBe(written(samePlanned));
    const { data, errors } = JSON.parse(other);
    expect({ data, codes: errors?.length }).toEqual({ data: { learningCourses: null }, codes: 1 });
    expect(written(other)).toBe(written(otherPlanned));
  },
);

/** To the order of its fields, but not of groups, which have none; without line ends of PostgreSQL's and random ids. */
/** But for what an operation has used, which is measured. */
function written(text: string): string {
  const groupsSorted = (name: string, value: any) =>
    name === "groupedAggregates" ? value?.map((group: object) => JSON.stringify(group)).sort() : value;
  const { extensions, ...answer } = JSON.parse(text);
  const { seconds: _seconds, bytes: _bytes, left: _left, ...cost } = extensions?.cost ?? {};
  return JSON.stringify({ ...answer, cost }, groupsSorted).replace(
    /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g,
    "<id>",
  );
}

test("a statement that takes too long is asked once, and told as TIMEOUT", async () => {
  await using owner = await connect(database.connections.ownerUrl);
  await owner.query("begin");
  await owner.query("lock table learning.courses in access exclusive mode");
  const statements = async () => {
    const text = await (await fetch(`${single.url}/metrics`)).text();
    return Number(/^quintet_sql_duration_seconds_count\{outcome="error"\} (\d+)$/m.exec(text)?.[1] ?? 0);
  };
  const before = await statements();

  const response = await postOperation(
    single.url,
    { query: "{ learningCourses { nodes { code } } }" },
    { token: admin.accessToken },
  );
  const { errors } = (await response.json()) as any;

  expect(errors[0].extensions.code).toBe("TIMEOUT");
  expect((await statements()) - before).toBe(1);
});

test("changes answer with the row that they made, and a change of nothing is NOT_FOUND", async () => {
  const create =
    'mutation ($code: String!) { createLearningCourse(input: { learningCourse: { code: $code, name: "New" } }) { learningCourse { code name } } }';
  const update =
    'mutation ($id: UUID!) { updateLearningCourse(input: { id: $id, patch: { name: "Newer" } }) { learningCourse { name } } }';
  const send = async ({ url }: { url: string }, query: string, variables: object) =>
    (await (await postOperation(url, { query, variables }, { token: admin.accessToken })).json()) as any;

  for (const [index, server] of [single, grafast].entries()) {
    const made = await send(server, create, { code: `N${index}` });
    const missing = await send(server, update, { id: "00000000-0000-4000-8000-000000000000" });

    expect(made.data).toEqual({ createLearningCourse: { learningCourse: { code: `N${index}`, name: "New" } } });
    expect(missing.errors[0].extensions.code).toBe("NOT_FOUND");
  }
  await prepare(database, "delete from learning.courses where code like 'N%'"); // tests come in any order
});
