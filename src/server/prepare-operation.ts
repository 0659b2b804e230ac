import type { IncomingMessage, ServerResponse } from "node:http";
import type { GrafservBase } from "grafserv";
import { GraphQLError, getOperationAST, type OperationTypeNode } from "graphql";
import { hookArgs } from "postgraphile/grafast";
import { stateOf } from "../http/served-request.ts";
import type { Transport } from "../observability/operations.ts";

declare global {
  namespace Grafast {
    interface RequestContext {
      /** What an operation came by; WebSockets are known by their `ws`. */
      transport?: Exclude<Transport, "websocket">;
    }
  }
}

/** What a client asks to be run. */
export type OperationParameters = {
  query: string;
  operationName?: string | null | undefined;
  variables?: Readonly<Record<string, unknown>> | null | undefined;
};

type Options = {
  serv: GrafservBase;
  transport: Exclude<Transport, "websocket">;
  request: IncomingMessage;
  response: ServerResponse;
  parameters: OperationParameters;
};

type ExecutionArguments = Parameters<typeof hookArgs>[0];
type Execution = Awaited<ReturnType<GrafservBase["getExecutionConfig"]>>;

/** An operation that may run, or why it may not: errors that nobody has masked yet. */
export type PreparedOperation =
  | { args: ExecutionArguments & Pick<Execution, "execute" | "subscribe">; type: OperationTypeNode; errors?: undefined }
  | { errors: readonly GraphQLError[]; args?: undefined };

/**
 * Reads a document, checks its limits and makes its context, from grafserv's own configuration: the same for every
 * transport.
 * @throws QuintetError when nobody can be told who asks
 */
export async function prepareOperation({
  serv,
  transport,
  request,
  response,
  parameters: { query, operationName, variables },
}: Options): Promise<PreparedOperation> {
  const state = stateOf(request);
  const requestContext = { transport, state, node: { req: request, res: response } } as Grafast.RequestContext;
  const { schema, parseAndValidate, resolvedPreset, execute, subscribe, contextValue } =
    await serv.getExecutionConfig(requestContext);
  const { errors, document } = parseAndValidate(query);
  if (errors) return { errors };
  const operation = getOperationAST(document, operationName);
  if (!operation) return { errors: [new GraphQLError(noOperation)] };
  const args = {
    schema,
    document,
    operationName,
    variableValues: variables,
    contextValue,
    rootValue: null,
    resolvedPreset,
    requestContext,
    middleware: serv.grafastMiddleware,
    execute,
    subscribe,
  };
  try {
    await hookArgs(args);
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [error] };
    throw error;
  }
  return { args, type: operation.operation };
}

const noOperation = "The document has no operation of this name, or several and no name was given.";
