import type {} from "@graphile/pg-aggregates";
import { escapeIdentifier } from "pg";
import type { PgType } from "pg-introspection";
import type { PgCodec } from "postgraphile/@dataplan/pg";
import { withPgClientFromPgService } from "postgraphile/@dataplan/pg";
import { filterOnly } from "../../internals/connection-filter.ts";
import { nameOfType } from "../schema-warnings/describe-object.ts";
import type { ReportSchemaWarning, SchemaWarning } from "../schema-warnings/schema-warning.ts";
import { withoutDomain } from "../values/codec-text.ts";
import { capabilitiesQuery, TypeCapabilities } from "../values/type-capabilities.ts";
import { isMultirange } from "./values-plugin.ts";

type Info = { resolvedPreset: GraphileConfig.ResolvedPreset };

/**
 * Offers no comparison, order, group or aggregate that PostgreSQL does not have for a type: json, xml and points have no
 * equality, money no average. The catalog says which, so that extensions' types are judged as well.
 */
export function makeTypeCapabilitiesPlugin(warn: ReportSchemaWarning): GraphileConfig.Plugin {
  const capabilities = new TypeCapabilities();
  return {
    name: "TypeCapabilitiesPlugin",
    version: "1.0.0",
    after: ["PgAggregatesSpecsPlugin", "PgConnectionArgFilterPlugin"],

    gather: {
      namespace: "quintetTypeCapabilities",
      hooks: {
        async pgIntrospection_introspection({ resolvedPreset }: Info, { serviceName }: { serviceName: string }) {
          const service = resolvedPreset.pgServices?.find(({ name }) => name === serviceName);
          if (!service) return;
          const { rows } = await withPgClientFromPgService(
            service,
            service.pgSettingsForIntrospection ?? null,
            (client) => client.query({ text: capabilitiesQuery }),
          );
          capabilities.setAll(rows as never);
        },
        pgCodecs_PgCodec(_: Info, { pgCodec, pgType }: { pgCodec: PgCodec; pgType: PgType }) {
          capabilities.setType(pgCodec, pgType._id);
          if (capabilities.isHidden(pgType._id)) warn(hidden(pgType));
          const { arrayOfCodec: item } = pgCodec;
          // It may be met as the type of lists alone.
          if (item && pgType.typcategory === "A" && pgType.typelem && pgType.typelem !== "0")
            capabilities.setType(item, pgType.typelem);
        },
      },
    } as never,

    schema: {
      hooks: {
        build: {
          after: ["PgAggregatesSpecsPlugin", "PgConnectionArgFilterPlugin"],
          callback(build) {
            build.pgAggregateSpecs = build.pgAggregateSpecs?.map((spec) => offered(spec, capabilities));
            filterOnly(build, isFilterable);
            return build;
          },
        },
      },
      entityBehavior: {
        pgCodecAttribute: {
          inferred: {
            after: ["inferred"],
            provides: ["postInferred"],
            callback(behavior, [{ attributes }, attributeName]) {
              const { codec, via } = attributes[attributeName] as { codec: PgCodec; via?: unknown };
              return [
                behavior,
                ...(via ? withoutMeasures : []),
                ...(capabilities.hasOrder(codec) ? [] : withoutOrder),
                ...(capabilities.hasEquality(codec) ? [] : withoutEquality),
              ];
            },
          },
        },
      },
    },
  };

  /** Lists of lists and multiranges have no operators in the library's words. */
  function isFilterable(codec: PgCodec): boolean {
    const base = withoutDomain(codec);
    return capabilities.hasEquality(codec) && !base.arrayOfCodec?.arrayOfCodec && !isMultirange(base);
  }
}

function hidden(pgType: PgType): SchemaWarning {
  const schema = pgType.getNamespace()?.nspname ?? "";
  return {
    object: nameOfType(pgType),
    reason: `the operators of schema ${schema} are not searched for, so nothing is filtered, ordered or grouped by this type`,
    remedy: `Let the login role find them: alter role quintet_authenticator set search_path = "$user", public, ${escapeIdentifier(schema)};`,
  };
}

const withoutOrder = ["-attribute:orderBy", "-attribute:groupBy"] as GraphileBuild.BehaviorString[];
const withoutEquality = ["-attribute:filterBy"] as GraphileBuild.BehaviorString[];

/** A column of another table, which the table of an `@interface mode:relational` shows as its own: pg-aggregates looks for it in its own. */
const withoutMeasures = [
  "-attribute:aggregate",
  "-attribute:groupBy",
  "-attribute:havingBy",
] as GraphileBuild.BehaviorString[];

type Spec = NonNullable<GraphileBuild.Build["pgAggregateSpecs"]>[number];

/** PostgreSQL's names of aggregates; a count of different values has to sort them. */
const aggregateOf: Readonly<Record<string, string>> = {
  sum: "sum",
  min: "min",
  max: "max",
  average: "avg",
  stddevSample: "stddev_samp",
};

/** As pg-aggregates has it, but for types that PostgreSQL has the aggregate for; of a domain it is that of its base type. */
function offered(spec: Spec, capabilities: TypeCapabilities): Spec {
  const { id, isSuitableType, pgTypeCodecModifier } = spec;
  const aggregate = aggregateOf[id];
  return {
    ...spec,
    isSuitableType: (codec) => {
      const exists = aggregate ? capabilities.hasAggregate(codec, aggregate) : capabilities.hasOrder(codec);
      return exists && isSuitableType(codec);
    },
    ...(pgTypeCodecModifier && { pgTypeCodecModifier: (codec) => pgTypeCodecModifier(withoutDomain(codec)) }),
  };
}
