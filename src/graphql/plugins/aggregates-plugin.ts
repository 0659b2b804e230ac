import type {} from "@graphile/pg-aggregates";
import {
  type PgCodec,
  type PgCodecWithAttributes,
  type PgRegistry,
  type PgSelectSingleStep,
  type PgSelectStep,
  TYPES,
} from "postgraphile/@dataplan/pg";
import type { Step } from "postgraphile/grafast";
import type { SQL } from "postgraphile/pg-sql2";
import { withoutDomain } from "../values/codec-text.ts";
import { asWritten, writtenText } from "../values/codecs.ts";
import { intervalText } from "../values/intervals.ts";

/**
 * pg-aggregates without what nobody asks for, which was half of the schema:
 * - of the four measures of spread the sample standard deviation stays; the others follow from it;
 * - `having` compares numbers only: an average of times has no meaning, and PostgreSQL refuses it;
 * - rows are not ordered or filtered by how many different values a column of related rows has;
 * - keys that are numbers are names all the same: they are counted, not summed or compared.
 * The keys of a group are spelt as in rows: an enum's value has its name in the API.
 */
export const AggregatesPlugin: GraphileConfig.Plugin = {
  name: "AggregatesPlugin",
  version: "1.0.0",
  after: ["PgAggregatesSpecsPlugin", "PgIndexBehaviorsPlugin"],

  schema: {
    hooks: {
      build: {
        after: ["PgAggregatesSpecsPlugin"],
        callback(build) {
          build.pgAggregateSpecs = build.pgAggregateSpecs?.filter(({ id }) => !unwanted.has(id));
          return build;
        },
      },
      GraphQLObjectType_fields_field(field, build, { scope }) {
        const { fieldName, isPgAggregateContainerType } = scope as {
          fieldName: string;
          isPgAggregateContainerType?: true;
        };
        if (!isPgAggregateContainerType || fieldName !== "keys") return field;
        return { ...field, plan: ($group: PgSelectSingleStep) => planKeys(build, $group) };
      },
      GraphQLEnumType_values: {
        after: ["PgAggregatesAddGroupByAggregateEnumValuesForAttributesPlugin"],
        callback(values, _build, { scope }) {
          const { isPgAggregateGroupEnum } = scope as { isPgAggregateGroupEnum?: boolean };
          if (!isPgAggregateGroupEnum) return values;
          for (const { extensions } of Object.values(values)) {
            const apply = extensions?.grafast?.apply as ((query: GroupedQuery) => void) | undefined;
            if (!apply) continue;
            const groupBy = (query: GroupedQuery) => (spec: GroupSpec) =>
              query.groupBy({ ...spec, codec: groupKeyCodec(spec.codec) });
            (extensions as { grafast: { apply: typeof apply } }).grafast.apply = (query) =>
              apply(Object.create(query, { groupBy: { value: groupBy(query) } }));
          }
          return values;
        },
      },
    },
    entityBehavior: {
      pgCodecAttribute: {
        inferred: {
          after: ["inferred"],
          provides: ["postInferred"],
          callback(behavior, [codec, attributeName], build) {
            const isKey = isPartOfKey(build.input.pgRegistry, codec, attributeName);
            const isNumber = !isKey && isNumberLike(codec.attributes[attributeName]?.codec);
            return [
              behavior,
              ...withoutDistinctCounts,
              ...(isNumber ? [] : [withoutHavingBy]),
              ...(isKey ? withoutArithmetic : []),
            ];
          },
        },
      },
      pgResource: {
        inferred: {
          after: ["inferred"],
          provides: ["postInferred"],
          callback(behavior, { codec }) {
            const attributes: { codec: PgCodec }[] = Object.values(codec.attributes ?? {});
            return attributes.some((attribute) => isNumberLike(attribute.codec)) ? behavior : [behavior, withoutHaving];
          },
        },
      },
    },
  },
};

const withoutDistinctCounts = [
  "-distinctCount:attribute:aggregate:orderBy",
  "-distinctCount:attribute:aggregate:filterBy",
] as GraphileBuild.BehaviorString[];
const withoutArithmetic = ["sum", "min", "max", "average", "stddevSample"].flatMap((measure) =>
  ["", ":orderBy", ":filterBy"].map((use) => `-${measure}:attribute:aggregate${use}`),
) as GraphileBuild.BehaviorString[];
const withoutHavingBy = "-attribute:havingBy" as GraphileBuild.BehaviorString;
const withoutHaving = "-resource:groupedAggregates:having" as GraphileBuild.BehaviorString;

const unwanted = new Set(["stddevPopulation", "varianceSample", "variancePopulation"]);

type GroupSpec = { fragment: SQL; codec: PgCodec };
type GroupedQuery = { groupBy(spec: GroupSpec): void };

/** Keys are texts: of what the API shows as an object or a list, what PostgreSQL writes. */
function groupKeyCodec(codec: PgCodec): PgCodec {
  const base = withoutDomain(codec);
  const castFromPg = castsOfKeys.get(base);
  if (!castFromPg && ("values" in base || base.fromPg === asWritten)) return codec;
  return { ...codec, domainOfCodec: undefined, arrayOfCodec: undefined, castFromPg, fromPg: asWritten } as never;
}

/** Types whose text in rows is not what a cast to text makes of them. */
const castsOfKeys = new Map<PgCodec, PgCodec["castFromPg"]>([
  [TYPES.bpchar, writtenText],
  [TYPES.interval, intervalText],
]);

type GroupDetails = { indicies: readonly { index: number; codec: PgCodec }[] };

/** As pg-aggregates does, which gives an enum's values as the database has them. */
function planKeys({ grafast, dataplanPg, inflection }: GraphileBuild.Build, $group: PgSelectSingleStep): Step {
  const $groups = $group.getClassStep() as PgSelectStep;
  return grafast.lambda([$groups.getGroupDetails(), $group], ([details, group]) => {
    const { indicies } = details as GroupDetails;
    if (indicies.length === 0 || !group) return null;
    return indicies.map(({ index, codec }) => {
      const key = (group as (string | null)[])[index] ?? null;
      return key !== null && dataplanPg.isEnumCodec(codec) ? inflection.enumValue(key, codec) : key;
    });
  });
}

function isNumberLike(codec: PgCodec | undefined): boolean {
  return Boolean((codec?.extensions as { isNumberLike?: boolean } | undefined)?.isNumberLike);
}

/** Whether a column is of its table's primary key or of a foreign key. */
function isPartOfKey(registry: PgRegistry, codec: PgCodecWithAttributes, attribute: string): boolean {
  const isPrimary = Object.values(registry.pgResources).some(
    (resource) =>
      resource.codec === codec &&
      !resource.parameters &&
      resource.uniques.some((unique) => unique.isPrimary && unique.attributes.includes(attribute)),
  );
  const relations = Object.values(registry.pgRelations[codec.name] ?? {});
  return (
    isPrimary || relations.some((relation) => !relation.isReferencee && relation.localAttributes.includes(attribute))
  );
}
