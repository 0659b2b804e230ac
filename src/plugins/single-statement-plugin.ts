import { GraphQLError } from "graphql";
import type {} from "postgraphile";
import type { WithPgClient } from "postgraphile/@dataplan/pg";
import type { NodePostgresPgClient } from "postgraphile/adaptors/pg";
import type { execute } from "postgraphile/grafast";
import { meterOf } from "../rate-limiting/meter.ts";
import { type BoundStatement, createStatementFinder } from "../single-statement/answers.ts";
import { singleStatementCounts as counts } from "../single-statement/counts.ts";

type ExecutionArguments = Parameters<typeof execute>[0] & { outputDataAsString?: boolean };
type Context = { withPgClient: WithPgClient<NodePostgresPgClient>; pgSettings: Record<string, string> };
type Result = {
  /** Text when the arguments ask for it. */
  data?: unknown;
  errors?: readonly GraphQLError[];
  extensions?: { explain?: { operations: { type: string; title: string; query: string }[] } };
};

/**
 * Answers an operation by one statement that writes the answer, where it asks for nothing else than rows, their relations,
 * counts and aggregates, or changes one row (docs/decisions/0023-one-statement.md). Grafast answers all others, and
 * complains of what is wrong: an operation whose statement PostgreSQL refuses is Grafast's.
 */
export function makeSingleStatementPlugin({ pageSize }: { pageSize: number }): GraphileConfig.Plugin {
  const findStatement = createStatementFinder({ pageSize });

  async function answer(args: ExecutionArguments, next: () => Promise<Result>): Promise<Result> {
    const statement = findStatement(args as never);
    if (args.resolvedPreset?.grafast?.explain) return showing(statement, await pass(next));
    const result = statement && (await run(statement, args));
    if (!result) return pass(next);
    counts.answered += 1;
    return args.outputDataAsString ? result : { ...result, data: JSON.parse(result.data) };
  }

  return {
    name: "SingleStatementPlugin",
    version: "1.0.0",
    after: ["PgClientPlugin"],
    grafast: {
      middleware: {
        execute: (next, { args }) => answer(args as ExecutionArguments, next as never) as never,
      },
    },
  };
}

function pass(next: () => Promise<Result>): Promise<Result> {
  counts.passed += 1;
  return next();
}

/** An answer whose data is text; undefined when Grafast shall say what is wrong. */
type TextResult = { data: string; errors?: readonly GraphQLError[] };

async function run({ fields, ...query }: BoundStatement, args: ExecutionArguments): Promise<TextResult | undefined> {
  const { withPgClient, pgSettings } = args.contextValue as unknown as Context;
  const meter = meterOf(pgSettings);
  const repetition = meter?.repetition ?? 1;
  meter?.willRepeat(1); // the statement writes all of the answer
  try {
    const { rows } = await withPgClient(pgSettings, (client) =>
      client.query<readonly [string]>({ ...query, arrayMode: true }),
    );
    const [row] = rows; // there is none when no row was there to be changed
    if (row) return { data: row[0] };
  } catch (error) {
    if (!mayRunAgain(error)) return failure(fields, error as Error);
  }
  meter?.willRepeat(repetition);
  return undefined;
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

/** What Grafast answers when each of the fields has failed. */
function failure(fields: BoundStatement["fields"], originalError: Error): TextResult {
  const data: Record<string, unknown> = {};
  const errors: GraphQLError[] = [];
  for (const field of fields) {
    const { name } = field;
    data[name] = field.kind === "type name" ? field.value : null;
    if (field.kind === "type name") continue;
    const { node } = field.kind === "connection" ? field.connection.site : field.site;
    errors.push(new GraphQLError(originalError.message, { nodes: node, path: [name], originalError }));
  }
  return { data: JSON.stringify(data), errors };
}

/** Adds to what Grafast explains the statement that answers who does not ask for an explanation. */
function showing(statement: BoundStatement | undefined, result: Result): Result {
  const operations = result.extensions?.explain?.operations;
  if (statement && operations)
    operations.unshift({ type: "sql", title: "The statement that answers this", query: statement.text });
  return result;
}
