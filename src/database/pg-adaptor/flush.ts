import type { Connection, Submittable } from "pg";
import type { PgClientResult } from "postgraphile/@dataplan/pg";
import type { NoticeMessage } from "../../internals/pg-protocol.ts";
import { answerTooLarge, type Meter } from "../../rate-limiting/meter.ts";
import type { LimitedConnection, MessageLimit } from "../message-lengths.ts";
import { MessageWriter } from "./message-writer.ts";
import { type PgNotice, toNotice } from "./notices.ts";
import type { Parameter } from "./parameters.ts";
import type { Column, PreparedStatement, PreparedStatements } from "./prepared-statements.ts";
import { nameRefusedParameter } from "./refused-parameter.ts";

/** One SQL statement. With a name it is parsed once a connection. */
export type Statement = { text: string; parameters: readonly Parameter[]; name?: string };

type Field = { name: string; dataTypeID: number };

type Options = {
  /** Run before the statement, for their effect; their rows are dropped. */
  before: readonly Statement[];
  /** Whose rows are the result. */
  statement: Statement;
  /** Rows are arrays, not objects. */
  arrayMode: boolean | undefined;
  meter?: Meter | undefined;
  prepared: PreparedStatements;
  parserOf: (dataTypeID: number) => Column["parse"];
  /** The connection's notices are this flush's from now on. */
  onSubmit: () => void;
};

/**
 * Several statements in one write with one Sync at its end, for pg's `client.query`. Outside an explicit transaction
 * PostgreSQL runs them in one of their own, which ends at the Sync; after a failure it skips all up to the Sync. So a
 * statement never runs when one before it failed, and nothing that is local to the transaction outlives the flush.
 */
export class Flush implements Submittable, MessageLimit {
  /** pg, too, sets and calls it, to enforce `query_timeout`. */
  callback: (error: Error | null, result?: PgClientResult<any>) => void = () => {};
  /** Whether the failure was one of a statement before the one that was asked for. */
  failedBefore = false;

  readonly #options: Options;
  /** Names that the flush closed or parsed: after a failure nobody knows how far the server came. */
  readonly #uncertain: string[] = [];
  /** How many statements the server has finished. */
  #finished = 0;
  #entry: PreparedStatement | undefined;
  #columns: readonly Column[] = [];
  #rows: unknown[] = [];
  #rowCount: number | null = null;
  #notices: PgNotice[] | undefined;
  #failure: Error | undefined;
  #connection: LimitedConnection | undefined;
  #bytes = 0;

  constructor(options: Options) {
    this.#options = options;
  }

  /** Called by pg once the connection is free, so what is prepared on it is known. An error returned is handed to `handleError`. */
  submit(connection: Connection): Error | undefined {
    try {
      this.#options.onSubmit();
      this.#connection = connection;
      if (this.#options.meter) this.#connection.messageLimit = this;
      const messages = this.#encode();
      if (connection.stream.writable) connection.stream.write(messages);
      return undefined;
    } catch (error) {
      writer.clear();
      return error as Error;
    }
  }

  #encode(): Buffer {
    const { before, statement, prepared } = this.#options;
    for (const name of prepared.takeNamesToClose()) this.#close(name);
    for (const each of before) {
      this.#parseAndBind(each);
      writer.execute();
    }
    this.#entry = this.#parseAndBind(statement);
    if (this.#entry?.columns) this.#columns = this.#entry.columns;
    else writer.describePortal();
    writer.execute();
    writer.sync();
    return writer.take();
  }

  #parseAndBind({ name, text, parameters }: Statement): PreparedStatement | undefined {
    const { prepared } = this.#options;
    if (name === undefined || !prepared.mayKeep(text)) {
      writer.parse("", text);
      writer.bind("", parameters);
      return undefined;
    }
    let entry = prepared.find(name, text);
    if (!entry) {
      entry = prepared.add(name, text);
      this.#close(name);
      writer.parse(name, text);
    }
    writer.bind(name, parameters);
    return entry;
  }

