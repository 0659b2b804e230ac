/**
 * Package: pg 8.23.1
 * What: the client's socket, its listener for what comes, whether it waits for an answer, and the transaction's status.
 * Why: pg has no way to end a silent connection, to see bytes before its parser does, or to catch what that throws.
 */
import type { Socket } from "node:net";
import type pg from "pg";

type Connection = pg.Connection & { stream: Socket; attachListeners(stream: Socket): void };
type Client = { connection: Connection; readyForQuery: boolean; getTransactionStatus(): string | null };

const internals = (client: pg.ClientBase) => client as unknown as Client;

/** The socket. TLS puts another in its place while the client connects. */
export function streamOf(client: pg.ClientBase): Socket {
  return internals(client).connection.stream;
}

export function connectionOf(client: pg.ClientBase): pg.Connection {
  return internals(client).connection;
}

/** Whether the client has been given an answer to all that it has asked. */
export function isReady(client: pg.ClientBase): boolean {
  return internals(client).readyForQuery;
}

/** Whether the last answer said that no transaction is open. */
export function isOutsideTransaction(client: pg.ClientBase): boolean {
  return internals(client).getTransactionStatus() === "I";
}

/** Reads what comes on a socket, and hands it on to pg's own reader; a socket each time that the client connects. */
type MakeReader = (stream: Socket, read: (bytes: Buffer) => void) => (bytes: Buffer) => void;

/** Stands between the client's socket and its parser. To be called before the client connects. */
export function readBefore(client: pg.ClientBase, makeReader: MakeReader): void {
  const { connection } = internals(client);
  const attach = connection.attachListeners.bind(connection);
  connection.attachListeners = (stream) => {
    attach(stream);
    const readers = stream.listeners("data") as ((bytes: Buffer) => void)[];
    const read = makeReader(stream, (bytes) => readers.forEach((reader) => void reader(bytes)));
    stream.removeAllListeners("data").on("data", read);
  };
}
