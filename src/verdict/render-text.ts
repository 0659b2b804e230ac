import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "./finding.ts";
import type { Verdict } from "./verdict.ts";

/** As a compiler tells it: what and where, the line itself, what to do, and the SQL that does it. */
export function renderText(verdict: Verdict, projectDirectory: string): string {
  return [...verdict.findings.map((finding) => renderFinding(finding, projectDirectory)), summarize(verdict)].join(
    "\n\n",
  );
}

/** A finding in one line. */
export function renderLine({ severity, kind, rule, reason, file, line }: Finding): string {
  const place = file ? ` (${line ? `${file}:${line}` : file})` : "";
  const [first = ""] = reason.split("\n");
  return `${severity}[${kind}/${rule}]: ${first}${place}`;
}

/** One line: how much of what was found. */
export function summarize({ findings }: Verdict): string {
  const counts = (["error", "warning"] as const)
    .map((severity) => ({ severity, count: findings.filter((finding) => finding.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${count} ${severity}${count === 1 ? "" : "s"}`);
  return `check: ${counts.join(", ") || "nothing is wrong"}`;
}

/** One finding, without the line break at its end. */
export function renderFinding(finding: Finding, projectDirectory: string): string {
  const { severity, kind, rule, reason, remedy, sql } = finding;
  return [
    `${severity}[${kind}/${rule}]: ${reason}`,
    ...quoteSource(finding, projectDirectory),
    ...labelled("help", remedy),
    ...(sql ? labelled("sql", sql) : []),
  ].join("\n");
}

function quoteSource({ file, line }: Finding, projectDirectory: string): string[] {
  if (!file) return [];
  if (!line) return [`  --> ${file}`];
  const text = readLine(join(projectDirectory, file), line);
  const margin = " ".repeat(String(line).length);
  return [`  --> ${file}:${line}`, ...(text ? [`${margin} |`, `${line} | ${text}`, `${margin} |`] : [])];
}

function readLine(path: string, line: number): string | undefined {
  try {
    return readFileSync(path, "utf8").split("\n")[line - 1];
  } catch {
    return undefined; // saved or removed meanwhile
  }
}

function labelled(label: string, text: string): string[] {
  const [first = "", ...others] = text.split("\n");
  const margin = " ".repeat(label.length + 5);
  return [`  = ${label}: ${first}`, ...others.map((line) => (line ? `${margin}${line}` : ""))];
}
