import { type DestinationStream, pino } from "pino";
import type { Config } from "./config.ts";

export type Logger = ReturnType<typeof createLogger>;

/** JSON lines, on standard output by default. What could hold a credential is removed by name, wherever it stands. */
export function createLogger({ logLevel }: Pick<Config, "logLevel">, destination?: DestinationStream) {
  const options = {
    level: logLevel,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: {
      paths: ["req.headers.authorization", "req.headers.cookie", "res.headers['set-cookie']", "*.password", "*.token"],
      censor: "[secret]",
    },
  };
  return destination ? pino(options, destination) : pino(options);
}
