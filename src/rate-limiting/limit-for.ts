import type { RequestIdentity } from "../auth/request-identity.ts";
import type { PerRole } from "../config/per-role.ts";

/** The limit of a request's role. */
export function limitFor(limit: PerRole, identity: RequestIdentity): number {
  return limit[identity.kind === "account" ? identity.role : "anonymous"] ?? limit.others;
}
