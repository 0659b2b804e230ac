import { createHash } from "node:crypto";
import { once } from "node:events";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { WebSocket } from "ws";
import { forge } from "../auth/support/forged-tokens.ts";
import { type Checkout, copyCheckout, freePort, type Running } from "../support/checkout.ts";
import { connect } from "../support/connect.ts";
import { useDatabase } from "../support/database.ts";
import { makeEncryptionKey, makeSigningKey } from "../support/keys.ts";
import { until } from "../support/until.ts";

/**
 * Every variable of .env.example is set in one process of `npm start` and its effect seen from outside: what one module
 * reads, another must have been handed.
 */
const database = useDatabase();
const keys = { token: makeSigningKey(), encryption: makeEncryptionKey() };
const trusted = "{ __typename ping: __typename }";
const trustedId = `sha256:${createHash("sha256").update(trusted).digest("hex")}`;
const page = "https://page.example";
const publicUrl = "https://quintet.example";

let checkout: Checkout;
let server: Running;
let url: string;
/** Takes traces, and is GitHub. */
let other: { url: string; asked: string[]; close(): void };

beforeAll(async () => {
  other = await startOther();
  checkout = await copyCheckout();
  await mkdir(join(checkout.directory, "elsewhere"));
  await writeFile(join(checkout.directory, "elsewhere/documents.json"), JSON.stringify({ [trustedId]: trusted }));
  const port = await freePort();
  server = await checkout.start({ ...settings(), PORT: String(port) });
  await server.ready();
  url = `http://127.0.0.1:${port}`;
});
afterAll(async () => {
  await checkout?.[Symbol.asyncDispose]();
  other?.close();
});

function settings(): Record<string, string> {
  const { ownerUrl, authenticatorUrl, rootUrl, shadowUrl } = database.connections;
  return {
    DATABASE_URL: ownerUrl,
    AUTH_DATABASE_URL: authenticatorUrl,
    ROOT_DATABASE_URL: rootUrl,
    SHADOW_DATABASE_URL: shadowUrl,
    DATABASE_SCHEMAS: "identity,coaching,learning,ralph_web",
    MIGRATIONS_FOLDER: "migrations",
    QUINTET_POOL_SIZE: "2",
    DATAPLAN_PG_PREPARED_STATEMENT_CACHE_SIZE: "0",
    QUINTET_DATABASE_TIMEOUT_MS: "20000",
    NODE_ENV: "production",
    HOST: "127.0.0.1",
    LOG_LEVEL: "info",
    QUINTET_PUBLIC_URL: publicUrl,
    QUINTET_TRUSTED_PROXIES: "loopback",
    QUINTET_MAX_OPERATIONS: "3",
    QUINTET_METRICS_TOKEN: "a-token-of-metrics",
    QUINTET_SLOW_OPERATION_MS: "1",
    OTEL_EXPORTER_OTLP_ENDPOINT: other.url,
    OTEL_TRACES_SAMPLER: "parentbased_always_off",
    OTEL_BSP_SCHEDULE_DELAY: "50",
    QUINTET_CORS_ORIGINS: page,
    QUINTET_BODY_BYTES: "5000",
    QUINTET_DOCUMENT_BYTES: "1000",
    QUINTET_DOCUMENT_TOKENS: "200",
    QUINTET_DOCUMENT_DEPTH: "6",
    QUINTET_DOCUMENT_ALIASES: "4",
    QUINTET_DOCUMENT_DIRECTIVES: "1",
    QUINTET_DOCUMENT_FIELDS: "60",
    QUINTET_DOCUMENT_COMPLEXITY: "100",
    QUINTET_DOCUMENT_PLANNING: "90",
    QUINTET_INPUT_DEPTH: "4",
    QUINTET_INPUT_FIELDS: "10",
    QUINTET_VARIABLE_VALUES: "40",
    QUINTET_MAX_SOCKET_OPERATIONS: "1",
    QUINTET_PAGE_SIZE: "2",
    QUINTET_MAX_PAGE_SIZE: "3,analyst=4",
    QUINTET_NODES: "10,analyst=50",
    QUINTET_ANSWER_BYTES: "20000",
    QUINTET_OPERATION_TIMEOUT_MS: "5000",
    QUINTET_EXPORT_ROWS: "1,analyst=7",
    QUINTET_EXPORT_TIMEOUT_MS: "5000",
    QUINTET_EXPORTS_AT_ONCE: "1",
    QUINTET_ACCOUNT_SECONDS: "1000000",
    QUINTET_ACCOUNT_BYTES: "100000000000",
    QUINTET_ACCOUNT_CONNECTIONS_SHARE: "100",
    QUINTET_ACCOUNT_OPERATIONS_SHARE: "100",
    QUINTET_HOSTS: "api.example",
    QUINTET_ADOPT_DATABASE: "yes",
    QUINTET_STATEMENT_TIMEOUT_MS: "300,anonymous=200",
    QUINTET_TRUSTED_DOCUMENTS: "optional",
    QUINTET_TRUSTED_DOCUMENTS_FILE: "elsewhere/documents.json",
    QUINTET_ANONYMOUS_INTROSPECTION: "refused",
    QUINTET_SINGLE_STATEMENT: "off",
    QUINTET_TOKEN_KEYS: JSON.stringify({ keys: [keys.token] }),
    QUINTET_TOKEN_ISSUER: "https://issuer.example",
    QUINTET_TOKEN_AUDIENCE: "somebody",
    QUINTET_ACCESS_TOKEN_SECONDS: "1234",
    QUINTET_REFRESH_TOKEN_SECONDS: "4321",
    QUINTET_SIGN_IN_ATTEMPTS_PER_ACCOUNT: "2",
    QUINTET_SIGN_IN_ATTEMPTS_PER_ADDRESS: "3",
    QUINTET_SIGN_IN_PERIOD_SECONDS: "77",
    QUINTET_SIGN_UPS_PER_ADDRESS: "2",
    QUINTET_ENCRYPTION_KEYS: JSON.stringify({ keys: [keys.encryption] }),
    QUINTET_GITHUB_CLIENT_ID: "client-of-github",
    QUINTET_GITHUB_CLIENT_SECRET: "secret-of-github",
    QUINTET_GITHUB_URL: `${other.url}/github`,
    QUINTET_GITHUB_API_URL: `${other.url}/api`,
    QUINTET_SIGN_IN_REDIRECTS: "https://app.example/signed-in",
  };
}

