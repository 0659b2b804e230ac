import type { RequestListener, Server } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import express, { type Express } from "express";
import { type PostGraphileInstance, postgraphile } from "postgraphile";
import { grafserv } from "postgraphile/grafserv/express/v4";
import proxyAddress from "proxy-addr";
import type { Access } from "../access/access.ts";
import { askWhy } from "../access/ask-why.ts";
import { describeAccess } from "../access/describe-access.ts";
import { explainToAdmin } from "../access/explain-to-admin.ts";
import type { Question } from "../access/question.ts";
import type { Config } from "../config/config.ts";
import type { EncryptionKey, SigningKey } from "../config/key-settings.ts";
import type { Connections } from "../database/connections.ts";
import { QuintetError } from "../errors/errors.ts";
import { makeJsonCheck } from "../graphql/limits/json-check.ts";
import { makeServerPreset, schemaStreamPath } from "../graphql/preset.ts";
import { describeWarning } from "../graphql/schema-warnings/schema-warning.ts";
import { type AllowsOrigin, allowedOrigins } from "../http/allowed-origins.ts";
import { clientNameOf } from "../http/client-name.ts";
import { asksForSocket, isOperation } from "../http/graphql-path.ts";
import { createHttpServer, type HttpServer } from "../http/http-server.ts";
import { shedLoad } from "../http/load-shedding/shed-load.ts";
import { misdirected, type OwnHosts, ownHosts } from "../http/own-hosts.ts";
import { cutTinyPieces } from "../http/tiny-pieces.ts";
import { type WebProtection, webProtection } from "../http/web-protection.ts";
import type { Logger } from "../observability/logger.ts";
import { observeRequests, traceRequests } from "../observability/request-observation.ts";
import { graphqlOverHttp } from "./graphql-over-http.ts";
import {
  type AddressOf,
  authenticateSocket,
  makeAddressOf,
  makeIdentify,
  makeRequestContext,
  requestOf,
} from "./request-context.ts";
import { addRoutes } from "./routes.ts";
import { createServices, type Services } from "./services.ts";
import { serveWebSockets, type WebSockets } from "./websockets/serve-web-sockets.ts";

export type QuintetServer = AsyncDisposable & {
  /** Where it listens: http://localhost:<port>. */
  url: string;
  postgraphile: PostGraphileInstance;
};

export type ServerOptions = {
  config: Config;
  authenticatorUrl: string;
  signingKeys: readonly SigningKey[];
  /** The first encrypts, all decrypt. Without any, nothing that needs them can be stored. */
  encryptionKeys?: readonly EncryptionKey[];
  logger: Logger;
  /** With it the API follows the database; see `makeSchemaPreset`. */
  watchUrl?: string;
  /** For admins' questions why access is given; without them there is no answer. */
  connections?: Connections;
  sdlFile?: string;
  /** E-mail addresses or usernames, with their passwords, that GraphiQL's sign-in bar offers. */
  demoSignIns?: readonly { login: string; password: string; role: string }[];
  /** Tests of something else shorten what a failed sign-in takes (docs/decisions/0028); no server is told to. */
  failedSignInMilliseconds?: number;
};

/** Sockets on which something still runs are closed then: a peer that does not answer is cut three seconds later. */
const socketsWithinMilliseconds = 5_000;

/**
 * Serves the API until it is disposed, which finishes the requests that run and closes sockets with 1001.
 * @throws QuintetError when the port is taken or the schema cannot be built
 */
