import type { PgCodec, PgCodecWithAttributes, PgResource } from "postgraphile/@dataplan/pg";
import { baseNameOfTable } from "../../internals/inflection.ts";
import { rowPermissionsField, tableNameOf } from "../row-permissions/tables.ts";
import { commentWithTag, nameOfCodec, nameOfResource, placeOf, quoted } from "./describe-object.ts";
import { renamedLabels } from "./enum-names.ts";
import { isGraphqlName, TakenNames } from "./graphql-names.ts";
import type { ReportSchemaWarning } from "./schema-warning.ts";

type Build = GraphileBuild.Build;
type Tags = Record<string, unknown>;
type Tagged = { extensions?: { tags?: Tags } };
type Relation = { isUnique: boolean; isReferencee?: boolean; remoteResource: PgResource } & Tagged;

type Options = {
  build: Build;
  warn: ReportSchemaWarning;
};

/**
 * Gives each field a name that GraphQL knows and that no other field of its type has, before the libraries make them: a
 * name that is taken gets a number, `nodeId2`. Columns come first, then functions, then relations; of Query and Mutation
 * the fields of tables, then functions.
 */
export function chooseFieldNames(options: Options): void {
  const resources = sortedResources(options.build);
  for (const codec of Object.values(options.build.pgCodecs)) dropUnresolvedRefs(codec, options);
  for (const resource of resources) {
    if (!resource.parameters && resource.codec.attributes) nameFieldsOf(resource, resources, options);
  }
  nameRootFields(resources, options);
  for (const codec of Object.values(options.build.pgCodecs)) {
    const nameOf = (label: string) => options.build.inflection.enumValue(label, undefined as never);
    for (const [label, name] of renamedLabels(codec, nameOf)) {
      const object = nameOfCodec(codec);
      options.warn({
        object,
        reason: `GraphQL cannot have its label '${label}', or has another of that name, so in the API it is ${name}`,
        remedy: object.startsWith("table")
          ? "To choose: change the row."
          : `To choose: alter ${object} rename value '${label.replaceAll("'", "''")}' to '…';`,
      });
    }
  }
}

type Refs = Record<string, { paths: readonly unknown[]; definition: { graphqlType?: string } }>;

/** A `@ref` whose `via` leads nowhere. The libraries warn of it, and fail when the field is made. */
function dropUnresolvedRefs(codec: PgCodec, { warn }: Options): void {
  const { refs = {}, extensions } = codec as PgCodec & { refs?: Refs; extensions?: { refDefinitions?: object } };
  const definitions = (extensions?.refDefinitions ?? {}) as Record<string, { graphqlType?: string }>;
  for (const [name, { graphqlType }] of Object.entries(definitions)) {
    const isResolved = graphqlType !== undefined || (refs[name]?.paths.length ?? 0) > 0;
    if (isResolved) continue;
    delete refs[name];
    delete definitions[name];
    const object = nameOfCodec(codec);
    const reason = `@ref ${name}: its via leads nowhere, so the tag is left out`;
    warn({ object, reason, remedy: `Correct it: comment on ${object} is E'@ref …';` });
  }
}

function sortedResources({ pgResources }: Build): PgResource[] {
  return Object.values(pgResources).sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
}

function nameFieldsOf(table: PgResource, resources: readonly PgResource[], options: Options): void {
  const { build, warn } = options;
  const { inflection } = build;
  const codec = table.codec as PgCodecWithAttributes;
  const ofEngine = tableNameOf(table) ? [rowPermissionsField] : [];
  const taken = new TakenNames([inflection.nodeIdFieldName?.() ?? "nodeId", "__typename", ...ofEngine]);
  for (const [attributeName, attribute] of Object.entries(codec.attributes)) {
    if (attribute.via) continue;
    const name = inflection.attribute({ attributeName, codec });
    const free = taken.take(valid(name, inflection));
    if (free === name) continue;
    setTag(attribute, "name", free);
    const object = `column ${nameOfCodec(codec).replace(/^\w+ /, "")}.${quoted(attributeName)}`;
    warn(taking({ object, name, free, tag: "name" }));
  }
  for (const resource of resources.filter((candidate) => isComputedColumn(candidate, codec))) {
    const name = inflection.computedAttributeField({ resource } as never);
    const free = taken.take(valid(name, inflection));
    if (free === name) continue;
    setTag(resource, "fieldName", free);
    warn(taking({ object: nameOfResource(resource), name, free, tag: "fieldName" }));
  }
  nameRelationsOf(codec, taken, options);
}

