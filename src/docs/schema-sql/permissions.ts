import type { Policy, Privilege, Relation } from "./database-objects.ts";
import { indent, outdent, restyle, role, unwrap } from "./sql-text.ts";
import { type Part, renderPrivileges, sortRoles } from "./statements.ts";

const verbs = { "*": "all", r: "select", a: "insert", w: "update", d: "delete" } as const;

/** A table's whole permission, verb by verb: the policies, and under them the grants. */
export function renderPermissions(
  table: Relation,
  privileges: readonly Privilege[],
  now: (parts: readonly Part[]) => string[],
): string[][] {
  const verbOf = (privilege: Privilege) => privilege.privilege.toLowerCase();
  const named = Object.values(verbs) as string[];
  return [
    [
      ...(table.hasRowSecurity ? [`alter table ${table.name} enable row level security;`] : []),
      ...(table.forcesRowSecurity ? [`alter table ${table.name} force row level security;`] : []),
    ],
    ...Object.entries(verbs).map(([command, verb]) => [
      ...now(table.policies.filter((policy) => policy.command === command).map((policy) => policyPart(table, policy))),
      ...renderPrivileges(
        privileges.filter((privilege) => verbOf(privilege) === verb),
        table.name,
      ),
    ]),
    renderPrivileges(
      privileges.filter((privilege) => !named.includes(verbOf(privilege))),
      table.name,
    ),
  ];
}

function policyPart(table: Relation, { key, name, command, isRestrictive, roles, using, check }: Policy): Part {
  const kind = isRestrictive ? " as restrictive" : "";
  const lines = [
    `create policy ${name} on ${table.name}${kind} for ${verbs[command]} to ${sortRoles(roles).map(role).join(", ")}`,
    ...(using === null ? [] : [`using (${condition(using)})`]),
    ...(check === null ? [] : [`with check (${condition(check)})`]),
  ];
  return { key, statement: `${indent(lines.join("\n")).slice(2)};` };
}

/** In no more brackets than it needs; a sub-select's lines hang below it. */
function condition(expression: string): string {
  const [first = "", ...rest] = unwrap(restyle(expression)).split("\n");
  return rest.length > 0 ? `${first}\n${indent(outdent(rest.join("\n")))}` : first;
}
