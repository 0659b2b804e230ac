import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";
import type { RowVerb } from "../../access/row-permissions.ts";
import type { TableName } from "../row-permissions/placeholders.ts";
import { compileArguments, type ReadArguments } from "./coercion.ts";
import {
  type Change,
  type EnumValue,
  type FieldMapping,
  fieldMappingOf,
  type KeyColumn,
  type Relation,
  type Table,
} from "./field-mapping.ts";
import { Unsupported } from "./unsupported.ts";

/** A field with arguments. Its number is its place among all of an operation. */
export type Site = {
  number: number;
  field: GraphQLField<unknown, unknown>;
  node: FieldNode;
  readArguments: ReadArguments;
};

type Named<Kind extends string, Rest = unknown> = { kind: Kind; name: string } & Rest;
type TypeName = Named<"type name", { value: string }>;

export type RowSelection = { table: Table; fields: readonly RowField[] };
export type RowField =
  | TypeName
  | Named<"attribute", Extract<FieldMapping, { kind: "attribute" }>>
  | Named<"node id", { identifier: string; key: readonly KeyColumn[] }>
  | Named<"may", { table: TableName; fields: readonly MayField[] }>
  | Named<"related row", { relation: Relation; row: RowSelection }>
  | Named<"connection", { connection: ConnectionSelection }>;

export type MayField = TypeName | Named<"may verb", { verb: RowVerb }>;

export type ConnectionSelection = {
  table: Table;
  relation: Relation | undefined;
  site: Site;
  fields: readonly ConnectionField[];
};
export type ConnectionField =
  | TypeName
  | Named<"nodes", { row: RowSelection }>
  | Named<"edges", { fields: readonly EdgeField[] }>
  | Named<"page info", { fields: readonly PageInfoField[] }>
  | Named<"total count">
  | Named<"aggregates", { fields: readonly GroupField[] }>
  | Named<"grouped aggregates", { site: Site; fields: readonly GroupField[] }>;
export type EdgeField = TypeName | Named<"cursor"> | Named<"node", { row: RowSelection }>;
export type PageInfoField = TypeName | Named<(typeof pageInfoFields)[number]>;
export type GroupField =
  | TypeName
  | Named<"group keys", { enumValue: EnumValue }>
  | Named<"group key", { fields: readonly KeyField[] }>
  | Named<"count">
  | Named<"countWhere", { site: Site }>
  | Named<"measures", { fields: readonly MeasureField[] }>;
/** A key by its field's name, or those of a related row. */
export type KeyField =
  | TypeName
  | Named<"key value", { fieldName: string; enumValue: EnumValue }>
  | Named<"keys of relation", { fieldName: string; fields: readonly KeyField[] }>;
export type MeasureField = TypeName | Named<"measure", Extract<FieldMapping, { kind: "measure" }>>;

export type RootField =
  | TypeName
  | Named<"row", { table: Table; key: Extract<FieldMapping, { kind: "row" }>["key"]; site: Site; row: RowSelection }>
  | Named<"connection", { connection: ConnectionSelection }>
  | Named<"change", { change: Change; site: Site; fields: readonly PayloadField[] }>;
export type PayloadField =
  | TypeName
  | Named<"changed row", { row: RowSelection }>
  | Named<"node id", { identifier: string; key: readonly KeyColumn[] }>
  | Named<"client mutation id">;

export type OperationSelection = { fields: readonly RootField[]; sites: readonly Site[] };

const pageInfoFields = ["hasNextPage", "hasPreviousPage", "startCursor", "endCursor"] as const;

/** One answer's field, of which the document may ask in several places. */
type Asked = { name: string; field: GraphQLField<unknown, unknown>; nodes: readonly FieldNode[] };

/**
 * What a valid query asks for, in terms of the database.
 * @throws Unsupported
 */
