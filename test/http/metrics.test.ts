import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { describe, expect, test } from "@jest/globals";
import express from "express";
import { Registry } from "prom-client";
import type { Config } from "../../src/config/config.ts";
import type { Metrics } from "../../src/observability/metrics.ts";
import { metricsRoutes } from "../../src/observability/metrics-routes.ts";
import { useDatabase } from "../support/database.ts";
import { useServer } from "../support/server.ts";

const database = useDatabase();
const token = "a-metrics-token-of-24-chars";

async function scrape(url: string, authorization?: string): Promise<{ status: number; text: string }> {
  const response = await fetch(`${url}/metrics`, { headers: authorization ? { authorization } : {} });
  return { status: response.status, text: await response.text() };
}

/** The value of the one sample whose line begins with the name and holds all labels. */
function sample(text: string, name: string, labels: Record<string, string | number> = {}): number {
  const parts = Object.entries(labels).map(([label, value]) => `${label}="${value}"`);
  const line = text.split("\n").find((each) => each.startsWith(name) && parts.every((part) => each.includes(part)));
  return line ? Number(line.split(" ").at(-1)) : 0;
}

test.each([
  ["production", 403],
  ["development", 200],
  ["test", 200],
] as const)("without a token, in %s, metrics are answered with %i", async (nodeEnv, status) => {
  const app = express().use(metricsRoutes({ registry: new Registry() } as Metrics, { nodeEnv } as Config));
  const listening = app.listen(0, "127.0.0.1");
  await once(listening, "listening");

  const response = await fetch(`http://127.0.0.1:${(listening.address() as AddressInfo).port}/metrics`);
  await response.text();
  listening.close();

  expect(response.status).toBe(status);
});

describe("without a token, outside production", () => {
  const server = useServer(database);

  test("an operation is counted by name, type, transport and outcome, and so is its SQL", async () => {
    const before = await scrape(server.url);
    await server.send("query MyChannels { currentUser { id } }");
    const after = await scrape(server.url);

    const labels = { operation: "MyChannels", type: "query", transport: "http", outcome: "ok" };
    const name = "quintet_operation_duration_seconds_count";
    expect(sample(after.text, name, labels) - sample(before.text, name, labels)).toBe(1);
    const sql = "quintet_sql_duration_seconds_count";
    expect(sample(after.text, sql, { outcome: "ok" })).toBeGreaterThan(sample(before.text, sql, { outcome: "ok" }));
  });

  test("names that no document of ours has are counted together, however many a client makes up", async () => {
    for (let number = 0; number < 5; number++) await server.send(`query Made${number}Up { currentUser { id } }`);
    await server.send("{ currentUser { id } }");

    const { text } = await scrape(server.url);

    const name = "quintet_operation_duration_seconds_count";
    expect(sample(text, name, { operation: "other" })).toBe(5);
    expect(sample(text, name, { operation: "unnamed" })).toBe(1);
    expect(text).not.toContain("Made1Up");
  });

  test("errors are counted by code, whether the operation ran or was refused", async () => {
    await server.send("{ nonsense }");
    await server.send("{ learningCourses(first: 100000) { nodes { id } } }");
    await server.send("{ currentUser { id } }", { token: "not-a-token" });

    const { text } = await scrape(server.url);

    expect(sample(text, "quintet_errors_total", { code: "BAD_REQUEST" })).toBe(1);
    expect(sample(text, "quintet_errors_total", { code: "TOO_COMPLEX" })).toBe(1);
    expect(sample(text, "quintet_refused_by_limit_total", { quantity: "pageSize" })).toBe(1);
    expect(sample(text, "quintet_errors_total", { code: "UNAUTHENTICATED" })).toBe(1);
    expect(sample(text, "quintet_http_responses_total", { method: "POST", status: 401 })).toBe(1);
  });

  test("the pool and the event loop are measured", async () => {
    const { text } = await scrape(server.url);

    expect(sample(text, "quintet_pool_connections", { state: "idle" })).toBeGreaterThan(0);
    expect(text).toContain('quintet_pool_connections{state="waiting"} 0');
    expect(sample(text, "nodejs_eventloop_lag_p99_seconds")).toBeGreaterThan(0);
    expect(sample(text, "process_resident_memory_bytes")).toBeGreaterThan(0);
  });
});

describe("with a token", () => {
  const server = useServer(database, { environment: { QUINTET_METRICS_TOKEN: token } });

  test.each([undefined, "Bearer", `Bearer ${token}x`, `Basic ${token}`])("%s is refused", async (authorization) => {
    const answer = await scrape(server.url, authorization);

    expect(answer.status).toBe(401);
    expect(answer.text).not.toContain("quintet_");
  });

  test("its bearer reads the metrics", async () => {
    const answer = await scrape(server.url, `Bearer ${token}`);

    expect(answer.status).toBe(200);
    expect(answer.text).toContain("quintet_operation_duration_seconds");
  });
});
