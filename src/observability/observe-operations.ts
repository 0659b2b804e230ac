import { ROOT_CONTEXT, type Span, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import type { MiddlewareNext } from "graphile-config";
import { type DocumentNode, type GraphQLError, getOperationAST } from "graphql";
import type {} from "postgraphile/grafast";
import type { ObserveStatement } from "../database/pg-adaptor/transaction.ts";
import { publicCodeOf } from "../errors/mask-error.ts";
import type { Logger } from "./logger.ts";
import type { Metrics } from "./metrics.ts";
import type { FinishedOperation, Operation } from "./operations.ts";
import type { Tracing } from "./tracing.ts";

type Options = {
  metrics: Metrics;
  tracing: Tracing | undefined;
  logger: Logger;
  /** Operations that take longer are logged with what they did. 0 logs none. */
  slowMilliseconds: number;
};

type ExecutionArguments = {
  document: DocumentNode;
  operationName?: string | null;
  requestContext?: Partial<Grafast.RequestContext>;
  contextValue: Partial<Grafast.Context>;
};

/** Times each operation and each of its statements, for Prometheus, OpenTelemetry and the log; no value reaches any of them. */
export function observeOperations({ metrics, tracing, logger, slowMilliseconds }: Options) {
  function start({ document, operationName, requestContext, contextValue }: ExecutionArguments): Operation {
    const definition = getOperationAST(document, operationName);
    const request = requestContext?.ws?.request ?? requestContext?.node?.req;
    const name = definition?.name?.value;
    const type = definition?.operation ?? "unknown";
    const headers = requestContext?.ws?.connectionParams ?? request?.headers ?? {};
    const { state, pgSettings } = contextValue;
    const parent = tracing && (state?.traceContext ?? tracing.contextFrom(headers));
    const operation: Operation = {
      name,
      type,
      transport: requestContext?.transport ?? "websocket",
      requestId: state?.id,
      startedAt: performance.now(),
      statements: 0,
      sqlSeconds: 0,
      span: tracing?.tracer.startSpan(
        name ? `${type} ${name}` : type,
        { attributes: { "graphql.operation.type": type, ...(name && { "graphql.operation.name": name }) } },
        parent,
      ),
    };
    if (state) state.operation = operation;
    if (pgSettings) nameTraceInDatabase(pgSettings, operation.span);
    return operation;
  }

  function finish(operation: Operation, errors: readonly GraphQLError[] | undefined): void {
    const seconds = (performance.now() - operation.startedAt) / 1000;
    const [firstError] = errors ?? [];
    const finished = { ...operation, seconds, outcome: firstError ? publicCodeOf(firstError) : "ok" };
    metrics.operationFinished(finished);
    if (firstError) {
      operation.span?.setAttribute("error.type", finished.outcome);
      operation.span?.setStatus({ code: SpanStatusCode.ERROR });
    }
    operation.span?.end();
    if (slowMilliseconds > 0 && seconds * 1000 >= slowMilliseconds) logger.warn(describe(finished), "slow operation");
  }

  const observeStatement: ObserveStatement = (state, text) => {
    const operation = state?.operation;
    const startedAt = performance.now();
    const span = operation?.span && tracing && startStatementSpan(tracing, { parent: operation.span, text });
    return (outcome) => {
      const seconds = (performance.now() - startedAt) / 1000;
      metrics.statementFinished(seconds, outcome);
      if (outcome === "error") span?.setStatus({ code: SpanStatusCode.ERROR });
      span?.end();
      if (!operation) return;
      operation.statements += 1;
      operation.sqlSeconds += seconds;
    };
  };

  const plugin: GraphileConfig.Plugin = {
    name: "ObserveOperationsPlugin",
    version: "1.0.0",
    grafast: { middleware: { execute: observed as never, subscribe: observed as never } },
  };

  /** A subscription's time is that of its beginning. */
  function observed(next: MiddlewareNext<unknown>, { args }: { args: unknown }) {
    const operation = start(args as ExecutionArguments);
    return next.callback((error, result) => {
      finish(operation, error ? [error as GraphQLError] : (result as { errors?: readonly GraphQLError[] }).errors);
      if (error) throw error;
      return result;
    });
  }

  const singleStatement = {
    onAnswered: metrics.operationAnswered,
    onBug: (error: unknown) => logger.error({ err: error }, "single statement failed; Grafast answered"),
  };

  return { plugin, observeStatement, singleStatement, errorShown: metrics.errorShown };
}

/**
 * pg_stat_activity and the server's log (%a in log_line_prefix) then name the trace. A comment in the SQL, as
 * sqlcommenter writes, would make each statement a new one to plan.
 */
function nameTraceInDatabase(pgSettings: Record<string, string | undefined>, span: Span | undefined): void {
  if (span?.isRecording()) pgSettings.application_name = `quintet ${span.spanContext().traceId}`;
}

function startStatementSpan({ tracer }: Tracing, { parent, text }: { parent: Span; text: string }): Span | undefined {
  if (!parent.isRecording()) return undefined;
  const verb = /^\W*(\w+)/.exec(text)?.[1]?.toLowerCase() ?? "sql";
  const attributes = { "db.system.name": "postgresql", "db.query.text": text };
  return tracer.startSpan(verb, { kind: SpanKind.CLIENT, attributes }, trace.setSpan(ROOT_CONTEXT, parent));
}

function describe({
  name,
  type,
  transport,
  requestId,
  outcome,
  seconds,
  statements,
  sqlSeconds,
  span,
}: FinishedOperation) {
  return {
    operation: name,
    type,
    transport,
    requestId,
    outcome,
    milliseconds: Math.round(seconds * 1000),
    statements,
    sqlMilliseconds: Math.round(sqlSeconds * 1000),
    traceId: span?.spanContext().traceId,
  };
}