export function readSelection(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): OperationSelection {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const it of document.definitions) if (it.kind === Kind.FRAGMENT_DEFINITION) fragments.set(it.name.value, it);
  const sites: Site[] = [];

  function addSite({ field, nodes }: Asked): Site {
    const [node] = nodes as [FieldNode];
    const site = { number: sites.length, field, node, readArguments: compileArguments(field, node) };
    sites.push(site);
    return site;
  }

  /** The fields asked of an object, in the order in which they are answered. */
  function fieldsOf(type: GraphQLObjectType, selectionSets: readonly SelectionSetNode[]) {
    const found = new Map<string, FieldNode[]>();
    for (const selectionSet of selectionSets) collect(type, selectionSet, found);
    const known = type.getFields();
    return [...found].map(([name, nodes]): Asked | TypeName => {
      const fieldName = (nodes[0] as FieldNode).name.value;
      if (fieldName === "__typename") return { kind: "type name", name, value: type.name };
      const field = known[fieldName];
      if (!field) throw new Unsupported("field", fieldName);
      return { name, field, nodes };
    });
  }

  function collect(type: GraphQLObjectType, { selections }: SelectionSetNode, found: Map<string, FieldNode[]>): void {
    for (const selection of selections) {
      if (selection.directives?.length) throw new Unsupported("directive", "a directive");
      if (selection.kind === Kind.FIELD) {
        const name = selection.alias?.value ?? selection.name.value;
        const nodes = found.get(name);
        if (nodes) nodes.push(selection);
        else found.set(name, [selection]);
        continue;
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      if (!fragment || fragment.directives?.length) throw new Unsupported("directive", "a directive");
      const condition = fragment.typeCondition && schema.getType(fragment.typeCondition.name.value);
      const applies =
        !condition || condition === type || (isAbstractType(condition) && schema.isSubType(condition, type));
      if (applies) collect(type, fragment.selectionSet, found);
    }
  }

  /** The fields asked of what a field returns. */
  function below<Field>({ field, nodes }: Asked, read: (asked: Asked) => Field): (Field | TypeName)[] {
    const type = getNamedType(field.type);
    if (!isObjectType(type)) throw new Unsupported("type", `the type ${type}`);
    const selectionSets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    return fieldsOf(type, selectionSets).map((asked) => ("kind" in asked ? asked : read(asked)));
  }

  const rowOf = (asked: Asked, table: Table): RowSelection => ({
    table,
    fields: below(asked, (it) => readRowField(it)),
  });

  function readRowField(asked: Asked): RowField {
    const { name, field } = asked;
    const mapping = fieldMappingOf(field);
    switch (mapping?.kind) {
      case "attribute":
        if (asked.nodes[0]?.selectionSet) break; // a composite
        return { ...mapping, name };
      case "node id":
        return { ...mapping, name };
      case "may":
        return { ...mapping, name, fields: below(asked, readMayField) };
      case "related row":
        return { kind: "related row", name, relation: mapping.relation, row: rowOf(asked, mapping.table) };
      case "connection":
        return { kind: "connection", name, connection: readConnection(asked, mapping) };
    }
    throw new Unsupported("field", `the field ${field.name}`);
  }

  function readMayField({ name, field }: Asked): MayField {
    const mapping = fieldMappingOf(field);
    if (mapping?.kind !== "may verb") throw new Unsupported("field", `the field ${field.name}`);
    return { ...mapping, name };
  }

  function readConnection(asked: Asked, mapping: Extract<FieldMapping, { kind: "connection" }>): ConnectionSelection {
    const { table, relation } = mapping;
    const site = addSite(asked);
    return { table, relation, site, fields: below(asked, (it) => readConnectionField(it, table)) };
  }

  function readConnectionField(asked: Asked, table: Table): ConnectionField {
    const { name, field } = asked;
    const kind = fieldMappingOf(field)?.kind;
    if (kind === "total count") return { kind, name };
    if (kind === "aggregates") return { kind, name, fields: below(asked, readGroupField) };
    if (kind === "grouped aggregates")
      return { kind, name, site: addSite(asked), fields: below(asked, readGroupField) };
    if (field.name === "nodes") return { kind: "nodes", name, row: rowOf(asked, table) };
    if (field.name === "edges") return { kind: "edges", name, fields: below(asked, (it) => readEdgeField(it, table)) };
    if (field.name === "pageInfo") return { kind: "page info", name, fields: below(asked, readPageInfoField) };
    throw new Unsupported("field", `the field ${field.name}`);
  }

  function readEdgeField(asked: Asked, table: Table): EdgeField {
    const { name, field } = asked;
    if (field.name === "cursor") return { kind: "cursor", name };
    if (field.name === "node") return { kind: "node", name, row: rowOf(asked, table) };
    throw new Unsupported("field", `the field ${field.name}`);
  }

  function readPageInfoField({ name, field }: Asked): PageInfoField {
    const kind = pageInfoFields.find((known) => known === field.name);
    if (!kind) throw new Unsupported("field", `the field ${field.name}`);
    return { kind, name };
  }

  function readGroupField(asked: Asked): GroupField {
    const { name, field } = asked;
    const mapping = fieldMappingOf(field);
    if (mapping?.kind === "group keys" || mapping?.kind === "count") return { ...mapping, name };
    if (mapping?.kind === "countWhere") return { kind: "countWhere", name, site: addSite(asked) };
    if (mapping?.kind === "group key") return { kind: "group key", name, fields: below(asked, readKeyField) };
    if (mapping?.kind === "measures") return { ...mapping, name, fields: below(asked, readMeasureField) };
    throw new Unsupported("field", `the field ${field.name}`);
  }

  function readKeyField(asked: Asked): KeyField {
    const { name, field } = asked;
    const mapping = fieldMappingOf(field);
    if (mapping?.kind !== "key value") throw new Unsupported("field", `the field ${field.name}`);
    const own = { name, fieldName: field.name };
    return isObjectType(getNamedType(field.type))
      ? { kind: "keys of relation", ...own, fields: below(asked, readKeyField) }
      : { kind: "key value", ...own, enumValue: mapping.enumValue };
  }

  function readMeasureField({ name, field }: Asked): MeasureField {
    const mapping = fieldMappingOf(field);
    if (mapping?.kind !== "measure") throw new Unsupported("field", `the field ${field.name}`);
    return { ...mapping, name };
  }

  /** Of a changed row what lies in other tables is left to Grafast, which asks for it after the change. */
  function readPayloadField(asked: Asked): PayloadField {
    const { name, field } = asked;
    const mapping = fieldMappingOf(field);
    if (mapping?.kind === "node id" || mapping?.kind === "client mutation id") return { ...mapping, name };
    if (mapping?.kind !== "changed row") throw new Unsupported("field", `the field ${field.name}`);
    const row = rowOf(asked, mapping.table);
    if (row.fields.some(({ kind }) => kind === "related row" || kind === "connection" || kind === "may"))
      throw new Unsupported("change", "what belongs to a changed row");
    return { kind: "changed row", name, row };
  }

  function readRootField(asked: Asked): RootField {
    const { name, field } = asked;
    const mapping = fieldMappingOf(field);
    if (mapping?.kind === "change") {
      return { ...mapping, name, site: addSite(asked), fields: below(asked, readPayloadField) };
    }
    if (mapping?.kind === "connection") return { kind: "connection", name, connection: readConnection(asked, mapping) };
    if (mapping?.kind !== "row") throw new Unsupported("field", `the field ${field.name}`);
    const { table, key } = mapping;
    return { kind: "row", name, table, key, site: addSite(asked), row: rowOf(asked, table) };
  }

  const root = operation.directives?.length ? undefined : rootTypeOf(schema, operation);
  if (!root) throw new Unsupported("operation", `a ${operation.operation}, or one with directives,`);
  const fields = fieldsOf(root, [operation.selectionSet]).map((it) => ("kind" in it ? it : readRootField(it)));
  const reads = fields.filter(({ kind }) => kind === "row" || kind === "connection");
  const changes = fields.filter(({ kind }) => kind === "change");
  if (reads.length + changes.length === 0) throw new Unsupported("operation", "an operation without rows");
  if (changes.length > 1) throw new Unsupported("change", "several changes"); // one after another, each for itself
  return { fields, sites };
}

function rootTypeOf(
  schema: GraphQLSchema,
  { operation }: OperationDefinitionNode,
): GraphQLObjectType | undefined | null {
  if (operation === "query") return schema.getQueryType();
  return operation === "mutation" ? schema.getMutationType() : undefined;
}
