import type { PoolClient } from "pg";
import type { PgClientQuery, PgClientResult } from "postgraphile/@dataplan/pg";
import type { Meter } from "../../rate-limiting/meter.ts";
import type { RequestState } from "../../shared/request-state.ts";
import type { Cancellation } from "./cancellation.ts";
import type { PgConnection } from "./connection.ts";
import type { Statement } from "./flush.ts";
import { isOutdated } from "./outdated.ts";
import { createPageOffsets } from "./page-offsets.ts";
import { toParameters } from "./parameters.ts";
import { nameForRole } from "./prepared-statements.ts";

type Result = PgClientResult<any>;
type Options = {
  connection: PgConnection;
  claims: Statement;
  cancellation: Cancellation | undefined;
  role: string | undefined;
  /** Of the request, if one has asked: its meter counts what comes and says how much may. */
  state: RequestState | undefined;
  observe: ObserveStatement | undefined;
};

/** Called when a statement is sent; what it returns is called when it is answered. */
export type ObserveStatement = (state: RequestState | undefined, text: string) => (outcome: "ok" | "error") => void;

/**
 * What one holder of a connection runs, all of it under the same claims. Control statements (begin, savepoint, release)
 * wait for the next flush and travel with it: an answer is awaited only where it can make a difference.
 */
export class Transaction {
  readonly #connection: PgConnection;
  readonly #claims: Statement;
  readonly #cancellation: Cancellation | undefined;
  readonly #role: string | undefined;
  readonly #state: RequestState | undefined;
  readonly #meter: Meter | undefined;
  readonly #observe: ObserveStatement | undefined;
  /** How many statements of the holder have not been answered. */
  #running = 0;
  #onAnswered: (() => void) | undefined;
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

  constructor({ connection, claims, role, cancellation, state, observe }: Options) {
    this.#connection = connection;
    this.#claims = claims;
    this.#cancellation = cancellation;
    this.#role = role;
    this.#state = state;
    this.#meter = state?.meter;
    this.#observe = observe;
  }

  /**
   * Runs a statement. One in array mode comes from PgExecutor, which runs it and nothing else: claims and statement are a
   * transaction of their own that ends with them. Any other opens a transaction that lasts until `commit`. So does what
   * could end a transaction of its own half way and go on as the login role: call and do may commit.
   */
  async query(query: PgClientQuery): Promise<Result> {
    const answered = this.#observe?.(this.#state, query.text);
    this.#running += 1;
    try {
      const result = await this.#run(query);
      answered?.("ok");
      return result;
    } catch (error) {
      if (!this.#isOpen && isOutdated(error)) return await this.#runAgain(query, answered);
      answered?.("error");
      throw error;
    } finally {
      this.#running -= 1;
      if (this.#running === 0) this.#onAnswered?.();
    }
  }

  #run(query: PgClientQuery): Promise<Result> {
    const { text, values, name, arrayMode } = withOffsetsAsParameters(query);
    this.#cancellation?.throwIfCancelled();
    if (this.#isOver) throw new Error("This client's time is over: its callback has ended.");
    if (this.#isOpen && this.#controlFailure) throw this.#controlFailure; // there may be no transaction
    const ownName = name === undefined ? undefined : nameForRole(name, this.#role);
    const statement = { text, parameters: toParameters(values), name: ownName }; // may throw, before anything has changed
    if (needsSimpleProtocol(statement)) return this.#queryText(text, arrayMode);
    if (arrayMode && !this.#isOpen && cannotCommit.test(text)) return this.#send([this.#claims], statement, arrayMode);
    this.#open();
    return this.#send(this.#takeWaiting(), statement, arrayMode);
  }

  /**
   * Of a statement that was refused before it began: the connection has forgotten it by now, and parses it anew. Inside an
   * open transaction it would be too late, since what came before is lost with it.
   */
  async #runAgain(query: PgClientQuery, answered: ReturnType<ObserveStatement> | undefined): Promise<Result> {
    try {
      const result = await this.#run(query);
      answered?.("ok");
      return result;
    } catch (error) {
      answered?.("error");
      throw error;
    }
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
    if (this.#isFailed || this.isRunning) await this.#control(`release savepoint ${name}`);
    else this.#defer(`release savepoint ${name}`);
  }

  async rollbackTo(name: string): Promise<void> {
    if (this.#dropFrom(name)) return;
    this.#waiting = []; // releases of savepoints inside this one
    await this.#control(`rollback to savepoint ${name}`);
    this.#isFailed = false;
  }

  /** @throws what made the claims fail, also when the holder did not look; what a deferred constraint objects to */
  commit(): Promise<void> | undefined {
    if (this.#controlFailure) throw this.#controlFailure;
    return this.#wasSent ? this.#control("commit") : undefined;
  }

  async rollback(): Promise<void> {
    this.#waiting = [];
    if (this.#wasSent) await this.#control("rollback");
  }

  /** Nothing more will be sent, and nothing is on its way. */
  end(): Promise<void> | undefined {
    this.#isOver = true;
    return this.isRunning ? this.#answered() : this.#cancellation?.settled();
  }

  async #answered(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#onAnswered = resolve;
    });
    await this.#cancellation?.settled();
  }

  /** Whether a statement runs that may be cancelled. */
  get isRunning(): boolean {
    return this.#running > 0;
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

  #send(before: readonly Statement[], statement: Statement, arrayMode?: boolean): Promise<Result> {
    return this.#connection.send({ before, statement, arrayMode, meter: this.#meter, onFailed: this.#onFailed });
  }

  #onFailed = (error: Error & { code?: string }, { atStatement }: { atStatement: boolean }): void => {
    if (!this.#isOpen && isOutdated(error)) return;
    this.#isFailed = true;
    if (!atStatement && error.code !== abortedTransaction) this.#controlFailure ??= error;
  };
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
