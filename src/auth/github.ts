import * as oauth from "oauth4webapi";
import type { GitHubConfig } from "../config/github-settings.ts";
import { QuintetError } from "../errors/errors.ts";
import type { GitHubAccount } from "./accounts.ts";
import type { OAuthState } from "./oauth-state.ts";

/** Where the browser goes to ask GitHub who its user is. */
export async function authorizationUrl(
  { clientId, baseUrl }: GitHubConfig,
  { state, codeVerifier }: OAuthState,
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

type Exchange = { oauthState: OAuthState; callbackUrl: string; query: URLSearchParams };

export async function exchangeCode(
  github: GitHubConfig,
  { oauthState, callbackUrl, query }: Exchange,
): Promise<string> {
  const server: oauth.AuthorizationServer = {
    issuer: github.baseUrl.origin,
    token_endpoint: new URL("login/oauth/access_token", withSlash(github.baseUrl)).href,
  };
  const client: oauth.Client = { client_id: github.clientId };
  query.delete("iss"); // GitHub sends none; a server that does names itself otherwise than by its base URL
  try {
    const parameters = oauth.validateAuthResponse(server, client, query, oauthState.state);
    const answer = await oauth.authorizationCodeGrantRequest(
      server,
      client,
      oauth.ClientSecretPost(github.clientSecret),
      parameters,
      callbackUrl,
      oauthState.codeVerifier,
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

export async function readAccount(github: GitHubConfig, accessToken: string): Promise<GitHubAccount> {
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

/** Plain http is for tests and development; the operator who sets production's URLs makes sure that they are https. */
function requestOptions({ baseUrl }: GitHubConfig) {
  return { [oauth.allowInsecureRequests]: baseUrl.protocol === "http:", signal: () => AbortSignal.timeout(10_000) };
}

function withSlash(url: URL): URL {
  return new URL(url.href.endsWith("/") ? url.href : `${url.href}/`);
}
