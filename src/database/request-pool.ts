import pg from "pg";
import type { BaseLogger } from "pino";
import type { Config } from "../config/config.ts";
import { RequestClient } from "./request-client.ts";

/** The connections on which requests run. Disposing waits for those in use, but not long. */
export type RequestPool = pg.Pool & AsyncDisposable;

type Options = { url: string; config: Pick<Config, "database" | "limits">; logger: Pick<BaseLogger, "error" | "warn"> };

/** Waiting for a free connection, and making one, take no longer than this. */
const acquireWithinMilliseconds = 5_000;

const endWithinMilliseconds = 500;
const tellEveryMilliseconds = 1_000;

/** A request that cannot get a connection fails with UNAVAILABLE. */
export function createRequestPool({ url, config, logger }: Options): RequestPool {
  const clients = new Set<RequestClient>();
  const options = {
    silenceMilliseconds: config.limits.databaseTimeoutMs,
    onUnreachable: atMostOncePer(tellEveryMilliseconds, (err: Error) => logger.error({ err }, "database unreachable")),
  };

  class Client extends RequestClient {
    constructor(settings: pg.ClientConfig = {}) {
      super(settings, options);
      clients.add(this);
      this.once("end", () => clients.delete(this));
    }
  }

  const pool = new pg.Pool({
    connectionString: url,
    Client,
    max: config.database.poolSize,
    min: 1, // one is kept, however long it is idle, for the next request
    connectionTimeoutMillis: acquireWithinMilliseconds,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    application_name: "quintet",
  });
  pool.on("error", (error) => logger.warn({ err: error }, "idle database connection lost"));

  return Object.assign(pool, {
    async [Symbol.asyncDispose]() {
      const cut = setTimeout(() => clients.forEach((client) => void client.cut()), endWithinMilliseconds);
      await pool.end();
      clearTimeout(cut);
    },
  });
}

function atMostOncePer<Value>(milliseconds: number, tell: (value: Value) => void): (value: Value) => void {
  let told = Number.NEGATIVE_INFINITY;
  return (value) => {
    const now = performance.now();
    if (now - told < milliseconds) return;
    told = now;
    tell(value);
  };
}
