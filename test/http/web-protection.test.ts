import type { IncomingMessage } from "node:http";
import { describe, expect, test } from "@jest/globals";
import { parseConfig } from "../../src/config/config.ts";
import { webProtection } from "../../src/http/web-protection.ts";
import { useDatabase } from "../support/database.ts";
import { postOperation } from "../support/post-operation.ts";
import { useServer } from "../support/server.ts";

const app = "https://app.example";
const database = useDatabase();
const server = useServer(database, { environment: { QUINTET_CORS_ORIGINS: app } });
const lines: string[] = [];
const closed = useServer(database, { environment: { LOG_LEVEL: "warn" }, log: (line) => lines.push(line) });
const inDevelopment = useServer(database, { environment: { NODE_ENV: "development" } });

const query = JSON.stringify({ query: "{ nodeId }" });

describe("pages of other origins", () => {
  const preflight = (url: string, origin: string) =>
    fetch(`${url}/graphql`, {
      method: "OPTIONS",
      headers: { origin, "access-control-request-method": "POST", "access-control-request-headers": "content-type" },
    });

  test("may ask the API when their origin is in the list, with a token but no cookie", async () => {
    const { headers } = await preflight(server.url, app);

    expect(headers.get("access-control-allow-origin")).toBe(app);
    expect(headers.get("access-control-allow-headers")).toContain("authorization");
    expect(headers.get("access-control-allow-credentials")).toBeNull();
  });

  test("may not when it is not, nor when there is no list", async () => {
    for (const [url, origin] of [
      [server.url, "https://app.example.evil"],
      [server.url, "null"],
      [closed.url, app],
    ] as const) {
      expect((await preflight(url, origin)).headers.get("access-control-allow-origin")).toBeNull();
    }
  });

  test("may send what traces them and what they call themselves", async () => {
    const { headers } = await preflight(server.url, app);

    for (const name of ["traceparent", "baggage", "x-request-id", "apollographql-client-name"])
      expect(headers.get("access-control-allow-headers")).toContain(name);
  });

  test.each(["http://localhost:5173", "http://127.0.0.1:3000", "https://localhost", "http://[::1]:4200"])(
    "of %s may ask a server in development, and one in production that lists them",
    async (origin) => {
      const answer = await postOperation(inDevelopment.url, { query: "{ nodeId }" }, { headers: { origin } });

      expect(answer.headers.get("access-control-allow-origin")).toBe(origin);
      expect((await preflight(inDevelopment.url, origin)).headers.get("access-control-allow-origin")).toBe(origin);
      expect((await preflight(closed.url, origin)).headers.get("access-control-allow-origin")).toBeNull();
    },
  );

  test.each(["https://app.example", "http://localhost.evil.example", "http://evil-localhost:5173", "null"])(
    "of %s may not ask a server in development",
    async (origin) => {
      expect((await preflight(inDevelopment.url, origin)).headers.get("access-control-allow-origin")).toBeNull();
    },
  );

  test("that may not ask are told of in the log, once each, with the variable to set", async () => {
    for (const origin of [app, app, "https://other.example", new URL(closed.url).origin])
      await postOperation(closed.url, { query: "{ nodeId }" }, { headers: { origin } });

    const told = lines.map((line) => JSON.parse(line)).filter(({ msg }) => msg.includes("QUINTET_CORS_ORIGINS"));
    expect(told.map(({ origin }) => origin)).toEqual(expect.arrayContaining([app, "https://other.example"]));
    expect(told.map(({ origin }) => origin)).not.toContain(new URL(closed.url).origin);
    expect(new Set(told.map(({ origin }) => origin)).size).toBe(told.length);
  });

  test("are listed by origin only", () => {
    for (const list of ["*", "https://app.example/path", "app.example"]) {
      expect(() => parseConfig({ QUINTET_CORS_ORIGINS: list })).toThrow(/QUINTET_CORS_ORIGINS/);
    }
  });
});

describe("a form or an image of another page cannot make a request that does something", () => {
  const simple = [
    "text/plain",
    "text/plain;application/json",
    "text/plain; charset=application/json",
    "application/x-www-form-urlencoded",
    "application/x-www-form-urlencoded; x=application/json",
    "multipart/form-data; boundary=x",
  ];

  test.each(simple)("a body of %s is refused, and without any type too", async (type) => {
    for (const accept of ["*/*", "text/event-stream"]) {
      const response = await fetch(`${server.url}/graphql`, {
        method: "POST",
        headers: { "content-type": type, accept },
        body: new TextEncoder().encode(query),
      });
      expect(response.status).toBe(415);
    }
    const untyped = await fetch(`${server.url}/graphql`, { method: "POST", body: new TextEncoder().encode(query) });
    expect(untyped.status).toBe(400);
  });

  test("a GET runs queries only, over server-sent events too", async () => {
    const mutation = encodeURIComponent('mutation { signIn(input: {login: "a", password: "b"}) { accessToken } }');

    for (const accept of ["application/json", "application/graphql-response+json", "text/event-stream"]) {
      const response = await fetch(`${server.url}/graphql?query=${mutation}`, { headers: { accept } });
      expect(response.status).toBe(405);
    }
  });
});

describe("every answer", () => {
  test.each(["/graphql?query={nodeId}", "/health/live", "/nothing", "/graphiql/favicon.svg"])(
    "of %s has security headers and an id",
    async (path) => {
      const { headers } = await fetch(`${server.url}${path}`);

      expect(headers.get("content-security-policy")).toBe("default-src 'none';frame-ancestors 'none'");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("x-frame-options")).toBe("DENY");
      expect(headers.get("referrer-policy")).toBe("no-referrer");
      expect(headers.get("x-powered-by")).toBeNull();
      expect(headers.get("x-request-id")).toMatch(/^[\w-]+$/);
    },
  );

  test("of GraphiQL's page allows its own scripts and no others", async () => {
    const response = await fetch(`${server.url}/`);
    const policy = response.headers.get("content-security-policy") ?? "";

    expect(policy).toMatch(/script-src 'self' 'sha256-[^;]+'/);
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
    expect(policy).toContain("frame-ancestors 'none'");
  });
});

test.each([
  [undefined, true],
  ["https://quintet.example", true],
  ["https://listed.example", true],
  ["http://internal:5678", true], // the page came from the host that it asks
  ["https://internal.attacker.example", false],
  ["https://attacker.example", false],
  ["null", false],
])("a page of %s may open a socket: %s", (origin, isAllowed) => {
  const { allowsSocket } = webProtection({
    allowsOrigin: (origin) => origin === "https://listed.example",
    publicUrl: new URL("https://quintet.example"),
  });

  expect(allowsSocket({ headers: { host: "internal:5678", ...(origin && { origin }) } } as IncomingMessage)).toBe(
    isAllowed,
  );
});
