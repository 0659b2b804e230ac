import { type PlatformRole, platformRoles } from "../shared/roles.ts";
import { integer, type Parser } from "./environment.ts";

/** A number for each role, and one for those that are not named. */
export type PerRole = Readonly<Partial<Record<ApiRole, number>> & { others: number }>;

/** Everyone's roles, as identities name them. */
export type ApiRole = PlatformRole | "anonymous";

export function forRoles(others: number, named: Partial<Record<ApiRole, number>>): PerRole {
  return { others, ...named };
}

/** The number for one role. */
export function numberFor(limit: PerRole, role: ApiRole): number {
  return limit[role] ?? limit.others;
}

/** As much as of the whole, but for visitors. */
export function partOf(whole: PerRole, anonymous: number): PerRole {
  return { ...whole, anonymous: Math.min(anonymous, numberFor(whole, "anonymous")) };
}

export function twice(limit: PerRole): PerRole {
  return Object.fromEntries(Object.entries(limit).map(([role, value]) => [role, 2 * value])) as PerRole;
}

/** `100`, or `100,analyst=1000,admin=1000`: the plain number is for the roles that are not named. */
export function perRole(least: number, most: number): Parser<PerRole> {
  const number = integer(least, most);
  return {
    parse: (value) => {
      const [first = "", ...rest] = value.split(",").map((item) => item.trim());
      const others = number.parse(first);
      const named = rest.map((item) => item.split("="));
      const entries = named.map(([role, text = ""]) => [role, number.parse(text)] as const);
      const isWhole = entries.every(([role, size]) => roleNames.some((name) => name === role) && size !== undefined);
      return others !== undefined && isWhole ? { others, ...Object.fromEntries(entries) } : undefined;
    },
    expects: `${number.expects}, if need be followed by others for roles: 100,analyst=1000,anonymous=50 (roles: ${roleNames.join(", ")})`,
  };
}

export const roleNames: readonly ApiRole[] = ["anonymous", ...platformRoles];
