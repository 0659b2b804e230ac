import type {} from "@graphile/pg-aggregates";
import type { GraphQLField } from "graphql";
import type {} from "postgraphile";
import type {
  PgCodec,
  PgCodecRelation,
  PgCodecWithAttributes,
  PgEnumCodec,
  PgResource,
} from "postgraphile/@dataplan/pg";
import type { SQL } from "postgraphile/pg-sql2";
import type { RowVerb } from "../../access/row-permissions.ts";
import { aggregatesInflection } from "../../internals/pg-aggregates.ts";
import type { ChangeAction } from "../changes/unusual-changes.ts";
import type { CountKind } from "../groups/counts-plugin.ts";
import type { TableName } from "../row-permissions/placeholders.ts";
import { rowPermissionsType, tableNameOf } from "../row-permissions/tables.ts";
import { hasHiddenKey } from "../shared-keys.ts";
import { mostBytesOfColumn } from "../values/text-lengths.ts";

type Unique = { attributes: readonly string[] };

/** What has rows: a table, a view, or a function that returns one row of a table. */
export type Table = {
  name: string;
  codec: PgCodecWithAttributes;
  uniques: readonly Unique[];
  from: SQL;
  /** A column that tells whether there is a row: a function has one of nulls where it finds none. */
  presence?: string | undefined;
  extensions?: PgResource["extensions"];
};
export type Relation = Pick<PgCodecRelation, "localAttributes" | "remoteAttributes">;
export type KeyColumn = { attribute: string; codec: PgCodec };
export type KeyArgument = KeyColumn & { argument: string };
/** The name in the API of a value of an enum type. */
export type EnumValue = (value: string, codec: PgCodec) => string;
export type Measure = { wrap: (expression: SQL, codec: PgCodec) => SQL; codec: PgCodec };

/** How a mutation changes one row: `record` names the part of its input that holds the columns, where it sets any. */
export type Change = { action: ChangeAction; table: Table; record: string | undefined; key: readonly KeyArgument[] };

/** What a field of the schema says of the database. */
export type FieldMapping =
  | { kind: "change"; change: Change }
  | { kind: "changed row"; table: Table }
  | { kind: "client mutation id" }
  | { kind: "row"; table: Table; key: readonly KeyArgument[] }
  | { kind: "connection"; table: Table; relation?: Relation | undefined }
  | { kind: "related row"; table: Table; relation: Relation }
  | { kind: "attribute"; attribute: string; codec: PgCodec; enumValue: EnumValue; mostBytes: number }
  | { kind: "may"; table: TableName }
  | { kind: "may verb"; verb: RowVerb }
  | { kind: "node id"; identifier: string; key: readonly KeyColumn[] }
  | { kind: "total count" }
  | { kind: "aggregates" }
  | { kind: "grouped aggregates" }
  | { kind: "group keys"; enumValue: EnumValue }
  | { kind: "group key" }
  | { kind: "key value"; enumValue: EnumValue }
  | { kind: "count" }
  | { kind: "countWhere" }
  | { kind: "measures" }
  | { kind: "measure"; attribute: string; attributeCodec: PgCodec; measure: Measure };

const extension = "quintetFieldMapping";

/** What PostGraphile made the field for; undefined for fields of which only their plan tells. */
export function fieldMappingOf(field: GraphQLField<unknown, unknown>): FieldMapping | undefined {
  return field.extensions[extension] as FieldMapping | undefined;
}

type Scope = GraphileBuild.ScopeObjectFieldsField & {
  pgCodec?: PgCodecWithAttributes;
  pgTypeResource?: PgResource;
  isConnectionType?: boolean;
  isPgConnectionAggregateField?: boolean;
  isPgUpdateMutation?: boolean;
  isPgDeleteMutation?: boolean;
  isPgMutationPayloadDeletedNodeIdField?: boolean;
  isRowPermissionsField?: boolean;
  aggregateCount?: CountKind;
  isGroupKeyField?: boolean;
  isGroupKeyType?: boolean;
  pgTableOfRow?: PgResource;
};

/**
 * Keeps with each field what it means, as the plugins that make fields say in their scopes: afterwards only functions are
 * left of it. A field whose plan is not what PostGraphile gives its kind must not be given a mapping here.
 */
export const FieldMappingsPlugin: GraphileConfig.Plugin = {
  name: "FieldMappingsPlugin",
  version: "1.0.0",

  schema: {
    hooks: {
      GraphQLObjectType_fields_field: {
        provides: ["meanings"],
        callback(field, build, { scope, Self }) {
          const mapping = readScope(build, scope as Scope, Self.name);
          if (mapping) field.extensions = { ...field.extensions, [extension]: mapping };
          return field;
        },
      },
    },
  },
};

