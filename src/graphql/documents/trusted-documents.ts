import { readFile } from "node:fs/promises";
import { type DocumentNode, parse } from "graphql";
import { sha256 } from "../../auth/secrets.ts";
import { documents as graphiqlsOwn } from "../../graphiql/session-documents.js";
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
 * Reads the manifests, and adds what GraphiQL's page sends before anybody has signed in: to sign in, and the queries that it
 * opens with.
 * @throws QuintetError CONFIGURATION when a file cannot be read, or holds a text under another's id
 */
export async function readTrustedDocuments({
  manifestFiles = [],
  startingQueries = [],
  limits,
}: Options): Promise<TrustedDocuments> {
  const byId = new Map<string, string>();
  const texts = new Set<string>();
  const add = (text: string) => {
    byId.set(sha256(text).toString("hex"), text);
    texts.add(text);
  };
  for (const file of manifestFiles) {
    for (const [id, text] of await readManifest(file)) {
      byId.set(id, text);
      add(text);
    }
  }
  const welcome = await readFile(new URL("../../graphiql/welcome.graphql", import.meta.url), "utf8");
  for (const text of [...graphiqlsOwn, welcome, ...startingQueries]) add(text);

  const spellings = new BoundedCache<string, true>(mostSpellings);
  let normalForms: ReadonlySet<string> | undefined; // made when the first text comes that is none of them to the letter
  return {
    find: (id) => byId.get(id) ?? byId.get(id.replace(/^sha256:/, "")),
    has: (text) => texts.has(text),
    trusts(text) {
      if (texts.has(text) || spellings.get(text)) return true;
      const document = readUnchecked(text, limits);
      if (!document) return false;
      normalForms ??= new Set(
        [...texts].flatMap((known) => {
          const document = readUnchecked(known);
          return document ? [normalFormOf(document)] : [];
        }),
      );
      const isTrusted = normalForms.has(normalFormOf(document));
      if (isTrusted) spellings.set(text, true, 2 * text.length);
      return isTrusted;
    },
  };
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
