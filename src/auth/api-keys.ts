import type { Pool } from "pg";
import { QuintetError } from "../errors/errors.ts";
import type { PlatformRole } from "../shared/roles.ts";
import { firstRow } from "./first-row.ts";
import type { RequestIdentity } from "./request-identity.ts";
import { createApiKey, isWellFormedApiKey, sha256 } from "./secrets.ts";
import type { Sessions } from "./sessions.ts";

type Options = { pool: Pool; sessions: Pick<Sessions, "findEndedSessions"> };

/** Keys that programs send instead of signing in. */
export function createApiKeys({ pool, sessions }: Options) {
  /**
   * The key is returned this once.
   * @throws QuintetError UNAUTHENTICATED, or FORBIDDEN for an analyst, who writes nothing, and for an API key: whoever
   * found one could otherwise make others that outlive its revocation; LIMIT_REACHED
   */
  async function create(
    identity: RequestIdentity,
    { name, expiresAt }: { name: string; expiresAt?: string | null },
  ): Promise<{ id: string; key: string }> {
    if (identity.kind === "anonymous") throw new QuintetError("UNAUTHENTICATED", "Sign in to make an API key.");
    if (identity.role === "analyst") throw new QuintetError("FORBIDDEN", "Analysts write nothing, API keys included.");
    if (identity.apiKeyHash)
      throw new QuintetError("FORBIDDEN", "An API key makes no other API keys. Sign in with a password for that.");
    // An access token may outlive its session by seconds, an API key would for ever: no answer from memory here.
    if (identity.sessionId && (await sessions.findEndedSessions([identity.sessionId])).length > 0) {
      throw new QuintetError("UNAUTHENTICATED", "This session has ended. Sign in again to make an API key.");
    }
    const { key, prefix } = createApiKey();
    const row = await firstRow<{ id: string | null }>(
      pool,
      "select identity_private.create_api_key($1, $2, $3, $4, $5) as id",
      [identity.userId, name, prefix, sha256(key), expiresAt ?? null],
    );
    if (!row?.id)
      throw new QuintetError(
        "LIMIT_REACHED",
        "The account has as many API keys as it may. Revoke one to make another.",
        {
          extensions: { quantity: "apiKeys" },
        },
      );
    return { id: row.id, key };
  }

  /** @throws QuintetError UNAUTHENTICATED */
  async function authenticate(key: string): Promise<RequestIdentity> {
    const row = isWellFormedApiKey(key)
      ? await firstRow<{ user_id: string; role: PlatformRole }>(
          pool,
          "select * from identity_private.authenticate_api_key($1)",
          [sha256(key)],
        )
      : undefined;
    if (!row)
      throw new QuintetError("UNAUTHENTICATED", "The API key is not valid: it is mistyped, expired or revoked.");
    return { kind: "account", userId: row.user_id, role: row.role, apiKeyHash: sha256(key).toString("hex") };
  }

  /** Those of the given API keys, by their SHA-256 in hex, that have ended, for callers that keep their connections open. */
  async function findEnded(hashes: string[]): Promise<string[]> {
    const { rows } = await pool.query<{ hash: Buffer }>(
      "select hash from identity_private.find_ended_api_keys($1) as hash",
      [hashes.map((hash) => Buffer.from(hash, "hex"))],
    );
    return rows.map(({ hash }) => hash.toString("hex"));
  }

  return { create, authenticate, findEnded };
}
