import { randomUUID } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { exportJWK, generateKeyPair } from "jose";
import type { SigningKey } from "../config.ts";
import { QuintetError } from "../errors.ts";

/** A new private Ed25519 key. */
export async function createSigningKey(): Promise<SigningKey> {
  const { privateKey } = await generateKeyPair("EdDSA", { crv: "Ed25519", extractable: true });
  const { x, d } = await exportJWK(privateKey);
  return { kty: "OKP", crv: "Ed25519", kid: randomUUID(), x: x as string, d: d as string };
}

/**
 * The keys in a file, which is made with one new key when there is none: tokens then survive a restart in development.
 * Of two processes that make it at the same time one wins and both use its key.
 */
export async function loadOrCreateSigningKeys(file: string): Promise<readonly SigningKey[]> {
  const fresh = JSON.stringify({ keys: [await createSigningKey()] });
  await writeFile(file, fresh, { flag: "wx", mode: 0o600, flush: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
  });
  try {
    return (JSON.parse(await readFile(file, "utf8")) as { keys: SigningKey[] }).keys;
  } catch (cause) {
    throw new QuintetError(
      "CONFIGURATION",
      `The token keys in ${file} cannot be read. Delete the file to make new ones; everyone must then sign in again.`,
      { cause },
    );
  }
}
