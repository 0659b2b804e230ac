import type { Node, ParseResult } from "libpg-query";

type KeyOf<Union> = Union extends unknown ? keyof Union : never;
/** The parser's name of a kind of node: "IndexStmt". */
export type NodeKind = KeyOf<Node>;

/** A statement as PostgreSQL's own grammar reads it. */
export type Statement = {
  kind: NodeKind;
  /** Its tree, below `kind`. Its `location`s are offsets in bytes of UTF-8: `at` makes offsets of the text from them. */
  node: Record<string, unknown>;
  /** Where its first word begins in the text, and where its last ends, without the semicolon. */
  start: number;
  end: number;
  /** Comments and space between the statement before, or the beginning, and this one. */
  before: string;
};

/** All statements of a text. */
export type Statements = { list: Statement[]; at: (byteOffset: number) => number };

/** A text is no SQL; `offset` is where PostgreSQL's parser stopped. */
export class SqlSyntaxError extends Error {
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.name = "SqlSyntaxError";
    this.offset = offset;
  }
}

/** Texts longer than this are data. A megabyte of them takes 0.7 s and 250 MB to read. */
const mostCharacters = 512 * 1024;

/**
 * Reads SQL by the parser of PostgreSQL 17: what is quoted, a comment or a statement is decided as the server does. Undefined of
 * a text that is too long to be read.
 * @throws SqlSyntaxError; a newer server may know what this parser does not
 */
export async function readStatements(sql: string): Promise<Statements | undefined> {
  if (sql.length > mostCharacters) return undefined;
  if (sql.trim() === "") return { list: [], at: Number };
  const { parse, hasSqlDetails } = await import("libpg-query"); // late: loading takes 30 ms, and a start has nothing to read
  let result: ParseResult;
  try {
    result = await parse(sql);
  } catch (error) {
    if (!hasSqlDetails(error)) return undefined; // nested deeper than the parser's memory
    throw new SqlSyntaxError((error as Error).message, skipCharacters(sql, error.sqlDetails.cursorPosition));
  }
  return locateStatements(sql, result);
}

function locateStatements(sql: string, { stmts = [] }: ParseResult): Statements {
  const at = offsetsOf(sql);
  const list: Statement[] = [];
  for (const { stmt, stmt_location = 0, stmt_len = 0 } of stmts) {
    const [entry] = Object.entries(stmt ?? {}) as [Statement["kind"], Record<string, unknown>][];
    if (!entry) continue;
    const from = list.at(-1)?.end ?? 0;
    const start = skipBlank(sql, at(stmt_location));
    // The last statement has no length unless a semicolon ends it.
    const end = stmt_len > 0 ? at(stmt_location + stmt_len) : sql.length;
    list.push({ kind: entry[0], node: entry[1], start, end, before: sql.slice(from, start) });
  }
  return { list, at };
}

/** The parser counts bytes of UTF-8, JavaScript units of UTF-16. */
function offsetsOf(sql: string): (byteOffset: number) => number {
  const bytes = Buffer.from(sql);
  if (bytes.length === sql.length) return Number; // all of it is ASCII
  return (byteOffset) => bytes.toString("utf8", 0, byteOffset).length;
}

/** PostgreSQL's cursor counts characters, of which one may be two units of UTF-16. */
function skipCharacters(sql: string, count: number): number {
  return [...sql].slice(0, count).join("").length;
}

/** Space, semicolons and comments from `offset` on. Between statements nothing is quoted, so nothing can be mistaken for them. */
function skipBlank(sql: string, offset: number): number {
  const blank = /[\s;]+|--[^\n\r]*/y;
  for (let position = offset; ; position = blank.lastIndex) {
    blank.lastIndex = position;
    if (blank.test(sql)) continue;
    if (!sql.startsWith("/*", position)) return position;
    blank.lastIndex = skipBlockComment(sql, position);
  }
}

/** Block comments nest. */
function skipBlockComment(sql: string, offset: number): number {
  const mark = /\/\*|\*\//g;
  mark.lastIndex = offset;
  let depth = 0;
  for (let found = mark.exec(sql); found; found = mark.exec(sql)) {
    depth += found[0] === "/*" ? 1 : -1;
    if (depth === 0) return mark.lastIndex;
  }
  return sql.length;
}

/** Whether SQL does nothing, being comments and space only. What cannot be read does something. */
export async function isBlank(sql: string): Promise<boolean> {
  try {
    return (await readStatements(sql))?.list.length === 0;
  } catch (error) {
    if (error instanceof SqlSyntaxError) return false;
    throw error;
  }
}
