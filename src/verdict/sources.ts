import { readFile } from "node:fs/promises";
import { relative } from "node:path";
import type { Difference } from "../catalog/catalog.ts";
import { projectOf } from "../config/project.ts";
import { placeAt } from "../sql/place.ts";
import { readStatements, type Statement } from "../sql/statements.ts";
import type { ChangedFile } from "./change.ts";
import type { Review, State } from "./review.ts";

export type Place = { file?: string; line?: number };
/** A file of migrations, with its statements; none where it cannot be read. */
export type Source = { file: string; text: string; statements: Statement[] };

/** What the database has had and the draft, the newest first: the last word counts. */
export async function readSources({ config, change }: Review, applied: State["committed"]): Promise<Source[]> {
  const { directory } = projectOf(config.database.migrationsFolder);
  const committed = await Promise.all(
    applied.map(async ({ file }) => ({ file: relative(directory, file), text: await readFile(file, "utf8") })),
  );
  return await readStatementsOf([...committed, ...change.draft].reverse());
}

export async function readStatementsOf(files: readonly ChangedFile[]): Promise<Source[]> {
  const sources: Source[] = [];
  for (const { file, text } of files)
    sources.push({ file, text, statements: (await readStatements(text).catch(() => undefined))?.list ?? [] });
  return sources;
}

/** Where a table or view, or a schema, is made. */
export function findMaking(sources: readonly Source[], name: string, kind: "relation" | "schema"): Place | undefined {
  const forms: Form[] = kind === "schema" ? [{ kind: /^CreateSchemaStmt$/ }] : [createTable, { kind: /^ViewStmt$/ }];
  return forms.map((form) => search(sources, wordsOf(name), form)).find(Boolean);
}

/** Where a name with dots stands last, such as a column's; failing that its table's, as far as there is one. */
export function findName(sources: readonly Source[], name: string): Place {
  const words = wordsOf(name);
  for (let count = words.length; count >= Math.min(2, words.length) && count > 0; count -= 1) {
    const place = search(sources, words.slice(0, count));
    if (place) return place;
  }
  return {};
}

/** Whether all names in a name stand in a text. */
export function mentions(text: string, name: string): boolean {
  return hasAll(text, wordsOf(name));
}

/** Where what differs is made: its statement; failing that one that names it, or the one that makes what it belongs to. */
export function findPlace(sources: readonly Source[], { expected, actual }: Difference): Place {
  const item = expected ?? actual;
  if (!item) return {};
  const words = wordsOf(item.name);
  const [, parentKind = "", parentName = ""] = /^(?:(?:materialized |foreign )?(\w+)) (.*)$/.exec(item.of ?? "") ?? [];
  const own = expected ? searchEach(sources, words, item.kind) : undefined;
  return own ?? searchEach(sources, wordsOf(parentName), parentKind) ?? {};
}

/** By the kinds of statement that make such a thing; failing those by any statement that names it, such as a call that made it. */
function searchEach(sources: readonly Source[], words: readonly string[], kind: string): Place | undefined {
  for (const form of [...(formsOf[kind] ?? []), undefined]) {
    const place = search(sources, words, form);
    if (place) return place;
  }
  return undefined;
}

/** A statement of one kind that says something; or one whose words before the first bracket are the last of a name, or the first. */
type Form = { kind: RegExp; says?: RegExp; isHead?: boolean };

function search(sources: readonly Source[], words: readonly string[], form?: Form): Place | undefined {
  for (const { file, text, statements } of sources) {
    const found = statements.findLast(({ kind, start, end }) => {
      const sql = text.slice(start, end);
      return (
        kind !== "DropStmt" && isOf(form, kind, sql) && hasAll(sql, words) && (!form?.isHead || isAbout(sql, words))
      );
    });
    if (!found) continue;
    const position = positionOf(text.slice(found.start, found.end), words.at(-1) ?? "");
    return { file, line: placeAt(text, found.start + position).line };
  }
  return undefined;
}

function isOf(form: Form | undefined, kind: string, sql: string): boolean {
  return !form || (form.kind.test(kind) && (!form.says || form.says.test(sql)));
}

/** Whether a table's own statement names it in front: others refer to it further down. */
function isAbout(sql: string, words: readonly string[]): boolean {
  const head = sql.slice(0, sql.indexOf("("));
  return hasAll(head, words.slice(0, 2)) || hasAll(head, words.slice(-2));
}

const createTable: Form = { kind: /^CreateStmt$/, isHead: true };
const alterTable = (says: RegExp): Form => ({ kind: /^AlterTableStmt$/, says });
const ofColumn = (says: RegExp) => [alterTable(says), alterTable(/\badd\s+(column\b)?/i), createTable];

/** How statements make each kind of thing, the likelier first; the parser's names. */
const formsOf: Record<string, Form[]> = {
  schema: [{ kind: /^CreateSchemaStmt$/ }],
  extension: [{ kind: /^CreateExtensionStmt$/ }],
  table: [createTable],
  column: [alterTable(/\badd\s+column\b/i), createTable],
  "type of": ofColumn(/\btype\b/i),
  "default of": [...ofColumn(/\bset\s+default\b/i), { kind: /^CreateDomainStmt$/ }],
  "nullability of": ofColumn(/\b(set|drop)\s+not\s+null\b/i),
  constraint: [alterTable(/\badd\s+constraint\b/i), createTable, { kind: /^(Create|Alter)DomainStmt$/ }],
  index: [{ kind: /^IndexStmt$/ }],
  trigger: [{ kind: /^CreateTrigStmt$/ }],
  policy: [{ kind: /^(Create|Alter)PolicyStmt$/ }],
  "row level security of": [alterTable(/\b(enable|disable)\s+row\b/i)],
  "forced row level security of": [alterTable(/\bforce\s+row\b/i)],
  function: [{ kind: /^CreateFunctionStmt$/ }],
  procedure: [{ kind: /^CreateFunctionStmt$/ }],
  view: [{ kind: /^ViewStmt$/ }],
  type: [{ kind: /^(CreateEnumStmt|CompositeTypeStmt|CreateRangeStmt|AlterEnumStmt)$/ }],
  domain: [{ kind: /^CreateDomainStmt$/ }],
  sequence: [{ kind: /^(Create|Alter)SeqStmt$/ }],
  privilege: [{ kind: /^GrantStmt$/ }],
  "default privilege": [{ kind: /^AlterDefaultPrivilegesStmt$/ }],
  "comment on": [{ kind: /^CommentStmt$/ }],
  "owner of": [{ kind: /^AlterOwnerStmt$/ }],
};

/** The names in a name, without those that a statement may leave out: kinds of objects, and types of arguments. */
function wordsOf(name: string): string[] {
  const words = name.replace(/\([^)]*\)$/, "").match(/"(?:[^"]|"")*"|[\w$]+/g) ?? [];
  return words.filter(
    (word) =>
      !/^(on|to|of|table|column|view|materialized|schema|function|procedure|type|domain|sequence|policy|trigger|constraint|index|public)$/.test(
        word,
      ),
  );
}

function hasAll(text: string, words: readonly string[]): boolean {
  return words.length > 0 && words.every((word) => positionOf(text, word) >= 0);
}

function positionOf(text: string, word: string): number {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return text.search(new RegExp(word.startsWith('"') ? escaped : `(?<![\\w$])${escaped}(?![\\w$])`, "i"));
}
