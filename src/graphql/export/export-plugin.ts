import { GraphQLError } from "graphql";
import type {} from "postgraphile";
import type { WithPgClient } from "postgraphile/@dataplan/pg";
import type { NodePostgresPgClient } from "postgraphile/adaptors/pg";
import type { execute } from "postgraphile/grafast";
import { anonymous, mayRunArbitraryOperations } from "../../auth/request-identity.ts";
import type { Config } from "../../config/config.ts";
import { limitFor } from "../../rate-limiting/limit-for.ts";
import { answerTooLarge } from "../../rate-limiting/meter.ts";
import type { RateLimits } from "../../rate-limiting/rate-limits.ts";
import type { RequestState } from "../../shared/request-state.ts";
import { makeExportStatement } from "../compiler/export-statement.ts";
import { Unsupported } from "../compiler/unsupported.ts";
import type { RowPermissions } from "../row-permissions/row-permissions.ts";
import { columnsOf } from "./columns.ts";
import type { ExportRequest } from "./export-request.ts";
import type { ExportedList } from "./exported-list.ts";
import { notExportable } from "./not-exportable.ts";
import { type Reading, readRows } from "./read-rows.ts";

type Arguments = Parameters<typeof execute>[0];
type Context = {
  state: RequestState;
  withPgClient: WithPgClient<NodePostgresPgClient>;
  pgSettings: Record<string, string>;
};
type Result = { data?: unknown; errors?: readonly GraphQLError[] };

function contextOf({ contextValue }: Arguments): Context {
  return contextValue as unknown as Context;
}

type Options = {
  limits: Pick<Config["limits"], "pageSize" | "exportRows" | "exportTimeoutMs">;
  rateLimits: RateLimits;
  rowPermissions: RowPermissions;
};

/**
 * Answers an operation whose rows are to be exported: one list of it is read by a cursor, in one snapshot, and handed on row by row
 * (docs/decisions/0102-exports-are-one-list-read-by-a-cursor.md). Limits, deadline, permit and budget are those of any operation.
 */
export function makeExportPlugin({ limits, rateLimits, rowPermissions }: Options): GraphileConfig.Plugin {
  async function answer(args: Arguments, wish: ExportRequest): Promise<Result> {
    const { state } = contextOf(args);
    const { identity = anonymous } = state;
    const refusal = state.meter && rateLimits.beginExport(identity, state.meter);
    if (refusal) return failed(refusal);
    try {
      await run(args, wish);
      wish.isWhole = true;
      return { data: null };
    } catch (error) {
      return failed(error instanceof Unsupported ? notExportable(explain(error)) : (error as Error));
    } finally {
      if (state.meter) rateLimits.endExport(state.meter);
    }
  }

  async function run(args: Arguments, wish: ExportRequest): Promise<void> {
    const { state, withPgClient, pgSettings } = contextOf(args);
    const { identity = anonymous, meter } = state;
    const list = wish.list as ExportedList;
    const columns = wish.asTable ? columnsOf(list) : [];
    const mostRows = Math.min(limitFor(limits.exportRows, identity), wish.mostRows);
    const { schema, document, operationName, variableValues } = args;
    const mostBytes = meter?.mostBytes ?? Number.MAX_VALUE;
    const statement = makeExportStatement({
      schema,
      document,
      operationName,
      variableValues,
      pageSize: limits.pageSize,
      mostBytes,
      path: list.path,
      mostRows: mostRows + 1, // one more tells that there are more
    });
    const text = statement.tellsPermissions
      ? await rowPermissions.expand({ withPgClient, pgSettings }, statement.text)
      : statement.text;
    const milliseconds = limitFor(limits.exportTimeoutMs, identity);
    pgSettings.statement_timeout = String(milliseconds);
    const reading: Reading = { ...statement, text, mostRows, milliseconds, meter };
    await withPgClient(pgSettings, (client) =>
      readRows(client, {
        ...reading,
        begin: (estimatedRows) =>
          wish.sink.begin({
            columns,
            mostRows,
            // A planner's estimate knows of rows that the caller may not see.
            estimatedRows: mayRunArbitraryOperations(identity) ? estimatedRows : undefined,
          }),
        write: (rows) => wish.sink.write(rows),
        tooMany: () => tooManyRows(mostRows),
      }),
    );
  }

  return {
    name: "ExportPlugin",
    version: "1.0.0",
    after: ["PgClientPlugin", "ReadOnlyQueriesPlugin"],
    before: ["IntrospectionAnswersPlugin", "SingleStatementPlugin"],
    grafast: {
      middleware: {
        execute(next, { args }) {
          const { exporting } = contextOf(args as Arguments).state;
          return exporting ? (answer(args as Arguments, exporting) as never) : next();
        },
      },
    },
  };
}

function failed(originalError: Error): Result {
  return { errors: [new GraphQLError(originalError.message, { originalError })] };
}

function explain({ message }: Unsupported): string {
  return `This query cannot be exported: no single statement reads ${message.replace(/ is left to Grafast$/, "")}.`;
}

/** As many as the role or the format may have, and there are more: a part shall not pass for all. */
function tooManyRows(limit: number) {
  const error = answerTooLarge(limit);
  error.message = `There are more rows than an export may have, which is ${limit}: filter them, or ask for parts with \`first\` and \`offset\`.`;
  Object.assign(error.extensions, { quantity: "exportRows" });
  return error;
}