export async function startServer(options: ServerOptions): Promise<QuintetServer> {
  const { config } = options;
  const services = await createServices(options);
  const { pool, sockets, tracing, history } = services;
  const app = createApp(config);
  const addressOf = makeAddressOf({
    clientAddress: (request) => proxyAddress(request, app.get("trust proxy fn")),
    hasProxies: config.trustedProxies.length > 0,
  });
  const instance = postgraphile(makePreset(services, options, addressOf));
  const serv = instance.createServ(grafserv);
  const isDraining = () => httpServer.draining;
  const allowsOrigin = allowedOrigins(config);
  const protection = webProtection({ ...config, allowsOrigin, onRefused: tellRefusedPages(options.logger) });
  const hosts = ownHosts(config);
  const httpServer: HttpServer = createHttpServer(
    makeListener({ services, options, serv, app, addressOf, allowsOrigin, protection, hosts, isDraining }),
    (request) => asksForSocket(request) && hosts.allows(request) && protection.allowsSocket(request),
  );
  const getSchema = async () => instance.getSchema();
  await addRoutes({ app, services, options, serv, httpServer, getSchema });
  const webSockets = openSockets({ services, config, serv, httpServer, addressOf });

  const release = async () => {
    await instance.release();
    for (const service of instance.getResolvedPreset().pgServices ?? []) await service.release?.(); // in watch mode they listen
    await pool[Symbol.asyncDispose]();
  };
  try {
    await instance.getSchema();
    await listen(httpServer, config);
  } catch (error) {
    await history?.[Symbol.asyncDispose]();
    await release();
    throw error;
  }

  return {
    url: `http://localhost:${(httpServer.address() as { port: number }).port}`,
    postgraphile: instance,
    async [Symbol.asyncDispose]() {
      const drained = httpServer.drain();
      webSockets.drain();
      const closeBusy = setTimeout(() => sockets.closeAll(), socketsWithinMilliseconds);
      await drained;
      clearTimeout(closeBusy);
      // Their last round asks the database, which may be silent: then it ends with the pool.
      const ended = Promise.all([sockets[Symbol.asyncDispose](), history?.[Symbol.asyncDispose]()]);
      await Promise.race([ended, sleep(500, undefined, { ref: false })]);
      await release();
      await ended;
      await tracing?.[Symbol.asyncDispose]();
    },
  };
}

function createApp({ trustedProxies }: Config): Express {
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", trustedProxies);
  return app;
}

/** For those who develop a schema: what it tells is nobody else's. */
function makeWhyLog({ config, connections, logger }: ServerOptions) {
  if (!connections || config.nodeEnv !== "development") return undefined;
  return {
    explain: (question: Omit<Question, "loginRole">) => askWhy(connections, question),
    tell: ({ field, code, access, failure }: { field: string; code: string; access?: Access; failure?: unknown }) => {
      if (access) logger.info({ field, code, why: describeAccess(access) }, `${code}: ${access.reason}`);
      else logger.debug({ field, code, err: failure }, "why access was refused could not be found out");
    },
  };
}

function makePreset(services: Services, options: ServerOptions, addressOf: AddressOf): GraphileConfig.Preset {
  const {
    pool,
    accounts,
    productPlugins,
    startingQueries,
    sockets,
    maskError,
    admission,
    rateLimits,
    trustedDocuments,
    findDocumentText,
    history,
    observation,
    formFields,
    logger,
  } = services;
  const { config, watchUrl, sdlFile, connections } = options;
  const identify = makeIdentify(accounts);
  return makeServerPreset({
    pool,
    schemas: config.database.schemas,
    plugins: productPlugins,
    startingQueries,
    preparedStatements: config.database.preparedStatements,
    watchUrl,
    sdlFile,
    whyLog: makeWhyLog(options),
    explainAccess: connections && ((question) => explainToAdmin(connections, question)),
    makeContext: makeRequestContext({
      accounts,
      sockets,
      identify,
      statementTimeoutMs: config.limits.statementTimeoutMs,
      addressOf,
      rateLimits,
    }),
    maskError,
    admission,
    rateLimiting: { rateLimits, identify, addressOf: (ctx) => addressOf(requestOf(ctx)) },
    limits: {
      limits: config.limits,
      trustedDocuments,
      findDocumentText,
      trustedDocumentsAreRequired: config.trustedDocuments.areRequired,
      anonymousIntrospection: config.anonymousIntrospection,
      identify,
      countUse:
        history &&
        ((hash, ctx) =>
          history.uses.count(hash, clientNameOf(requestOf(ctx)?.headers, ctx.ws?.normalizedConnectionParams))),
    },
    singleStatement: config.singleStatement,
    explainToEveryone: config.nodeEnv === "development",
    onWarnings(warnings) {
      for (const warning of warnings)
        logger.warn(warning, `not in the API as it is in the database: ${describeWarning(warning)}`);
    },
    observation,
    formFields,
  });
}

