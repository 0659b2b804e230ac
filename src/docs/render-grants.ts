import { documentedRoles, type Grant, inOrder, type Policy, type RelationPermissions } from "./catalog.ts";
import { code, table } from "./markdown.ts";
import { listRoles } from "./role-names.ts";

/** Which rows a grant is about. */
export type Reach = "all" | "some" | "none";

/** A table's permissions: a line for each verb and each set of roles that have it in the same way. */
export function renderGrants(relation: RelationPermissions): string[] {
  if (relation.grants.length === 0) return ["Nobody may do anything with it directly."];
  const lines = new Map<string, { grant: Grant; roles: string[] }>();
  for (const grant of inOrder(relation.grants, ({ role }) => role)) {
    const key = JSON.stringify({ ...grant, role: undefined });
    const line = lines.get(key) ?? { grant, roles: [] };
    lines.set(key, { grant, roles: [...line.roles, grant.role] });
  }
  const ordered = [...lines.values()].sort(
    (a, b) => verbs.indexOf(a.grant.verb) - verbs.indexOf(b.grant.verb) || place(a.roles) - place(b.roles),
  );
  return table(
    ["verb", "roles", "columns", "rows"],
    ordered.map(({ grant, roles }) => [
      grant.verb,
      listRoles(roles),
      grant.columns?.map(code).join(", ") ?? "all",
      describeRows(relation, grant),
    ]),
  );
}

const verbs: Grant["verb"][] = ["select", "insert", "update", "delete", "truncate"];

const place = ([first = ""]: string[]) => documentedRoles.indexOf(first);

/** A row must pass one of the permissive policies, and all of the restrictive ones. */
export function reachOf({ isInvoker }: RelationPermissions, { isFiltered, policies }: Grant): Reach {
  if (isInvoker) return "some";
  if (!isFiltered) return "all";
  const permissive = policies.filter(({ isRestrictive }) => !isRestrictive);
  if (permissive.length === 0) return "none";
  const restrictive = policies.filter(({ isRestrictive }) => isRestrictive);
  return permissive.some(isAlwaysTrue) && restrictive.every(isAlwaysTrue) ? "all" : "some";
}

function isAlwaysTrue({ using, check }: Policy): boolean {
  return (using ?? "true") === "true" && (check ?? "true") === "true";
}

function describeRows(relation: RelationPermissions, grant: Grant): string {
  if (relation.isInvoker) return "those that the tables below show to the caller";
  if (!grant.isFiltered) return relation.isInvoker === false ? "all that the owner sees" : "all";
  const permissive = grant.policies.filter(({ isRestrictive }) => !isRestrictive);
  if (permissive.length === 0) return "none: no policy lets one through";
  return [
    permissive.map(describePolicy).join("<br>or "),
    ...grant.policies.filter(({ isRestrictive }) => isRestrictive).map((policy) => `only if ${describePolicy(policy)}`),
  ].join("<br>");
}

function describePolicy(policy: Policy): string {
  const { name, using, check } = policy;
  if (isAlwaysTrue(policy)) return `all, by ${code(name)}`;
  const conditions = [...(using ? [code(using)] : []), ...(check && check !== using ? [`new row ${code(check)}`] : [])];
  return `${conditions.join(", ")}, by ${code(name)}`;
}
