import { createHash, randomBytes } from "node:crypto";

/** SHA-256, enough for secrets that are random already: there is nothing to guess. */
export function sha256(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}

/** A refresh token: 256 random bits. */
export function createRefreshToken(): string {
  return `qr_${randomBytes(32).toString("base64url")}`;
}

/**
 * An API key: `qk_` + 8 characters to know it by + `_` + 256 random bits + checksum. The checksum tells a mistyped key
 * from a revoked one without asking the database, and lets secret scanners be sure.
 */
export function createApiKey(): { key: string; prefix: string } {
  const prefix = `qk_${randomBytes(4).toString("hex")}`;
  const body = `${prefix}_${randomBytes(32).toString("base64url")}`;
  return { key: body + checksum(body), prefix };
}

export function looksLikeApiKey(value: string): boolean {
  return value.startsWith("qk_");
}

export function isWellFormedApiKey(key: string): boolean {
  return (
    /^qk_[0-9a-f]{8}_[\w-]{43}[\w-]{6}$/.test(key) &&
    checksum(key.slice(0, -checksumLength)) === key.slice(-checksumLength)
  );
}

const checksumLength = 6;

function checksum(body: string): string {
  return sha256(body).toString("base64url").slice(0, checksumLength);
}
