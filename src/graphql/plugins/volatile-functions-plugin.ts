import type {} from "@graphile/pg-aggregates";
import type {} from "postgraphile";

/** What compares, sorts or measures rows by a function that may change something with each row it looks at. */
const usesInQueries = [
  "-proc:filterBy",
  "-proc:orderBy",
  "-resource:aggregate",
  "-resource:havingBy",
] as GraphileBuild.BehaviorString[];

/**
 * Volatile functions are mutations and nothing else, whatever smart tags say: connection-filter and pg-aggregates would
 * offer those of a row as filters and measures. A query could not write by them (ReadOnlyQueriesPlugin), it would fail.
 */
export const VolatileFunctionsPlugin: GraphileConfig.Plugin = {
  name: "VolatileFunctionsPlugin",
  version: "1.0.0",

  schema: {
    entityBehavior: {
      pgResource: {
        override: {
          after: ["override"],
          provides: ["postOverride"],
          callback: (behavior, resource) =>
            resource.parameters && resource.isMutation ? [behavior, ...usesInQueries] : behavior,
        },
      },
    },
  },
};
