import { httpUrl, integer, oneOf, type Read, secret, share, text } from "./environment.ts";

/** What operators see: logs, metrics, traces. */
export function readObservabilitySettings(read: Read) {
  return {
    logLevel: read("LOG_LEVEL", oneOf("fatal", "error", "warn", "info", "debug", "trace", "silent"), "info"),
    metricsToken: read("QUINTET_METRICS_TOKEN", secret, undefined),
    slowOperationMilliseconds: read("QUINTET_SLOW_OPERATION_MS", integer(0, 600_000), 1_000),
    tracing: readTracing(read),
  };
}

/** OpenTelemetry's own variables: an exporter or an endpoint turns tracing on. */
function readTracing(read: Read) {
  const disabled = read("OTEL_SDK_DISABLED", text, "").toLowerCase() === "true";
  const endpoint = ["OTEL_EXPORTER_OTLP_ENDPOINT", "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT"].some((name) =>
    read(name, httpUrl, undefined),
  );
  const exporter = read("OTEL_TRACES_EXPORTER", oneOf("otlp", "console", "none"), endpoint ? "otlp" : "none");
  const sampler = {
    kind: read("OTEL_TRACES_SAMPLER", oneOf(...samplers), "parentbased_always_on"),
    ratio: read("OTEL_TRACES_SAMPLER_ARG", share, 1),
  };
  return disabled || exporter === "none" ? undefined : { exporter, sampler };
}

const samplers = [
  "always_on",
  "always_off",
  "traceidratio",
  "parentbased_always_on",
  "parentbased_always_off",
  "parentbased_traceidratio",
] as const;
