import { readFile } from "node:fs/promises";
import { join, normalize } from "node:path";
import { QuintetError } from "../errors/errors.ts";

/** A line of SQL, and where it stands. `file` is relative to the migrations folder. */
export type Line = { text: string; file: string; line: number };

const include = /^--![ \t]*include[ \t]+(\S.*?)[ \t]*$/;

/** Where files that migrations include are: `--! include functions/shop/total.sql` */
export const fixturesOf = (migrationsFolder: string) => join(migrationsFolder, "fixtures");

/**
 * Puts the text of each file that is included in the place of its line, between two lines that say so, as graphile-migrate 2 does:
 * what is committed stays as it was when the file changes.
 * @returns the lines, and the files that were included
 * @throws QuintetError MIGRATION of a file that is not there, or that includes itself
 */
export async function expandIncludes(
  lines: readonly Line[],
  migrationsFolder: string,
  within: readonly string[] = [],
): Promise<{ lines: Line[]; files: string[] }> {
  const expanded: Line[] = [];
  const files: string[] = [];
  for (const line of lines) {
    const name = include.exec(line.text)?.[1];
    if (name === undefined) {
      expanded.push(line);
      continue;
    }
    const path = locate(name, line, migrationsFolder);
    if (within.includes(path)) throw fault(line, `${name} includes itself.`);
    const text = await readFile(path, "utf8").catch((cause) => {
      throw fault(
        line,
        `there is no fixtures/${name} in the migrations folder (${(cause as { code?: string }).code}).`,
      );
    });
    const inner = await expandIncludes(linesOf(text, join("fixtures", name)), migrationsFolder, [...within, path]);
    files.push(path, ...inner.files);
    expanded.push({ ...line, text: `--! Included ${name}` }, ...inner.lines, {
      ...line,
      text: `--! EndIncluded ${name}`,
    });
  }
  return { lines: expanded, files };
}

/** A text's lines, without blank ones at its end. */
export function linesOf(text: string, file: string, skippedLines = 0): Line[] {
  return text
    .trimEnd()
    .split("\n")
    .map((line, index) => ({ text: line, file, line: index + 1 + skippedLines }));
}

/** Makes includes of what was included; a file that has changed since stays written out, so that nothing is lost. */
export async function collapseIncludes(body: string, migrationsFolder: string): Promise<string> {
  const blocks = /^--! Included (.+)\n([\s\S]*?)^--! EndIncluded \1\n?/gm;
  let collapsed = body;
  for (const [block, name = "", written = ""] of body.matchAll(blocks)) {
    const source = [{ text: `--! include ${name}`, file: "", line: 1 }];
    const now = await expandIncludes(source, migrationsFolder).catch(() => undefined);
    const isSame =
      now?.lines
        .slice(1, -1)
        .map(({ text }) => `${text}\n`)
        .join("") === written;
    if (isSame) collapsed = collapsed.replace(block, () => `--! include ${name}\n`);
  }
  return collapsed;
}

function locate(name: string, line: Line, migrationsFolder: string): string {
  const isBelow = !normalize(name).startsWith("..") && !name.startsWith("/");
  if (!isBelow || !name.endsWith(".sql")) throw fault(line, `${name} is no .sql file below fixtures/.`);
  return join(fixturesOf(migrationsFolder), name);
}

function fault({ file, line }: Line, reason: string): QuintetError {
  return new QuintetError("MIGRATION", `line ${line}, column 1 of "${file}": ${reason}`);
}
