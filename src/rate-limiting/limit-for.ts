import type { RequestIdentity } from "../auth/request-identity.ts";
import { numberFor, type PerRole } from "../config/per-role.ts";

/** The limit of a request's role. */
export function limitFor(limit: PerRole, identity: RequestIdentity): number {
  return numberFor(limit, identity.kind === "account" ? identity.role : "anonymous");
}
