import type { IncomingMessage, ServerResponse } from "node:http";
import type {} from "postgraphile/grafserv/express/v4";
import type { Accounts } from "../auth/accounts.ts";
import { countedAddress } from "../auth/client-address.ts";
import { identifyCaller } from "../auth/identify-caller.ts";
import { anonymous, type RequestIdentity, toPgSettings } from "../auth/request-identity.ts";
import { socketAuthorizations } from "../auth/socket-authorizations.ts";
import type { SocketRegistry } from "../auth/socket-registry.ts";
import type { PerRole } from "../config/per-role.ts";
import { ClientConnection } from "../database/pg-adaptor/cancellation.ts";
import { RequestSettings } from "../database/pg-adaptor/request-settings.ts";
import type { Identify } from "../graphql/identify.ts";
import { connectionOf } from "../http/connections.ts";
import { stateOf } from "../http/served-request.ts";
import { limitFor } from "../rate-limiting/limit-for.ts";
import type { RateLimits } from "../rate-limiting/rate-limits.ts";
import { createRequestState, type RequestState } from "../shared/request-state.ts";

declare global {
  namespace Grafast {
    interface Context {
      accounts: Accounts;
      /** Where the request came from, for limits. */
      address: () => string;
    }
  }
}

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
  return (request) => {
    const connection = request && !hasProxies ? connectionOf(request.socket) : undefined;
    if (connection?.countedAddress !== undefined) return connection.countedAddress;
    const address = countedAddress(request && clientAddress(request), request?.socket.remoteAddress);
    if (connection) connection.countedAddress = address;
    return address;
  };
}

/**
 * HTTP requests were identified before; a WebSocket names its credential in its connection parameters, and
 * each of its operations checks it anew.
 */
export function makeIdentify(accounts: Accounts): Identify {
  return (ctx) => {
    const state = stateIn(ctx);
    if (state.identity || !ctx.ws?.socket) return state.identity ?? anonymous;
    const credentials = { parameters: ctx.ws.connectionParams, request: requestOf(ctx) };
    return identifyCaller(state, () => authenticateSocket(accounts, credentials));
  };
}

export function requestOf(ctx: Partial<Grafast.RequestContext>): IncomingMessage | undefined {
  return ctx.ws?.request ?? ctx.node?.req;
}

/** That of the HTTP request; an operation of a WebSocket has one of its own, with the name of the upgrade. */
function stateIn(ctx: Partial<Grafast.RequestContext>): RequestState {
  if (ctx.state) return ctx.state;
  const request = requestOf(ctx);
  const ofRequest = request && stateOf(request);
  ctx.state = ctx.ws || !ofRequest ? Object.assign(createRequestState(), { id: ofRequest?.id }) : ofRequest;
  return ctx.state;
}

/** Grafast's context, the same over every transport. */
export function makeRequestContext(options: Options) {
  const { accounts, sockets, identify, statementTimeoutMs, addressOf, rateLimits } = options;

  function contextFor(ctx: Partial<Grafast.RequestContext>, identity: RequestIdentity): Partial<Grafast.Context> {
    const state = stateIn(ctx);
    if (ctx.ws?.socket) sockets.watch(ctx.ws.socket, identity);
    const claims = {
      ...toPgSettings(identity),
      statement_timeout: String(limitFor(statementTimeoutMs, identity)),
      jit: "off", // said here too, for a login role that bootstrap.sql did not make (docs/decisions/0043-no-compiling.md)
    };
    const address = () => addressOf(requestOf(ctx));
    if (ctx.node) state.clientConnection = clientConnectionOf(ctx.node.res);
    state.meter = rateLimits.meterOperation(identity, address);
    return {
      state,
      accounts,
      address,
      pgSettings: new RequestSettings(claims, state) as Grafast.Context["pgSettings"],
    };
  }

  return (ctx: Partial<Grafast.RequestContext>): Partial<Grafast.Context> | Promise<Partial<Grafast.Context>> => {
    const identity = identify(ctx);
    return "then" in identity ? identity.then((known) => contextFor(ctx, known)) : contextFor(ctx, identity);
  };
}

/** Closes when the connection closes before the answer was sent. What runs on sockets, `serveWebSockets` cancels. */
function clientConnectionOf(response: ServerResponse): ClientConnection {
  const clientConnection = new ClientConnection();
  const closeUnlessSent = () => {
    if (!response.writableFinished) clientConnection.close();
  };
  if (response.closed) closeUnlessSent();
  else response.on("close", closeUnlessSent); // `once` would wrap it, for an event that comes once anyway
  return clientConnection;
}

type SocketCredentials = { parameters: Record<string, unknown> | undefined; request: IncomingMessage | undefined };

/**
 * Who a WebSocket speaks for.
 * @throws QuintetError UNAUTHENTICATED
 */
export async function authenticateSocket(
  accounts: Accounts,
  { parameters, request }: SocketCredentials,
): Promise<RequestIdentity> {
  return accounts.authenticate(socketAuthorizations(parameters, request));
}
