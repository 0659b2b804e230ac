import { sha256 } from "../../auth/secrets.ts";
import { QuintetError } from "../../errors/errors.ts";
import { BoundedCache } from "../../shared/bounded-cache.ts";
import type { TrustedDocuments } from "./trusted-documents.ts";

/** What a client names a document by. */
export type NamedDocument = {
  query?: unknown;
  documentId?: unknown;
  /** As Relay's clients call it. */
  doc_id?: unknown;
  extensions?: unknown;
};

/**
 * The text of a request's document: what it sends, else that of the id that it names. graphql-transport-ws demands a text, so
 * that there an empty one goes with the id.
 * @throws QuintetError UNKNOWN_DOCUMENT, PERSISTED_QUERY_NOT_FOUND; BAD_REQUEST for a text under another's hash
 */
export type FindDocumentText = (named: NamedDocument) => unknown;

type Options = {
  trustedDocuments: TrustedDocuments;
  /** Whether none but trusted documents are remembered by their hash. */
  trustedDocumentsAreRequired: boolean;
};

/** Texts of automatic persisted queries; who comes when one is forgotten sends it again. */
const mostPersisted = { entries: 2_000, bytes: 8_000_000 };

/** Finds documents by the ids of manifests, and by the hashes of Apollo's automatic persisted queries. */
export function makeFindDocumentText({ trustedDocuments, trustedDocumentsAreRequired }: Options): FindDocumentText {
  const persisted = new BoundedCache<string, string>(mostPersisted);

  function remember(hash: string, text: string): void {
    if (persisted.get(hash) === text) return;
    if (sha256(text).toString("hex") !== hash)
      throw new QuintetError("BAD_REQUEST", "The persisted query's `sha256Hash` is not that of its text.");
    if (trustedDocumentsAreRequired && !trustedDocuments.trusts(text)) return;
    persisted.set(hash, text, 2 * text.length);
  }

  return (named) => {
    const { query, extensions } = named;
    const hash = hashOf(extensions);
    if (query != null && query !== "") {
      if (hash !== undefined && typeof query === "string") remember(hash, query);
      return query;
    }
    const id = documentIdOf(named);
    if (typeof id === "string") {
      const text = trustedDocuments.find(id);
      if (text === undefined) throw new QuintetError("UNKNOWN_DOCUMENT", "There is no document of this id here.");
      return text;
    }
    if (hash === undefined) return query;
    const text = persisted.get(hash) ?? trustedDocuments.find(hash);
    // Clients compare the message to the letter, and then send the text with its hash.
    if (text === undefined) throw new QuintetError("PERSISTED_QUERY_NOT_FOUND", "PersistedQueryNotFound");
    return text;
  };
}

export function documentIdOf({ documentId, doc_id: relayId }: NamedDocument): unknown {
  return documentId ?? relayId;
}

/** Of `extensions.persistedQuery`, which clients of Apollo and urql send. */
function hashOf(extensions: unknown): string | undefined {
  const { persistedQuery } = (extensions ?? {}) as { persistedQuery?: { version?: unknown; sha256Hash?: unknown } };
  if (persistedQuery == null) return undefined;
  const { version, sha256Hash } = persistedQuery;
  if (version !== 1 || typeof sha256Hash !== "string")
    throw new QuintetError("BAD_REQUEST", "A persisted query has `version: 1` and a `sha256Hash`.");
  return sha256Hash;
}
