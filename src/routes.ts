import { join } from "node:path";
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from "express";
import type { grafserv } from "postgraphile/grafserv/express/v4";
import type { Accounts } from "./auth/accounts.ts";
import { authorizationHeaders } from "./auth/authorization-headers.ts";
import { githubRoutes } from "./auth/github-routes.ts";
import { QuintetError } from "./errors.ts";
import { eventStream } from "./event-stream.ts";
import { graphqlPath } from "./graphql-path.ts";
import { healthRoutes } from "./health-routes.ts";
import type { SendError } from "./http-errors.ts";
import type { HttpServer } from "./http-server.ts";
import { metricsRoutes } from "./observability/metrics-routes.ts";
import type { IdentifiedRequest } from "./request-context.ts";
import { setRememberedHeaders } from "./response-headers.ts";
import type { ServerOptions } from "./server.ts";
import type { Services } from "./services.ts";

type Options = {
  app: Express;
  services: Services;
  options: ServerOptions;
  serv: ReturnType<typeof grafserv>;
  httpServer: HttpServer;
};

/** All that Express serves: what is no operation, and operations that are answered as server-sent events. */
export async function addRoutes({ app, services, options, serv, httpServer }: Options): Promise<void> {
  const { pool, accessTokens, accounts, sockets, metrics, maskError, sendError, trustedDocuments } = services;
  const { config, signingKeys, demoSignIns = [] } = options;

  app.use(withHeaders);
  app.use(healthRoutes({ pool, isDraining: () => httpServer.draining }));
  app.use(metricsRoutes(metrics, config));
  app.get(
    "/.well-known/jwks.json",
    (_request, response) => void response.set("cache-control", "public, max-age=300").json(accessTokens.jwks),
  );
  app.use(githubRoutes({ accounts, config, signingKeys }));
  app.use("/graphiql", express.static(join(import.meta.dirname, "graphiql"), { index: false }));
  app.get("/graphiql/demo-sign-ins.json", (_request, response) => void response.json(demoSignIns));
  app.use(
    graphqlPath,
    identify(accounts),
    eventStream({ serv, sockets, maskError, trustedDocuments, bodyBytes: config.limits.bodyBytes }),
  );
  app.all(graphqlPath, notFound); // operations do not come this way: grafserv shall not answer any
  await serv.addTo(app, httpServer, false);
  app.use(notFound);
  app.use(reportError(sendError));
}

const withHeaders: RequestHandler = (_request, response, next) => {
  setRememberedHeaders(response);
  next();
};

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
