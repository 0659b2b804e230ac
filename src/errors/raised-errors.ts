/** What SQL says to a client by an error of class QT: docs/errors.md, "Errors of your own". The message is the error's own. */
export type RaisedError = {
  code: string;
  /** Of the HTTP response, when there is nothing else in it. */
  status?: number;
  /** Inputs of the mutation, in the API's words. */
  field?: string;
  fields?: string[];
  /** Whatever else the client can use. */
  details?: unknown;
};

type Raised = { message: string; code?: string; severity?: string; detail?: string };

/** The SQLSTATE's class is the mark: no message is public that was not meant to be. */
export function isMeantForClients({ code, severity }: Omit<Raised, "message">): boolean {
  return severity === "ERROR" && code !== undefined && code.startsWith("QT");
}

/** Reads an error's DETAIL; `problem` says what is wrong with it, and repeats nothing of it, which may hold rows. */
export function readRaisedError({ message, detail }: Raised): RaisedError | { problem: string } {
  if (!/\S/.test(message)) return { problem: "its message is blank" };
  if (!detail)
    return { problem: 'it has no DETAIL: a JSON object with a public code, such as {"code": "OUT_OF_STOCK"}' };
  const given = parseObject(detail);
  if (!given) return { problem: "its DETAIL is no JSON object" };
  const unknown = Object.keys(given).find((name) => !Object.hasOwn(checks, name));
  if (unknown !== undefined)
    return { problem: `its DETAIL may have ${Object.keys(checks).join(", ")}, and nothing else` };
  const wrong = Object.entries(checks).find(([name, { isRight }]) => !isRight(given[name]));
  if (wrong) return { problem: `the ${wrong[0]} of its DETAIL is not ${wrong[1].expects}` };
  return given as RaisedError;
}

/** An error of class QT that does not say what clients are told. */
export class WronglyRaisedError extends Error {
  constructor(problem: string, cause: Raised) {
    super(`SQL raised ${cause.code} for clients, but ${problem} (docs/errors.md)`, { cause });
    this.name = "WronglyRaisedError";
  }
}

const isName = (value: unknown) => typeof value === "string" && /^[_a-zA-Z]\w{0,99}$/.test(value);

/** Codes of commands, and the one that promises an id in the log. */
const reservedCodes = ["INTERNAL", "CONFIGURATION", "DATABASE", "MIGRATION"];

const checks: Record<keyof RaisedError, { isRight: (value: unknown) => boolean; expects: string }> = {
  code: {
    isRight: (value) =>
      typeof value === "string" && /^[A-Z][A-Z0-9_]{0,62}$/.test(value) && !reservedCodes.includes(value),
    expects: `capital letters, digits and _, a letter first, 63 at most; nor may it be ${reservedCodes.join(" or ")}`,
  },
  status: {
    isRight: (value) =>
      value === undefined || (Number.isInteger(value) && Number(value) >= 400 && Number(value) <= 599),
    expects: "a whole number from 400 to 599",
  },
  field: { isRight: (value) => value === undefined || isName(value), expects: "the name of an input" },
  fields: {
    isRight: (value) => value === undefined || (Array.isArray(value) && value.length > 0 && value.every(isName)),
    expects: "a list of names of inputs",
  },
  details: { isRight: () => true, expects: "" },
};

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value = JSON.parse(text);
    if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
    return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== null)); // SQL builds them so
  } catch {
    return undefined;
  }
}
