import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ClientBase } from "pg";
import { nodesOf } from "../../sql/tree.ts";
import type { PlacedStatement, Script } from "./changed-migrations.ts";
import { isStronger, type LockMode } from "./lock-modes.ts";

/** A relation that was there before the migration: others may be using it. */
export type KnownRelation = {
  oid: string;
  schema: string;
  name: string;
  /** Quoted where need be, with its schema. */
  label: string;
  /** As in pg_class.relkind: table, partitioned table, materialized view, view. */
  kind: "r" | "p" | "m" | "v";
  /** Of the last analyze; -1 when there was none. */
  rows: number;
  bytes: number;
};

/** What a statement did to relations that were there before the migration. */
export type Rehearsed = {
  statement: PlacedStatement;
  /** Locks that it took beyond those that the transaction had, the strongest of each relation. */
  locks: { relation: KnownRelation; mode: LockMode }[];
  scanned: KnownRelation[];
  /** Their rows are in a new file now. */
  rewritten: KnownRelation[];
  writes: { relation: KnownRelation; verb: Verb }[];
};

export type Verb = "insert" | "update" | "delete" | "truncate";

/** A statement does not run. */
export class RehearsalError extends Error {
  readonly statement: PlacedStatement;

  constructor(statement: PlacedStatement, cause: Error) {
    super(cause.message, { cause });
    this.statement = statement;
  }
}

const [relationsSql, activitySql, witnessSql] = ["relations", "relation-activity", "witness"].map((name) =>
  readFileSync(join(import.meta.dirname, "catalog", `${name}.sql`), "utf8"),
) as [string, string, string];

/** Tables and views, with the sizes that the catalog knows. */
export async function readRelations(client: ClientBase): Promise<KnownRelation[]> {
  return (await client.query<KnownRelation>(relationsSql)).rows;
}

/**
 * Runs a migration, and looks after each statement at what PostgreSQL has done: locks, files, scans and writes. No table of
 * rules knows all of it: that a foreign key locks the other table too, that SET NOT NULL reads no row when a check proves it,
 * what a function writes, what the next version does otherwise.
 * @throws RehearsalError with the statement that does not run; then nothing is changed
 */
export async function rehearse(client: ClientBase, { statements, isTransaction }: Script): Promise<Rehearsed[]> {
  const relations = await readRelations(client);
  if (!isTransaction) return await runAlone(client, statements, relations);
  await client.query(witnessSql);
  try {
    return await runTogether(client, statements, relations);
  } finally {
    await client.query("drop function graphile_migrate.quintet_witness() cascade");
  }
}

async function runTogether(
  client: ClientBase,
  statements: readonly PlacedStatement[],
  relations: readonly KnownRelation[],
): Promise<Rehearsed[]> {
  const known = new Map(relations.map((relation) => [relation.oid, relation]));
  const rehearsed: Rehearsed[] = [];
  await client.query("begin");
  try {
    let before = await look(client, relations);
    for (const statement of statements) {
      await run(client, statement);
      const after = await look(client, relations);
      rehearsed.push({ statement, ...compare(before, after, { known, written: writtenBy(statement, relations) }) });
      before = after;
    }
    await client.query("commit");
    return rehearsed;
  } catch (error) {
    await client.query("rollback");
    throw error;
  }
}

type Activity = {
  /** In the order of the relations. */
  relations: { oid: string; file: string | null; scans: number; modes: `${LockMode}Lock`[] }[];
  /** All that the transaction has written so far: `insert 16384,`. */
  written: string;
};

async function look(client: ClientBase, relations: readonly KnownRelation[]): Promise<Activity> {
  const { rows } = await client.query(activitySql, [relations.map(({ oid }) => oid)]);
  const witnessed = await client.query("select current_setting('quintet.witnessed', true) as written");
  return { relations: rows, written: witnessed.rows[0]?.written ?? "" };
}