  #close(name: string): void {
    this.#uncertain.push(name);
    writer.closeStatement(name);
  }

  handleRowDescription({ fields }: { fields: readonly Field[] }): void {
    this.#columns = fields.map(({ name, dataTypeID }) => ({ name, parse: this.#options.parserOf(dataTypeID) }));
    if (this.#entry) this.#entry.columns = this.#columns;
  }

  handleDataRow({ length, fields }: { length: number; fields: (string | null)[] }): void {
    if (!this.#isAtStatement || this.#failure) return;
    this.#bytes += length;
    const { meter } = this.#options;
    if (meter && !meter.mayReceive(length)) this.cut();
    else this.#addRow(fields);
  }

  #addRow(fields: (string | null)[]): void {
    try {
      this.#rows.push(this.#options.arrayMode ? toArray(fields, this.#columns) : toObject(fields, this.#columns));
    } catch (error) {
      this.#failure = error as Error; // a type parser's; told when the server is ready again, as pg does
    }
  }

  /** How long a message may be of which the beginning has come. */
  get mostBytes(): number {
    return this.#options.meter?.bytesLeft ?? Number.POSITIVE_INFINITY;
  }

  /**
   * Ends the connection: what the server has begun to send it sends to its end, whether a cancel request comes or not, and
   * a connection is sooner made than that is read.
   */
  cut(): void {
    if (this.#failure) return;
    this.#failure = answerTooLarge(this.#options.meter?.mostBytes ?? 0);
    this.#rows = [];
    this.#connection?.stream.destroy(this.#failure);
  }

  handleNotice(message: NoticeMessage): void {
    if (!this.#isAtStatement) return;
    this.#notices ??= [];
    this.#notices.push(toNotice(message));
  }

  handleCommandComplete({ text }: { text: string }): void {
    if (this.#isAtStatement) this.#rowCount = toRowCount(text);
    this.#finished++;
  }

  handleEmptyQuery(): void {
    this.#finished++;
  }

  /** While it waits for data the server has dropped our Sync, so it gets another. */
  handleCopyInResponse(connection: Connection & { sendCopyFail(reason: string): void }): void {
    connection.sendCopyFail("No source stream defined");
    connection.sync();
  }

  handleCopyData(): void {}

  /** No statement of ours asks for a part of its rows: whatever sends this has lost its way, and so have its answers. */
  handlePortalSuspended(connection: Connection): void {
    connection.stream.destroy(lostItsWay());
  }

  /** At a statement's failure, at a deferred constraint's when the transaction ends, and when the connection breaks. */
  handleError(error: Error): void {
    const { before, statement, prepared } = this.#options;
    this.failedBefore = this.#finished < before.length;
    for (const name of this.#uncertain) prepared.forget(name);
    if (isStale(error)) for (const { name } of [...before, statement]) if (name !== undefined) prepared.forget(name);
    this.#settle();
    nameRefusedParameter(error, statement.text);
    this.callback(this.#failure ?? error);
  }

  handleReadyForQuery(connection: Connection): void {
    this.#settle();
    if (this.#failure) this.callback(this.#failure);
    else if (this.#finished <= this.#options.before.length) this.#breakOff(connection);
    else this.callback(null, { rows: this.#rows, rowCount: this.#rowCount, notices: this.#notices ?? noNotices });
  }

  /** Ready before it has answered: what it says next would be taken for the answer to somebody else's statement. */
  #breakOff({ stream }: Connection): void {
    const error = lostItsWay();
    stream.destroy(error);
    this.callback(error);
  }

  /** The caller pays for what has come. The connection's next statement may be anybody's. */
  #settle(): void {
    const { meter } = this.#options;
    if (!meter) return;
    if (this.#connection) this.#connection.messageLimit = undefined;
    if (this.#bytes > 0) meter.received(this.#bytes);
    this.#bytes = 0;
  }

  get #isAtStatement(): boolean {
    return this.#finished === this.#options.before.length;
  }
}

const writer = new MessageWriter();
const noNotices: readonly PgNotice[] = Object.freeze([]);

const lostItsWay = () => new Error("Connection terminated: the database has answered what nobody asked");

/** Whether a prepared statement no longer fits its tables, or somebody has deallocated it: parsing it anew mends both. */
function isStale({ code }: Error & { code?: string }): boolean {
  return code === "0A000" || code === "26000";
}

function toArray(fields: (string | null)[], columns: readonly Column[]): unknown[] {
  const row: unknown[] = fields; // nobody else has it
  for (let i = 0; i < columns.length; i++) {
    const field = fields[i];
    if (field != null) row[i] = columns[i]?.parse(field);
  }
  return row;
}

function toObject(fields: (string | null)[], columns: readonly Column[]): Record<string, unknown> {
  return Object.fromEntries(
    columns.map(({ name, parse }, i) => {
      const field = fields[i];
      return [name, field == null ? null : parse(field)];
    }),
  );
}

/** The number at the end of a command tag: "INSERT 0 3" → 3, "BEGIN" → null. */
function toRowCount(tag: string): number | null {
  const count = Number(tag.slice(tag.lastIndexOf(" ") + 1));
  return Number.isNaN(count) ? null : count;
}
