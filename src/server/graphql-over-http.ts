import { isUtf8 } from "node:buffer";
import type { IncomingHttpHeaders, IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { GrafservBase } from "grafserv";
import { type DocumentNode, type GraphQLError, getOperationAST } from "graphql";
import { stringifyPayload } from "postgraphile/grafast";
import type { Accounts } from "../auth/accounts.ts";
import { authorizationHeaders } from "../auth/authorization-headers.ts";
import { identifyCaller } from "../auth/identify-caller.ts";
import type { RequestIdentity } from "../auth/request-identity.ts";
import { statusOfCode } from "../errors/error-codes.ts";
import { QuintetError, statusOf } from "../errors/errors.ts";
import { isUnavailable } from "../errors/mask-error.ts";
import type { FindDocumentText, NamedDocument } from "../graphql/documents/requested-document.ts";
import { asksOfSchemaAlone } from "../graphql/introspection/write-introspection.ts";
import { aroundVariables, charactersParsedAnyway, type JsonCheck } from "../graphql/limits/json-check.ts";
import { tooComplexRequest } from "../graphql/limits/refusal.ts";
import { parseExactJson } from "../graphql/values/exact-json.ts";
import { type AnswerType, chooseAnswerType, errorTypeFor, eventStream } from "../http/answer-type.ts";
import { acceptsGzip, compressedFromCharacters } from "../http/compression.ts";
import { GrowingBuffer } from "../http/growing-buffer.ts";
import { type SendError, sendCompressed, sendText, tooLarge } from "../http/http-errors.ts";
import { headersFor } from "../http/response-headers.ts";
import { stateOf } from "../http/served-request.ts";
import { has, setRevalidated, validatorOf } from "../http/validators.ts";
import type { EventLoopTurns } from "../rate-limiting/event-loop-turns.ts";
import { isObject } from "../shared/is-object.ts";
import { answerByExport } from "./export-over-http.ts";
import { type OperationParameters, prepareOperation } from "./prepare-operation.ts";

type Options = {
  serv: GrafservBase;
  accounts: Accounts;
  maskError: (error: GraphQLError) => GraphQLError;
  sendError: SendError;
  findDocumentText: FindDocumentText;
  /** @throws QuintetError TOO_MANY_REQUESTS for who has spent their budget */
  refuseOverdrawn: (identity: RequestIdentity, request: IncomingMessage) => void;
  /** Parsing what is long has to wait for its turn, by whose it is. */
  turns: EventLoopTurns;
  callerOf: (identity: RequestIdentity, request: IncomingMessage) => unknown;
  bodyBytes: number;
  checkJson: JsonCheck;
  /** Where GraphiQL hears of schema changes, in watch mode. */
  schemaStreamPath?: string | undefined;
};

/**
 * GraphQL over HTTP (https://graphql.github.io/graphql-over-http/draft), and its results as server-sent events for who
 * would rather have them so (docs/decisions/0027). Nearly every request of ours comes this way, so that it does without a
 * framework, and its answer is text from Grafast to the socket (docs/decisions/0022).
 */
export function graphqlOverHttp(options: Options): RequestListener {
  const { sendError, schemaStreamPath } = options;
  return (request, response) => {
    if (request.method !== "POST") response.setHeader("cache-control", "no-store"); // it differs by who asks
    if (schemaStreamPath) response.setHeader("x-graphql-event-stream", schemaStreamPath);
    answer(request, response, options).catch((error) => sendError(response, error, errorTypeFor(request)));
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, options: Options): Promise<void> {
  const { serv, accounts, maskError, findDocumentText, refuseOverdrawn, callerOf } = options;
  const type = chooseAnswerType(request.headers.accept);
  const identity = await identifyCaller(stateOf(request), () => accounts.authenticate(authorizationHeaders(request)));
  refuseOverdrawn(identity, request);
  const raw = await readParameters(request, options, () => callerOf(identity, request));
  const parameters = toParameters(raw, findDocumentText);
  if (type.asExport) {
    const name = type.asExport;
    return await answerByExport({
      serv,
      request,
      response,
      name,
      raw,
      parameters,
      maskError,
      refuse: (errors) => refuse(response, type, errors),
    });
  }
  const transport = type.asEvents ? "sse" : "http";
  const operation = await prepareOperation({ serv, transport, request, response, parameters });
  if (operation.errors) return refuse(response, type, operation.errors.map(maskError));
  if (operation.type !== "query" && request.method !== "POST") throw notAllowed("Send mutations by POST.", "POST");

  const { args } = operation;
  const result = (await args.execute({ ...args, outputDataAsString: true })) as Result;
  const { errors } = result;
  if (errors?.some(isUnavailable)) {
    response.setHeader("retry-after", "1");
    return send(response, type, 503, { ...result, errors: errors.map(maskError) });
  }
  const shown = errors?.map(maskError);
  if (!("data" in result)) return refuse(response, type, shown ?? []);
  if (!shown) return sendResult({ request, response, type, result, document: args.document, name: args.operationName });
  send(response, type, type.asEvents ? 200 : statusBesideData(result.data, shown), { ...result, errors: shown });
}

/**
 * Of an answer that holds nothing else: the status that SQL has given its error (raised-errors.ts), or that of an operation
 * that ended before anything was done. Else 200, as GraphQL over HTTP says.
 */
export function statusBesideData(data: unknown, errors: readonly GraphQLError[]): number {
  const [status] = errors.flatMap(({ extensions }) => ownStatusOf(extensions) ?? []);
  if (status === undefined) return 200;
  const fields = (typeof data === "string" ? JSON.parse(data) : data) ?? {};
  return Object.values(fields).every((field) => field === null) ? status : 200;
}

function ownStatusOf({ code, status }: GraphQLError["extensions"]): number | undefined {
  if (code === "DEADLINE_EXCEEDED") return statusOfCode[code];
  return typeof status === "number" ? status : undefined;
}

type Result = { data?: unknown; errors?: readonly GraphQLError[]; extensions?: Record<string, unknown> };

/** Answers an operation that did not run. */
function refuse(response: ServerResponse, type: AnswerType, errors: readonly GraphQLError[]): void {
  const seconds = errors[0]?.extensions.retryAfterSeconds;
  if (seconds !== undefined) response.setHeader("retry-after", String(seconds));
  send(response, type, type.tellsErrors ? statusOf(errors) : 200, { errors });
}

function send(response: ServerResponse, type: AnswerType, status: number, result: Result): void {
  sendAnswer(response, type, status, stringifyPayload(result as never, true));
}

function sendAnswer(response: ServerResponse, type: AnswerType, status: number, text: string): void {
  if (type.asEvents && status === 200) sendText(response, status, toEvents(text), eventStream);
  else sendText(response, status, text, type.contentType);
}

type ResultOptions = {
  request: IncomingMessage;
  response: ServerResponse;
  type: AnswerType;
  result: Result;
  document: DocumentNode;
  name: string | null | undefined;
};

/** An answer without errors: by GET it is not sent again as long as its data is the same; a long one of the schema is compressed. */
function sendResult({ request, response, type, result, document, name }: ResultOptions): void | Promise<void> {
  if (request.method !== "POST" && !type.asEvents) {
    const { data } = result;
    const validator = validatorOf(type.contentType + (typeof data === "string" ? data : JSON.stringify(data)));
    setRevalidated(response, validator);
    if (has(request, validator)) return void response.writeHead(304, [...headersFor(response)]).end();
  }
  const text = stringifyPayload(result as never, true);
  if (text.length < compressedFromCharacters || type.asEvents || !isOfSchema(document, name) || !acceptsGzip(request))
    return sendAnswer(response, type, 200, text);
  return sendCompressed(response, text, type.contentType);
}

function isOfSchema(document: DocumentNode, name: string | null | undefined): boolean {
  const operation = getOperationAST(document, name);
  return operation != null && asksOfSchemaAlone(operation, document);
}

/** One event for the result and one for the end, as graphql-sse's clients read them. */
function toEvents(json: string): string {
  const data = json.replaceAll(/\r\n?|\n/g, "\ndata: "); // what PostgreSQL writes has lines
  return `event: next\ndata: ${data}\n\nevent: complete\ndata:\n\n`;
}

type RawParameters = NamedDocument & { operationName?: unknown; variables?: unknown };

async function readParameters(
  request: IncomingMessage,
  { bodyBytes, checkJson, turns }: Pick<Options, "bodyBytes" | "checkJson" | "turns">,
  caller: () => unknown,
): Promise<RawParameters> {
  const parseJson = (text: string, around: number, complaint: string) => {
    const excess = checkJson(text, around);
    if (excess) throw tooComplexRequest(excess);
    try {
      return parseExactJson(text) as any;
    } catch {
      throw new QuintetError("BAD_REQUEST", complaint);
    }
  };
  if (request.method === "POST") {
    requireJson(request.headers);
    const body = await readBody(request, bodyBytes);
    const parse = () => parseJson(body, aroundVariables.ofBody, "The body is no JSON.");
    return body.length > charactersParsedAnyway ? turns.run(caller, parse) : parse();
  }
  if (request.method !== "GET" && request.method !== "HEAD") throw notAllowed("Send operations by POST.", "GET, POST");
  const url = request.url as string;
  const search = url.includes("?") ? url.slice(url.indexOf("?")) : "";
  // What is empty is not there, as GraphQL over HTTP says.
  const given = [...new URLSearchParams(search)].filter(([, value]) => value !== "");
  const { variables, extensions, ...parameters } = Object.fromEntries(given);
  return {
    ...parameters,
    variables: variables && parseJson(variables, aroundVariables.ofQueryString, "The variables are no JSON."),
    extensions: extensions && parseJson(extensions, aroundVariables.ofQueryString, "The extensions are no JSON."),
  };
}

/** @throws QuintetError BAD_REQUEST, UNKNOWN_DOCUMENT, PERSISTED_QUERY_NOT_FOUND */
function toParameters(raw: RawParameters, findDocumentText: FindDocumentText): OperationParameters {
  if (!isObject(raw))
    throw new QuintetError("BAD_REQUEST", "The body is not one operation: a JSON object with a query.");
  const query = findDocumentText(raw);
  const { operationName, variables } = raw;
  if (typeof query !== "string")
    throw new QuintetError("BAD_REQUEST", "There is no document: `query` is a text, or `documentId` names one.");
  if (operationName != null && typeof operationName !== "string")
    throw new QuintetError("BAD_REQUEST", "`operationName` is a text, if it is given.");
  if (variables != null && !isObject(variables))
    throw new QuintetError("BAD_REQUEST", "`variables` are a JSON object, if they are given.");
  return { query, operationName, variables };
}

/** No other type: a page of another origin can send forms and plain text without asking first. */
function requireJson({ "content-type": type, "content-encoding": encoding = "identity" }: IncomingHttpHeaders): void {
  if (type === undefined) throw new QuintetError("BAD_REQUEST", "The body has no Content-Type.");
  const speaksUtf8 = /^utf-?8$/i.test(/;[ \t]*charset[ \t]*=[ \t]*"?([^";\s]*)/i.exec(type)?.[1] ?? "utf-8");
  if (/^application\/json[ \t]*(?:;|$)/i.test(type) && speaksUtf8 && encoding === "identity") return;
  throw new QuintetError("BAD_REQUEST", "Send operations as application/json, in UTF-8 and not compressed.", {
    status: 415,
  });
}

function notAllowed(message: string, allow: string): QuintetError {
  return new QuintetError("BAD_REQUEST", message, { status: 405, headers: { allow } });
}

/** @throws QuintetError TOO_LARGE, before the body has come if its length is told */
function readBody(request: IncomingMessage, bodyBytes: number): Promise<string> {
  const told = Number(request.headers["content-length"]);
  if (told > bodyBytes) throw tooLarge({ limit: bodyBytes, length: told });
  return new Promise((resolve, reject) => {
    const body = new GrowingBuffer();
    request.on("data", (chunk: Buffer) => {
      if (body.length > bodyBytes) return; // what still comes is read, or the connection could carry nothing else, and dropped
      body.append(chunk);
      if (body.length > bodyBytes) reject(tooLarge({ limit: bodyBytes, length: body.length }));
    });
    request.on("end", () => {
      const bytes = body.bytes();
      if (isUtf8(bytes)) resolve(bytes.toString());
      else reject(new QuintetError("BAD_REQUEST", "The body is not in UTF-8."));
    });
    request.on("error", () => reject(new QuintetError("BAD_REQUEST", "The body has not come whole.")));
  });
}
