import { errors, importJWK, jwtVerify, SignJWT } from "jose";
import type { SigningKey } from "../config.ts";
import { QuintetError } from "../errors.ts";
import { type PlatformRole, platformRoles, type RequestIdentity } from "./request-identity.ts";

export type AccessTokens = Awaited<ReturnType<typeof createAccessTokens>>;

type Options = { signingKeys: readonly SigningKey[]; issuer: string; audience: string; accessLifetimeSeconds: number };

const algorithm = "EdDSA";
const type = "at+jwt";
const toleratedSkewSeconds = 5;

/**
 * Signs and verifies access tokens (RFC 9068, with the rules of RFC 8725). The first key signs, all verify: to rotate,
 * put a new key first and drop the old one after a token's lifetime.
 */
export async function createAccessTokens({ signingKeys, issuer, audience, accessLifetimeSeconds }: Options) {
  const keys = await Promise.all(
    signingKeys.map(async ({ d, ...publicJwk }) => ({
      publicJwk: { ...publicJwk, alg: algorithm, use: "sig" },
      publicKey: await importJWK(publicJwk, algorithm),
      privateKey: await importJWK({ ...publicJwk, d }, algorithm),
    })),
  );
  const publicKeys = new Map(keys.map(({ publicJwk, publicKey }) => [publicJwk.kid, publicKey]));
  const [newest] = keys;
  if (!newest) throw new QuintetError("CONFIGURATION", "There is no key to sign tokens with.");

  async function sign({ userId, role, sessionId }: { userId: string; role: PlatformRole; sessionId: string }) {
    const issuedAt = Math.floor(Date.now() / 1000);
    const expiresAt = issuedAt + accessLifetimeSeconds;
    const token = await new SignJWT({ role, sid: sessionId })
      .setProtectedHeader({ alg: algorithm, kid: newest?.publicJwk.kid as string, typ: type })
      .setIssuer(issuer)
      .setAudience(audience)
      .setSubject(userId)
      .setIssuedAt(issuedAt)
      .setNotBefore(issuedAt)
      .setExpirationTime(expiresAt)
      .sign((newest as typeof keys[number]).privateKey);
    return { token, expiresAt: new Date(expiresAt * 1000) };
  }

  /** @throws QuintetError UNAUTHENTICATED; only an expired token is told from other bad ones. */
  async function verify(token: string): Promise<RequestIdentity> {
    try {
      const { payload } = await jwtVerify(token, ({ kid }) => knownKey(kid), {
        algorithms: [algorithm],
        typ: type,
        issuer,
        audience,
        clockTolerance: toleratedSkewSeconds,
        requiredClaims: ["sub", "sid", "role", "exp", "nbf", "iat"],
      });
      return toIdentity(payload);
    } catch (cause) {
      const expired = cause instanceof errors.JWTExpired;
      throw new QuintetError("UNAUTHENTICATED", expired ? "The access token has expired. Refresh the session." : "The access token is not valid. Sign in again.", { cause });
    }
  }

  function knownKey(kid: string | undefined) {
    const key = publicKeys.get(kid ?? "");
    if (!key) throw new errors.JWKSNoMatchingKey();
    return key;
  }

  /** What /.well-known/jwks.json serves, for others who verify our tokens. */
  const jwks = { keys: keys.map(({ publicJwk }) => publicJwk) };

  return { sign, verify, jwks };
}

function toIdentity({ sub, sid, role, exp }: Record<string, unknown>): RequestIdentity {
  const known = platformRoles.find((name) => name === role);
  if (!known || !isUuid(sub) || !isUuid(sid)) throw new errors.JWTClaimValidationFailed("role, sub or sid", {});
  return { kind: "account", userId: sub, role: known, sessionId: sid, expiresAt: new Date((exp as number) * 1000) };
}

function isUuid(value: unknown): value is string {
  return typeof value === "string" && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value);
}
