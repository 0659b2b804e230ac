import { GraphQLError } from "graphql";
import type {} from "postgraphile";
import type { WithPgClient } from "postgraphile/@dataplan/pg";
import type { NodePostgresPgClient } from "postgraphile/adaptors/pg";
import type { execute } from "postgraphile/grafast";
import { QuintetError } from "../../errors/errors.ts";
import type { Meter } from "../../rate-limiting/meter.ts";
import type { RequestState } from "../../shared/request-state.ts";
import { failureWithoutRow, unusualChange } from "../changes/unusual-changes.ts";
import { singleStatementCounts as counts } from "../compiler/counts.ts";
import { type BoundStatement, createStatementFinder } from "../compiler/statement-cache.ts";
import { Unsupported, type UnsupportedReason } from "../compiler/unsupported.ts";
import type { RowPermissions } from "../row-permissions/row-permissions.ts";
import { parseExactJson } from "../values/exact-json.ts";

type ExecutionArguments = Parameters<typeof execute>[0] & { outputDataAsString?: boolean };
type Context = {
  state?: RequestState;
  withPgClient: WithPgClient<NodePostgresPgClient>;
  pgSettings: Record<string, string>;
};
type Result = {
  /** Text when the arguments ask for it. */
  data?: unknown;
  errors?: readonly GraphQLError[];
  extensions?: { explain?: { operations: { type: string; title: string; query: string; explain?: string }[] } };
};

/**
 * Why Grafast answers an operation: what it holds, that it is to be explained, that PostgreSQL refused our statement (Grafast
 * knows which field is to blame), or a fault of ours.
 */
export type PassReason = UnsupportedReason | "explained" | "refused" | "bug";

type Options = {
  pageSize: number;
  rowPermissions: RowPermissions;
  /** Told of each operation; without a reason one statement has answered it. */
  onAnswered?: (reason?: PassReason) => void;
  /** Told of what should not happen. */
  onBug?: (error: unknown) => void;
};

/**
 * Answers an operation by one statement that writes the answer, where it asks for nothing else than rows, their relations,
 * counts and aggregates, or changes one row (docs/decisions/0023-one-statement.md). Grafast answers all others, and
 * complains of what is wrong. A change that has begun is answered here, whatever becomes of it
 * (docs/decisions/0031-a-change-happens-once.md).
 */
