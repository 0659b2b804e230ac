import { expect, test } from "@jest/globals";
import { readCommandLine } from "../../src/cli/command-line.ts";
import { readQuestion } from "../../src/cli/why-question.ts";

const asMember = { role: "quintet_member", claims: [] };

test("columns stand behind the verb, with what they are set to or without", () => {
  const line =
    "--role quintet_member coaching.tasks 7 update title status=done note=a=b --claim user_id=1 --claim app.x=2";
  const read = readCommandLine("why", line.split(" "));

  if (read.kind !== "run") throw new Error(read.kind);
  const { words, options } = read.given;
  expect(readQuestion(words, { role: options.role ?? "", claims: options.claim ?? [] })).toEqual({
    relation: "coaching.tasks",
    verb: "update",
    role: "quintet_member",
    claims: { "jwt.claims.user_id": "1", "jwt.claims.session_id": "", "app.x": "2" },
    primaryKey: "7",
    columns: ["title"],
    values: { status: "done", note: "a=b" },
  });
});

test("a row is named by its key or by columns, a new one by nothing; without a verb it is read", () => {
  expect(readQuestion(["a.b", "x=1,y=2"], asMember)).toMatchObject({ verb: "select", key: { x: "1", y: "2" } });
  const added = readQuestion(["a.b", "new", "insert", "x=1"], asMember);
  expect(added).toMatchObject({ values: { x: "1" } });
  expect(added).not.toHaveProperty("key");
  expect(added).not.toHaveProperty("primaryKey");
});

test.each([
  ["a verb that is none", "--role r a.b 1 drop", "VERB is one of select, insert, update, delete"],
  ["no role", "a.b 1", "--role is missing."],
  ["no row", "--role r a.b", "KEY is missing."],
])("%s is refused", (_, line, problem) => {
  expect(readCommandLine("why", line.split(" "))).toMatchObject({
    kind: "refused",
    problem: expect.stringContaining(problem),
  });
});
