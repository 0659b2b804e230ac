import { GraphQLError } from "graphql";
import type {} from "postgraphile";
import type { WithPgClient } from "postgraphile/@dataplan/pg";
import type { NodePostgresPgClient } from "postgraphile/adaptors/pg";
import { isUnavailable } from "../mask-error.ts";
import { type BoundStatement, createStatementFinder } from "../single-statement/answers.ts";
import { singleStatementCounts as counts } from "../single-statement/counts.ts";

type ExecutionArguments = Parameters<typeof import("postgraphile/grafast").execute>[0] & {
  outputDataAsString?: boolean;
};

/**
 * Answers a query by one statement that writes the answer, where it asks for nothing else than rows, their relations,
 * counts and aggregates (docs/decisions/0023-one-statement.md). Grafast answers all other operations, and complains of
 * what is wrong: a statement that fails is an operation that is run by Grafast.
 */
export function makeSingleStatementPlugin({ pageSize }: { pageSize: number }): GraphileConfig.Plugin {
  const findStatement = createStatementFinder({ pageSize });

  return {
    name: "SingleStatementPlugin",
    version: "1.0.0",
    after: ["PgClientPlugin"],

    grafast: {
      middleware: {
        async execute(next, { args }) {
          const { contextValue, resolvedPreset, outputDataAsString } = args as ExecutionArguments;
          const wantsPlan = resolvedPreset?.grafast?.explain;
          const statement = wantsPlan ? undefined : findStatement(args as never);
          if (!statement) {
            counts.passed += 1;
            return next();
          }
          const { withPgClient, pgSettings } = contextValue as Context;
          const { fields, ...query } = statement;
          try {
            const { rows } = await withPgClient(pgSettings, (client) =>
              client.query<[string]>({ ...query, arrayMode: true }),
            );
            const [[data]] = rows as [[string]];
            counts.answered += 1;
            return { data: outputDataAsString ? data : JSON.parse(data) } as never;
          } catch (error) {
            const failed = failure(fields, error as Error);
            if (failed.errors.some(isFinal))
              return { ...failed, data: outputDataAsString ? JSON.stringify(failed.data) : failed.data } as never;
            counts.passed += 1;
            return next();
          }
        },
      },
    },
  };
}

type Context = { withPgClient: WithPgClient<NodePostgresPgClient>; pgSettings: Record<string, string> };

/** What Grafast answers when each of the fields has failed. */
function failure(fields: BoundStatement["fields"], originalError: Error) {
  const data: Record<string, unknown> = {};
  const errors: GraphQLError[] = [];
  for (const field of fields) {
    const { name } = field;
    data[name] = field.kind === "type name" ? field.value : null;
    if (field.kind === "type name") continue;
    const { node } = field.kind === "row" ? field.site : field.connection.site;
    errors.push(new GraphQLError(originalError.message, { nodes: node, path: [name], originalError }));
  }
  return { data, errors };
}

/** Whether the database has had its time, or is not there: then asking it again would be no help. */
function isFinal(error: GraphQLError): boolean {
  return isUnavailable(error) || (error.originalError as { code?: string } | undefined)?.code === canceled;
}

/** SQLSTATE of a statement that took too long, or whose client has gone. */
const canceled = "57014";
