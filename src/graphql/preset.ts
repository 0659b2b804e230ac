import { PgAggregatesPreset } from "@graphile/pg-aggregates";
import { PgSimplifyInflectionPreset } from "@graphile/simplify-inflection";
import type {} from "grafserv";
import type { GraphQLError } from "graphql";
import type { Pool } from "pg";
import { makePgService } from "postgraphile/adaptors/pg";
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";
import { PostGraphileConnectionFilterPreset } from "postgraphile-plugin-connection-filter";
import { makePgAdaptor } from "../database/pg-adaptor/adaptor.ts";
import { graphqlPath } from "../http/graphql-path.ts";
import type { AdmissionControl } from "../http/load-shedding/admission-control.ts";
import type { observeOperations } from "../observability/observe-operations.ts";
import { ChangedRowsPlugin } from "./changes/changed-rows-plugin.ts";
import { UnusualChangesPlugin } from "./changes/unusual-changes-plugin.ts";
import { FieldMappingsPlugin } from "./compiler/field-mapping.ts";
import { OperatorsPlugin } from "./compiler/operators.ts";
import { makeExportPlugin } from "./export/export-plugin.ts";
import { filterOperators } from "./filter-operators.ts";
import { AggregatesPlugin } from "./groups/aggregates-plugin.ts";
import { CountsPlugin } from "./groups/counts-plugin.ts";
import { GroupKeysPlugin } from "./groups/group-keys-plugin.ts";
import { GroupOrdersPlugin } from "./groups/group-orders-plugin.ts";
import { makeGroupPagesPlugin } from "./groups/group-pages-plugin.ts";
import { HavingPlugin } from "./groups/having-plugin.ts";
import { IntrospectionAnswersPlugin } from "./introspection/introspection-answers-plugin.ts";
import { AccountsPlugin } from "./plugins/accounts-plugin.ts";
import { BehaviorCachePlugin } from "./plugins/behavior-cache-plugin.ts";
import { CompositesPlugin } from "./plugins/composites-plugin.ts";
import { ContentPolicyPlugin } from "./plugins/content-policy-plugin.ts";
import { makeDeadlinePlugin } from "./plugins/deadline-plugin.ts";
import { EnumTablesPlugin } from "./plugins/enum-tables-plugin.ts";
import { ExactFiltersPlugin } from "./plugins/exact-filters-plugin.ts";
import { makeExplainPlugin } from "./plugins/explain-plugin.ts";
import { FilterArgumentPlugin } from "./plugins/filter-argument-plugin.ts";
import type { createFormFields } from "./plugins/form-fields-plugin.ts";
import { InflectionCachePlugin } from "./plugins/inflection-cache-plugin.ts";
import { libraryIntrospection, makeIntrospectionPlugin } from "./plugins/introspection-plugin.ts";
import { JsonFiltersPlugin } from "./plugins/json-filters-plugin.ts";
import { JsonNullsPlugin } from "./plugins/json-nulls-plugin.ts";
import { KeysetOrderPlugin } from "./plugins/keyset-order-plugin.ts";
import { type LimitsOptions, makeLimitsPlugin } from "./plugins/limits-plugin.ts";
import { makeLoadSheddingPlugin } from "./plugins/load-shedding-plugin.ts";
import { NamingPlugin } from "./plugins/naming-plugin.ts";
import { libraryNodeIds, NodeIdsPlugin, NodeSpecsPlugin } from "./plugins/node-ids-plugin.ts";
import { libraryTagPlugins, makeOddObjectsPlugins } from "./plugins/odd-objects-plugin.ts";
import { OwnPropertiesPlugin } from "./plugins/own-properties-plugin.ts";
import { makePageSizePlugin } from "./plugins/page-size-plugin.ts";
import { PgClientPlugin } from "./plugins/pg-client-plugin.ts";
import { PlanCachePlugin } from "./plugins/plan-cache-plugin.ts";
import { makeRateLimitingPlugin } from "./plugins/rate-limiting-plugin.ts";
import { ReadOnlyQueriesPlugin } from "./plugins/read-only-queries-plugin.ts";
import { RefusedValuesPlugin } from "./plugins/refused-values-plugin.ts";
import { makeRowOrderPlugin } from "./plugins/row-order-plugin.ts";
import { makeRowPermissionsPlugin } from "./plugins/row-permissions-plugin.ts";
import { makeRuruConfig, makeSignInBarPlugin } from "./plugins/sign-in-bar-plugin.ts";
import { makeSingleStatementPlugin } from "./plugins/single-statement-plugin.ts";
import { TextLengthsPlugin } from "./plugins/text-lengths-plugin.ts";
import { makeTypeCapabilitiesPlugin } from "./plugins/type-capabilities-plugin.ts";
import { UnindexedColumnsPlugin } from "./plugins/unindexed-columns-plugin.ts";
import { UniqueKeysPlugin } from "./plugins/unique-keys-plugin.ts";
import { ValueTypesPlugin } from "./plugins/value-types-plugin.ts";
import { ValuesPlugin } from "./plugins/values-plugin.ts";
import { VolatileFunctionsPlugin } from "./plugins/volatile-functions-plugin.ts";
import { type ExplainAccess, makeWhyAccessPlugin } from "./plugins/why-access-plugin.ts";
import { makeWhyLogPlugin } from "./plugins/why-log-plugin.ts";
import { WorkPlugin } from "./plugins/work-plugin.ts";
import { RowPermissions } from "./row-permissions/row-permissions.ts";
import type { SchemaWarning } from "./schema-warnings/schema-warning.ts";

