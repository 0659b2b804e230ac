import { generateKeyPairSync, randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import Provider from "oidc-provider";

export type GitHubUser = {
  id: number;
  login: string;
  avatar_url?: string;
  emails: { email: string; primary: boolean; verified: boolean }[] | "hidden";
};

export type GitHubDouble = AsyncDisposable & {
  url: string;
  client: { id: string; secret: string };
  /** Who may sign in there, by login name; any password is right. */
  users: Map<string, GitHubUser>;
  /** The headers of the last request for a token. */
  tokenRequest: { headers?: IncomingMessage["headers"] };
};

/**
 * GitHub as far as signing in needs it. Authorization, PKCE, codes and tokens are a real OAuth server's, under GitHub's
 * paths; in front of it are GitHub's ways: /user and /user/emails, and token errors with status 200.
 */
export async function startGitHubDouble({ callbackUrl }: { callbackUrl: string }): Promise<GitHubDouble> {
  const client = { id: "quintet-test", secret: randomUUID() };
  const users: GitHubDouble["users"] = new Map();
  const tokenRequest: GitHubDouble["tokenRequest"] = {};

  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
  const provider = withoutWarnings(() => createProvider({ url, client, callbackUrl, users }));
  const oauth = provider.callback();

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url?.split("?")[0];
    if (path === "/user" || path === "/user/emails") return await answerAccount(path, { request, response });
    if (path === "/login/oauth/access_token") {
      tokenRequest.headers = request.headers;
      statusAlways200(response);
    }
    await oauth(request, response);
  }

  async function answerAccount(
    path: string,
    { request, response }: { request: IncomingMessage; response: ServerResponse },
  ): Promise<void> {
    const token = await provider.AccessToken.find(request.headers.authorization?.replace(/^Bearer /, "") ?? "");
    const user = users.get(token?.accountId ?? "");
    const emails = path === "/user/emails";
    const status = !user
      ? 401
      : emails && (user.emails === "hidden" || !token?.scope?.includes("user:email"))
        ? 404
        : 200;
    response.writeHead(status, { "content-type": "application/json" });
    const { emails: addresses, ...account } = user ?? { emails: [] };
    response.end(JSON.stringify(status === 200 ? (emails ? addresses : account) : { message: "Not Found" }));
  }

  return {
    url,
    client,
    users,
    tokenRequest,
    [Symbol.asyncDispose]: async () => void server.close().closeAllConnections(),
  };
}

type ProviderOptions = Pick<GitHubDouble, "url" | "client" | "users"> & { callbackUrl: string };

function createProvider({ url, client, callbackUrl, users }: ProviderOptions): Provider {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  return new Provider(url, {
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: [callbackUrl],
        token_endpoint_auth_method: "client_secret_post",
      },
    ],
    routes: { authorization: "/login/oauth/authorize", token: "/login/oauth/access_token" },
    scopes: ["openid", "read:user", "user:email"],
    pkce: { required: () => true },
    cookies: { keys: [randomUUID()] },
    jwks: { keys: [{ ...privateKey.export({ format: "jwk" }), use: "sig" }] },
    findAccount: (_context: unknown, login: string) =>
      users.has(login) ? { accountId: login, claims: () => ({ sub: login }) } : undefined,
    ttl: { AccessToken: 600, AuthorizationCode: 60, Grant: 600, Interaction: 600, Session: 600 },
  });
}

function statusAlways200(response: ServerResponse): void {
  const end = response.end.bind(response) as (...values: unknown[]) => ServerResponse;
  response.end = ((...values: unknown[]) => {
    response.statusCode = 200;
    return end(...values);
  }) as typeof response.end;
}

/** It warns that its memory and its forms are for development only, which is what they are for here. */
function withoutWarnings<T>(make: () => T): T {
  const { warn } = console;
  console.warn = () => {};
  try {
    return make();
  } finally {
    console.warn = warn;
  }
}
