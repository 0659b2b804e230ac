import { PgIntrospectionPlugin } from "postgraphile/graphile-build-pg";
import { releasableIntrospection } from "../../internals/graphile-build-pg.ts";

/** It takes the place of this one. */
export const libraryIntrospection = PgIntrospectionPlugin.name;

/**
 * The library's introspection, whose text (3.2 MB with five products) and objects are let go once the schema is made: the
 * schema's functions hold the plugin's state for as long as there is a schema. One that is made again (watch mode) asks
 * the database again, as it would anyway, because it has changed.
 */
export function makeIntrospectionPlugin(): GraphileConfig.Plugin {
  const { gather, release } = releasableIntrospection();
  return {
    ...PgIntrospectionPlugin,
    name: "IntrospectionPlugin",
    provides: [libraryIntrospection], // others come after it by that name
    ...gather,
    schema: {
      hooks: {
        finalize(schema) {
          release();
          return schema;
        },
      },
    },
  } as GraphileConfig.Plugin;
}
