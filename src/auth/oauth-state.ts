import { createSecretKey, type KeyObject, randomBytes } from "node:crypto";
import type { Request } from "express";
import { EncryptJWT, jwtDecrypt } from "jose";
import type { Config } from "../config/config.ts";
import type { SigningKey } from "../config/key-settings.ts";
import { QuintetError } from "../errors/errors.ts";
import { sha256 } from "./secrets.ts";

/** What must come back unchanged between leaving for GitHub and returning. */
export type OAuthState = { state: string; codeVerifier: string; redirect?: string };

export const oauthStateCookie = "quintet_github";

const stateLifetimeSeconds = 10 * 60;

/** Every server with the same token keys has the same ones. As with tokens the first seals and all open. */
export function oauthStateKeys(signingKeys: readonly SigningKey[]): readonly KeyObject[] {
  return signingKeys.map(({ d }) => createSecretKey(sha256(`github journey ${d}`)));
}

export function cookieOptions({ publicUrl }: Config) {
  return {
    httpOnly: true,
    sameSite: "lax",
    secure: publicUrl.protocol === "https:",
    path: "/auth/github",
    maxAge: stateLifetimeSeconds * 1000,
  } as const;
}

export function sealOAuthState(oauthState: OAuthState, [newest]: readonly KeyObject[]): Promise<string> {
  return new EncryptJWT({ ...oauthState, salt: randomBytes(8).toString("hex") })
    .setProtectedHeader({ alg: "dir", enc: "A256GCM" })
    .setExpirationTime(`${stateLifetimeSeconds}s`)
    .encrypt(newest as KeyObject);
}

export async function openOAuthState(request: Request, keys: readonly KeyObject[]): Promise<OAuthState> {
  const sealed = new RegExp(`(?:^|; )${oauthStateCookie}=([^;]+)`).exec(request.headers.cookie ?? "")?.[1];
  try {
    const algorithms = { keyManagementAlgorithms: ["dir"], contentEncryptionAlgorithms: ["A256GCM"] };
    const { payload } = await Promise.any(keys.map((key) => jwtDecrypt(sealed ?? "", key, algorithms)));
    return payload as unknown as OAuthState;
  } catch (cause) {
    throw new QuintetError(
      "BAD_REQUEST",
      "This sign-in was not started here or took too long. Start again at /auth/github.",
      { cause },
    );
  }
}
