import { QuintetError } from "../../errors/errors.ts";

/** What the embedded PostgreSQL cannot do here, in one sentence that says what to do about it. */
export class EmbeddedPostgresError extends QuintetError {
  override name = "EmbeddedPostgresError";

  constructor(message: string, options?: { cause?: unknown }) {
    super("DATABASE", message, options);
  }
}

/** Turns a failed system call into that sentence; passes on what it does not know. */
export function explainSystemError(error: unknown, directory: string): unknown {
  const { code = "", syscall, path = directory } = error as NodeJS.ErrnoException;
  if (code === "ENOSPC" || code === "EDQUOT") return diskFull(directory);
  if (!syscall) return error;
  return new EmbeddedPostgresError(
    `The embedded PostgreSQL cannot use ${path} (${code}): make it usable, or set DATABASE_URL.`,
  );
}

/** Turns what initdb or postgres said into that sentence. Data is never deleted, whatever they said. */
export function explainServerError(
  said: string,
  options: { directory: string; advice: string },
): EmbeddedPostgresError {
  if (saysDiskFull(said)) return diskFull(options.directory);
  return new EmbeddedPostgresError(`The embedded PostgreSQL failed with "${said}": ${options.advice}.`);
}

/** The line that tells why a program gave up: a full disk, whatever it led to, or else the last serious complaint. */
export function findComplaint(output: string): string {
  const lines = output.split("\n").filter((line) => /\S/.test(line));
  const complaint =
    lines.find(saysDiskFull) ?? lines.findLast((line) => /\b(FATAL|PANIC|error):/.test(line)) ?? lines.at(-1) ?? "";
  return complaint
    .replace(/^.*?(?=\b(FATAL|PANIC):)/, "")
    .replace(/\s+/g, " ")
    .trim();
}

function saysDiskFull(line: string): boolean {
  return /No space left on device|Check free disk space|Disk quota exceeded/.test(line);
}

function diskFull(directory: string): EmbeddedPostgresError {
  return new EmbeddedPostgresError(`The disk that holds ${directory} is full: free some space and start again.`);
}
