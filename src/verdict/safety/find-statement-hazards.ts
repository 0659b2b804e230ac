import { findBrokenRules } from "../../migrations/lint.ts";
import { placeAt } from "../../sql/place.ts";
import type { Finding } from "../finding.ts";
import type { Review } from "../review.ts";
import { type Place, readStatementsOf, type Source } from "../sources.ts";
import type { Exceptions } from "./exceptions.ts";
import { readLints } from "./lints.ts";
import { runSquawk } from "./squawk.ts";

/** What statements of the change may not do, by our own rules and by squawk's. */
export async function findStatementHazards({ change, config }: Review, exceptions: Exceptions): Promise<Finding[]> {
  const { migrationsFolder } = config.database;
  const sources = await readStatementsOf(change.files);
  const findings = [
    ...(await findBroken(sources, migrationsFolder)),
    ...(await findBlocking(sources, migrationsFolder)),
  ];
  return findings.filter(
    ({ rule, file, line = 0 }) =>
      !exceptions.allow(
        (each) => each.rule === rule && each.file === file && each.lines[0] <= line && line <= each.lines[1],
      ),
  );
}

async function findBroken(sources: readonly Source[], migrationsFolder: string): Promise<Finding[]> {
  const lints = new Set((await readLints(migrationsFolder)).map(({ rule }) => rule));
  return sources.flatMap(({ file, statements, text }) =>
    findBrokenRules(statements)
      .filter(({ rule }) => !lints.has(rule)) // told of what has come of it
      .map(({ rule, offset, advice }): Finding => {
        const [reason = "", remedy = "Leave it out"] = advice.split(": ");
        const { line } = placeAt(text, offset);
        return { kind: "safety", severity: "error", rule, file, line, reason: `${reason}.`, remedy: `${remedy}.` };
      }),
  );
}

/** Of all files as one: a table that the change itself has made is in nobody's use. */
async function findBlocking(sources: readonly Source[], migrationsFolder: string): Promise<Finding[]> {
  if (sources.length === 0) return [];
  const problems = await runSquawk(sources.map(({ text }) => text).join("\n"), migrationsFolder);
  if (!problems) return [squawkIsMissing];
  return problems.map(({ rule, line, message, help }) => ({
    kind: "safety",
    severity: "error",
    rule,
    ...locate(sources, line),
    reason: message,
    remedy: `${help ?? "Do it in steps that block nobody."} Where it blocks nobody, say why: \`-- allow ${rule}: <reason>\` above the statement.`,
  }));
}

const squawkIsMissing: Finding = {
  kind: "safety",
  severity: "note",
  rule: "not-looked-at",
  reason: "squawk is not installed, so nobody has looked whom the statements would block.",
  remedy: "npm ci installs it, without --omit=dev.",
};

function locate(sources: readonly Source[], line: number): Place {
  let rest = line;
  for (const { file, text } of sources) {
    const lines = text.split("\n").length;
    if (rest <= lines) return { file, line: rest };
    rest -= lines;
  }
  return {};
}
