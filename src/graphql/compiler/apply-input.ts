import type { GraphQLInputType, GraphQLSchema } from "graphql";
import { type SQL, sql } from "postgraphile/pg-sql2";
import { makeApply } from "../../internals/grafast-apply-input.ts";
import { asLibrariesDo } from "./unsupported.ts";

type Application = {
  type: GraphQLInputType;
  value: unknown;
  /** What the input's functions are given, if it is not the target itself. */
  scope?: ((target: never, value: unknown) => object | undefined) | undefined;
};

/**
 * Lets an input's type do to a target what its plugins say: the `apply` functions of its fields, or of its enum's values.
 * @throws Unsupported for what they refuse
 */
export function applyInput(schema: GraphQLSchema, target: object, application: Application): void {
  if (application.value !== undefined) asLibrariesDo(() => applyToTarget(schema, target, application));
}

/** The same, with their own complaints. */
export function applyToTarget(schema: GraphQLSchema, target: object, application: Application): void {
  const apply = makeApply({ schema, ...application });
  sql.withTransformer(embedAliases as never, () => apply(target));
}

/** As @dataplan/pg does at run time: a query embedded in SQL is its alias. */
function embedAliases(_sql: unknown, value: unknown): unknown {
  const { alias } = (value ?? {}) as { alias?: SQL };
  return alias !== undefined && sql.isSQL(alias) ? alias : value;
}
