import type {} from "@graphile/pg-aggregates";
import type {
  PgCodec,
  PgCodecWithAttributes,
  PgRegistry,
  PgResource,
  PgSelectSingleStep,
  PgSelectStep,
} from "postgraphile/@dataplan/pg";
import type { Step } from "postgraphile/grafast";
import { aggregatesInflection } from "../../internals/pg-aggregates.ts";
import { type KeyPath, withKeyPath } from "./group-key-paths.ts";
import type { GroupKey, GroupTarget } from "./group-list.ts";
import { ownAggregates, sortingAggregates } from "./measures.ts";

/**
 * pg-aggregates without what nobody asks for, which was half of the schema:
 * - of the four measures of spread the sample standard deviation stays; the others follow from it;
 * - rows are not ordered or filtered by what sorts all values of a column of related rows, nor by the times of these;
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
          build.pgAggregateSpecs = ownAggregates(build.pgAggregateSpecs ?? []);
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
        callback(values, build, { scope }) {
          const { isPgAggregateGroupEnum, pgTypeResource: resource } = scope as GroupEnumScope;
          if (!isPgAggregateGroupEnum || !resource) return values;
          const columns = columnsOfKeys(build, resource);
          for (const [name, { extensions }] of Object.entries(values)) {
            const apply = extensions?.grafast?.apply as ((query: GroupTarget) => void) | undefined;
            if (!apply) continue;
            const column = columns.get(name);
            const groupBy = (query: GroupTarget) => (key: GroupKey) => query.groupBy(withKeyPath(key, column ?? []));
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
            const isNumber = isNumberLike(codec.attributes[attributeName]?.codec);
            const isName = isNumber && isPartOfKey(build.input.pgRegistry, codec, attributeName);
            return [
              behavior,
              ...notOfRelatedRows,
              ...(isNumber ? [] : notOfRelatedTimes),
              ...(isName ? withoutArithmetic : []),
            ];
          },
        },
      },
    },
  },
};

const notOfRelatedRows = [...sortingAggregates].flatMap(ofRelatedRows);
const notOfRelatedTimes = ["min", "max"].flatMap(ofRelatedRows);
const withoutArithmetic = ["sum", "min", "max", "average", "stddevSample", "median", "p90", "p95", "p99"].flatMap(
  (measure) => [`-${measure}:attribute:aggregate`, ...ofRelatedRows(measure)],
) as GraphileBuild.BehaviorString[];

function ofRelatedRows(measure: string): GraphileBuild.BehaviorString[] {
  const all: string[] = ["orderBy", "filterBy"].map((use) => `-${measure}:attribute:aggregate:${use}`);
  return all as GraphileBuild.BehaviorString[];
}

type GroupEnumScope = { isPgAggregateGroupEnum?: boolean; pgTypeResource?: PgResource };

/** Which column a value of `groupBy` is about, as the path of its key. */
function columnsOfKeys(build: GraphileBuild.Build, resource: PgResource): Map<string, KeyPath> {
  const inflection = aggregatesInflection(build);
  const columns = new Map<string, KeyPath>();
  for (const attributeName of Object.keys(resource.codec.attributes ?? {})) {
    const path = [build.inflection.attribute({ attributeName, codec: resource.codec as never })];
    columns.set(inflection.aggregateGroupByAttributeEnum({ resource, attributeName }), path);
    for (const aggregateGroupBySpec of build.pgAggregateGroupBySpecs ?? [])
      columns.set(
        inflection.aggregateGroupByAttributeDerivativeEnum({ resource, attributeName, aggregateGroupBySpec }),
        path,
      );
  }
  return columns;
}

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
