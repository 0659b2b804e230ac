import type { RequestIdentity } from "../auth/request-identity.ts";
import type { Config } from "../config/config.ts";
import type { ApiRole } from "../config/per-role.ts";
import type { QuintetError } from "../errors/errors.ts";
import { type Allowance, type Budget, type RatedQuantity, tooManyRequests } from "./budget.ts";
import { BudgetTable } from "./budget-table.ts";
import { ConnectionPermits } from "./connection-permits.ts";
import { EventLoopTurns } from "./event-loop-turns.ts";
import { limitFor } from "./limit-for.ts";
import { Meter, type Usage } from "./meter.ts";

export type RateLimits = ReturnType<typeof createRateLimits>;

type Options = {
  limits: Config["limits"];
  poolSize: number;
  /** Of the permits for operations there are fewer while overload lasts, and nobody may fill those either. */
  admission: { readonly permits: number };
};

type Role = Usage & { budgets: BudgetTable; operationsShare: number; answerBytes: number; exports: number };

/** Percentage of the connections that exports may hold, everybody's together: their clients may be as slow as they like. */
const shareOfExports = 40;

/**
 * Gives every account a share of this server, and every address from which people come who have not signed in: so many
 * operations and database connections at once, and so much time and data a minute (docs/decisions/0040). Nothing of it is
 * shared with other servers: what is shared out is this one's own pool and event loop.
 */
export function createRateLimits({ limits, poolSize, admission }: Options) {
  const permits = new ConnectionPermits(poolSize);
  const turns = new EventLoopTurns();
  const roles = new Map<ApiRole, Role>();
  const mostExports = part(poolSize, shareOfExports);
  let exports = 0;

  function roleOf(identity: RequestIdentity): Role {
    const name = identity.kind === "account" ? identity.role : "anonymous";
    return roles.get(name) ?? addRole(name, identity);
  }

  function addRole(name: ApiRole, identity: RequestIdentity): Role {
    const allowance: Allowance = {
      seconds: limitFor(limits.secondsPerMinute, identity),
      bytes: limitFor(limits.bytesPerMinute, identity),
      connections: part(poolSize, limitFor(limits.connectionsShare, identity)),
    };
    const role: Role = {
      operationsShare: limitFor(limits.operationsShare, identity),
      answerBytes: limitFor(limits.answerBytes, identity),
      exports: limitFor(limits.exportsAtOnce, identity),
      seconds: 0,
      bytes: 0,
      refused: { seconds: 0, bytes: 0, operations: 0, connections: 0, exports: 0 },
      budgets: new BudgetTable(allowance),
    };
    roles.set(name, role);
    return role;
  }

  /** Why somebody may begin no other operation, if as many of theirs run as may. */
  function refusalOfAnother(role: Role, budget: Budget): QuintetError | undefined {
    const most = part(admission.permits, role.operationsShare);
    if (budget.operations < most) return undefined;
    role.refused.operations += 1;
    return tooManyRequests("operations", most);
  }

  /** `address` is asked of those alone who have not signed in. */
  function budgetOf(identity: RequestIdentity, address: () => string): Budget {
    return roleOf(identity).budgets.find(identity.kind === "account" ? identity.userId : address());
  }

  return {
    permits,
    turns,
    /** By role: a bounded number of names. */
    usage: roles as ReadonlyMap<ApiRole, Usage & { budgets: BudgetTable }>,

    /**
     * Rejects callers that have spent their budget, or have as many operations running as may run, before any work is done for them.
     * @throws QuintetError TOO_MANY_REQUESTS
     */
    refuseOverdrawn(identity: RequestIdentity, address: () => string): void {
      const role = roleOf(identity);
      const budget = budgetOf(identity, address);
      const refusal = budget.refusal(performance.now());
      if (refusal) role.refused[refusal.extensions.quantity as RatedQuantity] += 1;
      const refused = refusal ?? refusalOfAnother(role, budget);
      if (refused) throw refused;
    },

    meterOperation(identity: RequestIdentity, address: () => string): Meter {
      const usage = roleOf(identity);
      return new Meter({ budget: budgetOf(identity, address), permits, turns, mostBytes: usage.answerBytes, usage });
    },

    /** Who that is, as `turns` and everything else know them. */
    callerOf: budgetOf,

    /** Waits until work that may hold the event loop can begin; undefined when it can at once. */
    nextTurn(identity: RequestIdentity, address: () => string): Promise<void> | undefined {
      return turns.next(() => budgetOf(identity, address));
    },

    /** Charges the time for which reading a document held the event loop. */
    heldEventLoop(identity: RequestIdentity, address: () => string, milliseconds: number): void {
      turns.held(milliseconds);
      const seconds = (milliseconds / 1_000) * poolSize;
      budgetOf(identity, address).seconds.take(seconds, performance.now());
      roleOf(identity).seconds += seconds;
    },

    /**
     * Counts an operation among its caller's, until `end`; undefined when it may run.
     * @returns QuintetError TOO_MANY_REQUESTS when as many run as may
     */
    begin(identity: RequestIdentity, { budget }: Meter) {
      const refusal = refusalOfAnother(roleOf(identity), budget);
      if (!refusal) budget.operations += 1;
      return refusal;
    },

    end({ budget }: Meter): void {
      budget.operations -= 1;
    },

    /**
     * Counts an export among its caller's and all, until `endExport`; undefined when it may run.
     * @returns QuintetError TOO_MANY_REQUESTS
     */
    beginExport(identity: RequestIdentity, { budget }: Meter): QuintetError | undefined {
      const role = roleOf(identity);
      const most = Math.min(role.exports, mostExports);
      if (budget.exports >= role.exports || exports >= mostExports) {
        role.refused.exports += 1;
        return tooManyRequests("exports", most, 5);
      }
      budget.exports += 1;
      exports += 1;
      return undefined;
    },

    endExport({ budget }: Meter): void {
      budget.exports -= 1;
      exports -= 1;
    },
  };
}

/** A percentage of what there is, but always one. */
function part(whole: number, percent: number): number {
  return Math.max(1, Math.floor((whole * percent) / 100));
}
