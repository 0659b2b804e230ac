import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "@jest/globals";

const root = join(import.meta.dirname, "../..");
const page = await readFile(join(root, "docs/security.md"), "utf8");

/** Each row of the tables: a promise, and the tests in backquotes. */
const promises = [...page.matchAll(/^\| (?!promise|---)(.+?) \| (.+) \|$/gm)].map(([, promise, tests]) => ({
  promise: promise as string,
  paths: [...(tests as string).matchAll(/`(?:node )?((?:test|bench|docs|ops)\/[\w./-]*?)(?:[\w-]*\*[^`]*)?`/g)].map(
    ([, path]) => path as string,
  ),
}));

test("every promise of docs/security.md names a test, script or file, and all that it names exist", () => {
  const missing = promises.flatMap(({ paths }) => paths).filter((path) => !existsSync(join(root, path)));

  expect(promises.length).toBeGreaterThan(40);
  expect(promises.filter(({ paths }) => paths.length === 0)).toEqual([]);
  expect(missing).toEqual([]);
});
