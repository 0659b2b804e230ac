import type { ClientBase } from "pg";
import { sendCancelRequest } from "./cancel-request.ts";

/**
 * Whoever waits for an answer. Says once that they have gone away, as an AbortSignal would, which takes three times as long
 * to make, to listen to and to let go of, for every statement.
 */
export class Asker {
  #listeners: (() => void)[] = [];
  #isGone = false;
  #reason: Error | undefined;

  get isGone(): boolean {
    return this.#isGone;
  }

  /** What ends whatever still runs for them. */
  get reason(): Error {
    return this.#reason ?? new CancelledError();
  }

  /** @param reason Told in the place of PostgreSQL's own error, to an asker who has been sent away and still listens. */
  leave(reason?: Error): void {
    if (this.#isGone) return;
    this.#isGone = true;
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

const askerKey = Symbol("asker");
type AskedFor = { [askerKey]?: Asker };

/** Everything that runs with these very settings is cancelled, or not begun, once the asker has gone. */
export function runFor(asker: Asker, pgSettings: object): void {
  (pgSettings as AskedFor)[askerKey] = asker;
}

export function askerOf(pgSettings: object): Asker | undefined {
  return (pgSettings as AskedFor)[askerKey];
}

/** For what is no SQL, or not the request's own: it does not begin once whoever asked has gone, or been sent away. */
export function throwIfGone({ pgSettings }: { pgSettings?: object | null | undefined }): void {
  const asker = pgSettings && askerOf(pgSettings);
  if (asker?.isGone) throw asker.reason;
}

/** Whoever asked has gone away. The SQLSTATE is the one with which PostgreSQL ends a statement that is cancelled. */
export class CancelledError extends Error {
  readonly code = "57014";

  constructor() {
    super("Whoever asked has gone away.");
    this.name = "CancelledError";
  }
}

/** What a statement's failure is to its asker: of one that was cancelled for them, the reason why. */
export function toAskersError(error: unknown, asker: Asker | undefined): unknown {
  return asker?.isGone && (error as { code?: string }).code === "57014" ? asker.reason : error;
}

type Options = { asker: Asker; client: ClientBase; isRunning: () => boolean };

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
    options.asker.onLeave(this.#cancel);
  }

  throwIfGone(): void {
    if (this.#options.asker.isGone) throw this.#options.asker.reason;
  }

  settled(): Promise<void> | undefined {
    return this.#cancelling;
  }

  /** Nothing more will run that could be cancelled. */
  end(): void {
    this.#options.asker.offLeave(this.#cancel);
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
