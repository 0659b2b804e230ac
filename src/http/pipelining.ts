import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";

/** Of requests that come at once so many are begun at once: more than clients of today send before they are answered. */
const mostAtOnce = 8;
/** So many that wait, and no more is read before all of them have begun. */
const mostWaiting = 100;

type Line = { begun: number; waiting: (() => void)[]; hasPaused: boolean };
const lineKey = Symbol("line");
type Connection = IncomingMessage["socket"] & { [lineKey]?: Line | undefined };

/**
 * Begins requests that were sent on one connection without waiting for answers (pipelining): the first few at once, the others
 * one by one, each in a turn of its own of the event loop. What is read at once has room for two thousand, and Node hands
 * over all of them without a pause.
 */
export function inTurns(listener: RequestListener) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    const socket: Connection = request.socket;
    const line = lineOf(socket);
    line.begun += 1;
    if (line.begun <= mostAtOnce) {
      listener(request, response);
      return;
    }
    line.waiting.push(() => listener(request, response));
    if (line.waiting.length !== mostWaiting) return;
    line.hasPaused = true;
    socket.pause();
  };
}

function lineOf(socket: Connection): Line {
  const known = socket[lineKey];
  if (known) return known;
  const line: Line = { begun: 0, waiting: [], hasPaused: false };
  socket[lineKey] = line;
  setImmediate(beginNext, socket, line);
  return line;
}

function beginNext(socket: Connection, line: Line): void {
  const begin = socket.destroyed ? undefined : line.waiting.shift();
  if (begin) {
    begin();
    setImmediate(beginNext, socket, line);
    return;
  }
  socket[lineKey] = undefined;
  if (line.hasPaused && !socket.destroyed) socket.resume();
}
