import type { GraphQLInputFieldConfigMap } from "graphql";
import type {} from "postgraphile";
import { type PgCodec, TYPES } from "postgraphile/@dataplan/pg";
import type { SQL } from "postgraphile/pg-sql2";
import { withoutDomain } from "../values/codec-text.ts";

type FilterBuild = GraphileBuild.Build & {
  pgAggregatesForceTextTypesInsensitive: PgCodec[];
  pgAggregatesForceTextTypesSensitive: PgCodec[];
};
type Condition = {
  alias: SQL;
  extensions: { pgFilterAttribute?: { attributeName: string; attribute: { codec: PgCodec } } | object };
};
type Apply = (query: unknown, value: unknown, info: unknown) => Condition | undefined;

/**
 * Filters that find what an answer has shown:
 * - char(n) is compared as PostgreSQL compares it, to which blanks at the end are nothing; the library compares its text,
 *   which has lost them;
 * - a name is compared as text: a pattern may be longer than a name;
 * - a domain over an enum is compared as the enum, because PostgreSQL has no operators for the domain;
 * - hardware addresses contain nothing.
 */
export const ExactFiltersPlugin: GraphileConfig.Plugin = {
  name: "ExactFiltersPlugin",
  version: "1.0.0",
  after: ["PgConnectionArgFilterOperatorsPlugin", "PgConnectionArgFilterAttributesPlugin"],

  schema: {
    hooks: {
      build: {
        after: ["PgConnectionArgFilterOperatorsPlugin"],
        callback(build) {
          const filters = build as FilterBuild;
          filters.pgAggregatesForceTextTypesInsensitive = [TYPES.char, TYPES.name];
          filters.pgAggregatesForceTextTypesSensitive = [TYPES.citext, TYPES.char, TYPES.name];
          return build;
        },
      },
      GraphQLInputObjectType_fields(fields, _build, { scope }) {
        const { pgConnectionFilterOperators: operators } = scope as {
          pgConnectionFilterOperators?: { pgCodecs: readonly PgCodec[] };
        };
        if (!operators?.pgCodecs.some((codec) => hardware.has(withoutDomain(codec)))) return fields;
        const { contains: _, ...others } = fields as GraphQLInputFieldConfigMap;
        return others;
      },
      GraphQLInputObjectType_fields_field(field, build, { scope }) {
        const { isPgConnectionFilterField } = scope as { isPgConnectionFilterField?: boolean };
        const apply = (field as { apply?: Apply }).apply;
        if (!isPgConnectionFilterField || !apply) return field;
        (field as { apply?: Apply }).apply = (query, value, info) => {
          const condition = apply(query, value, info);
          if (condition?.extensions) compareAsEnum(build, condition);
          return condition;
        };
        return field;
      },
    },
  },
};

const hardware = new Set<PgCodec>([TYPES.macaddr, TYPES.macaddr8]);

function compareAsEnum({ sql }: GraphileBuild.Build, condition: Condition): void {
  const found = condition.extensions.pgFilterAttribute;
  if (!found || !("attribute" in found)) return;
  const { attribute, attributeName } = found;
  if (!attribute?.codec.domainOfCodec || !("values" in attribute.codec)) return;
  const codec = withoutDomain(attribute.codec);
  const column = sql`${condition.alias}.${sql.identifier(attributeName)}`;
  condition.extensions.pgFilterAttribute = {
    ...found,
    attribute: undefined,
    codec,
    expression: sql`(${column})::${codec.sqlType}`,
  };
}
