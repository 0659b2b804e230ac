import { QuintetError } from "../errors/errors.ts";
import type { RequestState } from "../shared/request-state.ts";
import type { Budget, RatedQuantity } from "./budget.ts";
import type { ConnectionPermits } from "./connection-permits.ts";
import type { EventLoopTurns } from "./event-loop-turns.ts";

declare module "../shared/request-state.ts" {
  interface RequestState {
    /** What its operation uses. */
    meter?: Meter;
  }
}

type Options = {
  budget: Budget;
  permits: ConnectionPermits;
  turns: EventLoopTurns;
  /** Of the whole answer, as the database sends it. */
  mostBytes: number;
  /** Where it is added to what others of the role have used. */
  usage: Usage;
};

/** What all callers of a role have used, and have been refused for. */
export type Usage = { seconds: number; bytes: number; refused: Record<RatedQuantity, number> };

/** What one operation uses, and the budget that pays for it. */
export class Meter {
  readonly budget: Budget;
  #mostBytes: number;
  readonly #permits: ConnectionPermits;
  readonly #turns: EventLoopTurns;
  readonly #usage: Usage;
  seconds = 0;
  bytes = 0;
  /** Of the connection that is held, what has been paid for already. */
  #secondsPaid = 0;
  /** How many times the answer may say what has come once. */
  #repetition = 1;

  constructor({ budget, permits, turns, mostBytes, usage }: Options) {
    this.budget = budget;
    this.#mostBytes = mostBytes;
    this.#permits = permits;
    this.#turns = turns;
    this.#usage = usage;
  }

  /** Takes a permit for a connection, which `release` gives back; undefined when there is one at once. */
  acquire(): Promise<void> | undefined {
    return this.#permits.acquire(this.budget)?.catch((error) => {
      if (isTooManyRequests(error)) this.#usage.refused.connections += 1;
      throw error;
    });
  }

  /** The time counts from when the permit was there: a statement that waits for its caller's others costs nothing. */
  release(since: number): void {
    const now = performance.now();
    this.#permits.release(this.budget, since);
    this.#spend((now - since) / 1_000 - this.#secondsPaid, now);
    this.#secondsPaid = 0;
  }

  /** Charges a part of the time for which a connection is held, so that a budget refills beside what takes minutes; `release` charges the rest. */
  payAhead(seconds: number): void {
    this.#secondsPaid += seconds;
    this.charge(seconds);
  }

  /** Does some work with a permit. */
  async hold<Result>(work: () => Promise<Result>): Promise<Result> {
    await this.acquire();
    const since = performance.now();
    try {
      return await work();
    } finally {
      this.release(since);
    }
  }

  /** Charges what takes no connection for long, and may wait for its turn. */
  charge(seconds: number): void {
    this.#spend(seconds, performance.now());
  }

  /** Waits until work that may hold the event loop can begin; undefined when it can at once. */
  nextTurn(): Promise<void> | undefined {
    return this.#turns.next(() => this.budget);
  }

  /**
   * Does a piece of work in the caller's next turn, and charges how long it held the event loop: until it returned, if it returns
   * a promise.
   * @param times How many such pieces it counts as, where another follows that nobody else counts
   */
  async inTurn<Result>(work: () => Result | Promise<Result>, times = 1): Promise<Result> {
    const turn = this.nextTurn();
    if (turn) await turn;
    const since = performance.now();
    try {
      return work();
    } finally {
      this.heldEventLoop(times * (performance.now() - since));
    }
  }

  /** While the event loop is held no connection is of use to anybody, so it counts as all of them. */
  heldEventLoop(milliseconds: number): void {
    this.#turns.held(milliseconds);
    this.#spend((milliseconds / 1_000) * this.#permits.most, performance.now());
  }

  /**
   * For `extensions.cost`: what it has used, and what is left of the budget. Times are told roughly, for nobody shall learn
   * from them more precisely than by a clock what a hidden row took.
   */
  describe(): { seconds: number; bytes: number; left: { seconds: number; bytes: number } } {
    const now = performance.now();
    const { seconds, bytes } = this.budget;
    return {
      seconds: toTenths(this.seconds),
      bytes: this.bytes,
      left: { seconds: toTenths(seconds.level(now)), bytes: Math.round(bytes.level(now)) },
    };
  }

  /** Of the whole answer, or of what comes until the end of a part. */
  get mostBytes(): number {
    return this.#mostBytes;
  }

  /** An export comes in parts, each of which has a size. It has none as a whole, and pays for all that comes. */
  beginPart(mostBytes: number): void {
    this.#repetition = 1;
    this.#mostBytes = this.bytes + mostBytes;
  }

  willRepeat(times: number): void {
    this.#repetition = times;
  }

  /** What the database writes whole, it repeats itself. */
  get repetition(): number {
    return this.#repetition;
  }

  /** How many bytes more the database may send for this operation. */
  get bytesLeft(): number {
    return this.mostBytes / this.#repetition - this.bytes;
  }

  /** Counts what comes for the answer; false when it is more than an answer may have. */
  mayReceive(bytes: number): boolean {
    this.bytes += bytes;
    return this.bytesLeft >= 0;
  }

  /** Charges what came. */
  received(bytes: number): void {
    this.budget.bytes.take(bytes, performance.now());
    this.#usage.bytes += bytes;
  }

  #spend(seconds: number, now: number): void {
    this.seconds += seconds;
    this.budget.seconds.take(seconds, now);
    this.#usage.seconds += seconds;
  }
}

function isTooManyRequests(error: unknown): boolean {
  return error instanceof QuintetError && error.code === "TOO_MANY_REQUESTS";
}

function toTenths(seconds: number): number {
  return Math.round(seconds * 10) / 10;
}

/** Runs what takes connections by itself at the cost of the request. */
export function metered<Result>({ meter }: RequestState, work: () => Promise<Result>): Promise<Result> {
  return meter ? meter.hold(work) : work();
}

export function answerTooLarge(limit: number): QuintetError {
  return new QuintetError("ANSWER_TOO_LARGE", "The answer is too large: ask for smaller pages or fewer fields.", {
    extensions: { quantity: "answerBytes", limit },
  });
}