function readScope(build: GraphileBuild.Build, scope: Scope, typeName: string): FieldMapping | undefined {
  const { fieldName } = scope;
  if (typeName === rowPermissionsType) return { kind: "may verb", verb: fieldName as RowVerb };
  if (scope.isRowPermissionsField) return readRowPermissions(scope);
  if (scope.isPgRowByUniqueConstraintField) return readRow(build, scope);
  if (scope.isPgCreateMutation || scope.isPgUpdateMutation || scope.isPgDeleteMutation) return readChange(build, scope);
  if (scope.isPgCreatePayloadType || scope.isPgUpdatePayloadType || scope.isPgDeletePayloadType)
    return readPayload(build, scope);
  if (scope.fieldBehaviorScope === "queryField:single") return readFunction(build, scope);
  if (scope.isPgSingleRelationField || scope.isPgManyRelationConnectionField) return readRelation(scope);
  if (scope.isPgFieldConnection) {
    const { pgFieldResource: table } = scope;
    return isTable(table) && scope.isRootQuery ? { kind: "connection", table } : undefined;
  }
  if (scope.isPgConnectionTotalCountField) return { kind: "total count" };
  if (scope.isGroupKeyType) return { kind: "key value", enumValue: enumValueOf(build) };
  if (scope.isGroupKeyField) return { kind: "group key" };
  if (scope.aggregateCount) return { kind: scope.aggregateCount };
  if (scope.isPgAggregateContainerType)
    return fieldName === "keys" ? { kind: "group keys", enumValue: enumValueOf(build) } : { kind: "measures" };
  if (scope.isPgAggregateType) return readMeasure(build, scope);
  if (scope.isConnectionType) return readAggregates(build, scope);
  if (scope.pgFieldAttribute) return readAttribute(build, scope);
  if (fieldName === build.inflection.nodeIdFieldName()) return readNodeId(build, scope, typeName);
  return undefined;
}

function isTable(resource: PgResource | undefined): resource is PgResource & Table {
  return Boolean(
    resource?.codec.attributes && !resource.parameters && typeof resource.from !== "function" && !resource.isVirtual,
  );
}

/** `currentUser` and its like: functions without parameters. */
function readFunction({ input, inflection }: GraphileBuild.Build, { fieldName }: Scope): FieldMapping | undefined {
  const resource = Object.values(input.pgRegistry.pgResources).find(
    (it) => it.parameters && inflection.customQueryField({ resource: it as never }) === fieldName,
  );
  const isOneRow = resource?.isUnique && !resource.isMutation && resource.parameters?.length === 0;
  if (!isOneRow || !resource.codec.attributes || typeof resource.from !== "function") return undefined;
  const { name, codec, uniques } = resource as PgResource & Table;
  const [presence] = Object.entries(codec.attributes).find(([, { notNull, via }]) => notNull && !via) ?? [];
  if (!presence) return undefined;
  return { kind: "row", table: { name, codec, uniques, from: resource.from(), presence }, key: [] };
}

function readRow({ inflection }: GraphileBuild.Build, scope: Scope): FieldMapping | undefined {
  const { pgFieldResource: table, pgFieldResourceUnique: unique } = scope as Scope & {
    pgFieldResourceUnique?: Unique;
  };
  if (!isTable(table) || !unique) return undefined;
  return { kind: "row", table, key: keyArguments(inflection, table, unique) };
}

function keyArguments(inflection: GraphileBuild.Inflection, { codec }: Table, { attributes }: Unique): KeyArgument[] {
  return attributes.map((attributeName) => ({
    argument: inflection.attribute({ attributeName, codec }),
    attribute: attributeName,
    codec: codec.attributes[attributeName]?.codec as PgCodec,
  }));
}

function readChange({ inflection }: GraphileBuild.Build, scope: Scope): FieldMapping | undefined {
  const { pgFieldResource: table, isPgCreateMutation, isPgDeleteMutation, fieldName } = scope;
  if (!isTable(table)) return undefined;
  const record = inflection.tableFieldName(table);
  if (isPgCreateMutation) return { kind: "change", change: { action: "insert", table, record, key: [] } };
  const fieldOf = isPgDeleteMutation ? inflection.deleteByKeysField : inflection.updateByKeysField;
  const unique = table.uniques.find((it) => fieldOf.call(inflection, { resource: table, unique: it }) === fieldName);
  if (!unique) return undefined;
  const key = keyArguments(inflection, table, unique);
  return isPgDeleteMutation
    ? { kind: "change", change: { action: "delete", table, record: undefined, key } }
    : { kind: "change", change: { action: "update", table, record: inflection.patchField(record), key } };
}

