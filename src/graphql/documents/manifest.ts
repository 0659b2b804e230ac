import { readFile } from "node:fs/promises";
import { sha256 } from "../../auth/secrets.ts";
import { QuintetError } from "../../errors/errors.ts";

/** An id and the text of its document. */
type Entry = readonly [id: string, text: string];

/**
 * Reads a manifest of trusted documents: an object of ids and texts, as graphql-codegen and Relay's compiler write it, or
 * Apollo's list of operations. An id that is a SHA-256 (`sha256:<hex>`) is checked; others are the client's own (Relay's MD5).
 * @throws QuintetError CONFIGURATION
 */
export async function readManifest(file: string): Promise<Entry[]> {
  const manifest = await readJson(file);
  const entries = entriesOf(manifest);
  if (!entries) throw unusable(file, "it is neither an object of ids and texts nor Apollo's manifest");
  for (const [id, text] of entries) {
    const [, hash] = /^sha256:(.*)$/.exec(id) ?? [];
    if (hash !== undefined && sha256(text).toString("hex") !== hash)
      throw unusable(file, `its document ${id} has been changed`);
  }
  return entries;
}

function entriesOf(manifest: unknown): Entry[] | undefined {
  if (typeof manifest !== "object" || manifest === null) return undefined;
  const { format, operations } = manifest as { format?: unknown; operations?: unknown };
  const entries =
    format === "apollo-persisted-query-manifest" && Array.isArray(operations)
      ? operations.map((operation) => [operation?.id, operation?.body])
      : Object.entries(manifest);
  return entries.every((entry): entry is [string, string] => entry.every((part) => typeof part === "string"))
    ? entries
    : undefined;
}

async function readJson(file: string): Promise<unknown> {
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
