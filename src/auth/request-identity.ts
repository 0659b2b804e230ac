import type {} from "../shared/request-state.ts";
import type { PlatformRole } from "../shared/roles.ts";

declare module "../shared/request-state.ts" {
  interface RequestState {
    /** Once its credential has been verified. */
    identity?: RequestIdentity;
  }
}

/** An account that signed in (with a session), or whose API key was sent (with the SHA-256 of the key, in hex). */
export type AccountIdentity = {
  kind: "account";
  userId: string;
  role: PlatformRole;
  sessionId?: string;
  expiresAt?: Date;
  apiKeyHash?: string;
};

/** Who sent a request. */
export type RequestIdentity = { kind: "anonymous" } | AccountIdentity;

export const anonymous: RequestIdentity = Object.freeze({ kind: "anonymous" });

/** Whether somebody may run arbitrary operations and see how they are run: analysts and admins may. */
export function mayRunArbitraryOperations(identity: RequestIdentity): boolean {
  return identity.kind === "account" && (identity.role === "analyst" || identity.role === "admin");
}

/**
 * The transaction-local settings under which a request's SQL runs. There is always a role: without one it would run as the
 * login role. And each claim is there, blank for who has none: what a connection, its role or its database says of one, whoever
 * set it, is nobody's.
 */
export function toPgSettings(identity: RequestIdentity): Record<string, string> {
  if (identity.kind === "anonymous") {
    return { role: "quintet_anonymous", "jwt.claims.user_id": "", "jwt.claims.session_id": "" };
  }
  return {
    role: `quintet_${identity.role}`,
    "jwt.claims.user_id": identity.userId,
    "jwt.claims.session_id": identity.sessionId ?? "",
  };
}
