import { httpUrl, type Read, text } from "./environment.ts";

export type GitHubConfig = {
  clientId: string;
  clientSecret: string;
  /** Where people sign in and codes are exchanged: https://github.com, or a GitHub Enterprise server. */
  baseUrl: URL;
  /** Where accounts are read: https://api.github.com, or <server>/api/v3. */
  apiUrl: URL;
};

export function readGitHubSettings(read: Read) {
  return {
    clientId: read("QUINTET_GITHUB_CLIENT_ID", text, undefined),
    clientSecret: read("QUINTET_GITHUB_CLIENT_SECRET", text, undefined),
    baseUrl: read("QUINTET_GITHUB_URL", httpUrl, new URL("https://github.com")),
    apiUrl: read("QUINTET_GITHUB_API_URL", httpUrl, new URL("https://api.github.com")),
  };
}

type GitHubSettings = ReturnType<typeof readGitHubSettings>;

export function findGitHubProblems({ clientId, clientSecret }: GitHubSettings): string[] {
  return Boolean(clientId) === Boolean(clientSecret)
    ? []
    : ["QUINTET_GITHUB_CLIENT_ID and QUINTET_GITHUB_CLIENT_SECRET go together: set both or neither"];
}

/** Undefined where signing in with GitHub is off. */
export function gitHubConfigOf({ clientId, clientSecret, ...urls }: GitHubSettings): GitHubConfig | undefined {
  return clientId && clientSecret ? { clientId, clientSecret, ...urls } : undefined;
}
