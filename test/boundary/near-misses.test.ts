import { createHash } from "node:crypto";
import { mkdtempSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { type Message, transports } from "../graphql/limits/support/transports.ts";
import { useDatabase } from "../support/database.ts";
import { useServer } from "../support/server.ts";

/** A document that everybody may send here, and what is nearly it: none of that may run. */
const text = `query CurrentUser {
  currentUser { id username }
}`;
const sha256 = (of: string) => createHash("sha256").update(of).digest("hex");
const id = `sha256:${sha256(text)}`;
const manifest = join(mkdtempSync(join(tmpdir(), "quintet-manifest-")), "documents.json");
writeFileSync(manifest, JSON.stringify({ [id]: text }));
afterAll(() => rm(dirname(manifest), { recursive: true }));

const server = useServer(useDatabase(), {
  environment: { QUINTET_TRUSTED_DOCUMENTS: "required", QUINTET_TRUSTED_DOCUMENTS_FILE: manifest },
});

const changes: [string, (it: { id: string; text: string }) => Message & { operationName?: string }][] = [
  ["another letter in the text", (it) => ({ query: it.text.replace("username", "usernamE") })],
  ["one field less", (it) => ({ query: it.text.replace(" username", "") })],
  [
    "a directive on the __typename that a client adds",
    (it) => ({ query: it.text.replace("id ", "__typename @skip(if: false) id ") }),
  ],
  ["an alias of the __typename that a client adds", (it) => ({ query: it.text.replace("id ", "t: __typename id ") })],
  ["an alias", (it) => ({ query: it.text.replace("currentUser", "me: currentUser") })],
  ["another name", (it) => ({ query: it.text.replace("CurrentUser", "CurrentUseR") })],
  ["a second operation", (it) => ({ query: `${it.text}\nquery Another { nodeId }`, operationName: "CurrentUser" })],
  ["a directive", (it) => ({ query: it.text.replace("currentUser", "currentUser @include(if: true)") })],
  ["a document of one's own beside the right id", (it) => ({ query: "{ currentUser { id } }", documentId: it.id })],
];
/** What says the same. */
const spellings: [string, (it: { id: string; text: string }) => Message][] = [
  ["a space more", (it) => ({ query: `${it.text} ` })],
  ["a line less", (it) => ({ query: it.text.replace(/\n/, " ") })],
  ["a comment more", (it) => ({ query: `${it.text}#` })],
  ["a byte order mark", (it) => ({ query: `\ufeff${it.text}` })],
  ["an id without its kind", (it) => ({ documentId: it.id.replace("sha256:", "") })],
];
const wrongIds: [string, (id: string) => string][] = [
  ["in capitals", (it) => it.toUpperCase()],
  ["whose hash is in capitals", (it) => it.replace(/:(.*)/, (_, hash) => `:${hash.toUpperCase()}`)],
  ["of another kind", (it) => it.replace("sha256:", "sha512:")],
  ["with another last letter", (it) => it.slice(0, -1) + (it.endsWith("0") ? "1" : "0")],
  ["that is cut", (it) => it.slice(0, -1)],
  ["with a letter more", (it) => `${it}0`],
  ["with a space", (it) => `${it} `],
  ["of a text that nobody knows", () => `sha256:${sha256("{ currentUser { id } }")}`],
];

describe.each(Object.entries(transports))("over %s", (_, send) => {
  test("the document itself runs by its id and by its text", async () => {
    for (const message of [{ documentId: id }, { query: text }, { query: text, documentId: "sha256:0" }])
      expect((await send(server.url, message)).data).toEqual({ currentUser: null });
  });

  test.each(spellings)("it runs with %s", async (_spelling, make) => {
    expect((await send(server.url, make({ id, text }))).data).toEqual({ currentUser: null });
  });

  test.each(changes)("it does not run with %s", async (_change, make) => {
    const { data, refusal } = await send(server.url, make({ id, text }));

    expect({ data: data ?? undefined, refusal }).toEqual({ data: undefined, refusal: { code: "UNTRUSTED_DOCUMENT" } });
  });

  test.each(wrongIds)("it does not run by an id %s", async (_change, make) => {
    const { data, refusal } = await send(server.url, { documentId: make(id) });

    expect({ data: data ?? undefined, refusal }).toEqual({ data: undefined, refusal: { code: "UNKNOWN_DOCUMENT" } });
  });
});

test("an operation that the document does not have is not run in place of its own", async () => {
  const response = await fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ documentId: id, operationName: "SignIn" }),
  });

  const { data, errors } = (await response.json()) as any;
  expect(data ?? undefined).toBeUndefined();
  expect(errors).toHaveLength(1);
});
