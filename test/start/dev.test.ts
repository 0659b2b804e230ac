import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type Checkout, copyCheckout, type Running } from "../support/checkout.ts";
import { until } from "../support/until.ts";

/** `npm run dev`: what is saved in migrations/current/ reaches the API and the client's types. */
let checkout: Checkout;
let server: Running;

beforeAll(async () => {
  checkout = await copyCheckout();
  server = await checkout.start({}, "src/cli/dev.ts");
  await server.ready();
});

afterAll(async () => {
  await server.end("SIGTERM");
  await checkout[Symbol.asyncDispose]();
});

async function save(sql: string): Promise<void> {
  await writeFile(join(checkout.directory, "migrations/current/1-mottoes.sql"), sql);
}

async function courseFields(): Promise<string[]> {
  const { data } = await server.send('{ __type(name: "LearningCourse") { fields { name } } }');
  return data.__type.fields.map(({ name }: { name: string }) => name);
}

test("a saved migration becomes a field of the running API and of the client's types; a broken one changes neither", async () => {
  await save(
    "alter table learning.courses drop column if exists motto;\nalter table learning.courses add column motto text;\ngrant select (motto) on learning.courses to quintet_educator;\n",
  );
  await until(async () => (await courseFields()).includes("motto"));
  await until(async () =>
    (await readFile(join(checkout.directory, "graphql/schema.graphql"), "utf8")).includes("motto: String"),
  );
  await until(async () =>
    (await readFile(join(checkout.directory, "src/generated/client/schema-types.d.ts"), "utf8")).includes("motto?:"),
  );

  await save("\n-- A comment first.\nalter table learning.courses add colum oops text;\n");
  await until(async () => /line 3, column \d+ of "current\/1-mottoes\.sql"/.test(server.output()));

  expect(await courseFields()).toContain("motto");
});

test("a document that does not fit is told with its place, and the types stay", async () => {
  const typesBefore = await readFile(join(checkout.directory, "src/generated/client/documents.d.ts"), "utf8");

  const broken = join(checkout.directory, "graphql/learning/Broken.graphql");
  await writeFile(broken, "query Broken {\n  learningCourses(first: 1) { nodes { shoeSize } }\n}\n");
  await until(async () => server.output().includes("Broken.graphql"));

  await rm(broken);

  expect(server.output()).toContain("shoeSize");
  expect(await readFile(join(checkout.directory, "src/generated/client/documents.d.ts"), "utf8")).toBe(typesBefore);
});
