import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";

const root = join(import.meta.dirname, "../..");
const page = readFileSync(join(root, "ARCHITECTURE.md"), "utf8");

describe("ARCHITECTURE.md", () => {
  test("names no file or folder that is not there", () => {
    const named = [
      ...page.matchAll(
        /`((?:src|test|docs|migrations|products|graphql|bench|examples)\/[\w./-]+)`|\]\(((?!http)[\w./-]+)/g,
      ),
    ].map(([, inCode, inLink]) => inCode ?? inLink ?? "");
    const written = ["migrations/rollback/current.sql"]; // by whoever adds a product

    expect(named.length).toBeGreaterThan(50);
    expect(named.filter((path) => !written.includes(path) && !existsSync(join(root, path)))).toEqual([]);
  });

  test("names each decision that it refers to by its number", () => {
    const numbers = new Set(readdirSync(join(root, "docs/decisions")).map((name) => name.slice(0, 4)));

    const named = [...page.matchAll(/decisions\/(\d{4})/g)].map(([, number = ""]) => number);

    expect(named.filter((number) => !numbers.has(number))).toEqual([]);
  });

  test("says of each folder of tests what it proves", () => {
    const folders = readdirSync(join(root, "test"), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== "support")
      .map(({ name }) => name);

    const [, table = ""] = page.split("\n## Tests\n");
    const told = new Set([...table.matchAll(/`test\/(\w[\w-]*)\//g)].map(([, name]) => name));

    expect(folders.filter((name) => !told.has(name))).toEqual([]);
  });
});

test("nothing in src/ names a product's schema, in SQL's words or the API's", () => {
  const products = readdirSync(join(root, "products"));
  const pascal = (name: string) => name.replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const names = new RegExp(products.flatMap((name) => [`\\b${name}\\b`, `${pascal(name)}(?=[A-Z])`]).join("|"));
  const files = (readdirSync(join(root, "src"), { recursive: true }) as string[]).filter(
    (name) => /\.(ts|js|sql|graphql|html|css)$/.test(name) && !name.startsWith("generated/"),
  );

  expect("select from ralph_web.projects").toMatch(names);
  expect("query LearningCourses").toMatch(names);
  expect(files.filter((name) => names.test(readFileSync(join(root, "src", name), "utf8")))).toEqual([]);
});
