import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { engineDirectory } from "../../../src/config/project.ts";
import { countDocumentUses } from "../../../src/graphql/documents/document-uses.ts";
import { readManifest } from "../../../src/graphql/documents/manifest.ts";
import {
  addManifest,
  readDocumentUses,
  readRegisteredDocuments,
  removeManifest,
} from "../../../src/graphql/documents/manifest-history.ts";
import { readClientDocuments } from "../../../src/verdict/impact/client-documents.ts";
import { migrationsFolder } from "../../support/cluster.ts";
import { connect } from "../../support/connect.ts";
import { useDatabase } from "../../support/database.ts";
import { postOperation } from "../../support/post-operation.ts";
import { type TestServer, useServer } from "../../support/server.ts";
import { until } from "../../support/until.ts";

const database = useDatabase();
let folder: string;
const files: Record<string, string> = {};

/** What a frontend called board was deployed with: each document is another in the next version. */
const versions = {
  "1.0": { me: "query Me { currentUser { id } }", name: "query Name { currentUser { id username } }" },
  "2.0": { me: "query Me { currentUser { id email } }", name: "query Name { currentUser { username email } }" },
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quintet-documents-"));
  const apollo = {
    format: "apollo-persisted-query-manifest",
    version: 1,
    operations: [
      { id: "b".repeat(64), name: "Apollo", type: "query", body: "query Apollo { currentUser { createdAt id } }" },
    ],
  };
  const manifests = {
    "1.0": prefix("1.0"),
    "2.0": prefix("2.0"),
    apollo,
    relay: { d41d8cd98f00b204e9800998ecf8427e: "query Relay { currentUser { updatedAt id } }" },
    broken: { x: "query Broken { currentUser { id shoeSize } }" },
  };
  for (const [name, manifest] of Object.entries(manifests)) {
    files[name] = join(folder, `${name}.json`);
    await writeFile(files[name], JSON.stringify(manifest));
  }
});
afterAll(() => rm(folder, { recursive: true }));

function prefix(version: keyof typeof versions): Record<string, string> {
  return Object.fromEntries(Object.entries(versions[version]).map(([name, text]) => [`${version}/${name}`, text]));
}

/** The server of the first deploy, and that of the next, which has the files of its own version only. */
const environment = { QUINTET_TRUSTED_DOCUMENTS: "required" };
const old = useServer(database, {
  environment: {
    ...environment,
    QUINTET_TRUSTED_DOCUMENTS_FILE: join(engineDirectory, "src/generated/client/trusted-documents.json"),
  },
});
const next = useServer(database, { environment, twin: old });

/** `npm run documents -- …` */
async function documents(...args: string[]): Promise<{ code: number; output: string }> {
  const { ownerUrl, authenticatorUrl, rootUrl } = database.connections;
  const env = {
    PATH: process.env.PATH,
    DATABASE_URL: ownerUrl,
    AUTH_DATABASE_URL: authenticatorUrl,
    ROOT_DATABASE_URL: rootUrl,
  };
  const command = [join(engineDirectory, "src/cli/documents.ts"), ...args];
  const ran = promisify(execFile)(process.execPath, command, { cwd: engineDirectory, env });
  const {
    code = 0,
    stdout,
    stderr,
  } = (await ran.catch((error) => error)) as { code?: number; stdout: string; stderr: string };
  return { code, output: stdout + stderr };
}

const add = (name: string, client: string, version: string) =>
  documents("add", files[name] as string, "--client", client, "--version", version);

type Answer = { data?: unknown; errors?: { extensions: { code: string } }[] };

async function run(server: TestServer, body: object, name?: [client: string, version: string]): Promise<Answer> {
  const headers = name && { "apollographql-client-name": name[0], "apollographql-client-version": name[1] };
  return (await (await postOperation(server.url, body, { headers })).json()) as Answer;
}

const answered = { data: { currentUser: null } };
const knows = (server: TestServer, documentId: string) => async () => !(await run(server, { documentId })).errors;

