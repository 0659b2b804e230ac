import { createHash } from "node:crypto";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import {
  type DefinitionNode,
  type DocumentNode,
  getIntrospectionQuery,
  Kind,
  parse,
  print,
  stripIgnoredCharacters,
  visit,
} from "graphql";
import {
  CoachingTasksOverviewDocument,
  CurrentUserDocument,
  createClient,
  MyCoachingTasksDocument,
  SignInDocument,
  SignUpDocument,
} from "quintet/client";
import { parseConfig } from "../../../src/config/config.ts";
import { readTrustedDocuments } from "../../../src/graphql/documents/trusted-documents.ts";
import { prepare } from "../../support/acting.ts";
import { useDatabase } from "../../support/database.ts";
import { useServer } from "../../support/server.ts";
import { transports } from "../limits/support/transports.ts";

const database = useDatabase();
const server = useServer(database, {
  environment: { QUINTET_TRUSTED_DOCUMENTS: "required", QUINTET_ANONYMOUS_INTROSPECTION: "refused" },
});

const open = useServer(database);

const password = "correct horse battery";
const free = "{ currentUser { id username createdAt } }";
const idOf = (document: unknown) => (document as { __meta__: { hash: string } }).__meta__.hash;
const own = { documentId: idOf(CurrentUserDocument) };

let member: string;
let analyst: string;
let admin: string;
beforeAll(async () => {
  [member, analyst, admin] = (await Promise.all(["member", "analyst", "admin"].map(signInAs))) as [
    string,
    string,
    string,
  ];
});

/** Signs up and in by trusted documents: nothing else is taken here. */
async function signInAs(role: string): Promise<string> {
  const client = createClient({ url: `${server.url}/graphql` });
  await client.request(SignUpDocument, { input: { username: role, password } });
  await prepare(
    database,
    "update identity.users set role = $1::text::identity.platform_role where username = $1::text",
    [role],
  );
  const { signIn } = await client.request(SignInDocument, { input: { login: role, password } });
  return signIn?.accessToken as string;
}

describe.each(Object.entries(transports))("where trusted documents are required, over %s", (transport, send) => {
  test("a document runs by its id, for everybody", async () => {
    expect((await send(server.url, own)).data).toEqual({ currentUser: null });
    expect((await send(server.url, own, member)).data.currentUser.username).toBe("member");
  });

  test("a document runs by its text, when that is the trusted one's", async () => {
    const query = (await readManifest())[own.documentId] as string;

    expect((await send(server.url, { query }, member)).data.currentUser.username).toBe("member");
  });

  test("a document runs by its text however it is spelled", async () => {
    const text = (await readManifest())[own.documentId] as string;
    const [first, ...others] = parse(text).definitions;
    const turned = { kind: Kind.DOCUMENT, definitions: [...others, first as DefinitionNode] } as const;

    for (const query of [
      `# by hand\n${text.replace(/\s+/g, ", \n")} # the end`,
      stripIgnoredCharacters(text),
      print(turned),
      print(withTypenames(parse(text))),
    ]) {
      expect(query).not.toBe(text);
      expect((await send(server.url, { query }, member)).data.currentUser.username).toBe("member");
    }
  });

  test("a document that asks for something else is another", async () => {
    const text = (await readManifest())[own.documentId] as string;

    for (const query of [
      text.replace("username", "name: username"),
      text.replace("username", "username createdAt"),
      text.replace("username", "t: __typename username"),
      text.replace("username", "username @include(if: true)"),
      text.replace("username", "__typename @include(if: true) username"),
      `${text} query Another { currentUser { id } }`,
      text.replace("query CurrentUser", "query AnotherName"),
    ]) {
      expect(query).not.toBe(text);
      expect((await send(server.url, { query }, member)).refusal).toEqual({ code: "UNTRUSTED_DOCUMENT" });
    }
  });

  test("a document runs by its id without the name of the hash, and as Relay's clients call it", async () => {
    const id = own.documentId.replace("sha256:", "");

    expect((await send(server.url, { documentId: id }, member)).data.currentUser.username).toBe("member");
    expect((await send(server.url, { doc_id: id }, member)).data.currentUser.username).toBe("member");
  });

  test("an automatic persisted query is sent once with its text, and then by its hash", async () => {
    const query = `${print(withTypenames(parse((await readManifest())[own.documentId] as string)))} # ${transport}`;
    const extensions = persisted(query);

    const unknown = await send(server.url, { extensions }, member);
    const sent = await send(server.url, { query, extensions }, member);
    const known = await send(server.url, { extensions }, member);
    const ours = await send(server.url, { extensions: persisted((await readManifest())[own.documentId] as string) });

    expect([unknown.refusal, unknown.status ?? 200]).toEqual([{ code: "PERSISTED_QUERY_NOT_FOUND" }, 200]);
    expect([sent.data, known.data]).toEqual([sent.data, sent.data]);
    expect(known.data.currentUser.__typename).toBe("User");
    expect(ours.data).toEqual({ currentUser: null });
  });

  test("a free document cannot become an automatic persisted query; nor a text one under another's hash", async () => {
    const query = `${free} # ${transport}`;
    const extensions = persisted(query);

    expect((await send(server.url, { query, extensions }, member)).refusal).toEqual({ code: "UNTRUSTED_DOCUMENT" });
    expect((await send(server.url, { extensions }, member)).refusal).toEqual({ code: "PERSISTED_QUERY_NOT_FOUND" });
    expect((await send(server.url, { query: free, extensions }, admin)).refusal).toEqual({ code: "BAD_REQUEST" });
    expect((await send(server.url, { extensions: { persistedQuery: "x" } }, admin)).refusal).toEqual({
      code: "BAD_REQUEST",
    });
  });

  test("a free document is refused to visitors and members, and not looked at", async () => {
    for (const query of [free, "{ shoeSize", getIntrospectionQuery()]) {
      expect((await send(server.url, { query })).refusal).toEqual({ code: "UNTRUSTED_DOCUMENT" });
      expect((await send(server.url, { query }, member)).refusal).toEqual({ code: "UNTRUSTED_DOCUMENT" });
    }
  });

  test("analysts and admins send free documents", async () => {
    expect((await send(server.url, { query: free }, analyst)).data.currentUser.username).toBe("analyst");
    expect((await send(server.url, { query: free }, admin)).data.currentUser.username).toBe("admin");
  });

  test("an unknown id is told", async () => {
    for (const documentId of ["sha256:0", "__proto__", "constructor"]) {
      expect((await send(server.url, { documentId }, analyst)).refusal).toMatchObject({ code: "UNKNOWN_DOCUMENT" });
    }
  });

  test("a trusted document meets the limits of its variables", async () => {
    const documentId = idOf(MyCoachingTasksDocument);

    const { refusal } = await send(server.url, { documentId, variables: { first: 5_000 } }, member);

    expect(refusal).toMatchObject({ code: "TOO_COMPLEX", quantity: "pageSize" });
  });
});

