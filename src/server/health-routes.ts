import { setTimeout as sleep } from "node:timers/promises";
import { Router } from "express";
import type { Pool } from "pg";

type Options = {
  pool: Pool;
  /** Whether the server is stopping. */
  isDraining: () => boolean;
};

/** A load balancer asks every few seconds; an answer later than this is as good as none. */
const answerWithinMilliseconds = 2_000;

/** Live: the process answers. Ready: the database answers too; load balancers send requests only then. */
export function healthRoutes({ pool, isDraining }: Options): Router {
  const router = Router();
  const isAnswering = makeCheck(pool);
  router.get("/health/live", (_request, response) => void response.json({ status: "ok" }));
  router.get("/health/ready", async (_request, response) => {
    const hasDatabase = !isDraining() && (await isAnswering());
    // Asked last: a stop may have begun while the database was asked.
    const reason = isDraining() ? "the server is stopping" : hasDatabase ? "" : "the database does not answer";
    if (reason) response.status(503).set("retry-after", "1").json({ status: "unavailable", reason });
    else response.json({ status: "ok" });
  });
  return router;
}

/** Who asks while a check runs shares its result: probes never pile up in front of a database that hangs. */
function makeCheck(pool: Pool): () => Promise<boolean> {
  let running: Promise<boolean> | undefined;
  return async () => {
    running ??= pool
      .query("select 1")
      .then(
        () => true,
        () => false,
      )
      .finally(() => {
        running = undefined;
      });
    const late = new AbortController();
    const timeout = sleep(answerWithinMilliseconds, false, { ref: false, signal: late.signal }).catch(() => false);
    const isAnswering = await Promise.race([running, timeout]);
    late.abort();
    return isAnswering;
  };
}
