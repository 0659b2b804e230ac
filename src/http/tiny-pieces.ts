import type { IncomingMessage } from "node:http";

/** Programs that write JSON piece by piece send some hundreds; from here on pieces have to have a size. */
const piecesOfAnySize = 2_000;
const minBytes = 32;

/**
 * Cuts a connection whose request comes in ever so many chunks of a byte or two. Node hands over each by itself, and all that are
 * there at once: 600 kB of them hold the event loop for 100 ms. Nothing but the end of the connection keeps it from reading on.
 * @param answer Sent before
 */
export function cutTinyPieces(request: IncomingMessage, answer: () => void): void {
  if (request.headers["transfer-encoding"] === undefined) return;
  const { push } = request;
  let pieces = 0;
  let bytes = 0;
  request.push = (piece: Buffer | null, encoding?: BufferEncoding) => {
    pieces += 1;
    bytes += piece?.length ?? 0;
    if (pieces > piecesOfAnySize && bytes < pieces * minBytes && !request.socket.destroyed) {
      answer();
      request.socket.destroy();
    }
    return push.call(request, piece, encoding);
  };
}
