import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { readCommandLine } from "../../src/cli/command-line.ts";
import { type Command, type CommandName, commands } from "../../src/cli/commands.ts";

const root = join(import.meta.dirname, "../..");
const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: Record<string, string> };
/** Commands that are somebody else's, or of those who develop Quintet itself. */
const others = /^(test|lint|typecheck|bench)(:|$)/;
const names = Object.keys(scripts).filter((name) => !others.test(name)) as CommandName[];
const empty = mkdtempSync(join(tmpdir(), "quintet-command-line-"));
afterAll(() => rmSync(empty, { recursive: true }));

type Outcome = { code: unknown; stdout: string; stderr: string };

/** In an empty folder, without a database: whatever goes beyond its command line fails, or leaves something there. */
function run(name: string, ...words: string[]): Promise<Outcome> {
  const args = (scripts[name] as string)
    .replace(/^exec /, "")
    .split(" ")
    .slice(1)
    .map((word) => (/^(\.\/)?src\//.test(word) ? join(root, word) : word));
  const { PATH = "" } = process.env;
  const env = { PATH, HOME: empty, MIGRATIONS_FOLDER: join(empty, "migrations") };
  return new Promise((resolve) => {
    execFile(process.execPath, [...args, ...words], { cwd: empty, env, timeout: 120_000 }, (error, stdout, stderr) =>
      resolve({ code: error ? (error.code ?? error.signal) : 0, stdout, stderr }),
    );
  });
}

test("each command explains itself and does nothing else, and is in the reference", async () => {
  const reference = readFileSync(join(root, "docs/commands.md"), "utf8");
  const outcomes: (Outcome & { name: string })[] = [];
  const left = [...names];
  const work = async () => {
    for (let name = left.pop(); name; name = left.pop()) outcomes.push({ name, ...(await run(name, "--help")) });
  };

  await Promise.all([work(), work()]);

  for (const { name, code, stdout, stderr } of outcomes) {
    expect({ name, code, stderr }).toEqual({ name, code: 0, stderr: "" });
    expect(stdout).toMatch(new RegExp(`^Usage: npm (run )?(-s )?${name}( |\\n)`));
    expect(reference).toContain(`\n## ${name}\n`);
  }
  expect(outcomes).toHaveLength(names.length);
  expect(readdirSync(empty)).toEqual([]);
});

test("a mistyped option is refused with exit code 2, and nothing is done", async () => {
  const { code, stdout, stderr } = await run("codegen", "--chekc");

  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toBe("Unknown option '--chekc'.\nUsage: npm run codegen -- [--check]\n");
  expect(readdirSync(empty)).toEqual([]);
});

test.each(names)("npm run %s refuses an option that it does not know, and one argument too many", (name) => {
  const { options = {} }: Command = commands[name];
  const needed = Object.entries(options).flatMap(([key, { isRequired }]) => (isRequired ? [`--${key}`, "words"] : []));

  expect(readCommandLine(name, [...needed, "--chekc"])).toMatchObject({
    kind: "refused",
    problem: "Unknown option '--chekc'.",
  });
  expect(readCommandLine(name, [...needed, "one", "two", "three"])).toMatchObject({
    kind: "refused",
    problem: expect.stringMatching(/^There is no argument "(one|two)"\.$|^[A-Z]+ is one of .*, not "(one|three)"\.$/),
  });
});

test.each<[CommandName, string[], string]>([
  ["keys:create", ["encription"], 'KIND is one of signing, encryption, not "encription".'],
  ["backup", [], "DIRECTORY is missing."],
  ["backup", [""], "DIRECTORY is missing."],
  ["restore", ["--yes"], "DIRECTORY is missing."],
  ["commit", [], "--message is missing."],
  ["commit", ["--message", " "], "--message is missing."],
  ["rollback", ["--to"], "Option '--to <value>' argument missing."],
  ["codegen", ["--check=yes"], "Option '--check' does not take an argument."],
  ["docs", ["constructor"], 'There is no argument "constructor".'],
])("npm run %s %j is refused", (name, words, problem) => {
  expect(readCommandLine(name, words)).toEqual({ kind: "refused", problem });
});

test.each<[CommandName, string[], unknown]>([
  ["restore", ["there", "--yes"], { argument: "there", words: ["there"], options: { yes: true } }],
  ["restore", ["--", "--yes"], { argument: "--yes", words: ["--yes"], options: {} }],
  ["commit", ["-m", "coaching habits"], { argument: undefined, words: [], options: { message: "coaching habits" } }],
  ["db:url", [], { argument: undefined, words: [], options: {} }],
])("npm run %s %j is run", (name, words, given) => {
  expect(readCommandLine(name, words)).toEqual({ kind: "run", given });
});

test("help is given whatever else is wrong", () => {
  expect(readCommandLine("backup", ["here", "--no-such", "--help"])).toEqual({ kind: "help" });
});
