import type { Socket } from "node:net";
import { parserListenerOf } from "../../internals/node-http.ts";
import { responseOf } from "../connections.ts";
import type { AdmissionControl } from "./admission-control.ts";
import { type PlainRequest, readPlainRequest } from "./plain-request.ts";
import type { Refusal } from "./refusals.ts";

type Options = {
  admission: AdmissionControl;
  refusalFor: (origin: string | undefined) => Refusal;
  /** Has a refusal sent, a little later. */
  soon: (send: () => void) => void;
  /** While it is, each answer has to say that it is the connection's last. */
  isDraining: () => boolean;
};

/**
 * Rejects repeat requests before HTTP parsing on connections on which a request was rejected, while overload lasts: that takes
 * two fifths of the CPU of parsing the request and making a response. Nothing is guessed: any request but one of the plainest
 * form goes to the parser, and so does all that follows it.
 */
export function watchRefusedConnections({
  admission,
  refusalFor,
  soon,
  isDraining,
}: Options): (socket: Socket) => void {
  return (socket) => {
    const parse = parserListenerOf(socket);
    if (parse && !socket.destroyed) watch(socket, parse);
  };

  function watch(socket: Socket, parse: (chunk: Buffer) => void): void {
    /** Whether the parser is known to have seen whole requests and no more: it may have part of one that came before us. */
    let isBetweenRequests = false;
    let refusal: Refusal | undefined;
    standBefore();

    function standBefore(): void {
      socket.on("data", receive); // Node's server notices, and has data come by this event from now on
      socket.off("data", parse);
    }

    function stepAside(): void {
      socket.on("data", parse);
      socket.off("data", receive);
    }

    function receive(chunk: Buffer): void {
      const isAnswered = !refusal && !responseOf(socket) && !socket.writableNeedDrain;
      const request = isAnswered && admission.isOverloaded && !isDraining() ? readPlainRequest(chunk) : undefined;
      if (!request) leave(chunk);
      else if (isBetweenRequests && !admission.hasFreePermit) refuse(request);
      else pass(chunk, request);
    }

    function refuse({ origin }: PlainRequest): void {
      admission.reject();
      refusal = refusalFor(origin);
      soon(send);
    }

    function send(): void {
      if (refusal && socket.writable) {
        if (isDraining()) socket.end(refusal.lastBytes);
        else socket.write(refusal.bytes);
      }
      refusal = undefined;
    }

    /** The parser's listener is in its place meanwhile: an upgrade takes it away, and the connection is not ours any more. */
    function pass(chunk: Buffer, request: PlainRequest): void {
      stepAside();
      parse(chunk);
      if (!parserListenerOf(socket)) return;
      standBefore();
      isBetweenRequests ||= cameOut(request);
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
      stepAside();
      parse(chunk);
    }
  }
}
