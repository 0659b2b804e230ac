import type { ErrorCode } from "./error-codes.ts";

export type PublicError = { code: ErrorCode; message: string };

/**
 * What the API says of a SQLSTATE, or of its class: the first two characters. All that a client's input or the moment can
 * cause is here; what only a fault of the schema or the server can cause is masked, because its message may hold rows.
 */
export function findPublicError(sqlState: string | undefined): PublicError | undefined {
  if (sqlState?.length !== 5) return undefined;
  return publicErrorOfSqlState[sqlState] ?? publicErrorOfSqlState[sqlState.slice(0, 2)];
}

export const publicErrorOfSqlState: Readonly<Record<string, PublicError>> = {
  "02": { code: "NOT_FOUND", message: "There is no such row." },
  "20": { code: "INVALID_VALUE", message: "A value is none of those that are expected." },
  "21": { code: "INVALID_VALUE", message: "The input fits several rows, or names one twice." },
  "22": { code: "INVALID_VALUE", message: "A value is not allowed." },
  "22001": { code: "INVALID_VALUE", message: "A text is too long." },
  "22003": { code: "INVALID_VALUE", message: "A number is out of range." },
  "22004": { code: "MISSING_VALUE", message: "A required value is missing." },
  "22007": { code: "INVALID_VALUE", message: "A date or time is malformed." },
  "22008": { code: "INVALID_VALUE", message: "A date or time is out of range." },
  "22009": { code: "INVALID_VALUE", message: "A time zone is out of range." },
  "2200L": { code: "INVALID_VALUE", message: "An XML document is malformed." },
  "2200M": { code: "INVALID_VALUE", message: "An XML document is malformed." },
  "2200N": { code: "INVALID_VALUE", message: "XML content is malformed." },
  "22012": { code: "INVALID_VALUE", message: "A division by zero." },
  "22015": { code: "INVALID_VALUE", message: "A length of time is out of range." },
  "2201B": { code: "INVALID_VALUE", message: "A regular expression is malformed." },
  "2201W": { code: "INVALID_VALUE", message: "`first` or `last` is negative." },
  "2201X": { code: "INVALID_VALUE", message: "`offset` is negative." },
  "22021": { code: "INVALID_VALUE", message: "A text holds a character that cannot be stored." },
  "22025": { code: "INVALID_VALUE", message: "A pattern ends with the backslash that should escape something." },
  "22032": { code: "INVALID_VALUE", message: "A JSON value is malformed." },
  "22P02": { code: "INVALID_VALUE", message: "A value is malformed." },
  "22P05": { code: "INVALID_VALUE", message: "A text holds a character that cannot be stored." },
  "23": { code: "INVALID_VALUE", message: "A value breaks a rule." },
  "23001": { code: "REFERENCE", message: "Other things still refer to this." },
  "23502": { code: "MISSING_VALUE", message: "A required value is missing." },
  "23503": { code: "REFERENCE", message: "What this refers to does not exist, or other things still refer to it." },
  "23505": { code: "ALREADY_EXISTS", message: "This already exists." },
  "23P01": { code: "ALREADY_EXISTS", message: "This overlaps with something that exists already." },
  "25006": { code: "UNAVAILABLE", message: "The database takes no changes now. Try again soon." },
  "25P03": { code: "TIMEOUT", message: "This took too long and was stopped." },
  "25P04": { code: "TIMEOUT", message: "This took too long and was stopped." },
  "40": { code: "CONFLICT", message: "Somebody else changed this at the same time. Try again." },
  "40003": { code: "UNAVAILABLE", message: "Nobody knows whether this was done. Look before you try again." },
  "428C9": { code: "INVALID_VALUE", message: "A value is given for what the database computes itself." },
  "42501": { code: "FORBIDDEN", message: "You may not do this." },
  "44": { code: "INVALID_VALUE", message: "The row would not be in the view through which it is written." },
  "53": { code: "UNAVAILABLE", message: "The database is busy. Try again soon." },
  "53100": { code: "UNAVAILABLE", message: "The database has no room left. Try again later." },
  "53400": { code: "TIMEOUT", message: "This took more room than it may and was stopped." },
  "54": { code: "INVALID_VALUE", message: "A value is too large." },
  "54001": { code: "INVALID_VALUE", message: "A value is too large, or too deep inside itself." },
  "55006": { code: "CONFLICT", message: "Somebody else is using this. Try again." },
  "55P03": { code: "CONFLICT", message: "Somebody else is changing this. Try again." },
  "57014": { code: "TIMEOUT", message: "This took too long and was stopped." },
  "57P01": { code: "UNAVAILABLE", message: "The database is restarting. Try again soon." },
  "57P02": { code: "UNAVAILABLE", message: "The database is restarting. Try again soon." },
  "57P03": { code: "UNAVAILABLE", message: "The database is starting. Try again soon." },
  "57P05": { code: "UNAVAILABLE", message: "The database is busy. Try again soon." },
  "58030": { code: "UNAVAILABLE", message: "The database cannot read or write its files. Try again later." },
  "72": { code: "CONFLICT", message: "Somebody else changed this at the same time. Try again." },
  P0002: { code: "NOT_FOUND", message: "There is no such row." },
  P0003: { code: "INVALID_VALUE", message: "The input fits several rows." },
};

/**
 * PostgreSQL's classes of which nothing that is not above can be the client's doing: faults of SQL, of functions, of
 * settings and of the server.
 */
export const maskedClasses: readonly string[] =
  "00 01 03 09 0A 0B 0F 0L 0P 0Z 10 24 25 26 27 28 2B 2D 2F 34 38 39 3B 3D 3F 42 55 57 58 F0 HV P0 XX".split(" ");

/** What SQL of the schema refuses with a message that is not marked as public: the client is told that, and not the message. */
export const refused: PublicError = {
  code: "REFUSED",
  message: "A rule of the database refuses this; its message is not public.",
};

/** Whether SQL of the schema chose to raise it: by `raise exception` alone, or by a SQLSTATE of no class of PostgreSQL's. */
export function isRaisedBySchema({ code = "", severity }: { code?: string; severity?: string }): boolean {
  if (severity !== "ERROR") return false; // nothing that PostgreSQL has said
  return code === "P0001" || !(maskedClasses.includes(code.slice(0, 2)) || code.startsWith("08"));
}