export function makeSingleStatementPlugin({
  pageSize,
  rowPermissions,
  onAnswered,
  onBug,
}: Options): GraphileConfig.Plugin {
  const findStatement = createStatementFinder({ pageSize });

  async function answer(args: ExecutionArguments, next: () => Promise<Result>): Promise<Result> {
    const statement = find(args);
    if (args.resolvedPreset?.grafast?.explain)
      return explain(await expanded(statement, args), await pass(next, "explained"), contextOf(args));
    if (!statement) return pass(next, "bug");
    if (statement instanceof Unsupported) return pass(next, statement.reason);
    const result = await run(statement, args, rowPermissions);
    if ("refused" in result) return passRefused(next, { ...result, statement, meter: contextOf(args).state?.meter });
    counts.answered += 1;
    onAnswered?.();
    return args.outputDataAsString ? result : { ...result, data: parseExactJson(result.data) };
  }

  /** For people: with what stands for the role's permissions. */
  async function expanded<Found>(statement: Found | BoundStatement, args: ExecutionArguments) {
    if (!(statement && typeof statement === "object" && "tellsPermissions" in statement)) return statement;
    return { ...statement, text: await rowPermissions.expand(contextOf(args), statement.text) };
  }

  /** @returns undefined when we fail: nothing has been sent, so that Grafast can answer */
  function find(args: ExecutionArguments): BoundStatement | Unsupported | undefined {
    try {
      return findStatement(args as never, contextOf(args).state?.meter?.mostBytes);
    } catch (error) {
      tellBug(error);
      return undefined;
    }
  }

  function pass(next: () => Promise<Result>, reason: PassReason): Promise<Result> {
    counts.passed += 1;
    onAnswered?.(reason);
    return next();
  }

  /**
   * What Grafast can answer should not have been refused, unless others changed something in between, or it is about a right or a
   * value: a statement needs rights to all that it names, and reads all values that it is sent; Grafast those that it comes to.
   */
  async function passRefused(
    next: () => Promise<Result>,
    { refused, statement, meter }: Refused & { statement: BoundStatement; meter: Meter | undefined },
  ): Promise<Result> {
    const answer = () => pass(next, "refused");
    const result = await (meter ? meter.inTurn(answer) : answer());
    const isOfLists = statement.isMeasured && refused.code === tooMuchForLists;
    const mayDiffer = isOfLists || refused.isOfParameter || mayEndOtherwise.test(refused.code ?? "");
    if (!result.errors && !mayDiffer) tellBug(refused);
    return result;
  }

  function tellBug(error: unknown): void {
    counts.bugs += 1;
    counts.lastBug = error;
    onBug?.(error);
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

/** An answer whose data is text. */
type TextResult = { data: string; errors?: readonly GraphQLError[] };
type Refused = { refused: Error & { code?: string; isOfParameter?: boolean } };
type Row = readonly [data: string | null, hasChanged?: boolean | null];

function contextOf({ contextValue }: ExecutionArguments): Context {
  return contextValue as unknown as Context;
}

async function run(
  statement: BoundStatement,
  args: ExecutionArguments,
  rowPermissions: RowPermissions,
): Promise<TextResult | Refused> {
  const { fields, isChange, name, values } = statement;
  const { withPgClient, pgSettings, state } = contextOf(args);
  const meter = state?.meter;
  const repetition = meter?.repetition ?? 1;
  meter?.willRepeat(1); // the statement writes all of the answer
  try {
    const text = statement.tellsPermissions
      ? await rowPermissions.expand({ withPgClient, pgSettings }, statement.text)
      : statement.text;
    const { rows } = await withPgClient(pgSettings, (client) =>
      client.query<Row>({ name, text, values, arrayMode: true }),
    );
    const [row] = rows;
    return row?.[0] == null ? withoutRow(statement, row?.[1] === true) : { data: row[0] };
  } catch (error) {
    if (isChange || !mayRunAgain(error)) return failure(fields, error as Error);
    meter?.willRepeat(repetition);
    return { refused: error as Error };
  }
}

/**
 * Whether PostgreSQL refused the statement of a query itself, so that asking again tells what is wrong. One that waited too
 * long or was cancelled would do so again.
 */
function mayRunAgain(error: unknown): boolean {
  const failure = (error instanceof QuintetError ? error.cause : error) as { code?: string } | undefined;
  const code = failure?.code; // a refusal of our own, as of a connection, has no cause
  return typeof code === "string" && /^[0-9A-Z]{5}$/.test(code) && !ofTheMoment.test(code);
}

/** SQLSTATE classes of broken connections, exhausted resources, locks, cancellation and the system's own failures. */
const ofTheMoment = /^(08|53|55|57|58|XX)/;

/** One of several lists had more than its share of the answer: all of them together may still fit. */
const tooMuchForLists = "22003";

/** The class of failures that come of others' transactions, and missing rights. */
const mayEndOtherwise = /^(40|42501)/;

type Fields = BoundStatement["fields"];
type Change = Extract<Fields[number], { kind: "change" }>;

/** What has become of a change that gave no row back. Nothing else may do without. */
function withoutRow({ fields, clientMutationId }: BoundStatement, hasChanged: boolean): TextResult {
  const change = fields.find((field): field is Change => field.kind === "change");
  if (!change) throw new Error("a statement without a row");
  const { action, table } = change.change;
  const failed = failureWithoutRow(action, { change: unusualChange(table, action), hasChanged });
  if (failed) return failure(fields, failed);
  const payload = record(change.fields, (field) => {
    if (field.kind === "type name") return field.value;
    return field.kind === "client mutation id" ? (clientMutationId ?? null) : null;
  });
  return {
    data: JSON.stringify(record(fields, (field) => (field.kind === "type name" ? field.value : payload))),
  };
}

/** What Grafast answers when each of the fields has failed. */
function failure(fields: Fields, originalError: Error): TextResult {
  const errors: GraphQLError[] = [];
  for (const field of fields) {
    if (field.kind === "type name") continue;
    const { node } = field.kind === "connection" ? field.connection.site : field.site;
    errors.push(new GraphQLError(originalError.message, { nodes: node, path: [field.name], originalError }));
  }
  const data = record(fields, (field) => (field.kind === "type name" ? field.value : null));
  return { data: JSON.stringify(data), errors };
}

/** An object of an answer, whatever its fields are called. */
function record<Field extends { name: string }>(fields: readonly Field[], toValue: (field: Field) => unknown) {
  const object: Record<string, unknown> = Object.create(null);
  for (const field of fields) object[field.name] = toValue(field);
  return object;
}

/** Adds to what Grafast explains the statement that answers who does not ask for an explanation, or why there is none. */
async function explain(
  statement: BoundStatement | Unsupported | undefined,
  result: Result,
  context: Context,
): Promise<Result> {
  const operations = result.extensions?.explain?.operations;
  if (!operations) return result;
  if (statement instanceof Unsupported) {
    const query = `-- ${statement.reason}: ${statement.message}`;
    operations.unshift({ type: "sql", title: "Why no single statement answers this", query });
  } else if (statement) {
    const plan = statement.isChange || result.errors ? undefined : await measuredPlan(statement, context);
    const title = "The statement that answers this";
    operations.unshift({ type: "sql", title, query: statement.text, ...(plan && { explain: plan }) });
  }
  return result;
}

/** PostgreSQL's plan, with what each step took. It runs the query once more, as the caller and within all limits. */
async function measuredPlan(
  { text, values }: BoundStatement,
  { withPgClient, pgSettings }: Context,
): Promise<string | undefined> {
  try {
    const { rows } = await withPgClient(pgSettings, (client) =>
      client.query<[string]>({ text: `explain (analyze, buffers) ${text}`, values, arrayMode: true }),
    );
    return rows.map(([line]) => line).join("\n");
  } catch {
    return undefined; // as when it takes too long to be measured: the answer is there all the same
  }
}
