import type { GraphQLSchema, OperationDefinitionNode } from "graphql";
import type { OperationPlan } from "postgraphile/grafast";
import { BoundedCache } from "../../shared/bounded-cache.ts";

/** What the plans of one operation are kept by. */
type Keeper = { schema: GraphQLSchema; plans: WeakSet<OperationPlan>; bytes: number };

/**
 * Operations of this process of which Grafast's plans are kept. Whoever sends ever new documents has others' planned anew,
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
        const keeper = keptPlans.get(operation) ?? { schema: forgetful(schema), plans: new WeakSet(), bytes: 0 };
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

/** The same schema, with which nothing is remembered yet. */
function forgetful(schema: GraphQLSchema): GraphQLSchema {
  return Object.create(schema, { extensions: { value: { ...schema.extensions, grafast: Object.create(null) } } });
}

/** What a plan is made of, as far as Grafast's own types do not tell. */
type PlanInternals = { stepTracker: { stepCount: number }; trackedContextStep: { _initialValue: unknown } };

/** A plan holds the request that it was made for, which it needs no more: who asked, and the connection they came by. */
function forgetContext(plan: OperationPlan): void {
  const { trackedContextStep } = plan as unknown as PlanInternals;
  trackedContextStep._initialValue = undefined;
}

/** About what V8 takes for a plan: its steps, and the variables it was made with, to which many of its parts point. */
function bytesOf(plan: OperationPlan, variables: Readonly<Record<string, unknown>>): number {
  const { stepTracker } = plan as unknown as PlanInternals;
  return 20_000 + 4_000 * stepTracker.stepCount + 2 * JSON.stringify(variables).length;
}
