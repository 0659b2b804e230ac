import type { Pool, PoolClient } from "pg";
import * as stock from "postgraphile/@dataplan/pg/adaptors/pg";
import { QuintetError } from "../../errors/errors.ts";
import { Cancellation, toClientError } from "./cancellation.ts";
import { toClaims } from "./claims.ts";
import { AdaptorClient } from "./client.ts";
import { PgConnection } from "./connection.ts";
import { RequestSettings } from "./request-settings.ts";
import { type ObserveStatement, Transaction } from "./transaction.ts";

type Options = {
  /** How many statements a connection keeps prepared; 0 for none, as old transaction poolers need it. */
  preparedStatements: number;
  /** Told of each statement. */
  observe?: ObserveStatement | undefined;
};

type WithPgClient = ReturnType<typeof stock.createWithPgClient>;

/**
 * `@dataplan/pg`'s adaptor for pg, with claims and statement in one round trip and one transaction. What it means is the
 * same, but that nothing runs without a role (docs/decisions/0011-claims-and-query-in-one-flush.md).
 */
export function makePgAdaptor({ preparedStatements, observe }: Options) {
  const connections = makeConnections(preparedStatements);
  return {
    makePgService: stock.makePgService,
    /** A superuser's connection, which watch mode needs, has no claims: it stays the stock adaptor's. */
    createWithPgClient(settings: stock.PgAdaptorSettings = {}, variant?: string | null): WithPgClient {
      if (variant === "SUPERUSER" || !settings.pool) return stock.createWithPgClient(settings, variant);
      return makeWithPgClient({ pool: settings.pool, connectionOf: connections, observe });
    },
  };
}

type FindConnection = (client: PoolClient) => PgConnection;

/** What is known of each client of the pool, for as long as it lives, whichever adaptor has it. */
function makeConnections(preparedStatements: number): FindConnection {
  const connections = new WeakMap<PoolClient, PgConnection>();
  return (client) => {
    const known = connections.get(client);
    if (known) return known;
    const connection = new PgConnection(client, preparedStatements);
    connections.set(client, connection);
    return connection;
  };
}

type Holding = { pool: Pool; connectionOf: FindConnection; observe: ObserveStatement | undefined };

function makeWithPgClient({ pool, connectionOf, observe }: Holding): WithPgClient {
  return async (pgSettings, callback) => {
    const claims = toClaims(pgSettings);
    const state = RequestSettings.stateOf(pgSettings);
    const { clientConnection, meter } = state ?? {};
    const permitted = meter?.acquire();
    if (permitted) await permitted;
    const since = performance.now();
    let client: PoolClient;
    try {
      if (clientConnection?.isClosed) throw clientConnection.reason;
      client = await pool.connect();
    } catch (error) {
      meter?.release(since);
      throw error;
    }
    const connection = connectionOf(client);
    const cancellation =
      clientConnection && new Cancellation({ clientConnection, client, isRunning: () => transaction.isRunning });
    const transaction: Transaction = new Transaction({
      connection,
      claims,
      role: pgSettings?.role,
      cancellation,
      state,
      observe,
    });
    try {
      const result = await callback(new AdaptorClient(transaction));
      await transaction.commit();
      return result;
    } catch (error) {
      await transaction.rollback().catch(() => {}); // then the connection does not go back to the pool
      if (pgSettings?.transaction_read_only === "on" && isWriting(error)) throw writesInQuery(error);
      throw toClientError(error, clientConnection);
    } finally {
      await transaction.end();
      cancellation?.end(); // not by `using`, whose stack of things to dispose of costs more than all else here
      client.release(cancellation?.isUncertain || !connection.isReusable);
      meter?.release(since); // after the client, so that the next holder of the permit finds a connection
    }
  };
}

/** A transaction that may only read was asked to write: by a function that a query calls, since queries themselves cannot. */
function isWriting(error: unknown): boolean {
  return (error as { code?: string }).code === "25006";
}

function writesInQuery(cause: unknown): QuintetError {
  return new QuintetError("FORBIDDEN", "A query changes nothing, and what this one calls would. Send a mutation.", {
    cause,
  });
}
