import { randomUUID } from "node:crypto";
import { isNativeError } from "node:util/types";

/**
 * A failure that Quintet foresees. Its message is one or two sentences that say what to do; it may be shown to whoever
 * caused it, so it holds no secret and no row.
 */
export class QuintetError extends Error {
  readonly code: ErrorCode;
  readonly extensions: Record<string, unknown>;
  /** The HTTP status of a response that is nothing but this error. */
  readonly status: number;
  /** What such a response says besides. */
  readonly headers: Readonly<Record<string, string>>;

  constructor(code: ErrorCode, message: string, options: QuintetErrorOptions = {}) {
    super(message, { cause: options.cause });
    this.name = "QuintetError";
    this.code = code;
    this.extensions = { code, ...options.extensions };
    this.status = options.status ?? statusOfCode[code];
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

/** The environment is not usable; `problems` has a line for each thing to mend. */
export class ConfigurationError extends QuintetError {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(
      "CONFIGURATION",
      ["The environment needs mending:", ...problems.map((problem) => `  - ${problem}`)].join("\n"),
    );
    this.problems = problems;
  }
}

/** Every public error code with its HTTP status. docs/errors.md explains each. */
export const statusOfCode = {
  ALREADY_EXISTS: 409,
  BAD_REQUEST: 400,
  CONFIGURATION: 500,
  CONFLICT: 409,
  DATABASE: 503,
  FORBIDDEN: 403,
  INTERNAL: 500,
  INVALID_CREDENTIALS: 401,
  INVALID_VALUE: 400,
  LEASE_LOST: 409,
  LIMIT_REACHED: 429,
  MIGRATION: 500,
  MISSING_VALUE: 400,
  NOT_FOUND: 404,
  REFERENCE: 409,
  TIMEOUT: 503,
  TOO_COMPLEX: 400,
  TOO_LARGE: 413,
  TOO_MANY_ATTEMPTS: 429,
  UNAUTHENTICATED: 401,
  UNAVAILABLE: 503,
  UNKNOWN_DOCUMENT: 404,
  UNTRUSTED_DOCUMENT: 403,
  WRONG_STATE: 409,
} as const;

/** The status of a response that holds nothing but errors: that of the first, when the client has to change something. */
export function statusOf(errors: readonly { extensions?: { code?: unknown } }[]): number {
  const status = statusOfCode[errors[0]?.extensions?.code as ErrorCode] ?? 400;
  return status < 500 ? status : 400;
}

export type ErrorCode = keyof typeof statusOfCode;

/** SQLSTATE → what the API says. A state that is not here is masked: its message may hold rows or internals. */
export const publicErrorOfSqlState: Readonly<Record<string, { code: ErrorCode; message: string }>> = {
  "22000": { code: "INVALID_VALUE", message: "A value is not allowed." },
  "22001": { code: "INVALID_VALUE", message: "A text is too long." },
  "22003": { code: "INVALID_VALUE", message: "A number is out of range." },
  "22007": { code: "INVALID_VALUE", message: "A date or time is malformed." },
  "22008": { code: "INVALID_VALUE", message: "A date or time is out of range." },
  "22009": { code: "INVALID_VALUE", message: "A time zone is out of range." },
  "22015": { code: "INVALID_VALUE", message: "A length of time is out of range." },
  "22025": { code: "INVALID_VALUE", message: "A pattern ends with the backslash that should escape something." },
  "22P02": { code: "INVALID_VALUE", message: "A value is malformed." },
  "22P05": { code: "INVALID_VALUE", message: "A text holds a character that cannot be stored." },
  "2201W": { code: "INVALID_VALUE", message: "`first` or `last` is negative." },
  "2201X": { code: "INVALID_VALUE", message: "`offset` is negative." },
  "22021": { code: "INVALID_VALUE", message: "A text holds a character that cannot be stored." },
  "22023": { code: "INVALID_VALUE", message: "A value is not allowed." },
  "23502": { code: "MISSING_VALUE", message: "A required value is missing." },
  "23503": { code: "REFERENCE", message: "What this refers to does not exist, or other things still refer to it." },
  "23505": { code: "ALREADY_EXISTS", message: "This already exists." },
  "23514": { code: "INVALID_VALUE", message: "A value breaks a rule." },
  "25006": { code: "UNAVAILABLE", message: "The database takes no changes now. Try again soon." },
  "25P03": { code: "TIMEOUT", message: "This took too long and was stopped." },
  "25P04": { code: "TIMEOUT", message: "This took too long and was stopped." },
  "40001": { code: "CONFLICT", message: "Somebody else changed this at the same time. Try again." },
  "40P01": { code: "CONFLICT", message: "Somebody else changed this at the same time. Try again." },
  "42501": { code: "FORBIDDEN", message: "You may not do this." },
  "53300": { code: "UNAVAILABLE", message: "The database is busy. Try again soon." },
  "53100": { code: "UNAVAILABLE", message: "The database has no room left. Try again later." },
  "53200": { code: "UNAVAILABLE", message: "The database is busy. Try again soon." },
  "54000": { code: "INVALID_VALUE", message: "A value is too large." },
  "54001": { code: "INVALID_VALUE", message: "A value is too large, or too deep inside itself." },
  "55P03": { code: "CONFLICT", message: "Somebody else is changing this. Try again." },
  "57014": { code: "TIMEOUT", message: "This took too long and was stopped." },
  "57P01": { code: "UNAVAILABLE", message: "The database is restarting. Try again soon." },
  "57P02": { code: "UNAVAILABLE", message: "The database is restarting. Try again soon." },
  "57P03": { code: "UNAVAILABLE", message: "The database is starting. Try again soon." },
  "57P05": { code: "UNAVAILABLE", message: "The database is busy. Try again soon." },
  "58030": { code: "UNAVAILABLE", message: "The database cannot read or write its files. Try again later." },
  QT201: { code: "ALREADY_EXISTS", message: "This interaction has been answered already." },
  QT202: { code: "INVALID_VALUE", message: "A cache entry must expire in the future." },
  QT301: { code: "LEASE_LOST", message: "You do not hold this lease, or no longer. Drop the work and claim a story." },
  QT302: { code: "WRONG_STATE", message: "Its status does not allow this step." },
  QT303: { code: "REFERENCE", message: "A story depends on one that its feature does not have." },
  QT304: { code: "INVALID_VALUE", message: "Stories depend on each other in a circle." },
  QT305: { code: "WRONG_STATE", message: "The story has not passed all quality gates in this attempt." },
  QT306: { code: "WRONG_STATE", message: "The story does not stand at this quality gate." },
  QT307: { code: "INVALID_VALUE", message: "A lease lasts from one second to one day." },
  QT308: { code: "WRONG_STATE", message: "No such execution runs on this story." },
  QT401: { code: "REFERENCE", message: "There is no such skill." },
  QT402: { code: "WRONG_STATE", message: "The run's status does not allow this." },
  QT403: { code: "LEASE_LOST", message: "This run is not, or no longer, in your hands. Stop working on it." },
  QT404: { code: "REFERENCE", message: "A related skill is not in the catalog." },
  QT101: {
    code: "LIMIT_REACHED",
    message: "As many workstreams are active as your role allows. Wait until one ends, or cancel one.",
  },
  QT102: { code: "LIMIT_REACHED", message: "You have started as many workstreams today as your role allows." },
  QT103: { code: "LIMIT_REACHED", message: "A workstream may not take so many iterations." },
  QT104: { code: "WRONG_STATE", message: "The workstream's status does not allow this." },
  QT105: { code: "WRONG_STATE", message: "Workstreams of this project are active. Cancel them first." },
  QT106: { code: "WRONG_STATE", message: "The workstream has no question to answer." },
  QT107: { code: "LEASE_LOST", message: "This workstream is not, or no longer, in your hands. Stop working on it." },
};

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
    message: /^(Null literals|Empty objects) are forbidden in filter/,
    code: "BAD_REQUEST",
    says: "A filter inside another is null or empty: leave it out.",
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
type Place = { schema?: string; table?: string; column?: string; constraint?: string };

/** Names for a form what a failure is about, in the API's words. */
export type FindFields = (place: Place) => { field?: string; fields?: string[] };

/**
 * What a caught failure may tell the world: a QuintetError as it is, a known SQLSTATE by the table, and everything else
 * as INTERNAL with a random id that `log` gets too. Names of rules (constraints) and fields are told, values never.
 */
export function toPublicError(
  error: unknown,
  log: (id: string, error: unknown) => void,
  findFields: FindFields = () => ({}),
): QuintetError {
  if (error instanceof QuintetError) return error;

  const failure = error as Error & Place & { code?: string };
  const known = publicErrorOfSqlState[failure.code ?? ""];
  if (known) {
    return new QuintetError(known.code, known.message, {
      cause: error,
      extensions: known.code === "FORBIDDEN" ? {} : describePlace(failure, findFields),
    });
  }

  const told = librarySays.find(({ message }) => message.test(failure.message ?? ""));
  if (told) return new QuintetError(told.code, told.says, { cause: error });

  const errorId = randomUUID();
  log(errorId, error);
  return isNativeError(error) && isConnectionFailure(failure) // of any realm: Node's own errors are not those of a test's
    ? new QuintetError("UNAVAILABLE", "The database cannot be reached. Try again soon.", { extensions: { errorId } })
    : new QuintetError("INTERNAL", `Something went wrong on our side; the log has it under ${errorId}.`, {
        extensions: { errorId },
      });
}

/** The rule's name and the form's fields; nothing of what is in a private schema, which no API role can see. */
function describePlace(place: Place, findFields: FindFields): Record<string, unknown> {
  const { schema, constraint } = place;
  if (schema?.endsWith("_private")) return {};
  return { ...(constraint && { constraint }), ...findFields(place) };
}
