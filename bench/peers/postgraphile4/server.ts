import "../production.ts";
import PgSimplifyInflector from "@graphile-contrib/pg-simplify-inflector";
import PgAggregates from "@graphile/pg-aggregates";
import pg from "pg";
import { postgraphile } from "postgraphile";
import ConnectionFilter from "postgraphile-plugin-connection-filter";
import { claimsOf, servePeer } from "../peer.ts";

/** PostGraphile 4 on node:http: the same role and policies, no token. */
servePeer((settings) => {
  const pool = new pg.Pool({ connectionString: settings.authenticatorUrl, max: settings.poolSize });
  const pgSettings = claimsOf(settings);
  return postgraphile(pool, "ralph_advanced", {
    appendPlugins: [PgSimplifyInflector, ConnectionFilter, PgAggregates.default ?? PgAggregates],
    pgSettings: async () => pgSettings,
    dynamicJson: true,
    ignoreRBAC: false,
    enableQueryBatching: false,
    graphiql: false,
    disableQueryLog: true,
    legacyRelations: "omit",
  });
});
