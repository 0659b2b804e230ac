import type { Pool } from "pg";
import type { Config } from "../config/config.ts";
import { QuintetError } from "../errors/errors.ts";
import type { PlatformRole } from "../shared/roles.ts";
import type { AccessTokens } from "./access-tokens.ts";
import { createEndedSessions } from "./ended-sessions.ts";
import { firstRow } from "./first-row.ts";
import type { AccountIdentity, RequestIdentity } from "./request-identity.ts";
import { createRefreshToken, sha256 } from "./secrets.ts";

export type Sessions = ReturnType<typeof createSessions>;

/** What signing in returns. Both tokens are secrets; the refresh token works once. */
export type SessionTokens = {
  identity: AccountIdentity;
  accessToken: string;
  accessTokenExpiresAt: Date;
  refreshToken: string;
  refreshTokenExpiresAt: Date;
};

type Options = {
  pool: Pool;
  accessTokens: AccessTokens;
  refreshLifetimeSeconds: Config["tokens"]["refreshLifetimeSeconds"];
};

type SessionRow = { account_id: string; role: PlatformRole; session_id: string; expires_at: Date };

/** A session from its start to its end, with the tokens that speak for it. */
export function createSessions({ pool, accessTokens, refreshLifetimeSeconds }: Options) {
  const lifetime = `${refreshLifetimeSeconds} seconds`;
  const ended = createEndedSessions({ findEndedSessions });

  async function start(userId: string): Promise<SessionTokens> {
    const refreshToken = createRefreshToken();
    const row = await firstRow<SessionRow>(pool, "select * from identity_private.start_session($1, $2, $3)", [
      userId,
      sha256(refreshToken),
      lifetime,
    ]);
    if (!row) throw new QuintetError("INVALID_CREDENTIALS", "The account is gone.");
    return toTokens(row, refreshToken);
  }

  /** @throws QuintetError UNAUTHENTICATED for a token that is unknown, expired, or used before, which ends its session. */
  async function refresh(oldToken: string): Promise<SessionTokens> {
    const newToken = createRefreshToken();
    const row = await firstRow<SessionRow>(pool, "select * from identity_private.refresh_session($1, $2, $3)", [
      sha256(oldToken),
      sha256(newToken),
      lifetime,
    ]);
    if (!row) {
      await noteEnd(oldToken);
      throw new QuintetError("UNAUTHENTICATED", "The refresh token does not work any more. Sign in again.");
    }
    return toTokens(row, newToken);
  }

  /** A refresh token that was used again ends its session: this server then knows at once. */
  async function noteEnd(refreshToken: string): Promise<void> {
    const sessionId = await findSession(refreshToken);
    if (sessionId && (await findEndedSessions([sessionId])).length > 0) ended.add(sessionId);
  }

  async function toTokens(row: SessionRow, refreshToken: string): Promise<SessionTokens> {
    const account = { userId: row.account_id, role: row.role, sessionId: row.session_id };
    const access = await accessTokens.sign(account);
    return {
      identity: { kind: "account", ...account, expiresAt: access.expiresAt },
      accessToken: access.token,
      accessTokenExpiresAt: access.expiresAt,
      refreshToken,
      refreshTokenExpiresAt: row.expires_at,
    };
  }

  /** Ends the session of a refresh token, or of the request itself. False when there was none to end. */
  async function end({
    identity,
    refreshToken,
  }: {
    identity: RequestIdentity;
    refreshToken?: string | null;
  }): Promise<boolean> {
    const sessionId = refreshToken != null ? await findSession(refreshToken) : sessionOf(identity);
    if (!sessionId) return false;
    const row = await firstRow<{ done: boolean }>(pool, "select identity_private.end_session($1) as done", [sessionId]);
    ended.add(sessionId);
    return row?.done === true;
  }

  async function findSession(refreshToken: string): Promise<string | null | undefined> {
    const row = await firstRow<{ id: string | null }>(pool, "select identity_private.find_session($1) as id", [
      sha256(refreshToken),
    ]);
    return row?.id;
  }

  /** Those of the given sessions that have ended, for callers that keep their connections open. */
  async function findEndedSessions(sessionIds: string[]): Promise<string[]> {
    const { rows } = await pool.query<{ id: string }>("select id from identity_private.find_ended_sessions($1) as id", [
      sessionIds,
    ]);
    return rows.map(({ id }) => id);
  }

  /**
   * The account of an access token.
   * @throws QuintetError UNAUTHENTICATED, also for a token that outlives its session
   */
  async function authenticate(accessToken: string): Promise<RequestIdentity> {
    const identity = await accessTokens.verify(accessToken);
    const sessionId = sessionOf(identity);
    if (sessionId && (await ended.has(sessionId)))
      throw new QuintetError("UNAUTHENTICATED", "This session has ended. Sign in again.");
    return identity;
  }

  return { start, refresh, end, authenticate, findEndedSessions };
}

function sessionOf(identity: RequestIdentity): string | undefined {
  return identity.kind === "account" ? identity.sessionId : undefined;
}
