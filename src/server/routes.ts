import { join } from "node:path";
import { fileURLToPath } from "node:url";
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from "express";
import type { GraphQLSchema } from "graphql";
import type { grafserv } from "postgraphile/grafserv/express/v4";
import { githubRoutes } from "../auth/github-routes.ts";
import type { Config } from "../config/config.ts";
import type { SigningKey } from "../config/key-settings.ts";
import { QuintetError } from "../errors/errors.ts";
import { graphqlPath } from "../http/graphql-path.ts";
import type { SendError } from "../http/http-errors.ts";
import type { HttpServer } from "../http/http-server.ts";
import { setHeaders } from "../http/response-headers.ts";
import { metricsRoutes } from "../observability/metrics-routes.ts";
import { healthRoutes } from "./health-routes.ts";
import { schemaRoute } from "./schema-route.ts";
import type { Services } from "./services.ts";

type Options = {
  app: Express;
  services: Services;
  options: {
    config: Config;
    signingKeys: readonly SigningKey[];
    demoSignIns?: readonly { login: string; password: string; role: string }[];
  };
  serv: ReturnType<typeof grafserv>;
  httpServer: HttpServer;
  getSchema: () => Promise<GraphQLSchema>;
};

/** Draws GraphiQL's charts. */
const chartFile = fileURLToPath(new URL("chart.umd.min.js", import.meta.resolve("chart.js")));

/** All that Express serves: what is no operation. */
export async function addRoutes({ app, services, options, serv, httpServer, getSchema }: Options): Promise<void> {
  const { pool, accessTokens, accounts, metrics, questions, sendError } = services;
  const { config, signingKeys, demoSignIns = [] } = options;

  app.use(withHeaders);
  app.use(healthRoutes({ pool, isDraining: () => httpServer.draining }));
  app.use(metricsRoutes(metrics, config));
  app.get(
    "/.well-known/jwks.json",
    (_request, response) => void response.set("cache-control", "public, max-age=300").json(accessTokens.jwks),
  );
  if (config.database.schemas.includes("identity")) app.use(githubRoutes({ accounts, config, signingKeys }));
  app.get("/schema.graphql", schemaRoute({ accounts, config, getSchema }));
  app.use("/graphiql", express.static(join(import.meta.dirname, "../graphiql"), { index: false }));
  app.get("/graphiql/chart.js", (_request, response) => response.sendFile(chartFile, { maxAge: "1d" }));
  app.get("/graphiql/questions.json", (_request, response) => void response.json(questions));
  app.get("/graphiql/demo-sign-ins.json", (_request, response) => void response.json(demoSignIns));
  app.all(graphqlPath, notFound); // operations do not come this way: grafserv shall not answer any
  await serv.addTo(app, httpServer, false);
  app.use(notFound);
  app.use(reportError(sendError));
}

const withHeaders: RequestHandler = (_request, response, next) => {
  setHeaders(response);
  next();
};

const notFound: RequestHandler = (_request, _response, next) => {
  next(new QuintetError("NOT_FOUND", "There is nothing here. The API is at /graphql, GraphiQL at /."));
};

function reportError(sendError: SendError): ErrorRequestHandler {
  return (error, _request, response, _next) => sendError(response, error);
}
