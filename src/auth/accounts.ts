import { setTimeout as sleep } from "node:timers/promises";
import type { Pool } from "pg";
import type { Config } from "../config.ts";
import { QuintetError } from "../errors.ts";
import type { AccessTokens } from "./access-tokens.ts";
import { hashPassword, isUpgradable, verifyPassword } from "./passwords.ts";
import { type AccountIdentity, anonymous, type PlatformRole, type RequestIdentity } from "./request-identity.ts";
import { createApiKey, createRefreshToken, isWellFormedApiKey, looksLikeApiKey, sha256 } from "./secrets.ts";

export type Accounts = ReturnType<typeof createAccounts>;

/** What signing in returns. Both tokens are secrets; the refresh token works once. */
export type SessionTokens = {
  identity: AccountIdentity;
  accessToken: string;
  accessTokenExpiresAt: Date;
  refreshToken: string;
  refreshTokenExpiresAt: Date;
};

export type GitHubAccount = { id: string; username: string; verifiedEmail: string | null; avatarUrl: string | null };

type Options = { pool: Pool; accessTokens: AccessTokens; tokens: Config["tokens"]; limits: Config["limits"] };

type SessionRow = { account_id: string; role: PlatformRole; session_id: string; expires_at: Date };

/**
 * A wrong password is told after this at the earliest: an imported bcrypt hash takes 45 to 180 ms to check and argon2id
 * 10 ms, so that without it the time tells unknown logins from imported accounts.
 */
const failureTakesMilliseconds = 250;

/** No e-mail address or username is longer; longer logins are cut, so that they fail like any unknown one. */
const mostLoginLength = 256;

/** Longer credentials than any that we issue are refused unread. */
const mostCredentialLength = 8_192;

/**
 * Signing up, in and out, and telling who a request is from: the calls to identity_private's functions, which the login
 * role may make before it becomes anyone.
 */
