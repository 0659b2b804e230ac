import { setTimeout as sleep } from "node:timers/promises";
import { type Context, DiagLogLevel, diag, ROOT_CONTEXT, type TextMapGetter, type Tracer } from "@opentelemetry/api";
import type { Sampler, SpanExporter } from "@opentelemetry/sdk-trace";
import type { Config } from "../config/config.ts";
import type { Logger } from "./logger.ts";

export type TracingConfig = NonNullable<Config["tracing"]>;

export type Tracing = AsyncDisposable & {
  tracer: Tracer;
  /** The trace that a caller's `traceparent` header continues, or none. */
  contextFrom(headers: Readonly<Record<string, unknown>>): Context;
};

/**
 * OpenTelemetry spans for requests, operations and statements; see `config.tracing` for what turns it on. The exporter
 * and the resource read their own standard variables (OTEL_EXPORTER_OTLP_…, OTEL_SERVICE_NAME, OTEL_RESOURCE_ATTRIBUTES).
 * Without tracing none of the SDK is loaded.
 */
export async function startTracing({ exporter, sampler }: TracingConfig, logger: Logger): Promise<Tracing> {
  logDiagnostics(logger);
  const [sdk, resources, { W3CTraceContextPropagator }] = await Promise.all([
    import("@opentelemetry/sdk-trace"),
    import("@opentelemetry/resources"),
    import("@opentelemetry/core"),
  ]);
  const detectors = [resources.resourceAttributesEnvDetector, resources.serviceNameEnvDetector];
  const provider = new sdk.TracerProvider({
    resource: resources
      .resourceFromAttributes({ "service.name": "quintet" })
      .merge(resources.detectResources({ detectors })),
    sampler: makeSampler(sdk, sampler),
    spanProcessors: [new sdk.BatchSpanProcessor({ exporter: await makeExporter(sdk, exporter) })],
  });
  const propagator = new W3CTraceContextPropagator();
  return {
    tracer: provider.getTracer("quintet"),
    contextFrom: (headers) => propagator.extract(ROOT_CONTEXT, headers, headerGetter),
    async [Symbol.asyncDispose]() {
      const limit = sleep(lastSpansWithinMilliseconds, undefined, { ref: false }).then(() => Promise.reject(tooSlow()));
      await Promise.race([provider.shutdown(), limit]).catch((error) =>
        logger.warn({ err: error }, "traces: the last were not delivered"),
      );
    },
  };
}

/** A collector that does not answer holds up no stop for longer. */
const lastSpansWithinMilliseconds = 1_000;

function tooSlow(): Error {
  return new Error(`The collector did not take them in ${lastSpansWithinMilliseconds} ms.`);
}

/** What the SDK complains of, such as a collector that cannot be reached. */
function logDiagnostics(logger: Logger): void {
  const warn = (message: string) => logger.warn({ problem: message }, "traces");
  const ignore = () => {};
  diag.setLogger(
    { error: warn, warn, info: ignore, debug: ignore, verbose: ignore },
    { logLevel: DiagLogLevel.WARN, suppressOverrideMessage: true },
  );
}

type Sdk = typeof import("@opentelemetry/sdk-trace");

async function makeExporter(sdk: Sdk, kind: TracingConfig["exporter"]): Promise<SpanExporter> {
  if (kind === "console") return new sdk.ConsoleSpanExporter();
  const { OTLPTraceExporter } = await import("@opentelemetry/exporter-trace-otlp-proto");
  return new OTLPTraceExporter();
}

/** The samplers of the standard's OTEL_TRACES_SAMPLER. */
function makeSampler(sdk: Sdk, { kind, ratio }: TracingConfig["sampler"]): Sampler {
  const root = {
    always_on: () => new sdk.AlwaysOnSampler(),
    always_off: () => new sdk.AlwaysOffSampler(),
    traceidratio: () => new sdk.TraceIdRatioBasedSampler(ratio),
  }[kind.replace("parentbased_", "") as "always_on" | "always_off" | "traceidratio"]();
  return kind.startsWith("parentbased_") ? new sdk.ParentBasedSampler({ root }) : root;
}

const headerGetter: TextMapGetter<Readonly<Record<string, unknown>>> = {
  keys: (headers) => Object.keys(headers),
  get: (headers, key) => (typeof headers[key] === "string" ? headers[key] : undefined),
};
