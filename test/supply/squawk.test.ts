import { execFile } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { createExceptions } from "../../src/verdict/safety/exceptions.ts";
import { readStatementsOf } from "../../src/verdict/sources.ts";

const root = join(import.meta.dirname, "../..");
const committed = (await readdir(join(root, "migrations/committed"))).filter((name) => name.endsWith(".sql"));
const settings = await readFile(join(root, ".squawk.toml"), "utf8");

/**
 * Rules about changing tables that are in use. Up to the first release there were none to disturb; a later file that
 * breaks one of these says why beside the statement (`-- allow <rule>: <reason>`), or fails.
 */
const lastBeforeRelease = "000076";
const onceThereIsData = [
  "adding-field-with-default",
  "adding-foreign-key-constraint",
  "adding-not-nullable-field",
  "ban-drop-column",
  "constraint-missing-not-valid",
  "disallowed-unique-constraint",
  "require-concurrent-index-creation",
  "require-concurrent-index-deletion",
];

type Broken = { file: string; line: number; rule: string };

/** What is broken: the file's number, the line and the rule. */
function squawk(options: string[]): Promise<Broken[]> {
  const files = committed.map((name) => join("migrations/committed", name));
  return new Promise((resolve, reject) => {
    execFile(
      join(root, "node_modules/.bin/squawk"),
      ["--reporter", "gcc", ...options, ...files],
      { cwd: root, maxBuffer: 20_000_000, timeout: 60_000 },
      (error, out, problems) => {
        if (error && error.code !== 1) return reject(new Error(problems || error.message));
        const found = out.matchAll(/committed\/(\d{6})-[^:]*:(\d+):\d+: (?:warning|error): ([a-z-]+)/g);
        resolve([...found].map(([, file = "", line, rule = ""]) => ({ file, line: Number(line) + 1, rule }))); // it counts from 0
      },
    );
  });
}

async function readCommitted(name: string) {
  return { file: name.slice(0, 6), text: await readFile(join(root, "migrations/committed", name), "utf8") };
}

function rulesOf(broken: { rule: string }[]): string[] {
  return [...new Set(broken.map(({ rule }) => rule))].sort();
}

test("migrations break no rule of squawk that is not excepted with a reason", async () => {
  const broken = await squawk([]);
  const { allow } = createExceptions(await readStatementsOf(await Promise.all(committed.map(readCommitted))));
  const isExcepted = ({ file, line, rule }: Broken) =>
    allow((each) => each.rule === rule && each.file === file && each.lines[0] <= line && line <= each.lines[1]);

  expect(broken.filter((each) => each.file > lastBeforeRelease && !isExcepted(each))).toEqual([]);
  expect(rulesOf(broken)).toEqual(onceThereIsData);
});

test("each exception is needed", async () => {
  const excepted = [...settings.matchAll(/^ {2}"([a-z-]+)",$/gm)].map(([, rule]) => rule as string);

  const broken = await squawk(["--config", "/dev/null", "--assume-in-transaction"]);

  expect(rulesOf(broken)).toEqual([...excepted, ...onceThereIsData].toSorted());
});
