import { QuintetError } from "../errors/errors.ts";
import { type Budget, tooManyRequests } from "./budget.ts";

/** As long as the pool itself lets anyone wait. */
const waitMilliseconds = 5_000;
const lookEveryMilliseconds = 250;

/**
 * A fair semaphore before the pool of database connections: no caller holds more permits than its budget allows, and those
 * who wait are served caller by caller, one statement at a time, so that a caller with one does not queue behind a
 * caller with forty. Nothing is kept of callers without waiting statements.
 */
export class ConnectionPermits {
  /** Permits in all: as many as the pool has connections. */
  readonly most: number;
  #held = 0;
  #waiting = 0;
  /** Callers of whom somebody waits, the next one first. */
  #turns: Budget[] = [];
  #timer: NodeJS.Timeout | undefined;

  constructor(most: number) {
    this.most = most;
  }

  get waitingCount(): number {
    return this.#waiting;
  }

  /**
   * Takes a permit; undefined when there is one at once, as there nearly always is.
   * @throws QuintetError TOO_MANY_REQUESTS when the caller's own statements were in the way for too long, else UNAVAILABLE
   */
  acquire(budget: Budget): Promise<void> | undefined {
    if (this.#mayHold(budget)) {
      this.#grant(budget);
      return undefined;
    }
    if (budget.waiting.length === 0) this.#turns.push(budget);
    this.#waiting += 1;
    this.#timer ??= setInterval(() => this.#giveUpLate(), lookEveryMilliseconds).unref();
    return new Promise((begin, giveUp) => budget.waiting.push({ since: performance.now(), begin, giveUp }));
  }

  /** @param since When the connection was first used. */
  release(budget: Budget, since: number): void {
    const index = budget.held.findLastIndex((at) => at <= since);
    budget.held.splice(Math.max(0, index), 1);
    this.#held -= 1;
    if (this.#waiting > 0) this.#serve();
  }

  #mayHold(budget: Budget): boolean {
    if (this.#held >= this.most) return false;
    return budget.connections === 0 || budget.connections < budget.connectionsNow(performance.now());
  }

  #grant(budget: Budget): void {
    budget.held.push(performance.now());
    this.#held += 1;
  }

  /** A caller that gets a permit goes to the end of the queue; one that may hold no more keeps its position. */
  #serve(): void {
    for (let i = 0; i < this.#turns.length && this.#held < this.most; ) {
      const budget = this.#turns[i] as Budget;
      if (!this.#mayHold(budget)) {
        i += 1;
        continue;
      }
      this.#turns.splice(i, 1);
      const next = budget.waiting.shift();
      if (budget.waiting.length > 0) this.#turns.push(budget);
      if (!next) continue;
      this.#forgetOne();
      this.#grant(budget);
      next.begin();
    }
  }

  #giveUpLate(): void {
    const late = performance.now() - waitMilliseconds;
    for (const budget of this.#turns) {
      while ((budget.waiting[0]?.since ?? Number.POSITIVE_INFINITY) < late) {
        budget.waiting.shift()?.giveUp(this.#reason(budget));
        this.#forgetOne();
      }
    }
    this.#turns = this.#turns.filter(({ waiting }) => waiting.length > 0);
  }

  #reason(budget: Budget): QuintetError {
    const { connections } = budget;
    if (connections > 0 && connections < this.most && connections >= budget.connectionsNow(performance.now()))
      return tooManyRequests("connections", connections);
    return new QuintetError("UNAVAILABLE", "The database is busy. Try again soon.");
  }

  #forgetOne(): void {
    this.#waiting -= 1;
    if (this.#waiting > 0) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
  }
}
