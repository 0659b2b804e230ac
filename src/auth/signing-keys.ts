import { randomUUID } from "node:crypto";
import { exportJWK, generateKeyPair } from "jose";
import type { SigningKey } from "../config/key-settings.ts";
import { loadOrCreateKeys } from "./key-file.ts";

/** A new private Ed25519 key. */
export async function createSigningKey(): Promise<SigningKey> {
  const { privateKey } = await generateKeyPair("EdDSA", { crv: "Ed25519", extractable: true });
  const { x, d } = await exportJWK(privateKey);
  return { kty: "OKP", crv: "Ed25519", kid: randomUUID(), x: x as string, d: d as string };
}

/** The keys of development: tokens survive a restart. */
export function loadOrCreateSigningKeys(file: string): Promise<readonly SigningKey[]> {
  return loadOrCreateKeys({ file, createKey: createSigningKey, loss: "everyone must then sign in again" });
}