function nameRelationsOf(codec: PgCodecWithAttributes, taken: TakenNames, { build, warn }: Options): void {
  const { inflection, behavior } = build;
  const registry = build.input.pgRegistry;
  const relations = (registry.pgRelations[codec.name] ?? {}) as Record<string, Relation>;
  for (const [relationName, relation] of Object.entries(relations)) {
    const isOne = relation.isUnique || !relation.isReferencee;
    const field = isOne ? "singularRelation:resource:single" : "manyRelation:resource:connection";
    if (!behavior.pgCodecRelationMatches(relation as never, field as never)) continue;
    const details = { registry, codec, relationName } as never;
    const name = !isOne
      ? inflection.manyRelationConnection(details)
      : relation.isReferencee
        ? inflection.singleRelationBackwards(details)
        : inflection.singleRelation(details);
    const free = taken.take(valid(name, inflection));
    if (free === name) continue;
    const tag = !relation.isReferencee ? "fieldName" : isOne ? "foreignSingleFieldName" : "foreignFieldName";
    setTag(relation, tag, free);
    const [from, to] = relation.isReferencee
      ? [relation.remoteResource.codec, codec]
      : [codec, relation.remoteResource.codec];
    const object = `a foreign key of ${nameOfCodec(from)} to ${nameOfCodec(to)}`;
    warn({
      object,
      reason: `the field ${name} of ${inflection.tableType(codec)} is another's, so in the API it is ${free}`,
      remedy: `To choose: comment on constraint … on ${nameOfCodec(from).replace(/^\w+ /, "")} is E'@${tag} …';`,
    });
  }
}

function nameRootFields(resources: readonly PgResource[], { build, warn }: Options): void {
  const { inflection, behavior } = build;
  const queries = new TakenNames(["query", "node", "whyAccess", inflection.nodeIdFieldName?.() ?? "nodeId"]);
  const mutations = new TakenNames(["query"]);
  const matches = (resource: PgResource, wanted: string) =>
    behavior.pgResourceMatches(resource as never, wanted as never);

  for (const resource of resources) {
    if (resource.parameters || !resource.codec.attributes) continue;
    if (matches(resource, "query:resource:connection")) {
      const name = inflection.allRowsConnection(resource);
      const free = queries.take(name);
      if (free !== name) {
        setTag(resource, "name", `${baseNameOfTable(resource, inflection)}_${free.slice(name.length)}`);
        warn(
          taking({ object: nameOfResource(resource), name, free: inflection.allRowsConnection(resource), tag: "name" }),
        );
      }
    }
    for (const unique of resource.uniques as readonly (Tagged & { attributes: readonly string[] })[]) {
      const isRow = build.behavior.pgResourceUniqueMatches(
        [resource, unique] as never,
        "resource:unique:query:single" as never,
      );
      const name = inflection.rowByUnique({ resource, unique } as never);
      const free = isRow ? queries.take(valid(name, inflection)) : name;
      if (free === name) continue;
      setTag(unique, "fieldName", free);
      const object = `a unique key (${unique.attributes.map(quoted).join(", ")}) of ${nameOfResource(resource)}`;
      const on = nameOfResource(resource).replace(/^\w+ /, "");
      const remedy = `To choose: comment on constraint … on ${on} is E'@fieldName …';`;
      warn({ object, reason: `${name} is another's, so the field is ${free}`, remedy });
    }
    if (matches(resource, "resource:insert")) mutations.take(inflection.createField(resource));
  }
  for (const resource of resources) {
    if (!resource.parameters || isComputedAnywhere(resource)) continue;
    const taken = resource.isMutation ? mutations : queries;
    const details = { resource } as never;
    const name = resource.isMutation ? inflection.customMutationField(details) : inflection.customQueryField(details);
    const free = taken.take(valid(name, inflection));
    if (free !== name) {
      setTag(resource, "name", free);
      warn(taking({ object: nameOfResource(resource), name, free, tag: "name" }));
    }
    if (resource.isMutation) nameResult(resource, { build, warn });
  }
}

/** The field of a mutation's payload that has what the function returned. */
function nameResult(resource: PgResource, { build: { inflection }, warn }: Options): void {
  const name = inflection.functionMutationResultFieldName({ resource } as never);
  const free = new TakenNames(["query", "clientMutationId"]).take(valid(name, inflection));
  if (free === name) return;
  setTag(resource, "resultFieldName", free);
  warn(taking({ object: nameOfResource(resource), name, free, tag: "resultFieldName" }));
}

function isComputedColumn({ parameters, isMutation }: PgResource, codec: PgCodecWithAttributes): boolean {
  return !isMutation && parameters?.[0]?.codec === (codec as unknown);
}

function isComputedAnywhere({ parameters, isMutation }: PgResource): boolean {
  const first = parameters?.[0]?.codec;
  return !isMutation && first?.attributes !== undefined && !first.isAnonymous;
}

function valid(name: string, inflection: Build["inflection"]): string {
  return isGraphqlName(name) ? name : inflection.coerceToGraphQLName(name);
}

type Taking = { object: string; name: string; free: string; tag: string };

function taking({ object, name, free, tag }: Taking) {
  const reason = isGraphqlName(name) ? `the name ${name} is another's` : `'${name}' is no name in GraphQL`;
  return {
    object,
    reason: `${reason}, so in the API it is ${free}`,
    remedy: commentWithTag(object, `${tag} another_name`),
  };
}

/** Tags are read when a name is asked for. */
function setTag(of: Tagged, tag: string, value: string): void {
  of.extensions ??= {};
  of.extensions.tags = { ...of.extensions.tags, [tag]: value };
}
