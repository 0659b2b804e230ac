import { readdir, readFile, realpath, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { QuintetError } from "../errors/errors.ts";
import type { SqlSource } from "../sql/source.ts";
import { isBlank, readStatements } from "../sql/statements.ts";
import { collapseIncludes, expandIncludes, type Line, linesOf } from "./include.ts";
import { type Headers, isWithoutTransaction, parseMigrationText, printMigrationText } from "./migration-file.ts";

/** The migration that is being written, in the form in which it is committed: files one after another, what they include in its place. */
export type Draft = {
  headers: Headers;
  body: string;
  /** The body, whose places are those of the files. */
  source: SqlSource;
  /** The files that it is written in and includes, and where their links lead. */
  files: string[];
  isBlank: boolean;
  /** False of one that says `--! no-transaction`. */
  isTransactional: boolean;
};

type Part = { name: string; file: string; path: string; text: string };

/**
 * Reads `current.sql`, or the files of `current/`. Where both exist one of them has to be blank.
 * @throws QuintetError MIGRATION that names the file that is not right
 */
export async function readDraft(migrationsFolder: string): Promise<Draft> {
  const all = await readParts(migrationsFolder);
  const alone = await findAlone(all);
  const parts = alone ? [alone] : all;
  const headers: Record<string, string | null> = {};
  const lines: Line[] = [];
  const files: string[] = [];
  for (const { name, file, path, text } of parts) {
    const parsed = parseMigrationText(text);
    Object.assign(headers, parsed.headers);
    const expanded = await expandIncludes(linesOf(parsed.body, file, parsed.headerLines), migrationsFolder);
    files.push(path, ...expanded.files);
    if (lines.length > 0) lines.push(blankLine(file));
    if (name !== "") lines.push({ ...blankLine(file), text: split(name) });
    lines.push(...expanded.lines);
  }
  if (alone) moveToTop(lines);
  const body = `${lines
    .map(({ text }) => text)
    .join("\n")
    .trim()}\n`;
  const source = { text: body, placeOf: (line: number) => placeIn(lines, line) };
  if (alone) await requireOneStatement(source, alone.file);
  files.push(...(await Promise.all(files.map((file) => realpath(file)))));
  return { headers, body, source, files, isBlank: await isBlank(body), isTransactional: !alone };
}

/** The file that says `--! no-transaction`, beside which no other may say anything. */
async function findAlone(parts: readonly Part[]): Promise<Part | undefined> {
  const alone = parts.find(({ text }) => isWithoutTransaction(parseMigrationText(text).body));
  if (alone && !(await areBlank(parts.filter((part) => part !== alone))))
    throw notAlone(alone.file, "so its file must be the only one: commit the others first");
  return alone;
}

/** The files of the draft in the order in which they run, each with those that it includes; nobody has to have put them right yet. */
export async function listDraftFiles(migrationsFolder: string): Promise<string[]> {
  const files: string[] = [];
  for (const { file, path, text } of await readParts(migrationsFolder)) {
    const included = await expandIncludes(linesOf(text, file), migrationsFolder).catch(() => ({ files: [] }));
    files.push(path, ...included.files);
  }
  return [...new Set(files)];
}

/** Writes what was committed into the draft again, each file where it was. */
export async function writeDraft(
  migrationsFolder: string,
  { headers, body }: { headers: Headers; body: string },
): Promise<void> {
  const collapsed = await collapseIncludes(body, migrationsFolder);
  const pieces = collapsed.split(/^--! split: (\d+[-\w]*\.sql)\n/m);
  const [first = "", ...rest] = pieces;
  const isFile = (await kindOf(join(migrationsFolder, "current.sql"))) === "file";
  if (isFile) return await writeFile(join(migrationsFolder, "current.sql"), printMigrationText(headers, collapsed));
  const named = rest.length > 0 ? pairs(rest) : [["1-current.sql", ""] as const];
  for (const [index, [name, text]] of named.entries()) {
    const content = index === 0 ? printMigrationText(headers, `${first}${text}`) : `${text.trim()}\n`;
    await writeFile(join(migrationsFolder, "current", name), content);
  }
}

/** Empties the draft: its files go, `current.sql` stays as a blank file. */
export async function clearDraft(migrationsFolder: string, blankContent = ""): Promise<void> {
  for (const { name, path } of await readParts(migrationsFolder)) {
    if (name === "") await writeFile(path, blankContent);
    else await rm(path);
  }
}

async function readParts(migrationsFolder: string): Promise<Part[]> {
  const file = join(migrationsFolder, "current.sql");
  const hasFile = (await kindOf(file)) === "file";
  const inFile: Part[] = hasFile
    ? [{ name: "", file: "current.sql", path: file, text: await readFile(file, "utf8") }]
    : [];
  const inFolder = await readFolder(join(migrationsFolder, "current"));
  if (inFile.length === 0) return inFolder;
  if (await areBlank(inFolder)) return inFile;
  if (await areBlank(inFile)) return inFolder;
  throw new QuintetError(
    "MIGRATION",
    `Both migrations/current.sql and migrations/current/ (${inFolder.map(({ name }) => name).join(", ")}) have a migration: put one of them aside.`,
  );
}

async function readFolder(folder: string): Promise<Part[]> {
  const names = (await readdir(folder).catch(() => [])).filter(
    (name) => name.endsWith(".sql") && !name.startsWith("."),
  );
  const numbers = new Map<number, string>();
  for (const name of names) {
    const number = Number.parseInt(/^(\d+)(-[-\w]*)?\.sql$/.exec(name)?.[1] ?? "", 10);
    if (!number)
      throw new QuintetError("MIGRATION", `current/${name}: begin the file's name with a number, as in 1-goals.sql.`);
    const other = numbers.get(number);
    if (other !== undefined)
      throw new QuintetError("MIGRATION", `current/${name} and current/${other} have the same number: change one.`);
    numbers.set(number, name);
  }
  const ordered = [...numbers].sort(([a], [b]) => a - b).map(([, name]) => name);
  return await Promise.all(
    ordered.map(async (name) => {
      const path = join(folder, name);
      const text = await readFile(path, "utf8").catch((cause) => {
        throw new QuintetError("MIGRATION", `current/${name} cannot be read (${cause.code}).`, { cause });
      });
      return { name, file: `current/${name}`, path, text };
    }),
  );
}

async function requireOneStatement({ text }: SqlSource, file: string): Promise<void> {
  const count = (await readStatements(text).catch(() => undefined))?.list.length ?? 1;
  if (count > 1) throw notAlone(file, `but the file has ${count} statements: commit them one after another`);
}

function notAlone(file: string, problem: string): QuintetError {
  return new QuintetError("MIGRATION", `${file}: what says \`--! no-transaction\` is one statement alone, ${problem}.`);
}

/** graphile-migrate looks for `--! no-transaction` in the first line only. */
function moveToTop(lines: Line[]): void {
  const index = lines.findIndex(({ text }) => isWithoutTransaction(text));
  lines.unshift(...lines.splice(index, 1));
}

function placeIn(lines: readonly Line[], line: number): { file: string; line: number } {
  const { file, line: own } = lines[Math.min(line, lines.length) - 1] ?? { file: "current", line: 1 };
  return { file, line: own };
}

async function areBlank(parts: readonly Part[]): Promise<boolean> {
  return (await Promise.all(parts.map(({ text }) => isBlank(text)))).every(Boolean);
}

async function kindOf(path: string): Promise<"file" | "other" | undefined> {
  const stats = await stat(path).catch(() => undefined);
  return stats && (stats.isFile() ? "file" : "other");
}

const split = (name: string) => `--! split: ${name}`;
const blankLine = (file: string): Line => ({ text: "", file, line: 1 });

function pairs(items: readonly string[]): (readonly [string, string])[] {
  return items.flatMap((item, index) => (index % 2 === 0 ? [[item, items[index + 1] ?? ""] as const] : []));
}
