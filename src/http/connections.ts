import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";

/** Those of one connection that have been begun in this turn, and those that wait. */
export type PipelinedRequests = { begun: number; waiting: (() => void)[]; hasPaused: boolean };

/** What is known of an open connection. */
export type Connection = {
  /** The answer to its last request, until it is sent. */
  lastResponse?: ServerResponse | undefined;
  /** Requests that were sent without waiting for answers, while there are any. */
  pipelined?: PipelinedRequests | undefined;
  /** What its requests are counted by, once that has been asked. */
  countedAddress?: string;
};

const connections = new Map<Socket, Connection>();

/** To be called when it comes. It is forgotten when it closes. */
export function addConnection(socket: Socket): Connection {
  const connection: Connection = {};
  connections.set(socket, connection);
  socket.on("close", () => connections.delete(socket));
  return connection;
}

export function connectionOf(socket: Socket): Connection | undefined {
  return connections.get(socket);
}

/** What is being answered on a connection; of several requests that were sent at once, the last. */
export function responseOf(socket: Socket): ServerResponse | undefined {
  return connections.get(socket)?.lastResponse;
}
