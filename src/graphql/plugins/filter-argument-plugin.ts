import type {} from "postgraphile";
import type { PgResource } from "postgraphile/@dataplan/pg";

type Query = { where(condition: unknown): void };
type Apply = (target: any, callback: (query: object, value: unknown) => object | undefined) => void;

/**
 * - A `filter` that is null or empty filters nothing, as frontends expect that send one only sometimes. Inside a filter an empty one,
 *   which an optional variable that is not set leaves, is no condition; null stays an error: `{ userId: { equalTo: null } }` is
 *   rather a forgotten value than a wish for everybody's rows.
 * - A filter of a function leaves the function's order alone. One that looks into another table is an `exists`, which
 *   PostgreSQL makes a join with the function's rows, in any order; not so what it is asked the truth of.
 */
export const FilterArgumentPlugin: GraphileConfig.Plugin = {
  name: "FilterArgumentPlugin",
  version: "1.0.0",
  after: ["PgConnectionArgFilterPlugin"],

  schema: {
    hooks: {
      GraphQLObjectType_fields_field_args(args, build, { scope }) {
        const { filter } = args;
        const plan = filter?.applyPlan;
        if (!plan || !(scope.isPgFieldConnection || scope.isPgFieldSimpleCollection)) return args;

        const { pgFieldResource } = scope as { pgFieldResource?: PgResource };
        const isOfFunction = pgFieldResource?.parameters !== undefined;
        filter.applyPlan = (parent, field, argument, info) => {
          const apply: Apply = (target, callback) =>
            argument.apply(target, (query, value) =>
              isNothing(value) ? undefined : callback(isOfFunction ? askingTruth(build, query as Query) : query, value),
            );
          return plan(parent, field, { apply } as typeof argument, info);
        };
        return args;
      },
    },
  },
};

function askingTruth({ sql }: GraphileBuild.Build, query: Query): Query {
  const where = (condition: unknown) => query.where(sql.isSQL(condition) ? sql`(${condition}) is true` : condition);
  return Object.create(query, { where: { value: where } });
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined || Object.keys(value).length === 0;
}
