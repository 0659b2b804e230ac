import { type Context, ROOT_CONTEXT, type TextMapGetter, type Tracer } from "@opentelemetry/api";
import type { Sampler, SpanExporter } from "@opentelemetry/sdk-trace";
import type { Config } from "../config.ts";

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
export async function startTracing({ exporter, sampler }: TracingConfig): Promise<Tracing> {
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
    [Symbol.asyncDispose]: () => provider.shutdown(),
  };
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
