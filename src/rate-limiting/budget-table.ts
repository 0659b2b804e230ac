import { type Allowance, Budget } from "./budget.ts";

const mostBudgets = 10_000;
/** Looked at for one that may be forgotten, when a new caller comes and there is no room. */
const mostLookedAt = 16;

/**
 * The budgets of all callers of a role, bounded by number. Who owes nothing and runs nothing may be forgotten; who is in
 * debt never is. Should nobody be forgettable, new callers share one budget until there is room again.
 */
export class BudgetTable {
  readonly #allowance: Allowance;
  readonly #budgets = new Map<string, Budget>();
  readonly #most: number;
  readonly #ofNewcomers: Budget;

  constructor(allowance: Allowance, most = mostBudgets) {
    this.#allowance = allowance;
    this.#most = most;
    this.#ofNewcomers = new Budget(allowance, performance.now());
  }

  get size(): number {
    return this.#budgets.size;
  }

  find(key: string): Budget {
    return this.#budgets.get(key) ?? this.#add(key);
  }

  [Symbol.iterator](): IterableIterator<Budget> {
    return this.#budgets.values();
  }

  #add(key: string): Budget {
    const now = performance.now();
    if (this.#budgets.size >= this.#most && !this.#makeRoom(now)) return this.#ofNewcomers;
    const budget = new Budget(this.#allowance, now);
    this.#budgets.set(key, budget);
    return budget;
  }

  /** A budget that has to stay moves to the end, so that the next sweep begins with others. */
  #makeRoom(now: number): boolean {
    let looks = 0;
    for (const [key, budget] of this.#budgets) {
      if (looks++ === mostLookedAt) return false;
      this.#budgets.delete(key);
      if (budget.isForgettable(now)) return true;
      this.#budgets.set(key, budget);
    }
    return false;
  }
}
