import type { ClientBase } from "pg";
import { sendCancelRequest } from "./cancel-request.ts";

/**
 * Whoever waits for an answer. Says once that they have gone away, as an AbortSignal would, which takes three times as long
 * to make, to listen to and to let go of, for every statement.
 */
export class ClientConnection {
  #listeners: (() => void)[] = [];
  #isClosed = false;
  #reason: Error | undefined;

  get isClosed(): boolean {
    return this.#isClosed;
  }

  /** What ends whatever still runs for them. */
  get reason(): Error {
    return this.#reason ?? new CancelledError();
  }

  /** @param reason Told in the place of PostgreSQL's own error, to a client that has been sent away and still listens. */
  leave(reason?: Error): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#reason = reason;
    for (const listener of this.#listeners) listener();
  }

  onLeave(listener: () => void): void {
    this.#listeners.push(listener);
  }

  offLeave(listener: () => void): void {
    this.#listeners = this.#listeners.filter((each) => each !== listener);
  }
}

const clientConnectionKey = Symbol("clientConnection");
type AskedFor = { [clientConnectionKey]?: ClientConnection };

/** Everything that runs with these very settings is cancelled, or not begun, once the client has gone. */
export function runFor(clientConnection: ClientConnection, pgSettings: object): void {
  (pgSettings as AskedFor)[clientConnectionKey] = clientConnection;
}

export function clientConnectionOf(pgSettings: object): ClientConnection | undefined {
  return (pgSettings as AskedFor)[clientConnectionKey];
}

/** For what is no SQL, or not the request's own: it does not begin once whoever asked has gone, or been sent away. */
export function throwIfGone({ pgSettings }: { pgSettings?: object | null | undefined }): void {
  const clientConnection = pgSettings && clientConnectionOf(pgSettings);
  if (clientConnection?.isClosed) throw clientConnection.reason;
}

/** Whoever asked has gone away. The SQLSTATE is the one with which PostgreSQL ends a statement that is cancelled. */
export class CancelledError extends Error {
  readonly code = "57014";

  constructor() {
    super("Whoever asked has gone away.");
    this.name = "CancelledError";
  }
}

/** What a statement's failure is to its client: of one that was cancelled for them, the reason why. */
export function toAskersError(error: unknown, clientConnection: ClientConnection | undefined): unknown {
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
    options.clientConnection.onLeave(this.#cancel);
  }

  throwIfGone(): void {
    if (this.#options.clientConnection.isClosed) throw this.#options.clientConnection.reason;
  }

  settled(): Promise<void> | undefined {
    return this.#cancelling;
  }

  /** Nothing more will run that could be cancelled. */
  end(): void {
    this.#options.clientConnection.offLeave(this.#cancel);
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