type Options = { token?: string; address?: string; headers?: Record<string, string>; variables?: object };

async function ask(query: string, { token, address = "192.0.2.99", headers, variables }: Options = {}) {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      accept: "application/graphql-response+json",
      "x-forwarded-for": address,
      ...(token && { authorization: `Bearer ${token}` }),
      ...headers,
    },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as any;
  return { response, data, refusal: errors?.[0]?.extensions };
}

let people = 0;
async function signUp(address = `192.0.2.${++people}`) {
  const query =
    'mutation ($name: String!) { signUp(input: { username: $name, password: "correct horse battery" }) { accessToken accessTokenExpiresAt refreshTokenExpiresAt } }';
  const { data, refusal } = await ask(query, {
    address,
    variables: { name: `person-${people}-${Math.random().toString(36).slice(2)}` },
  });
  return { ...data?.signUp, refusal };
}

test("each variable of .env.example is set here, but for the few that have no effect beside others", async () => {
  const text = await readFile(join(import.meta.dirname, "../../.env.example"), "utf8");
  const named = [...text.matchAll(/^# ([A-Z][A-Z_0-9]+)=/gm)].map(([, name]) => name as string);
  const set = settings();

  const beside = ["PORT", "OTEL_TRACES_EXPORTER"];
  expect(named.filter((name) => !(name in set) && !beside.includes(name))).toEqual([]);
});

test("it goes by the names that were set, and by no others", async () => {
  const statusFor = (host: string) =>
    new Promise<number | undefined>((resolve, reject) => {
      const { port } = new URL(url);
      request({ port, host: "127.0.0.1", path: "/graphql?query={__typename}", headers: { host } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on("error", reject)
        .end();
    });

  expect(await statusFor("api.example")).toBe(200);
  expect(await statusFor("api.example.evil.example")).toBe(421);
});

describe("tokens", () => {
  test("are of the keys, issuer, audience and lifetimes that were set", async () => {
    const { accessToken, accessTokenExpiresAt, refreshTokenExpiresAt } = await signUp();
    const [header, claims] = accessToken
      .split(".")
      .slice(0, 2)
      .map((part: string) => JSON.parse(Buffer.from(part, "base64url").toString()));
    const jwks = (await (await fetch(`${url}/.well-known/jwks.json`)).json()) as any;

    expect(header.kid).toBe(keys.token.kid);
    expect(claims).toMatchObject({ iss: "https://issuer.example", aud: "somebody" });
    expect(claims.exp - claims.iat).toBe(1_234);
    expect(
      Math.abs(Date.parse(refreshTokenExpiresAt) - Date.parse(accessTokenExpiresAt) - (4_321 - 1_234) * 1_000),
    ).toBeLessThan(3_000);
    expect(jwks.keys.map(({ kid }: { kid: string }) => kid)).toEqual([keys.token.kid]);
    const foreign = await forge({
      key: keys.token,
      claims: { ...claims, iss: "https://issuer.example", aud: "quintet" },
    });
    expect((await ask("{ nodeId }", { token: foreign })).response.status).toBe(401);
  });

  test("and Anthropic keys are encrypted with the key that was set", async () => {
    const { accessToken } = await signUp();
    const { refusal } = await ask(
      'mutation { ralphWebSetAnthropicKey(input: { anthropicKey: "sk-ant-0123456789abcdef" }) { clientMutationId } }',
      { token: accessToken },
    );
    await using root = await connect(rootUrlOfDatabase());
    const { rows } = await root.query("select anthropic_key_encrypted as text from ralph_web_private.anthropic_keys");

    expect(refusal).toBeUndefined();
    expect(rows).toEqual([{ text: expect.stringMatching(new RegExp(`^1:${keys.encryption.kid}:`)) }]);
  });
});

test("schemas that are not listed are not served", async () => {
  expect((await ask("{ ralphAdvancedProjects { totalCount } }")).refusal.code).toBe("BAD_REQUEST");
  expect((await ask("{ marketingSkills { totalCount } }")).refusal.code).toBe("BAD_REQUEST");
});

describe("limits of an operation", () => {
  const repeat = (count: number, text: (index: number) => string) =>
    Array.from({ length: count }, (_, i) => text(i)).join(" ");
  test.each([
    ["documentBytes", 1_000, `{ __typename }#${"x".repeat(1_000)}`, undefined],
    ["tokens", 200, `{ ${repeat(300, () => "x")} }`, undefined],
    ["depth", 6, "{ query { query { query { query { query { query { __typename } } } } } } }", undefined],
    ["aliases", 4, `{ ${repeat(5, (i) => `a${i}: __typename`)} }`, undefined],
    ["directives", 1, "{ __typename @skip(if: false) nodeId @skip(if: false) }", undefined],
    ["fields", 60, `{ ...A ...A ...A ...A } fragment A on Query { ${repeat(20, () => "__typename")} }`, undefined],
    [
      "complexity",
      100,
      `{ ${repeat(5, (i) => `${i ? `a${i}: ` : ""}coachingTasks(first: 0) { nodes { user { coachingGoals(first: 0) { nodes { id } } } } }`)} }`,
      undefined,
    ],
    [
      "planning",
      90,
      `{ nodeId a: coachingTasks(first: 0) { nodes { id } }
        ${repeat(3, (i) => `b${i}: coachingTasks(first: 0) { nodes { user { coachingGoals(first: 0) { nodes { id } } } } }`)} }`,
      undefined,
    ],
    [
      "inputDepth",
      4,
      "query ($f: CoachingTaskFilter) { coachingTasks(first: 1, filter: $f) { __typename } }",
      { f: { not: { not: { not: { id: { isNull: true } } } } } },
    ],
    [
      "inputFields",
      10,
      "query ($f: CoachingTaskFilter) { coachingTasks(first: 1, filter: $f) { __typename } }",
      { f: { and: Array(5).fill({ id: { isNull: true } }) } },
    ],
    [
      "variableValues",
      40,
      "query ($f: CoachingTaskFilter) { coachingTasks(first: 1, filter: $f) { __typename } }",
      { f: { id: { in: Array(50).fill("00000000-0000-4000-8000-000000000000") } } },
    ],
    ["pageSize", 3, "{ coachingTasks(first: 4) { nodes { id } } }", undefined],
    [
      "nodes",
      10,
      "{ a: coachingTasks(first: 3) { nodes { id } } b: coachingTasks(first: 3) { nodes { id } } c: coachingTasks(first: 3) { nodes { id } } }",
      undefined,
    ],
  ])("%s is %i", async (quantity, limit, query, variables) => {
    expect((await ask(query, { variables })).refusal).toMatchObject({ quantity, limit });
  });

  test("a page without a size has two rows, as the cost tells", async () => {
    const response = await fetch(
      `${url}/graphql?${new URLSearchParams({ query: "{ learningCourses { nodes { code } } }" })}`,
    );

    expect(((await response.json()) as any).extensions.cost).toMatchObject({ nodes: 3, limit: 10 });
  });

  test("an export has as many rows as was set", async () => {
    const { accessToken: token } = await signUp();

    const { refusal } = await ask("{ ralphWebRoleLimits { nodes { role } } }", {
      token,
      headers: { accept: "text/csv" },
    });

    expect(refusal).toMatchObject({ quantity: "exportRows", limit: 1 });
  });

  test("a body and a frame are no longer than was set", async () => {
    expect((await ask(`{ nodeId }${" ".repeat(6_000)}`)).refusal).toMatchObject({ code: "TOO_LARGE", limit: 5_000 });
    const socket = new WebSocket(`${url.replace("http", "ws")}/graphql`, "graphql-transport-ws");
    await once(socket, "open");
    socket.send("x".repeat(5_001));
    expect((await once(socket, "close"))[0]).toBe(1009);
  });
});

test("documents are of the manifest that was set, and others are free where trusted ones are optional", async () => {
  const byId = async (documentId: string) =>
    ((await (await fetch(`${url}/graphql?${new URLSearchParams({ documentId })}`)).json()) as any).data;

  expect(await byId(trustedId)).toEqual({ __typename: "Query", ping: "Query" });
  expect((await ask("{ nodeId }")).data).toEqual({ nodeId: "query" });
});

test("visitors may not introspect, and whoever has signed in may", async () => {
  const { accessToken: token } = await signUp();

  expect((await ask("{ __schema { queryType { name } } }")).refusal).toEqual({ code: "FORBIDDEN" });
  expect((await ask("{ __schema { queryType { name } } }", { token })).data.__schema.queryType.name).toBe("Query");
});

describe("attempts", () => {
  const signIn = (login: string, address: string) =>
    ask(`mutation { signIn(input: { login: "${login}", password: "wrong password" }) { accessToken } }`, {
      address,
    }).then(({ refusal }) => refusal);

  test("to sign in are counted by account, address and period as set, by the address that the proxy reports", async () => {
    const refusals = await Promise.all(["a", "a", "a"].map((login, index) => signIn(login, `198.51.100.${index}`)));
    const ofAddress = []; // two at once: three operations are worked on at most
    for (const logins of ["bc", "de"])
      ofAddress.push(...(await Promise.all([...logins].map((login) => signIn(login, "198.51.100.9")))));

    const tooMany = { code: "TOO_MANY_ATTEMPTS", retryAfterSeconds: 77 };
    expect(refusals.filter(({ code }) => code === "TOO_MANY_ATTEMPTS")).toEqual([tooMany]);
    expect(ofAddress.filter(({ code }) => code === "TOO_MANY_ATTEMPTS")).toEqual([tooMany]);
  });

  test("to sign up are counted by address", async () => {
    const made = [];
    for (let attempt = 0; attempt < 3; attempt++) made.push((await signUp("198.51.100.77")).refusal?.code);

    expect(made).toEqual([undefined, undefined, "TOO_MANY_ATTEMPTS"]);
  });
});

test("metrics are for whoever knows the token", async () => {
  const status = async (token: string) =>
    (await fetch(`${url}/metrics`, { headers: { authorization: `Bearer ${token}` } })).status;

  expect([await status("a-token-of-metric"), await status("a-token-of-metrics")]).toEqual([401, 200]);
});

describe("pages of other origins", () => {
  test("that are listed read answers and open sockets, others neither", async () => {
    const readable = async (origin: string) =>
      (await ask("{ nodeId }", { headers: { origin } })).response.headers.get("access-control-allow-origin");
    const opens = (origin: string) => {
      const socket = new WebSocket(`${url.replace("http", "ws")}/graphql`, "graphql-transport-ws", { origin });
      return new Promise<string>((resolve) => {
        socket.on("open", () => resolve("open"));
        socket.on("error", () => resolve("refused"));
      }).finally(() => socket.terminate());
    };

    expect([await readable(page), await readable("https://other.example")]).toEqual([page, null]);
    expect([await opens(page), await opens(publicUrl), await opens("https://other.example")]).toEqual([
      "open",
      "open",
      "refused",
    ]);
  });
});

test("the public URL is https, so browsers are told to stay with it, and GitHub comes back to it", async () => {
  const { response } = await ask("{ nodeId }");
  const leaving = await fetch(`${url}/auth/github?redirect=https://app.example/signed-in`, { redirect: "manual" });
  const elsewhere = await fetch(`${url}/auth/github?redirect=https://app.example/signed-in/`, { redirect: "manual" });

  expect(response.headers.get("strict-transport-security")).toMatch(/^max-age=/);
  const to = new URL(leaving.headers.get("location") as string);
  expect(`${to.origin}${to.pathname}`).toBe(`${other.url}/github/login/oauth/authorize`);
  expect(to.searchParams.get("client_id")).toBe("client-of-github");
  expect(to.searchParams.get("redirect_uri")).toBe(`${publicUrl}/auth/github/callback`);
  expect(leaving.headers.get("set-cookie")).toMatch(/; Secure/i);
  expect(elsewhere.status).toBe(400);
});

describe("the database", () => {
  test("is asked over as many connections as the pool has, by statements without a name, each no longer than was set", async () => {
    const { accessToken: token } = await signUp();
    await using owner = await connect(database.connections.ownerUrl);
    await owner.query("begin");
    await owner.query("lock table coaching.tasks in access exclusive mode");
    const query = "{ coachingTasks { nodes { id } } }";

    const answers = await Promise.all(Array.from({ length: 12 }, () => ask(query, { token })));

    const codes = answers.map(({ refusal }) => refusal?.code).sort();
    // Three are worked on at once, the rest refused; what waits for the table ends by the statement's limit.
    expect(codes.filter((code) => code === "TIMEOUT").length).toBeLessThanOrEqual(3);
    expect(codes.filter((code) => code === "UNAVAILABLE").length).toBeGreaterThanOrEqual(9);
    await owner.query("rollback");
    expect(await connectionsInUse()).toBeLessThanOrEqual(2);
  });

  test("slow operations are logged with what the setting calls slow", async () => {
    // Faster than a second, which would be slow by default: on a busy machine not each time.
    await until(async () => {
      await ask("query SlowOne { learningCourses { totalCount } }");
      return /"milliseconds":\d{1,3},.*"msg":"slow operation"/.test(server.output());
    });
    expect(server.output()).toMatch(/"level":30/); // LOG_LEVEL=info
  });
});

test("traces go to the collector that was set, and only those that the sampler takes", async () => {
  const trace = (flags: string) => `00-${"4bf92f3577b34da6a3ce929d0e0e4736"}-00f067aa0ba902b7-${flags}`;
  const before = other.asked.length;
  await ask("{ nodeId }", { headers: { traceparent: trace("00") } });
  await ask("{ nodeId }", { headers: { traceparent: trace("01") } });

  await until(async () => other.asked.slice(before).some((path) => path.startsWith("/v1/traces")));
  expect(server.output()).not.toContain("Quintet is ready"); // NODE_ENV=production says nothing but log lines
});

async function connectionsInUse(): Promise<number> {
  await using root = await connect(database.connections.rootUrl);
  const { rows } = await root.query(
    "select count(*)::int as count from pg_stat_activity where datname = $1 and usename = 'quintet_authenticator'",
    [nameOf(database.connections.ownerUrl)],
  );
  return rows[0].count;
}

function rootUrlOfDatabase(): string {
  return database.connections.rootUrl.replace(/(\/\/[^/]*)\/[^?]*/, `$1/${nameOf(database.connections.ownerUrl)}`);
}

function nameOf(databaseUrl: string): string {
  return /\/\/[^/]*\/([^?]*)/.exec(databaseUrl)?.[1] as string;
}

async function startOther() {
  const asked: string[] = [];
  const listener = createServer((request, response) => {
    asked.push(request.url ?? "");
    request.resume();
    response.end("{}");
  }).listen(0, "127.0.0.1");
  await once(listener, "listening");
  return {
    url: `http://127.0.0.1:${(listener.address() as AddressInfo).port}`,
    asked,
    close: () => void listener.close(),
  };
}
