import type { IncomingMessage, Server } from "node:http";
import { type GrafservBase, makeGraphQLWSConfig } from "grafserv";
import type { GraphQLError } from "graphql";
import { CloseCode, type Context, handleProtocols, makeServer } from "graphql-ws";
import { type WebSocket, WebSocketServer } from "ws";
import { anonymous, type RequestIdentity } from "../../auth/request-identity.ts";
import type { SocketRegistry } from "../../auth/socket-registry.ts";
import { documentIdOf } from "../../graphql/documents/requested-document.ts";
import { aroundVariables, type JsonCheck } from "../../graphql/limits/json-check.ts";
import { type Excess, refusal, tooComplex } from "../../graphql/limits/refusal.ts";
import { keepNumber } from "../../graphql/values/exact-json.ts";
import { isUnexpectedMessage } from "../../internals/graphql-errors.ts";
import { nameRequest } from "../../observability/request-observation.ts";
import type { EventLoopTurns } from "../../rate-limiting/event-loop-turns.ts";
import type { AddressOf } from "../request-context.ts";
import { FlowControl } from "./flow-control.ts";
import { standInFor } from "./refused-messages.ts";
import { SocketOperations } from "./socket-operations.ts";

type Options = {
  serv: GrafservBase;
  httpServer: Server;
  sockets: SocketRegistry;
  /** Who the connection parameters, or the headers of the upgrade, speak for. */
  authenticate: (parameters: Context["connectionParams"], request: IncomingMessage) => Promise<RequestIdentity>;
  frameBytes: number;
  checkJson: JsonCheck;
  /** Parsing messages has to wait for its turn, by the address that they come from. */
  turns: EventLoopTurns;
  addressOf: AddressOf;
  /** Operations that one socket may have under way. */
  maxOperations: number;
  onError: (error: unknown) => void;
};

export type WebSockets = {
  /** Closes each socket with 1001 as soon as nothing runs on it. What still comes is refused. */
  drain(): void;
};

/** What graphql-ws carries for each socket. */
type Connection = {
  socket: WebSocket;
  request: IncomingMessage;
  operations: SocketOperations;
  flow: FlowControl;
  /** Whether its peer has not answered the last ping. */
  isSilent: boolean;
  /** Why the message that is being handed to graphql-ws is refused, if it is. */
  excess?: Excess | undefined;
};

type Handle = (message: string) => Promise<void>;

const pingEveryMilliseconds = 12_000;
/** Messages that are handled at once beside operations: most are refused or answered at once. */
const maxOtherMessages = 100;
const goingAway = 1001;

/**
 * GraphQL over WebSocket (graphql-transport-ws). Execution is grafserv's own; its upgrade handler is not used, because
 * it listens for no socket error, so that one malformed frame ends the process, limits no frame, and tells nobody of a
 * socket before its first operation.
 */
