/**
 * Package: pg 8.23.1
 * What: a query that counts the statements that the server has finished.
 * Why: of several statements in one text the server names the one that fails by its place only when its error has one; pg drops the
 * count of those before it.
 */
import pg, { type ClientBase, type Query, type QueryResult } from "pg";

/** What of `Query` pg calls and does not declare. */
type Handlers = { handleCommandComplete(message: unknown, connection: unknown): void };
type MakeQuery = new (config: { text: string; callback: (error: Error | null) => void }) => Query<any> & Handlers;

/** Thrown with what the server says; `finished` statements had been run before. */
export type StatementFailure = Error & { finished: number };

/**
 * Runs a text of one statement or more, without parameters, in one message. Rows are dropped.
 * @throws StatementFailure
 */
export async function runStatements(client: ClientBase, text: string): Promise<void> {
  let finished = 0;
  await new Promise<void>((resolve, reject) => {
    const query = new (pg.Query as unknown as MakeQuery)({
      text,
      callback: (error) => (error ? reject(Object.assign(error, { finished })) : resolve()),
    });
    const complete = query.handleCommandComplete;
    query.handleCommandComplete = function (message, connection) {
      finished += 1;
      complete.call(this, message, connection);
    };
    client.query(query as unknown as { submit(): void } & QueryResult);
  });
}
