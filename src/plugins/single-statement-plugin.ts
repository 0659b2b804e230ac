import { GraphQLError } from "graphql";
import type {} from "postgraphile";
import type { WithPgClient } from "postgraphile/@dataplan/pg";
import type { NodePostgresPgClient } from "postgraphile/adaptors/pg";
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
          if (!statement) return pass(next);
          const { withPgClient, pgSettings } = contextValue as Context;
          const { fields, ...query } = statement;
          try {
            const { rows } = await withPgClient(pgSettings, (client) =>
              client.query<[string]>({ ...query, arrayMode: true }),
            );
            const data = rows[0]?.[0];
            if (data === undefined) return pass(next);
            counts.answered += 1;
            return { data: outputDataAsString ? data : JSON.parse(data) } as never;
          } catch (error) {
            if (mayRunAgain(error)) return pass(next);
            const { data, errors } = failure(fields, error as Error);
            return { data: outputDataAsString ? JSON.stringify(data) : data, errors } as never;
          }
        },
      },
    },
  };
}

type Context = { withPgClient: WithPgClient<NodePostgresPgClient>; pgSettings: Record<string, string> };

/** Leaves an operation to Grafast. */
function pass<Result>(next: () => Result): Result {
  counts.passed += 1;
  return next();
}

/** What Grafast answers when each of the fields has failed. */
function failure(fields: BoundStatement["fields"], originalError: Error) {
  const data: Record<string, unknown> = {};
  const errors: GraphQLError[] = [];
  for (const field of fields) {
    const { name } = field;
    data[name] = field.kind === "type name" ? field.value : null;
    if (field.kind === "type name") continue;
    const { node } = field.kind === "connection" ? field.connection.site : field.site;
    errors.push(new GraphQLError(originalError.message, { nodes: node, path: [name], originalError }));
  }
  return { data, errors };
}

/**
 * Whether PostgreSQL refused the statement itself, so that nothing of it has happened, and asking again tells what is
 * wrong. One that waited too long or was cancelled would do so again; and after a broken connection nobody knows whether a
 * change was made.
 */
function mayRunAgain(error: unknown): boolean {
  const { code } = error as { code?: string };
  return typeof code === "string" && /^[0-9A-Z]{5}$/.test(code) && !ofTheMoment.test(code);
}

/** SQLSTATE classes of broken connections, exhausted resources, locks, cancellation and the system's own failures. */
const ofTheMoment = /^(08|53|55|57|58|XX)/;
