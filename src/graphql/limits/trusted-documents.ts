import { readFile } from "node:fs/promises";
import { sha256 } from "../../auth/secrets.ts";
import { QuintetError } from "../../errors/errors.ts";
import { documents as graphiqlsOwn } from "../../graphiql/session-documents.js";

/** The documents that everybody may run: a frontend's own, known by the SHA-256 of their text. */
export type TrustedDocuments = {
  /** The text of a document by its id, `sha256:<hex>`. */
  find(id: string): string | undefined;
  /** Whether a text is one of them: sending the whole text is as good as sending its id. */
  has(text: string): boolean;
};

/**
 * Reads codegen's manifest (id → text), and adds what GraphiQL's page sends before anybody has signed in: to sign in, and
 * the queries that it opens with.
 * @throws QuintetError CONFIGURATION when the file cannot be read, or holds a text under another's id
 */
export async function readTrustedDocuments(
  manifestFile: string | undefined,
  startingQueries: readonly string[] = [],
): Promise<TrustedDocuments> {
  const texts = new Map(manifestFile === undefined ? [] : Object.entries(await readManifest(manifestFile)));
  for (const [id, text] of texts) {
    if (idOf(text) !== id) throw unusable(`${manifestFile}`, `its document ${id} has been changed`);
  }
  const welcome = await readFile(new URL("../../graphiql/welcome.graphql", import.meta.url), "utf8");
  for (const text of [...graphiqlsOwn, welcome, ...startingQueries]) texts.set(idOf(text), text);

  const known = new Set(texts.values());
  return { find: (id) => texts.get(id), has: (text) => known.has(text) };
}

/**
 * The text of a request's document: what it sends, else that of the id it names. graphql-transport-ws demands a text, so
 * that there an empty one goes with the id.
 * @throws QuintetError UNKNOWN_DOCUMENT
 */
export function documentTextOf(body: { query?: unknown; documentId?: unknown }, documents: TrustedDocuments): unknown {
  const { query, documentId } = body;
  if ((query != null && query !== "") || typeof documentId !== "string") return query;
  const text = documents.find(documentId);
  if (text === undefined) throw new QuintetError("UNKNOWN_DOCUMENT", "There is no document of this id here.");
  return text;
}

async function readManifest(file: string): Promise<Record<string, string>> {
  try {
    return JSON.parse(await readFile(file, "utf8"));
  } catch (cause) {
    throw unusable(file, (cause as Error).message, cause);
  }
}

function unusable(file: string, why: string, cause?: unknown): QuintetError {
  return new QuintetError(
    "CONFIGURATION",
    `The trusted documents in ${file} cannot be used: ${why}. Run \`npm run codegen\`, or set QUINTET_TRUSTED_DOCUMENTS_FILE.`,
    { cause },
  );
}

function idOf(text: string): string {
  return `sha256:${sha256(text).toString("hex")}`;
}
