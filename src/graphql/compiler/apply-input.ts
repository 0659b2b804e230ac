import type { GraphQLInputType, GraphQLSchema } from "graphql";
import { ApplyInputStep } from "postgraphile/grafast";
import { type SQL, sql } from "postgraphile/pg-sql2";
import { asLibrariesDo } from "./unsupported.ts";

type Application = {
  type: GraphQLInputType;
  value: unknown;
  /** What the input's functions are given, if it is not the target itself. */
  scope?: (target: never, value: unknown) => object | undefined;
};

type Applied = (target: object) => void;

/**
 * Lets an input's type do to a target what its plugins say: the `apply` functions of its fields, or of its enum's values.
 * Grafast exports that as a step of its plans only; what the step's method needs of the step is given here.
 */
export function applyInput(schema: GraphQLSchema, target: object, { type, value, scope }: Application): void {
  if (value === undefined) return;
  const step = { inputType: type, getTargetFromParent: scope, operationPlan: { schema } };
  const execute: (...parameters: unknown[]) => Applied = ApplyInputStep.prototype.unbatchedExecute as never;
  asLibrariesDo(() => {
    const apply = execute.call(step, undefined, value, undefined);
    sql.withTransformer(embedAliases as never, () => apply(target));
  });
}

/** As @dataplan/pg does at run time: a query embedded in SQL is its alias. */
function embedAliases(_sql: unknown, value: unknown): unknown {
  const { alias } = (value ?? {}) as { alias?: SQL };
  return alias !== undefined && sql.isSQL(alias) ? alias : value;
}
