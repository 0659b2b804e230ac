import { randomUUID } from "node:crypto";
import { isNativeError } from "node:util/types";
import { type LengthCheck, readLengthCheck } from "../shared/length-checks.ts";
import { type ErrorCode, statusOfCode } from "./error-codes.ts";
import { isMeantForClients, readRaisedError, WronglyRaisedError } from "./raised-errors.ts";
import { findPublicError, isRaisedBySchema, refused } from "./sql-states.ts";

/**
 * A failure that Quintet foresees. Its message is one or two sentences that say what to do; it may be shown to the
 * client that caused it, so it holds no secret and no row.
 */
export class QuintetError extends Error {
  readonly code: PublicCode;
  readonly extensions: Record<string, unknown>;
  /** The HTTP status of a response that is nothing but this error. */
  readonly status: number;
  /** What such a response says besides. */
  readonly headers: Readonly<Record<string, string>>;

  constructor(code: PublicCode, message: string, options: QuintetErrorOptions = {}) {
    super(message, { cause: options.cause });
    this.name = "QuintetError";
    this.code = code;
    this.extensions = { code, ...options.extensions };
    this.status = options.status ?? statusOfCode[code as ErrorCode] ?? 400;
    this.headers = options.headers ?? {};
  }
}

type QuintetErrorOptions = {
  cause?: unknown;
  extensions?: Record<string, unknown>;
  /** Where HTTP has a status of its own for it; else the code's. */
  status?: number;
  headers?: Readonly<Record<string, string>>;
};

/** The environment is not usable; `problems` has a line for each. */
export class ConfigurationError extends QuintetError {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(
      "CONFIGURATION",
      ["The environment is not usable:", ...problems.map((problem) => `  - ${problem}`)].join("\n"),
    );
    this.problems = problems;
  }
}

/** The status of a response that holds nothing but errors: that of the first, when the client has to change something. */
export function statusOf(errors: readonly { extensions?: { code?: unknown } }[]): number {
  const status = statusOfCode[errors[0]?.extensions?.code as ErrorCode] ?? 400;
  return status < 500 ? status : 400;
}

/** One of ours, or one that SQL of a schema has made (raised-errors.ts). */
export type PublicCode = ErrorCode | (string & {});

/** Of a row that is hidden and of one that is absent alike. */
export const noSuchRow = "There is no such row, or you may not change it.";

