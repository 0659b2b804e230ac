import pg from "pg";
import { QuintetError } from "../errors/errors.ts";
import { findPublicError } from "../errors/sql-states.ts";
import { connectionOf, isReady, readBefore, streamOf } from "../internals/pg-connection.ts";
import { type LimitedConnection, MessageLengths } from "./message-lengths.ts";

type Options = {
  /** How long a query may wait without hearing anything. */
  silenceMilliseconds: number;
  /** Told why a connection could not be made. */
  onUnreachable: (error: Error) => void;
};

/**
 * A client that never hangs, never ends the process, and leaves no connection behind. One that is waiting for the server
 * and hears nothing for longer than any statement may take is cut off: its query fails, the pool makes another. The login
 * role's `statement_timeout` cannot do that, because a network that swallows packets swallows its error too; and pg's own
 * `query_timeout` fails the query but keeps the client, whose answer then belongs to the next one.
 */
export class RequestClient extends pg.Client {
  readonly #options: Options;

  constructor(config: pg.ClientConfig, options: Options) {
    super(config);
    this.#options = options;
    // The pool listens to idle clients only. One that breaks in use fails its query, which reports it; without a
    // listener of its own the event would end the process. pg itself keeps a connection on which it was told nonsense.
    this.on("error", () => this.cut());
    cutWhenUnreadable(this);
  }

  /** As the pool calls it. Nothing has been sent when it fails: whatever the reason, one may try again. */
  override connect(callback?: (error: Error) => void): any {
    return super.connect((error: Error | null) => {
      if (error) this.cut();
      else this.#cutWhenSilent();
      callback?.((error && this.#explain(error)) as Error);
    });
  }

  /** For a holder whose answers may take longer, and who ends what takes too long. Without a number it is as ever again. */
  waitFor(milliseconds = this.#options.silenceMilliseconds): void {
    streamOf(this).setTimeout(milliseconds);
  }

  cut(): void {
    streamOf(this).destroy();
  }

  #explain(cause: Error & { code?: string }): QuintetError {
    this.#options.onUnreachable(cause);
    const known = findPublicError(cause.code);
    const says = known?.code === "UNAVAILABLE" ? known.message : "The database cannot be reached. Try again soon.";
    return new QuintetError("UNAVAILABLE", says, { cause });
  }

  /** The socket's own timer, which each byte in either direction starts again: nothing to do for a query. */
  #cutWhenSilent(): void {
    const stream = streamOf(this);
    this.waitFor();
    stream.on("timeout", () => {
      if (!isReady(this)) stream.destroy(new Error("Connection terminated: the database is silent"));
    });
  }
}

/**
 * What pg throws over an answer that it cannot read would end the process. What is too large is cut before pg gathers it
 * (`MessageLimit`).
 */
function cutWhenUnreadable(client: pg.Client): void {
  const connection: LimitedConnection = connectionOf(client);
  readBefore(client, (stream, read) => {
    const lengths = new MessageLengths();
    return (bytes) => {
      const left = lengths.follow(bytes);
      try {
        if (left > 0 && connection.messageLimit && left > connection.messageLimit.mostBytes)
          return connection.messageLimit.cut();
        read(bytes);
      } catch (cause) {
        stream.destroy(new Error("Connection terminated: the database's answer cannot be read", { cause }));
      }
    };
  });
}
