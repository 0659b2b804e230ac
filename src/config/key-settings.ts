import { createPrivateKey, createPublicKey } from "node:crypto";
import { integer, type Parser, type Read, text } from "./environment.ts";

/** A private Ed25519 key as a JSON Web Key. `kid` names it in tokens. */
export type SigningKey = { kty: "OKP"; crv: "Ed25519"; kid: string; x: string; d: string };

/** A secret AES-256 key as a JSON Web Key. `kid` stands in what it encrypts. */
export type EncryptionKey = { kty: "oct"; alg?: "A256GCM"; kid: string; k: string };

/** What access tokens are signed with and say, and what stored secrets are encrypted with. */
export function readKeySettings(read: Read, { publicUrl }: { publicUrl: URL }) {
  return {
    tokens: {
      signingKeys: read("QUINTET_TOKEN_KEYS", signingKeys, undefined),
      issuer: read("QUINTET_TOKEN_ISSUER", text, publicUrl.origin),
      audience: read("QUINTET_TOKEN_AUDIENCE", text, "quintet"),
      accessLifetimeSeconds: read("QUINTET_ACCESS_TOKEN_SECONDS", integer(1, 86_400), 15 * 60),
      refreshLifetimeSeconds: read("QUINTET_REFRESH_TOKEN_SECONDS", integer(1, 31_536_000), 30 * 86_400),
    },
    encryptionKeys: read("QUINTET_ENCRYPTION_KEYS", encryptionKeys, undefined),
  };
}

export function findKeyProblems({ tokens, encryptionKeys }: ReturnType<typeof readKeySettings>, nodeEnv: string) {
  const problems: string[] = [];
  if (nodeEnv === "production" && !tokens.signingKeys)
    problems.push("QUINTET_TOKEN_KEYS is required in production: make one with `npm run -s keys:create`");
  if (nodeEnv === "production" && !encryptionKeys)
    problems.push(
      "QUINTET_ENCRYPTION_KEYS is required in production: make one with `npm run -s keys:create -- encryption`",
    );
  return problems;
}

const signingKeys: Parser<readonly SigningKey[]> = {
  parse: (value) => {
    try {
      const { keys } = JSON.parse(value) as { keys: SigningKey[] };
      return keys.length > 0 && keys.every(isSigningKey) ? keys : undefined;
    } catch {
      return undefined;
    }
  },
  expects:
    'a JSON Web Key Set of private Ed25519 keys with kid, and with x and d that belong together, {"keys":[…]}; the first one signs. Make one with `npm run -s keys:create`',
};

function isSigningKey({ kty, crv, kid, x = "", d = "" }: Partial<SigningKey>): boolean {
  return (
    kty === "OKP" &&
    crv === "Ed25519" &&
    typeof kid === "string" &&
    kid !== "" &&
    [x, d].every((part) => /^[\w-]{43}$/.test(part)) &&
    publicPartOf(d) === x
  );
}

/** Of a private Ed25519 key. A key that is put together of two would sign what nobody can verify. */
function publicPartOf(d: string): string | undefined {
  const key = { kty: "OKP", crv: "Ed25519", x: d, d }; // Node reads d alone, but asks that there be an x
  return createPublicKey(createPrivateKey({ format: "jwk", key })).export({ format: "jwk" }).x;
}

const encryptionKeys: Parser<readonly EncryptionKey[]> = {
  parse: (value) => {
    try {
      const { keys } = JSON.parse(value) as { keys: EncryptionKey[] };
      const areDistinct = new Set(keys.map(({ kid }) => kid)).size === keys.length;
      return keys.length > 0 && areDistinct && keys.every(isEncryptionKey) ? keys : undefined;
    } catch {
      return undefined;
    }
  },
  expects:
    'a JSON Web Key Set of secret 256-bit keys with distinct kid, {"keys":[…]}; the first one encrypts. Make one with `npm run -s keys:create -- encryption`',
};

/** The kid stands in ciphertexts, so its letters are few. */
function isEncryptionKey({ kty, alg = "A256GCM", kid, k }: Partial<EncryptionKey>): boolean {
  return kty === "oct" && alg === "A256GCM" && /^[\w-]{1,64}$/.test(kid ?? "") && /^[\w-]{43}$/.test(k ?? "");
}