type Serv = ReturnType<typeof grafserv>;

type ListenerOptions = {
  services: Services;
  options: ServerOptions;
  serv: Serv;
  app: Express;
  addressOf: AddressOf;
  allowsOrigin: AllowsOrigin;
  protection: WebProtection;
  hosts: OwnHosts;
  isDraining: () => boolean;
};

/**
 * What every request meets, in this order: the limit of what is worked on, its id and log line, whether it is for a host of
 * ours, what pages of other origins may ask; then operations meet GraphQL, and all else the routes of Express.
 */
function makeListener({
  services,
  options,
  serv,
  app,
  addressOf,
  allowsOrigin,
  protection,
  hosts,
  isDraining,
}: ListenerOptions): RequestListener {
  const { accounts, maskError, sendError, findDocumentText, metrics, tracing, admission, rateLimits } = services;
  const { config, logger, watchUrl } = options;
  const { headers, allowOrigins, allowsSocket } = protection;
  const observe = observeRequests({ logger, metrics, headers });
  const trace = tracing && traceRequests(tracing);
  const graphql = graphqlOverHttp({
    serv,
    accounts,
    maskError,
    sendError,
    findDocumentText,
    refuseOverdrawn: (identity, request) => rateLimits.refuseOverdrawn(identity, () => addressOf(request)),
    turns: rateLimits.turns,
    callerOf: (identity, request) => rateLimits.callerOf(identity, () => addressOf(request)),
    bodyBytes: config.limits.bodyBytes,
    checkJson: makeJsonCheck(config.limits),
    schemaStreamPath: watchUrl && schemaStreamPath,
  });
  const listener: RequestListener = (request, response) => {
    const asksGraphql = isOperation(request);
    observe(request, response);
    cutTinyPieces(request, () => sendError(response, tinyPieces()));
    if (asksGraphql) trace?.(request, response);
    if (!hosts.allows(request)) return sendError(response, misdirected());
    if (asksForSocket(request) && !allowsSocket(request)) return sendError(response, foreignSocket());
    allowOrigins(request, response, () => {
      if (asksGraphql) graphql(request, response);
      else app(request, response);
    });
  };
  return shedLoad({ admission, headers, allowsOrigin, isDraining, listener });
}

/** Once for each origin, and of at most so many: anybody can name one. */
function tellRefusedPages(logger: Logger): (origin: string) => void {
  const told = new Set<string>();
  return (origin) => {
    if (told.has(origin) || told.size >= 100) return;
    told.add(origin);
    logger.warn(
      { origin },
      "a page of this origin may not ask the API: list it in QUINTET_CORS_ORIGINS if it is yours",
    );
  };
}

function tinyPieces(): QuintetError {
  return new QuintetError("BAD_REQUEST", "The body comes in pieces that are too small.", {
    headers: { connection: "close" },
  });
}

function foreignSocket(): QuintetError {
  return new QuintetError(
    "FORBIDDEN",
    "Pages of this origin may not open WebSockets here. QUINTET_CORS_ORIGINS lists who may.",
  );
}

type SocketOptions = {
  services: Services;
  config: Config;
  serv: Serv;
  httpServer: HttpServer;
  addressOf: AddressOf;
};

function openSockets({ services, config, serv, httpServer, addressOf }: SocketOptions): WebSockets {
  const { accounts, sockets, logger, rateLimits } = services;
  return serveWebSockets({
    serv,
    httpServer,
    sockets,
    authenticate: (parameters, request) => authenticateSocket(accounts, { parameters, request }),
    frameBytes: config.limits.bodyBytes,
    checkJson: makeJsonCheck(config.limits),
    turns: rateLimits.turns,
    addressOf,
    maxOperations: config.limits.maxSocketOperations,
    onError: (error) => logger.error({ err: error }, "WebSocket failed"),
  });
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
