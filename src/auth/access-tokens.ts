import { errors, importJWK, type JWTPayload, jwtVerify, SignJWT } from "jose";
import type { SigningKey } from "../config/key-settings.ts";
import { QuintetError } from "../errors/errors.ts";
import { type PlatformRole, platformRoles } from "../shared/roles.ts";
import type { AccountIdentity } from "./request-identity.ts";
import { VerifiedTokens } from "./verified-tokens.ts";

export type AccessTokens = Awaited<ReturnType<typeof createAccessTokens>>;

type Options = {
  signingKeys: readonly SigningKey[];
  issuer: string;
  audience: string;
  accessLifetimeSeconds: number;
  /** Whether each token must name its session, as those of our accounts do. */
  ofSessions?: boolean;
};

const algorithm = "EdDSA";
const type = "at+jwt";
const toleratedSkewSeconds = 5;

/** At about 1 kB each. More people than that at once only have their tokens checked more often. */
const maxRememberedTokens = 10_000;

/**
 * Signs and verifies access tokens (RFC 9068, with the rules of RFC 8725). The first key signs, all verify: to rotate,
 * put a new key first and drop the old one after a token's lifetime.
 */
export async function createAccessTokens(options: Options) {
  const { signingKeys, issuer, audience, accessLifetimeSeconds, ofSessions = true } = options;
  const keys = await Promise.all(
    signingKeys.map(async ({ kty, crv, kid, x, d }) => ({
      // Named one by one: whatever else a key file holds is not for publication.
      publicJwk: { kty, crv, kid, x, alg: algorithm, use: "sig" },
      publicKey: await importJWK({ kty, crv, x }, algorithm),
      privateKey: await importJWK({ kty, crv, x, d }, algorithm),
    })),
  );
  const publicKeys = new Map(keys.map(({ publicJwk, publicKey }) => [publicJwk.kid, publicKey]));
  const [newest] = keys;
  if (!newest) throw new QuintetError("CONFIGURATION", "There is no key to sign tokens with.");
  if (publicKeys.size < keys.length)
    throw new QuintetError("CONFIGURATION", "Two of the token keys have the same kid. Give each its own.");

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
      .sign((newest as (typeof keys)[number]).privateKey);
    return { token, expiresAt: new Date(expiresAt * 1000) };
  }

  const verified = new VerifiedTokens({
    maxEntries: maxRememberedTokens,
    toleranceMilliseconds: toleratedSkewSeconds * 1000,
  });

  /** @throws QuintetError UNAUTHENTICATED; only an expired token is told from other bad ones. */
  async function verify(token: string): Promise<AccountIdentity> {
    const known = verified.find(token);
    if (known) return known;
    const identity = await verifySignatureAndClaims(token);
    verified.remember(token, identity);
    return identity;
  }

  async function verifySignatureAndClaims(token: string): Promise<AccountIdentity> {
    try {
      if (!token.split(".").every(isBase64Url)) throw new errors.JWTInvalid();
      const { payload } = await jwtVerify(token, ({ kid }) => knownKey(kid), {
        algorithms: [algorithm],
        typ: type,
        issuer,
        audience,
        clockTolerance: toleratedSkewSeconds,
        maxTokenAge: accessLifetimeSeconds,
        requiredClaims: ["sub", ...(ofSessions ? ["sid"] : []), "role", "exp", "nbf", "iat"],
      });
      return toIdentity(payload, { lifetimeSeconds: accessLifetimeSeconds, ofSessions });
    } catch (cause) {
      const expired = cause instanceof errors.JWTExpired;
      throw new QuintetError(
        "UNAUTHENTICATED",
        expired
          ? "The access token has expired. Refresh the session."
          : "The access token is not valid. Sign in again.",
        { cause },
      );
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

/** No token lives longer than those we make: one whose `exp` says so was not made by us, or by older settings. */
function toIdentity(
  { sub, sid, role, iat, exp }: JWTPayload,
  { lifetimeSeconds, ofSessions }: { lifetimeSeconds: number; ofSessions: boolean },
): AccountIdentity {
  const known = platformRoles.find((name) => name === role);
  const lifetime = (exp as number) - (iat as number);
  const hasSession = isUuid(sid) || (sid === undefined && !ofSessions);
  if (!known || !isUuid(sub) || !hasSession || lifetime > lifetimeSeconds) {
    throw new errors.JWTClaimValidationFailed("role, sub, sid or lifetime", {});
  }
  const expiresAt = new Date((exp as number) * 1000);
  return { kind: "account", userId: sub, role: known, ...(isUuid(sid) && { sessionId: sid }), expiresAt };
}

/**
 * Whether it is base64url as RFC 7515 writes it. jose also reads padding, the standard alphabet and unused bits that are
 * set, so that one token could be written in several ways.
 */
function isBase64Url(part: string): boolean {
  return Buffer.from(part, "base64url").toString("base64url") === part;
}

function isUuid(value: unknown): value is string {
  return typeof value === "string" && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value);
}
