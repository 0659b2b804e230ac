import type {} from "postgraphile";

/**
 * Names a frontend developer expects (docs/decisions/0005-names-in-the-api.md):
 * - a table's `id` column stays `id`, and Relay's global id is `nodeId` (PostGraphile: `rowId` and `id`);
 * - tables carry their schema's name (`LearningCourse`), but relations within one schema need not repeat it
 *   (`course.documents`, where the root has `learningDocuments`).
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

      // learning_courses is what course_id names: the schema's prefix is no part of the noun.
      _baseNameMatches(previous, _preset, baseName, otherName) {
        const noun = this.singularize(otherName);
        return previous?.(baseName, otherName) || this.camelCase(noun).endsWith(this.upperCamelCase(baseName));
      },

      _manyRelation(previous, _preset, details) {
        return withoutOwnSchema(previous?.(details) ?? "", details);
      },
      singleRelationBackwards(previous, _preset, details) {
        return withoutOwnSchema(previous?.(details) ?? "", details);
      },
    },
  },
};

function withoutOwnSchema(name: string, { registry, codec, relationName }: GraphileBuild.PgRelationsPluginRelationDetails): string {
  const remote = registry.pgRelations[codec.name]?.[relationName]?.remoteResource.codec;
  const schema = codec.extensions?.pg?.schemaName;
  if (!schema || schema !== remote?.extensions?.pg?.schemaName) return name;
  const prefix = schema.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
  return new RegExp(`^${prefix}[A-Z]`).test(name) ? name.charAt(prefix.length).toLowerCase() + name.slice(prefix.length + 1) : name;
}
