import type { Socket } from "node:net";
import { responseOf } from "../http-server.ts";
import type { Gate } from "./gate.ts";
import { type PlainRequest, readPlainRequest } from "./plain-request.ts";
import type { Refusal } from "./refusals.ts";

type Options = {
  gate: Gate;
  refusalFor: (origin: string | undefined) => Refusal;
  /** Has a refusal sent, a little later. */
  soon: (send: () => void) => void;
  /** While it is, each answer has to say that it is the connection's last. */
  isDraining: () => boolean;
};

type Receive = (chunk: Buffer) => void;

/**
 * Stands before the HTTP parser of connections on which a request was refused, for as long as overload lasts: whoever
 * comes again at once is refused for a third of what it takes to parse the request and make a response. Nothing is
 * guessed: a request that is not the plainest there is goes to the parser, and so does all that comes after it.
 */
export function watchRefusedConnections({ gate, refusalFor, soon, isDraining }: Options): (socket: Socket) => void {
  const watched = new WeakSet<Socket>();

  return (socket) => {
    const listeners = socket.listeners("data") as Receive[];
    if (listeners.length !== 1 || socket.destroyed || watched.has(socket)) return;
    const [parse] = listeners as [Receive];
    watched.add(socket);
    socket.on("data", receive); // Node's server notices, and has data come by this event from now on
    socket.off("data", parse);

    /** Whether the parser is known to have seen whole requests and no more: it may have part of one that came before us. */
    let isBetweenRequests = false;
    let refusal: Refusal | undefined;

    function receive(chunk: Buffer): void {
      const isAnswered = !refusal && !responseOf(socket) && !socket.writableNeedDrain;
      const request = isAnswered && gate.isOverloaded && !isDraining() ? readPlainRequest(chunk) : undefined;
      if (!request) leave(chunk);
      else if (isBetweenRequests && !gate.hasRoom) refuse(request);
      else pass(chunk, request);
    }

    function pass(chunk: Buffer, request: PlainRequest): void {
      parse(chunk);
      isBetweenRequests ||= cameOut(request);
    }

    function refuse({ origin }: PlainRequest): void {
      gate.turnAway();
      refusal = refusalFor(origin);
      soon(send);
    }

    function send(): void {
      if (refusal && socket.writable) socket.write(refusal.bytes);
      refusal = undefined;
    }

    /**
     * Whether the parser has just made a whole request of the bytes, and has none left: a request with a body of this
     * length is whole only when its head ends where this one's does.
     */
    function cameOut({ length }: PlainRequest): boolean {
      const request = responseOf(socket)?.req;
      return request?.complete === true && Number(request.headers["content-length"] ?? 0) === length;
    }

    function leave(chunk: Buffer): void {
      send();
      socket.on("data", parse);
      socket.off("data", receive);
      watched.delete(socket);
      parse(chunk);
    }
  };
}
