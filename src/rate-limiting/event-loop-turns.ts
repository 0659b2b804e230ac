/** So long, in milliseconds, work may hold the event loop before everything else has a turn. */
const heldAtMost = 5;
/** What takes less is not worth counting: a turn would take longer to be told from the next one. */
const worthCounting = 0.5;

/**
 * Keeps pieces of work that hold the event loop from following each other without a pause: reading a document, checking it,
 * planning it, writing an introspection. Each takes tens of milliseconds at its limit, and what is ready at once, on many
 * connections, Node would begin in one iteration of the loop. Work that arrives when an iteration has held the loop for long enough waits
 * for a later one. Those who wait are served caller by caller, so that a caller with one operation does not queue behind
 * a caller with forty. What is short is not counted, and never waits for itself.
 */
export class EventLoopTurns {
  #held = 0;
  #isScheduled = false;
  /** By caller; the next one first. */
  readonly #waiting = new Map<unknown, (() => void)[]>();

  /**
   * Resolves when the caller may go on; undefined when it may at once, as it nearly always may.
   * @param callerOf Who it is, as a key; asked when it has to wait
   */
  next(callerOf: () => unknown): Promise<void> | undefined {
    if (this.#held < heldAtMost && this.#waiting.size === 0) return undefined;
    return new Promise((resume) => {
      const caller = callerOf();
      const line = this.#waiting.get(caller);
      if (line) line.push(resume);
      else this.#waiting.set(caller, [resume]);
    });
  }

  /** Does a piece of work in the caller's next turn. */
  async run<Result>(callerOf: () => unknown, work: () => Result): Promise<Result> {
    await this.next(callerOf);
    const since = performance.now();
    try {
      return work();
    } finally {
      this.held(performance.now() - since);
    }
  }

  /** Tells how long a piece of work has held the event loop. */
  held(milliseconds: number): void {
    if (milliseconds < worthCounting) return;
    this.#held += milliseconds;
    this.#schedule();
  }

  #schedule(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    setImmediate(this.#begin);
  }

  readonly #begin = (): void => {
    this.#isScheduled = false;
    this.#held = 0;
    this.#serve();
  };

  /** What is resumed does its work in microtasks, and says then how long that took. */
  readonly #serve = (): void => {
    const [first] = this.#waiting;
    if (!first) return;
    if (this.#held >= heldAtMost) {
      this.#schedule();
      return;
    }
    const [caller, line] = first;
    this.#waiting.delete(caller);
    line.shift()?.();
    if (line.length > 0) this.#waiting.set(caller, line);
    queueMicrotask(() => process.nextTick(this.#serve));
  };
}
