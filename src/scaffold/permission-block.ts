import { readFileSync } from "node:fs";
import { join } from "node:path";
import pg, { type ClientBase } from "pg";
import { apiRoles } from "../shared/roles.ts";

export type Policy = {
  kind: "policy";
  name: string;
  verb: string;
  roles: string[];
  permissive: boolean;
  using_expression: string | null;
  check_expression: string | null;
};
export type Grant = { kind: "grant"; verb: string; roles: string[]; columns: string[] | null };

const query = readFileSync(join(import.meta.dirname, "permission-block.sql"), "utf8");

/** A table's whole permission, as the catalog has it. */
export async function readPermissionBlock(client: ClientBase, table: string): Promise<(Policy | Grant)[]> {
  return (await client.query<Policy | Grant>(query, [table, apiRoles])).rows;
}

const verbs = ["select", "insert", "update", "delete", "all"];

/** Verb by verb the policies and under them the grants; each policy of that name goes first. */
export function renderPermissionBlock(table: string, block: readonly (Policy | Grant)[]): string {
  const policies = block.filter((part) => part.kind === "policy");
  const sections = verbs.map((verb) =>
    [
      ...policies.filter((policy) => policy.verb === verb).map((policy) => renderPolicy(table, policy)),
      ...block
        .filter((part) => part.kind === "grant" && part.verb === verb)
        .map((grant) => renderGrant(table, grant as Grant)),
    ].join("\n"),
  );
  return [
    ...policies.map(
      ({ name }) => `drop policy if exists ${pg.escapeIdentifier(name).replace(/^"([a-z_0-9]+)"$/, "$1")} on ${table};`,
    ),
    `alter table ${table} enable row level security;`,
    `alter table ${table} force row level security;`,
    "",
    sections.filter(Boolean).join("\n\n"),
  ].join("\n");
}

function renderPolicy(table: string, policy: Policy): string {
  const { name, verb, roles, permissive, using_expression: using, check_expression: check } = policy;
  return [
    `create policy ${name} on ${table}${permissive ? "" : " as restrictive"} for ${verb} to ${roles.join(", ")}`,
    ...(using === null ? [] : [`  using (${asWritten(using)})`]),
    ...(check === null ? [] : [`  with check (${asWritten(check)})`]),
  ]
    .join("\n")
    .concat(";");
}

/** PostgreSQL names what a sub-select returns, and puts all of an expression in parentheses. */
function asWritten(expression: string): string {
  const text = expression.replaceAll(/\( SELECT ([\w.]+\(\)) AS \w+\)/g, "(select $1)");
  return isWrapped(text) ? text.slice(1, -1) : text;
}

function isWrapped(text: string): boolean {
  if (!text.startsWith("(") || /['"]/.test(text)) return false;
  let depth = 0;
  for (const [index, letter] of [...text].entries()) {
    if (letter === "(") depth += 1;
    if (letter === ")") depth -= 1;
    if (depth === 0) return index === text.length - 1;
  }
  return false;
}

function renderGrant(table: string, { verb, roles, columns }: Grant): string {
  return `grant ${verb}${columns ? ` (${columns.join(", ")})` : ""} on ${table} to ${roles.join(", ")};`;
}
