import type { GraphQLFieldConfig } from "graphql";
import type { PgAttribute, PgConstraint } from "pg-introspection";
import type {} from "postgraphile";
import type { PgCodec } from "postgraphile/@dataplan/pg";
import { withoutDomain } from "../values/codec-text.ts";
import { isJson } from "../values/codecs.ts";
import { checksOfColumn } from "../values/column-constraints.ts";

type Extensions = { mayBeJsonNull?: boolean };
type Attribute = { codec: PgCodec; notNull?: boolean; extensions?: Extensions };

/**
 * A column of JSON that is never null may hold the null of JSON, which the API writes as the same: such a field is nullable, or
 * one row of it would end the whole list. It stays as it was where a check of the column asks for the kind of JSON.
 */
export const JsonNullsPlugin: GraphileConfig.Plugin = {
  name: "JsonNullsPlugin",
  version: "1.0.0",

  gather: {
    namespace: "quintetJsonNulls",
    hooks: {
      pgCodecs_attribute(_: unknown, { pgAttribute, attribute }: { pgAttribute: PgAttribute; attribute: Attribute }) {
        if (
          !isJson(withoutDomain(attribute.codec)) ||
          !attribute.notNull ||
          checksOfColumn(pgAttribute).some(asksForKind)
        )
          return;
        attribute.extensions = { ...attribute.extensions, mayBeJsonNull: true };
      },
    },
  } as never,

  schema: {
    hooks: {
      GraphQLObjectType_fields_field: (field, build, { scope }) => nullableField(field, build, scope),
      GraphQLInterfaceType_fields_field: (field, build, { scope }) => nullableField(field, build, scope),
    },
  },
};

type Scope = { pgFieldAttribute?: { extensions?: Extensions } };

function nullableField<Field extends Pick<GraphQLFieldConfig<unknown, unknown>, "type">>(
  field: Field,
  { graphql }: GraphileBuild.Build,
  scope: object,
): Field {
  if (!(scope as Scope).pgFieldAttribute?.extensions?.mayBeJsonNull) return field;
  return { ...field, type: graphql.getNullableType(field.type) };
}

/** By the number of PostgreSQL's function that the check calls: `json_typeof` or `jsonb_typeof`. */
function asksForKind({ convalidated, conbin }: PgConstraint): boolean {
  return convalidated !== false && /:funcid (?:3210|3968)\b/.test(conbin ?? "");
}
