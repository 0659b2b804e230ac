import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { engineDirectory } from "../../../src/config/project.ts";
import { type Examples, openExamples } from "./examples.ts";

let examples: Examples;

beforeAll(async () => {
  examples = await openExamples();
});

afterAll(async () => await examples?.[Symbol.asyncDispose]());

// The others' APIs have to be made, which takes seconds each: `npm run test:impact` compares them.
test("an example that changes no API is what the command writes", async () => {
  expect(await examples.render("permissions")).toBe(await examples.read("permissions")); // else: npm run test:impact -- --write
});

test("each of the five examples is there, and names no file that is not", async () => {
  expect(examples.names).toHaveLength(5);
  for (const name of examples.names) {
    const text = await examples.read(name);
    const files = [...text.matchAll(/\(`((?:graphql|src)\/[^`:]+)(?::\d+)?`\)/g)].map(([, file = ""]) => file);

    expect(text).toContain("### Impact");
    expect(files.filter((file) => !existsSync(join(engineDirectory, file)))).toEqual([]);
  }
});
