import type { PgClientResult } from "postgraphile/@dataplan/pg";
import type { NoticeMessage } from "../../internals/pg-protocol.ts";

export type PgNotice = NonNullable<PgClientResult<unknown>["notices"]>[number];

/** What the server said beside a result, in the form of `@dataplan/pg`. */
export function toNotice(message: NoticeMessage): PgNotice {
  return {
    severity: (message.severity ?? "NOTICE") as PgNotice["severity"],
    message: message.message ?? "",
    code: message.code,
    detail: message.detail,
    hint: message.hint,
    position: toNumber(message.position),
    internalPosition: toNumber(message.internalPosition),
    internalQuery: message.internalQuery,
    where: message.where,
    schema: message.schema,
    table: message.table,
    column: message.column,
    dataType: message.dataType,
    constraint: message.constraint,
    file: message.file,
    line: toNumber(message.line),
    routine: message.routine,
  };
}

function toNumber(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number.parseInt(digits, 10);
}
