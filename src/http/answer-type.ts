import type { IncomingMessage } from "node:http";
import Negotiator from "negotiator";
import { QuintetError } from "../errors/errors.ts";
import { BoundedCache } from "../shared/bounded-cache.ts";

/** How an answer is written, as the client's Accept header asks. */
export type AnswerType = {
  contentType: string;
  /** Whether the status tells of errors. Who asks for application/json by name reads every answer as 200, as in old times. */
  tellsErrors: boolean;
  /** Whether a result is told as server-sent events, as graphql-sse's distinct connections are. A refusal is JSON there too. */
  asEvents?: boolean;
  /** What a list of rows is exported as, in place of an answer. */
  asExport?: ExportFormatName;
};

export type ExportFormatName = "csv" | "ndjson" | "xlsx";

const json = "application/json; charset=utf-8";
const graphqlResponse = "application/graphql-response+json; charset=utf-8";
export const eventStream = "text/event-stream; charset=utf-8";
/** With their parameter: clients name it, as GraphQL over HTTP recommends, and those that do not accept it all the same. */
const types: Record<string, AnswerType> = {
  [graphqlResponse]: { contentType: graphqlResponse, tellsErrors: true },
  [json]: { contentType: json, tellsErrors: false },
  [eventStream]: { contentType: json, tellsErrors: true, asEvents: true },
  "text/csv; charset=utf-8": { contentType: json, tellsErrors: true, asExport: "csv" },
  "application/x-ndjson": { contentType: json, tellsErrors: true, asExport: "ndjson" },
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": {
    contentType: json,
    tellsErrors: true,
    asExport: "xlsx",
  },
};

/** Who accepts anything is told JSON, as GraphQL over HTTP says; the status says more than 200 all the same. */
const anyType: AnswerType = { contentType: json, tellsErrors: true };

/** Clients send a handful of headers, again and again. */
const remembered = new BoundedCache<string, AnswerType>({ entries: 100 });

/**
 * Chooses what the client likes best: of what it likes alike, what it names first.
 * @throws QuintetError BAD_REQUEST, with status 406 when the client accepts none
 */
export function chooseAnswerType(accept: string | undefined): AnswerType {
  if (!accept || accept === "*/*") return anyType;
  const known = remembered.get(accept);
  if (known) return known;
  const chosen = choose(accept);
  remembered.set(accept, chosen);
  return chosen;
}

/** Of an error that ends a request: the type that was asked for, and JSON where there is none. */
export function errorTypeFor({ headers: { accept } }: Pick<IncomingMessage, "headers">): string {
  try {
    return chooseAnswerType(accept).contentType;
  } catch {
    return json;
  }
}

function choose(accept: string): AnswerType {
  requireReadable(accept);
  const [name] = new Negotiator({ headers: { accept } }).mediaTypes(Object.keys(types));
  const chosen = types[name ?? ""];
  if (!chosen) {
    throw new QuintetError(
      "BAD_REQUEST",
      "Accept application/graphql-response+json, application/json or text/event-stream; for a list of rows also text/csv, application/x-ndjson or XLSX's type.",
      {
        status: 406,
      },
    );
  }
  return chosen;
}

const token = "[\\w!#$%&'*+.^`|~-]+";
// Spaces stand before the semicolon or before the name: if one could be either, a list of them would take for ever.
const parameter = `[ \\t]*;(?:[ \\t]*${token}=(?:${token}|"(?:[^"\\\\]|\\\\.)*"))?`;
const mediaRange = `[ \\t]*(?:${token}/${token}(?:${parameter})*[ \\t]*)?`; // or nothing, as between two commas
const readable = new RegExp(`^${mediaRange}(?:,${mediaRange})*$`);

function requireReadable(accept: string): void {
  if (accept.length > 1_024 || !readable.test(accept))
    throw new QuintetError("BAD_REQUEST", "The Accept header is not a list of media types.");
}
