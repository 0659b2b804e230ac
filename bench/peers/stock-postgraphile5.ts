import "./production.ts";
import { PgAggregatesPreset } from "@graphile/pg-aggregates";
import { PgSimplifyInflectionPreset } from "@graphile/simplify-inflection";
import express from "express";
import pg from "pg";
import { postgraphile } from "postgraphile";
import { makePgService } from "postgraphile/adaptors/pg";
import { grafserv } from "postgraphile/grafserv/express/v4";
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";
import { PostGraphileConnectionFilterPreset } from "postgraphile-plugin-connection-filter";
import { claimsOf, servePeer } from "./peer.ts";

/** PostGraphile 5 as its documentation sets it up: the same role and policies, no token, none of Quintet's code. */
servePeer(async (settings) => {
  const pool = new pg.Pool({ connectionString: settings.authenticatorUrl, max: settings.poolSize });
  const pgSettings = claimsOf(settings);
  const instance = postgraphile({
    extends: [
      PostGraphileAmberPreset,
      PgSimplifyInflectionPreset,
      PostGraphileConnectionFilterPreset,
      PgAggregatesPreset,
    ],
    pgServices: [makePgService({ pool, schemas: ["ralph_advanced"] })],
    grafast: { context: () => ({ pgSettings }) },
  });
  const app = express();
  await instance.createServ(grafserv).addTo(app, null);
  return app;
});
