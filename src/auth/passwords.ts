import argon2, { type Options } from "@node-rs/argon2";
import * as bcrypt from "@node-rs/bcrypt";
import { QuintetError } from "../errors/errors.ts";
import { createKeyedSemaphore } from "./keyed-semaphore.ts";

/** OWASP's least parameters for argon2id: 19 MiB, two passes, one lane. Runs in libuv's threads, not on the event loop. */
const parameters: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const currentParameters = /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/;

/**
 * All hashing of the process, of which two threads of libuv's four are as much as it gets: checking the signatures of
 * tokens needs one too, and would wait behind every password that was sent before.
 */
const takeTurn = createKeyedSemaphore({ atOnce: 2, maxWaiting: 100 });
const whileHashing = <T>(work: () => Promise<T>) => takeTurn("hashing", work);

/** Longer passwords are refused before hashing: hashing a megabyte is an attack, not a password. */
const minLength = 8;
const maxLength = 256;

/** @throws QuintetError INVALID_VALUE for a password that is too short or too long, UNAVAILABLE when too many wait. */
export async function hashPassword(password: string): Promise<string> {
  requirePasswordLength(password);
  return whileHashing(() => argon2.hash(password, parameters));
}

/** @throws QuintetError INVALID_VALUE */
export function requirePasswordLength(password: string): void {
  if (password.length < minLength || password.length > maxLength) {
    throw new QuintetError("INVALID_VALUE", `A password has ${minLength} to ${maxLength} characters.`, {
      extensions: { field: "password" },
    });
  }
}

/**
 * Whether the password is right. Without a stored hash it takes as long as with one of today's, and is not.
 * @throws QuintetError UNAVAILABLE when too many wait
 */
export async function verifyPassword(password: string, storedHash: string | undefined): Promise<boolean> {
  if (password.length > maxLength) return false;
  const hash = storedHash ?? nobodysHash;
  const right = await whileHashing(() => (hash.startsWith("$2") ? verifyBcrypt : verifyArgon2)(password, hash));
  return right && storedHash !== undefined;
}

/** bcrypt ends a password at a NUL and repeats it, so that "pw" and "pw\0pw" are one: nobody meant the second. */
async function verifyBcrypt(password: string, hash: string): Promise<boolean> {
  return !password.includes("\0") && (await bcrypt.verify(password, hash));
}

/** No password is right for a hash that cannot be read. */
function verifyArgon2(password: string, hash: string): Promise<boolean> {
  return argon2.verify(hash, password).catch(() => false);
}

/**
 * Whether a hash that was just verified is of an older kind than `hashPassword` makes and can be replaced. bcrypt reads
 * 72 bytes: of a longer password it says nothing about the rest, which must not become part of it.
 */
export function isUpgradable(hash: string, password: string): boolean {
  return !currentParameters.test(hash) && !(hash.startsWith("$2") && Buffer.byteLength(password) > 72);
}

/** The hash of 32 random bytes that were thrown away, with the parameters above. */
const nobodysHash = "$argon2id$v=19$m=19456,t=2,p=1$ao5MrJNtSuSLGSFiEbckbg$4wpz8XUUWGvgjW+uecgDipCKfC9HGWPcQSky62um81k";
