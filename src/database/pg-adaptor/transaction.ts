import type { PoolClient } from "pg";
import type { PgClientQuery, PgClientResult } from "postgraphile/@dataplan/pg";
import type { Cancellation } from "./cancellation.ts";
import type { PgConnection } from "./connection.ts";
import type { Statement } from "./flush.ts";
import { createPageOffsets } from "./page-offsets.ts";
import { toParameters } from "./parameters.ts";

type Result = PgClientResult<any>;
type Options = {
  connection: PgConnection;
  claims: Statement;
  cancellation: Cancellation | undefined;
  observe?: ((text: string) => StatementEnded) | undefined;
};

export type StatementEnded = (outcome: "ok" | "error") => void;

/**
 * What one holder of a connection runs, all of it under the same claims. Control statements (begin, savepoint, release)
 * wait for the next flush and travel with it: an answer is awaited only where it can make a difference.
 */
export class Transaction {
  readonly #connection: PgConnection;
  readonly #claims: Statement;
  readonly #cancellation: Cancellation | undefined;
  readonly #observe: Options["observe"];
  readonly #running = new Set<Promise<unknown>>();
  /** Not sent yet: run before the next statement. */
  #waiting: Statement[] = [];
  #isOpen = false;
  #wasSent = false;
  /** The server refuses statements until a rollback. */
  #isFailed = false;
  /** Somebody has pg's own client and may send what they like: nothing may wait any longer. */
  #isShared = false;
  #isOver = false;
  /** Why what the holder did not ask for failed: begin, claims, savepoints. */
  #controlFailure: Error | undefined;

  constructor({ connection, claims, cancellation, observe }: Options) {
    this.#connection = connection;
    this.#claims = claims;
    this.#cancellation = cancellation;
    this.#observe = observe;
  }

  /**
   * Runs a statement. One in array mode comes from PgExecutor, which runs it and nothing else: claims and statement are a
   * transaction of their own that ends with them. Any other opens a transaction that lasts until `commit`. So does what
   * could end a transaction of its own half way and go on as the login role: call and do may commit.
   */
  async query(query: PgClientQuery): Promise<Result> {
    const ended = this.#observe?.(query.text);
    try {
      const result = await this.#run(query);
      ended?.("ok");
      return result;
    } catch (error) {
      ended?.("error");
      throw error;
    }
  }

  #run(query: PgClientQuery): Promise<Result> {
    const { text, values, name, arrayMode } = withOffsetsAsParameters(query);
    this.#cancellation?.throwIfGone();
    if (this.#isOver) throw new Error("This client's time is over: its callback has ended.");
    if (this.#isOpen && this.#controlFailure) throw this.#controlFailure; // there may be no transaction
    const statement = { text, parameters: toParameters(values), name }; // may throw, before anything has changed
    if (needsSimpleProtocol(statement)) return this.#track(this.#queryText(text, arrayMode));
    if (arrayMode && !this.#isOpen && cannotCommit.test(text))
      return this.#track(this.#send([this.#claims], statement, arrayMode));
    this.#open();
    return this.#track(this.#send(this.#takeWaiting(), statement, arrayMode));
  }

  /** pg's own client, inside the transaction. */
  get rawClient(): PoolClient {
    this.#isShared = true;
    this.#open();
    this.#sendWaiting().catch(() => {}); // `commit` tells; until then the server refuses all statements
    return this.#connection.client;
  }

  savepoint(name: string): void {
    this.#open();
    this.#defer(`savepoint ${name}`);
  }

  /** Waits for the answer only when it can be a refusal; otherwise the next flush takes the statement along. */
  async release(name: string): Promise<void> {
    if (this.#dropFrom(name)) return;
    if (this.#isFailed || this.#running.size > 0) await this.#control(`release savepoint ${name}`);
    else this.#defer(`release savepoint ${name}`);
  }

  async rollbackTo(name: string): Promise<void> {
    if (this.#dropFrom(name)) return;
    this.#waiting = []; // releases of savepoints inside this one
    await this.#control(`rollback to savepoint ${name}`);
    this.#isFailed = false;
  }

  /** @throws what made the claims fail, also when the holder did not look; what a deferred constraint objects to */
  async commit(): Promise<void> {
    if (this.#controlFailure) throw this.#controlFailure;
    if (this.#wasSent) await this.#control("commit");
  }

  async rollback(): Promise<void> {
    this.#waiting = [];
    if (this.#wasSent) await this.#control("rollback");
  }

  /** Nothing more will be sent, and nothing is on its way. */
  async end(): Promise<void> {
    this.#isOver = true;
    if (this.#running.size > 0) await Promise.allSettled(this.#running);
    await this.#cancellation?.settled();
  }

  /** Whether a statement runs that may be cancelled. */
  get isRunning(): boolean {
    return this.#running.size > 0;
  }

  #open(): void {
    if (this.#isOpen) return;
    this.#isOpen = true;
    this.#waiting.push(control("begin"), this.#claims);
  }

  #defer(text: string): void {
    this.#waiting.push(control(text));
    if (this.#isShared) this.#sendWaiting().catch(() => {}); // whatever follows fails too
  }

  /** Whether the savepoint was never sent; nothing behind it was then. */
  #dropFrom(name: string): boolean {
    const index = this.#waiting.findIndex(({ text }) => text === `savepoint ${name}`);
    if (index < 0) return false;
    this.#waiting.length = index;
    return true;
  }

  #takeWaiting(): Statement[] {
    const waiting = this.#waiting;
    this.#waiting = [];
    this.#wasSent = true;
    return waiting;
  }

  async #sendWaiting(): Promise<void> {
    if (this.#waiting.length > 0) await this.#send(this.#takeWaiting(), control(""));
  }

  async #queryText(text: string, arrayMode?: boolean): Promise<Result> {
    this.#open();
    await this.#sendWaiting();
    try {
      return await this.#connection.sendText(text, arrayMode);
    } catch (error) {
      this.#isFailed = true;
      throw error;
    }
  }

  /** Runs a control statement after those that wait. A cancel request that is under way must not hit it. */
  async #control(text: string): Promise<void> {
    await this.#cancellation?.settled();
    await this.#send(this.#takeWaiting(), control(text));
  }

  async #send(before: readonly Statement[], statement: Statement, arrayMode?: boolean): Promise<Result> {
    const onBeforeFailed = (error: Error & { code?: string }) => {
      if (error.code !== abortedTransaction) this.#controlFailure ??= error;
    };
    try {
      return await this.#connection.send({ before, statement, arrayMode, onBeforeFailed });
    } catch (error) {
      this.#isFailed = true;
      throw error;
    }
  }

  #track(run: Promise<Result>): Promise<Result> {
    this.#running.add(run);
    const forget = () => void this.#running.delete(run);
    run.then(forget, forget);
    return run;
  }
}

function control(text: string): Statement {
  return { text, parameters: [] };
}

const withOffsetsAsParameters = createPageOffsets();

/** Somebody was told already why. */
const abortedTransaction = "25P02";

const cannotCommit = /^[\s(]*(select|with|insert|update|delete|merge|values)\b/i;

/** Without a name and values pg takes the simple protocol, in which a text may hold several statements. */
function needsSimpleProtocol({ text, parameters, name }: Statement): boolean {
  return name === undefined && parameters.length === 0 && /;\s*\S/.test(text);
}
