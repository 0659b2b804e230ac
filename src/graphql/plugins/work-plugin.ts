import type {} from "@graphile/pg-aggregates";
import type { GraphQLEnumValueConfigMap } from "graphql";
import type {} from "postgraphile";
import type { PgCodecWithAttributes, PgResource } from "postgraphile/@dataplan/pg";
import { sortingAggregates } from "../groups/measures.ts";
import { asOrder, asWork, work } from "../limits/work.ts";
import { rowPermissionsType } from "../row-permissions/tables.ts";

type InputScope = {
  fieldName: string;
  isPgConnectionFilterOperator?: true;
  isPgConnectionFilterManyField?: true;
  isPgConnectionFilterField?: true;
  isPgConnectionFilterAggregatesField?: true;
};
type InputTypeScope = {
  pgCodec?: PgCodecWithAttributes;
  isPgConnectionFilter?: true;
  isPgHavingFilterInputType?: true;
};
type FieldScope = {
  fieldName: string;
  isRootQuery?: boolean;
  isPgFieldConnection?: boolean;
  isPgFieldSimpleCollection?: boolean;
  pgFieldResource?: PgResource;
  isPgAggregateType?: boolean;
  pgAggregateSpec?: { id: string };
};

/**
 * Says of each part of the schema what it makes PostgreSQL do, while the plugins that made it can still be asked what it is:
 * afterwards only functions are left of that. Orders take each term once: what is named again, in either direction, can
 * have no effect, and PostgreSQL would evaluate a sub-select again all the same.
 */
export const WorkPlugin: GraphileConfig.Plugin = {
  name: "WorkPlugin",
  version: "1.0.0",
  after: [
    "KeysetOrderPlugin",
    "AggregatesPlugin",
    "PgConnectionArgFilterPlugin",
    "PgAggregatesOrderByAggregatesPlugin",
  ],

  schema: {
    hooks: {
      GraphQLInputObjectType_fields_field(field, build, { scope, Self }) {
        const units = workOfInput(build, scope as InputScope, {
          type: build.graphql.getNamedType(field.type),
          of: (build.scopeByType.get(Self) ?? {}) as InputTypeScope,
        });
        return units === 0 ? field : { ...field, extensions: { ...field.extensions, ...asWork(units) } };
      },

      GraphQLEnumType_values(values, build, { scope }) {
        const { isPgRowSortEnum, isPgAggregateGroupEnum, pgCodec } = scope as {
          isPgRowSortEnum?: boolean;
          isPgAggregateGroupEnum?: boolean;
          pgCodec?: PgCodecWithAttributes;
        };
        if (isPgAggregateGroupEnum) for (const value of Object.values(values)) extend(value, asWork(work.groupKey));
        if (isPgRowSortEnum && pgCodec) markOrders(build, { values, codec: pgCodec });
        return values;
      },

      GraphQLObjectType_fields_field(field, _build, { scope, Self }) {
        const units = Self.name === rowPermissionsType ? work.rowPermission : workOfField(scope as FieldScope);
        return units === 0 ? field : { ...field, extensions: { ...field.extensions, ...asWork(units) } };
      },
    },
  },
};

function workOfInput(
  build: GraphileBuild.Build,
  scope: InputScope,
  { type, of }: { type: unknown; of: InputTypeScope },
): number {
  const { fieldName } = scope;
  if (scope.isPgConnectionFilterOperator) return operatorWork(fieldName);
  if (scope.isPgConnectionFilterAggregatesField) return work.aggregateCondition;
  if (scope.isPgConnectionFilterManyField) return work.relatedCondition;
  if (of.isPgHavingFilterInputType) return work.havingCondition;
  if (!scope.isPgConnectionFilterField) return 0;
  const { isPgConnectionFilter } = (build.scopeByType.get(type as never) ?? {}) as InputTypeScope;
  if (type === build.graphql.GraphQLBoolean || isPgConnectionFilter) return work.relatedCondition;
  const { pgCodec: codec } = of;
  const isOperators = Boolean((build.scopeByType.get(type as never) as object | undefined) && codec?.attributes);
  const isColumn = Object.keys(codec?.attributes ?? {}).some(
    (attributeName) =>
      build.inflection.attribute({ attributeName, codec: codec as PgCodecWithAttributes }) === fieldName,
  );
  return isOperators && !isColumn && !isMany(build, type) ? work.computedCondition : 0;
}

function isMany({ scopeByType }: GraphileBuild.Build, type: unknown): boolean {
  return Boolean((scopeByType.get(type as never) as { isPgConnectionFilterMany?: true }).isPgConnectionFilterMany);
}

function operatorWork(name: string): number {
  if (name.includes("nsensitive")) return work.patternOfAnyCase;
  return patterns.test(name) ? work.pattern : work.condition;
}

const patterns = /like|includes|startsWith|endsWith|similar|matches|contain|overlap/i;

function workOfField({ isPgAggregateType, pgAggregateSpec, fieldName, ...scope }: FieldScope): number {
  if (isPgAggregateType && fieldName)
    return sortingAggregates.has(pgAggregateSpec?.id ?? "") ? work.sortingMeasure : work.measure;
  const isRows = scope.isPgFieldConnection || scope.isPgFieldSimpleCollection;
  if (!isRows || !scope.pgFieldResource?.parameters) return 0;
  return scope.isRootQuery ? work.search : work.rowsOfRow;
}

type Orders = { values: GraphQLEnumValueConfigMap; codec: PgCodecWithAttributes };

function markOrders({ inflection }: GraphileBuild.Build, { values, codec }: Orders): void {
  const columns = new Set(
    Object.keys(codec.attributes ?? {}).flatMap((attributeName) =>
      (["asc", "desc"] as const).map((variant) => inflection.orderByAttributeEnum({ codec, attributeName, variant })),
    ),
  );
  for (const [name, value] of Object.entries(values)) {
    const isRelated = !columns.has(name) && !/^(NATURAL|PRIMARY_KEY_(ASC|DESC))$/.test(name);
    const term = name.replace(/_(ASC|DESC)$/, "");
    extend(value, asOrder({ term, isRelated }));
    orderOnce(value, term);
  }
}

type Apply = (query: object, ...rest: unknown[]) => void;

function orderOnce(value: GraphQLEnumValueConfigMap[string], term: string): void {
  const grafast = value.extensions?.grafast as { apply?: Apply } | undefined;
  const apply = grafast?.apply;
  if (!grafast || !apply) return;
  grafast.apply = (query, ...rest) => {
    const ordered = orderedBy.get(query) ?? new Set();
    orderedBy.set(query, ordered);
    if (ordered.has(term)) return;
    ordered.add(term);
    apply(query, ...rest);
  };
}

/** What each query that is being made is ordered by. */
const orderedBy = new WeakMap<object, Set<string>>();

function extend(value: GraphQLEnumValueConfigMap[string], extensions: Record<string, unknown>): void {
  value.extensions = { ...value.extensions, ...extensions };
}