/** Failures that PostGraphile tells in words only, because no SQLSTATE belongs to them. */
const librarySays: readonly { message: RegExp; code: ErrorCode; says: string }[] = [
  {
    message: /^No values were deleted in collection/,
    code: "NOT_FOUND",
    says: noSuchRow,
  },
  {
    message: /^(Invalid '(first|last)'|You must not set `|It is not permitted to set both|May not combine 'offset')/,
    code: "BAD_REQUEST",
    says: "A page is asked for by `first` and `after` or `offset`, or by `last` and `before`; none is negative.",
  },
  {
    message: /^Null literals are forbidden in filter/,
    code: "BAD_REQUEST",
    says: "A filter inside another is null: leave it out, or ask by `isNull`.",
  },
  {
    // A variable that may be null, with a default, where a value is wanted: GraphQL finds out when it is sent.
    message: /^Query planning error: Expected non-null value of type /,
    code: "BAD_REQUEST",
    says: "A variable is null where a value is wanted: send one, or leave the variable out for its default.",
  },
];

/** Whether PostgreSQL refuses a statement because the schema has changed since it was prepared. */
export const isStalePlan = (error: unknown): boolean =>
  (error as { routine?: string }).routine === "RevalidateCachedQuery";

/** Node's and pg's own words for a connection that is not there, or not fit for use any more. */
export const isConnectionFailure = (error: Error & { code?: string }): boolean =>
  isStalePlan(error) ||
  /^(ECONN|ENOENT|EPIPE|ETIMEDOUT|EHOST|ENET)/.test(error.code ?? "") ||
  /^08/.test(error.code ?? "") ||
  /Connection terminated|timeout exceeded when trying to connect|timeout expired|not queryable|pool after calling end/i.test(
    error.message,
  );

/** Where PostgreSQL says that a failure happened. */
type FailureLocation = { schema?: string; table?: string; column?: string; constraint?: string; most?: number };

/** Names for a form what a failure is about, in the API's words. */
export type FindFields = (location: FailureLocation) => { field?: string; fields?: string[] };

/** What a masked failure is logged by. `level` is that of a rule's refusal, which is no failure of ours. */
export type LogFailure = (id: string, error: unknown, level?: "warn") => void;

/**
 * What a caught failure may tell the world: a QuintetError as it is, an error that SQL raised for clients as it says, a known
 * SQLSTATE by the table, and everything else as INTERNAL with a random id that `log` gets too. Names of rules (constraints)
 * and fields are told, values never.
 */
export function toPublicError(error: unknown, log: LogFailure, findFields: FindFields = () => ({})): QuintetError {
  if (error instanceof QuintetError) return error;

  const failure = error as DatabaseFailure;
  if (isMeantForClients(failure)) return toRaisedError(failure, log, findFields);
  // What a type refuses is a client's value, whatever the type calls it: no such table, operator or role.
  const known = findPublicError(failure.code) ?? (failure.isOfParameter ? findPublicError("22P02") : undefined);
  if (known) {
    const limit = findLimit(failure);
    return new QuintetError(known.code, limit?.message ?? known.message, {
      cause: error,
      extensions: {
        ...(known.code !== "FORBIDDEN" && describeLocation({ ...failure, most: limit?.most }, findFields)),
        ...(limit && { limit: limit.most }),
      },
    });
  }
  if (isRaisedBySchema(failure)) {
    const errorId = randomUUID();
    log(errorId, error, "warn");
    return new QuintetError(refused.code, refused.message, {
      cause: error,
      extensions: { ...describeLocation(failure, findFields), errorId },
    });
  }

  const told = librarySays.find(({ message }) => message.test(failure.message ?? ""));
  if (told) return new QuintetError(told.code, told.says, { cause: error });

  return mask(error, log);
}

type DatabaseFailure = Error &
  FailureLocation & { code?: string; severity?: string; detail?: string; isOfParameter?: boolean };

/** As the SQL says that raised it; one that says it wrongly is a fault of the schema, and masked. */
function toRaisedError(failure: DatabaseFailure, log: LogFailure, findFields: FindFields): QuintetError {
  const raised = readRaisedError(failure);
  if ("problem" in raised) return mask(new WronglyRaisedError(raised.problem, failure), log);
  const { code, status, field, fields, details } = raised;
  const named = field !== undefined || fields !== undefined;
  const { constraint } = failure;
  return new QuintetError(code, failure.message, {
    cause: failure,
    ...(status !== undefined && { status }),
    extensions: {
      ...(status !== undefined && { status }),
      ...(named ? constraint && { constraint } : describeLocation(failure, findFields)),
      ...(field !== undefined && { field }),
      ...(fields !== undefined && { fields }),
      ...(details !== undefined && { details }),
    },
  });
}

function mask(error: unknown, log: LogFailure): QuintetError {
  const errorId = randomUUID();
  log(errorId, error);
  const isLost = isNativeError(error) && isConnectionFailure(error); // of any realm: Node's own errors are not those of a test's
  return isLost
    ? new QuintetError("UNAVAILABLE", "The database cannot be reached. Try again soon.", { extensions: { errorId } })
    : new QuintetError("INTERNAL", `Something went wrong on our side; the log has it under ${errorId}.`, {
        extensions: { errorId },
      });
}

/** The rule's name and the form's fields; nothing of what is in a private schema, which no API role can see. */
function describeLocation(location: FailureLocation, findFields: FindFields): Record<string, unknown> {
  const { schema, constraint } = location;
  if (schema?.endsWith("_private")) return {};
  return { ...(constraint && { constraint }), ...findFields(location) };
}

/** The length that a value may have, when it is longer. */
function findLimit(failure: DatabaseFailure): { most: number; message: string } | undefined {
  const length = failure.schema?.endsWith("_private") ? undefined : lengthOf(failure);
  return (
    length && { most: length.most, message: `A value is too long: it may have ${length.most} ${length.unit} at most.` }
  );
}

/** PostgreSQL says it of a varchar, without its column; of a check its name does. */
function lengthOf({ code, message, constraint }: DatabaseFailure): LengthCheck | undefined {
  if (code === "23514") return readLengthCheck(constraint ?? "");
  const [, most] = (code === "22001" && /\((\d+)\)/.exec(message)) || [];
  return most ? { most: Number(most), unit: "characters" } : undefined;
}
