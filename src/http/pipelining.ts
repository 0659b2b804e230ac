import type { RequestListener, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { Connection, PipelinedRequests } from "./connections.ts";
import type { ServedRequest } from "./served-request.ts";

/** Of requests that come at once so many are begun at once: more than clients of today send before they are answered. */
const maxBegun = 8;
/** So many that wait, and no more is read before all of them have begun. */
const maxWaiting = 100;

/**
 * Begins requests that were sent on one connection without waiting for answers (pipelining): the first few at once, the others
 * one by one, each in a turn of its own of the event loop. What is read at once has room for two thousand, and Node hands
 * over all of them without a pause.
 */
export function inTurns(listener: RequestListener) {
  return (request: ServedRequest, response: ServerResponse<ServedRequest>): void => {
    const { socket, state } = request;
    const connection: Connection = state.connection ?? {};
    const pipelined = pipelinedOn(connection, socket);
    pipelined.begun += 1;
    if (pipelined.begun <= maxBegun) {
      listener(request, response);
      return;
    }
    pipelined.waiting.push(() => listener(request, response));
    if (pipelined.waiting.length !== maxWaiting) return;
    pipelined.hasPaused = true;
    socket.pause();
  };
}

function pipelinedOn(connection: Connection, socket: Socket): PipelinedRequests {
  if (connection.pipelined) return connection.pipelined;
  connection.pipelined = { begun: 0, waiting: [], hasPaused: false };
  setImmediate(beginNext, connection, socket);
  return connection.pipelined;
}

function beginNext(connection: Connection, socket: Socket): void {
  const { pipelined } = connection;
  const begin = socket.destroyed ? undefined : pipelined?.waiting.shift();
  if (begin) {
    begin();
    setImmediate(beginNext, connection, socket);
    return;
  }
  connection.pipelined = undefined;
  if (pipelined?.hasPaused && !socket.destroyed) socket.resume();
}
