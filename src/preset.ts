import { PgAggregatesPreset } from "@graphile/pg-aggregates";
import { PgSimplifyInflectionPreset } from "@graphile/simplify-inflection";
import type {} from "grafserv";
import type { GraphQLError } from "graphql";
import type { Pool } from "pg";
import { makePgService } from "postgraphile/adaptors/pg";
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";
import { PostGraphileConnectionFilterPreset } from "postgraphile-plugin-connection-filter";
import { AccountsPlugin } from "./plugins/accounts-plugin.ts";
import { NamingPlugin } from "./plugins/naming-plugin.ts";
import { SignInBarPlugin } from "./plugins/sign-in-bar-plugin.ts";

type SchemaOptions = {
  /** Logs in as the authenticator. */
  pool: Pool;
  /** The schemas of the API; tables of the first carry no prefix. */
  schemas: readonly string[];
  /** Superuser connection that installs the watch triggers; with it the API follows the database. */
  watchUrl?: string;
  /** Where the schema is written whenever it is built. */
  sdlFile?: string;
};

type ServerOptions = SchemaOptions & {
  makeContext: (ctx: Partial<Grafast.RequestContext>) => Promise<Partial<Grafast.Context>>;
  maskError: (error: GraphQLError) => GraphQLError;
  bodyBytes: number;
  /** Whether GraphiQL may show the SQL and plan of an operation. */
  explain: boolean;
};

/** Everything that decides what the API's schema is: database, names, filters, aggregates, our own fields. */
export function makeSchemaPreset({ pool, schemas, watchUrl, sdlFile }: SchemaOptions): GraphileConfig.Preset {
  return {
    extends: [PostGraphileAmberPreset, PgSimplifyInflectionPreset, PostGraphileConnectionFilterPreset, PgAggregatesPreset],
    plugins: [NamingPlugin, AccountsPlugin],
    // `filter` says all that PostGraphile's older `condition` argument does, and more.
    disablePlugins: ["PgConditionArgumentPlugin", "PgConditionCustomFieldsPlugin"],
    pgServices: [makePgService({ pool, schemas: [...schemas], ...(watchUrl && { superuserConnectionString: watchUrl }) })],
    gather: { pgStrictFunctions: true, installWatchFixtures: watchUrl !== undefined },
    schema: {
      dontSwallowErrors: true,
      connectionFilterAllowedOperators: filterOperators,
      // A row is changed by its keys; changing it by Relay's id as well would double the mutations.
      defaultBehavior: "-nodeId:resource:update -nodeId:resource:delete",
      ...(sdlFile && { exportSchemaSDLPath: sdlFile, sortExport: true }),
    },
  };
}

/** The whole of the GraphQL server but its HTTP side, which is server.ts. */
export function makeServerPreset(options: ServerOptions): GraphileConfig.Preset {
  const { makeContext, maskError, bodyBytes, explain, watchUrl } = options;
  return {
    extends: [makeSchemaPreset(options)],
    plugins: [SignInBarPlugin],
    grafserv: {
      graphqlPath: "/graphql",
      graphqlOverGET: true,
      eventStreamPath: "/graphql/stream",
      graphiql: true,
      graphiqlPath: "/",
      graphiqlOnGraphQLGET: false,
      websockets: true,
      watch: watchUrl !== undefined,
      maxRequestLength: bodyBytes,
      maskError,
    },
    grafast: { context: makeContext, explain },
  };
}

/** Comparisons that a frontend or an analyst asks for; connection-filter would offer about 37 on each text. */
const filterOperators = [
  "isNull", "equalTo", "notEqualTo", "in", "notIn", "distinctFrom",
  "lessThan", "lessThanOrEqualTo", "greaterThan", "greaterThanOrEqualTo",
  "includes", "includesInsensitive", "startsWith", "startsWithInsensitive", "like", "likeInsensitive", "equalToInsensitive",
  "contains", "containsKey", "overlaps", "anyEqualTo",
];
