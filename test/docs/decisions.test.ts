import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";

/** What stands below a decision's title. */
type Decision = {
  file: string;
  number: number;
  title: string;
  status: string;
  date: string;
  relations: Relation[];
  commands: string[];
};
type Relation = { kind: string; to: string };

const root = join(import.meta.dirname, "../..");
const folder = join(root, "docs/decisions");
const opposite: Record<string, string> = {
  Supersedes: "Superseded by",
  "Superseded by": "Supersedes",
  Amends: "Amended by",
  "Amended by": "Amends",
};
const decisions = readdirSync(folder)
  .filter((name) => name !== "README.md")
  .map(readDecision);

describe.each(decisions)("decision $number", ({ file, number, status, date, relations, commands }) => {
  test("has the number of its file, a status and a date", () => {
    expect(file).toMatch(/^\d{4}-[a-z0-9-]+\.md$/);
    expect(number).toBe(Number(file.slice(0, 4)));
    expect(status).toBe(relations.some(({ kind }) => kind === "Superseded by") ? "superseded" : "accepted");
    expect(new Date(date).toISOString().slice(0, 10)).toBe(date);
  });

  test("is told of by those that it tells of", () => {
    for (const { kind, to } of relations) {
      const other = decisions.find((decision) => decision.file === to);
      expect(other?.relations).toContainEqual({ kind: opposite[kind], to: file });
    }
  });

  test("names benchmarks that there are", () => {
    for (const command of commands) {
      const [, part, path] = /^(?:npm run bench -- (\w+)|node (\S+))$/.exec(command) ?? [];
      expect([command, existsSync(join(root, part ? `bench/${part}.ts` : (path ?? "nothing")))]).toEqual([
        command,
        true,
      ]);
    }
  });
});

test("the index has each decision with its status and date, by number", () => {
  const rows = decisions.map(({ file, number, title, status, date, relations }) => {
    const replaced = relations
      .filter(({ kind }) => kind.endsWith(" by"))
      .map(({ kind, to }) => `${kind.toLowerCase()} [${Number(to.slice(0, 4))}](${to})`);
    return `| ${number} | [${title}](${file}) | ${replaced.find((it) => it.startsWith("superseded")) ?? [status, ...replaced].join(", ")} | ${date} |`;
  });

  const index = readFileSync(join(folder, "README.md"), "utf8");

  expect(index.match(/^\| \d+ \|.*$/gm)).toEqual(rows);
});

function readDecision(file: string): Decision {
  const text = readFileSync(join(folder, file), "utf8");
  const [, number, title = "", line = ""] = /^# (\d+)\. (.+)\n\n(Status: .+)\n\n/.exec(text) ?? [];
  const [, status = "", date = ""] = /^Status: (\w+), (\d{4}-\d\d-\d\d)\./.exec(line) ?? [];
  const relations = [
    ...line.matchAll(/(Supersedes|Superseded by|Amends|Amended by) ((?:\[\d+\]\([^)]+\)(?:, )?)+)\./g),
  ].flatMap(([, kind = "", links = ""]) => [...links.matchAll(/\]\(([^)]+)\)/g)].map(([, to = ""]) => ({ kind, to })));
  const [, figures = ""] = /Figures: (.+)\.$/.exec(line) ?? [];
  const commands = [...figures.matchAll(/`([^`]+)`/g)].map(([, command = ""]) => command);
  return { file, number: Number(number), title, status, date, relations, commands };
}