/** Where GraphiQL hears of schema changes, in watch mode. */
export const schemaStreamPath = `${graphqlPath}/stream`;

type SchemaOptions = {
  /** Logs in as the authenticator. */
  pool: Pool;
  /** The schemas of the API; tables of the first carry no prefix. */
  schemas: readonly string[];
  /** What products add. */
  plugins?: readonly GraphileConfig.Plugin[];
  /** Groups, where an operation does not say how many: as many as rows. */
  pageSize?: number;
  /** How many statements each connection keeps prepared. */
  preparedStatements?: number;
  /** Superuser connection that installs the watch triggers; with it the API follows the database. */
  watchUrl?: string;
  /** Where the schema is written whenever it is built. */
  sdlFile?: string;
  /** Told of each operation and statement. */
  observation?: ReturnType<typeof observeOperations>;
  /** Answers admins' questions, where there is a connection for it. */
  explainAccess?: ExplainAccess | undefined;
  /** Of the database that is served. */
  rowPermissions?: RowPermissions;
  /** Told, whenever the schema is built, what of the database the API cannot show as it is. */
  onWarnings?: (warnings: readonly SchemaWarning[]) => void;
};

type ServerOptions = SchemaOptions & {
  limits: LimitsOptions;
  makeContext: (ctx: Partial<Grafast.RequestContext>) => Partial<Grafast.Context> | Promise<Partial<Grafast.Context>>;
  maskError: (error: GraphQLError) => GraphQLError;
  admission: AdmissionControl;
  rateLimiting: Parameters<typeof makeRateLimitingPlugin>[0];
  /** Whether queries are answered by one statement where they can. */
  singleStatement: boolean;
  /** Whether everyone may see the SQL and plan of their operations, not only analysts and admins. */
  explainToEveryone: boolean;
  /** In development, what the log is told beside refusals. */
  whyLog?: Parameters<typeof makeWhyLogPlugin>[0] | undefined;
  /** What GraphiQL opens beside Welcome, in tabs. */
  startingQueries: readonly string[];
  /** Told of the schema's constraints. */
  formFields?: ReturnType<typeof createFormFields>;
};

