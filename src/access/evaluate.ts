import { type ClientBase, escapeIdentifier, escapeLiteral } from "pg";
import { applySettings, type Setting } from "./acting.ts";
import type { ColumnFact, RelationFacts } from "./relation-facts.ts";

/** What an expression comes to; for `unknown`, why it cannot be told apart from the statement that asks it. */
export type Value = { value: boolean | null } | { value: "unknown"; because: string };

/** What expressions are evaluated for, and as whom. */
export type Evaluation = { client: ClientBase; facts: RelationFacts; acting: readonly Setting[] };

export function nameOf({ schema, name }: Pick<RelationFacts, "schema" | "name">): string {
  return `${escapeIdentifier(schema)}.${escapeIdentifier(name)}`;
}

/** What an expression of the relation, as the catalog prints it, comes to for a row. */
export async function evaluate(
  evaluation: Evaluation,
  { expression, row }: { expression: string; row: string },
): Promise<Value> {
  const found = await select<boolean>(evaluation, { expression: `(${expression})`, row });
  return "because" in found ? { value: "unknown", because: found.because } : { value: found.value };
}

/**
 * The row that a change would make: given values, the rest as it was or as defaults have it. `unsettled` are columns that
 * only the change itself can tell: numbers of sequences, and what is generated from others.
 */
export async function makeNewRow(
  evaluation: Evaluation,
  { values, row }: { values: Readonly<Record<string, string | null>>; row: string | undefined },
): Promise<{ row: string; unsettled: string[] } | { because: string }> {
  const { facts } = evaluation;
  const unsettled: string[] = [];
  const expressions = facts.columns.map((column) => {
    const given = Object.hasOwn(values, column.name) ? values[column.name] : undefined;
    if (given !== undefined) return given === null ? "null" : escapeLiteral(given);
    if (isUnsettled(column, row === undefined)) {
      unsettled.push(column.name);
      return "null";
    }
    if (row === undefined) return column.default ?? "null";
    return `${escapeIdentifier(facts.name)}.${escapeIdentifier(column.name)}`;
  });
  const expression = `(row(${expressions.join(", ")})::${nameOf(facts)})::text`;
  const found = await select<string>(evaluation, { expression, row: row ?? "" });
  return "because" in found ? found : { row: found.value as string, unsettled };
}

function isUnsettled({ isGenerated, identity, default: expression }: ColumnFact, isNew: boolean): boolean {
  return isGenerated || (isNew && (identity !== "" || /\bnextval\(/.test(expression ?? "")));
}

/**
 * Evaluates an expression over a row that is given as text, by a view that is rolled back. PostgreSQL reads a policy's
 * names when it is made and asks for no right to schemas or to the table's columns when it is used, only for those to the
 * functions and other tables in it, as the one who asks: so does a view of this kind, and no query that is written out.
 */
async function select<Result>(
  { client, facts, acting }: Evaluation,
  { expression, row }: { expression: string; row: string },
): Promise<{ value: Result | null } | { because: string }> {
  const given = `pg_catalog.unnest(array[nullif(pg_catalog.current_setting('quintet.row'), '')::${nameOf(facts)}])`;
  const role = acting.find(([name]) => name === "role")?.[1] as string;
  await client.query("savepoint quintet_evaluation");
  try {
    await client.query(
      `create temporary view quintet_evaluation with (security_invoker) as select ${expression} as value from ${given} as ${escapeIdentifier(facts.name)}`,
    );
    await client.query(`grant select on pg_temp.quintet_evaluation to ${escapeIdentifier(role)}`);
    await applySettings(client, [["quintet.row", row], ...acting]);
    await client.query("set transaction read only");
    const { rows } = await client.query<{ value: Result | null }>("select value from pg_temp.quintet_evaluation");
    return { value: rows[0]?.value ?? null };
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    if (code === undefined || /^(08|57P)/.test(code)) throw error;
    return { because: `${message} (${code})` };
  } finally {
    await client.query("rollback to savepoint quintet_evaluation").catch(() => {}); // a lost connection has told already
  }
}
