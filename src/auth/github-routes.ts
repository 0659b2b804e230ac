import { createSecretKey, randomBytes } from "node:crypto";
import { type Request, type Response, Router } from "express";
import { EncryptJWT, jwtDecrypt } from "jose";
import * as oauth from "oauth4webapi";
import type { Config, GitHubConfig, SigningKey } from "../config.ts";
import { QuintetError } from "../errors.ts";
import type { Accounts, GitHubAccount, SessionTokens } from "./accounts.ts";
import { sha256 } from "./secrets.ts";

type Options = { accounts: Accounts; config: Config; signingKeys: readonly SigningKey[] };

/** What must come back unchanged between leaving for GitHub and returning. */
type Journey = { state: string; codeVerifier: string; redirect?: string };

const cookieName = "quintet_github";
const journeySeconds = 10 * 60;

/**
 * Signing in with GitHub: /auth/github leaves for GitHub, /auth/github/callback returns with tokens. They come as JSON,
 * or, with ?redirect=<an allowed URL>, in the fragment of that URL, which no server and no log sees.
 */
export function githubRoutes({ accounts, config, signingKeys }: Options): Router {
  const router = Router();
  const cookieKey = createSecretKey(sha256(`github journey ${signingKeys[0]?.d}`));
  const callbackUrl = new URL("/auth/github/callback", config.publicUrl).href;

  router.get("/auth/github", async (request, response) => {
    const github = requireGitHub(config);
    const journey: Journey = {
      state: oauth.generateRandomState(),
      codeVerifier: oauth.generateRandomCodeVerifier(),
      redirect: requireAllowedRedirect(request.query.redirect, config),
    };
    response.cookie(cookieName, await sealJourney(journey, cookieKey), cookieOptions(config));
    response.redirect(await authorizationUrl(github, journey, callbackUrl));
  });

  router.get("/auth/github/callback", async (request, response) => {
    const github = requireGitHub(config);
    const journey = await openJourney(request, cookieKey);
    response.clearCookie(cookieName, { ...cookieOptions(config), maxAge: undefined });
    const accessToken = await exchangeCode(github, {
      journey,
      callbackUrl,
      query: new URL(request.originalUrl, callbackUrl).searchParams,
    });
    sendTokens(response, await accounts.signInWithGitHub(await readAccount(github, accessToken)), journey.redirect);
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

function cookieOptions({ publicUrl }: Config) {
  return {
    httpOnly: true,
    sameSite: "lax",
    secure: publicUrl.protocol === "https:",
    path: "/auth/github",
    maxAge: journeySeconds * 1000,
  } as const;
}

function sealJourney(journey: Journey, key: ReturnType<typeof createSecretKey>): Promise<string> {
  return new EncryptJWT({ ...journey, salt: randomBytes(8).toString("hex") })
    .setProtectedHeader({ alg: "dir", enc: "A256GCM" })
    .setExpirationTime(`${journeySeconds}s`)
    .encrypt(key);
}

async function openJourney(request: Request, key: ReturnType<typeof createSecretKey>): Promise<Journey> {
  const sealed = new RegExp(`(?:^|; )${cookieName}=([^;]+)`).exec(request.headers.cookie ?? "")?.[1];
  try {
    const { payload } = await jwtDecrypt(sealed ?? "", key, {
      keyManagementAlgorithms: ["dir"],
      contentEncryptionAlgorithms: ["A256GCM"],
    });
    return payload as unknown as Journey;
  } catch (cause) {
    throw new QuintetError(
      "BAD_REQUEST",
      "This sign-in was not started here or took too long. Start again at /auth/github.",
      { cause },
    );
  }
}

async function authorizationUrl(
  { clientId, baseUrl }: GitHubConfig,
  { state, codeVerifier }: Journey,
  callbackUrl: string,
): Promise<string> {
  const url = new URL("login/oauth/authorize", withSlash(baseUrl));
  url.search = new URLSearchParams({
    client_id: clientId,
    redirect_uri: callbackUrl,
    response_type: "code",
    scope: "read:user user:email",
    state,
    code_challenge: await oauth.calculatePKCECodeChallenge(codeVerifier),
    code_challenge_method: "S256",
  }).toString();
  return url.href;
}

type Exchange = { journey: Journey; callbackUrl: string; query: URLSearchParams };

async function exchangeCode(github: GitHubConfig, { journey, callbackUrl, query }: Exchange): Promise<string> {
  const server: oauth.AuthorizationServer = {
    issuer: github.baseUrl.origin,
    token_endpoint: new URL("login/oauth/access_token", withSlash(github.baseUrl)).href,
  };
  const client: oauth.Client = { client_id: github.clientId };
  query.delete("iss"); // GitHub sends none; a server that does names itself otherwise than by its base URL
  try {
    const parameters = oauth.validateAuthResponse(server, client, query, journey.state);
    const answer = await oauth.authorizationCodeGrantRequest(
      server,
      client,
      oauth.ClientSecretPost(github.clientSecret),
      parameters,
      callbackUrl,
      journey.codeVerifier,
      requestOptions(github),
    );
    return (await oauth.processAuthorizationCodeResponse(server, client, answer)).access_token;
  } catch (cause) {
    throw new QuintetError("UNAUTHENTICATED", "GitHub did not confirm the sign-in. Start again at /auth/github.", {
      cause,
    });
  }
}

type GitHubUser = { id: number; login: string; avatar_url?: string | null };
type GitHubEmail = { email: string; primary: boolean; verified: boolean };

async function readAccount(github: GitHubConfig, accessToken: string): Promise<GitHubAccount> {
  const ask = (path: string) =>
    oauth.protectedResourceRequest(
      accessToken,
      "GET",
      new URL(path, withSlash(github.apiUrl)),
      new Headers({ accept: "application/json" }),
      null,
      requestOptions(github),
    );
  try {
    const { id, login, avatar_url: avatarUrl } = await readJson<GitHubUser>(await ask("user"));
    if (!Number.isSafeInteger(id) || typeof login !== "string") throw new Error("GitHub describes no user");
    return {
      id: String(id),
      username: login,
      verifiedEmail: await readEmail(await ask("user/emails?per_page=100")),
      avatarUrl: avatarUrl?.startsWith("https://") ? avatarUrl : null,
    };
  } catch (cause) {
    throw new QuintetError("UNAVAILABLE", "GitHub did not tell who you are. Try again soon.", { cause });
  }
}

/** The primary address if it is verified. An organisation may forbid apps to see addresses: then there is none. */
async function readEmail(answer: globalThis.Response): Promise<string | null> {
  if (answer.status === 403 || answer.status === 404) return null;
  const emails = await readJson<GitHubEmail[]>(answer);
  return emails.find(({ primary, verified }) => primary && verified)?.email ?? null;
}

async function readJson<T>(answer: globalThis.Response): Promise<T> {
  if (!answer.ok) throw new Error(`GitHub answers ${answer.status}`);
  return answer.json() as Promise<T>;
}

/** Plain http is for tests and development; production's URLs are checked to be https by whoever sets them. */
function requestOptions({ baseUrl }: GitHubConfig) {
  return { [oauth.allowInsecureRequests]: baseUrl.protocol === "http:", signal: () => AbortSignal.timeout(10_000) };
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

function withSlash(url: URL): URL {
  return new URL(url.href.endsWith("/") ? url.href : `${url.href}/`);
}
