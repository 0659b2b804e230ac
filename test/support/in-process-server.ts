import { parseConfig } from "../../src/config/config.ts";
import { createLogger } from "../../src/observability/logger.ts";
import { type QuintetServer, startServer } from "../../src/server/server.ts";
import type { ServerRequest } from "./server-hosts.ts";

/** A server inside the test file's own modules, which Jest loads for it: for tests that look into them, or at its log. */
export function startInProcess(
  { environment, failedSignInMilliseconds, ...options }: ServerRequest,
  log?: (line: string) => void,
): Promise<QuintetServer> {
  const config = parseConfig(environment);
  return startServer({
    ...options,
    config,
    logger: log ? createLogger(config, { write: log }) : createLogger(config),
    ...(failedSignInMilliseconds !== undefined && { failedSignInMilliseconds }),
  });
}
