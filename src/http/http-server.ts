import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { rememberParserListener, stopAccepting } from "../internals/node-http.ts";
import { inTurns } from "./pipelining.ts";

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

/** The answer to a connection's last request, until it is sent. */
const lastResponse = Symbol("last response");
type AnsweringSocket = Socket & { [lastResponse]?: ServerResponse | undefined };

/** What is being answered on a connection; of several requests that were sent at once, the last. */
export function responseOf(socket: AnsweringSocket): ServerResponse | undefined {
  return socket[lastResponse];
}

/**
 * An HTTP server on which a slow client holds nothing for long, and which stops without failing a request.
 * @param mayUpgrade Which requests may become something else than HTTP. All others are answered as they are.
 */
export function createHttpServer(
  listener: RequestListener,
  mayUpgrade: (request: IncomingMessage) => boolean = () => false,
): HttpServer {
  const sockets = new Set<AnsweringSocket>();
  const server = createServer({
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
  server.on("connection", (socket: AnsweringSocket) => {
    rememberParserListener(socket);
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  const serveInTurns = inTurns(listener);
  server.on("request", (request, response) => {
    const socket: AnsweringSocket = request.socket;
    const previous = socket[lastResponse];
    socket[lastResponse] = response;
    response.on("close", () => {
      if (socket[lastResponse] === response) socket[lastResponse] = undefined;
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
      for (const { [lastResponse]: response } of sockets) {
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

const targetAuthority = Symbol("target authority");
type TargetedRequest = IncomingMessage & { [targetAuthority]?: string | undefined };

/** The host that an absolute target names (RFC 9112, 3.2.2): it stands above the Host line. */
export function targetAuthorityOf(request: TargetedRequest): string | undefined {
  return request[targetAuthority];
}

/** Leaves of a target that may be absolute its path and query, so that each path has one spelling. */
function toOriginForm(request: TargetedRequest): void {
  const target = request.url as string;
  if (target.startsWith("/")) return;
  const [absolute = "", authority] = /^https?:\/\/([^/?#]*)/i.exec(target) ?? [];
  request[targetAuthority] = authority;
  const path = target.slice(absolute.length);
  request.url = path.startsWith("/") ? path : `/${path}`;
}
