import { beforeAll, expect, test } from "@jest/globals";
import { singleStatementCounts } from "../../../src/graphql/compiler/counts.ts";
import { keptStatements, longestShape } from "../../../src/graphql/compiler/kept-statements.ts";
import { prepare } from "../../support/acting.ts";
import { useDatabase } from "../../support/database.ts";
import { useServer } from "../../support/server.ts";

const database = useDatabase();
const server = useServer(database);

let token: string;

beforeAll(async () => {
  keptStatements.clear(); // of what tests before these have asked
  await server.signUp("mia");
  await prepare(database, "update identity.users set role = 'admin' where username = 'mia'");
  token = await signIn("mia");
  await prepare(database, "insert into learning.courses (code, name) values ('A_1', 'Algebra'), ('B%2', 'Biology')");
});

async function signIn(login: string): Promise<string> {
  const { data } = await server.send("mutation ($i: SignInInput!) { signIn(input: $i) { accessToken } }", {
    variables: { i: { login, password: "correct horse battery" } },
  });
  return data.signIn.accessToken;
}

type Answered = {
  /** Of the courses that each filter leaves. */
  codes: string[];
  /** How many statements are kept since. */
  statements: number;
  /** How many operations a statement has answered. */
  single: number;
};

/** Asks for courses, as somebody who may see them. */
async function askCourses(filters: readonly object[], name = "Courses"): Promise<Answered> {
  const query = `query ${name}($filter: LearningCourseFilter) { learningCourses(filter: $filter) { nodes { id code } } }`;
  const before = keptStatements.size;
  const { answered } = singleStatementCounts;
  const codes: string[] = [];
  for (const filter of filters) {
    const { data } = await server.send(query, { variables: { filter }, token });
    codes.push(
      data.learningCourses.nodes
        .map(({ code }: { code: string }) => code)
        .sort()
        .join(),
    );
  }
  return { codes, statements: keptStatements.size - before, single: singleStatementCounts.answered - answered };
}

test.each([
  { operator: "in", values: [["A_1"], ["B%2", "none"], [], ["B%2", "A_1"]], codes: ["A_1", "B%2", "", "A_1,B%2"] },
  { operator: "notIn", values: [["A_1"], ["B%2", "A_1"]], codes: ["B%2", ""] },
  { operator: "like", values: ["A%", "%2", "_\\%_", "A\\%1"], codes: ["A_1", "B%2", "B%2", ""] },
  { operator: "likeInsensitive", values: ["a%", "c%"], codes: ["A_1", ""] },
  { operator: "includes", values: ["_", "%", "\\", "a"], codes: ["A_1", "B%2", "", ""] },
  { operator: "includesInsensitive", values: ["a_", "b_"], codes: ["A_1", ""] },
  { operator: "startsWith", values: ["A_", "B_", "B"], codes: ["A_1", "", "B%2"] },
  { operator: "startsWithInsensitive", values: ["a", "%"], codes: ["A_1", ""] },
  { operator: "equalToInsensitive", values: ["a_1", "a%1"], codes: ["A_1", ""] },
])("whatever $operator compares with, it is one statement", async ({ operator, values, codes }) => {
  const filters = values.map((value) => ({ code: { [operator]: value } }));

  const answered = await askCourses(filters, `By_${operator}`);

  expect(answered).toEqual({ codes, statements: 1, single: values.length });
});

test("large values are kept nowhere", async () => {
  const filters = Array.from({ length: 20 }, (_, index) => ({ code: { in: [`${index}${"x".repeat(500_000)}`] } }));
  const before = keptStatements.bytes;

  const { statements } = await askCourses(filters, "Large");

  expect(statements).toBe(1);
  expect(keptStatements.bytes - before).toBeLessThan(10_000);
});

test("a filter of very many conditions is Grafast's, and nothing is kept of it", async () => {
  const conditions = Array.from({ length: longestShape / 10 }, () => ({ code: { equalTo: "A_1" } }));

  const answered = await askCourses([{ or: conditions }], "Many");

  expect(answered).toEqual({ codes: ["A_1"], statements: 0, single: 0 });
});

test("a value that only the statement reads is left to Grafast, which never comes to it: that is no bug", async () => {
  const { bugs, passed } = singleStatementCounts;

  const { data, errors } = await server.send(
    `{ learningCourses(first: 0) {
      nodes { documents(filter: { createdAt: { lessThan: "2026-02-30T00:00:00Z" } }) { nodes { id } } }
    } }`,
    { token },
  );

  expect([errors, data]).toEqual([undefined, { learningCourses: { nodes: [] } }]);
  expect([singleStatementCounts.bugs - bugs, singleStatementCounts.passed - passed]).toEqual([0, 1]);
});
