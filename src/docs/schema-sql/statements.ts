import { documentedRoles } from "../catalog.ts";
import type { DatabaseObjects, Privilege } from "./database-objects.ts";
import { literal, role } from "./sql-text.ts";

/**
 * A piece of the file that is written together. `render` is told which keys stand above, and says which of its own
 * parts have to wait for others.
 */
export type Group = {
  /** The first is that of the object itself, the others those of parts that can be made later. */
  keys: readonly string[];
  render(stands: (part: string) => boolean): { text: string; waiting: Part[] };
};

export type Part = { key: string; statement: string };

/** What an object is, in statements that name it. */
export type Target = { key: string; kind: string; name: string };

/** The privileges of one object or verb, roles that have the same together. */
export function renderPrivileges(privileges: readonly Privilege[], on: string): string[] {
  const byRole = new Map<string, Privilege[]>();
  for (const privilege of privileges) {
    const key = JSON.stringify([privilege.role, privilege.isRevoked, privilege.isGrantable]);
    byRole.set(key, [...(byRole.get(key) ?? []), privilege]);
  }
  const statements = new Map<string, { roles: string[]; sample: Privilege }>();
  for (const given of byRole.values()) {
    const [sample] = given as [Privilege];
    const key = `${sample.isRevoked} ${sample.isGrantable} ${describeVerbs(given)}`;
    const statement = statements.get(key) ?? { roles: [], sample };
    statements.set(key, { sample, roles: [...statement.roles, sample.role] });
  }
  return [...statements].map(([key, { roles, sample }]) => {
    const [, , ...verbs] = key.split(" ");
    const names = sortRoles(roles).map(role).join(", ");
    return sample.isRevoked
      ? `revoke ${verbs.join(" ")} on ${on} from ${names};`
      : `grant ${verbs.join(" ")} on ${on} to ${names}${sample.isGrantable ? " with grant option" : ""};`;
  });
}

function describeVerbs(privileges: readonly Privilege[]): string {
  const verbs = new Map<string, string[]>();
  for (const { privilege, column } of privileges) {
    const verb = privilege.toLowerCase();
    verbs.set(column ? `${verb} of columns` : verb, [
      ...(verbs.get(column ? `${verb} of columns` : verb) ?? []),
      ...(column ? [column] : []),
    ]);
  }
  return [...verbs]
    .map(([verb, columns]) => (columns.length > 0 ? `${verb.split(" ")[0]} (${columns.join(", ")})` : verb))
    .join(", ");
}

/** The roles of the API in their order, others behind them by name. */
export function sortRoles(roles: readonly string[]): string[] {
  const place = (name: string) =>
    documentedRoles.includes(name) ? documentedRoles.indexOf(name) : documentedRoles.length;
  return [...roles].sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
}

/** Owner, privileges and comment of what has no more than these. */
export function renderRest(objects: DatabaseObjects, { key, kind, name }: Target, owner?: string): string[] {
  return [
    ...(owner !== undefined && owner !== objects.owner ? [`alter ${kind} ${name} owner to ${role(owner)};`] : []),
    ...renderPrivileges(privilegesOf(objects, key), `${kind} ${name}`),
    ...renderComments(objects, { key, kind, name }),
  ];
}

export function privilegesOf({ privileges }: DatabaseObjects, key: string): Privilege[] {
  return privileges.filter((privilege) => privilege.key === key);
}

export function renderComments({ comments }: DatabaseObjects, { key, kind, name }: Target): string[] {
  return comments
    .filter((comment) => comment.key === key)
    .map(
      ({ column, text }) =>
        `comment on ${column ? `column ${name}.${column}` : `${kind} ${name}`} is ${literal(text)};`,
    );
}