function readPayload(build: GraphileBuild.Build, scope: Scope): FieldMapping | undefined {
  const { pgTypeResource: table, fieldName } = scope;
  if (!isTable(table)) return undefined;
  if (scope.isPgMutationPayloadDeletedNodeIdField)
    return readNodeId(build, { ...scope, pgCodec: table.codec }, build.inflection.tableType(table.codec));
  if (fieldName === build.inflection.tableFieldName(table)) return { kind: "changed row", table };
  return fieldName === "clientMutationId" ? { kind: "client mutation id" } : undefined;
}

function readRelation({ isPgSingleRelationField, pgRelationDetails: details }: Scope): FieldMapping | undefined {
  const relation = details?.registry.pgRelations[details.codec.name]?.[details.relationName];
  const table = relation?.remoteResource;
  if (!relation || !isTable(table)) return undefined;
  return { kind: isPgSingleRelationField ? "related row" : "connection", table, relation };
}

function readAttribute(build: GraphileBuild.Build, { pgCodec, pgFieldAttribute }: Scope): FieldMapping | undefined {
  const [attribute] = Object.entries(pgCodec?.attributes ?? {}).find(([, it]) => it === pgFieldAttribute) ?? [];
  if (!attribute || !pgFieldAttribute || pgFieldAttribute.via || pgFieldAttribute.expression) return undefined;
  const { codec } = pgFieldAttribute;
  const mostBytes = mostBytesOfColumn(pgFieldAttribute);
  return { kind: "attribute", attribute, codec, enumValue: enumValueOf(build), mostBytes };
}

function readRowPermissions({ pgTableOfRow }: Scope): FieldMapping | undefined {
  const table = pgTableOfRow && tableNameOf(pgTableOfRow);
  return table && { kind: "may", table };
}

function enumValueOf({ inflection }: GraphileBuild.Build): EnumValue {
  return (value, codec) => inflection.enumValue(value, codec as PgEnumCodec);
}

function readAggregates(build: GraphileBuild.Build, scope: Scope): FieldMapping | undefined {
  const resource = scope.pgCodec && build.pgTableResource(scope.pgCodec);
  const inflection = aggregatesInflection(build);
  if (!resource) return undefined;
  if (scope.fieldName === inflection.aggregatesContainerField({ resource })) return { kind: "aggregates" };
  if (scope.fieldName === inflection.groupedAggregatesContainerField({ resource }))
    return { kind: "grouped aggregates" };
  return undefined;
}

function readMeasure(build: GraphileBuild.Build, scope: Scope): FieldMapping | undefined {
  const { pgAggregateSpec: spec, pgTypeResource: resource, fieldName, isPgConnectionAggregateField } = scope;
  if (!spec || !isTable(resource) || !isPgConnectionAggregateField) return undefined;
  const { codec } = resource;
  const [attribute, given] =
    Object.entries(codec.attributes).find(
      ([attributeName]) => build.inflection.attribute({ attributeName, codec }) === fieldName,
    ) ?? [];
  if (!attribute || !given) return undefined;
  const isKey =
    given.notNull &&
    !hasHiddenKey(resource) &&
    resource.uniques.some(({ attributes }) => attributes.join() === attribute);
  const measure = {
    // No two rows have the same: to count them is cheaper than to compare them.
    wrap: spec.id === "distinctCount" && isKey ? () => build.sql`count(*)` : spec.sqlAggregateWrap,
    codec: spec.pgTypeCodecModifier?.(given.codec) ?? given.codec,
  };
  return { kind: "measure", attribute, attributeCodec: given.codec, measure };
}

function readNodeId(build: GraphileBuild.Build, scope: Scope, typeName: string): FieldMapping | undefined {
  const resource = scope.pgCodec && build.pgTableResource(scope.pgCodec);
  const key = resource?.uniques.find(({ isPrimary }) => isPrimary)?.attributes;
  const handler = build.getNodeIdHandler?.(typeName);
  const identifier = resource && build.inflection.tableType(resource.codec);
  if (!key || handler?.codec.name !== "base64JSON" || !handler.match([identifier])) return undefined;
  const columns = key.map((attribute) => ({
    attribute,
    codec: resource?.codec.attributes[attribute].codec as PgCodec,
  }));
  return { kind: "node id", identifier: identifier as string, key: columns };
}
