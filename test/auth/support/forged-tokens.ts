import { createHmac, createPrivateKey, generateKeyPairSync, type JsonWebKey, type KeyObject, sign } from "node:crypto";
import type { SigningKey } from "../../../src/config/key-settings.ts";

export const issuer = "https://quintet.example";
export const audience = "quintet";

type Forgery = {
  key: SigningKey;
  header?: Record<string, unknown>;
  claims?: Record<string, unknown>;
  /** The claims themselves, for those that are no object. */
  payload?: unknown;
};

/**
 * A compact JWT, signed with Ed25519 by hand: a library would refuse to make what attackers send. A member that is
 * undefined is left out.
 */
export async function forge({ key, header, claims, payload }: Forgery): Promise<string> {
  const signed = `${encode({ alg: "EdDSA", typ: "at+jwt", kid: key.kid, ...header })}.${encode(payload ?? { ...rightClaims(), ...claims })}`;
  return `${signed}.${sign(null, Buffer.from(signed), privateKeyOf(key)).toString("base64url")}`;
}

/** What a token of an account would say, so that a single change is all that is wrong with a forgery. */
export function rightClaims(sub = "6f1c5f0e-3a54-4a5a-9a7b-3f7c9d2c1b00"): Record<string, unknown> {
  const now = Math.floor(Date.now() / 1000);
  return {
    iss: issuer,
    aud: audience,
    sub,
    sid: "0b9f2c1e-7d5e-4a37-8a52-2f3d5c6b7a80",
    role: "admin",
    iat: now,
    nbf: now,
    exp: now + 900,
  };
}

export function encode(part: unknown): string {
  return Buffer.from(typeof part === "string" ? part : JSON.stringify(part)).toString("base64url");
}

/** HS256 with whatever a server might wrongly take for a shared secret. */
export function forgeHmac({ header, secret }: { header: Record<string, unknown>; secret: string | Buffer }): string {
  const signed = `${encode({ alg: "HS256", typ: "at+jwt", ...header })}.${encode(rightClaims())}`;
  return `${signed}.${createHmac("sha256", secret).update(signed).digest("base64url")}`;
}

/** A token with a header that describes the key it is signed with: RS256 or ES256. */
export function forgeWithOwnKey({
  alg,
  header,
}: {
  alg: "RS256" | "ES256";
  header: (publicJwk: JsonWebKey) => Record<string, unknown>;
}): string {
  const { publicKey, privateKey } =
    alg === "RS256"
      ? generateKeyPairSync("rsa", { modulusLength: 2048 })
      : generateKeyPairSync("ec", { namedCurve: "P-256" });
  const signed = `${encode({ alg, typ: "at+jwt", ...header(publicKey.export({ format: "jwk" })) })}.${encode(rightClaims())}`;
  const signature = sign("sha256", Buffer.from(signed), { key: privateKey, dsaEncoding: "ieee-p1363" });
  return `${signed}.${signature.toString("base64url")}`;
}

export function privateKeyOf({ kty, crv, x, d }: SigningKey): KeyObject {
  return createPrivateKey({ key: { kty, crv, x, d }, format: "jwk" });
}
