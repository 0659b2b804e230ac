import type { ClientBase } from "pg";
import { sendCancelRequest } from "./cancel-request.ts";

const signals = new WeakMap<object, AbortSignal>();

/** Everything that runs with these very settings is cancelled, or not begun, once the signal says so. */
export function cancelWith(pgSettings: object, signal: AbortSignal): void {
  signals.set(pgSettings, signal);
}

export function cancellationSignal(pgSettings: object): AbortSignal | undefined {
  return signals.get(pgSettings);
}

/** Whoever asked has gone away. The SQLSTATE is the one with which PostgreSQL ends a statement that is cancelled. */
export class CancelledError extends Error {
  readonly code = "57014";

  constructor() {
    super("Whoever asked has gone away.");
    this.name = "CancelledError";
  }
}

type Options = { signal: AbortSignal; client: ClientBase; isRunning: () => boolean };

const firstPauseMilliseconds = 20;
const longestPauseMilliseconds = 1_000;

/**
 * Cancels what runs on one connection while one holder has it. PostgreSQL cancels whatever a connection is doing when
 * the request arrives, so the holder keeps the connection until every request of ours has been dealt with (`settled`).
 */
export class Cancellation implements Disposable {
  readonly #options: Options;
  #cancelling: Promise<void> | undefined;
  /** A cancel request may still arrive: nobody may use the connection any more. */
  isUncertain = false;

  constructor(options: Options) {
    this.#options = options;
    options.signal.addEventListener("abort", this.#cancel);
  }

  throwIfGone(): void {
    if (this.#options.signal.aborted) throw new CancelledError();
  }

  async settled(): Promise<void> {
    await this.#cancelling;
  }

  [Symbol.dispose](): void {
    this.#options.signal.removeEventListener("abort", this.#cancel);
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
