/**
 * Package: node 24
 * What: the listener that hands a connection's bytes to the HTTP parser, and `close` of the TCP server below the HTTP server.
 * Why: Node has no way to look at bytes before it parses them; its HTTP server's `close` cuts connections on which a request is on its way.
 */
import { Server as NetServer, type Server, type Socket } from "node:net";

type DataListener = (chunk: Buffer) => void;

const parserListeners = new WeakMap<Socket, DataListener>();

/** To be called when the connection comes, before anybody else listens. */
export function rememberParserListener(socket: Socket): void {
  const [listener] = socket.listeners("data");
  if (listener) parserListeners.set(socket, listener as DataListener);
}

/**
 * The listener by which a connection's data comes to Node's HTTP parser; undefined when it is not the only one, as after an
 * upgrade, when Node has given the parser away.
 */
export function parserListenerOf(socket: Socket): DataListener | undefined {
  const [listener, ...others] = socket.listeners("data");
  const known = parserListeners.get(socket);
  return others.length === 0 && listener === known ? known : undefined;
}

/** Accepts nothing more, and leaves all connections as they are. Resolves when the last has ended. */
export function stopAccepting(server: Server): Promise<void> {
  return new Promise((resolve) => NetServer.prototype.close.call(server, () => resolve()));
}
