import { readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { getIntrospectionQuery, print } from "graphql";
import {
  CoachingTasksOverviewDocument,
  CurrentUserDocument,
  createClient,
  MyCoachingTasksDocument,
  SignInDocument,
  SignUpDocument,
} from "quintet/client";
import { parseConfig } from "../../../src/config/config.ts";
import { readTrustedDocuments } from "../../../src/graphql/limits/trusted-documents.ts";
import { prepare } from "../../support/acting.ts";
import { useDatabase } from "../../support/database.ts";
import { useServer } from "../../support/server.ts";
import { transports } from "./support/transports.ts";

const database = useDatabase();
const server = useServer(database, {
  environment: { QUINTET_TRUSTED_DOCUMENTS: "required", QUINTET_ANONYMOUS_INTROSPECTION: "refused" },
});

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

describe.each(Object.entries(transports))("where trusted documents are required, over %s", (_, send) => {
  test("a document runs by its id, for everybody", async () => {
    expect((await send(server.url, own)).data).toEqual({ currentUser: null });
    expect((await send(server.url, own, member)).data.currentUser.username).toBe("member");
  });

  test("a document runs by its text, when that is the trusted one's", async () => {
    const query = (await readManifest())[own.documentId] as string;

    expect((await send(server.url, { query }, member)).data.currentUser.username).toBe("member");
  });

  test("a free document is refused to visitors and members, and not looked at", async () => {
    for (const query of [free, "{ shoeSize", getIntrospectionQuery(), print(CurrentUserDocument).concat(" ")]) {
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

  await expect(readTrustedDocuments(file)).rejects.toMatchObject({ code: "CONFIGURATION" });
  await expect(readTrustedDocuments(`${file}.none`)).rejects.toMatchObject({ code: "CONFIGURATION" });
});

async function readManifest(): Promise<Record<string, string>> {
  const { manifestFile } = parseConfig({}).trustedDocuments;
  return JSON.parse(await readFile(manifestFile as string, "utf8"));
}
