import type {} from "@graphile/pg-aggregates";
import type { GraphQLInputFieldConfigMap, GraphQLInputType } from "graphql";
import { type PgCodec, type PgResource, TYPES } from "postgraphile/@dataplan/pg";
import { type AggregateSpec, aggregatesInflection, havingTypeName } from "../../internals/pg-aggregates.ts";
import { withoutDomain } from "../values/codec-text.ts";

type Measured = { resource: PgResource; spec: AggregateSpec };

const measuresOf = new WeakMap<GraphileBuild.Build, Map<string, Measured>>();

/** Has `having` compare with what an aggregate returns: pg-aggregates compares with the column's type, average or not. */
export const HavingPlugin: GraphileConfig.Plugin = {
  name: "HavingPlugin",
  version: "1.0.0",
  after: ["PgAggregatesAddHavingAggregateTypesPlugin"],

  schema: {
    hooks: {
      GraphQLInputObjectType_fields(fields, build, { Self }) {
        const measures = measuresOf.get(build) ?? measuresByTypeName(build);
        measuresOf.set(build, measures);
        const measured = measures.get(Self.name);
        if (!measured) return fields;
        const { resource, spec } = measured;
        const kept: GraphQLInputFieldConfigMap = Object.create(null);
        const columns = typesOfColumns(build, resource, spec);
        for (const [name, field] of Object.entries(fields)) {
          if (!columns.has(name)) kept[name] = field;
          else if (columns.get(name)) kept[name] = { ...field, type: columns.get(name) as GraphQLInputType };
        }
        return kept;
      },
    },
  },
};

/** What the input types of measures are about, by their names. */
function measuresByTypeName(build: GraphileBuild.Build): Map<string, Measured> {
  const inflection = aggregatesInflection(build);
  const resources = (Object.values(build.input.pgRegistry.pgResources) as PgResource[]).filter(
    ({ parameters, codec }) => !parameters && codec.attributes,
  );
  const measures = resources.flatMap((resource) => (build.pgAggregateSpecs ?? []).map((spec) => ({ resource, spec })));
  return new Map(
    measures.map(({ resource, spec }) => [
      inflection.aggregateHavingAggregateInputType({ resource, aggregateSpec: spec }),
      { resource, spec },
    ]),
  );
}

/** What each column's measure is compared with; undefined where PostgreSQL has no such measure, or money, which it compares with no number. */
function typesOfColumns(build: GraphileBuild.Build, { codec }: PgResource, spec: AggregateSpec): Map<string, unknown> {
  const attributes = Object.entries(codec.attributes ?? {}) as [string, { codec: PgCodec }][];
  return new Map(
    attributes.map(([attributeName, attribute]) => {
      const result = withoutDomain(spec.pgTypeCodecModifier?.(attribute.codec) ?? attribute.codec);
      const isOffered = spec.isSuitableType(attribute.codec) && result !== TYPES.money;
      const typeName = isOffered && havingTypeName(build, result);
      return [
        build.inflection.attribute({ attributeName, codec: codec as never }),
        typeName && build.getTypeByName(typeName),
      ];
    }),
  );
}
