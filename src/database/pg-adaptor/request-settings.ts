import type { RequestState } from "../../shared/request-state.ts";

/**
 * Grafast's `pgSettings` of a request: its claims as they are set in the database, and with them the state of the request,
 * which belongs to none of them. Grafast hands this very object to the adaptor with each statement; AsyncLocalStorage would
 * tell the same for a price on every promise.
 */
export class RequestSettings {
  [claim: string]: string | undefined;
  readonly #state: RequestState;

  constructor(claims: Readonly<Record<string, string>>, state: RequestState) {
    this.#state = state;
    Object.assign(this, claims);
  }

  /** Undefined for what no request has asked for, such as introspection. */
  static stateOf(settings: object | null | undefined): RequestState | undefined {
    return settings && #state in settings ? settings.#state : undefined;
  }
}
