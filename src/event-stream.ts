import express, {
  type ErrorRequestHandler,
  type Request,
  type RequestHandler,
  Router,
  type Response as ServerResponse,
} from "express";
import type { ExpressGrafserv } from "grafserv/express/v4";
import { GraphQLError, getOperationAST } from "graphql";
import type { Response } from "graphql-sse";
import { createHandler } from "graphql-sse/lib/use/express";
import { hookArgs } from "postgraphile/grafast";
import type { SocketRegistry } from "./auth/socket-registry.ts";
import { QuintetError, statusOf } from "./errors.ts";
import { documentTextOf, type TrustedDocuments } from "./limits/trusted-documents.ts";
import type { IdentifiedRequest } from "./request-context.ts";

type Options = {
  serv: ExpressGrafserv;
  sockets: SocketRegistry;
  maskError: (error: GraphQLError) => GraphQLError;
  trustedDocuments: TrustedDocuments;
  bodyBytes: number;
};

/**
 * GraphQL over server-sent events (graphql-sse's distinct connections): any operation whose client accepts
 * text/event-stream. grafserv itself speaks HTTP and WebSocket only; schema, context and execution are its own.
 */
export function eventStream({ serv, sockets, maskError, trustedDocuments, bodyBytes }: Options): RequestHandler {
  const handler = createHandler({
    authenticate: () => null, // one connection an operation; the identity is the request's
    validate: () => [], // parseAndValidate has
    async onSubscribe({ raw, context: { res } }, { query, operationName, variables }) {
      const requestContext = { node: { req: raw, res }, expressv4: { req: raw, res } } as never;
      const { schema, parseAndValidate, resolvedPreset, execute, subscribe, contextValue } =
        await serv.getExecutionConfig(requestContext);
      const { errors, document } = parseAndValidate(query);
      if (errors) return refuse(errors.map(maskError));
      if (!getOperationAST(document, operationName)) return refuse([maskError(new GraphQLError(noOperation))]);
      const args = {
        schema,
        document,
        operationName,
        variableValues: variables,
        contextValue,
        rootValue: null,
        execute,
        subscribe,
        resolvedPreset,
        requestContext,
        middleware: serv.grafastMiddleware,
      };
      try {
        await hookArgs(args as never);
      } catch (error) {
        if (error instanceof GraphQLError) return refuse([maskError(error)]);
        throw error;
      }
      return args as never;
    },
    execute: (args) => (args as never as Executor).execute(args),
    subscribe: (args) => (args as never as Executor).subscribe(args),
    onNext: (_context, _request, result) =>
      result.errors ? { ...result, errors: result.errors.map(maskError) } : undefined,
  });

  const stream = Router();
  stream.use(express.json({ limit: bodyBytes }), asUnreadable, async (request: Request, response: ServerResponse) => {
    if (request.body) request.body.query = documentTextOf(request.body, trustedDocuments);
    const { identity } = request as unknown as IdentifiedRequest;
    if (identity) {
      sockets.watch(
        { close: () => response.end(), once: (event, listener) => response.once(event, listener) },
        identity,
      );
    }
    await handler(request, response);
  });
  return (request, response, next) => (acceptsEventStream(request) ? stream(request, response, next) : next());
}

const noOperation = "The document has no operation of this name, or several and no name was given.";

function refuse(errors: readonly GraphQLError[]): Response {
  return [
    JSON.stringify({ errors }),
    { status: statusOf(errors), statusText: "Refused", headers: { "content-type": "application/json; charset=utf-8" } },
  ];
}

/** What Express says of a body that it cannot take, in our words. */
const asUnreadable: ErrorRequestHandler = (error, _request, _response, next) => {
  if (error.type === "entity.too.large") {
    const { limit, length: value } = error;
    return next(new QuintetError("TOO_LARGE", "The request is too large.", { extensions: { limit, value } }));
  }
  next(error.status >= 400 && error.status < 500 ? new QuintetError("BAD_REQUEST", "The body is no JSON.") : error);
};

type Executor = Record<"execute" | "subscribe", (args: unknown) => never>;

/** Watch mode's own stream of schema changes has a path of its own and stays grafserv's. */
function acceptsEventStream({ path, headers }: Request): boolean {
  return path === "/" && /\btext\/event-stream\b/.test(headers.accept ?? "");
}
