import type {} from "@graphile/pg-aggregates";
import { type GraphQLEnumType, getNamedType } from "graphql";
import type {} from "postgraphile";
import { lambda, sideEffect } from "postgraphile/grafast";
import type { SQL } from "postgraphile/pg-sql2";
import { asPagedSelect } from "../../internals/dataplan-select.ts";
import { tooComplex } from "../limits/refusal.ts";

type Apply = (query: object) => void;

/**
 * Gives groups pages, as rows have them: `first` and `offset`, in the order of their keys. Who gives no size gets as many as a page
 * holds, and an error where there are more: a part of the groups must not pass for all of them.
 */
export function makeGroupPagesPlugin({ pageSize }: { pageSize: number }): GraphileConfig.Plugin {
  return {
    name: "GroupPagesPlugin",
    version: "1.0.0",
    after: ["PgAggregatesAddConnectionGroupedAggregatesPlugin"],

    schema: {
      hooks: {
        GraphQLObjectType_fields_field(field, build, { scope }) {
          const { isConnectionType } = scope as { isConnectionType?: boolean };
          const groupBy = field.args?.groupBy;
          const { plan } = field;
          if (!isConnectionType || !groupBy || !plan) return field;
          const { GraphQLInt } = build.graphql;
          const groups = getNamedType(groupBy.type) as GraphQLEnumType;
          return {
            ...field,
            args: {
              ...field.args,
              first: {
                type: GraphQLInt,
                description: "How many groups to return, in the order of their keys.",
              },
              offset: { type: GraphQLInt, description: "How many groups to skip." },
            },
            plan: (parent, args, info) => {
              const $groups = asPagedSelect(plan(parent, args, info));
              const $first = args.getRaw("first");
              $groups.orderBy({
                fragment: $groups.deferredSQL(
                  lambda(
                    args.getRaw("groupBy"),
                    (names) => keysOf(build, { groups, names, alias: $groups.alias }),
                    true,
                  ),
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

type Keys = { groups: GraphQLEnumType; names: unknown; alias: SQL };

/** What rows are grouped by, as the values of the enum say it. */
function keysOf({ sql }: GraphileBuild.Build, { groups, names, alias }: Keys): SQL {
  const keys: SQL[] = [];
  const query = { alias, groupBy: ({ fragment }: { fragment: SQL }) => keys.push(fragment) };
  for (const name of (Array.isArray(names) ? names : [names]) as unknown[]) {
    const value = groups.getValues().find((it) => it.value === name || it.name === name);
    (value?.extensions.grafast as { apply?: Apply } | undefined)?.apply?.(query);
  }
  return keys.length > 0 ? sql.join(keys, ", ") : sql`(select null::text)`;
}
