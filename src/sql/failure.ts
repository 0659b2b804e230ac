import type { StatementFailure } from "../internals/pg-query.ts";
import { placeAt } from "./place.ts";
import type { SqlSource } from "./source.ts";
import { readStatements, type Statement } from "./statements.ts";

/** What PostgreSQL says of a statement that fails, as pg hands it on. */
type Failure = Partial<StatementFailure> & {
  code?: string;
  position?: string;
  detail?: string;
  hint?: string;
  where?: string;
  message: string;
};

/**
 * A failure for people: file, line and column, the line itself, what is wrong, detail, hint and context. An error that PostgreSQL gives
 * no place, such as a role that does not exist, is at the statement that raised it, or at the line of its `do` block.
 */
export async function describeFailure(error: unknown, source: SqlSource): Promise<string> {
  const failure = error as Failure;
  const { message, code, detail, hint, where } = failure;
  const place = placeAt(source.text, await findOffset(failure, source.text));
  const { file, line } = source.placeOf(place.line);
  const number = String(line);
  return [
    `line ${line}, column ${place.column} of "${file}": ${message}${code ? ` (${code})` : ""}`,
    `  ${number} | ${source.text.split("\n")[place.line - 1] ?? ""}`,
    `  ${" ".repeat(number.length)} | ${" ".repeat(place.column - 1)}^`,
    ...(detail ? [`Detail: ${detail}`] : []),
    ...(hint ? [`Hint: ${hint}`] : []),
    ...(where ? [`Context: ${where}`] : []),
  ].join("\n");
}

async function findOffset({ position, finished = 0, where = "" }: Failure, text: string): Promise<number> {
  if (position) return [...text].slice(0, Number(position) - 1).join("").length; // it counts characters
  const statements = await readStatements(text).catch(() => undefined);
  const failed = statements?.list[finished];
  if (!failed) return text.length - text.trimStart().length;
  return findLineOfBlock(failed, { text, where, at: statements.at }) ?? failed.start;
}

/** Of a `do` block that fails PostgreSQL names the line in its body. */
function findLineOfBlock(
  { kind, node }: Statement,
  { text, where, at }: { text: string; where: string; at: (byteOffset: number) => number },
): number | undefined {
  const line = Number(/inline_code_block line (\d+)/.exec(where)?.[1]);
  if (kind !== "DoStmt" || !line) return undefined;
  const body = (node.args as { DefElem?: { defname?: string; location?: number } }[]).find(
    ({ DefElem }) => DefElem?.defname === "as",
  );
  if (body?.DefElem?.location === undefined) return undefined;
  let offset = at(body.DefElem.location);
  for (let count = 1; count < line; count += 1) offset = text.indexOf("\n", offset) + 1;
  return line > 1 ? offset + (/\S/.exec(text.slice(offset))?.index ?? 0) : offset;
}
