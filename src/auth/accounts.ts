import type { Pool } from "pg";
import type { Config } from "../config/config.ts";
import { QuintetError } from "../errors/errors.ts";
import type { AccessTokens } from "./access-tokens.ts";
import { createApiKeys } from "./api-keys.ts";
import { createAttempts } from "./attempts.ts";
import { readBearerCredential } from "./bearer-credential.ts";
import { createCredentials, maxLoginLength, type Typed } from "./credentials.ts";
import { firstRow } from "./first-row.ts";
import { hashPassword, requirePasswordLength } from "./passwords.ts";
import { anonymous, type RequestIdentity } from "./request-identity.ts";
import { looksLikeApiKey } from "./secrets.ts";
import { createSessions, type SessionTokens } from "./sessions.ts";

export type Accounts = ReturnType<typeof createAccounts>;

export type GitHubAccount = { id: string; username: string; verifiedEmail: string | null; avatarUrl: string | null };

type Options = {
  pool: Pool;
  accessTokens: AccessTokens;
  tokens: Config["tokens"];
  limits: Config["limits"];
  failedSignInMilliseconds?: number | undefined;
};

/**
 * Signing up, in and out, and telling who a request is from: the calls to identity_private's functions, which the login
 * role may make before it becomes anyone.
 */
export function createAccounts({ pool, accessTokens, tokens, limits, failedSignInMilliseconds }: Options) {
  const sessions = createSessions({
    pool,
    accessTokens,
    refreshLifetimeSeconds: tokens.refreshLifetimeSeconds,
  });
  const apiKeys = createApiKeys({ pool, sessions });
  const attempts = createAttempts({ pool, limits });
  const credentials = createCredentials({ pool, attempts, failureTakesMilliseconds: failedSignInMilliseconds });

  function call<Row extends object>(sql: string, values: unknown[]): Promise<Row | undefined> {
    return firstRow<Row>(pool, sql, values);
  }

  /**
   * What can be refused without a hash or a statement costs no attempt; a taken name does, or names could be tried out.
   * @throws QuintetError INVALID_VALUE, TOO_MANY_ATTEMPTS; a taken e-mail address or name is a unique violation of PostgreSQL.
   */
  async function signUp({
    email,
    username,
    password,
    address,
  }: {
    email?: string | null;
    username?: string | null;
    password: string;
    address: string;
  }): Promise<SessionTokens> {
    if ([email, username].some((name) => (name ?? "").length > maxLoginLength)) {
      throw new QuintetError("INVALID_VALUE", "The e-mail address or username is too long.");
    }
    requirePasswordLength(password);
    await attempts.admitSignUp(address);
    const passwordHash = await hashPassword(password);
    const row = await call<{ id: string }>("select identity_private.sign_up($1, $2, $3) as id", [
      email ?? null,
      username ?? null,
      passwordHash,
    ]);
    return sessions.start((row as { id: string }).id);
  }

  /** @throws QuintetError INVALID_CREDENTIALS (which of the two is wrong is not told), TOO_MANY_ATTEMPTS, UNAVAILABLE. */
  async function signIn(typed: Typed): Promise<SessionTokens> {
    return sessions.start(await credentials.check(typed));
  }

  /** @throws QuintetError TOO_MANY_ATTEMPTS, only for who has no account here yet: making one is a sign-up. */
  async function signInWithGitHub(
    { id, username, verifiedEmail, avatarUrl }: GitHubAccount,
    address: string,
  ): Promise<SessionTokens> {
    await attempts.admitGitHubSignIn({ githubId: id, address });
    const row = await call<{ id: string }>("select identity_private.sign_in_with_github($1, $2, $3, $4) as id", [
      id,
      username,
      verifiedEmail,
      avatarUrl,
    ]);
    return sessions.start((row as { id: string }).id);
  }

  /**
   * Who the `Authorization` headers (or connection parameters) of a request speak for; without any it is anonymous.
   * @throws QuintetError UNAUTHENTICATED: a credential that does not work is refused, never taken for anonymous.
   */
  async function authenticate(authorizations: readonly string[] = []): Promise<RequestIdentity> {
    const credential = readBearerCredential(authorizations);
    if (credential === undefined) return anonymous;
    return looksLikeApiKey(credential) ? apiKeys.authenticate(credential) : sessions.authenticate(credential);
  }

  return {
    signUp,
    signIn,
    signInWithGitHub,
    refreshSession: sessions.refresh,
    signOut: sessions.end,
    createKey: apiKeys.create,
    authenticate,
    findEndedSessions: sessions.findEndedSessions,
    findEndedKeys: apiKeys.findEnded,
  };
}
