import type { IncomingMessage, Server } from "node:http";
import { type GrafservBase, makeGraphQLWSConfig } from "grafserv";
import type { GraphQLError } from "graphql";
import { CloseCode, type Context, handleProtocols, makeServer } from "graphql-ws";
import { type WebSocket, WebSocketServer } from "ws";
import { anonymous, type RequestIdentity } from "./auth/request-identity.ts";
import type { SocketRegistry } from "./auth/socket-registry.ts";
import { refusal } from "./limits/refusal.ts";
import { completedOperation, SocketOperations } from "./socket-operations.ts";

type Options = {
  serv: GrafservBase & { shouldHandleUpgrade(request: IncomingMessage, socket: unknown, head: unknown): boolean };
  httpServer: Server;
  sockets: SocketRegistry;
  /** Who the connection parameters, or the headers of the upgrade, speak for. */
  authenticate: (parameters: Context["connectionParams"], request: IncomingMessage) => Promise<RequestIdentity>;
  frameBytes: number;
  /** Operations that one socket may have under way. */
  mostOperations: number;
  onError: (error: unknown) => void;
};

/** What graphql-ws carries for each socket. */
type Extra = { socket: WebSocket; request: IncomingMessage; operations: SocketOperations };

const pingEveryMilliseconds = 12_000;

/**
 * GraphQL over WebSocket (graphql-transport-ws). Execution is grafserv's own; its upgrade handler is not used, because
 * it listens for no socket error, so that one malformed frame ends the process, limits no frame, and tells nobody of a
 * socket before its first operation.
 */
export function serveWebSockets(options: Options): void {
  const { serv, httpServer, sockets, authenticate, frameBytes, mostOperations, onError } = options;
  const protocol = { noServer: true, maxPayload: frameBytes, closeTimeout: 3_000, handleProtocols };
  const webSocketServer = new WebSocketServer(protocol);
  const execution = makeGraphQLWSConfig(serv);
  const graphql = makeServer({
    ...execution,
    onConnect: watchFromConnection,
    onSubscribe: beginOperation,
    onComplete: ({ extra }, id) => (extra as Extra).operations.end(id),
  });

  httpServer.on("upgrade", (request, socket, head) => {
    if (!serv.shouldHandleUpgrade(request, socket, head)) return socket.destroy();
    webSocketServer.handleUpgrade(request, socket, head, open);
  });
  const heartbeat = setInterval(() => webSocketServer.clients.forEach(ping), pingEveryMilliseconds).unref();
  httpServer.once("close", () => clearInterval(heartbeat));

  function open(socket: WebSocket, request: IncomingMessage): void {
    socket.on("error", () => {}); // a peer that breaks the protocol; ws closes the socket with the code for it
    sockets.watch(socket, anonymous);
    const operations = new SocketOperations();
    const closed = graphql.opened(
      {
        protocol: socket.protocol,
        send: (data) => send(socket, data),
        close: (code, reason) => socket.close(code, reason),
        onMessage: (handle) =>
          socket.on("message", (data) => {
            const message = String(data);
            const completed = completedOperation(message);
            if (completed !== undefined) operations.cancel(completed);
            handle(message).catch((error) => fail(socket, error));
          }),
      },
      { socket, request, operations } satisfies Extra,
    );
    socket.once("close", (code, reason) => {
      operations.cancelAll();
      void closed(code, String(reason))?.catch(onError);
    });
  }

  async function beginOperation(...[context, id, payload]: Parameters<NonNullable<typeof execution.onSubscribe>>) {
    const running = Object.keys(context.subscriptions).length;
    if (running > mostOperations) return [tooManyOperations(mostOperations, running)];
    const args = await execution.onSubscribe?.(context, id, payload);
    if (!args || !("contextValue" in args)) return args; // errors
    const { operations, socket } = context.extra as Extra;
    operations.begin(id, (args.contextValue as Grafast.Context).pgSettings as object);
    const isOver = !(id in context.subscriptions) || socket.readyState !== socket.OPEN;
    if (isOver) operations.cancel(id);
    return args;
  }

  /**
   * Sees to it that a socket which sends no operation ends with its session too. A credential that does not work is no
   * reason to close: each operation checks it again, and its answer says what is wrong.
   */
  async function watchFromConnection({ connectionParams, extra }: Context): Promise<void> {
    const { socket, request } = extra as Extra;
    const identity = await authenticate(connectionParams, request).catch(() => anonymous);
    sockets.watch(socket, identity);
  }

  function fail(socket: WebSocket, error: unknown): void {
    onError(error);
    socket.close(CloseCode.InternalServerError, "Internal server error");
  }
}

function tooManyOperations(limit: number, value: number): GraphQLError {
  return refusal("LIMIT_REACHED", `At most ${limit} operations run at once over one socket.`, {
    quantity: "socketOperations",
    limit,
    value,
  });
}

const silent = new WeakSet<WebSocket>();

/** Ends a socket whose peer did not answer the last ping: it went away without a word. */
function ping(socket: WebSocket): void {
  if (silent.has(socket)) {
    socket.terminate();
  } else {
    silent.add(socket);
    socket.once("pong", () => silent.delete(socket));
    socket.ping();
  }
}

function send(socket: WebSocket, data: string): Promise<void> {
  if (socket.readyState !== socket.OPEN) return Promise.resolve();
  return new Promise((resolve, reject) => socket.send(data, (error) => (error ? reject(error) : resolve())));
}
