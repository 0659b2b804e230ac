import { Router } from "express";
import type { Pool } from "pg";

/** Live: the process answers. Ready: the database answers too; load balancers send requests only then. */
export function healthRoutes(pool: Pool): Router {
  const router = Router();
  router.get("/health/live", (_request, response) => void response.json({ status: "ok" }));
  router.get("/health/ready", async (_request, response) => {
    try {
      await pool.query("select 1");
      response.json({ status: "ok" });
    } catch {
      response
        .status(503)
        .set("retry-after", "1")
        .json({ status: "unavailable", reason: "the database does not answer" });
    }
  });
  return router;
}
