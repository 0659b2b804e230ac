/**
 * Package: grafast 1.1.3
 * What: where Grafast keeps plans (with the schema), how many steps a plan has, and the context that it was made for.
 * Why: it bounds plans by number, and one takes 15 kB or 60 MB; a plan keeps the request alive that it was made for.
 */
import type { GraphQLSchema } from "graphql";
import type { OperationPlan } from "postgraphile/grafast";

type Internals = { stepTracker: { stepCount: number }; trackedContextStep: { _initialValue: unknown } };

const internals = (plan: OperationPlan) => plan as unknown as Internals;

/** The same schema, with which no plan is remembered yet. */
export function withoutPlans(schema: GraphQLSchema): GraphQLSchema {
  return Object.create(schema, { extensions: { value: { ...schema.extensions, grafast: Object.create(null) } } });
}

export function stepCountOf(plan: OperationPlan): number {
  return internals(plan).stepTracker.stepCount;
}

/** A plan holds the context that it was made for, which it needs no more once it is made. */
export function forgetContext(plan: OperationPlan): void {
  internals(plan).trackedContextStep._initialValue = undefined;
}
