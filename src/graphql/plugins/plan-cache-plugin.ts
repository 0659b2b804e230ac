import type { GraphQLSchema, OperationDefinitionNode } from "graphql";
import type { OperationPlan } from "postgraphile/grafast";
import { forgetContext, stepCountOf, withoutPlans } from "../../internals/grafast-plans.ts";
import { BoundedCache } from "../../shared/bounded-cache.ts";

/** What the plans of one operation are kept by. */
type Keeper = { schema: GraphQLSchema; plans: WeakSet<OperationPlan>; bytes: number };

/**
 * Operations of this process of which Grafast's plans are kept. A client that sends ever new documents causes others' to be planned again,
 * and fills no more memory than this.
 */
export const keptPlans = new BoundedCache<OperationDefinitionNode, Keeper>({ entries: 300, bytes: 40_000_000 });

/**
 * Bounds what Grafast remembers by the memory that it takes. Grafast keeps plans with the schema and counts operations,
 * 500 at most, of which one takes 70 kB and another 60 MB. Here each operation is planned with a schema of its own,
 * which is the schema in all but what is remembered with it, and goes when the operation was not asked for lately.
 */
export const PlanCachePlugin: GraphileConfig.Plugin = {
  name: "PlanCachePlugin",
  version: "1.0.0",

  grafast: {
    middleware: {
      establishOperationPlan(next, event) {
        const { schema, operation, variableValues } = event;
        const keeper = keptPlans.get(operation) ?? { schema: withoutPlans(schema), plans: new WeakSet(), bytes: 0 };
        event.schema = keeper.schema;
        return next.callback((error, plan) => {
          if (error) throw error;
          if (!keeper.plans.has(plan)) {
            forgetContext(plan);
            keeper.plans.add(plan);
            keeper.bytes += bytesOf(plan, variableValues);
            keptPlans.set(operation, keeper, keeper.bytes);
          }
          return plan;
        });
      },
    },
  },
};

/** About what V8 takes for a plan: its steps, and the variables it was made with, to which many of its parts point. */
function bytesOf(plan: OperationPlan, variables: Readonly<Record<string, unknown>>): number {
  return 20_000 + 4_000 * stepCountOf(plan) + 2 * JSON.stringify(variables).length;
}
