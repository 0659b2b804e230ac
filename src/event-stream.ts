import type { IncomingMessage } from "node:http";
import express, { type ErrorRequestHandler, type Request, Router, type Response as ServerResponse } from "express";
import type { GrafservBase } from "grafserv";
import type { GraphQLError } from "graphql";
import type { Response } from "graphql-sse";
import { createHandler } from "graphql-sse/lib/use/express";
import type { SocketRegistry } from "./auth/socket-registry.ts";
import { QuintetError, statusOf } from "./errors.ts";
import { tooLarge } from "./http-errors.ts";
import { documentTextOf, type TrustedDocuments } from "./limits/trusted-documents.ts";
import { prepareOperation } from "./prepare-operation.ts";
import type { IdentifiedRequest } from "./request-context.ts";

type Options = {
  serv: GrafservBase;
  sockets: SocketRegistry;
  maskError: (error: GraphQLError) => GraphQLError;
  trustedDocuments: TrustedDocuments;
  bodyBytes: number;
};

/**
 * GraphQL over server-sent events (graphql-sse's distinct connections): any operation whose client accepts
 * text/event-stream. grafserv itself speaks HTTP and WebSocket only; schema, context and execution are its own.
 */
export function eventStream({ serv, sockets, maskError, trustedDocuments, bodyBytes }: Options): Router {
  const handler = createHandler({
    authenticate: () => null, // one connection an operation; the identity is the request's
    validate: () => [], // parseAndValidate has
    async onSubscribe({ raw, context: { res } }, { query, operationName, variables }) {
      const parameters = { query, operationName, variables };
      const { args, errors } = await prepareOperation({
        serv,
        transport: "sse",
        request: raw,
        response: res,
        parameters,
      });
      return errors ? refuse(errors.map(maskError)) : (args as never);
    },
    execute: (args) => (args as never as Executor).execute(args),
    subscribe: (args) => (args as never as Executor).subscribe(args),
    onNext: (_context, _request, result) =>
      result.errors ? { ...result, errors: result.errors.map(maskError) } : undefined,
  });

  const stream = Router();
  stream.use((request, _response, next) => next(acceptsEventStream(request) ? undefined : "router"));
  stream.all(
    "/",
    express.json({ limit: bodyBytes }),
    asUnreadable,
    async (request: Request, response: ServerResponse) => {
      if (request.body) request.body.query = documentTextOf(request.body, trustedDocuments);
      const { identity } = request as unknown as IdentifiedRequest;
      if (identity) {
        sockets.watch(
          { close: () => response.end(), once: (event, listener) => response.once(event, listener) },
          identity,
        );
      }
      await handler(request, response);
    },
  );
  return stream;
}

function refuse(errors: readonly GraphQLError[]): Response {
  return [
    JSON.stringify({ errors }),
    { status: statusOf(errors), statusText: "Refused", headers: { "content-type": "application/json; charset=utf-8" } },
  ];
}

/** What Express says of a body that it cannot take, in our words. */
const asUnreadable: ErrorRequestHandler = (error, _request, _response, next) => {
  if (error.type === "entity.too.large") return next(tooLarge(error));
  next(error.status >= 400 && error.status < 500 ? new QuintetError("BAD_REQUEST", "The body is no JSON.") : error);
};

type Executor = Record<"execute" | "subscribe", (args: unknown) => never>;

/** Whether an operation's client asks for its answer as server-sent events. */
export function acceptsEventStream({ headers }: IncomingMessage): boolean {
  return /\btext\/event-stream\b/.test(headers.accept ?? "");
}