export function serveWebSockets(options: Options): WebSockets {
  const { serv, httpServer, sockets, authenticate, frameBytes, checkJson, maxOperations, onError } = options;
  const { turns, addressOf } = options;
  const protocol = {
    noServer: true,
    maxPayload: frameBytes,
    closeTimeout: 3_000,
    autoPong: false,
    handleProtocols,
    allowSynchronousEvents: false, // what else waits has its turn between two messages, of which thousands may come at once
  };
  const webSocketServer = new WebSocketServer(protocol);
  const connections = new Set<Connection>();
  let isDraining = false;
  const execution = makeGraphQLWSConfig(serv);
  const graphql = makeServer({
    ...execution,
    jsonMessageReviver: keepNumber,
    onConnect: watchFromConnection,
    onSubscribe: beginOperation,
    onComplete: ({ extra }, _id, payload) => (extra as Connection).operations.end(payload),
  });

  httpServer.on("upgrade", (request, socket, head) => {
    nameRequest(request);
    webSocketServer.handleUpgrade(request, socket, head, open);
  });
  const heartbeat = setInterval(() => connections.forEach(ping), pingEveryMilliseconds).unref();
  httpServer.once("close", () => clearInterval(heartbeat));

  function open(socket: WebSocket, request: IncomingMessage): void {
    socket.on("error", () => {}); // a peer that breaks the protocol; ws closes the socket with the code for it
    sockets.watch(socket, anonymous);
    const operations = new SocketOperations();
    const flow = new FlowControl(socket, maxOperations + maxOtherMessages);
    const connection: Connection = { socket, request, operations, flow, isSilent: false };
    connections.add(connection);
    const closed = graphql.opened(
      {
        protocol: socket.protocol,
        send: (data) => flow.send(data),
        close: (code, reason = "") => socket.close(code, fitting(reason)),
        onMessage: (handle) => socket.on("message", (data) => void receive(connection, String(data), handle)),
        onPing: () => flow.send('{"type":"pong"}'), // without the payload, which may be of any size
      },
      connection,
    );
    socket.once("close", (code, reason) => {
      connections.delete(connection);
      operations.cancelAll();
      void closed(code, String(reason))?.catch(onError);
    });
  }

  async function receive(connection: Connection, message: string, handle: Handle): Promise<void> {
    const { socket, request, operations, flow } = connection;
    const parse = () => {
      const excess = checkJson(message, aroundVariables.ofMessage);
      const handled = excess ? refuseMessage(connection, message, { excess, handle }) : handle(message);
      operations.cancelForgotten();
      return { handled };
    };
    try {
      await flow.handle(async () => {
        const { handled } = await turns.run(() => addressOf(request), parse);
        await handled;
      });
    } catch (error) {
      fail(socket, error);
    }
    if (isDraining) closeIfIdle(connection);
  }

  async function beginOperation(...[context, id, payload]: Parameters<NonNullable<typeof execution.onSubscribe>>) {
    const { operations, socket, excess } = context.extra as Connection;
    if (operations.has(id))
      socket.close(CloseCode.SubscriberAlreadyExists, "The operation of this id has not ended yet");
    if (excess) return [tooComplex(excess.quantity, excess.limit, excess.value)];
    if (isDraining) return [refusal("UNAVAILABLE", "The server is stopping. Try again soon.")];
    const running = Object.keys(context.subscriptions).length;
    if (running > maxOperations) return [tooManyOperations(maxOperations, running)];
    // grafserv passes on what it knows of a payload, by one name.
    const args = await execution.onSubscribe?.(context, id, { ...payload, documentId: documentIdOf(payload) } as never);
    if (!args || !("contextValue" in args)) return args; // errors
    const { state } = args.contextValue as Grafast.Context;
    operations.begin({ id, payload, context, state });
    if (socket.readyState !== socket.OPEN) operations.cancelAll();
    operations.cancelForgotten();
    return args;
  }

  /**
   * Sees to it that a socket which sends no operation ends with its session too. A credential that does not work is no
   * reason to close: each operation checks it again, and its answer says what is wrong.
   */
  async function watchFromConnection({ connectionParams, extra }: Context): Promise<void> {
    const { socket, request } = extra as Connection;
    const identity = await authenticate(connectionParams, request).catch(() => anonymous);
    sockets.watch(socket, identity);
  }

  function fail(socket: WebSocket, error: unknown): void {
    if (isUnexpectedMessage(error)) {
      socket.close(CloseCode.BadRequest, "Unexpected message");
    } else {
      onError(error);
      socket.close(CloseCode.InternalServerError, "Internal server error");
    }
  }

  return {
    drain() {
      isDraining = true;
      connections.forEach(closeIfIdle);
    },
  };
}

/** Refuses a message that is too much to be parsed. Of an operation's, `beginOperation` is called before this returns. */
async function refuseMessage(
  connection: Connection,
  message: string,
  { excess, handle }: { excess: Excess; handle: Handle },
): Promise<void> {
  const standIn = standInFor(message);
  if (standIn === undefined) return connection.socket.close(CloseCode.BadRequest, "The message holds too much");
  connection.excess = excess;
  const handled = handle(standIn);
  connection.excess = undefined;
  return handled;
}

function closeIfIdle({ socket, flow }: Connection): void {
  if (flow.isIdle) socket.close(goingAway, "Server is stopping");
}

/** As much of a reason as a close frame holds: 123 bytes of UTF-8. */
function fitting(reason: string): string {
  return reason.slice(0, new TextEncoder().encodeInto(reason, new Uint8Array(123)).read);
}

function tooManyOperations(limit: number, value: number): GraphQLError {
  return refusal("LIMIT_REACHED", `At most ${limit} operations run at once over one socket.`, {
    quantity: "socketOperations",
    limit,
    value,
  });
}

/** Ends a socket whose peer did not answer the last ping: it went away without a word. */
function ping(connection: Connection): void {
  const { socket, isSilent } = connection;
  if (isSilent) {
    socket.terminate();
    return;
  }
  connection.isSilent = true;
  socket.once("pong", () => {
    connection.isSilent = false;
  });
  socket.ping();
}