test("documents stay trusted across a deploy that changes each of them, on all servers and without a restart, until they are removed", async () => {
  expect(await run(next, { documentId: "1.0/me" })).toMatchObject({
    errors: [{ extensions: { code: "UNKNOWN_DOCUMENT" } }],
  });
  expect(await add("1.0", "board", "1.0")).toMatchObject({ code: 0, output: expect.stringContaining("2 documents") });
  await using owner = await connect(database.connections.ownerUrl);
  await addManifest(owner, { client: "board", version: "2.0", entries: Object.entries(prefix("2.0")) });

  for (const server of [old, next]) {
    await until(knows(server, "1.0/me"));
    await until(knows(server, "2.0/me"));
    for (const [version, texts] of Object.entries(versions)) {
      for (const [name, text] of Object.entries(texts)) {
        expect(await run(server, { documentId: `${version}/${name}` })).toMatchObject(answered);
        const spelled = text.replaceAll("{ id", "{ __typename id");
        expect(await run(server, { query: spelled }, ["board", version])).toMatchObject(answered);
      }
    }
    expect(await run(server, { query: "query Me { currentUser { createdAt } }" })).toMatchObject({
      errors: [{ extensions: { code: "UNTRUSTED_DOCUMENT" } }],
    });
  }

  const hash = createHash("sha256").update(versions["1.0"].me).digest("hex");
  const isCounted = async () => {
    const uses = (await readDocumentUses(owner)).get(hash) ?? [];
    return uses.find(({ client, version }) => client === "board" && version === "1.0")?.uses === 2; // by each of two servers
  };
  await until(isCounted);
  expect(await documents("list")).toMatchObject({
    code: 0,
    output: expect.stringMatching(/^board 1\.0: 2 documents, added 2\S+, last used 2/m),
  });

  expect(await documents("remove", "--client", "board", "--version", "1.0")).toMatchObject({ code: 0 });
  for (const server of [old, next]) {
    await until(async () => !(await knows(server, "1.0/me")()));
    expect(await run(server, { query: versions["1.0"].me })).toHaveProperty("errors");
    expect(await run(server, { documentId: "2.0/me" })).toMatchObject(answered);
  }
});

test("a manifest that the schema would break, of an id that names something else, or of a version that had others, is refused", async () => {
  await using owner = await connect(database.connections.ownerUrl);
  const register = (version: string, text: string) =>
    addManifest(owner, { client: "shelf", version, entries: [["shelf/me", text]] });

  expect(await register("1", "query Shelf { currentUser { id } }")).toBe(true);
  expect(await register("1", "query Shelf { currentUser { id } }")).toBe(false);
  await expect(register("1", "query Shelf { currentUser { email } }")).rejects.toThrow("other documents");
  await expect(register("2", "query Shelf { currentUser { email } }")).rejects.toThrow("shelf/me names another");
  expect(await add("broken", "shelf", "3")).toMatchObject({ code: 1, output: expect.stringContaining("shoeSize") });
  expect((await readRegisteredDocuments(owner)).filter(({ client }) => client === "shelf")).toHaveLength(1);
});

test("manifests of Apollo and Relay are registered as their compilers write them", async () => {
  await using owner = await connect(database.connections.ownerUrl);
  for (const client of ["apollo", "relay"]) {
    const entries = await readManifest(files[client] as string);
    await addManifest(owner, { client, version: "1", entries });
  }
  const relayId = "d41d8cd98f00b204e9800998ecf8427e";

  await until(knows(next, relayId));
  expect(await run(next, { doc_id: relayId })).toMatchObject(answered);
  const persistedQuery = { version: 1, sha256Hash: "b".repeat(64) };
  expect(await run(next, { extensions: { persistedQuery } })).toMatchObject(answered);
});

