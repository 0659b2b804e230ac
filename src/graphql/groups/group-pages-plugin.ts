import type {} from "@graphile/pg-aggregates";
import { type GraphQLInputType, GraphQLList, GraphQLNonNull, type GraphQLSchema, getNullableType } from "graphql";
import type {} from "postgraphile";
import type { PgCodec, PgResource } from "postgraphile/@dataplan/pg";
import { type GrafastFieldConfigArgumentMap, lambda, object, sideEffect } from "postgraphile/grafast";
import { type SQL, sql } from "postgraphile/pg-sql2";
import { asPagedSelect } from "../../internals/dataplan-select.ts";
import { applyToTarget } from "../compiler/apply-input.ts";
import { tooComplex } from "../limits/refusal.ts";
import { groupByType } from "./group-keys-plugin.ts";
import { GroupList, orderOfGroups } from "./group-list.ts";
import { groupOrderType } from "./group-orders-plugin.ts";

/**
 * Gives groups what rows have: an order and pages, and keys beside those of pg-aggregates' enum. Who gives no size gets as many as a
 * page holds, and an error where there are more: a part of the groups must not pass for all of them.
 */
export function makeGroupPagesPlugin({ pageSize }: { pageSize: number }): GraphileConfig.Plugin {
  return {
    name: "GroupPagesPlugin",
    version: "1.0.0",
    after: ["PgAggregatesAddConnectionGroupedAggregatesPlugin", "GroupKeysPlugin", "GroupOrdersPlugin"],

    schema: {
      hooks: {
        GraphQLObjectType_fields_field(field, build, { scope }) {
          const { isConnectionType, pgCodec } = scope as { isConnectionType?: boolean; pgCodec?: PgCodec };
          const groupBy = field.args?.groupBy;
          const { plan } = field;
          if (!isConnectionType || !groupBy || !plan) return field;
          const { GraphQLInt } = build.graphql;
          const resource = groupedResource(build, pgCodec);
          const by = resource && groupByType(build, resource);
          const order = resource && groupOrderType(build, resource);
          const ownArguments: GrafastFieldConfigArgumentMap = {
            groupBy: { ...groupBy, type: getNullableType(groupBy.type) },
            first: { type: GraphQLInt, description: "How many groups to return." },
            offset: { type: GraphQLInt, description: "How many groups to skip." },
          };
          if (by)
            ownArguments.by = {
              type: by,
              description: "Further keys, with what they are cut to; they come after those of `groupBy`.",
              applyPlan: (_parent, $groups, input) => input.apply($groups),
            };
          if (order)
            ownArguments.orderBy = {
              type: new GraphQLList(new GraphQLNonNull(order)),
              description: "In which order the groups come; where it leaves some equal, in the order of their keys.",
            };
          return {
            ...field,
            args: { ...field.args, ...ownArguments },
            plan: (parent, args, info) => {
              const $groups = asPagedSelect(plan(parent, args, info));
              const $first = args.getRaw("first");
              const $given = object({
                groupBy: args.getRaw("groupBy"),
                ...(by && { by: args.getRaw("by") }),
                ...(order && { orderBy: args.getRaw("orderBy") }),
              });
              const types = { groupBy: groupBy.type, by, orderBy: order && new GraphQLList(order) };
              const { schema } = info;
              $groups.orderBy({
                fragment: $groups.deferredSQL(
                  lambda($given, (given) => orderFor({ schema, types, given, alias: $groups.alias }), true),
                ),
                codec: build.dataplanPg.TYPES.text,
                direction: "ASC",
              });
              $groups.setFirst(lambda($first, (first) => first ?? pageSize + 1, true));
              $groups.setOffset(args.getRaw("offset"));
              sideEffect([$first, $groups as never], ([first, found]) => {
                const { items } = found as { items?: readonly unknown[] };
                const rows = items ?? (found as readonly unknown[]);
                if (first == null && rows.length > pageSize) throw tooComplex("groups", pageSize, rows.length);
              });
              return $groups as never;
            },
          };
        },
      },
    },
  };
}

/** As pg-aggregates finds it. */
function groupedResource(build: GraphileBuild.Build, codec: PgCodec | undefined): PgResource | undefined {
  return (Object.values(build.input.pgRegistry.pgResources) as PgResource[]).find(
    (resource) => resource.codec === codec && !resource.parameters,
  );
}

type Given = {
  schema: GraphQLSchema;
  types: Readonly<Record<string, GraphQLInputType | undefined>>;
  given: Readonly<Record<string, unknown>>;
  alias: SQL;
};

/** The terms that arguments make: a query that aggregates takes no order from them. */
function orderFor({ schema, types, given, alias }: Given): SQL {
  const list = new GroupList(alias);
  for (const [name, type] of Object.entries(types)) {
    const value = given[name];
    if (type && value != null) applyToTarget(schema, list, { type: getNullableType(type), value });
  }
  const order = orderOfGroups(list);
  // The library writes `asc` behind it.
  return order ? sql`${order}, (select null::text)` : sql`(select null::text)`;
}
