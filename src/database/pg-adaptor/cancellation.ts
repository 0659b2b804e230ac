import type { ClientBase } from "pg";
import type { RequestState } from "../../shared/request-state.ts";
import { sendCancelRequest } from "./cancel-request.ts";

declare module "../../shared/request-state.ts" {
  interface RequestState {
    /** Cancels what runs for the request, and keeps what has not begun from beginning. */
    clientConnection?: ClientConnection;
  }
}

/**
 * The client that waits for an answer, as a cancellation token: it closes once, when the client disconnects or the deadline
 * passes. An AbortSignal would do the same, but takes three times as long to create, listen to and release, for every statement.
 */
export class ClientConnection {
  #listeners: (() => void)[] = [];
  #isClosed = false;
  #reason: Error | undefined;

  get isClosed(): boolean {
    return this.#isClosed;
  }

  /** The error with which what still runs ends. */
  get reason(): Error {
    return this.#reason ?? new CancelledError();
  }

  /** @param reason Replaces PostgreSQL's own error, for a client that is still connected. */
  close(reason?: Error): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#reason = reason;
    for (const listener of this.#listeners) listener();
  }

  onClose(listener: () => void): void {
    this.#listeners.push(listener);
  }

  offClose(listener: () => void): void {
    this.#listeners = this.#listeners.filter((each) => each !== listener);
  }
}

/** For work other than the request's own SQL: it does not begin once the request has been cancelled. */
export function throwIfCancelled({ clientConnection }: RequestState): void {
  if (clientConnection?.isClosed) throw clientConnection.reason;
}

/** The client has disconnected. The SQLSTATE is the one with which PostgreSQL ends a statement that is cancelled. */
export class CancelledError extends Error {
  readonly code = "57014";

  constructor() {
    super("The client has disconnected.");
    this.name = "CancelledError";
  }
}

/** The error that the client is told: of a statement that was cancelled, the reason why. */
export function toClientError(error: unknown, clientConnection: ClientConnection | undefined): unknown {
  return clientConnection?.isClosed && (error as { code?: string }).code === "57014" ? clientConnection.reason : error;
}

type Options = { clientConnection: ClientConnection; client: ClientBase; isRunning: () => boolean };

const firstPauseMilliseconds = 20;
const longestPauseMilliseconds = 1_000;

/**
 * Cancels what runs on one connection while one holder has it. PostgreSQL cancels whatever a connection is doing when
 * the request arrives, so the holder keeps the connection until every request of ours has been dealt with (`settled`).
 */
export class Cancellation {
  readonly #options: Options;
  #cancelling: Promise<void> | undefined;
  /** A cancel request may still arrive: nobody may use the connection any more. */
  isUncertain = false;

  constructor(options: Options) {
    this.#options = options;
    options.clientConnection.onClose(this.#cancel);
  }

  throwIfCancelled(): void {
    if (this.#options.clientConnection.isClosed) throw this.#options.clientConnection.reason;
  }

  settled(): Promise<void> | undefined {
    return this.#cancelling;
  }

  /** Nothing more will run that could be cancelled. */
  end(): void {
    this.#options.clientConnection.offClose(this.#cancel);
  }

  #cancel = (): void => {
    this.#cancelling = this.#cancelUntilIdle().catch(() => {
      this.isUncertain = true;
    });
  };

  /** A request that arrives before its statement is lost, so one is not always enough. */
  async #cancelUntilIdle(): Promise<void> {
    const { client, isRunning } = this.#options;
    for (let pause = firstPauseMilliseconds; isRunning(); pause = Math.min(pause * 2, longestPauseMilliseconds)) {
      await sendCancelRequest(client);
      for (let waited = 0; waited < pause && isRunning(); waited += 5) await new Promise((wake) => setTimeout(wake, 5));
    }
  }
}
