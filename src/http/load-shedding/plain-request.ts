import { maxHeaderSize } from "node:http";
import { graphqlPath } from "../graphql-path.ts";

export type PlainRequest = {
  origin: string | undefined;
  /** Of its body, in bytes. */
  length: number;
};

const line = "\\r\\n[\\w-]+:[\\t\\x20-\\x7e\\x80-\\xff]*";
/** Nothing but lines of one name and one value: no folded line, no bare end of line, no other version. */
const plainHead = new RegExp(`^(?:GET|POST) ${graphqlPath}(?:[/?][\\x21-\\x7e]*)? HTTP/1\\.1(?:${line})*$`);
/** What says where a body ends, and what asks for more than an answer. */
const special =
  /\r\n(?:content-length|transfer-encoding|expect|upgrade|(?:proxy-)?connection(?!: ?keep-alive(?:\r\n|$))):/gi;
const hostLine = /\r\nhost:/i;
const lengthLine = /\r\ncontent-length: ?(\d{1,9})(?:\r\n|$)/i;
const originLine = /\r\norigin: ?([^\r]*)/i;

/**
 * A request for the API whose bytes are exactly `chunk`, and in the simplest form there is: whoever is in doubt gets
 * undefined, and has a parser look.
 */
export function readPlainRequest(chunk: Buffer): PlainRequest | undefined {
  const end = chunk.indexOf("\r\n\r\n");
  if (end < 0 || end > maxHeaderSize) return undefined;
  const head = chunk.toString("latin1", 0, end);
  if (!plainHead.test(head) || !hostLine.test(head)) return undefined;
  const [, digits] = lengthLine.exec(head) ?? [];
  const specials = head.match(special) ?? [];
  if (specials.length !== (digits === undefined ? 0 : 1)) return undefined;
  const length = Number(digits ?? 0);
  if (end + 4 + length !== chunk.length) return undefined;
  return { origin: originLine.exec(head)?.[1], length };
}
