import { createHash } from "node:crypto";

/** Lines at the top of a file: "--! Message: …"; null when nothing stands behind the name. */
export type Headers = Readonly<Record<string, string | null>>;

/** A migration's text is a head of such lines, and the SQL after it. The body is trimmed, and begins after `headerLines` lines. */
export type MigrationText = { headers: Headers; body: string; headerLines: number };

/** graphile-migrate's format. */
export function parseMigrationText(text: string): MigrationText {
  const head = /^(?:--! [A-Z]\w*(?::.*)?\n)+/.exec(text)?.[0] ?? "";
  const headers: Record<string, string | null> = {};
  for (const [, name = "", value] of head.matchAll(/^--! ([A-Z]\w*)(?::(.*))?$/gm))
    headers[name] = value?.trim() ?? null;
  const rest = text.slice(head.length);
  const headerLines = text.slice(0, text.length - rest.trimStart().length).split("\n").length - 1;
  return { headers, body: `${rest.trim()}\n`, headerLines };
}

export function printMigrationText(headers: Readonly<Record<string, string | null | undefined>>, body: string): string {
  const lines = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [`--! ${name}${value ? `: ${value}` : ""}`],
  );
  return `${[...lines, ...(lines.length > 0 ? [""] : []), body.trim()].join("\n")}\n`;
}

/** graphile-migrate's hash of a committed migration. */
export function hashOf(body: string, previousHash: string | undefined): string {
  return `sha1:${createHash("sha1")
    .update(`${`${previousHash ?? ""}\n${body.trim()}`.trim()}\n`)
    .digest("hex")}`;
}

/** The name of a committed file: six digits, and what it does in words that a file name may hold. */
export function fileNameOf(number: number, message: string): string {
  const slug = message
    .toLowerCase()
    .replace(/[^a-z0-9_]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60);
  return `${String(number).padStart(6, "0")}${slug ? `-${slug}` : ""}.sql`;
}

/** Whether a migration runs outside a transaction: its first line says so. */
export function isWithoutTransaction(body: string): boolean {
  return /^--!\s*no-transaction\b/.test(body);
}
