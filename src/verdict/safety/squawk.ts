import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { projectOf } from "../../config/project.ts";

/** A rule of squawk that a statement breaks; the line is of the text, from 1. */
export type Problem = { rule: string; line: number; message: string; help: string | null };

/**
 * What squawk says of a migration: whom it would block or break when it runs. Undefined where squawk is not installed: production
 * has no tools of developers.
 */
export async function runSquawk(sql: string, migrationsFolder: string): Promise<Problem[] | undefined> {
  const program = findProgram();
  if (!program) return undefined;
  const ownSettings = join(projectOf(migrationsFolder).directory, ".squawk.toml");
  const settings = existsSync(ownSettings) ? ownSettings : join(import.meta.dirname, "squawk.toml");
  const output = await run(
    program,
    ["--config", settings, "--reporter", "json", "--stdin-filepath", "draft.sql"],
    withoutIgnores(sql),
  );
  return (JSON.parse(output) as Told[])
    .filter(({ rule_name: rule }) => rule !== "syntax-error") // PostgreSQL has run it
    .map(({ rule_name: rule, line, message, help }) => ({ rule, line: line + 1, message, help }));
}

type Told = { rule_name: string; line: number; message: string; help: string | null };

function findProgram(): string | undefined {
  try {
    return createRequire(import.meta.url).resolve(`@squawk-cli/${process.platform}-${process.arch}/bin/squawk`);
  } catch {
    return undefined;
  }
}

/** Exceptions want a reason: squawk's own comments have none. */
function withoutIgnores(sql: string): string {
  return sql.replaceAll("squawk-ignore", "squawk_ignore");
}

function run(program: string, options: string[], input: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = execFile(program, options, { maxBuffer: 20_000_000, timeout: 60_000 }, (error, output, told) => {
      if (error && (error.code !== 1 || output === "")) reject(new Error(told || error.message));
      else resolve(output);
    });
    child.stdin?.on("error", () => {}); // told by its exit code
    child.stdin?.end(input);
  });
}
