import type { ServerResponse } from "node:http";
import { type ExportFormat, exportFormats } from "../export/export-format.ts";
import type { ExportRequest } from "../graphql/export/export-request.ts";
import type { ExportFormatName } from "../http/answer-type.ts";
import { headersFor } from "../http/response-headers.ts";
import { isObject } from "../shared/is-object.ts";

/** What is said of rows when they have all been sent: HTTP's own way to tell something after a body (RFC 9110, 6.5). */
const rowsTrailer = "export-rows";

export type Export = ExportRequest & {
  /** Sends the end of all that has been written. */
  end(): Promise<void>;
};

type Options = { response: ServerResponse; name: ExportFormatName; listName: string | undefined };

/**
 * Writes an export to a response, as its rows come. Its length is not known before, so that it is sent in chunks, and the last one
 * only when all rows have been: a client that lacks it knows that it has not got all.
 */
export function exportTo({ response, name, listName }: Options): Export {
  const { contentType, asTable, mostRows, makeWriter }: ExportFormat = exportFormats[name];
  const writer = makeWriter(response);
  let count = 0;
  return {
    asTable,
    mostRows,
    listName,
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
export function exportedListName({ extensions }: { extensions?: unknown }): string | undefined {
  const wish = isObject(extensions) && extensions.export;
  return isObject(wish) && typeof wish.list === "string" ? wish.list : undefined;
}
