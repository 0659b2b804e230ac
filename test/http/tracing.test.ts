import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { type AddressInfo, createServer as createTcpServer, type Socket } from "node:net";
import { buffer } from "node:stream/consumers";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { createLogger } from "../../src/observability/logger.ts";
import { startTracing } from "../../src/observability/tracing.ts";
import { connect } from "../support/connect.ts";
import { useDatabase } from "../support/database.ts";
import { useServer } from "../support/server.ts";

const traceId = "4bf92f3577b34da6a3ce929d0e0e4736";
const callersSpanId = "00f067aa0ba902b7";
const secretValue = "a-value-that-no-trace-may-hold";

const received: Buffer[] = [];
let collector: Server;

const database = useDatabase();
beforeAll(async () => {
  collector = createServer(async (request, response) => {
    const body = await buffer(request);
    received.push(request.headers["content-encoding"] === "gzip" ? gunzipSync(body) : body);
    response.end();
  }).listen(0);
  await using owner = await connect(database.connections.ownerUrl);
  await owner.query(`
    create function identity.application_name() returns text language sql stable as $$
      select current_setting('application_name')
    $$;
    grant execute on function identity.application_name() to quintet_member;
  `);
});
afterAll(() => void collector.close());

const silent = createTcpServer((socket) => silentSockets.push(socket.on("error", () => {})));
const silentSockets: Socket[] = [];
afterAll(() => {
  for (const socket of silentSockets) socket.destroy();
  silent.close();
});

async function listen(server: typeof silent): Promise<number> {
  await once(server.listen(0, "127.0.0.1"), "listening");
  return (server.address() as AddressInfo).port;
}

/** Its spans leave in batches; five seconds are the standard's default. */
async function arrived(text: string): Promise<Buffer> {
  for (let attempt = 0; attempt < 120; attempt++) {
    const all = Buffer.concat(received);
    if (all.includes(text)) return all;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`no span with ${text} arrived`);
}

const environment: Record<string, string> = { OTEL_TRACES_EXPORTER: "otlp" };
beforeAll(() => {
  // The exporter reads the standard's variables itself.
  process.env.OTEL_EXPORTER_OTLP_ENDPOINT = `http://127.0.0.1:${(collector.address() as { port: number }).port}`;
});
afterAll(() => {
  delete process.env.OTEL_EXPORTER_OTLP_ENDPOINT;
});
const server = useServer(database, { environment });

test("a request, its operation and its statements are spans of the caller's trace, without any value", async () => {
  const { accessToken } = await server.signUp("anna");
  const answer = await fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      authorization: `Bearer ${accessToken}`,
      traceparent: `00-${traceId}-${callersSpanId}-01`,
    },
    body: JSON.stringify({
      query: `query MarketingSkills($title: String) {
        applicationName
        marketingSkills(first: 1, filter: { or: [{ name: { equalTo: $title } }, { name: { equalTo: "${secretValue}" } }] }) { nodes { id } }
      }`,
      variables: { title: secretValue },
    }),
  });
  const { data, errors } = (await answer.json()) as { data?: { applicationName: string }; errors?: unknown };

  const spans = await arrived("query MarketingSkills");

  expect(errors).toBeUndefined();
  expect(data?.applicationName).toBe(`quintet ${traceId}`);
  expect(spans.includes("POST /graphql")).toBe(true);
  expect(spans.includes("db.query.text")).toBe(true);
  expect(spans.toString("hex").split(traceId).length - 1).toBeGreaterThanOrEqual(3);
  expect(spans.includes(secretValue)).toBe(false);
});

test.each<[which: string, endpoint: () => Promise<string>]>([
  ["that accepts and says nothing", async () => `http://127.0.0.1:${await listen(silent)}`],
  ["that is not there", async () => "http://127.0.0.1:1"],
])("a collector %s holds up no stop, and the log tells of it", async (_which, endpoint) => {
  const variables = { ...process.env };
  process.env.OTEL_EXPORTER_OTLP_ENDPOINT = await endpoint();
  const lines: string[] = [];
  const logger = createLogger({ logLevel: "info" }, { write: (line) => void lines.push(line) });
  const tracing = await startTracing({ exporter: "otlp", sampler: { kind: "always_on", ratio: 1 } }, logger);
  process.env = variables;

  tracing.tracer.startSpan("the last").end();
  const begin = performance.now();
  await tracing[Symbol.asyncDispose]();

  expect(performance.now() - begin).toBeLessThan(5_000); // the exporter's own limit is ten seconds
  expect(lines.join()).toContain("traces: the last were not delivered");
});
