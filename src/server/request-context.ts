import type { IncomingMessage, ServerResponse } from "node:http";
import type {} from "postgraphile/grafserv/express/v4";
import type { Accounts } from "../auth/accounts.ts";
import { authorizationHeaders } from "../auth/authorization-headers.ts";
import { countedAddress } from "../auth/client-address.ts";
import { anonymous, type RequestIdentity, toPgSettings } from "../auth/request-identity.ts";
import type { SocketRegistry } from "../auth/socket-registry.ts";
import type { PerRole } from "../config/per-role.ts";
import { ClientConnection, runFor } from "../database/pg-adaptor/cancellation.ts";
import type { Identify } from "../graphql/identify.ts";
import { limitFor } from "../rate-limiting/limit-for.ts";
import { meterFor } from "../rate-limiting/meter.ts";
import type { RateLimits } from "../rate-limiting/rate-limits.ts";

declare global {
  namespace Grafast {
    /** What plans find in `context()`. */
    interface Context {
      identity: RequestIdentity;
      accounts: Accounts;
      /** Where the request came from, for limits. */
      address: () => string;
    }
  }
}

/** What has been found out about a request before GraphQL. */
export type IdentifiedRequest = IncomingMessage & { identity?: RequestIdentity };

type Options = {
  accounts: Accounts;
  sockets: SocketRegistry;
  identify: Identify;
  statementTimeoutMs: PerRole;
  addressOf: AddressOf;
  rateLimits: RateLimits;
};

/** What a request's attempts and requests are counted by, while nobody has signed in. */
export type AddressOf = (request: IncomingMessage | undefined) => string;

/** `clientAddress` is as trusted proxies report it. Without any it is the connection's, and found out once for each. */
export function makeAddressOf({
  clientAddress,
  hasProxies,
}: {
  clientAddress: (request: IncomingMessage) => string;
  hasProxies: boolean;
}): AddressOf {
  const ofSockets = new WeakMap<object, string>();
  return (request) => {
    const socket = request?.socket;
    const known = socket && !hasProxies && ofSockets.get(socket);
    if (known) return known;
    const address = countedAddress(request && clientAddress(request), socket?.remoteAddress);
    if (socket && !hasProxies) ofSockets.set(socket, address);
    return address;
  };
}

/**
 * HTTP requests were identified before; a WebSocket names its credential in its connection parameters, and
 * each of its operations checks it anew.
 */
export function makeIdentify(accounts: Accounts): Identify {
  const found = new WeakMap<object, Promise<RequestIdentity>>();

  return (ctx) => {
    const request = requestOf(ctx);
    if (!ctx.ws?.socket) return request?.identity ?? anonymous;
    const known = found.get(ctx);
    if (known) return known;
    const identity = authenticateSocket(accounts, { parameters: ctx.ws.connectionParams, request });
    found.set(ctx, identity);
    return identity;
  };
}

export function requestOf(ctx: Partial<Grafast.RequestContext>): IdentifiedRequest | undefined {
  return ctx.ws?.request ?? ctx.node?.req;
}

/** Grafast's context, the same over every transport. */
export function makeRequestContext(options: Options) {
  const { accounts, sockets, identify, statementTimeoutMs, addressOf, rateLimits } = options;

  function contextFor(ctx: Partial<Grafast.RequestContext>, identity: RequestIdentity): Partial<Grafast.Context> {
    const request = requestOf(ctx);
    if (ctx.ws?.socket) sockets.watch(ctx.ws.socket, identity);
    const pgSettings = {
      ...toPgSettings(identity),
      statement_timeout: String(limitFor(statementTimeoutMs, identity)),
      jit: "off", // said here too, for a login role that bootstrap.sql did not make (docs/decisions/0043-no-compiling.md)
    };
    if (ctx.node) runFor(clientConnectionOf(ctx.node.res), pgSettings);
    const address = () => addressOf(request);
    meterFor(rateLimits.meterOperation(identity, address), pgSettings);
    return { identity, accounts, address, pgSettings };
  }

  return (ctx: Partial<Grafast.RequestContext>): Partial<Grafast.Context> | Promise<Partial<Grafast.Context>> => {
    const identity = identify(ctx);
    return "then" in identity ? identity.then((known) => contextFor(ctx, known)) : contextFor(ctx, identity);
  };
}

/** Leaves when the connection closes before the answer was sent. What runs on sockets, `serveWebSockets` cancels. */
function clientConnectionOf(response: ServerResponse): ClientConnection {
  const clientConnection = new ClientConnection();
  const leaveUnlessSent = () => {
    if (!response.writableFinished) clientConnection.leave();
  };
  if (response.closed) leaveUnlessSent();
  else response.on("close", leaveUnlessSent); // `once` would wrap it, for an event that comes once anyway
  return clientConnection;
}

type SocketCredentials = { parameters: Record<string, unknown> | undefined; request: IncomingMessage | undefined };

/**
 * Who a WebSocket speaks for: its `authorization` connection parameter, whatever its case; without one, the header of
 * its upgrade request, which browsers cannot send but programs do.
 * @throws QuintetError UNAUTHENTICATED
 */
export async function authenticateSocket(
  accounts: Accounts,
  { parameters, request }: SocketCredentials,
): Promise<RequestIdentity> {
  const given = Object.entries(parameters ?? {}).filter(
    ([name, value]) => name.toLowerCase() === "authorization" && value != null,
  );
  const credentials =
    given.length > 0
      ? given.map(([, value]) => (typeof value === "string" ? value : "no credential"))
      : request && authorizationHeaders(request);
  return accounts.authenticate(credentials);
}
