import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ClientBase } from "pg";

type Part = { name: string; text: string; reachesOut: boolean };
type Reach = {
  functions: Part[];
  relations: (Part & { oid: number; sequences: number[] })[];
  sequences: Sequence[];
};
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
 * nothing less but what SQL puts together out of parts of names.
 */
export async function findSideEffects(client: ClientBase, relation: number): Promise<SideEffects> {
  const { rows } = await client.query<Reach>(reachQuery);
  const { functions, relations, sequences } = rows[0] as Reach;
  const byName = Map.groupBy([...functions, ...relations], ({ name }) => name);
  const found = new Set<Part>();
  const waiting = relations.filter(({ oid }) => oid === relation) as Part[];
  let touchesAnySequence = false;
  for (let part = waiting.pop(); part; part = waiting.pop()) {
    if (found.has(part)) continue;
    found.add(part);
    if (part.reachesOut) return { outside: part.name, sequences: [] };
    const [outside] = reachingOut.exec(part.text) ?? [];
    if (outside) return { outside: `${part.name}, by ${outside}`, sequences: [] };
    touchesAnySequence ||= !("oid" in part) && usingSequences.test(part.text);
    for (const word of new Set(part.text.match(words))) waiting.push(...(byName.get(word) ?? []));
  }
  const touched = new Set(
    [...found].flatMap((part) => ("oid" in part ? (part as Reach["relations"][0]).sequences : [])),
  );
  return { outside: undefined, sequences: sequences.filter(({ oid }) => touchesAnySequence || touched.has(oid)) };
}

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
