import { readFile } from "node:fs/promises";
import { get } from "node:http";
import { gunzipSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { getIntrospectionQuery } from "graphql";
import { projectOf } from "../../src/config/project.ts";
import { prepare } from "../support/acting.ts";
import { migrationsFolder } from "../support/cluster.ts";
import { useDatabase } from "../support/database.ts";
import { useServer } from "../support/server.ts";

const app = "https://app.example";
const database = useDatabase();
const server = useServer(database, { environment: { QUINTET_CORS_ORIGINS: app } });
const strict = useServer(database, {
  twin: server,
  environment: { QUINTET_TRUSTED_DOCUMENTS: "required", QUINTET_ANONYMOUS_INTROSPECTION: "refused" },
});
let anna: string;
let berta: string;
let analyst: string;

beforeAll(async () => {
  [anna, berta, analyst] = (await Promise.all(
    ["anna", "berta", "analyst"].map(async (name) => (await server.signUp(name)).accessToken),
  )) as [string, string, string];
  await prepare(database, "update identity.users set role = 'analyst' where username = 'analyst'");
  const { data } = await server.send(
    'mutation { signIn(input: { login: "analyst", password: "correct horse battery" }) { accessToken } }',
  );
  analyst = data.signIn.accessToken;
});

type Received = { status: number; headers: Record<string, unknown>; body: Buffer };

/** Without a client's own cache and decompression in between. */
function ask(path: string, headers: Record<string, string> = {}, origin = server.url): Promise<Received> {
  return new Promise((resolve, reject) => {
    get(`${origin}${path}`, { headers }, async (response) => {
      const body = Buffer.concat(await response.toArray());
      resolve({ status: response.statusCode as number, headers: response.headers, body });
    }).on("error", reject);
  });
}

const as = (token: string, headers = {}) => ({ authorization: `Bearer ${token}`, ...headers });
const me = `/graphql?query=${encodeURIComponent("{ currentUser { id username } }")}`;
const gzip = { "accept-encoding": "gzip, deflate, br" };

describe("a query by GET", () => {
  test("may be kept by its caller alone, and is not sent again while its data is the same", async () => {
    const first = await ask(me, as(anna));
    const etag = first.headers.etag as string;
    const again = await ask(me, as(anna, { "if-none-match": `"other", ${etag}` }));

    expect(first).toMatchObject({ status: 200, headers: { "cache-control": "private, no-cache" } });
    expect(first.headers.vary).toContain("Authorization");
    expect(etag).toMatch(/^W\/"[\w-]{43}"$/);
    expect(again).toMatchObject({ status: 304, headers: { etag, "cache-control": "private, no-cache" } });
    expect(again.body).toHaveLength(0);
    expect(again.headers["x-content-type-options"]).toBe("nosniff");
  });

  test("is sent again to somebody else, in another form, and after a change", async () => {
    const { etag } = (await ask(me, as(anna))).headers as { etag: string };
    const known = { "if-none-match": etag };

    expect((await ask(me, as(berta, known))).status).toBe(200);
    expect((await ask(me, known)).status).toBe(200);
    expect((await ask(me, as(anna, { ...known, accept: "application/graphql-response+json" }))).status).toBe(200);
    await prepare(database, "update identity.users set username = 'anna-berg' where username = 'anna'");
    const changed = await ask(me, as(anna, known));
    expect(JSON.parse(changed.body.toString()).data.currentUser.username).toBe("anna-berg");
  });

  test.each([
    ["it fails", "/graphql?query=%7BnoSuchField%7D", {}],
    ["somebody's credential does not work", me, { authorization: "Bearer nonsense" }],
    ["it is told as events", me, { accept: "text/event-stream" }],
  ])("is kept by nobody when %s", async (_why, path, headers) => {
    const { headers: received } = await ask(path, headers);

    expect(received).toMatchObject({ "cache-control": "no-store" });
    expect(received.etag).toBeUndefined();
  });

  test("is not kept when it is asked by POST", async () => {
    const response = await fetch(`${server.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", ...as(anna) },
      body: JSON.stringify({ query: "{ currentUser { id } }" }),
    });

    expect([response.headers.get("etag"), response.headers.get("cache-control")]).toEqual([null, null]);
  });

  test("may be asked by pages of other origins, which say what they have", async () => {
    const { headers } = await ask(me, as(anna, { origin: app }));
    expect(headers["access-control-allow-origin"]).toBe(app);
    expect(headers.vary).toMatch(/Origin.*Authorization/);
    expect(headers["access-control-expose-headers"]).toContain("date");
  });
});

describe("compressed is", () => {
  const introspect = (headers: object) =>
    ask(`/graphql?query=${encodeURIComponent(getIntrospectionQuery())}`, { ...headers });

  test("the schema, when the caller takes it so", async () => {
    const plain = await introspect({});
    const compressed = await introspect(gzip);

    expect(compressed.headers).toMatchObject({ "content-encoding": "gzip" });
    expect(compressed.headers.vary).toContain("Accept-Encoding");
    expect(plain.headers["content-encoding"]).toBeUndefined();
    expect(JSON.parse(gunzipSync(compressed.body).toString()).data).toEqual(JSON.parse(plain.body.toString()).data);
    expect(plain.body.length / compressed.body.length).toBeGreaterThan(10);
  });

  test("nobody's data, however long, beside the schema or not", async () => {
    await prepare(
      database,
      "insert into coaching.tasks (user_id, title) select id, repeat('a', 400) from identity.users, generate_series(1, 40) where username like 'berta'",
    );
    const tasks = "coachingTasks(first: 40) { nodes { title } }";

    for (const query of [`{ ${tasks} }`, `{ __schema { queryType { name } } ${tasks} }`]) {
      const { headers, body } = await ask(`/graphql?query=${encodeURIComponent(query)}`, as(berta, gzip));

      expect(headers["content-encoding"]).toBeUndefined();
      expect(body.length).toBeGreaterThan(16_000);
    }
  });
});

describe("/schema.graphql", () => {
  test("is what npm run codegen writes, compressed, and not sent again while it is the same", async () => {
    const written = await readFile(projectOf(migrationsFolder).schemaFile, "utf8");

    const { headers, body } = await ask("/schema.graphql", gzip);
    const again = await ask("/schema.graphql", { "if-none-match": headers.etag as string });

    expect(gunzipSync(body).toString() === written).toBe(true);
    expect(headers["content-type"]).toBe("text/plain; charset=utf-8");
    expect(again).toMatchObject({ status: 304 });
  });

  test("is for those who may introspect: in production for analysts and admins", async () => {
    const statuses = await Promise.all(
      [{}, as("nonsense"), as(anna), as(analyst)].map(
        async (headers) => (await ask("/schema.graphql", headers, strict.url)).status,
      ),
    );

    expect(statuses).toEqual([403, 401, 403, 200]);
  });
});