async function run(client: ClientBase, statement: PlacedStatement): Promise<void> {
  try {
    await client.query(statement.text);
  } catch (cause) {
    throw new RehearsalError(statement, cause as Error);
  }
}

/** What a statement says itself that it writes: no trigger tells it while the migration has switched triggers off. */
function writtenBy({ kind, node }: PlacedStatement, relations: readonly KnownRelation[]): string[] {
  const whole = { [kind ?? ""]: node };
  return Object.entries(writing).flatMap(([name, verb]) =>
    [...nodesOf(whole, name)].flatMap(({ relation, relations: several }) => {
      const ranges = [relation, ...[...nodesOf(several, "RangeVar")]] as (
        | { schemaname?: string; relname?: string }
        | undefined
      )[];
      return relations
        .filter((each) =>
          ranges.some((range) => range?.relname === each.name && (range.schemaname ?? each.schema) === each.schema),
        )
        .map(({ oid }) => `${verb} ${oid}`);
    }),
  );
}

const writing: Record<string, Verb> = { UpdateStmt: "update", DeleteStmt: "delete", TruncateStmt: "truncate" };

type Known = { known: ReadonlyMap<string, KnownRelation>; written: readonly string[] };

function compare(before: Activity, after: Activity, { known, written }: Known) {
  const news = [...written, ...after.written.slice(before.written.length).split(",").filter(Boolean)];
  const writes = [...new Set(news)].flatMap((entry): Rehearsed["writes"] => {
    const [verb, oid] = entry.split(" ") as [Verb, string];
    const relation = known.get(oid);
    return relation ? [{ relation, verb }] : [];
  });
  const isEmptied = ({ oid }: KnownRelation) =>
    writes.some(({ relation, verb }) => verb === "truncate" && relation.oid === oid);
  const found: Omit<Rehearsed, "statement"> = { locks: [], scanned: [], rewritten: [], writes };
  after.relations.forEach((now, index) => {
    const [relation, then] = [known.get(now.oid), before.relations[index]];
    if (!relation || !then) return;
    const mode = strongestOf(now.modes);
    if (mode && isStronger(mode, strongestOf(then.modes))) found.locks.push({ relation, mode });
    if (isEmptied(relation)) return; // its new file has no rows, so that it took no time
    if (now.scans > then.scans) found.scanned.push(relation);
    if (now.file !== null && then.file !== null && now.file !== then.file) found.rewritten.push(relation);
  });
  return found;
}

function strongestOf(modes: readonly `${LockMode}Lock`[]): LockMode | undefined {
  const named = modes.map((mode) => mode.replace(/Lock$/, "") as LockMode);
  return named.reduce<LockMode | undefined>((most, mode) => (isStronger(mode, most) ? mode : most), undefined);
}

/**
 * What cannot run in a transaction leaves no lock to look at. PostgreSQL's documentation says what these few take: all that is
 * CONCURRENTLY lets others read and write, VACUUM FULL does not.
 */
async function runAlone(
  client: ClientBase,
  statements: readonly PlacedStatement[],
  relations: readonly KnownRelation[],
): Promise<Rehearsed[]> {
  const rehearsed: Rehearsed[] = [];
  for (const statement of statements) {
    await run(client, statement);
    const named = [...nodesOf(statement.node, "relation")] as { schemaname?: string; relname?: string }[];
    const used = relations.filter(({ schema, name }) =>
      named.some(({ schemaname, relname }) => relname === name && schemaname === schema),
    );
    const isFull = [...nodesOf(statement.node, "DefElem")].some(({ defname }) => defname === "full");
    const mode = isFull ? "AccessExclusive" : "ShareUpdateExclusive";
    const locks = used.map((relation) => ({ relation, mode: mode as LockMode }));
    rehearsed.push({ statement, locks, scanned: used, rewritten: isFull ? used : [], writes: [] });
  }
  return rehearsed;
}
