import { createCipheriv, createDecipheriv, randomBytes, randomUUID } from "node:crypto";
import { join } from "node:path";
import type { Config } from "../config/config.ts";
import type { EncryptionKey } from "../config/key-settings.ts";
import { projectOf } from "../config/project.ts";
import { QuintetError } from "../errors/errors.ts";
import { makeStateDirectory } from "../shared/state-directory.ts";
import { loadOrCreateKeys } from "./key-file.ts";

export type Encryption = ReturnType<typeof createEncryption>;

/** A new AES-256 key. */
export function createEncryptionKey(): EncryptionKey {
  return { kty: "oct", alg: "A256GCM", kid: randomUUID(), k: randomBytes(32).toString("base64url") };
}

/** Keys from the environment; outside production else from a file that lasts as long as the checkout. */
export async function findEncryptionKeys({
  encryptionKeys,
  database,
}: Pick<Config, "encryptionKeys" | "database">): Promise<readonly EncryptionKey[]> {
  if (encryptionKeys) return encryptionKeys;
  const { stateDirectory } = projectOf(database.migrationsFolder);
  await makeStateDirectory(stateDirectory);
  return await loadOrCreateKeys({
    file: join(stateDirectory, "encryption-keys.json"),
    createKey: createEncryptionKey,
    loss: "what was encrypted with the old ones is then lost",
  });
}

const algorithm = "aes-256-gcm";
const nonceBytes = 12;
const tagBytes = 16;

/**
 * Encrypts with the first key and decrypts with all: a new key is put first, `npm run keys:reencrypt` moves what older
 * ones encrypted, and then they may go. The form is `1:<kid>:<nonce>:<ciphertext and tag>`, in base64url; the nonce is
 * random, which NIST SP 800-38D allows for 2^32 messages a key. `owner` is authenticated with the text and needed to
 * decrypt it: a ciphertext that is copied to somebody else's row is refused.
 */
export function createEncryption(keys: readonly EncryptionKey[]) {
  const secrets = new Map(keys.map(({ kid, k }) => [kid, Buffer.from(k, "base64url")]));
  const keyId = keys[0]?.kid ?? "";

  function encrypt(text: string, owner: string): string {
    const nonce = randomBytes(nonceBytes);
    const cipher = createCipheriv(algorithm, secretOf(keyId), nonce).setAAD(Buffer.from(owner));
    const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final(), cipher.getAuthTag()]);
    return ["1", keyId, nonce.toString("base64url"), sealed.toString("base64url")].join(":");
  }

  /** @throws QuintetError CONFIGURATION for a key that is gone, INTERNAL for a ciphertext that was tampered with or moved */
  function decrypt(encrypted: string, owner: string): string {
    const [version, kid = "", nonce = "", sealed = ""] = encrypted.split(":");
    const bytes = Buffer.from(sealed, "base64url");
    if (version !== "1" || bytes.length < tagBytes)
      throw new QuintetError("INTERNAL", "This is no ciphertext of ours.");
    try {
      const decipher = createDecipheriv(algorithm, secretOf(kid), Buffer.from(nonce, "base64url"), {
        authTagLength: tagBytes,
      })
        .setAAD(Buffer.from(owner))
        .setAuthTag(bytes.subarray(-tagBytes));
      return Buffer.concat([decipher.update(bytes.subarray(0, -tagBytes)), decipher.final()]).toString("utf8");
    } catch (cause) {
      if (cause instanceof QuintetError) throw cause;
      throw new QuintetError(
        "INTERNAL",
        "A ciphertext does not decrypt: it was changed, or belongs to another account.",
        {
          cause,
        },
      );
    }
  }

  function secretOf(kid: string): Buffer {
    const secret = secrets.get(kid);
    if (!secret) {
      throw new QuintetError(
        "CONFIGURATION",
        `QUINTET_ENCRYPTION_KEYS has no key ${kid || "at all"}. Put it back, behind the one in use.`,
      );
    }
    return secret;
  }

  return { keyId, encrypt, decrypt };
}
