import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "@jest/globals";
import { npmStartArguments } from "../support/checkout.ts";

const root = join(import.meta.dirname, "../..");

/** Stands for Node: runs what is asked with -p, and prints with which arguments it was called otherwise. */
const stub = `#!/bin/sh\n[ "$1" = -p ] && exec ${process.execPath} "$@"\nprintf '%s\\n' "$@"\n`;

test("the image runs what npm start runs, options of Node and V8 included", async () => {
  const dockerfile = await readFile(join(root, "ops/Dockerfile"), "utf8");
  const [command, ...args] = JSON.parse(/^CMD (\[.*\])$/m.exec(dockerfile)?.[1] ?? "[]");
  const bin = await mkdtemp(join(tmpdir(), "quintet-image-"));
  await writeFile(join(bin, "node"), stub, { mode: 0o755 });

  const env = { PATH: `${bin}:${process.env.PATH}` };
  const { stdout } = await promisify(execFile)(command, args, { cwd: root, env });
  await rm(bin, { recursive: true });

  expect(stdout.trim().split("\n")).toEqual(await npmStartArguments());
  expect(stdout).toMatch(/^--max-semi-space-size=/m);
});

test("the image has what npm start reads", async () => {
  const dockerfile = await readFile(join(root, "ops/Dockerfile"), "utf8");
  const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, names = ""]) => names.split(" "));

  expect(copied).toEqual(expect.arrayContaining(["package.json", ".gmrc", "migrations", "graphql", "products", "src"]));
});
