import { Counter, Gauge, type Registry } from "prom-client";
import type { RateLimits } from "../rate-limiting/rate-limits.ts";

/** What accounts use of the server and what is left to them, by role. They are read when Prometheus asks: counting is a sum. */
export function registerUsage(registry: Registry, { usage }: RateLimits): void {
  const registers = [registry];
  new Counter({
    name: "quintet_account_seconds_total",
    help: "Seconds that were charged to accounts (and addresses of the anonymous), by role: of database connections held, and of the event loop times the pool's size.",
    labelNames: ["role"],
    registers,
    collect() {
      this.reset();
      for (const [role, { seconds }] of usage) this.inc({ role }, seconds);
    },
  });
  new Counter({
    name: "quintet_account_bytes_total",
    help: "Bytes that the database sent for operations, by role.",
    labelNames: ["role"],
    registers,
    collect() {
      this.reset();
      for (const [role, { bytes }] of usage) this.inc({ role }, bytes);
    },
  });
  new Counter({
    name: "quintet_account_refusals_total",
    help: "Operations refused because their account had used its share (TOO_MANY_REQUESTS), by role and by what was used up.",
    labelNames: ["role", "quantity"],
    registers,
    collect() {
      this.reset();
      for (const [role, { refused }] of usage)
        for (const [quantity, count] of Object.entries(refused)) this.inc({ role, quantity }, count);
    },
  });
  new Gauge({
    name: "quintet_accounts",
    help: "Accounts (and addresses of the anonymous) whose budget is remembered, by role, and those of them that have spent it.",
    labelNames: ["role", "state"],
    registers,
    collect() {
      const now = performance.now();
      for (const [role, { budgets }] of usage) {
        const refused = [...budgets].filter((budget) => budget.refusal(now)).length;
        this.set({ role, state: "refused" }, refused);
        this.set({ role, state: "served" }, budgets.size - refused);
      }
    },
  });
  new Gauge({
    name: "quintet_account_left_ratio",
    help: "What is left of the budget of the account that has least, by role: 1 is all of it, 0 or less is refused.",
    labelNames: ["role", "quantity"],
    registers,
    collect() {
      const now = performance.now();
      for (const [role, { budgets }] of usage)
        for (const quantity of ["seconds", "bytes"] as const) {
          let least = 1;
          for (const { [quantity]: bucket } of budgets) least = Math.min(least, bucket.level(now) / bucket.capacity);
          this.set({ role, quantity }, least);
        }
    },
  });
}
