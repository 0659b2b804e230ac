import type {} from "@graphile/pg-aggregates";
import type { GraphQLInputFieldConfigMap } from "graphql";
import { type PgResource, TYPES } from "postgraphile/@dataplan/pg";
import type { SQL } from "postgraphile/pg-sql2";
import { type AggregateSpec, aggregatesInflection, havingTypeName } from "../../internals/pg-aggregates.ts";
import { withoutDomain } from "../values/codec-text.ts";
import { groupedResources } from "./grouped-resources.ts";
import { measuredColumns } from "./measured-columns.ts";

type Measured = { resource: PgResource; spec: AggregateSpec };

/** What the input types of `having` are about, by their names. */
type HavingTypes = { ofTables: Map<string, PgResource>; ofMeasures: Map<string, Measured> };

const typesOf = new WeakMap<GraphileBuild.Build, HavingTypes>();

/**
 * Has `having` compare the number of rows, and each aggregate with values of its own type: pg-aggregates compares with the column's
 * type, average or not, and knows no other columns than those that are numbers.
 */
export const HavingPlugin: GraphileConfig.Plugin = {
  name: "HavingPlugin",
  version: "1.0.0",
  after: ["PgAggregatesAddHavingAggregateTypesPlugin"],

  schema: {
    hooks: {
      GraphQLInputObjectType_fields(fields, build, { Self, fieldWithHooks }) {
        const types = typesOf.get(build) ?? readTypes(build);
        typesOf.set(build, types);
        const table = types.ofTables.get(Self.name);
        if (table) return { ...withoutEmpty(build, fields, table), count: countField(build, fieldWithHooks) };
        const measured = types.ofMeasures.get(Self.name);
        return measured ? havingColumns(build, measured, { fields, fieldWithHooks }) : fields;
      },
    },
  },
};

function readTypes(build: GraphileBuild.Build): HavingTypes {
  const inflection = aggregatesInflection(build);
  const resources = groupedResources(build);
  const measures = resources.flatMap((resource) => (build.pgAggregateSpecs ?? []).map((spec) => ({ resource, spec })));
  return {
    ofTables: new Map(resources.map((resource) => [inflection.aggregateHavingInputType({ resource }), resource])),
    ofMeasures: new Map(
      measures.map(({ resource, spec }) => [
        inflection.aggregateHavingAggregateInputType({ resource, aggregateSpec: spec }),
        { resource, spec },
      ]),
    ),
  };
}

/** Without the aggregates that no column has. */
function withoutEmpty(
  build: GraphileBuild.Build,
  fields: GraphQLInputFieldConfigMap,
  resource: PgResource,
): GraphQLInputFieldConfigMap {
  const specs = build.pgAggregateSpecs ?? [];
  const empty = specs.filter((spec) => comparedColumns(build, { resource, spec }).length === 0);
  const names = new Set(empty.map((spec) => aggregatesInflection(build).aggregatesField({ aggregateSpec: spec })));
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.has(name)));
}

/** The columns whose aggregate is compared: not where PostgreSQL has no such aggregate, nor money, which it compares with no number. */
function comparedColumns(build: GraphileBuild.Build, { resource, spec }: Measured) {
  return measuredColumns(build, resource, spec).flatMap((column) => {
    const result = withoutDomain(column.codec);
    const typeName = result === TYPES.money ? null : havingTypeName(build, result);
    const type = typeName && build.getTypeByName(typeName);
    return type ? { ...column, type: type as never } : [];
  });
}

type FieldWithHooks = (scope: never, spec: never) => GraphQLInputFieldConfigMap[string];
type Fields = { fields: GraphQLInputFieldConfigMap; fieldWithHooks: FieldWithHooks };

/** Columns; what pg-aggregates makes of functions stays. */
function havingColumns(build: GraphileBuild.Build, measured: Measured, { fields, fieldWithHooks }: Fields) {
  const { inflection } = build;
  const { codec } = measured.resource;
  const columns = new Set(
    Object.keys(codec.attributes ?? {}).map((attributeName) =>
      inflection.attribute({ attributeName, codec: codec as never }),
    ),
  );
  const kept = Object.fromEntries(Object.entries(fields).filter(([name]) => !columns.has(name)));
  for (const { fieldName, type, measure } of comparedColumns(build, measured))
    kept[fieldName] = compareField(build, fieldWithHooks, { fieldName, type, measure });
  return kept;
}

function countField(build: GraphileBuild.Build, fieldWithHooks: FieldWithHooks) {
  const type = build.getTypeByName(havingTypeName(build, TYPES.int) as string) as never;
  return compareField(build, fieldWithHooks, { fieldName: "count", type, measure: () => build.sql`count(*)` });
}

type Compared = { fieldName: string; type: never; measure(alias: SQL): SQL };

function compareField(
  { dataplanPg: { PgBooleanFilter } }: GraphileBuild.Build,
  fieldWithHooks: FieldWithHooks,
  { fieldName, type, measure }: Compared,
) {
  const apply = (having: { alias: SQL }) => new PgBooleanFilter(having as never, measure(having.alias));
  return fieldWithHooks({ fieldName } as never, { type, apply } as never);
}
