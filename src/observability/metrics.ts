import type { Pool } from "pg";
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import { statusOfCode } from "../errors/error-codes.ts";
import type { RateLimits } from "../rate-limiting/rate-limits.ts";
import type { FinishedOperation } from "./operations.ts";
import { registerUsage } from "./usage-metrics.ts";

export type Metrics = ReturnType<typeof createMetrics>;

type Options = {
  pool: Pool;
  rateLimits: RateLimits;
  /** Names that may become label values; a client can send any, so that all others are counted as one. */
  operationNames: ReadonlySet<string>;
};

/** From a lookup by key to the statement timeout. */
const secondsBuckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** What Prometheus reads, in seconds and counts. Every label has a bounded set of values. */
export function createMetrics({ pool, rateLimits, operationNames }: Options) {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });

  const operations = new Histogram({
    name: "quintet_operation_duration_seconds",
    help: "GraphQL operations, by name (unnamed and unknown ones together), transport and outcome (ok, or the first error's code).",
    labelNames: ["operation", "type", "transport", "outcome"],
    buckets: secondsBuckets,
    registers,
  });
  const statements = new Histogram({
    name: "quintet_sql_duration_seconds",
    help: "SQL statements of GraphQL operations, from sent to answered, without the wait for a connection. Those of accounts (signing in, sessions, API keys) are not among them.",
    labelNames: ["outcome"],
    buckets: secondsBuckets,
    registers,
  });
  const answers = new Counter({
    name: "quintet_operations_by_path_total",
    help: "GraphQL operations that ran, by what answered them (single: one statement; grafast: a plan) and why it was not one statement. `bug` should stay 0: the log says more.",
    labelNames: ["path", "reason"],
    registers,
  });
  const errors = new Counter({
    name: "quintet_errors_total",
    help: "Errors told to clients, by public code; those of operations that were refused before they ran included.",
    labelNames: ["code"],
    registers,
  });
  const refusals = new Counter({
    name: "quintet_refused_by_limit_total",
    help: "Operations refused by a limit, by code and by what there was too much of.",
    labelNames: ["code", "quantity"],
    registers,
  });
  const shed = new Counter({
    name: "quintet_shed_operations_total",
    help: "Operations refused by overload, before anything was done for them: neither responses nor errors count them.",
    registers,
  });
  const responses = new Counter({
    name: "quintet_http_responses_total",
    help: "HTTP responses, by method and status.",
    labelNames: ["method", "status"],
    registers,
  });
  new Gauge({
    name: "quintet_pool_connections",
    help: "Connections of the pool to PostgreSQL, by state; waiting counts requests in line for one.",
    labelNames: ["state"],
    registers,
    collect() {
      this.set({ state: "idle" }, pool.idleCount);
      this.set({ state: "busy" }, pool.totalCount - pool.idleCount);
      this.set({ state: "waiting" }, pool.waitingCount + rateLimits.permits.waitingCount);
    },
  });
  registerUsage(registry, rateLimits);

  return {
    registry,
    operationFinished({ name, type, transport, outcome, seconds }: FinishedOperation): void {
      operations.observe(
        { operation: labelOf(name), type, transport, outcome: outcome === "ok" ? outcome : codeLabelOf(outcome) },
        seconds,
      );
    },
    /** Without a reason by one statement. */
    operationAnswered(reason?: string): void {
      answers.inc({ path: reason === undefined ? "single" : "grafast", reason: reason ?? "" });
    },
    statementFinished(seconds: number, outcome: "ok" | "error"): void {
      statements.observe({ outcome }, seconds);
    },
    /** Counts what a client was told. */
    errorShown(error: { extensions: Record<string, unknown> }): void {
      const { code, quantity, limit } = error.extensions;
      errors.inc({ code: codeLabelOf(code) });
      if (limit !== undefined) refusals.inc({ code: codeLabelOf(code), quantity: String(quantity ?? "") });
    },
    operationsShed(count: number): void {
      shed.inc(count);
    },
    responseSent(method: string | undefined, status: number): void {
      responses.inc({ method: knownMethods.has(method ?? "") ? method : "other", status });
    },
  };

  function labelOf(name: string | undefined): string {
    if (name === undefined) return "unnamed";
    return operationNames.has(name) ? name : "other";
  }
}

/** Codes that SQL of a schema has made are counted as one: SQL can make any number of them. */
function codeLabelOf(code: unknown): string {
  return typeof code === "string" && Object.hasOwn(statusOfCode, code) ? code : "other";
}

const knownMethods = new Set(["GET", "HEAD", "POST", "OPTIONS"]);
