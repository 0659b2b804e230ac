/** What the tests use of it; it ships no types. */
declare module "oidc-provider" {
  import type { IncomingMessage, ServerResponse } from "node:http";

  export default class Provider {
    constructor(issuer: string, configuration: Record<string, unknown>);
    callback(): (request: IncomingMessage, response: ServerResponse) => Promise<void>;
    AccessToken: { find(token: string): Promise<{ accountId: string; scope?: string } | undefined> };
  }
}
