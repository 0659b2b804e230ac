import { hash } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import Negotiator from "negotiator";
import { BoundedCache } from "../shared/bounded-cache.ts";

/** Below it compressing saves no packet that anybody would notice. */
export const compressedFromCharacters = 10_000;

const compress = promisify(gzip);

/** Texts that are asked for again and again, by their hash: compressing a schema takes a core for 30 ms. */
const compressed = new BoundedCache<string, Promise<Buffer>>({ entries: 8 });

/**
 * Compresses what is nobody's: the schema, in whichever form. What holds anybody's data is never compressed, because its length would
 * tell of it to whoever can write into it and watch the wire (BREACH; docs/decisions/0087).
 */
export function compressPublicText(text: string): Promise<Buffer> {
  const key = hash("sha256", text);
  const known = compressed.get(key);
  if (known) return known;
  const made = compress(text);
  made.catch(() => compressed.delete(key));
  compressed.set(key, made);
  return made;
}

export function acceptsGzip({ headers }: Pick<IncomingMessage, "headers">): boolean {
  const encoding = headers["accept-encoding"];
  return (
    encoding !== undefined &&
    new Negotiator({ headers: { "accept-encoding": encoding } }).encodings(["gzip"]).length > 0
  );
}
