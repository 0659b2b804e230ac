import type { PoolClient } from "pg";
import type { PgClientResult } from "postgraphile/@dataplan/pg";
import { isOutsideTransaction } from "../../internals/pg-connection.ts";
import type { NoticeMessage } from "../../internals/pg-protocol.ts";
import type { Meter } from "../../rate-limiting/meter.ts";
import { Flush, type Statement } from "./flush.ts";
import { type PgNotice, toNotice } from "./notices.ts";
import { PreparedStatements } from "./prepared-statements.ts";

type Result = PgClientResult<any>;

type Submission = {
  before: readonly Statement[];
  statement: Statement;
  arrayMode?: boolean;
  meter?: Meter | undefined;
  /** Called, too, when one has failed: the statement asked for, or one before it. */
  onFailed: (error: Error, where: { atStatement: boolean }) => void;
};

/** What a connection of the pool remembers from one request to the next: nothing of the request's. */
export class PgConnection {
  readonly client: PoolClient;
  readonly #prepared: PreparedStatements;
  #isLost = false;
  #onNotice: ((message: NoticeMessage) => void) | undefined;

  constructor(client: PoolClient, preparedStatements: number) {
    this.client = client;
    this.#prepared = new PreparedStatements(preparedStatements);
    client.on("notice", (message) => this.#onNotice?.(message));
    // As in the stock adaptor: optimizing a plan takes longer than most statements do, and functions mislead the estimate.
    client.query("set jit_optimize_above_cost = -1").catch(() => {}); // a lost connection, of which the next statement tells
  }

  /** Whether it may go back to the pool: it is outside any transaction, and the server is not about to close it. */
  get isReusable(): boolean {
    return !this.#isLost && isOutsideTransaction(this.client);
  }

  /** Runs the statements in one write. */
  async send(submission: Submission): Promise<Result> {
    try {
      return await this.#submit(submission);
    } catch (error) {
      // It is told before the connection ends; in between pg would give it to the next.
      if (["FATAL", "PANIC"].includes((error as { severity?: string }).severity ?? "")) this.#isLost = true;
      if (error instanceof Error) Error.captureStackTrace(error); // leads to who asked, not to the socket
      throw error;
    }
  }

  #submit({ before, statement, arrayMode, meter, onFailed }: Submission): Promise<Result> {
    return new Promise((resolve, reject) => {
      const flush = new Flush({
        before,
        statement,
        arrayMode,
        meter,
        prepared: this.#prepared,
        parserOf: (dataTypeID) => this.client.getTypeParser(dataTypeID, "text"),
        onSubmit: () => {
          this.#onNotice = (message) => flush.handleNotice(message);
        },
      });
      flush.callback = (error, result) => {
        if (!error) return resolve(result as Result);
        onFailed(error, { atStatement: !flush.failedBefore });
        reject(error);
      };
      this.client.query(flush);
    });
  }

  /** Runs what only the simple protocol can: several statements in one text, which have no rows, as in the stock adaptor. */
  async sendText(text: string, arrayMode?: boolean): Promise<Result> {
    const notices: PgNotice[] = [];
    this.#onNotice = (message) => notices.push(toNotice(message));
    const { rows, rowCount } = await this.client.query({ text, ...(arrayMode && { rowMode: "array" }) } as never);
    return { rows, rowCount, notices };
  }
}
