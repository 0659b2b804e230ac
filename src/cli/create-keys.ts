import { createEncryptionKey } from "../auth/encryption.ts";
import { createSigningKey } from "../auth/signing-keys.ts";

/**
 * Prints a new value for QUINTET_TOKEN_KEYS, or with the argument `encryption` for QUINTET_ENCRYPTION_KEYS. To rotate, put
 * its key before the ones in use: {"keys":[new, old]}.
 */
const key = process.argv[2] === "encryption" ? createEncryptionKey() : await createSigningKey();
process.stdout.write(`${JSON.stringify({ keys: [key] })}\n`);
