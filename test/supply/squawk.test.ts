import { execFile } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "@jest/globals";

const root = join(import.meta.dirname, "../..");
const committed = (await readdir(join(root, "migrations/committed"))).filter((name) => name.endsWith(".sql"));
const settings = await readFile(join(root, ".squawk.toml"), "utf8");

/** The rules that the files break, each once. */
function squawk(options: string[]): Promise<Set<string>> {
  const files = committed.map((name) => join("migrations/committed", name));
  return new Promise((resolve, reject) => {
    execFile(
      join(root, "node_modules/.bin/squawk"),
      ["--reporter", "gcc", ...options, ...files],
      { cwd: root, maxBuffer: 20_000_000, timeout: 60_000 },
      (error, out, problems) => {
        if (error && error.code !== 1) return reject(new Error(problems || error.message));
        resolve(new Set([...out.matchAll(/: (?:warning|error): ([a-z-]+)/g)].map(([, rule]) => rule as string)));
      },
    );
  });
}

test("migrations break no rule of squawk that .squawk.toml does not except", async () => {
  expect([...(await squawk([]))]).toEqual([]);
}, 60_000);

test("each exception is needed", async () => {
  const excepted = [...settings.matchAll(/^ {2}"([a-z-]+)",$/gm)].map(([, rule]) => rule as string);

  const broken = await squawk(["--config", "/dev/null", "--assume-in-transaction"]);

  expect([...broken].sort()).toEqual(excepted.toSorted());
}, 60_000);
