import type { IncomingMessage, ServerResponse } from "node:http";
import type { GrafservBase } from "grafserv";
import type { ExecutionResult, GraphQLError } from "graphql";
import { QuintetError } from "../errors/errors.ts";
import { type ExportFormat, exportFormats } from "../export/export-format.ts";
import type { ExportRequest } from "../graphql/export/export-request.ts";
import { notExportable } from "../graphql/export/not-exportable.ts";
import type { ExportFormatName } from "../http/answer-type.ts";
import { headersFor } from "../http/response-headers.ts";
import { stateOf } from "../http/served-request.ts";
import { isObject } from "../shared/is-object.ts";
import { type OperationParameters, prepareOperation } from "./prepare-operation.ts";

/** What is said of rows when they have all been sent: HTTP's own way to tell something after a body (RFC 9110, 6.5). */
const rowsTrailer = "export-rows";

type Options = {
  serv: GrafservBase;
  request: IncomingMessage;
  response: ServerResponse;
  name: ExportFormatName;
  /** What the request says beside its document. */
  raw: { extensions?: unknown };
  parameters: OperationParameters;
  maskError: (error: GraphQLError) => GraphQLError;
  /** Answers with errors, while nothing else has been sent. */
  refuse: (errors: readonly GraphQLError[]) => void;
};

/**
 * Answers by the rows of one list. What goes wrong before the first is told as any refusal is; afterwards the connection is cut, so that
 * nobody takes what has come for all.
 * @throws QuintetError, or what went wrong: whoever sends it cuts the connection when the head has been sent
 */
export async function answerByExport(options: Options): Promise<void> {
  const { serv, request, response, parameters, maskError, refuse } = options;
  if (request.method === "HEAD")
    throw new QuintetError("BAD_REQUEST", "Ask for exports by POST or GET.", {
      status: 405,
      headers: { allow: "GET, POST" },
    });
  if (request.httpVersion === "1.0")
    throw new QuintetError("BAD_REQUEST", "Exports are sent in chunks, which HTTP/1.0 does not have.", { status: 505 });
  const exported = exportTo(options);
  stateOf(request).exporting = exported;
  const operation = await prepareOperation({ serv, transport: "http", request, response, parameters });
  const { errors } = operation.errors ? operation : ((await operation.args.execute(operation.args)) as ExecutionResult);
  if (errors) {
    const [originalError] = errors.flatMap((error) => error.originalError ?? []);
    if (originalError && !response.headersSent) throw originalError;
    const shown = errors.map(maskError); // which logs what nobody can be told any more
    if (response.headersSent) throw errors[0];
    return refuse(shown);
  }
  if (!exported.isWhole) throw notExportable("Only a list of rows or groups can be exported.");
  await exported.end();
}

type Export = ExportRequest & {
  /** Sends the end of all that has been written. */
  end(): Promise<void>;
};

/**
 * Writes an export to a response, as its rows come. Its length is not known before, so that it is sent in chunks, and the last one
 * only when all rows have been: a client that lacks it knows that it has not got all.
 */
function exportTo({ response, name, raw }: Pick<Options, "response" | "name" | "raw">): Export {
  const { contentType, asTable, mostRows, makeWriter }: ExportFormat = exportFormats[name];
  const writer = makeWriter(response);
  let count = 0;
  return {
    asTable,
    mostRows,
    listName: exportedListName(raw),
    isWhole: false,
    sink: {
      begin({ columns, mostRows, estimatedRows }) {
        const told = [
          ["content-type", contentType],
          ["content-disposition", `attachment; filename="export.${name}"`],
          ["export-row-limit", String(mostRows)],
          ...(estimatedRows === undefined ? [] : [["export-estimated-rows", String(estimatedRows)]]),
          ["trailer", rowsTrailer],
        ];
        response.removeHeader("cache-control");
        response.writeHead(200, [...headersFor(response), "cache-control", "no-store", ...told.flat()]);
        writer.begin(columns);
      },
      write(rows) {
        count += rows.length;
        return writer.write(rows);
      },
    },
    async end() {
      await writer.end();
      response.addTrailers({ [rowsTrailer]: String(count) });
      response.end();
    },
  };
}

/** Which of its lists a request would have exported. */
function exportedListName({ extensions }: { extensions?: unknown }): string | undefined {
  const wish = isObject(extensions) && extensions.export;
  return isObject(wish) && typeof wish.list === "string" ? wish.list : undefined;
}
