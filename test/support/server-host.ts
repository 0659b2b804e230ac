import { inspect } from "node:util";
import { parseConfig } from "../../src/config/config.ts";
import { singleStatementCounts } from "../../src/graphql/compiler/counts.ts";
import { createLogger } from "../../src/observability/logger.ts";
import { type QuintetServer, startServer } from "../../src/server/server.ts";
import type { ServerRequest } from "./server-hosts.ts";

/**
 * A process in which Quintet's servers of one Jest worker run, one test file after another. Jest loads modules anew for
 * each file, and slowly: here a server starts from modules that are loaded and compiled already.
 */
for (const method of ["log", "warn", "error"] as const) console[method] = () => {}; // libraries', of what tests send on purpose
const servers = new Map<number, QuintetServer>();

export type HostQuestion = { id: number; start: ServerRequest } | { id: number; stop: number };
/** An error comes as its stack, and with the code of a QuintetError. */
export type HostAnswer = { id: number; url?: string; error?: string; code?: string };

process.on("message", async (question: HostQuestion) => {
  const answer = await act(question).catch((error: Error & { code?: string }) => ({
    error: error.stack ?? String(error),
    code: error.code,
  }));
  process.send?.({ id: question.id, ...answer });
});
process.on("disconnect", () => process.exit());

/** What a single statement should have known better, Grafast answered: nobody would notice. */
function requireNoBugs(): void {
  const { bugs, lastBug } = singleStatementCounts;
  singleStatementCounts.bugs = 0;
  if (bugs > 0) throw new Error(`single statements failed ${bugs} times where they should not: ${inspect(lastBug)}`);
}

async function act(question: HostQuestion): Promise<{ url?: string }> {
  if ("stop" in question) {
    await servers.get(question.stop)?.[Symbol.asyncDispose]();
    servers.delete(question.stop);
    requireNoBugs();
    return {};
  }
  const { environment, failedSignInMilliseconds, ...options } = question.start;
  const config = parseConfig(environment);
  const server = await startServer({
    ...options,
    config,
    logger: createLogger(config),
    ...(failedSignInMilliseconds !== undefined && { failedSignInMilliseconds }),
  });
  servers.set(question.id, server);
  return { url: server.url };
}
