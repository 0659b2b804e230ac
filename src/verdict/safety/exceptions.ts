import { placeAt } from "../../sql/place.ts";
import type { ChangedFile } from "../change.ts";
import type { Finding } from "../finding.ts";
import type { Source } from "../sources.ts";

/** A comment `-- allow <rule>: <reason>`, in a statement, above it, or behind it on its last line. */
export type Exception = {
  rule: string;
  reason: string;
  file: string;
  line: number;
  /** The statement, and its first and last line. */
  sql: string;
  lines: [number, number];
};

export type Exceptions = {
  /** Whether one of them is meant, and gives a reason. */
  allow(isMeant: (exception: Exception) => boolean): boolean;
  /** Those in some files that give no reason, or that nothing has needed so far. */
  findBad(files: readonly ChangedFile[]): Finding[];
};

/** What files allow themselves. */
export function createExceptions(sources: readonly Source[]): Exceptions {
  const exceptions = sources.flatMap(readExceptions);
  const used = new Set<Exception>();
  return {
    allow(isMeant) {
      const found = exceptions.filter((exception) => exception.reason !== "" && isMeant(exception));
      for (const exception of found) used.add(exception);
      return found.length > 0;
    },
    findBad: (files) =>
      exceptions
        .filter((exception) => !used.has(exception) && files.some(({ file }) => file === exception.file))
        .map((exception) => (exception.reason === "" ? withoutReason(exception) : withoutNeed(exception))),
  };
}

function readExceptions(source: Source): Exception[] {
  const comments = source.text.matchAll(/--[ \t]*allow[ \t]+([a-z][a-z-]*)[ \t]*(?::[ \t]*(.*?))?[ \t]*$/gm);
  return [...comments].flatMap(({ 1: rule = "", 2: reason = "", index }) => {
    const { line } = placeAt(source.text, index);
    const statement = findStatement(source, index, line);
    return statement ? [{ rule, reason, file: source.file, line, ...statement }] : [];
  });
}

function findStatement(
  { text, statements }: Source,
  offset: number,
  line: number,
): Pick<Exception, "sql" | "lines"> | undefined {
  const found =
    statements.find(({ start, end }) => start <= offset && offset < end) ??
    statements.find(({ start, end }) => start <= offset && placeAt(text, end).line === line) ??
    statements.find(({ start }) => start > offset);
  if (!found) return undefined;
  const { start, end } = found;
  return { sql: text.slice(start, end), lines: [placeAt(text, start).line, placeAt(text, end).line] };
}

function withoutReason({ rule, file, line }: Exception): Finding {
  return {
    kind: "safety",
    severity: "error",
    rule: "exceptions-without-a-reason",
    file,
    line,
    reason: `This allows ${rule} and does not say why.`,
    remedy: `Write \`-- allow ${rule}: <reason>\`.`,
  };
}

function withoutNeed({ rule, file, line }: Exception): Finding {
  return {
    kind: "safety",
    severity: "warning",
    rule: "exceptions-that-nothing-needs",
    file,
    line,
    reason: `This allows ${rule}, which its statement does not break.`,
    remedy: "Correct its name, or take it out.",
  };
}