/** Everything that decides what the API's schema is: database, names, filters, aggregates, our own fields. */
export function makeSchemaPreset({
  pool,
  schemas,
  plugins = [],
  pageSize = 50,
  preparedStatements = 100,
  watchUrl,
  sdlFile,
  observation,
  rowPermissions = new RowPermissions(),
  explainAccess,
  onWarnings = () => {},
}: SchemaOptions): GraphileConfig.Preset {
  const service = {
    ...makePgService({
      pool,
      schemas: [...schemas],
      // The login role's own; said aloud, because no SQL runs without one.
      pgSettingsForIntrospection: { role: "none", jit: "off" },
      ...(watchUrl && { superuserConnectionString: watchUrl }),
    }),
    adaptor: makePgAdaptor({ preparedStatements, observe: observation?.observeStatement }),
  };
  const oddObjects = makeOddObjectsPlugins({ schemas, onWarnings });
  return {
    extends: [
      // Before all others: these ask for behaviors as they begin.
      { plugins: [BehaviorCachePlugin] },
      // The order of plugins decides what filters there are.
      { plugins: [makeIntrospectionPlugin(), NodeIdsPlugin, ...oddObjects.first] },
      PostGraphileAmberPreset,
      PgSimplifyInflectionPreset,
      PostGraphileConnectionFilterPreset,
      PgAggregatesPreset,
    ],
    plugins: [
      ...oddObjects.last,
      InflectionCachePlugin,
      NamingPlugin,
      NodeSpecsPlugin,
      UniqueKeysPlugin,
      KeysetOrderPlugin,
      TextLengthsPlugin,
      WorkPlugin,
      UnindexedColumnsPlugin,
      makeRowOrderPlugin(oddObjects.warn),
      FilterArgumentPlugin,
      AggregatesPlugin,
      CountsPlugin,
      GroupKeysPlugin,
      GroupOrdersPlugin,
      makeGroupPagesPlugin({ pageSize }),
      ...(schemas.includes("identity")
        ? [AccountsPlugin, makeWhyAccessPlugin({ schemas, explain: explainAccess })]
        : []),
      ...plugins,
      OwnPropertiesPlugin,
      VolatileFunctionsPlugin,
      EnumTablesPlugin,
      UnusualChangesPlugin,
      ChangedRowsPlugin,
      ValuesPlugin,
      CompositesPlugin,
      JsonFiltersPlugin,
      JsonNullsPlugin,
      ExactFiltersPlugin,
      RefusedValuesPlugin,
      HavingPlugin,
      ValueTypesPlugin,
      makeTypeCapabilitiesPlugin(oddObjects.warn),
      makeRowPermissionsPlugin(rowPermissions),
    ],
    disablePlugins: [libraryIntrospection, libraryNodeIds, ...libraryTagPlugins, ...redundantPlugins],
    pgServices: [service],
    gather: { pgStrictFunctions: true, installWatchFixtures: watchUrl !== undefined },
    schema: {
      dontSwallowErrors: true,
      connectionFilterAllowedOperators: [...filterOperators],
      // `{ code: { equalTo: $code } }` without a code: an optional variable that is not set is no condition.
      connectionFilterAllowEmptyObjectInput: true,
      // A row is never null, so neither is a connection's node: frontends need not check.
      pgForbidSetofFunctionsToReturnNull: true,
      // A row is changed by its keys; changing it by Relay's id as well would double the mutations.
      defaultBehavior: "-nodeId:resource:update -nodeId:resource:delete",
      ...(sdlFile && { exportSchemaSDLPath: sdlFile, sortExport: true }),
    },
  };
}

/** The whole of the GraphQL server but its HTTP side, which is server.ts. */
export function makeServerPreset(options: ServerOptions): GraphileConfig.Preset {
  const {
    makeContext,
    maskError,
    admission,
    limits,
    rateLimiting,
    explainToEveryone,
    singleStatement,
    watchUrl,
    observation,
    formFields,
    startingQueries,
  } = options;
  const rowPermissions = new RowPermissions();
  return {
    extends: [makeSchemaPreset({ ...options, rowPermissions, pageSize: limits.limits.pageSize })],
    plugins: [
      makeSignInBarPlugin({ hasAccounts: options.schemas.includes("identity") }),
      ContentPolicyPlugin,
      makeLoadSheddingPlugin(admission),
      makeDeadlinePlugin(limits.limits),
      PgClientPlugin,
      ReadOnlyQueriesPlugin,
      makeLimitsPlugin(limits),
      makeRateLimitingPlugin(rateLimiting),
      makePageSizePlugin({ pageSize: limits.limits.pageSize }),
      PlanCachePlugin,
      makeExplainPlugin({ toEveryone: explainToEveryone }),
      ...(observation ? [observation.plugin] : []),
      FieldMappingsPlugin,
      OperatorsPlugin,
      makeExportPlugin({ limits: limits.limits, rateLimits: rateLimiting.rateLimits, rowPermissions }),
      IntrospectionAnswersPlugin,
      ...(options.whyLog && singleStatement ? [makeWhyLogPlugin(options.whyLog)] : []),
      ...(singleStatement
        ? [
            makeSingleStatementPlugin({
              pageSize: limits.limits.pageSize,
              rowPermissions,
              ...observation?.singleStatement,
            }),
          ]
        : []),
      ...(formFields ? [formFields.plugin] : []),
    ],
    disablePlugins: ["PgContextPlugin"], // PgClientPlugin does its work
    grafserv: {
      graphqlPath, // of WebSockets; HTTP is graphql-over-http.ts
      eventStreamPath: schemaStreamPath,
      graphiql: true,
      graphiqlPath: "/",
      graphiqlOnGraphQLGET: false,
      websockets: true,
      watch: watchUrl !== undefined,
      maxRequestLength: limits.limits.bodyBytes,
      maskError,
    },
    ...(startingQueries.length > 0 && { ruru: makeRuruConfig(startingQueries) }),
    grafast: { context: makeContext, explain: true },
  };
}

/** What the API can say without them. */
const redundantPlugins = [
  // `filter` does all that the older `condition` does, and more.
  "PgConditionArgumentPlugin",
  "PgConditionCustomFieldsPlugin",
  // NodeSpecsPlugin has of it what is not a field.
  "NodeAccessorPlugin",
  // `shopItemEdge` in payloads served the first version of Relay.
  "PgMutationPayloadEdgePlugin",
];
