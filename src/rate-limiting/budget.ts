import { QuintetError } from "../errors/errors.ts";
import { TokenBucket } from "./token-bucket.ts";

/** What one caller may use of one server. */
export type Allowance = {
  /** Seconds of database connections, in a minute. */
  seconds: number;
  /** What the database sends, in a minute. */
  bytes: number;
  /** At once. */
  connections: number;
};

/** Of what there may be too much; docs/errors.md explains each. */
export type RatedQuantity = keyof Allowance | "operations" | "exports";

const longMilliseconds = 250;

/** A statement that waits until its caller may hold another connection. */
export type Waiting = { since: number; begin: () => void; giveUp: (error: Error) => void };

/** What one caller has left: an account, or the address of those who have not signed in. */
export class Budget {
  readonly allowance: Allowance;
  readonly seconds: TokenBucket;
  readonly bytes: TokenBucket;
  /** Operations that run. */
  operations = 0;
  /** Those of them that are exports. */
  exports = 0;
  /** Since when each of its connections is held, the longest first. */
  readonly held: number[] = [];
  readonly waiting: Waiting[] = [];

  constructor(allowance: Allowance, now: number) {
    this.allowance = allowance;
    this.seconds = new TokenBucket(allowance.seconds, now);
    this.bytes = new TokenBucket(allowance.bytes, now);
  }

  /** Why nothing may begin now. It takes neither parsing nor a statement to know. */
  refusal(now: number): QuintetError | undefined {
    if (this.seconds.level(now) <= 0) return this.#overdrawn("seconds", now);
    if (this.bytes.level(now) <= 0) return this.#overdrawn("bytes", now);
    return undefined;
  }

  #overdrawn(quantity: "seconds" | "bytes", now: number): QuintetError {
    return tooManyRequests(quantity, this.allowance[quantity], this[quantity].secondsUntilRefilled(now));
  }

  /** That it holds. */
  get connections(): number {
    return this.held.length;
  }

  /**
   * Fewer the more of the budget is spent, but always one: a burst is served quickly, and a sustained load does not crowd out others. And two
   * while a statement of it takes long: a report leaves room for what is quick, and no more of its kind.
   */
  connectionsNow(now: number): number {
    const { connections } = this.allowance;
    const ofBudget = Math.max(1, Math.ceil((connections * this.seconds.level(now)) / this.seconds.capacity));
    return now - (this.held[0] ?? now) > longMilliseconds ? Math.min(2, ofBudget) : ofBudget;
  }

  /** Whether it is known without it what its caller may do: it is as good as new, or good enough. */
  isForgettable(now: number): boolean {
    return this.operations + this.connections + this.waiting.length === 0 && this.refusal(now) === undefined;
  }
}

/** Over HTTP with status 429 and Retry-After; everywhere with the seconds in `extensions`. */
export function tooManyRequests(quantity: RatedQuantity, limit: number, seconds = 1): QuintetError {
  const retryAfterSeconds = Math.max(1, Math.ceil(seconds));
  return new QuintetError("TOO_MANY_REQUESTS", `${sentenceOf[quantity]} Try again in ${retryAfterSeconds} s.`, {
    extensions: { quantity, limit, retryAfterSeconds },
    headers: { "retry-after": String(retryAfterSeconds) },
  });
}

const sentenceOf: Record<RatedQuantity, string> = {
  seconds: "Your requests have used the time that they may use in a minute.",
  bytes: "Your requests have read as much as they may in a minute.",
  operations: "As many of your operations run as may run at once.",
  connections: "Your operations wait for each other.",
  exports: "As many exports run as may run at once.",
};
