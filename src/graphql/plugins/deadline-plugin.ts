import type { MiddlewareNext } from "graphile-config";
import type { ExecutionArgs } from "graphql";
import type {} from "postgraphile/grafast";
import { anonymous } from "../../auth/request-identity.ts";
import type { PerRole } from "../../config/per-role.ts";
import { limitFor } from "../../rate-limiting/limit-for.ts";
import type {} from "../export/export-request.ts";
import { createDeadlines } from "../limits/deadlines.ts";

type Timeouts = { operationTimeoutMs: PerRole; exportTimeoutMs: PerRole };

/**
 * Ends an operation whose parts together take longer than its caller's role may, over whatever transport: SQL that runs is
 * cancelled, what has not begun does not begin, and what is done stays done and stands in the answer
 * (docs/decisions/0039). Subscriptions are not executed but subscribed to, and have no end of their own.
 */
export function makeDeadlinePlugin({ operationTimeoutMs, exportTimeoutMs }: Timeouts): GraphileConfig.Plugin {
  const deadlines = createDeadlines();

  function limit(next: MiddlewareNext<unknown>, { args }: { args: ExecutionArgs }) {
    const { clientConnection, exporting, identity = anonymous } = (args.contextValue as Grafast.Context).state;
    if (!clientConnection) return next();
    deadlines.begin(clientConnection, limitFor(exporting ? exportTimeoutMs : operationTimeoutMs, identity));
    return next.callback((error, result) => {
      deadlines.end(clientConnection);
      if (error) throw error;
      return result;
    });
  }

  return {
    name: "DeadlinePlugin",
    version: "1.0.0",
    grafast: { middleware: { execute: limit as never } },
  };
}
