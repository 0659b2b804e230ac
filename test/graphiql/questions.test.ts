import { beforeAll, describe, expect, test } from "@jest/globals";
import type pg from "pg";
import { variablesAt } from "../../src/graphiql/workbench/questions.js";
import { readQuestions } from "../../src/products/questions.ts";
import { migrationsFolder, schemas } from "../support/cluster.ts";
import { connect } from "../support/connect.ts";
import { useDatabase } from "../support/database.ts";
import { demoSignIns, seedDemoData } from "../support/demo-data.ts";
import { useServer } from "../support/server.ts";
import { answersInSql } from "./question-answers.ts";

const database = useDatabase();
const server = useServer(database);
const questions = readQuestions({ migrationsFolder, schemas });
const tokens = new Map<string, string>();

beforeAll(async () => {
  await seedDemoData(database.connections.ownerUrl);
  await using owner = await connect(database.connections.ownerUrl);
  await addRareRows(owner);
  for (const { login, password, role } of demoSignIns) {
    const signIn = "mutation ($input: SignInInput!) { signIn(input: $input) { accessToken } }";
    const { data } = await server.send(signIn, { variables: { input: { login, password } } });
    tokens.set(role, data.signIn.accessToken);
  }
});

/** What demo data has none of, so that no question is answered by nothing. */
async function addRareRows(owner: pg.Client): Promise<void> {
  await owner.query("alter table ralph_advanced.stories disable trigger user");
  await owner.query("update ralph_advanced.stories set attempt_count = 3 + id % 3 where id % 2 = 0");
  await owner.query("alter table ralph_advanced.stories enable trigger user");
  await owner.query(
    "insert into learning.courses (code, name) values ('EMPTY 1', 'Nothing yet'), ('EMPTY 2', 'Nothing either')",
  );
}

const ask = ({ document, variables }: (typeof questions)[number], role: string) =>
  server.send(document, { variables: variablesAt(variables, Date.now()), token: tokens.get(role) });

describe("the library", () => {
  test("has twenty questions or more, of all products, one operation each", () => {
    expect(questions.length).toBeGreaterThanOrEqual(20);
    expect(new Set(questions.map(({ product }) => product))).toEqual(
      new Set(schemas.filter((name) => name !== "identity")),
    );
    for (const { document } of questions)
      expect(document.match(/^(query|mutation|subscription)\b/gm)).toEqual(["query"]);
  });

  test.each(questions.flatMap((question) => question.roles.map((role) => ({ name: question.name, role, question }))))(
    "$name is answered to the role that it is offered to: $role",
    async ({ question, role }) => {
      const { errors, data } = await ask(question, role);

      expect(errors).toBeUndefined();
      expect(data).toBeTruthy();
    },
  );

  test.each(Object.keys(answersInSql))("%s says to an analyst what SQL says", async (name) => {
    const question = questions.find((each) => each.name === name);
    if (!question) throw new Error(`there is no question ${name}`);
    const { sql, rows } = answersInSql[name] as (typeof answersInSql)[string];
    await using owner = await connect(database.connections.ownerUrl);
    await owner.query("set time zone 'UTC'");

    const { data } = await ask(question, "analyst");
    const expected = (await owner.query({ text: sql, rowMode: "array" })).rows;

    expect(expected.length).toBeGreaterThan(0);
    expect(comparable(rows(data))).toEqual(comparable(expected));
  });
});

/** Rows in any order; times as times, numbers to nine digits. */
function comparable(rows: unknown[][]): string[] {
  return rows.map((row) => JSON.stringify(row.map(plain))).sort();
}

function plain(value: unknown): unknown {
  if (value instanceof Date) return value.getTime();
  if (typeof value === "string" && /^\d{4}-\d\d-\d\dT/.test(value)) return Date.parse(value);
  if (typeof value === "string" && /^-?\d+(\.\d+)?$/.test(value)) return Number(Number(value).toPrecision(9));
  if (typeof value === "number") return Number(value.toPrecision(9));
  return value ?? null;
}
