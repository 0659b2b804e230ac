import { createServer, type IncomingMessage, type RequestListener, type Server } from "node:http";
import { rememberParserListener, stopAccepting } from "../internals/node-http.ts";
import { addConnection, type Connection, connectionOf } from "./connections.ts";
import { inTurns } from "./pipelining.ts";
import { ServedRequest, stateOf } from "./served-request.ts";

export type HttpServer = Server & {
  /** Whether `drain` was called. */
  draining: boolean;
  /** Accepts nothing more, finishes what runs, and resolves when the last connection has ended. */
  drain(): Promise<void>;
};

const headersWithinMilliseconds = 10_000;
const requestWithinMilliseconds = 30_000;
/** Longer than load balancers keep theirs (60 s is usual), so that they end a connection and never meet a closed one. */
const idleMilliseconds = 65_000;
/** A response whose client takes nothing for so long is given up. Event streams send something every 12 s. */
const stalledMilliseconds = 60_000;

const graceMilliseconds = 300;
const stopWithinMilliseconds = 8_000;

/**
 * An HTTP server on which a slow client holds nothing for long, and which stops without failing a request.
 * @param mayUpgrade Which requests may become something else than HTTP. All others are answered as they are.
 */
export function createHttpServer(
  listener: RequestListener,
  mayUpgrade: (request: IncomingMessage) => boolean = () => false,
): HttpServer {
  const connections = new Set<Connection>();
  const server = createServer({
    IncomingMessage: ServedRequest,
    headersTimeout: headersWithinMilliseconds,
    requestTimeout: requestWithinMilliseconds,
    connectionsCheckingInterval: 1_000,
    keepAliveTimeout: idleMilliseconds,
    shouldUpgradeCallback(request) {
      toOriginForm(request);
      return mayUpgrade(request);
    },
  });
  server.timeout = stalledMilliseconds;
  server.on("connection", (socket) => {
    rememberParserListener(socket);
    const connection = addConnection(socket);
    connections.add(connection);
    socket.on("close", () => connections.delete(connection));
  });
  const serveInTurns = inTurns(listener);
  server.on("request", (request, response) => {
    const connection = connectionOf(request.socket) ?? {}; // none is known of one that has closed already
    const previous = connection.lastResponse;
    connection.lastResponse = response;
    request.state.connection = connection;
    response.on("close", () => {
      if (connection.lastResponse === response) connection.lastResponse = undefined;
    });
    if (drained.draining) response.shouldKeepAlive = false;
    toOriginForm(request);
    if (previous) serveInTurns(request, response);
    else listener(request, response);
  });

  const drained: HttpServer = Object.assign(server, {
    draining: false,
    async drain() {
      drained.draining = true;
      // Not http's own close: it cuts idle connections at once, and a request may be on its way on any of them. Busy
      // clients learn of the end by `connection: close`; the rest has been silent for some time when it is cut.
      const closed = stopAccepting(server);
      for (const { lastResponse: response } of connections) {
        if (response && !response.headersSent) response.shouldKeepAlive = false;
      }
      const cutIdle = setTimeout(() => {
        server.closeIdleConnections();
        cutIdle.refresh();
      }, graceMilliseconds);
      const cutAll = setTimeout(() => server.closeAllConnections(), stopWithinMilliseconds);
      await closed;
      clearTimeout(cutIdle);
      clearTimeout(cutAll);
      server.close(() => {}); // ends http's own timer
    },
  });
  return drained;
}

/** Leaves of a target that may be absolute its path and query, so that each path has one spelling. */
function toOriginForm(request: IncomingMessage): void {
  const target = request.url as string;
  if (target.startsWith("/")) return;
  const [absolute = "", authority] = /^https?:\/\/([^/?#]*)/i.exec(target) ?? [];
  stateOf(request).targetAuthority = authority;
  const path = target.slice(absolute.length);
  request.url = path.startsWith("/") ? path : `/${path}`;
}