describe("the use of documents", () => {
  test("is counted by document, client and version, and written together", async () => {
    await using owner = await connect(database.connections.ownerUrl);
    await using login = await connect(database.connections.authenticatorUrl);
    const hash = "ab".repeat(32);
    let queries = 0;
    const pool = {
      query: (...args: [string, unknown[]]) => {
        queries += 1;
        return login.query(...args);
      },
    } as never;
    const failures: unknown[] = [];
    const uses = countDocumentUses({ pool, onError: (error) => failures.push(error), mostEntries: 3 });

    for (let time = 0; time < 1_000; time += 1) uses.count(hash, { client: "board", version: "1" });
    for (let each = 0; each < 10; each += 1) uses.count(hash, { client: `bot ${each}`, version: "" });
    await uses.flush();
    uses.count(hash, { client: "board", version: "1" });
    await uses.flush();

    expect(failures).toEqual([]);
    expect(queries).toBe(2);
    const counted = (await readDocumentUses(owner)).get(hash) ?? [];
    const byName = Object.fromEntries(counted.map(({ client, uses: times }) => [client, times]));
    expect(byName).toEqual({ board: 1_001, "bot 0": 1, "bot 1": 1, "": 8 });
    expect(counted[0]).toMatchObject({ client: "board", version: "1", lastUsedAt: expect.stringMatching(/^2\d{3}-/) });
  });

  test("keeps at most a hundred clients apart for a document", async () => {
    await using owner = await connect(database.connections.ownerUrl);
    const clients = Array.from({ length: 300 }, (_, index) => `bot ${index}`);
    const hash = Buffer.alloc(32, 7);
    const count = "select quintet_private.count_document_uses($1, $2, $3, $4)";
    for (const some of [clients.slice(0, 90), clients.slice(90, 200), clients.slice(200)]) {
      const ones = some.map(() => 1);
      await owner.query(count, [some.map(() => hash), some, some.map(() => ""), ones]);
    }

    const counted = (await readDocumentUses(owner)).get(hash.toString("hex")) ?? [];
    expect(counted.length).toBeLessThanOrEqual(201);
    expect(counted.reduce((sum, { uses }) => sum + uses, 0)).toBe(300);
    expect(counted.find(({ client }) => client === "")?.uses).toBe(100);
  });

  test("is told with the documents that a change is compared with, and those that a rollback breaks", async () => {
    await using owner = await connect(database.connections.ownerUrl);
    const entries = [["mine/courses", "query Courses { learningCourses(first: 1) { nodes { id } } }"]] as const;
    await addManifest(owner, { client: "school", version: "7", entries });
    const registered = (await readRegisteredDocuments(owner)).find(({ client }) => client === "school");
    const hash = "select hash from quintet_private.documents where text = $1";
    const { rows } = await owner.query<{ hash: Buffer }>(hash, [registered?.text]);
    await owner.query("select quintet_private.count_document_uses($1, $2, $3, $4)", [
      [rows[0]?.hash],
      ["school"],
      ["7"],
      [5],
    ]);

    const known = await readClientDocuments({
      migrationsFolder,
      manifests: [],
      ownerUrl: database.connections.ownerUrl,
    });
    const { code, output } = await documents("check", "--to", "000011");

    expect(known.find(({ id }) => id === "mine/courses")).toMatchObject({
      operation: "Courses",
      file: "school 7",
      lastUse: { client: "school", version: "7", uses: 5 },
    });
    expect(code).toBe(1);
    expect(output).toMatch(
      /^Courses of school 7 \(mine\/courses\), last used 2\S+ by school 7 \(5 times\):\n {2}Cannot query field "learningCourses"/m,
    );
    expect(output).not.toContain("Relay of");
    await removeManifest(owner, { client: "school", version: "7" });
  });
});

test("nobody but the owner reads or writes the history, and the API does not have it", async () => {
  await using login = await connect(database.connections.authenticatorUrl);
  for (const statement of [
    "select from quintet_private.manifests",
    "insert into quintet_private.manifests (client, version) values ('x', '1')",
    "select from quintet_private.document_uses",
  ]) {
    await expect(login.query(statement)).rejects.toMatchObject({ code: "42501" });
  }
  const { rows } = await login.query(
    "select has_schema_privilege(rolname, 'quintet_private', 'usage') as may from pg_roles where rolname ~ '^quintet_(anonymous|member|admin|agent|analyst)$'",
  );
  expect(rows.map(({ may }) => may)).toEqual([false, false, false, false, false]);
});
