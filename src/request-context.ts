import type { IncomingMessage, ServerResponse } from "node:http";
import type {} from "postgraphile/grafserv/express/v4";
import type { Accounts } from "./auth/accounts.ts";
import type { AnthropicKeys } from "./auth/anthropic-keys.ts";
import { addressToCount } from "./auth/client-address.ts";
import { anonymous, type RequestIdentity, toPgSettings } from "./auth/request-identity.ts";
import type { SocketRegistry } from "./auth/socket-registry.ts";
import { cancelWith } from "./database/pg-adaptor/cancellation.ts";

declare global {
  namespace Grafast {
    /** What plans find in `context()`. */
    interface Context {
      identity: RequestIdentity;
      accounts: Accounts;
      anthropicKeys: AnthropicKeys;
      /** Where the request came from, for limits. */
      address: string;
    }
  }
}

/** What the middleware before GraphQL has found out about a request. */
export type IdentifiedRequest = IncomingMessage & { identity?: RequestIdentity; ip?: string };

type Options = {
  accounts: Accounts;
  anthropicKeys: AnthropicKeys;
  sockets: SocketRegistry;
  clientAddress: (request: IncomingMessage) => string;
};

/**
 * Grafast's context, the same over every transport. HTTP requests were identified by the middleware; a WebSocket names
 * its credential in its connection parameters, and each of its operations checks it anew.
 */
export function makeRequestContext({ accounts, anthropicKeys, sockets, clientAddress }: Options) {
  return async (ctx: Partial<Grafast.RequestContext>): Promise<Partial<Grafast.Context>> => {
    const request = (ctx.ws?.request ?? ctx.node?.req) as IdentifiedRequest | undefined;
    let identity = request?.identity ?? anonymous;
    if (ctx.ws?.socket) {
      identity = await authenticateSocket(accounts, { parameters: ctx.ws.connectionParams, request });
      sockets.watch(ctx.ws.socket, identity);
    }
    const pgSettings = toPgSettings(identity);
    if (ctx.node) cancelWith(pgSettings, goneSignal(ctx.node.res));
    return {
      identity,
      accounts,
      anthropicKeys,
      address:
        (request && (addressToCount(clientAddress(request)) ?? addressToCount(request.socket.remoteAddress))) ??
        "127.0.0.1",
      pgSettings,
    };
  };
}

/** Says when the client has gone away before its answer was sent. What runs on sockets, `serveWebSockets` cancels. */
function goneSignal(response: ServerResponse): AbortSignal {
  const controller = new AbortController();
  const abortUnlessSent = () => {
    if (!response.writableFinished) controller.abort();
  };
  if (response.closed) abortUnlessSent();
  else response.once("close", abortUnlessSent);
  return controller.signal;
}

type SocketCredentials = { parameters: Record<string, unknown> | undefined; request: IncomingMessage | undefined };

/**
 * Who a WebSocket speaks for: its `authorization` connection parameter, whatever its case; without one, the header of
 * its upgrade request, which browsers cannot send but programs do.
 * @throws QuintetError UNAUTHENTICATED
 */
export function authenticateSocket(
  accounts: Accounts,
  { parameters, request }: SocketCredentials,
): Promise<RequestIdentity> {
  const given = Object.entries(parameters ?? {}).filter(
    ([name, value]) => name.toLowerCase() === "authorization" && value != null,
  );
  const credentials =
    given.length > 0 ? given.map(([, value]) => String(value)) : request?.headersDistinct.authorization;
  return accounts.authenticate(credentials);
}
