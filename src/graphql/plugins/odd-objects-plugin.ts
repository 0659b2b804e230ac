import type { PgType } from "pg-introspection";
import type {} from "postgraphile";
import { type ChosenNames, chooseCatalogNames } from "../schema-warnings/catalog-names.ts";
import { enumValueName } from "../schema-warnings/enum-names.ts";
import { type Ask, checkEnumTables } from "../schema-warnings/enum-tables.ts";
import { chooseFieldNames } from "../schema-warnings/field-names.ts";
import { toGraphqlName } from "../schema-warnings/graphql-names.ts";
import { guardTagPlugins, libraryTagPlugins } from "../schema-warnings/guarded-gather.ts";
import { leaveOutProcedures, warnOfLeftOut } from "../schema-warnings/left-out.ts";
import { type BuildSession, buildResilientlyWith } from "../schema-warnings/resilient-build.ts";
import { type SchemaWarning, SchemaWarnings } from "../schema-warnings/schema-warning.ts";
import { checkSmartTags } from "../schema-warnings/smart-tags.ts";
import { chooseTypeNames } from "../schema-warnings/type-names.ts";
import { watchConflicts } from "../schema-warnings/watch-conflicts.ts";

export { libraryTagPlugins };

type Options = {
  schemas: readonly string[];
  /** Told, after each build of the schema, what the API cannot show as it is. */
  onWarnings: (warnings: readonly SchemaWarning[]) => void;
};

/**
 * One odd object does not end the API (docs/decisions/0035-odd-objects-are-renamed-or-left-out.md): it is served under a name
 * that GraphQL knows and nobody else has, or without the smart tag that cannot be followed, or it is left out; and a warning
 * names it, the reason and what to do.
 *
 * `first` come before all other plugins, so that the libraries read what is right already; `last` have the last word on names.
 */
export function makeOddObjectsPlugins({ schemas, onWarnings }: Options) {
  const warnings = new SchemaWarnings();
  const chosen: ChosenNames = new WeakMap();
  const session: BuildSession = {
    conflicts: [],
    isTrial: false,
    renamed: new Map(),
    warn: (warning) => warnings.add(warning),
    finish() {
      session.renamed.clear();
      onWarnings(warnings.take());
    },
  };
  const { warn } = session;

  const names: GraphileConfig.Plugin = {
    name: "OddNamesPlugin",
    version: "1.0.0",
    after: ["PgSimplifyInflectionPlugin", "TransliterationPlugin", "NamingPlugin"],
    inflection: {
      replace: {
        coerceToGraphQLName: (previous, _preset, name) => toGraphqlName(previous?.(String(name)) ?? String(name)),
        typeCodecName: (previous, _preset, details) =>
          chosen.get(details.pgType as PgType) ?? previous?.(details) ?? "",
        _codecName(previous, _preset, codec) {
          const renamed = session.renamed.get(codec);
          return renamed ? this.coerceToGraphQLName(renamed.name) : (previous?.(codec) ?? "");
        },
        // GraphQL keeps names that begin with two underscores to itself.
        constantCase: (previous, _preset, text) => (previous?.(text) ?? text).replace(/^__+/, "_"),
        enumValue(previous, _preset, value, codec) {
          // The library has a table of signs, in which it would find what every object of JavaScript has.
          const nameOf = (label: string) =>
            label in Object.prototype ? toGraphqlName(label) : (previous?.(label, codec) ?? label);
          return codec ? enumValueName(String(value), codec, nameOf) : nameOf(String(value));
        },
      },
    },
  };

  const objects: GraphileConfig.Plugin = {
    name: "OddObjectsPlugin",
    version: "1.0.0",
    gather: {
      namespace: "quintetOddObjects" as never,
      hooks: {
        async pgRegistry_PgRegistry(info, { registry }) {
          for (const { introspection } of await info.helpers.pgIntrospection.getIntrospection()) {
            warnOfLeftOut({ introspection, schemas, registry, warn });
          }
        },
        pgCodecs_attribute(_info, { pgAttribute, attribute }) {
          if (pgAttribute.attgenerated) notWritable(attribute);
        },
        async pgIntrospection_introspection(info, { introspection, serviceName }) {
          const { inflection, resolvedPreset, lib } = info;
          const service = resolvedPreset.pgServices?.find(({ name }) => name === serviceName);
          const ask: Ask = (text) =>
            lib.dataplanPg.withPgClientFromPgService(
              service as never,
              service?.pgSettingsForIntrospection ?? null,
              async (client) => (await client.query<Record<string, unknown>>({ text })).rows,
            );
          leaveOutProcedures({ introspection, schemas, warn });
          await checkEnumTables({ introspection, schemas, warn, ask });
          checkSmartTags({ introspection, schemas, inflection, warn });
          chooseCatalogNames({ introspection, serviceName, schemas, inflection, chosen, warn });
        },
      },
    },
    schema: {
      hooks: {
        build(build) {
          watchConflicts(build, { onConflict: (conflict) => session.conflicts.push(conflict), warn });
          return build;
        },
        init(init, build) {
          if (session.isTrial) return init;
          const registry = build.input.pgRegistry;
          chooseTypeNames({ registry, inflection: build.inflection, renamed: session.renamed });
          chooseFieldNames({ build, warn });
          return init;
        },
      },
    },
  };

  buildResilientlyWith(objects, session);
  return { first: [objects], last: [names, ...guardTagPlugins(warn)], warn };
}

/** PostgreSQL computes it, and refuses any other value (428C9). */
function notWritable(attribute: { extensions?: object }): void {
  attribute.extensions = { ...attribute.extensions, isInsertable: false, isUpdatable: false };
}
