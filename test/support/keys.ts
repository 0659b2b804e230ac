import { generateKeyPairSync, randomBytes, randomUUID } from "node:crypto";
import type { EncryptionKey, SigningKey } from "../../src/config/key-settings.ts";

/** As `npm run -s keys:create` makes one. */
export function makeSigningKey(): SigningKey {
  const { x, d } = generateKeyPairSync("ed25519").privateKey.export({ format: "jwk" }) as { x: string; d: string };
  return { kty: "OKP", crv: "Ed25519", kid: randomUUID(), x, d };
}

/** As `npm run -s keys:create -- encryption` makes one. */
export function makeEncryptionKey(): EncryptionKey {
  return { kty: "oct", alg: "A256GCM", kid: randomUUID(), k: randomBytes(32).toString("base64url") };
}
