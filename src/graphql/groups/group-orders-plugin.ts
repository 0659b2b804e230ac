import type {} from "@graphile/pg-aggregates";
import type { GraphQLEnumType, GraphQLEnumValueConfigMap } from "graphql";
import type { PgResource } from "postgraphile/@dataplan/pg";
import type { SQL } from "postgraphile/pg-sql2";
import { type AggregateSpec, aggregatesInflection, nameOfMeasure } from "../../internals/pg-aggregates.ts";
import { asOrder, asWork, work } from "../limits/work.ts";
import type { GroupOrder, OrderedGroups } from "./group-list.ts";
import { groupedResources } from "./grouped-resources.ts";
import { measuredColumns } from "./measured-columns.ts";
import { sortingAggregates } from "./measures.ts";

/**
 * Gives `groupedAggregates` an `orderBy`: by the keys, by the number of rows, and by each aggregate that there is. It is one enum a
 * table, as upstream proposes (graphile/pg-aggregates#80).
 */
export const GroupOrdersPlugin: GraphileConfig.Plugin = {
  name: "GroupOrdersPlugin",
  version: "1.0.0",
  after: ["PgAggregatesAddConnectionGroupedAggregatesPlugin", "PgAggregatesAddGroupByAggregateEnumsPlugin"],

  schema: {
    hooks: {
      init: {
        after: ["PgAggregatesAddGroupByAggregateEnumsPlugin"],
        callback(_, build) {
          for (const resource of groupedResources(build)) {
            build.registerEnumType(
              groupOrderTypeName(build, resource),
              {},
              () => ({
                description: build.wrapDescription(
                  `Orders of groups of \`${build.inflection.tableType(resource.codec)}\`: what has no value comes last.`,
                  "type",
                ),
                values: orderValues(build, resource),
              }),
              `orders of groups of ${resource.name}`,
            );
          }
          return _;
        },
      },
    },
  },
};

export function groupOrderType(build: GraphileBuild.Build, resource: PgResource): GraphQLEnumType | undefined {
  return build.getTypeByName(groupOrderTypeName(build, resource)) as GraphQLEnumType | undefined;
}

function groupOrderTypeName(build: GraphileBuild.Build, resource: PgResource): string {
  return `${aggregatesInflection(build).aggregateContainerType({ resource })}OrderBy`;
}

type Term = { name: string; units: number; order: (alias: SQL) => DistributiveOmit<GroupOrder, "direction"> };
type DistributiveOmit<Union, Key extends PropertyKey> = Union extends unknown ? Omit<Union, Key> : never;

function orderValues(build: GraphileBuild.Build, resource: PgResource): GraphQLEnumValueConfigMap {
  const { sql } = build;
  const terms: Term[] = [
    { name: "KEYS", units: 0, order: () => ({ isByKeys: true }) },
    { name: "COUNT", units: 0, order: () => ({ measure: sql`count(*)` }) },
    ...(build.pgAggregateSpecs ?? []).flatMap((spec) => measureTerms(build, resource, spec)),
  ];
  const values: GraphQLEnumValueConfigMap = Object.create(null);
  for (const { name, units, order } of terms)
    for (const direction of ["ASC", "DESC"] as const)
      values[`${name}_${direction}`] ??= {
        extensions: {
          ...asWork(units),
          ...asOrder({ term: name, isRelated: false }),
          grafast: {
            apply: (groups: OrderedGroups) => groups.orderGroups({ ...order(groups.alias), direction } as GroupOrder),
          },
        },
      };
  return values;
}

function measureTerms(build: GraphileBuild.Build, resource: PgResource, spec: AggregateSpec): Term[] {
  return measuredColumns(build, resource, spec).map(({ attributeName, measure }) => ({
    name: nameOfMeasure(build, spec, { attributeName, codec: resource.codec }),
    units: sortingAggregates.has(spec.id) ? work.sortingMeasure : work.measure,
    order: (alias) => ({ measure: measure(alias) }),
  }));
}
