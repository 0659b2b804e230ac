import { pino } from "pino";
import type { Config } from "./config.ts";

export type Logger = ReturnType<typeof createLogger>;

/** JSON lines on standard output. What could hold a credential is removed by name, wherever it stands. */
export function createLogger({ logLevel }: Pick<Config, "logLevel">) {
  return pino({
    level: logLevel,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: {
      paths: ["req.headers.authorization", "req.headers.cookie", "res.headers['set-cookie']", "*.password", "*.token"],
      censor: "[secret]",
    },
  });
}
