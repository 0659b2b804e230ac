import { PgIntrospectionPlugin } from "postgraphile/graphile-build-pg";

/** It takes the place of this one. */
export const libraryIntrospection = PgIntrospectionPlugin.name;

type IntrospectionCache = { introspectionResultsPromise: unknown };

/**
 * The library's introspection, whose text (3.2 MB with five products) and objects are let go once the schema is made: the
 * schema's functions hold the plugin's state for as long as there is a schema. One that is made again (watch mode) asks
 * the database again, as it would anyway, because it has changed.
 */
export function makeIntrospectionPlugin(): GraphileConfig.Plugin {
  const { gather } = PgIntrospectionPlugin as unknown as { gather: { initialState: () => Record<string, unknown> } };
  let release = () => {};
  return {
    ...PgIntrospectionPlugin,
    name: "IntrospectionPlugin",
    provides: [libraryIntrospection], // others come after it by that name
    gather: {
      ...gather,
      initialState(cache: IntrospectionCache) {
        const state = gather.initialState();
        release = () => {
          cache.introspectionResultsPromise = null;
          state.getIntrospectionPromise = null;
        };
        return state;
      },
    },
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
