import { createSigningKey } from "../auth/signing-keys.ts";

/** Prints a new value for QUINTET_TOKEN_KEYS. To rotate, put its key before the ones in use: {"keys":[new, old]}. */
process.stdout.write(`${JSON.stringify({ keys: [await createSigningKey()] })}\n`);
