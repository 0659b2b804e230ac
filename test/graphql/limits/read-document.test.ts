import { expect, test } from "@jest/globals";
import { specifiedRules } from "graphql";
import { parseConfig } from "../../../src/config/config.ts";
import { createDocumentReader, mostRemembered } from "../../../src/graphql/limits/read-document.ts";
import { loadSchema } from "../../support/api-shape.ts";
import { testEnvironment } from "../../support/environment.ts";

const trusted = "{ learningCourses { nodes { id name } } }";
const used = "{ learningCourses { nodes { id } } }";

async function createReader() {
  const schema = await loadSchema();
  const { limits } = parseConfig(testEnvironment);
  return createDocumentReader({ schema, rules: specifiedRules, limits, isTrusted: (text) => text === trusted });
}

/** How many of the texts are still the document that they were. */
function countRemembered(read: Awaited<ReturnType<typeof createReader>>, texts: readonly string[]): number {
  const before = texts.map(read);
  return texts.toReversed().filter((text, index) => read(text) === before.at(-1 - index)).length;
}

test("of ever new short documents some hundreds are remembered", async () => {
  const read = await createReader();

  const remembered = countRemembered(
    read,
    Array.from({ length: 3_000 }, (_, index) => `${used} # ${index}`),
  );

  expect(remembered).toBe(mostRemembered.entries);
  expect(mostRemembered.entries).toBeLessThan(1_000);
});

test("of ever new long documents fewer are", async () => {
  const read = await createReader();
  const fields = Array.from({ length: 49 }, (_, index) => `f${index}: learningCourses(first: 1) { nodes { id } }`);

  const remembered = countRemembered(
    read,
    Array.from({ length: 300 }, (_, index) => `query Q${index} { ${fields.join(" ")} }`),
  );

  expect(remembered).toBeGreaterThan(20);
  expect(remembered).toBeLessThan(150);
});

test("a trusted document is remembered whatever comes, another one while it is used", async () => {
  const read = await createReader();
  const before = [read(trusted), read(used)];

  for (let index = 0; index < 2_000; index++) {
    read(`${used} # ${index}`);
    if (index % 100 === 0) read(used);
  }

  expect([read(trusted), read(used)].map((document, index) => document === before[index])).toEqual([true, true]);
});
