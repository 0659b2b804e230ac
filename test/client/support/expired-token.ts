import { createPrivateKey, sign } from "node:crypto";
import type { SigningKey } from "../../../src/config/key-settings.ts";

/** The token as it will be when it has expired: the same claims, a quarter of an hour older. */
export function expired(token: string, key: SigningKey): string {
  const [header, claims] = token.split(".") as [string, string];
  const { iat, nbf, exp, ...rest } = JSON.parse(Buffer.from(claims, "base64url").toString());
  const now = Math.floor(Date.now() / 1_000);
  const older = { ...rest, iat: now - 1_000, ...(nbf !== undefined && { nbf: now - 1_000 }), exp: now - 100 };
  const signed = `${header}.${Buffer.from(JSON.stringify(older)).toString("base64url")}`;
  const privateKey = createPrivateKey({ key, format: "jwk" });
  return `${signed}.${sign(null, Buffer.from(signed), privateKey).toString("base64url")}`;
}
