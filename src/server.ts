import type { RequestListener, Server } from "node:http";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import express, { type ErrorRequestHandler, type RequestHandler } from "express";
import { type PostGraphileInstance, postgraphile } from "postgraphile";
import { grafserv } from "postgraphile/grafserv/express/v4";
import proxyAddress from "proxy-addr";
import { createAccessTokens } from "./auth/access-tokens.ts";
import { type Accounts, createAccounts } from "./auth/accounts.ts";
import { createAnthropicKeys } from "./auth/anthropic-keys.ts";
import { authorizationHeaders } from "./auth/authorization-headers.ts";
import { createEncryption } from "./auth/encryption.ts";
import { githubRoutes } from "./auth/github-routes.ts";
import { createSocketRegistry } from "./auth/socket-registry.ts";
import type { Config, EncryptionKey, SigningKey } from "./config.ts";
import { createRequestPool } from "./database/request-pool.ts";
import { QuintetError } from "./errors.ts";
import { acceptsEventStream, eventStream } from "./event-stream.ts";
import { graphqlOverHttp } from "./graphql-over-http.ts";
import { graphqlPath, isOperation } from "./graphql-path.ts";
import { healthRoutes } from "./health-routes.ts";
import { makeSendError, type SendError } from "./http-errors.ts";
import { createHttpServer } from "./http-server.ts";
import { readTrustedDocuments } from "./limits/trusted-documents.ts";
import { createGate, shedLoad } from "./load-shedding.ts";
import type { Logger } from "./logger.ts";
import { makeMaskError } from "./mask-error.ts";
import { createMetrics } from "./observability/metrics.ts";
import { metricsRoutes } from "./observability/metrics-routes.ts";
import { observeOperations } from "./observability/observe-operations.ts";
import { listOperationNames } from "./observability/operation-names.ts";
import { observeRequests, traceRequests } from "./observability/request-observation.ts";
import { startTracing } from "./observability/tracing.ts";
import { createFormFields } from "./plugins/form-fields-plugin.ts";
import { makeServerPreset, schemaStreamPath } from "./preset.ts";
import { authenticateSocket, type IdentifiedRequest, makeIdentify, makeRequestContext } from "./request-context.ts";
import { setRememberedHeaders } from "./response-headers.ts";
import { webProtection } from "./web-protection.ts";
import { serveWebSockets } from "./websockets.ts";

export type QuintetServer = AsyncDisposable & {
  /** Where it listens: http://localhost:<port>. */
  url: string;
  postgraphile: PostGraphileInstance;
};

type Options = {
  config: Config;
  authenticatorUrl: string;
  signingKeys: readonly SigningKey[];
  /** The first encrypts, all decrypt. Without any, nothing that needs them can be stored. */
  encryptionKeys?: readonly EncryptionKey[];
  logger: Logger;
  /** With it the API follows the database; see `makeSchemaPreset`. */
  watchUrl?: string;
  sdlFile?: string;
  /** E-mail addresses or usernames, with their passwords, that GraphiQL's sign-in bar offers. */
  demoSignIns?: readonly { login: string; password: string; role: string }[];
};

/**
 * Serves the API until it is disposed, which finishes the requests that run and closes sockets with 1001.
 * @throws QuintetError when the port is taken or the schema cannot be built
 */
