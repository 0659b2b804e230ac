/**
 * Package: graphile-build 5.1.1
 * What: the builder's method that makes a schema, and the text of its error for two types of one name.
 * Why: there is no hook around a build, and one odd object would end the whole schema.
 */
import type { GraphQLSchema } from "graphql";
import type { PgRegistry } from "postgraphile/@dataplan/pg";
import { SchemaBuilder } from "postgraphile/graphile-build";

export type Build = {
  resolvedPreset: GraphileConfig.ResolvedPreset;
  inflection: GraphileBuild.Inflection;
  registry: PgRegistry;
  attempt: () => GraphQLSchema;
};

type Builder = Pick<Build, "resolvedPreset" | "inflection">;
type BuildSchema = (this: Builder, input: { pgRegistry: PgRegistry }) => GraphQLSchema;

let isPatched = false;

/** Has each schema of this process made by `build`, for which `attempt` makes it as the library does. The first caller's counts. */
export function makeSchemasBy(build: (details: Build) => GraphQLSchema): void {
  if (isPatched) return;
  isPatched = true;
  const prototype = SchemaBuilder.prototype as unknown as { buildSchema: BuildSchema };
  const { buildSchema } = prototype;
  prototype.buildSchema = function (input) {
    const { resolvedPreset, inflection } = this;
    return build({
      resolvedPreset,
      inflection,
      registry: input.pgRegistry,
      attempt: () => buildSchema.call(this, input),
    });
  };
}

/** The name that two types would have, when that is what an error says. */
export function nameOfTwoTypes(error: unknown): string | undefined {
  return /^A type named '?(\w+)'? already exists/.exec((error as Error | undefined)?.message ?? "")?.[1];
}
