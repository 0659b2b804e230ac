import { inOrder } from "./catalog.ts";

/** A role as a reader knows it: all of ours begin alike. */
export function shortRole(role: string): string {
  return role.replace(/^quintet_/, "");
}

/** Roles in their order, in words. */
export function listRoles(roles: readonly string[]): string {
  return roles.length > 0
    ? inOrder(roles, (role) => role)
        .map(shortRole)
        .join(", ")
    : "nobody";
}