export function createAccounts({ pool, accessTokens, tokens, limits }: Options) {
  const sessionLifetime = `${tokens.refreshLifetimeSeconds} seconds`;
  const signInPeriod = `${limits.signInPeriodSeconds} seconds`;

  async function call<Row extends object>(sql: string, values: unknown[]): Promise<Row | undefined> {
    return (await pool.query<Row>(sql, values)).rows[0];
  }

  /** @throws QuintetError INVALID_VALUE; a taken address or name is a unique violation of PostgreSQL. */
  async function signUp({
    email,
    username,
    password,
  }: {
    email?: string | null;
    username?: string | null;
    password: string;
  }): Promise<SessionTokens> {
    if ([email, username].some((name) => (name ?? "").length > mostLoginLength)) {
      throw new QuintetError("INVALID_VALUE", "The e-mail address or username is too long.");
    }
    const passwordHash = await hashPassword(password);
    const row = await call<{ id: string }>("select identity_private.sign_up($1, $2, $3) as id", [
      email ?? null,
      username ?? null,
      passwordHash,
    ]);
    return startSession((row as { id: string }).id);
  }

  /** @throws QuintetError INVALID_CREDENTIALS (which of the two is wrong is not told), TOO_MANY_ATTEMPTS. */
  async function signIn({
    login: typed,
    password,
    address,
  }: {
    login: string;
    password: string;
    address: string;
  }): Promise<SessionTokens> {
    const login = typed.slice(0, mostLoginLength);
    const attempt = await call<{ admitted: boolean }>(
      "select identity_private.admit_sign_in($1, $2, $3, $4, $5) as admitted",
      [login, address, limits.signInAttemptsPerAccount, limits.signInAttemptsPerAddress, signInPeriod],
    );
    if (!attempt?.admitted) {
      throw new QuintetError(
        "TOO_MANY_ATTEMPTS",
        `Too many attempts to sign in. Try again in ${Math.ceil(limits.signInPeriodSeconds / 60)} minutes.`,
        {
          extensions: { retryAfterSeconds: limits.signInPeriodSeconds },
        },
      );
    }

    const failure = sleep(failureTakesMilliseconds, undefined, { ref: false });
    const account = await call<{ user_id: string; password_hash: string }>(
      "select * from identity_private.find_credentials($1)",
      [login],
    );
    if (!(await verifyPassword(password, account?.password_hash)) || !account) {
      await failure;
      throw new QuintetError("INVALID_CREDENTIALS", "The login or the password is wrong.");
    }

    await call("select identity_private.forgive_sign_in_attempts($1, $2)", [login, address]);
    if (isUpgradable(account.password_hash, password)) {
      const upgraded = await hashPassword(password).catch(() => undefined); // an imported password may be shorter than ours
      if (upgraded)
        await call("select identity_private.upgrade_password_hash($1, $2, $3)", [
          account.user_id,
          account.password_hash,
          upgraded,
        ]);
    }
    return startSession(account.user_id);
  }

  async function signInWithGitHub({ id, username, verifiedEmail, avatarUrl }: GitHubAccount): Promise<SessionTokens> {
    const row = await call<{ id: string }>("select identity_private.sign_in_with_github($1, $2, $3, $4) as id", [
      id,
      username,
      verifiedEmail,
      avatarUrl,
    ]);
    return startSession((row as { id: string }).id);
  }

  async function startSession(userId: string): Promise<SessionTokens> {
    const refreshToken = createRefreshToken();
    const row = await call<SessionRow>("select * from identity_private.start_session($1, $2, $3)", [
      userId,
      sha256(refreshToken),
      sessionLifetime,
    ]);
    if (!row) throw new QuintetError("INVALID_CREDENTIALS", "The account is gone.");
    return toSessionTokens(row, refreshToken);
  }

  /** @throws QuintetError UNAUTHENTICATED for a token that is unknown, expired, or used before, which ends its session. */
  async function refreshSession(oldToken: string): Promise<SessionTokens> {
    const newToken = createRefreshToken();
    const row = await call<SessionRow>("select * from identity_private.refresh_session($1, $2, $3)", [
      sha256(oldToken),
      sha256(newToken),
      sessionLifetime,
    ]);
    if (!row) throw new QuintetError("UNAUTHENTICATED", "The refresh token does not work any more. Sign in again.");
    return toSessionTokens(row, newToken);
  }

  async function toSessionTokens(row: SessionRow, refreshToken: string): Promise<SessionTokens> {
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
  async function signOut({
    identity,
    refreshToken,
  }: {
    identity: RequestIdentity;
    refreshToken?: string | null;
  }): Promise<boolean> {
    const sessionId =
      refreshToken != null
        ? (await call<{ id: string | null }>("select identity_private.find_session($1) as id", [sha256(refreshToken)]))
            ?.id
        : identity.kind === "account" && identity.sessionId;
    if (!sessionId) return false;
    const row = await call<{ ended: boolean }>("select identity_private.end_session($1) as ended", [sessionId]);
    return row?.ended === true;
  }

  /**
   * The key is returned this once.
   * @throws QuintetError UNAUTHENTICATED, or FORBIDDEN for an analyst, who writes nothing, and for an API key: whoever
   * found one could otherwise make others that outlive its revocation
   */
  async function createKey(
    identity: RequestIdentity,
    { name, expiresAt }: { name: string; expiresAt?: string | null },
  ): Promise<{ id: string; key: string }> {
    if (identity.kind === "anonymous") throw new QuintetError("UNAUTHENTICATED", "Sign in to make an API key.");
    if (identity.role === "analyst") throw new QuintetError("FORBIDDEN", "Analysts write nothing, API keys included.");
    if (identity.apiKeyHash)
      throw new QuintetError("FORBIDDEN", "An API key makes no other API keys. Sign in with a password for that.");
    // An access token outlives its session by minutes, an API key would for ever.
    if (identity.sessionId && (await findEndedSessions([identity.sessionId])).length > 0) {
      throw new QuintetError("UNAUTHENTICATED", "This session has ended. Sign in again to make an API key.");
    }
    const { key, prefix } = createApiKey();
    const row = await call<{ id: string }>("select identity_private.create_api_key($1, $2, $3, $4, $5) as id", [
      identity.userId,
      name,
      prefix,
      sha256(key),
      expiresAt ?? null,
    ]);
    return { id: (row as { id: string }).id, key };
  }

  /**
   * Who the `Authorization` headers (or connection parameters) of a request speak for; without any it is anonymous.
   * @throws QuintetError UNAUTHENTICATED: a credential that does not work is refused, never taken for anonymous. So are
   * two of them, of which a proxy before us may have checked the other.
   */
  async function authenticate(authorizations: readonly string[] = []): Promise<RequestIdentity> {
    const [authorization, ...others] = authorizations;
    if (authorization === undefined) return anonymous;
    const readable = others.length === 0 && authorization.length <= mostCredentialLength;
    const credential = readable && /^Bearer +([\w.~+/=-]+) *$/i.exec(authorization)?.[1];
    if (!credential)
      throw new QuintetError(
        "UNAUTHENTICATED",
        "The Authorization header is not of the form: Bearer <access token or API key>.",
      );
    return looksLikeApiKey(credential) ? authenticateKey(credential) : accessTokens.verify(credential);
  }

  async function authenticateKey(key: string): Promise<RequestIdentity> {
    const row = isWellFormedApiKey(key) ? await findKey(sha256(key)) : undefined;
    if (!row)
      throw new QuintetError("UNAUTHENTICATED", "The API key is not valid: it is mistyped, expired or revoked.");
    return { kind: "account", userId: row.user_id, role: row.role, apiKeyHash: sha256(key).toString("hex") };
  }

  function findKey(hash: Buffer): Promise<{ user_id: string; role: PlatformRole } | undefined> {
    return call("select * from identity_private.authenticate_api_key($1)", [hash]);
  }

  /** Whether an API key, by its SHA-256 in hex, still works, for whoever keeps connections of it open. */
  async function isWorkingKey(hash: string): Promise<boolean> {
    return (await findKey(Buffer.from(hash, "hex"))) !== undefined;
  }

  /** Those of the given sessions that have ended, for whoever keeps connections of them open. */
  async function findEndedSessions(sessionIds: string[]): Promise<string[]> {
    const { rows } = await pool.query<{ id: string }>("select id from identity_private.find_ended_sessions($1) as id", [
      sessionIds,
    ]);
    return rows.map(({ id }) => id);
  }

  return {
    signUp,
    signIn,
    signInWithGitHub,
    refreshSession,
    signOut,
    createKey,
    authenticate,
    isWorkingKey,
    findEndedSessions,
  };
}