export async function startServer(options: Options): Promise<QuintetServer> {
  const { config, logger } = options;
  const pool = createRequestPool({ url: options.authenticatorUrl, config, logger });
  const onError = (error: unknown) => logger.error({ err: error }, "database connection lost");
  const accessTokens = await createAccessTokens({ ...config.tokens, signingKeys: options.signingKeys });
  const accounts = createAccounts({ pool, accessTokens, tokens: config.tokens, limits: config.limits });
  const encryption = options.encryptionKeys && createEncryption(options.encryptionKeys);
  const anthropicKeys = createAnthropicKeys({ pool, encryption });
  const sockets = createSocketRegistry({ accounts, onError });
  const logHidden = (errorId: string, error: unknown) => logger.error({ errorId, err: error }, "request failed");

  const metrics = createMetrics({ pool, operationNames: await listOperationNames() });
  const tracing = config.tracing && (await startTracing(config.tracing));
  const observation = observeOperations({
    metrics,
    tracing,
    logger,
    slowMilliseconds: config.slowOperationMilliseconds,
  });
  const trustedDocuments = await readTrustedDocuments(config.trustedDocuments.manifestFile);
  const identifyOperation = makeIdentify(accounts);
  const formFields = createFormFields();
  const maskError = makeMaskError(logHidden, metrics.errorShown, formFields.find);

  const sendError = makeSendError({ log: logHidden, onShown: metrics.errorShown });

  const app = express();
  const gate = createGate({
    most: config.limits.operationsAtOnce,
    onRefused: (count) => logger.warn({ count }, "overloaded: operations were refused"),
  });
  app.disable("x-powered-by");
  app.set("trust proxy", config.trustedProxies);

  const instance = postgraphile(
    makeServerPreset({
      pool,
      schemas: config.database.schemas,
      preparedStatements: config.database.preparedStatements,
      watchUrl: options.watchUrl,
      sdlFile: options.sdlFile,
      makeContext: makeRequestContext({
        accounts,
        anthropicKeys,
        sockets,
        identify: identifyOperation,
        statementMilliseconds: config.limits.statementMilliseconds,
        clientAddress: (request) => proxyAddress(request, app.get("trust proxy fn")),
      }),
      maskError,
      gate,
      limits: {
        limits: config.limits,
        trustedDocuments,
        trustedDocumentsAreRequired: config.trustedDocuments.areRequired,
        anonymousIntrospection: config.anonymousIntrospection,
        identify: identifyOperation,
      },
      singleStatement: config.singleStatement,
      explainToEveryone: config.nodeEnv === "development",
      observation,
      formFields,
    }),
  );

  const serv = instance.createServ(grafserv);
  const graphql = graphqlOverHttp({
    serv,
    accounts,
    maskError,
    sendError,
    trustedDocuments,
    bodyBytes: config.limits.bodyBytes,
    schemaStreamPath: options.watchUrl && schemaStreamPath,
  });
  // What every request meets, in this order: the limit of what is worked on, its id and log line, the protection of
  // pages; then operations meet GraphQL, and all else the routes of Express.
  const trace = tracing && traceRequests(tracing);
  const { headers, allowOrigins } = webProtection(config);
  const observe = observeRequests({ logger, metrics, headers });
  const serve: RequestListener = (request, response) => {
    const asksGraphql = isOperation(request);
    observe(request, response);
    if (asksGraphql) trace?.(request, response);
    allowOrigins(request, response, () => {
      if (asksGraphql && !acceptsEventStream(request)) graphql(request, response);
      else app(request, response);
    });
  };
  const httpServer = createHttpServer(shedLoad({ gate, corsOrigins: config.corsOrigins, listener: serve }));

  app.use((_request, response, next) => {
    setRememberedHeaders(response);
    next();
  });
  app.use(healthRoutes({ pool, isDraining: () => httpServer.draining }));
  app.use(metricsRoutes(metrics, config));
  app.get(
    "/.well-known/jwks.json",
    (_request, response) => void response.set("cache-control", "public, max-age=300").json(accessTokens.jwks),
  );
  app.use(githubRoutes({ accounts, config, signingKeys: options.signingKeys }));
  app.use("/graphiql", express.static(join(import.meta.dirname, "graphiql"), { index: false }));
  app.get("/graphiql/demo-sign-ins.json", (_request, response) => void response.json(options.demoSignIns ?? []));
  app.use(
    graphqlPath,
    identify(accounts),
    eventStream({ serv, sockets, maskError, trustedDocuments, bodyBytes: config.limits.bodyBytes }),
  );
  app.all(graphqlPath, notFound); // operations do not come this way: grafserv shall not answer any
  await serv.addTo(app, httpServer, false);
  serveWebSockets({
    serv,
    httpServer,
    sockets,
    authenticate: (parameters, request) => authenticateSocket(accounts, { parameters, request }),
    frameBytes: config.limits.bodyBytes,
    mostOperations: config.limits.socketOperations,
    onError: (error) => logger.error({ err: error }, "WebSocket failed"),
  });
  app.use(notFound);
  app.use(reportError(sendError));

  try {
    await instance.getSchema();
    await listen(httpServer, config);
  } catch (error) {
    await instance.release();
    await releaseServices(instance);
    await pool[Symbol.asyncDispose]();
    throw error;
  }

  return {
    url: `http://localhost:${(httpServer.address() as { port: number }).port}`,
    postgraphile: instance,
    async [Symbol.asyncDispose]() {
      const drained = httpServer.drain();
      sockets.closeAll();
      await drained;
      // Their last round asks the database, which may be silent: then it ends with the pool.
      const socketsEnded = sockets[Symbol.asyncDispose]();
      await Promise.race([socketsEnded, sleep(500, undefined, { ref: false })]);
      await instance.release();
      await releaseServices(instance); // in watch mode they hold a connection to listen on
      await pool[Symbol.asyncDispose]();
      await socketsEnded;
      await tracing?.[Symbol.asyncDispose]();
    },
  };
}

async function releaseServices(instance: PostGraphileInstance): Promise<void> {
  for (const service of instance.getResolvedPreset().pgServices ?? []) await service.release?.();
}

/** Finds out who sends a request. A credential that does not work ends the request here, with 401. */
function identify(accounts: Accounts): RequestHandler {
  return async (request, _response, next) => {
    (request as IdentifiedRequest).identity = await accounts.authenticate(authorizationHeaders(request));
    next();
  };
}

const notFound: RequestHandler = (_request, _response, next) => {
  next(new QuintetError("NOT_FOUND", "There is nothing here. The API is at /graphql, GraphiQL at /."));
};

function reportError(sendError: SendError): ErrorRequestHandler {
  return (error, _request, response, _next) => sendError(response, error);
}

function listen(server: Server, { port, host }: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (cause: NodeJS.ErrnoException) => {
      const words: Record<string, string> = {
        EADDRINUSE: `Port ${port} is in use. Set PORT to another one, or stop what uses it.`,
        EACCES: `Port ${port} needs more rights than this user has. Set PORT to one above 1023.`,
      };
      reject(
        new QuintetError("CONFIGURATION", words[cause.code ?? ""] ?? `Cannot listen on port ${port}: ${cause.code}.`, {
          cause,
        }),
      );
    });
    server.listen({ port, host }, resolve);
  });
}
