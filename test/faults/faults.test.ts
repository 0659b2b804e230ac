import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { plant, readFaults } from "./faults.ts";

const root = join(import.meta.dirname, "../..");
const faults = await readFaults();

test.each(faults.map((fault) => ({ ...fault, name: `${fault.file}: ${fault.breaks}` })))(
  "$name can be planted: its text stands there once",
  async (fault) => {
    const text = await readFile(join(root, fault.file), "utf8");

    expect(plant(fault, text)).not.toBe(text);
    for (const pattern of fault.tests) expect([pattern, hasTests(pattern)]).toEqual([pattern, true]);
  },
);

test("there are faults of every room", () => {
  expect(faults.length).toBeGreaterThanOrEqual(60);
  expect(new Set(faults.map(({ file, find }) => file + find)).size).toBe(faults.length);
});

/** Whether a pattern is a folder, or the beginning of a test file's path. */
function hasTests(pattern: string): boolean {
  const path = join(root, pattern);
  return existsSync(path) || [".test.ts", ".ts"].some((end) => existsSync(path + end));
}
