import { readFile } from "node:fs/promises";
import { type DocumentNode, parse } from "graphql";
import { sha256 } from "../../auth/secrets.ts";
import { documents as sessionDocuments } from "../../graphiql/session-documents.js";
import { documents as savedQueryDocuments } from "../../graphiql/workbench/saved-query-documents.js";
import { BoundedCache } from "../../shared/bounded-cache.ts";
import { readManifest } from "./manifest.ts";
import { normalFormOf } from "./normal-form.ts";

/** The documents that everybody may run: a frontend's own, of which manifests tell. */
export type TrustedDocuments = {
  /** The text of a document by its id: that of its manifest, or the SHA-256 of its text, with or without `sha256:`. */
  find(id: string): string | undefined;
  /** Whether a text is one of them to the letter. */
  has(text: string): boolean;
  /** Whether a text is one of them, however it is spelled: clients write anew what they were given. */
  trusts(text: string): boolean;
  /** The SHA-256 (hex) of the trusted text that this one is, as far as that is known by now. */
  hashOf(text: string): string | undefined;
  /** Takes the documents that are registered in the database, in the place of those of before. */
  register(entries: readonly (readonly [id: string, text: string])[]): void;
};

type Options = {
  /** Files of graphql-codegen, Relay or Apollo. */
  manifestFiles?: readonly string[];
  /** What GraphiQL opens with. */
  startingQueries?: readonly string[];
  /** Longer texts are not read to find out what they are. */
  limits?: { documentBytes: number; documentTokens: number };
};

/** Other spellings than the manifest's that are remembered: a client has one or two of each document. */
const mostSpellings = { entries: 2_000, bytes: 8_000_000 };

/**
 * Reads the manifests, and adds what GraphiQL's page sends whoever is signed in: to sign in, about saved queries, and the
 * queries that it opens with or offers.
 * @throws QuintetError CONFIGURATION when a file cannot be read, or holds a text under another's id
 */
export async function readTrustedDocuments({
  manifestFiles = [],
  startingQueries = [],
  limits,
}: Options): Promise<TrustedDocuments> {
  const own: Known = { byId: new Map(), hashes: new Map() };
  for (const file of manifestFiles) for (const [id, text] of await readManifest(file)) add(own, text, id);
  const welcome = await readFile(new URL("../../graphiql/welcome.graphql", import.meta.url), "utf8");
  for (const text of [...sessionDocuments, ...savedQueryDocuments, welcome, ...startingQueries]) add(own, text);

  let known = own;
  let spellings = new BoundedCache<string, string>(mostSpellings);
  let normalForms: ReadonlyMap<string, string> | undefined; // made when the first text comes that is none of them to the letter
  const hashOf = (text: string) => known.hashes.get(text) ?? spellings.get(text);
  return {
    find: (id) => known.byId.get(id) ?? known.byId.get(id.replace(/^sha256:/, "")),
    has: (text) => known.hashes.has(text),
    hashOf,
    trusts(text) {
      if (hashOf(text) !== undefined) return true;
      const document = readUnchecked(text, limits);
      if (!document) return false;
      normalForms ??= normalFormsOf(known);
      const hash = normalForms.get(normalFormOf(document));
      if (hash !== undefined) spellings.set(text, hash, 2 * text.length);
      return hash !== undefined;
    },
    register(entries) {
      const next: Known = { byId: new Map(), hashes: new Map(own.hashes) };
      for (const [id, text] of entries) add(next, text, id);
      for (const [id, text] of own.byId) next.byId.set(id, text); // this server's own files come first
      known = next;
      spellings = new BoundedCache<string, string>(mostSpellings); // of those that are trusted no more, too
      normalForms = undefined;
    },
  };
}

/** Texts by their ids, and the hashes of texts. */
type Known = { byId: Map<string, string>; hashes: Map<string, string> };

function add({ byId, hashes }: Known, text: string, id?: string): void {
  const hash = sha256(text).toString("hex");
  if (id !== undefined) byId.set(id, text);
  byId.set(hash, text);
  hashes.set(text, hash);
}

function normalFormsOf({ hashes }: Known): Map<string, string> {
  return new Map(
    [...hashes].flatMap(([text, hash]) => {
      const document = readUnchecked(text);
      return document ? [[normalFormOf(document), hash] as const] : [];
    }),
  );
}

/** A text that nothing is said of yet: what is wrong with it is not told. */
function readUnchecked(text: string, limits?: Options["limits"]): DocumentNode | undefined {
  if (limits && Buffer.byteLength(text) > limits.documentBytes) return undefined;
  try {
    return parse(text, { noLocation: true, ...(limits && { maxTokens: limits.documentTokens }) });
  } catch {
    return undefined;
  }
}
