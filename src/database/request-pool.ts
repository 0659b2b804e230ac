import type { EventEmitter } from "node:events";
import type { Socket } from "node:net";
import pg from "pg";
import type { Config } from "../config.ts";
import { isStalePlan } from "../errors.ts";
import type { Logger } from "../logger.ts";

/** The connections on which requests run. Disposing waits for those in use, but not long. */
export type RequestPool = pg.Pool & AsyncDisposable;

type Options = { url: string; config: Pick<Config, "database" | "limits">; logger: Logger };

/** Waiting for a free connection, and making one, take no longer than this. */
const acquireWithinMilliseconds = 5_000;

const endWithinMilliseconds = 500;

/**
 * A pool whose clients never hang and never end the process. A client that is waiting for the server and hears nothing
 * for longer than any statement may take is cut off: its query fails, the pool makes another. The login role's
 * `statement_timeout` cannot do that, because a network that swallows packets swallows its error too; and pg's own
 * `query_timeout` fails the query but keeps the client, whose answer then belongs to the next one.
 */
export function createRequestPool({ url, config, logger }: Options): RequestPool {
  const pool = new pg.Pool({
    connectionString: url,
    max: config.database.poolSize,
    min: 1, // who runs an embedded server with us sees that it is in use
    connectionTimeoutMillis: acquireWithinMilliseconds,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    application_name: "quintet",
  });
  const streams = new Set<Socket>();
  pool.on("error", (error) => logger.warn({ err: error }, "idle database connection lost"));
  pool.on("connect", (client) => {
    // The pool listens to idle clients only. One that breaks in use fails its query, which reports it; without a
    // listener of its own the event would end the process.
    client.on("error", () => {});
    const { stream } = (client as ConnectedClient).connection;
    streams.add(stream);
    client.once("end", () => streams.delete(stream));
    cutWhenStale(client as ConnectedClient);
    cutWhenSilent(client as ConnectedClient, config.limits.databaseSilenceSeconds * 1_000);
  });

  return Object.assign(pool, {
    async [Symbol.asyncDispose]() {
      const cut = setTimeout(() => streams.forEach(destroy), endWithinMilliseconds);
      await pool.end();
      clearTimeout(cut);
    },
  });
}

/** What pg's types leave out. */
type ConnectedClient = pg.PoolClient & { connection: EventEmitter & { stream: Socket }; readyForQuery: boolean };

/** The socket's own timer, which each byte in either direction starts again: nothing to do for a query. */
function cutWhenSilent(client: ConnectedClient, milliseconds: number): void {
  const { stream } = client.connection;
  stream.setTimeout(milliseconds);
  stream.on("timeout", () => {
    if (!client.readyForQuery) stream.destroy(new Error("Connection terminated: the database is silent"));
  });
}

/**
 * A statement that was prepared before a migration changed the type of one of its columns fails for ever on its
 * connection (0A000, "cached plan must not change result type"). A new connection prepares it anew.
 */
function cutWhenStale({ connection }: ConnectedClient): void {
  connection.on("errorMessage", (error: unknown) => {
    if (isStalePlan(error)) connection.stream.destroy(new Error("Connection terminated: the schema has changed"));
  });
}

function destroy(stream: Socket): void {
  stream.destroy();
}
