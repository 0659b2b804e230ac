/** identity.users.role, and with `quintet_` before it the PostgreSQL role of the account's requests. */
export const platformRoles = ["member", "student", "educator", "analyst", "agent", "admin"] as const;
export type PlatformRole = (typeof platformRoles)[number];

/** Every PostgreSQL role that a request may run as. */
export const apiRoles = ["quintet_anonymous", ...platformRoles.map((role) => `quintet_${role}` as const)] as const;
