import { type Response, Router } from "express";
import * as oauth from "oauth4webapi";
import type { Config } from "../config/config.ts";
import type { GitHubConfig } from "../config/github-settings.ts";
import type { SigningKey } from "../config/key-settings.ts";
import { QuintetError } from "../errors/errors.ts";
import type { Accounts } from "./accounts.ts";
import { countedAddress } from "./client-address.ts";
import { authorizationUrl, exchangeCode, readAccount } from "./github.ts";
import {
  cookieOptions,
  type OAuthState,
  oauthStateCookie,
  oauthStateKeys,
  openOAuthState,
  sealOAuthState,
} from "./oauth-state.ts";
import type { SessionTokens } from "./sessions.ts";

type Options = { accounts: Accounts; config: Config; signingKeys: readonly SigningKey[] };

/**
 * Signing in with GitHub: /auth/github leaves for GitHub, /auth/github/callback returns with tokens. They come as JSON,
 * or, with ?redirect=<an allowed URL>, in the fragment of that URL, which no server and no log sees.
 */
export function githubRoutes({ accounts, config, signingKeys }: Options): Router {
  const router = Router();
  const keys = oauthStateKeys(signingKeys);
  const callbackUrl = new URL("/auth/github/callback", config.publicUrl).href;

  router.get("/auth/github", async (request, response) => {
    const github = requireGitHub(config);
    const oauthState: OAuthState = {
      state: oauth.generateRandomState(),
      codeVerifier: oauth.generateRandomCodeVerifier(),
      redirect: requireAllowedRedirect(request.query.redirect, config),
    };
    response.cookie(oauthStateCookie, await sealOAuthState(oauthState, keys), cookieOptions(config));
    response.redirect(await authorizationUrl(github, oauthState, callbackUrl));
  });

  router.get("/auth/github/callback", async (request, response) => {
    const github = requireGitHub(config);
    const oauthState = await openOAuthState(request, keys);
    response.clearCookie(oauthStateCookie, { ...cookieOptions(config), maxAge: undefined });
    const accessToken = await exchangeCode(github, {
      oauthState,
      callbackUrl,
      query: new URL(request.originalUrl, callbackUrl).searchParams,
    });
    const account = await readAccount(github, accessToken);
    const address = countedAddress(request.ip, request.socket.remoteAddress);
    sendTokens(response, await accounts.signInWithGitHub(account, address), oauthState.redirect);
  });

  return router;
}

function requireGitHub({ github }: Config): GitHubConfig {
  if (!github)
    throw new QuintetError(
      "NOT_FOUND",
      "Signing in with GitHub is not set up here: set QUINTET_GITHUB_CLIENT_ID and QUINTET_GITHUB_CLIENT_SECRET.",
    );
  return github;
}

function requireAllowedRedirect(redirect: unknown, { signInRedirects }: Config): string | undefined {
  if (redirect === undefined) return undefined;
  if (typeof redirect === "string" && signInRedirects.includes(redirect)) return redirect;
  throw new QuintetError(
    "BAD_REQUEST",
    "That redirect is not allowed. QUINTET_SIGN_IN_REDIRECTS lists those that are.",
  );
}

function sendTokens(response: Response, session: SessionTokens, redirect: string | undefined): void {
  const tokens = {
    accessToken: session.accessToken,
    accessTokenExpiresAt: session.accessTokenExpiresAt.toISOString(),
    refreshToken: session.refreshToken,
    refreshTokenExpiresAt: session.refreshTokenExpiresAt.toISOString(),
  };
  response.set("cache-control", "no-store").set("referrer-policy", "no-referrer");
  if (redirect) response.redirect(`${redirect}#${new URLSearchParams(tokens)}`);
  else response.json(tokens);
}
