/**
 * What is known of one request, from its first byte to its last statement; of a WebSocket, of each of its operations. A room
 * declares its part where it fills it in (`declare module`), so that one typed object passes through rooms that import
 * nothing of each other. ARCHITECTURE.md, "The state of a request", lists the parts.
 */
export interface RequestState {
  /** `performance.now()` when it came. */
  readonly startedAt: number;
}

declare global {
  namespace Grafast {
    /** What plans and plugins find in `context()`. */
    interface Context {
      state: RequestState;
    }
    /** What grafserv knows of a request; the state is given to it, or made with the first question about a socket's operation. */
    interface RequestContext {
      state?: RequestState;
    }
  }
}

/** With all members from the start: an object to which ten are added is moved in memory several times. */
export function createRequestState(): RequestState {
  return {
    startedAt: performance.now(),
    connection: undefined,
    targetAuthority: undefined,
    permit: undefined,
    id: undefined,
    headers: undefined,
    traceContext: undefined,
    identity: undefined,
    refusedCredential: undefined,
    clientConnection: undefined,
    meter: undefined,
    cost: undefined,
    operation: undefined,
  };
}
