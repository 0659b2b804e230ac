import type { PgClass } from "pg-introspection";
import type {} from "postgraphile";
import type { PgCodec, PgCodecWithAttributes, PgResource, PgSelectSingleStep } from "postgraphile/@dataplan/pg";
import { constant, context, lambda, type Step } from "postgraphile/grafast";
import type { RowVerb } from "../../access/row-permissions.ts";
import type { Asking, RowPermissions } from "../row-permissions/row-permissions.ts";
import { rowPermissionsField, rowPermissionsType, tableNameOf, withTable } from "../row-permissions/tables.ts";

type Scope = { isPgClassType?: boolean; pgCodec?: PgCodecWithAttributes };

/**
 * `may { update delete }` on the type of each table: whether whoever reads a row may change or delete it, from the grants and
 * policies themselves, in the statement that reads the row (docs/decisions/0068-may.md).
 */
export function makeRowPermissionsPlugin(permissions: RowPermissions): GraphileConfig.Plugin {
  return {
    name: "RowPermissionsPlugin",
    version: "1.0.0",

    gather: {
      namespace: "quintetRowPermissions" as never,
      hooks: {
        pgTables_PgResourceOptions(_info, { pgClass, resourceOptions }: { pgClass: PgClass; resourceOptions: object }) {
          if (pgClass.relkind === "r" || pgClass.relkind === "p") withTable(resourceOptions, pgClass);
        },
      },
    },

    schema: {
      hooks: {
        init(init, build) {
          build.registerObjectType(
            rowPermissionsType,
            {},
            () => ({
              description: "What the reader of a row may do with it, as grants and policies have it.",
              fields: {
                update: {
                  type: build.graphql.GraphQLBoolean,
                  description:
                    "Whether a change of the row as it is would be let through; null when it cannot be told.",
                },
                delete: {
                  type: build.graphql.GraphQLBoolean,
                  description: "Whether the row may be deleted; null when it cannot be told.",
                },
              },
            }),
            "RowPermissionsPlugin",
          );
          permissions.forget();
          return init;
        },

        GraphQLObjectType_fields(fields, build, { scope, fieldWithHooks }) {
          const { isPgClassType, pgCodec } = scope as Scope;
          const table = isPgClassType && pgCodec ? (build.pgTableResource(pgCodec) as PgResource | null) : null;
          if (!table || !tableNameOf(table)) return fields;
          return build.extend(
            fields,
            {
              [rowPermissionsField]: fieldWithHooks(
                { fieldName: rowPermissionsField, isRowPermissionsField: true, pgTableOfRow: table } as never,
                () => ({
                  type: build.getOutputTypeByName(rowPermissionsType),
                  description: "What you may do with it; null when it is there no more.",
                  plan: ($row: Step) => rowOf($row as PgSelectSingleStep, table),
                }),
              ),
            },
            "RowPermissionsPlugin",
          );
        },

        GraphQLObjectType_fields_field(field, build, { scope, Self }) {
          if (Self.name !== rowPermissionsType) return field;
          const verb = scope.fieldName as RowVerb;
          const { boolean } = build.dataplanPg.TYPES;
          return { ...field, plan: ($row: Step) => condition($row as PgSelectSingleStep, { verb, codec: boolean }) };
        },
      },
    },
  };

  function condition($row: PgSelectSingleStep, { verb, codec }: { verb: RowVerb; codec: PgCodec }): Step {
    if (typeof $row.getClassStep !== "function") return constant(null);
    const $rows = $row.getClassStep();
    const resource: PgResource = $row.resource;
    const table = tableNameOf(resource) ?? tableOfCodec(resource);
    if (!table) return constant(null);
    const told = { table, verb, isHidden: Boolean(resource.parameters), alias: $rows.alias };
    const $condition = $rows.withLayerPlan(() =>
      lambda(context() as Step, (asking) => permissions.conditionFor(asking as Asking, told)),
    );
    return $row.select($rows.deferredSQL($condition as never), codec);
  }

  function tableOfCodec({ codec, registry }: PgResource) {
    const table = Object.values(registry.pgResources).find((it) => it.codec === codec && !it.parameters);
    return table && tableNameOf(table as PgResource);
  }
}

/** Rows that a change has returned, and those that are values of others, are looked for by their key. */
function rowOf($row: PgSelectSingleStep, table: PgResource): Step {
  if (typeof $row.getClassStep === "function") return $row;
  const [unique] = table.uniques as readonly { attributes: readonly string[] }[];
  if (!unique) return constant({});
  return table.get(Object.fromEntries(unique.attributes.map((name) => [name, $row.get(name)])) as never);
}
