import "../production.ts";
import PgAggregates from "@graphile/pg-aggregates";
import PgSimplifyInflector from "@graphile-contrib/pg-simplify-inflector";
import pg from "pg";
import { postgraphile } from "postgraphile";
import ConnectionFilter from "postgraphile-plugin-connection-filter";
import { claimsOf, servePeer } from "../peer.ts";

/** PostGraphile 4 on node:http: the same role and policies, no token. */
servePeer((settings) => {
  const pool = new pg.Pool({ connectionString: settings.authenticatorUrl, max: settings.poolSize });
  const pgSettings = claimsOf(settings);
  return postgraphile(pool, "ralph_advanced", {
    appendPlugins: [PgSimplifyInflector.default, ConnectionFilter, PgAggregates.default],
    pgSettings: async () => pgSettings,
    dynamicJson: true,
    ignoreRBAC: false,
    enableQueryBatching: false,
    graphiql: false,
    disableQueryLog: true,
    legacyRelations: "omit",
  });
});
