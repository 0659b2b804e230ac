import type {} from "@graphile/pg-aggregates";
import { type GraphQLInputType, GraphQLNonNull, type GraphQLSchema } from "graphql";
import { PgCondition, type PgResource, type PgSelectSingleStep } from "postgraphile/@dataplan/pg";
import { lambda } from "postgraphile/grafast";
import { type SQL, sql } from "postgraphile/pg-sql2";
import { asPagedSelect } from "../../internals/dataplan-select.ts";
import { applyToTarget } from "../compiler/apply-input.ts";
import { asWork, work } from "../limits/work.ts";

/** How an aggregate's rows are counted: all of them, or those that a filter lets through. */
export type CountKind = "count" | "countWhere";

/** Gives aggregates a `count` of their rows, and `countWhere` of those that a filter lets through: shares in one query. */
export const CountsPlugin: GraphileConfig.Plugin = {
  name: "CountsPlugin",
  version: "1.0.0",
  after: ["PgAggregatesAddAggregateTypesPlugin", "PgConnectionArgFilterPlugin"],

  schema: {
    hooks: {
      GraphQLObjectType_fields(fields, build, { scope, fieldWithHooks }) {
        const { isPgAggregateContainerType, pgTypeResource: resource } = scope as ContainerScope;
        if (!isPgAggregateContainerType || !resource) return fields;
        const { GraphQLInt } = build.graphql;
        const { TYPES } = build.dataplanPg;
        const filter = filterType(build, resource);
        const own = {
          count: fieldWithHooks({ fieldName: "count", aggregateCount: "count" } as never, () => ({
            type: new GraphQLNonNull(GraphQLInt),
            description: "How many rows there are.",
            extensions: asWork(work.measure),
            plan: ($group: PgSelectSingleStep) => $group.select(sql`count(*)`, TYPES.bigint),
          })),
          ...(filter && {
            countWhere: fieldWithHooks({ fieldName: "countWhere", aggregateCount: "countWhere" } as never, () => ({
              type: new GraphQLNonNull(GraphQLInt),
              description: "How many of the rows a filter lets through.",
              extensions: asWork(work.measure),
              args: { filter: { type: new GraphQLNonNull(filter) } },
              plan: ($group: PgSelectSingleStep, args, { schema }) => {
                const $rows = asPagedSelect($group.getClassStep());
                const { alias } = $rows;
                const $filter = args.getRaw("filter");
                const $counted = $rows.withLayerPlan(() =>
                  lambda($filter, (value) => filteredCount(conditionsOf({ schema, type: filter, value, alias })), true),
                );
                return $group.select($rows.deferredSQL($counted), TYPES.bigint);
              },
            })),
          }),
        };
        return build.extend(fields, own, "CountsPlugin");
      },
    },
  },
};

type ContainerScope = { isPgAggregateContainerType?: boolean; pgTypeResource?: PgResource };

function filterType(build: GraphileBuild.Build, { codec }: PgResource): GraphQLInputType | undefined {
  const { inflection } = build;
  return build.getTypeByName(inflection.filterType(inflection.tableType(codec as never))) as
    | GraphQLInputType
    | undefined;
}

type Filter = { schema: GraphQLSchema; type: GraphQLInputType; value: unknown; alias: SQL };

/** What a filter says of the rows of a query. */
function conditionsOf({ schema, type, value, alias }: Filter): SQL[] {
  const conditions: SQL[] = [];
  const rows = {
    alias,
    where(condition: SQL | AttributeCondition) {
      conditions.push(
        sql.isSQL(condition) ? condition : condition.callback(sql`${alias}.${sql.identifier(condition.attribute)}`),
      );
    },
  };
  applyToTarget(schema, rows, { type, value, scope: () => new PgCondition(rows as never) });
  return conditions;
}

type AttributeCondition = { attribute: string; callback(column: SQL): SQL };

/** Of the rows for which all conditions are true. */
export function filteredCount(conditions: readonly SQL[]): SQL {
  if (conditions.length === 0) return sql`count(*)`;
  const all = sql.join(
    conditions.map((condition) => sql`(${condition})`),
    " and ",
  );
  return sql`count(*) filter (where ${all})`;
}
