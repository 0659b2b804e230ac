import type {} from "postgraphile";

type Apply = (target: any, callback: (query: object, value: unknown) => object | undefined) => void;

/**
 * A `filter` that is null or empty filters nothing, as frontends expect that send one only sometimes. Inside a filter
 * both stay errors: `{ userId: { equalTo: null } }` is rather a forgotten value than a wish for everybody's rows.
 */
export const FilterArgumentPlugin: GraphileConfig.Plugin = {
  name: "FilterArgumentPlugin",
  version: "1.0.0",
  after: ["PgConnectionArgFilterPlugin"],

  schema: {
    hooks: {
      GraphQLObjectType_fields_field_args(args, _build, { scope }) {
        const { filter } = args;
        const plan = filter?.applyPlan;
        if (!plan || !(scope.isPgFieldConnection || scope.isPgFieldSimpleCollection)) return args;

        filter.applyPlan = (parent, field, argument, info) => {
          const apply: Apply = (target, callback) =>
            argument.apply(target, (query, value) => (isNothing(value) ? undefined : callback(query, value)));
          return plan(parent, field, { apply } as typeof argument, info);
        };
        return args;
      },
    },
  },
};

function isNothing(value: unknown): boolean {
  return value === null || value === undefined || Object.keys(value).length === 0;
}
