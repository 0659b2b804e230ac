import type { MakeWriter } from "./export-writer.ts";
import { writeTo } from "./write-to.ts";

/** A line for each row: the object that an answer would have. Nothing is changed, since programs read it. */
export const makeNdjsonWriter: MakeWriter = (output) => ({
  begin() {},
  write: (rows) => (rows.length > 0 ? writeTo(output, `${rows.map(onOneLine).join("\n")}\n`) : undefined),
  end: async () => {},
});

/** PostgreSQL writes JSON with line feeds between values, as a json column may hold; within texts they are escaped. */
function onOneLine(json: string): string {
  return json.replaceAll(/[\r\n]+\s*/g, " ");
}
