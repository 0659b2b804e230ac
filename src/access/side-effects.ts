import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ClientBase } from "pg";

type Part = { name: string; text: string; reachesOut: boolean };
/**
 * Of a relation that is written `text` has the functions that run, `rules` what is done besides, and rows of those that follow may be
 * written too. `reading` runs when it is only read.
 */
type Relation = Part & { oid: number; sequences: number[]; rules: string; reading: string; follows: number[] };
type Reach = { functions: Part[]; relations: Relation[]; sequences: Sequence[] };
type Sequence = { oid: number; name: string; increment: string };

/** What a change of a relation may do that a rollback does not undo. */
export type SideEffects = {
  /** What reaches outside of the transaction; undefined when nothing does. */
  outside: string | undefined;
  sequences: Sequence[];
};

/**
 * What may run when a row of the relation changes is followed by name, through triggers, functions, rules, defaults,
 * policies and foreign keys: a name that is met stands for all that bear it, so that more may be found than is there, and
 * nothing less but what SQL puts together out of parts of names. Of a relation that is only read its triggers do not run.
 */
export async function findSideEffects(client: ClientBase, relation: number): Promise<SideEffects> {
  const { rows } = await client.query<Reach>(reachQuery);
  const { functions, relations, sequences } = rows[0] as Reach;
  const byName = Map.groupBy([...functions, ...relations], ({ name }) => name);
  const byOid = new Map(relations.map((it) => [it.oid, it]));
  const changed = byOid.get(relation);
  const waiting: Step[] = changed ? [{ part: changed, isWritten: true }] : [];
  const found = new Map<Part, boolean>();
  let touchesAnySequence = false;
  for (let step = waiting.pop(); step; step = waiting.pop()) {
    const { part, isWritten } = step;
    if (found.get(part) || found.get(part) === isWritten) continue;
    found.set(part, isWritten);
    if (part.reachesOut) return { outside: part.name, sequences: [] };
    const texts = textsOf(step);
    const [outside] = reachingOut.exec(texts.join(" ")) ?? [];
    if (outside) return { outside: `${part.name}, by ${outside}`, sequences: [] };
    touchesAnySequence ||= !isRelation(part) && usingSequences.test(part.text);
    waiting.push(...nextOf(step, { byName, byOid }));
  }
  const touched = new Set(
    [...found].flatMap(([part, isWritten]) => (isRelation(part) && isWritten ? part.sequences : [])),
  );
  return { outside: undefined, sequences: sequences.filter(({ oid }) => touchesAnySequence || touched.has(oid)) };
}

type Step = { part: Part; isWritten: boolean };

function isRelation(part: Part): part is Relation {
  return "oid" in part;
}

function textsOf({ part, isWritten }: Step): string[] {
  if (!isRelation(part)) return [part.text];
  return isWritten ? [part.text, part.rules, part.reading] : [part.reading];
}

type Known = { byName: ReadonlyMap<string, Part[]>; byOid: ReadonlyMap<number, Relation> };

function nextOf({ part, isWritten }: Step, { byName, byOid }: Known): Step[] {
  const named = (text: string) => [...new Set(text.match(words))].flatMap((word) => byName.get(word) ?? []);
  if (!isRelation(part)) return named(part.text).map((next) => ({ part: next, isWritten: mayWrite(part.text, next) }));
  const read = named(withoutLiterals(part.reading)).map((next) => ({ part: next, isWritten: false }));
  if (!isWritten) return read;
  const calls = named(withoutLiterals(part.text)).filter((next) => !isRelation(next));
  const followers = part.follows.flatMap((oid) => byOid.get(oid) ?? []);
  return [...read, ...[...calls, ...named(part.rules), ...followers].map((next) => ({ part: next, isWritten: true }))];
}

/** Of expressions: what they hold as text is no name. */
function withoutLiterals(text: string): string {
  return text.replace(/'(?:[^']|'')*'/g, "''");
}

/** Of what a function names it may write that of which it says so, or anything when it makes its SQL itself. */
function mayWrite(text: string, { name }: Part): boolean {
  return makingSql.test(text) || new RegExp(`${writing}"?${name.replaceAll("$", "\\$")}\\b`, "i").test(text);
}

const makingSql = /\b(execute|truncate)\b/i;
const writing = String.raw`\b(?:insert\s+into|update|delete\s+from|merge\s+into)\s+(?:only\s+)?(?:[\w$]+\s*\.\s*|"[^"]+"\s*\.\s*)?`;

/**
 * Until the transaction ends, these sequences are its own: `alter sequence` gives each a new file, which goes when it is
 * rolled back, and with it the values that were taken. Others who want a value meanwhile wait, so it must not last.
 */
export async function keepSequences(client: ClientBase, sequences: readonly Sequence[]): Promise<void> {
  for (const { name, increment } of [...sequences].sort((a, b) => a.oid - b.oid))
    await client.query(`alter sequence ${name} increment by ${increment}`);
}

/** PostgreSQL's own that no rollback takes back, and extensions' that speak with others. Locks and notifications end with the connection or the transaction. */
const reachingOut =
  /\b(dblink\w*|lo_export|pg_logical_emit_message|pg_(terminate|cancel)_backend|pg_reload_conf|pg_rotate_logfile|pg_switch_wal|pg_create_restore_point|pg_stat_reset\w*|pg_file_\w+)\b|\bcopy\b[^;]{0,500}\bto\s+(program\b|')/i;
const usingSequences = /\b(nextval|setval|execute)\b/i;
const words = /[\p{L}_][\p{L}\p{N}_$]*/gu;

const reachQuery = readFileSync(join(import.meta.dirname, "reach.sql"), "utf8");
