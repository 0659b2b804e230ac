import type {} from "postgraphile";
import type { PgResource } from "postgraphile/@dataplan/pg";

/**
 * Names a frontend developer expects (docs/decisions/0005-names-in-the-api.md):
 * - a table's `id` column stays `id`, and Relay's global id is `nodeId` (PostGraphile: `rowId` and `id`);
 * - tables carry their schema's name (`ShopOrder`), but relations within one schema need not repeat it
 *   (`order.items`, where the root has `shopItems`);
 * - a foreign key that carries more than the key it refers to is named by that key: (document_id, course_id) is
 *   `document`;
 * - a function that changes rows returns them under their own name (`revokeApiKey { apiKey }`), as tables' mutations do;
 * - an enum value is spelt as in the database, but GraphQL knows no hyphen: single-repo is `single_repo`.
 */
export const NamingPlugin: GraphileConfig.Plugin = {
  name: "NamingPlugin",
  version: "1.0.0",
  after: ["PgSimplifyInflectionPlugin"],

  inflection: {
    replace: {
      nodeIdFieldName: () => "nodeId",

      _attributeName(previous, _preset, details) {
        const name = previous?.(details) ?? details.attributeName;
        return !details.skipRowId && name === "row_id" && details.attributeName === "id" ? "id" : name;
      },

      enumValue(previous, _preset, value, codec) {
        const name = String(value).replaceAll("-", "_");
        return previous?.(name, codec) ?? name;
      },

      // shop_orders is what order_id names: the schema's prefix is no part of the noun.
      _baseNameMatches(previous, _preset, baseName, otherName) {
        const noun = this.singularize(otherName);
        return previous?.(baseName, otherName) || this.camelCase(noun).endsWith(this.upperCamelCase(baseName));
      },

      singleRelation(previous, _preset, details) {
        return previous?.(byPrimaryKeyOnly(details)) ?? "";
      },
      _manyRelation(previous, _preset, details) {
        return withoutOwnSchema(previous?.(byPrimaryKeyOnly(details)) ?? "", details);
      },
      singleRelationBackwards(previous, _preset, details) {
        return withoutOwnSchema(previous?.(byPrimaryKeyOnly(details)) ?? "", details);
      },

      functionMutationResultFieldName(previous, _preset, details) {
        const name = previous?.(details) ?? "result";
        const { resource } = details;
        const isOneRow = resource.isUnique && resource.codec.attributes && !resource.codec.isAnonymous;
        return name === "result" && isOneRow ? this.camelCase(this.tableType(resource.codec)) : name;
      },
    },
  },
};

type RelationDetails = GraphileBuild.PgRelationsPluginRelationDetails;

function withoutOwnSchema(name: string, { registry, codec, relationName }: RelationDetails): string {
  const remote = registry.pgRelations[codec.name]?.[relationName]?.remoteResource.codec;
  const schema = codec.extensions?.pg?.schemaName;
  if (!schema || schema !== remote?.extensions?.pg?.schemaName) return name;
  const prefix = schema.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
  return new RegExp(`^${prefix}[A-Z]`).test(name)
    ? name.charAt(prefix.length).toLowerCase() + name.slice(prefix.length + 1)
    : name;
}

/** The same relation as if it had only the columns that refer to the primary key, when it has others beside them. */
function byPrimaryKeyOnly(details: RelationDetails): RelationDetails {
  const { registry, codec, relationName } = details;
  const relation = registry.pgRelations[codec.name]?.[relationName];
  if (!relation) return details;

  const referred: PgResource | undefined = relation.isReferencee
    ? Object.values(registry.pgResources).find((resource) => resource.codec === codec && !resource.parameters)
    : relation.remoteResource;
  const referredAttributes = relation.isReferencee ? relation.localAttributes : relation.remoteAttributes;
  const key = referred?.uniques.find(({ isPrimary }) => isPrimary)?.attributes ?? [];
  const isWhole = key.length > 0 && key.every((attribute) => referredAttributes.includes(attribute));
  if (!isWhole || key.length === referredAttributes.length) return details;

  const keep = (_: string, index: number) => key.includes(referredAttributes[index] as string);
  const shorter = {
    ...relation,
    localAttributes: relation.localAttributes.filter(keep),
    remoteAttributes: relation.remoteAttributes.filter(keep),
  };
  const pgRelations = {
    ...registry.pgRelations,
    [codec.name]: { ...registry.pgRelations[codec.name], [relationName]: shorter },
  };
  return { ...details, registry: { ...registry, pgRelations } as typeof registry };
}
