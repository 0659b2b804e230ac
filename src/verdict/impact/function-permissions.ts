import type { PermissionChange, Permissions } from "./permission-change.ts";
import type { Renames } from "./renames.ts";

/** Who may execute which function, and with whose rights. */
export function compareFunctions(before: Permissions, after: Permissions, renames: Renames): PermissionChange[] {
  const was = new Map(before.functions.map((each) => [renames.nowOf(each.signature), each]));
  return after.functions.flatMap((now): PermissionChange[] => {
    const then = was.get(now.signature);
    const usable = (permissions: Permissions, { schema, roles }: typeof now) =>
      new Set(
        roles.filter((role) => permissions.schemas.find(({ name }) => name === schema)?.roles.includes(role) ?? true),
      );
    const [thens, nows] = [then ? usable(before, then) : new Set<string>(), usable(after, now)];
    return [...new Set([...thens, ...nows])].flatMap((role): PermissionChange[] => {
      const [could, can] = [thens.has(role), nows.has(role)];
      const whose = (isDefiner: boolean) => (isDefiner ? "with its owner's rights" : "with the caller's rights");
      const oldBody = before.definitions.queries.get(then?.signature ?? "");
      const newBody = after.definitions.queries.get(now.signature);
      const isOther = then !== undefined && now.isDefiner && then.isDefiner && oldBody !== newBody;
      if (could === can && then?.isDefiner === now.isDefiner && !isOther) return [];
      return [
        {
          object: now.signature,
          verb: "execute",
          roles: [role],
          gained: [],
          direction:
            could !== can ? (can ? "wider" : "narrower") : isOther ? "other" : now.isDefiner ? "wider" : "narrower",
          before: could ? whose(then?.isDefiner ?? false) : null,
          after: can ? `${whose(now.isDefiner)}${isOther ? "; it does something else now" : ""}` : null,
        },
      ];
    });
  });
}
