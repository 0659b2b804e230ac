import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { npmStartArguments } from "../support/checkout.ts";

test("the image runs Node with the options of npm start", async () => {
  const dockerfile = await readFile(join(import.meta.dirname, "../../ops/Dockerfile"), "utf8");
  const [node, ...args] = JSON.parse(/^CMD (\[.*\])$/m.exec(dockerfile)?.[1] ?? "[]");

  const options = (args: readonly string[]) => args.filter((arg) => /^--(?!import)/.test(arg));

  expect(node).toBe("node");
  expect(options(args)).toEqual(options(await npmStartArguments()));
  expect(options(args).length).toBeGreaterThan(0);
});
