import { parseConfig } from "../../src/config.ts";
import { createLogger } from "../../src/logger.ts";
import { startServer } from "../../src/server.ts";
import type { ServerRequest } from "./server-hosts.ts";

/** A server inside the test file's own modules, which Jest loads for it: for tests that look into them, or at its log. */
export function startInProcess(
  { environment, failedSignInMilliseconds, ...options }: ServerRequest,
  log?: (line: string) => void,
): Promise<AsyncDisposable & { url: string }> {
  const config = parseConfig(environment);
  return startServer({
    ...options,
    config,
    logger: log ? createLogger(config, { write: log }) : createLogger(config),
    ...(failedSignInMilliseconds !== undefined && { failedSignInMilliseconds }),
  });
}
