import { type DestinationStream, pino } from "pino";
import type { Config } from "../config/config.ts";

export type Logger = ReturnType<typeof createLogger>;

/** JSON lines, on standard output if not elsewhere. What could hold a credential is removed by name, wherever it stands. */
export function createLogger({ logLevel }: Pick<Config, "logLevel">, destination?: DestinationStream) {
  const options = {
    level: logLevel,
    base: undefined,
    timestamp: createIsoTime(),
    redact: {
      paths: ["req.headers.authorization", "req.headers.cookie", "res.headers['set-cookie']", "*.password", "*.token"],
      censor: "[secret]",
    },
    serializers: { err: describeError },
  };
  return destination ? pino(options, destination) : pino(options);
}

/** pino's own `isoTime`, which writes the time of a millisecond once: a busy server logs several lines in each. */
function createIsoTime(): () => string {
  let at = Number.NaN;
  let text = "";
  return () => {
    const now = Date.now();
    if (now !== at) text = `,"time":"${new Date(now).toISOString()}"`;
    at = now;
    return text;
  };
}

/**
 * What helps to find a failure's cause. PostgreSQL's `detail`, `where` and `internalQuery` hold rows, and pg hangs the
 * client on some errors, with the key that cancels its statements.
 */
function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return { type: typeof error };
  const { name, message, stack, cause } = error;
  const { code, severity, schema, table, column, constraint, routine } = error as Error & Record<string, unknown>;
  const ofDatabase = { code, severity, schema, table, column, constraint, routine };
  return { type: name, message, ...ofDatabase, stack, ...(cause instanceof Error && { cause: describeError(cause) }) };
}
