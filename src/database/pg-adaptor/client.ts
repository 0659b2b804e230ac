import type { PoolClient } from "pg";
import type { PgClientQuery, PgClientResult } from "postgraphile/@dataplan/pg";
import type { NodePostgresPgClient } from "postgraphile/@dataplan/pg/adaptors/pg";
import type { Transaction } from "./transaction.ts";

/** What a callback of `withPgClient` gets: the same as from the stock adaptor. */
export class AdaptorClient implements NodePostgresPgClient {
  readonly #transaction: Transaction;
  readonly #level: number;
  #queue: Promise<unknown> | undefined;

  /** Level 1 is the transaction itself; each savepoint adds one. */
  constructor(transaction: Transaction, level = 1) {
    this.#transaction = transaction;
    this.#level = level;
  }

  get rawClient(): PoolClient {
    return this.#transaction.rawClient;
  }

  /** Waits for a `withTransaction` that runs, and for nothing else. */
  query<Row>(query: PgClientQuery): Promise<PgClientResult<Row>> {
    return this.#queue ? this.#enqueue(() => this.#transaction.query(query)) : this.#transaction.query(query);
  }

  withTransaction<T>(callback: (client: this) => Promise<T>): Promise<T> {
    return this.#enqueue(async () => {
      const savepoint = `tx${this.#level}`;
      this.#transaction.savepoint(savepoint);
      try {
        const result = await callback(new AdaptorClient(this.#transaction, this.#level + 1) as this);
        await this.#transaction.release(savepoint);
        return result;
      } catch (error) {
        await this.#transaction.rollbackTo(savepoint).catch(() => {}); // a lost connection; the first error tells more
        throw error;
      }
    });
  }

  #enqueue<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#queue ? this.#queue.then(work) : work();
    const settled = result.then(forget, forget);
    this.#queue = settled;
    const client = this;
    return result;

    function forget() {
      if (client.#queue === settled) client.#queue = undefined;
    }
  }
}
