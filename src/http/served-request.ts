import { IncomingMessage } from "node:http";
import { createRequestState, type RequestState } from "../shared/request-state.ts";
import type { Connection } from "./connections.ts";

declare module "../shared/request-state.ts" {
  interface RequestState {
    /** Undefined for an operation of a WebSocket. */
    connection?: Connection | undefined;
    /** The host that an absolute target names (RFC 9112, 3.2.2): it stands above the Host line. */
    targetAuthority?: string | undefined;
  }
}

/** What Node's HTTP server makes of each request here, so that its state travels with it, through Express and grafserv too. */
export class ServedRequest extends IncomingMessage {
  readonly state: RequestState = createRequestState();
}

/** Every request of this server is a ServedRequest; the types of libraries do not say so. */
export function stateOf(request: IncomingMessage): RequestState {
  return (request as ServedRequest).state;
}
