const minuteMilliseconds = 60_000;

/**
 * A budget that refills evenly: it holds what may be spent in a minute. What something cost is known when it has ended, so
 * a bucket may be overdrawn; nothing more begins then until it has refilled. It needs no timer: its level follows from
 * when it was last looked at. Times are of `performance.now()`.
 */
export class TokenBucket {
  readonly capacity: number;
  #level: number;
  #at: number;

  constructor(perMinute: number, now: number) {
    this.capacity = perMinute;
    this.#level = perMinute;
    this.#at = now;
  }

  level(now: number): number {
    const refilled = this.#level + ((now - this.#at) / minuteMilliseconds) * this.capacity;
    this.#level = refilled < this.capacity ? refilled : this.capacity;
    this.#at = now;
    return this.#level;
  }

  take(amount: number, now: number): void {
    this.#level = this.level(now) - amount;
  }

  /** Until something may be spent again; 0 when it may be now. */
  secondsUntilRefilled(now: number): number {
    return Math.max(0, (-this.level(now) / this.capacity) * (minuteMilliseconds / 1_000));
  }
}
