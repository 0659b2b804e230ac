/**
 * Package: grafast 1.1.3
 * What: the method by which a step lets an input's type do what its plugins say to a target.
 * Why: Grafast exports it as a step of its plans only, and our statements are made without one.
 */
import type { GraphQLInputType, GraphQLSchema } from "graphql";
import { ApplyInputStep } from "postgraphile/grafast";

type Application = {
  schema: GraphQLSchema;
  type: GraphQLInputType;
  value: unknown;
  /** What the input's functions are given, if it is not the target itself. */
  scope?: ((target: never, value: unknown) => object | undefined) | undefined;
};

/** What the step's method needs of the step is given here. @returns what applies the value to a target */
export function makeApply({ schema, type, value, scope }: Application): (target: object) => void {
  const step = { inputType: type, getTargetFromParent: scope, operationPlan: { schema } };
  const execute: (...parameters: unknown[]) => (target: object) => void = ApplyInputStep.prototype
    .unbatchedExecute as never;
  return execute.call(step, undefined, value, undefined);
}
