import type { Statement } from "./flush.ts";

/**
 * The statement that makes a transaction speak for somebody: each setting is set for that transaction only. Names and
 * values are parameters, so no claim is ever text of SQL.
 * @throws when there is no role: without one the statements would run as the login role
 */
export function toClaims(pgSettings: Record<string, string | undefined> | null | undefined): Statement {
  const parameters: string[] = [];
  if (!pgSettings?.role) throw new Error("No SQL without a role: these pgSettings have none.");
  for (const name of Object.keys(pgSettings)) {
    const value = pgSettings[name];
    if (value != null) parameters.push(name, String(value));
  }
  return { ...statementFor(parameters.length / 2), parameters };
}

const statements = new Map<number, Omit<Statement, "parameters">>();

function statementFor(count: number): Omit<Statement, "parameters"> {
  const known = statements.get(count);
  if (known) return known;
  const columns = Array.from({ length: count }, (_, i) => `pg_catalog.set_config($${2 * i + 1}, $${2 * i + 2}, true)`);
  const statement = { name: `quintet_claims_${count}`, text: `select ${columns.join(", ")}` };
  statements.set(count, statement);
  return statement;
}