test("the status of a refused document is 403, of an unknown one 404", async () => {
  expect((await transports.HTTP(server.url, { query: free })).status).toBe(403);
  expect((await transports.SSE(server.url, { query: free })).status).toBe(403);
  expect((await transports.HTTP(server.url, { documentId: "sha256:0" })).status).toBe(404);
  expect((await transports.SSE(server.url, { documentId: "sha256:0" })).status).toBe(404);
});

test("a trusted document runs by GET, with an address that caches can keep", async () => {
  const response = await fetch(`${server.url}/graphql?documentId=${own.documentId}`);

  expect(await response.json()).toMatchObject({ data: { currentUser: null } });
});

test("an automatic persisted query is asked for by GET", async () => {
  const query = `query ${"X"} { __typename }`;
  const get = (parameters: Record<string, string>) =>
    fetch(
      `${open.url}/graphql?${new URLSearchParams({ extensions: JSON.stringify(persisted(query)), ...parameters })}`,
    );

  const unknown = await get({});
  expect([unknown.status, await unknown.json()]).toMatchObject([
    200,
    { errors: [{ message: "PersistedQueryNotFound" }] },
  ]);
  expect(await (await get({ query })).json()).toMatchObject({ data: { __typename: "Query" } });
  expect(await (await get({})).json()).toMatchObject({ data: { __typename: "Query" } });
});

test("the manifests of several clients are read, in the forms of their tools", async () => {
  const folder = await mkdtemp(join(tmpdir(), "quintet-manifests-"));
  const relay = { d41d8cd98f00b204e9800998ecf8427e: "query Relay { __typename }" };
  const apollo = {
    format: "apollo-persisted-query-manifest",
    version: 1,
    operations: [{ id: "of-apollo", name: "Apollo", type: "query", body: "query Apollo { __typename }" }],
  };
  const files = [relay, apollo].map((manifest, index) => ({ file: join(folder, `${index}.json`), manifest }));
  for (const { file, manifest } of files) await writeFile(file, JSON.stringify(manifest));

  const documents = await readTrustedDocuments({ manifestFiles: files.map(({ file }) => file) });

  expect(documents.find("d41d8cd98f00b204e9800998ecf8427e")).toBe("query Relay { __typename }");
  expect(documents.find("of-apollo")).toBe("query Apollo { __typename }");
  expect(documents.trusts("query Apollo { __typename, }")).toBe(true);
  expect(documents.trusts("query Other { __typename x: __typename }")).toBe(false);

  await writeFile(files[0]?.file as string, JSON.stringify([{ query: "x" }]));
  await expect(readTrustedDocuments({ manifestFiles: files.map(({ file }) => file) })).rejects.toMatchObject({
    code: "CONFIGURATION",
  });
});

test("the client sends ids, and is refused nothing that it was generated for", async () => {
  const client = createClient({ url: `${server.url}/graphql`, accessToken: member });

  const { currentUser } = await client.request(CurrentUserDocument);
  const overview = await client.request(CoachingTasksOverviewDocument, { first: 5 }).catch((error) => error.code);

  expect(currentUser?.username).toBe("member");
  expect(overview).not.toBe("UNTRUSTED_DOCUMENT");
});

test("a manifest with a text under another's id is refused at start", async () => {
  const file = join(tmpdir(), `quintet-manifest-${process.pid}.json`);
  await writeFile(file, JSON.stringify({ "sha256:0": "{ currentUser { id } }" }));

  await expect(readTrustedDocuments({ manifestFiles: [file] })).rejects.toMatchObject({ code: "CONFIGURATION" });
  await expect(readTrustedDocuments({ manifestFiles: [`${file}.none`] })).rejects.toMatchObject({
    code: "CONFIGURATION",
  });
});

/** As Apollo and urql send a document: they ask for the type of each object. */
function withTypenames(document: DocumentNode): DocumentNode {
  const typename = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: "__typename" } } as const;
  return visit(document, {
    SelectionSet: (node, _key, parent) =>
      (parent as { kind?: string } | undefined)?.kind === Kind.OPERATION_DEFINITION
        ? undefined
        : { ...node, selections: [...node.selections, typename] },
  });
}

function persisted(query: string) {
  return { persistedQuery: { version: 1, sha256Hash: createHash("sha256").update(query).digest("hex") } };
}

async function readManifest(): Promise<Record<string, string>> {
  const {
    manifestFiles: [manifestFile],
  } = parseConfig({}).trustedDocuments;
  return JSON.parse(await readFile(manifestFile as string, "utf8"));
}
