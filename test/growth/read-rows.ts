import type { TestSession } from "../support/database.ts";

type PlanNode = {
  "Actual Rows": number;
  "Actual Loops": number;
  "Rows Removed by Filter"?: number;
  "Rows Removed by Index Recheck"?: number;
  "Relation Name"?: string;
  Plans?: PlanNode[];
};

/**
 * How many rows of tables a statement reads, those that a filter throws away included, with the plan that a connection
 * keeps for all parameters. Rows, not buffers: of those it depends on how rows happen to lie beside each other.
 */
export async function countRowsRead(db: TestSession, sql: string, values: readonly unknown[]): Promise<number> {
  await db.query("set local plan_cache_mode = force_generic_plan");
  await db.query("set local random_page_cost = 1"); // all is in memory: what counts is how much is read
  await db.query(`prepare measured as ${sql}`);
  const literals = values.map((value) => `'${value instanceof Date ? value.toISOString() : value}'`);
  const [row] = await db.query<{ "QUERY PLAN": [{ Plan: PlanNode }] }>(
    `explain (analyze, timing off, format json) execute measured${literals.length ? `(${literals})` : ""}`,
  );
  await db.query("deallocate measured");
  return rowsOf(row?.["QUERY PLAN"][0].Plan as PlanNode);
}

function rowsOf(node: PlanNode): number {
  const removed = (node["Rows Removed by Filter"] ?? 0) + (node["Rows Removed by Index Recheck"] ?? 0);
  const own = node["Relation Name"] ? (node["Actual Rows"] + removed) * node["Actual Loops"] : 0;
  return (node.Plans ?? []).reduce((sum, child) => sum + rowsOf(child), own);
}
